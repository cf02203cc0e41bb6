"""Which post an address points to, so that a post met by several routes is known as one."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from crossref.types import Platform

_X_HOSTS = frozenset({"x.com", "twitter.com", "fxtwitter.com", "vxtwitter.com", "nitter.net"})
_TELEGRAM_HOSTS = frozenset({"t.me", "telegram.me", "telegram.dog"})
_X_PATH = re.compile(r"^/(?:i/web|i|[^/]+)/status(?:es)?/(\d+)")
_TELEGRAM_PATH = re.compile(r"^/(?:s/)?([A-Za-z]\w{3,})/(?:\d+/)?(\d+)/?$")
_BLUESKY_PATH = re.compile(r"^/profile/[^/]+/post/([^/]+)")
_INSTAGRAM_PATH = re.compile(r"^/(?:[^/]+/)?(?:p|reel|tv)/([\w-]+)")
_FACEBOOK_PATH = re.compile(r"^/[^/]+/posts/(?:[^/]+/)?(\d+)")
_MASTODON_PATHS = (
    # A remote account's post shown by another server (/@name@host/1) has that server's number, hence no @ in the name.
    re.compile(r"^/@[^/@]+/(?:posts/|statuses/)?(\d+|[0-9A-HJKMNP-TV-Z]{26})/?$"),
    re.compile(r"^/users/[^/@]+/statuses/(\d+|[0-9A-HJKMNP-TV-Z]{26})/?$"),
)


THREAD_MARK = "thread"
"""Ends the address of a thread, "https://.../status/1#thread": it opens the first post, and names no single one."""


@lru_cache(maxsize=1 << 12)
def post_identity(url: str) -> tuple[Platform, str] | None:
    """Return platform and native id of the post at an address; ``None`` when it is no single post of a known platform.

    Native ids are written as :func:`native_id` does. A Bluesky post is known by its record key alone, since an account
    is named now by its handle, now by its DID.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("mobile.").removeprefix("m.")
    except ValueError:
        return None
    if parts.scheme == "at":
        return Platform.BLUESKY, native_id(Platform.BLUESKY, url.strip())
    if parts.scheme not in ("http", "https") or parts.fragment == THREAD_MARK:
        return None
    return _on_host(host, parts.path, parts.query)


def _on_host(host: str, path: str, query: str) -> tuple[Platform, str] | None:
    if host in _X_HOSTS:
        return _first(Platform.X, _X_PATH, path)
    if host in _TELEGRAM_HOSTS:
        found = _TELEGRAM_PATH.match(path)
        return (Platform.TELEGRAM, f"{found[1].lower()}/{found[2]}") if found and found[1] != "c" else None
    if host == "bsky.app":
        return _first(Platform.BLUESKY, _BLUESKY_PATH, path)
    if host == "instagram.com":
        return _first(Platform.INSTAGRAM, _INSTAGRAM_PATH, path)
    if host == "facebook.com":
        story = parse_qs(query).get("story_fbid", [""])[0]
        return (Platform.FACEBOOK, story) if story.isdigit() else _first(Platform.FACEBOOK, _FACEBOOK_PATH, path)
    for pattern in _MASTODON_PATHS:
        if host and (found := pattern.match(path)):
            return Platform.MASTODON, f"{host}/{found[1]}"
    return None


def _first(platform: Platform, pattern: re.Pattern[str], path: str) -> tuple[Platform, str] | None:
    found = pattern.match(path)
    return (platform, found[1]) if found else None


def native_id(platform: Platform, given: str) -> str:
    """Return a platform's own id of a post in the one form that is compared.

    Telegram: ``channel/number`` in lower case; Mastodon: ``host/number``; Bluesky: the record key; others as given.
    """
    given = given.strip()
    if platform is Platform.TELEGRAM:
        return given.removeprefix("@").lower()
    if platform is Platform.BLUESKY:
        return given.rstrip("/").rpartition("/")[2]
    if platform is Platform.MASTODON:
        host, slash, number = given.rpartition("/")
        return f"{host.lower()}{slash}{number}"
    return given


def post_key(platform: Platform | None, native: str | None, url: str | None) -> str | None:
    """Return one text that is the same for every route to a post, from its address where that tells, else its ids."""
    identity = post_identity(url) if url else None
    if identity is None and platform is not None and native:
        identity = platform, native_id(platform, native)
    return f"{identity[0]}:{identity[1]}" if identity else None
