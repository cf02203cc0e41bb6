"""Posts embedded in a page, taken out of its tree: X, Telegram, Mastodon, Bluesky, Instagram, Facebook.

Each leaves a marker paragraph, so that its place in the reading order is kept. The shapes are those of the platforms'
own embed codes and of what publishers' systems make of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

from lxml import html as lxml_html

from crossref.article.flattened import ATTRIBUTION, LINKS, LOST, LOST_PICTURES, clean_name
from crossref.article.flattened import find_flattened_posts as find_flattened_posts
from crossref.article.post_dates import find_day, time_of_x_id
from crossref.article.tree import Element, is_within, remove, text_of
from crossref.phrases import tell
from crossref.text.posts import post_identity
from crossref.types import Platform

MARKER = "data-crossref-post"
"""The attribute of a marker paragraph; its value is the post's place in the list."""

NO_TEXT = tell("The page names an embedded post but does not hold its words.")
_ANY_ATTRIBUTION = re.compile(
    r"(?:^|\s)(?:—|–|―|--?)\s*(?P<author>[^\n—]{0,120}?)\s*\(\s*@\s?(?P<handle>[\w.-]+(?:@[\w.-]+)?)\s*\)\s*(?P<date>.*)\Z",
    re.DOTALL,
)
_SHARED_BY = re.compile(
    r"(?:A post shared by|Una publicación compartida (?:de|por)|Une publication partagée par|Ein Beitrag geteilt von|"
    r"Uma publicação compartilhada por|Публикация от|Допис, поширений|Un post condiviso da)\s*(?P<author>[^(\n]*?)\s*"
    r"\(\s*@(?P<handle>[\w.]+)\s*\)(?P<date>.*)\Z",
    re.DOTALL | re.IGNORECASE,
)
_POSTED_BY = re.compile(
    r"(?:Posted by|Publiée? par|Publicad[ao] por|Gepostet von)\s+(?P<author>.+?)\s+(?:on|le|el|am|em)\s+(?P<date>.*)\Z",
    re.DOTALL,
)
_FEDERATED = re.compile(r"@(?P<handle>\w[\w.-]*@[\w-]+(?:\.[\w-]+)+)")
_CHROME = re.compile(
    r"(?:View (?:this post )?on |Ver (?:esta publicación )?en |Voir (?:cette publication )?sur )\S.*", re.I
)
_X_LINK = "contains(@href,'/status/') or contains(@href,'/statuses/')"


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPost:
    """A post as the page shows it, before it has a place in the article's text."""

    platform: Platform
    text: str = ""
    author: str | None = None
    handle: str | None = None
    url: str | None = None
    native_id: str | None = None
    published_on: date | None = None
    published_at: datetime | None = None
    lang: str | None = None
    links: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def take_out_posts(root: Element, *, near: date | None = None) -> tuple[RawPost, ...]:
    """Cut every embedded post out of a tree and leave a marker paragraph at its place.

    Args:
        root: The page; changed in place.
        near: The article's day, for date lines without a year.
    """
    posts: list[RawPost] = []
    tags = ("blockquote", "iframe", "script", "div", "amp-twitter", "amp-instagram", "twitter-widget", "a")
    for element in list(root.iter(*tags)):
        if not is_within(element, root):
            continue
        raw = _read(element, near)
        if raw is None:
            continue
        raw = _completed(raw)
        if raw.url is None and not raw.text:
            continue
        place = _place(element, raw, posts)
        if place == len(posts):
            _mark(element, place)
            posts.append(raw)
            continue
        remove(element)
        if len(raw.text) > len(posts[place].text):
            posts[place] = raw
    return tuple(posts)


def _place(element: Element, raw: RawPost, posts: list[RawPost]) -> int:
    """A script and its fallback, or two renderings side by side, are one post."""
    if posts and raw.native_id and posts[-1].native_id == raw.native_id:
        return len(posts) - 1
    return len(posts)


def _mark(element: Element, place: int) -> None:
    marker = lxml_html.Element("p", {MARKER: str(place)})
    parent = element.getparent()
    if parent is None:
        return
    parent.insert(parent.index(element), marker)
    remove(element)


def _read(element: Element, near: date | None) -> RawPost | None:
    names = f" {(element.get('class') or '').lower()} "
    if element.tag == "iframe":
        return _read_frame(element)
    if element.tag == "script":
        return _read_telegram_script(element)
    for mark, reader in _READERS:
        if mark in names:
            return reader(element, near)
    if element.tag in ("amp-twitter", "twitter-widget"):
        return _by_x_id(element.get("data-tweetid") or element.get("data-tweet-id") or "")
    if element.tag == "blockquote":
        return _read_unmarked(element, near)
    return None


# --- X and those that follow its form -------------------------------------------------------------------------------


def _read_x(element: Element, near: date | None) -> RawPost | None:
    links = [one.get("href") for one in element.xpath(f".//a[{_X_LINK}]")]
    if element.tag != "blockquote" and not links:
        return _by_x_id(element.get("data-tweet-id") or element.get("data-tweetid") or element.get("data-id") or "")
    return _attributed(element, Platform.X, _own_address(element, links), near)


def _own_address(element: Element, links: list[str]) -> str | None:
    """The last status link is the post's own (its date); those before it are links in its text."""
    cited = [element.get("cite"), element.get("data-url"), *reversed(links)]
    return next((one for one in cited if one and _platform_of(one) is Platform.X), None)


def _attributed(element: Element, platform: Platform, url: str | None, near: date | None) -> RawPost:
    shown = text_of(element)
    found = _last_attribution(shown)
    text, author, handle, day = shown, None, None, None
    if found is not None:
        text, author, handle = shown[: found.start()].strip(), clean_name(found["author"]), found["handle"]
        day = find_day(found["date"], near=near)
    return RawPost(
        platform=platform,
        text=_without_chrome(text),
        author=author,
        handle=handle,
        url=_clean_url(url),
        published_on=day,
        lang=_lang_of(element),
    )


def _last_attribution(shown: str) -> re.Match[str] | None:
    found = None
    for one in re.finditer(r"(?:^|\s)[—–―-]", shown):
        found = _ANY_ATTRIBUTION.match(shown, one.start()) or found
    return found


def _by_x_id(native: str) -> RawPost | None:
    if not native.isdigit():
        return None
    return RawPost(platform=Platform.X, url=f"https://x.com/i/status/{native}", native_id=native)


def _read_bluesky(element: Element, near: date | None) -> RawPost | None:
    record = element.get("data-bluesky-uri") or ""
    links = [one for one in element.xpath(".//a/@href") if "/post/" in one]
    raw = _attributed(element, Platform.BLUESKY, links[-1] if links else record or None, near)
    text = re.sub(r"\s*\[image or embed\]\s*\Z", "", raw.text)
    return replace(raw, text=text, native_id=record.rpartition("/")[2] or None)


def _read_unmarked(element: Element, near: date | None) -> RawPost | None:
    """Some publishers' systems drop the class but leave the quotation, its author line and its link."""
    links = [one.get("href") for one in element.xpath(f".//a[{_X_LINK}]")]
    url = _own_address(element, links)
    if url is None or ATTRIBUTION.search(text_of(element)) is None:
        return None
    return _attributed(element, Platform.X, url, near)


# --- Mastodon, Telegram, Instagram, Facebook ------------------------------------------------------------------------


def _read_mastodon(element: Element, near: date | None) -> RawPost | None:
    links = [element.get("data-embed-url") or element.get("src") or "", *element.xpath(".//a/@href")]
    url = next((one.removesuffix("/embed") for one in links if post_identity(one.removesuffix("/embed"))), None)
    lines = text_of(element).split("\n")
    at = next((number for number, line in enumerate(lines) if _is_mastodon_line(line, number)), len(lines))
    found = _FEDERATED.search(lines[at]) if at < len(lines) else None
    return RawPost(
        platform=Platform.MASTODON,
        text=_without_chrome("\n".join(lines[:at])),
        author=_mastodon_author(lines[at] if found else ""),
        handle=found["handle"] if found else None,
        url=url,
        published_on=next((day for line in lines[at:] if (day := find_day(line, near=near))), None),
        lang=_lang_of(element),
    )


def _is_mastodon_line(line: str, number: int) -> bool:
    """The author's line is short and ends with the full handle; a mention in the text stands among words."""
    found = _FEDERATED.search(line)
    return found is not None and found.end() >= len(line.rstrip(" )")) and len(line.split()) <= 8 + (number == 0)


def _mastodon_author(line: str) -> str | None:
    found = re.search(r"(?:[—–-]\s*)?(?P<name>[^(@]+?)\s*\(@", line)
    return clean_name(found["name"]) if found else None


def _read_telegram_script(element: Element) -> RawPost | None:
    post = element.get("data-telegram-post") or ""
    return _telegram(f"https://t.me/{post}") if "/" in post else None


def _telegram(url: str) -> RawPost:
    handle = urlsplit(url).path.removeprefix("/s/").strip("/").partition("/")[0]
    return RawPost(platform=Platform.TELEGRAM, url=url.partition("?")[0], handle=handle or None)


def _read_telegram(element: Element, near: date | None) -> RawPost | None:
    links = [element.get("cite") or "", element.get("data-telegram-post") or "", *element.xpath(".//a/@href")]
    url = next((one for one in links if _platform_of(one) is Platform.TELEGRAM), None)
    if url is None:
        return None
    footers = element.xpath(".//footer") or element.xpath(".//cite")
    line = text_of(footers[-1]) if footers else ""
    for footer in footers:
        remove(footer)
    author = clean_name(re.split(r"\s[·|—–-]\s|\(@|\n", line)[0]) if line else None
    text = text_of(element)
    return replace(
        _telegram(url), text=text, author=author, published_on=find_day(line, near=near), lang=_lang_of(element)
    )


def _read_instagram(element: Element, near: date | None) -> RawPost | None:
    links = [element.get("data-instgrm-permalink") or "", *element.xpath(".//a/@href")]
    url = next((one for one in links if _platform_of(one) is Platform.INSTAGRAM), None)
    shown = text_of(element)
    found = _SHARED_BY.search(shown)
    times = element.xpath(".//time/@datetime")
    return RawPost(
        platform=Platform.INSTAGRAM,
        text=_without_chrome(shown[: found.start()] if found else shown),
        author=clean_name(found["author"]) if found else None,
        handle=found["handle"] if found else None,
        url=_clean_url(url),
        published_on=find_day(found["date"] if found else "", near=near),
        published_at=aware(times[0]) if times else None,
    )


def _read_facebook(element: Element, near: date | None) -> RawPost | None:
    url = element.get("data-href") or next(iter(element.xpath(".//blockquote/@cite")), None)
    shown = text_of(element)
    found = _POSTED_BY.search(shown)
    return RawPost(
        platform=Platform.FACEBOOK,
        text=_without_chrome(shown[: found.start()] if found else shown),
        author=clean_name(found["author"]) if found else None,
        handle=_facebook_name(url),
        url=url,
        published_on=find_day(found["date"] if found else "", near=near),
    )


def _facebook_name(url: str | None) -> str | None:
    parts = urlsplit(url or "")
    found = re.match(r"/([\w.]+)/(?:posts|videos|photos)/", parts.path)
    return found[1] if found else None


# --- frames ---------------------------------------------------------------------------------------------------------


def _read_frame(element: Element) -> RawPost | None:
    address = element.get("src") or element.get("data-src") or ""
    try:
        parts = urlsplit(address)
        query = parse_qs(parts.query)
    except ValueError:
        return None
    host = (parts.hostname or "").removeprefix("www.")
    if host == "platform.twitter.com":
        inner = parse_qs(urlsplit("?" + parts.fragment.lstrip("?")).query)
        return _by_x_id((query.get("id") or inner.get("id") or [element.get("data-tweet-id") or ""])[0])
    if host == "t.me" and post_identity(address):
        return _telegram(f"https://t.me{parts.path}")
    if host == "facebook.com" and "plugins/post" in parts.path:
        url = unquote(query.get("href", [""])[0]) or None
        return RawPost(platform=Platform.FACEBOOK, url=url, handle=_facebook_name(url)) if url else None
    return _read_other_frame(address.partition("?")[0], host)


def _read_other_frame(address: str, host: str) -> RawPost | None:
    if host == "embed.bsky.app":
        found = re.search(r"/embed/(did:[^/]+)/app\.bsky\.feed\.post/(\w+)", unquote(address))
        return (
            RawPost(platform=Platform.BLUESKY, url=f"https://bsky.app/profile/{found[1]}/post/{found[2]}")
            if found
            else None
        )
    identity = post_identity(re.sub(r"/embed(?:/captioned)?/?$", "", address))
    if identity is None or identity[0] not in (Platform.MASTODON, Platform.INSTAGRAM) or "/embed" not in address:
        return None
    return RawPost(platform=identity[0], url=re.sub(r"/embed(?:/captioned)?/?$", "", address))


_READERS: tuple[tuple[str, Callable[[Element, date | None], RawPost | None]], ...] = (
    ("twitter-tweet", _read_x),
    ("twitter-video", _read_x),
    ("mastodon-embed", _read_mastodon),
    ("bluesky-embed", _read_bluesky),
    ("telegram-post", _read_telegram),
    ("instagram-media", _read_instagram),
    (" fb-post ", _read_facebook),
)


# --- what all share -------------------------------------------------------------------------------------------------


def _completed(raw: RawPost) -> RawPost:
    """Add what the post's own address tells: id, handle, and for X the time."""
    identity = post_identity(raw.url or "")
    native = identity[1] if identity else raw.native_id
    platform = identity[0] if identity else raw.platform
    at = raw.published_at or (time_of_x_id(native) if native and platform is Platform.X else None)
    day = raw.published_on
    if at is not None and day is not None and abs(at.date() - day) > timedelta(days=1):
        at = None
    notes = (() if raw.text else (NO_TEXT,)) + ((LOST_PICTURES,) if LOST in raw.text else ())
    return replace(
        raw,
        native_id=native,
        handle=raw.handle or _handle_in(raw.url, platform),
        published_at=at,
        published_on=day or (at.date() if at else None),
        links=tuple(dict.fromkeys(LINKS.findall(raw.text))),
        notes=notes,
    )


def _handle_in(url: str | None, platform: Platform) -> str | None:
    parts = urlsplit(url or "")
    if platform is Platform.X:
        found = re.match(r"/(\w{1,20})/status", parts.path)
        return found[1] if found and found[1] not in ("i", "web") else None
    if platform is Platform.MASTODON:
        found = re.match(r"/(?:@|users/)([^/@]+)/", parts.path)
        return f"{found[1]}@{parts.hostname}" if found else None
    if platform is Platform.BLUESKY:
        found = re.match(r"/profile/([^/]+)/", parts.path)
        return found[1] if found and not found[1].startswith("did:") else None
    return None


def _platform_of(url: str) -> Platform | None:
    identity = post_identity(url)
    return identity[0] if identity else None


def _clean_url(url: str | None) -> str | None:
    return (url or "").partition("?")[0] or None


def _without_chrome(text: str) -> str:
    """Leave out the platform's own lines ("View on Mastodon")."""
    lines = [line for line in text.split("\n") if not _CHROME.fullmatch(line)]
    return "\n".join(lines).strip()


def _lang_of(element: Element) -> str | None:
    found = element.xpath("(.//p/@lang | @lang)[1]")
    code = str(found[0]).split("-")[0].lower() if found else ""
    return code if len(code) in (2, 3) and code not in ("und", "zxx", "qme", "qht", "qam", "qst") else None


def aware(stamp: str) -> datetime | None:
    """Return a time written in ISO 8601, in its own zone, else in UTC; ``None`` when it is none."""
    try:
        at = datetime.fromisoformat(stamp.strip())
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
