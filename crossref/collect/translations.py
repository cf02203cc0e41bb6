"""Which addresses a page names as the same release in other languages."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

from crossref.collect.http import Fetched
from crossref.collect.releases import absolute

MOST = 40
"""Languages of one page; a longer list is a menu of the site's editions."""
_HEAD = 300_000
_LINK = re.compile(rb"<link\b[^>]{1,1000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-z-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))", re.IGNORECASE)


def translations_of(fetched: Fetched) -> frozenset[str]:
    """Return the addresses of a release in all its languages, its own among them; empty when it names no other."""
    if fetched.body.lstrip()[:1] == b"{":
        found = _of_govuk(fetched)
    else:
        found = _of_page(fetched)
    if found:
        own = absolute(fetched.capture.final_url, fetched.capture.final_url)
        found |= {own} if own and "/api/content/" not in own else set()
    return frozenset(found) if 2 <= len(found) <= MOST else frozenset()


def _of_page(fetched: Fetched) -> set[str]:
    base = fetched.capture.final_url
    links = (_attributes(tag) for tag in _LINK.findall(fetched.body[:_HEAD]))
    found = {absolute(one.get("href"), base) for one in links if one.get("hreflang") and _is_alternate(one)}
    return {one for one in found if one is not None and urlsplit(one).path.strip("/")}


def _attributes(tag: bytes) -> dict[str, str]:
    text = tag.decode("utf-8", "replace").replace("&amp;", "&")
    return {one[1].lower(): one[2] or one[3] or one[4] or "" for one in _ATTRIBUTE.finditer(text)}


def _is_alternate(link: dict[str, str]) -> bool:
    return "alternate" in link.get("rel", "").lower().split() and "type" not in link


def _of_govuk(fetched: Fetched) -> set[str]:
    """Return the translations that GOV.UK's content interface lists."""
    try:
        document = json.loads(fetched.body)
        listed = document["links"]["available_translations"]
        paths = [str(one["base_path"]) for one in listed]
    except (ValueError, KeyError, TypeError, RecursionError):
        return set()
    site = fetched.capture.final_url.partition("/api/content/")[0]
    return {f"{site}{path}" for path in paths if path.startswith("/")}
