"""Reads the bytes of RSS, Atom and JSON feeds into entries of one shape: plain text, and times with their zone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any
from urllib.parse import urljoin, urlsplit

import feedparser

from crossref.article.tree import parse, segments
from crossref.errors import ParseError, UsageError
from crossref.statement_rows import read_time
from crossref.text.storable import is_storable, storable

Raw = Mapping[str, Any]
"""One entry as the library or the JSON document has it, Any: a stranger's document."""

_ROOT_ENDS = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_EMPTY_ROOT = re.compile(rb"<(?:\w+:)?feed\b[^>]*/>\s*\Z", re.IGNORECASE)
_HTML_START = re.compile(rb"\A\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_MARKUP = re.compile(
    r"<(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h\d|img|blockquote)\b[^>]*>|&(?:#\d+|#x[\da-f]+|\w{2,8});", re.I
)
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
"""An earlier date is a program's word for none: 1970-01-01 and 0001-01-01 are common."""
_HISTORY = "http://purl.org/syndication/history/1.0"
_ZONES = {
    "CET": "+0100", "MEZ": "+0100", "CEST": "+0200", "MESZ": "+0200", "WET": "+0000", "WEST": "+0100",
    "EET": "+0200", "EEST": "+0300", "MSK": "+0300", "JST": "+0900", "KST": "+0900", "SAST": "+0200",
    "BRT": "-0300", "ART": "-0300", "VET": "-0400", "COT": "-0500", "AEST": "+1000", "NZST": "+1200",
}  # fmt: skip
"""Names of zones that mean one thing everywhere and that e-mail dates do not define."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed. ``body`` is plain text with a blank line between paragraphs; times are as the feed has them.

    ``whole`` tells whether the feed means ``body`` to be the full text, not a summary.
    """

    native_id: str | None
    url: str | None
    title: str
    body: str
    whole: bool
    author: str | None
    published_at: datetime | None
    updated_at: datetime | None
    lang: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One document.

    Attributes:
        entries: In the feed's order.
        older: The address of the page with older entries.
        generator: The program that wrote it.
        complete: Whether the feed says that it holds everything there is (RFC 5005): what is missing was withdrawn.
    """

    entries: tuple[Entry, ...]
    older: str | None = None
    generator: str = ""
    complete: bool = False


def read_feed(data: bytes, *, url: str, media_type: str | None, zone: tzinfo, lang: str | None = None) -> Feed:
    """Read a feed of any kind.

    Args:
        data: The bytes as fetched.
        url: Where they are from; relative links are read against it.
        media_type: As the server said, with the charset.
        zone: What a time without a zone is in.
        lang: The channel's language, for dates written in words.

    Raises:
        ParseError: It is no feed, or only the beginning of one.
    """
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start in (b"{", b"["):
        return _json_feed(data, url=url, zone=zone, lang=lang)
    return _xml_feed(data, url=url, media_type=media_type, zone=zone, lang=lang)


# --- RSS and Atom ---------------------------------------------------------------------------------------------------


def _xml_feed(data: bytes, *, url: str, media_type: str | None, zone: tzinfo, lang: str | None) -> Feed:
    _check_xml(data, url)
    headers = {"content-type": _said_type(data, media_type)}
    # Cleaning and resolving are left out: they cost half of the time, and only plain text leaves this module.
    found = feedparser.parse(data, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    if not found.version:
        raise _changed(url, "it is no feed any more")
    language = found.feed.get("language") or None
    entries = tuple(_xml_entry(raw, url=url, zone=zone, lang=lang, language=language) for raw in found.entries)
    return Feed(
        entries=entries,
        older=_older(found.feed, url),
        generator=str(found.feed.get("generator") or ""),
        complete=any(
            f"{prefix}_complete" in found.feed for prefix, name in found.namespaces.items() if name == _HISTORY
        ),
    )


def _said_type(data: bytes, media_type: str | None) -> str:
    """Return the type and charset to read with: bytes that are valid UTF-8 are that, whatever server or head say."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return media_type or "application/xml"
    return "application/xml; charset=utf-8"


def _check_xml(data: bytes, url: str) -> None:
    if not data.strip():
        raise _changed(url, "the answer is empty")
    if _HTML_START.search(data[:20_000]):
        raise _changed(url, "it sent a web page instead of a feed")
    if b"<!ENTITY" in data[:100_000]:
        raise _changed(url, "it defines entities of its own, which are not read")
    if not (_ROOT_ENDS.search(data[-2000:]) or _EMPTY_ROOT.search(data[-2000:])):
        raise _changed(url, "it is no feed any more, or was cut short")


def _changed(url: str, why: str) -> ParseError:
    hint = "Open the address in a browser; if the feed has moved, correct the channel in its source file."
    return ParseError(f"The channel at {url} changed: {why}.", hint=hint)


def _xml_entry(raw: dict[str, Any], *, url: str, zone: tzinfo, lang: str | None, language: str | None) -> Entry:
    # The library's own look-up also tries older names of a key, and of dates those of another; it costs far more.
    told = dict[str, Any](raw)
    content = max((plain(part.get("value")) for part in told.get("content", ())), key=len, default="")
    summary = plain(told.get("summary"))
    return Entry(
        native_id=_one_line(str(told.get("id") or "")) or None,
        url=_link(told.get("link"), url),
        title=_one_line(plain(told.get("title"))),
        body=content if len(content) >= len(summary) else summary,
        whole=bool(content),
        author=_author(plain(told.get("author"))),
        published_at=_time(told.get("published") or told.get("created"), zone, lang),
        updated_at=_time(told.get("updated"), zone, lang),
        lang=_language(_content_language(told) or language),
    )


def _content_language(raw: Raw) -> str | None:
    details = [*raw.get("content", ()), raw.get("summary_detail") or {}]
    return next((str(part["language"]) for part in details if part.get("language")), None)


def _older(feed: Raw, url: str) -> str | None:
    """Return the address of the page with older entries, as paged and archived feeds (RFC 5005) name it."""
    rels = {link.get("rel"): link.get("href") for link in feed.get("links", ())}
    return _link(rels.get("next") or rels.get("prev-archive"), url)


# --- JSON Feed ------------------------------------------------------------------------------------------------------


def _json_feed(data: bytes, *, url: str, zone: tzinfo, lang: str | None) -> Feed:
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _changed(url, "it is no JSON, or was cut short") from error
    if not isinstance(document, dict) or not str(document.get("version", "")).startswith(
        "https://jsonfeed.org/version/"
    ):
        raise _changed(url, "its JSON is no feed")
    items = document.get("items")
    if not isinstance(items, list):
        raise _changed(url, "its JSON has no items")
    entries = tuple(
        _json_entry(item, document, url=url, zone=zone, lang=lang) for item in items if isinstance(item, dict)
    )
    return Feed(entries=entries, older=_link(document.get("next_url"), url))


def _json_entry(raw: Raw, document: Raw, *, url: str, zone: tzinfo, lang: str | None) -> Entry:
    body = plain(raw.get("content_html")) or _paragraphs(str(raw.get("content_text") or "").split("\n"))
    native = raw.get("id")
    return Entry(
        native_id=(_one_line(str(native)) or None) if isinstance(native, str | int) else None,
        url=_link(raw.get("url") or raw.get("external_url"), url),
        title=_one_line(plain(raw.get("title"))),
        body=body or plain(raw.get("summary")),
        whole=bool(body),
        author=_json_author(raw) or _json_author(document),
        published_at=_time(raw.get("date_published"), zone, lang),
        updated_at=_time(raw.get("date_modified"), zone, lang),
        lang=_language(raw.get("language") or document.get("language")),
    )


def _json_author(raw: Raw) -> str | None:
    listed = raw.get("authors")
    authors = listed if isinstance(listed, list) else [raw.get("author")]
    names = (author.get("name") for author in authors if isinstance(author, dict))
    return next((found for name in names if isinstance(name, str) and (found := _author(name))), None)


# --- text, links, times ---------------------------------------------------------------------------------------------


def plain(value: object) -> str:
    """Return the text that HTML shows, with a blank line between paragraphs; plain text comes back as it is.

    HTML that was escaped twice, as some feeds have it, is read twice.
    """
    if not isinstance(value, str) or not value.strip():
        return ""
    text = value
    for _ in range(2):
        # Looking for the first letters of any takes a hundredth of the time that the pattern takes to find none.
        if not ("<" in text or "&" in text) or not _MARKUP.search(text):
            break
        root = parse(f"<div>{text}</div>")
        if root is None:
            return ""
        text = _paragraphs(found for _, found in segments(root, split_breaks=False))
    return text if text is not value else _paragraphs(re.split(r"\n\s*\n", value))


def _paragraphs(parts: Iterable[str]) -> str:
    return storable("\n\n".join(part for part in map(str.strip, parts) if part))


def _author(text: str) -> str | None:
    """Return a name that people go by; a login or an address ("admin", "press2", "web@mfa.example") names nobody.

    The usual "web@mfa.example (Name)" is read here, since the library cuts it wrongly at long domains.
    """
    name = _one_line(" ".join(word for word in text.split() if "@" not in word)).strip("()<>")
    login = " " not in name and (name.islower() or not name.isalpha())
    return None if not name or login else name


def _one_line(text: str) -> str:
    return storable(" ".join(text.split()))


def _link(value: object, base: str) -> str | None:
    """Return an http(s) address, made absolute; anything else that a feed calls a link is none."""
    if not isinstance(value, str) or not value.strip() or not is_storable(value):
        return None
    try:
        found = urljoin(base, value.strip())
        return found if urlsplit(found).scheme in ("http", "https") and urlsplit(found).hostname else None
    except ValueError:
        return None


def _language(value: object) -> str | None:
    code = str(value or "").strip().replace("_", "-").lower()
    return code if re.fullmatch(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", code) and code != "und" else None


def _time(value: object, zone: tzinfo, lang: str | None) -> datetime | None:
    """Return the aware time that a feed's date means, in its own zone; ``None`` when it cannot be read."""
    if not isinstance(value, str) or not value.strip():
        return None
    text = re.sub(r"\b[A-Z]{3,4}$", lambda name: _ZONES.get(name[0], name[0]), value.strip())
    try:
        found: datetime | None = read_time(text)
    except UsageError:
        found = _time_in_words(text, zone, lang)
    else:
        # read_time takes a time without a zone as UTC; a feed means its publisher's clock.
        found = found if found is None or _tells_zone(text) else found.replace(tzinfo=zone)
    return found if found is not None and found > EARLIEST else None


def _tells_zone(text: str) -> bool:
    return (
        re.search(r"(?:Z|UTC?|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})$|^\d{10,13}$", text.strip(), re.IGNORECASE) is not None
    )


def _time_in_words(text: str, zone: tzinfo, lang: str | None) -> datetime | None:
    import dateparser  # half a second, and only feeds with home-made dates need it

    settings = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"], "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        found = dateparser.parse(text, languages=[lang.partition("-")[0]] if lang else None, settings=settings)
    except (ValueError, OverflowError):
        return None
    if not isinstance(found, datetime):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=zone)
