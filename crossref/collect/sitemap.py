"""Collects sites by their sitemaps: new and changed addresses of releases, each read from its page."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from lxml import etree

from crossref.article.tree import Element
from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.feed import zone_of
from crossref.collect.http import Fetched
from crossref.collect.releases import absolute, changed, read_release, release, settings_of
from crossref.errors import UsageError
from crossref.statement_rows import read_time
from crossref.types import Platform, Statement

WINDOW = timedelta(days=7)
"""How far a visit looks back when nobody asks for a day."""
MOST_CHILDREN = 30
"""Sitemaps of an index that one visit reads."""
MOST_PAGES = 300
"""Pages that one visit asks for: a site whose every page changed at once is moving, not speaking."""
MOST_BYTES = 60_000_000

_RELEASES = re.compile(
    r"news|press|media|statement|speech|speeches|remarks|briefing|transcript|release|communiqu|comunicad|noticia|prensa|"
    r"discurso|declara|actualit|presse|meldung|rede|novosti|news_|/nota|imprensa|pronunciamento|haber|aciklama|berita",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """One address of a sitemap; ``title`` and ``published_at`` are known of a news sitemap's alone."""

    url: str
    changed_at: datetime | None = None
    published_at: datetime | None = None
    title: str = ""
    lang: str | None = None


class SitemapCollector:
    """Reads a sitemap or an index of them, and the pages of releases that are new or changed."""

    kind = Platform.SITEMAP
    options: tuple[Option, ...] = ()

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask for the sitemap."""
        return (FetchRequest(url=job.channel.address, conditional=job.since is None),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read a sitemap, an index, or the page of a release."""
        if request.about is not None:
            return read_release(job, request, fetched)
        kind, located = read_sitemap(job, fetched)
        since = _since(job, fetched)
        if kind == "sitemapindex":
            return Parsed(next=_children(job, request, located, since, fetched))
        return _releases(job, fetched, located, since)

    def again(self, job: Job, statement: Statement) -> FetchRequest | None:
        """Return the request that shows a known release again."""
        return FetchRequest(url=statement.url, about=statement) if statement.url else None


def _since(job: Job, fetched: Fetched) -> datetime:
    if job.since is None:
        return fetched.capture.fetched_at - WINDOW
    return datetime.combine(job.since, time(), tzinfo=UTC)


# --- the document ---------------------------------------------------------------------------------------------------


def read_sitemap(job: Job, fetched: Fetched) -> tuple[str, tuple[Located, ...]]:
    """Return the kind of document ("urlset" or "sitemapindex") and its addresses.

    Raises:
        ParseError: It is no sitemap, defines entities, or is too large when unpacked.
    """
    url = fetched.capture.final_url
    root = _root(_unpacked(fetched.body, url), url)
    kind = _name(root)
    if kind not in ("urlset", "sitemapindex"):
        raise changed(url, "it is no sitemap any more")
    located = [_located(one, job, url) for one in root if _name(one) in ("url", "sitemap")]
    return kind, tuple(one for one in located if one is not None)


def _unpacked(body: bytes, url: str) -> bytes:
    if body[:2] != b"\x1f\x8b":
        return body
    try:
        unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
        data = unpacker.decompress(body, MOST_BYTES)
    except zlib.error as error:
        raise changed(url, "its packed sitemap is damaged") from error
    if unpacker.unconsumed_tail:
        raise changed(url, f"its sitemap is larger than {MOST_BYTES // 1_000_000} MB unpacked")
    return data


def _root(data: bytes, url: str) -> Element:
    if b"<!ENTITY" in data[:100_000] or b"<!DOCTYPE" in data[:2000]:
        raise changed(url, "it is a web page or defines entities of its own")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        return etree.fromstring(data.strip(), parser=parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise changed(url, "it is no sitemap any more, or was cut short") from error


def _name(element: Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _located(element: Element, job: Job, base: str) -> Located | None:
    values: dict[str, str] = {}
    for one in element.iter():
        if _name(one) and (one.text or "").strip():
            values.setdefault(_name(one), " ".join(one.text.split()))
    url = absolute(values.get("loc"), base)
    if url is None:
        return None
    return Located(
        url=url,
        changed_at=_time(values.get("lastmod"), job),
        published_at=_time(values.get("publication_date"), job),
        title=values.get("title", "") if "publication_date" in values else "",
        lang=values.get("language") if "publication_date" in values else None,
    )


def _time(text: str | None, job: Job) -> datetime | None:
    try:
        found = read_time(text) if text else None
    except UsageError:
        return None
    if found is None or text is None:
        return None
    told = re.search(r"(?:Z|[+-]\d\d:?\d\d)\Z", text) and len(text) > 10
    return found if told else found.replace(tzinfo=zone_of(job))


# --- what to read ---------------------------------------------------------------------------------------------------


def _children(
    job: Job, request: FetchRequest, located: tuple[Located, ...], since: datetime, fetched: Fetched
) -> tuple[FetchRequest, ...]:
    """Return the requests for the sitemaps of an index that may hold something new.

    Raises:
        ParseError: The index lists itself alone, or nothing.
    """
    fresh = [one for one in located if one.url != request.url and (one.changed_at is None or one.changed_at >= since)]
    if not located:
        raise changed(fetched.capture.final_url, "its index lists no sitemap")
    named = [one for one in fresh if _RELEASES.search(one.url)] or fresh
    newest = sorted(named, key=lambda one: one.changed_at or since, reverse=True)[:MOST_CHILDREN]
    return tuple(FetchRequest(url=one.url, conditional=job.since is None) for one in newest)


def _releases(job: Job, fetched: Fetched, located: tuple[Located, ...], since: datetime) -> Parsed:
    """Return the requests for pages that are new or changed since a moment.

    Raises:
        ParseError: No address of the sitemap can be that of a release.
    """
    settings = settings_of(job)
    wanted = [one for one in located if _is_wanted(one, settings.get("match"), settings.get("skip"))]
    if not wanted:
        rule = f"select.match = {settings['match']!r} fits" if "match" in settings else "a release may have"
        raise changed(fetched.capture.final_url, f"none of its {len(located)} addresses is one that {rule}")
    fresh = [one for one in wanted if (one.changed_at or one.published_at or since) >= since]
    newest = sorted(fresh, key=lambda one: one.published_at or one.changed_at or since, reverse=True)
    pages = tuple(_page(job, fetched, one) for one in newest[:MOST_PAGES])
    dated = all(one.changed_at or one.published_at for one in wanted) and len(newest) <= MOST_PAGES
    return Parsed(
        next=pages,
        back_to=_back_to(wanted, since) if dated else None,
        notes=() if dated else ("its sitemap tells no days, so the days that it covers are not known",),
    )


def _is_wanted(one: Located, match: str | None, skip: str | None) -> bool:
    if skip and (re.search(skip, one.url) or re.search(skip, one.title)):
        return False
    if match:
        return re.search(match, one.url) is not None
    return one.published_at is not None or _RELEASES.search(one.url) is not None


def _page(job: Job, fetched: Fetched, one: Located) -> FetchRequest:
    about = release(
        job, fetched, native=one.url, url=one.url, text=one.title, published_at=one.published_at, lang=one.lang
    )
    return FetchRequest(url=one.url, about=about, edited_at=one.changed_at, summary=False)


def _back_to(wanted: list[Located], since: datetime) -> datetime:
    """Return since when the sitemap shows everything: what was published since its oldest day changed since then."""
    oldest = min(when for one in wanted if (when := one.published_at or one.changed_at))
    return max(oldest, since).astimezone(UTC)
