"""Which post an address points to, so that a post met by several routes is known as one, and which part of a thread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from crossref.types import Platform, Span

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


# --- parts of a thread -----------------------------------------------------------------------------------------------

_MARK = r"[^\w\s/]{0,3}[ ]?[(\[]?(?P<number>\d{1,2})/(?P<total>\d{1,2}|[nNxX])?[)\]]?"
_AT_START = re.compile(rf"\s*{_MARK}[.:]?(?:\s+|\Z)")
_AT_END = re.compile(rf"(?:(?<=\s)|\A){_MARK}[^\w\s]{{0,3}}(?=(?:\s+https?://\S+)*\s*\Z)")
_MOST_AT_END = 400
"""Code points at the end of a post in which its number and the links behind it are looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartNumber:
    """Which part of a thread a post says it is: "2/3" is 2 of 3, "2/" is 2 of an unknown total.

    Attributes:
        number: The part, counted from 1.
        total: How many parts there are, ``None`` where the post does not say.
        span: Where the mark stands in the post's text.
    """

    number: int
    total: int | None
    span: Span

    def follows(self, before: PartNumber) -> bool:
        """Tell whether this is the part after another one of a thread that has as many parts."""
        return self.number == before.number + 1 and (
            self.total is None or before.total is None or self.total == before.total
        )


def part_number(text: str) -> PartNumber | None:
    """Return the number that a post opens or ends with: "(1/2)", "1/3", "1/"; ``None`` where it has none.

    A share or a day reads alike ("1/2 of the fleet"), so a number alone makes no thread.
    """
    from_start = _AT_START.match(text)
    tail = max(0, len(text) - _MOST_AT_END)
    first = _part(from_start) if from_start else None
    last = next((found for one in _AT_END.finditer(text, tail) if (found := _part(one)) is not None), None)
    if first is not None and last is not None and (first.number, first.total) != (last.number, last.total):
        return None
    return first or last


def _part(found: re.Match[str]) -> PartNumber | None:
    number, given = int(found["number"]), found["total"]
    total = int(given) if given and given.isdigit() else None
    if number < 1 or (total is not None and not max(2, number) <= total):
        return None
    return PartNumber(number=number, total=total, span=Span(*found.span()))


def without_numbers(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the texts of a thread's posts without their numbers, as they are where these do not count its parts."""
    numbers = [part_number(text) for text in texts]
    counted = [(at, one) for at, one in enumerate(numbers, 1) if one is not None]
    totals = {one.total for _, one in counted if one.total is not None}
    if numbers[:2].count(None) or len(totals) > 1 or any(one.number != at for at, one in counted):
        return tuple(texts)
    return tuple(map(without_number, texts))


def without_number(text: str) -> str:
    """Return the text of a post without the number that it opens or ends with."""
    number = part_number(text)
    return text if number is None else f"{text[: number.span.start]}{text[number.span.end :]}".strip()
