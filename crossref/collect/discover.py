"""Finds where a site publishes: feeds, sitemaps, interfaces and accounts that its pages name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC
from urllib.parse import urlsplit

from crossref.article.metadata import read_metadata
from crossref.article.tree import Element
from crossref.collect.entries import read_feed
from crossref.collect.http import Fetched
from crossref.collect.releases import absolute, tree_of
from crossref.errors import ParseError
from crossref.types import Platform

FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
GUESSED_FEEDS = ("/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/rss")
"""Where feeds often are although no page names them."""
GUESSED_SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml", "/news-sitemap.xml")

_LINK_HEADER = re.compile(r"<([^>]*)>\s*;\s*rel=\"?https://api\.w\.org/\"?")
_ACCOUNTS = (
    (Platform.TELEGRAM, re.compile(r"https?://(?:t\.me|telegram\.me)/(?:s/)?([A-Za-z]\w{3,})/?(?:\?.*)?\Z")),
    (Platform.X, re.compile(r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/@?(\w{1,15})/?(?:\?.*)?\Z")),
    (Platform.BLUESKY, re.compile(r"https?://bsky\.app/profile/([\w.:-]+)/?\Z")),
    (Platform.FACEBOOK, re.compile(r"https?://(?:www\.|m\.)?facebook\.com/([\w.-]+)/?(?:\?.*)?\Z")),
    (Platform.INSTAGRAM, re.compile(r"https?://(?:www\.)?instagram\.com/([\w.]+)/?(?:\?.*)?\Z")),
)
_NO_NAMES = frozenset(
    {"share", "sharer", "sharer.php", "intent", "home", "login", "hashtag", "search", "joinchat", "iv", "dialog", "p"}
)
_COMMENTS = re.compile(r"comments?/feed|/comments|comments-rss", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A channel that a site may have; ``why`` says what named it. It has not been tried yet."""

    platform: Platform
    address: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFacts:
    """What a site says of itself."""

    name: str | None = None
    lang: str | None = None


def proposals_of(fetched: Fetched) -> tuple[Proposal, ...]:
    """Return the channels that an address is or names, each once, the fullest kinds first.

    Raises:
        ParseError: It is neither a feed nor a web page.
    """
    url = fetched.capture.final_url
    if _is_feed(fetched):
        return (Proposal(platform=Platform.FEED, address=url, why="the address is a feed"),)
    root = tree_of(fetched)
    found = [*_govuk(url), *_wordpress(root, fetched), *_feeds(root, url)]
    found.append(Proposal(platform=Platform.PAGE, address=url, why="the address itself, as a listing page"))
    found += _accounts(root, url)
    return _unique(found)


def guesses_for(url: str, robots: bytes = b"") -> tuple[Proposal, ...]:
    """Return where feeds and sitemaps are likely to be, those that robots.txt names first."""
    parts = urlsplit(url)
    site = f"{parts.scheme}://{parts.netloc}"
    named = re.findall(r"(?im)^\s*sitemap\s*:\s*(\S+)", robots.decode("utf-8", "replace"))
    sitemaps = [
        Proposal(platform=Platform.SITEMAP, address=link, why="named in robots.txt")
        for one in named[:10]
        if (link := absolute(one, site)) is not None
    ]
    feeds = [Proposal(platform=Platform.FEED, address=site + one, why="a usual place") for one in GUESSED_FEEDS]
    usual = [Proposal(platform=Platform.SITEMAP, address=site + one, why="a usual place") for one in GUESSED_SITEMAPS]
    return _unique([*feeds, *sitemaps, *usual])


def facts_of(fetched: Fetched) -> SiteFacts:
    """Return the name and language that a page gives of its site; nothing for a feed."""
    try:
        root = tree_of(fetched)
    except ParseError:
        return SiteFacts()
    data = read_metadata(root, url=fetched.capture.final_url)
    titles = root.xpath("//meta[@property='og:site_name']/@content | //head/title/text()")
    name = next((" ".join(one.split()) for one in titles if one.strip()), None)
    return SiteFacts(name=re.split(r"\s+[|–—-]\s+", name)[-1] if name else None, lang=data.lang)


def _is_feed(fetched: Fetched) -> bool:
    try:
        read_feed(fetched.body, url=fetched.capture.final_url, media_type=fetched.capture.media_type, zone=UTC)
    except ParseError:
        return False
    return True


def _govuk(url: str) -> Iterator[Proposal]:
    parts = urlsplit(url)
    found = re.match(r"/government/organisations/([a-z0-9-]+)", parts.path)
    if (parts.hostname or "").removeprefix("www.") == "gov.uk" and found:
        yield Proposal(platform=Platform.GOVUK, address=found[1], why="GOV.UK has an interface for each department")


def _wordpress(root: Element, fetched: Fetched) -> Iterator[Proposal]:
    url = fetched.capture.final_url
    links = root.xpath("//link[@rel='https://api.w.org/']/@href")
    headers = (value for name, value in fetched.capture.headers if name == "link")
    links += [found[1] for value in headers for found in _LINK_HEADER.finditer(value)]
    for link in links[:1]:
        base = absolute(link, url)
        if base is not None:
            address = f"{base.rstrip('/')}/wp/v2/posts"
            yield Proposal(platform=Platform.WORDPRESS, address=address, why="the page names its WordPress interface")


def _feeds(root: Element, url: str) -> Iterator[Proposal]:
    for link in root.xpath("//link[@href]"):
        kind, rels = (link.get("type") or "").lower(), (link.get("rel") or "").lower().split()
        address = absolute(link.get("href"), url)
        if "alternate" in rels and kind.startswith(FEED_TYPES) and address and not _COMMENTS.search(address):
            title = " ".join((link.get("title") or "").split())
            yield Proposal(platform=Platform.FEED, address=address, why=f"named by the page: {title or 'a feed'}")
    for link in root.xpath("//a[@href]"):
        address = absolute(link.get("href"), url)
        if address and re.search(r"(?:/rss|/feed|\.rss|rss\.xml|atom\.xml|\.atom)/?(?:\?.*)?\Z", address):
            yield Proposal(platform=Platform.FEED, address=address, why="linked by the page")


def _accounts(root: Element, url: str) -> Iterator[Proposal]:
    for link in root.xpath("//a[@href]"):
        address = absolute(link.get("href"), url) or ""
        for platform, pattern in _ACCOUNTS:
            found = pattern.match(address)
            if found and found[1].lower() not in _NO_NAMES:
                yield Proposal(platform=platform, address=found[1], why="linked by the page")
        if "me" in (link.get("rel") or "").split() and (found := re.match(r"https?://([^/]+)/@(\w+)/?\Z", address)):
            yield Proposal(platform=Platform.MASTODON, address=f"{found[2]}@{found[1]}", why="the page's own account")


def _unique(found: Iterable[Proposal]) -> tuple[Proposal, ...]:
    return tuple({(one.platform, one.address.lower()): one for one in reversed(list(found))}.values())[::-1]
