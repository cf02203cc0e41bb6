"""Makes fetched values safe to show: text without control characters, addresses that are links only when http(s)."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crossref.report.pages import Link

_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_DIRECTION_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_NOT_IN_URLS = re.compile("[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>\"'`{}|\\\\^]")
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")
LONGEST_URL = 2000


def plain(value: object) -> str:
    """Return a value as text that no page can choke on: control characters become U+FFFD, line ends are one kind.

    Marks that override the direction of text are dropped, so that no fetched name can turn the words around it.
    """
    text = str(value).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _UNSHOWABLE.sub("\ufffd", _DIRECTION_CONTROLS.sub("", text))


def line(value: object) -> str:
    """Return a value as one line of plain text; nothing for ``None``."""
    return "" if value is None else " ".join(plain(value).split())


def link_of(url: str | None) -> Link | None:
    """Return an address to show, with a target only where it is a whole http(s) address; ``None`` for none."""
    text = line(url)
    if not text:
        return None
    return Link(text=text, href=text if is_web_address(text) else "")


def is_web_address(url: str) -> bool:
    """Tell whether an address is http(s), names a host, and hides no user name before it."""
    if len(url) > LONGEST_URL or _NOT_IN_URLS.search(url):
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and parts.username is None and "@" not in parts.netloc


def language_tag(code: str | None) -> str:
    """Return a language code fit for a page's ``lang``; empty where it is none."""
    tag = (code or "").replace("_", "-").strip()
    return tag if _LANGUAGE_TAG.match(tag) else ""
