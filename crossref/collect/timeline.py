"""What collectors of accounts share: strangers' JSON read with care, posts made statements, and how far back to go."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

from crossref.article.language import guess_language
from crossref.article.tree import Element, segments
from crossref.collect.base import Job
from crossref.collect.guard import shown_url
from crossref.collect.http import Fetched
from crossref.collect.publishing import TOLERANCE
from crossref.errors import CollectError, ParseError, UsageError
from crossref.statement_rows import read_time
from crossref.text.posts import native_id
from crossref.text.storable import is_storable, storable
from crossref.types import Platform, Statement, Version, VersionState, stable_id

Raw = Mapping[str, Any]
"""One object of a JSON document, Any: a stranger's document."""

RECENT = timedelta(days=3)
"""How far an account is read back where no day is asked for: longer than the pause between two visits should be."""
ORDERLY = 0.8
"""Share of neighbouring posts that must stand with the newer one first for the last to tell how far a page reaches."""
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
LONGEST_TEXT = 500_000
"""Characters; the longest post of any platform is a tenth of that."""
LONGEST_LINK = 2000

_ACCOUNT = re.compile(r"[\w.:%-]{1,253}\Z", re.ASCII)
_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*\Z")
_NO_LANGUAGE = frozenset({"und", "zxx", "mul", "mis", "art", "qam", "qct", "qht", "qme", "qst"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post as its platform tells it.

    Attributes:
        native: The platform's own id, made unique beyond its server.
        text: Its words, with a blank line between paragraphs.
        url: Its address, where it has one of its own.
        published_at: When it was published.
        lang: The language that the platform names.
        author: Who wrote it, where that is not the account itself.
        edited: Whether the platform marks it as edited.
        reply_to: The id of the statement that it answers; ``repost_of`` and ``quote_of`` likewise.
    """

    native: str
    text: str
    url: str | None = None
    published_at: datetime | None = None
    lang: str | None = None
    author: str | None = None
    edited: bool = False
    reply_to: str | None = None
    repost_of: str | None = None
    quote_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one entry of a file gave: a statement, or the sentence that says why there is none; ``fetched`` is to be
    kept as evidence."""

    statement: Statement | None = None
    problem: str | None = None
    fetched: Fetched | None = None
    bytes_read: int = 0


def post_id(platform: Platform, native: str) -> str:
    """Return the id of the statement that a post is, whether it was met already or not."""
    return stable_id("statement", platform.value, native_id(platform, native))


def account_id(platform: Platform, name: str) -> str:
    """Return what stands for the original of a repost that has no address: whoever wrote it."""
    return stable_id("account", platform.value, name)


def statement_of(job: Job, platform: Platform, post: Post, fetched: Fetched) -> Statement:
    """Return a post of a channel as a statement. The words of somebody else's post count as the channel's repost."""
    capture, channel = fetched.capture, job.channel
    state = VersionState.EDITED if post.edited else VersionState.LIVE
    text = clean(post.text)
    return Statement(
        id=post_id(platform, post.native),
        versions=(Version(number=1, text=text, state=state, seen_from=capture.fetched_at, capture=capture.sha256),),
        source=job.source.id,
        author=post.author,
        author_id=channel.person if post.repost_of is None else None,
        channel=channel.id,
        platform=platform,
        native_id=native_id(platform, post.native),
        url=post.url,
        published_at=_published(post.published_at, capture.fetched_at),
        lang=channel.language or language_code(post.lang) or guess_language(text),
        reply_to=post.reply_to,
        repost_of=post.repost_of,
        quote_of=post.quote_of,
    )


def _published(when: datetime | None, seen_at: datetime) -> datetime | None:
    return when if when is not None and when <= seen_at + TOLERANCE else None


# --- strangers' JSON ------------------------------------------------------------------------------------------------


def changed(fetched: Fetched, why: str) -> ParseError:
    """Return the error for an answer that is not what the platform is known to send."""
    hint = "Its bytes are kept. Open the account in a browser to see whether it is still there."
    return ParseError(f"{shown_url(fetched.capture.url)} changed: {why}.", hint=hint)


def read_json(fetched: Fetched) -> Any:  # Any: a stranger's document
    """Return the JSON document of an answer.

    Raises:
        ParseError: It is none, such as a web page served in its place.
    """
    try:
        return json.loads(fetched.body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        page = fetched.body.lstrip()[:1] == b"<"
        raise changed(fetched, "it sent a web page instead of data" if page else "it sent no JSON") from error


def read_object(fetched: Fetched) -> Raw:
    """Return the JSON object of an answer, or raise a ParseError."""
    found = read_json(fetched)
    if not isinstance(found, dict):
        raise changed(fetched, "its JSON is no object")
    return found


def words(raw: Raw, key: str) -> str:
    """Return a text of an object, empty where it is missing or something else."""
    value = raw.get(key)
    return value if isinstance(value, str) else ""


def inner(raw: Raw, *keys: str) -> Raw:
    """Return an object inside objects, empty where it is missing or something else."""
    for key in keys:
        value = raw.get(key)
        raw = value if isinstance(value, dict) else {}
    return raw


def objects(raw: Raw, key: str) -> list[Raw]:
    """Return the objects of a list, without whatever else stands in it."""
    return only_objects(raw.get(key))


def only_objects(value: object) -> list[Raw]:
    """Return the objects of what should be a list of them."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def moment(value: object) -> datetime | None:
    """Return the time in UTC that a text or number means, ``None`` where it means none."""
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return None
    try:
        found = read_time(value).astimezone(UTC)
    except (UsageError, OverflowError, ValueError):
        return None
    return found if found > EARLIEST else None


def web_link(value: object) -> str | None:
    """Return an http(s) address; anything else that calls itself a link is none."""
    if not isinstance(value, str) or len(value) > LONGEST_LINK or not is_storable(value):
        return None
    try:
        parts = urlsplit(value.strip())
        return value.strip() if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def language_code(value: object) -> str | None:
    """Return a language's code as we write it; the codes that mean none are none."""
    code = value.strip().replace("_", "-").lower() if isinstance(value, str) else ""
    return code if _CODE.match(code) and code not in _NO_LANGUAGE else None


def clean(text: str) -> str:
    """Return a text without what no database keeps, of bounded length."""
    return storable(text.replace("\r\n", "\n")).strip()[:LONGEST_TEXT]


def one_line(text: str) -> str:
    """Return a name on one line."""
    return " ".join(clean(text).split())[:300]


def shown_text(element: Element) -> str:
    """Return the text that an element shows, with a blank line between paragraphs."""
    return "\n\n".join(found for _, found in segments(element, split_breaks=False))


def account_name(job: Job) -> str:
    """Return the name of a channel's account, whether its address is a name, an @name or a page's address.

    Raises:
        CollectError: The address names no account.
    """
    address = job.channel.address.strip()
    if "://" in address:
        address = next((part for part in reversed(urlsplit(address).path.split("/")) if part), "")
    name = address.removeprefix("@")
    if not _ACCOUNT.match(name):
        raise CollectError(
            f'The address "{job.channel.address}" of the channel {job.channel.id} is not the name of an account.',
            hint="Correct it in the source file.",
        )
    return name


def header(fetched: Fetched, name: str) -> str:
    """Return a header of an answer, empty where it is missing."""
    return next((value for key, value in fetched.capture.headers if key == name), "")


def versions_of(told: Sequence[tuple[datetime | None, str]], capture: str) -> tuple[Version, ...]:
    """Return the wordings that a platform keeps of a post as versions, each from the time at which it was published.

    Args:
        told: Times and wordings, oldest first; one that repeats the wording before it is no version.
        capture: The hash of the answer that tells them.
    """
    distinct = [one for at, one in enumerate(told) if at == 0 or one[1] != told[at - 1][1]]
    last = len(distinct)
    return tuple(
        Version(
            number=at,
            text=text,
            state=VersionState.EDITED if at < last else VersionState.LIVE,
            seen_from=when,
            seen_until=distinct[at][0] if at < last else None,
            capture=capture,
        )
        for at, (when, text) in enumerate(distinct, 1)
    )


# --- how far back ---------------------------------------------------------------------------------------------------


def reached(times: Iterable[datetime | None], *, seen_at: datetime) -> datetime | None:
    """Return the moment since which a page of an account shows everything; ``None`` where its order does not tell.

    Args:
        times: When its posts were published, in the order of the page, newest first.
        seen_at: When the page was fetched.
    """
    known = [when for when in times if when is not None and when <= seen_at + TOLERANCE]
    if not known:
        return None
    pairs = list(pairwise(known))
    if sum(one >= other for one, other in pairs) < len(pairs) * ORDERLY:
        return None
    return known[-1]


def wanted(job: Job, seen_at: datetime) -> datetime:
    """Return the moment back to which an account is to be read."""
    if job.since is None:
        return seen_at - RECENT
    return datetime.combine(job.since, time(), tzinfo=UTC)


def unique(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return each statement once, where a page shows it twice."""
    return tuple({one.id: one for one in reversed(statements)}.values())[::-1]


def asked_wordings(about: Statement, versions: tuple[Version, ...]) -> tuple[Version, ...]:
    """Return the wordings that a statement is asked for: all, or the one of an older version that is read again."""
    asked = about.latest
    same = tuple(one for one in versions if one.seen_from is not None and one.seen_from == asked.seen_from)
    return same if same and asked.state is VersionState.EDITED else versions


def page_notes(shown: int, kept: int, back_to: datetime | None) -> tuple[str, ...]:
    """Return the notes on a page of so many posts of which so many became statements."""
    if not shown:
        return ("the account shows no posts",)
    unordered = "its posts tell no order of time, so the days that it covers are not known"
    return (*left_out(shown - kept), *([unordered] if back_to is None else []))


def left_out(count: int, what: str = "posts without text") -> Iterator[str]:
    """Yield the note on what was left out, if anything was."""
    if count:
        yield f"{count} {what} were left out"
