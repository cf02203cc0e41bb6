"""What a page says of itself: headline, outlet, byline, day and zone, language, address, and whether it is paid for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any
from urllib.parse import urlsplit

from crossref.article.embeds import aware
from crossref.article.post_dates import find_day
from crossref.article.tree import Element, text_of
from crossref.phrases import tell

NO_ZONE = "The page gives no time zone; its time was read as UTC."
NO_TIME = tell("The page gives the day of publication without a time; midnight UTC was taken.")
_ARTICLE_TYPES = re.compile(r"(?:Article|Posting|Report|LiveBlog\w*|WebPage)\Z")
_STAMP_METAS = (
    "article:published_time", "og:article:published_time", "datePublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.created", "dc.date", "date",
    "pubdate", "publishdate", "article.published", "cXenseParse:recs:publishtime",
)  # fmt: skip
_COMPACT_ZONE = re.compile(r"([+-]\d\d)(\d\d)\Z")
_MAX_LD_NODES = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One entry of a live blog as JSON-LD repeats it."""

    body: str
    headline: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known of an article beside its text; ``None`` is unknown. ``body`` is the text that JSON-LD repeats.

    ``updates`` are a live blog's entries likewise.
    """

    title: str | None = None
    description: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published_at: datetime | None = None
    lang: str | None = None
    url: str | None = None
    body: str | None = None
    updates: tuple[Update, ...] = ()
    is_paid: bool = False
    notes: tuple[str, ...] = ()


def read_metadata(root: Element, *, url: str | None = None, published_on: date | None = None) -> Metadata:
    """Read a page's own data. ``published_on`` is used where the page does not tell its day."""
    data = _linked_data(root)
    metas = _metas(root)
    address = _address(root, metas, url)
    found = Metadata(
        title=_first_words(_headline(root), metas.get("og:title"), data.get("headline"), _title(root)),
        description=_first_words(metas.get("og:description"), metas.get("description"), data.get("description")),
        outlet=_outlet(metas.get("og:site_name")) or _outlet(_name_of(data.get("publisher"))) or _host(address),
        byline=_byline(root, data, metas),
        lang=_code(root.get("lang") or root.get("xml:lang") or data.get("inLanguage") or metas.get("og:locale")),
        url=address,
        body=_text(data.get("articleBody")),
        updates=tuple(_updates(data.get("liveBlogUpdate"))),
        is_paid=str(data.get("isAccessibleForFree")).lower() == "false"
        or metas.get("article:content_tier") == "locked",
    )
    at, notes = _published(root, data, metas, published_on)
    return replace(found, published_at=at, notes=notes)


# --- sources of data ------------------------------------------------------------------------------------------------


def _linked_data(root: Element) -> Mapping[str, Any]:
    """Return the JSON-LD object that describes the article, else an empty one."""
    best: Mapping[str, Any] = {}
    for script in root.xpath("//script[@type='application/ld+json']"):
        try:
            value = json.loads((script.text or "").strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(value):
            if _is_article(node) and len(node) > len(best):
                best = node
    return best


def _nodes(value: object) -> Iterator[Mapping[str, Any]]:
    todo, seen = [value], 0
    while todo and seen < _MAX_LD_NODES:
        seen += 1
        node = todo.pop(0)
        if isinstance(node, list):
            todo.extend(node)
        elif isinstance(node, dict):
            yield node
            todo.extend(node[key] for key in ("@graph", "mainEntity", "itemListElement") if key in node)


def _updates(value: object) -> Iterator[Update]:
    """Yield the entries of a live blog that have any text."""
    for node in value if isinstance(value, list) else [value]:
        if not isinstance(node, dict) or (body := _text(node.get("articleBody"))) is None:
            continue
        stamp = node.get("datePublished") or node.get("dateModified")
        at = read_stamp(stamp) if isinstance(stamp, str) else None
        yield Update(body=body, headline=_text(node.get("headline")), at=at[0] if at else None)


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and _ARTICLE_TYPES.search(name) for name in names)


def _metas(root: Element) -> dict[str, str]:
    """Return the page's meta elements by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name.lower(), content)
    return found


# --- single fields --------------------------------------------------------------------------------------------------


def _headline(root: Element) -> str | None:
    inside = root.xpath("//h1[@itemprop='headline'] | //article//h1") or root.xpath("//main//h1") or root.xpath("//h1")
    texts = [text for one in inside if (text := text_of(one).replace("\n", " "))]
    return max(texts, key=len) if texts else None


def _title(root: Element) -> str | None:
    titles = root.xpath("//head/title")
    return re.split(r"\s+[|–—-]\s+", titles[0].text_content())[0] if titles else None


def _first_words(*candidates: object) -> str | None:
    return next((text for one in candidates if (text := _text(one))), None)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _name_of(value: object) -> str | None:
    if isinstance(value, list):
        names = [name for one in value if (name := _name_of(one))]
        return ", ".join(dict.fromkeys(names)) or None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _outlet(value: str | None) -> str | None:
    """Return a site's name without the list of topics some append; an address is no name."""
    name = re.split(r"\s+\|\s+", value or "")[0].strip()
    return None if not name or re.match(r"https?:|www\.", name) else name


def _byline(root: Element, data: Mapping[str, Any], metas: Mapping[str, str]) -> str | None:
    named = _first_words(_name_of(data.get("author")), metas.get("author"), metas.get("article:author"))
    if named and not named.startswith(("http://", "https://")):
        return named
    shown = root.xpath("//*[@rel='author' or @itemprop='author'] | //*[contains(concat(' ',@class,' '),' byline ')]")
    text = text_of(shown[0]).replace("\n", " ") if shown else ""
    return text if 0 < len(text) <= 120 else None


def _code(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    code = re.split(r"[-_]", value.strip().lower())[0]
    return code if re.fullmatch(r"[a-z]{2,3}", code) else None


def _address(root: Element, metas: Mapping[str, str], url: str | None) -> str | None:
    links = [one.get("href") for one in root.iter("link") if "canonical" in (one.get("rel") or "").lower().split()]
    for one in (*links, metas.get("og:url"), url):
        if one and one.lower().startswith(("http://", "https://")) and _host(one):
            return str(one).strip()
    return url


def _host(url: str | None) -> str | None:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.") or None
    except ValueError:
        return None


# --- the day --------------------------------------------------------------------------------------------------------


def _published(
    root: Element, data: Mapping[str, Any], metas: Mapping[str, str], given: date | None
) -> tuple[datetime | None, tuple[str, ...]]:
    stamps = [data.get("datePublished"), *(metas.get(name.lower()) for name in _STAMP_METAS)]
    stamps += root.xpath("//article//time[@datetime]/@datetime") or root.xpath("//time[@datetime][1]/@datetime")
    stamps += [data.get("dateCreated"), data.get("dateModified")]
    for stamp in stamps:
        found = read_stamp(stamp) if isinstance(stamp, str) else None
        if found is not None:
            return found
    if given is not None:
        return datetime.combine(given, time(), tzinfo=UTC), (NO_TIME,)
    day = _shown_day(root)
    return (datetime.combine(day, time(), tzinfo=UTC), (NO_TIME,)) if day else (None, ())


def read_stamp(stamp: str) -> tuple[datetime, tuple[str, ...]] | None:
    """Return a page's time of publication in its own zone, and a note where zone or time is missing."""
    stamp = _COMPACT_ZONE.sub(r"\1:\2", stamp.strip().replace("Z", "+00:00"))
    at = aware(stamp)
    if at is None:
        day = find_day(stamp)
        return (datetime.combine(day, time(), tzinfo=UTC), (NO_TIME,)) if day else None
    if len(stamp) <= 10:
        return at, (NO_TIME,)
    return at, (() if datetime.fromisoformat(stamp).tzinfo else (NO_ZONE,))


def _shown_day(root: Element) -> date | None:
    """Read the line under the headline, where pages without data show their day."""
    marked = "//time | //*[contains(@class,'date') or contains(@class,'byline') or contains(@class,'published')]"
    for element in root.xpath(marked)[:20]:
        text = text_of(element)
        if len(text) <= 200 and (day := find_day(text)) is not None:
            return day
    return None
