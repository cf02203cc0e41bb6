"""Collects RSS, Atom and JSON feeds: each entry is a statement, read from its page where the feed has but a summary."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from crossref.article.language import guess_language
from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.entries import Entry, Feed, read_feed
from crossref.collect.http import Fetched
from crossref.collect.publishing import TOLERANCE, article_body, is_about, joined, kind_of, past
from crossref.errors import ParseError
from crossref.text.posts import post_identity
from crossref.types import Platform, Statement, StatementKind, Version, stable_id

SUMMARY_LENGTH = 500
"""Characters; a shorter text that the feed does not call the full one is taken for a summary."""
ORDERLY = 0.8
"""Share of neighbouring entries that must stand in order of time for the last to tell how far back a feed reaches."""
STRAGGLER = timedelta(days=365)
"""An entry at the old end that is older than its neighbour by more than this is taken for a pinned one."""

_CUT_OFF = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$|(?:read more|continue reading|leer más|lire la suite)\W*$", re.I
)
_GLOBAL_ID = re.compile(r"^(?:[a-z][a-z0-9+.-]*://|tag:|urn:)", re.IGNORECASE)


class FeedCollector:
    """Reads a feed, the pages that it summarises, and its older pages where somebody asks for them."""

    kind = Platform.FEED
    options: tuple[Option, ...] = ()

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask for the feed; whoever wants older entries needs it whole even when it has not changed."""
        return (FetchRequest(url=job.channel.address, headers=_ACCEPT, conditional=job.since is None),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read a feed's document, or the page of one of its entries."""
        if request.about is not None:
            return _read_page(request.about, fetched)
        capture = fetched.capture
        feed = read_feed(
            fetched.body,
            url=capture.final_url,
            media_type=capture.media_type,
            zone=zone_of(job),
            lang=job.channel.language,
        )
        return _read_entries(job, request, feed, fetched)

    def again(self, job: Job, statement: Statement) -> FetchRequest | None:
        """Return the request for the page of a known entry."""
        if statement.platform is not Platform.FEED or statement.url is None:
            return None
        return FetchRequest(url=statement.url, about=statement)


_ACCEPT = (
    ("Accept", "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8"),
)


def zone_of(job: Job) -> tzinfo:
    """Return the zone of the source's clocks, UTC where it is not known."""
    try:
        return ZoneInfo(job.source.timezone) if job.source.timezone else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


# --- a feed's document ----------------------------------------------------------------------------------------------


def _read_entries(job: Job, request: FetchRequest, feed: Feed, fetched: Fetched) -> Parsed:
    seen_at = fetched.capture.fetched_at
    ready: list[Statement] = []
    pages: list[FetchRequest] = []
    empty = 0
    for entry in feed.entries:
        statement = _statement(job, entry, fetched)
        if statement is None:
            empty += 1
        elif needs_page(entry):
            pages.append(FetchRequest(url=entry.url or "", about=statement, edited_at=entry.updated_at))
        else:
            ready.append(statement)
    back_to = reach(feed.entries, seen_at=seen_at)
    older = _older_page(job, request, feed, back_to)
    return Parsed(
        statements=_unique(ready),
        next=(*_unique_pages(pages), *older),
        back_to=back_to,
        notes=_notes(feed, empty, back_to),
        complete=feed.complete,
    )


def _notes(feed: Feed, empty: int, back_to: datetime | None) -> tuple[str, ...]:
    notes = [f"{empty} entries without text were left out"] if empty else []
    if not feed.entries:
        notes.append("the feed is empty")
    elif back_to is None:
        notes.append("its entries tell no order of time, so the days that it covers are not known")
    return tuple(notes)


def needs_page(entry: Entry) -> bool:
    """Tell whether an entry holds less than its page: a short text that is not called full, or one that is cut off."""
    if entry.url is None or post_identity(entry.url) is not None:
        return False
    cut = _CUT_OFF.search(entry.body[-200:]) is not None
    return cut or (not entry.whole and len(entry.body) < SUMMARY_LENGTH)


def reach(entries: tuple[Entry, ...], *, seen_at: datetime) -> datetime | None:
    """Return the moment since which a feed shows everything; ``None`` when its order does not tell.

    A feed shows the newest entries, so it is complete back to the one at its old end. An entry that is pinned, or
    stands there for another reason than its age, says nothing: hence the order is looked at, by publication, else by
    last edit.
    """
    for given in ([entry.published_at for entry in entries], [entry.updated_at for entry in entries]):
        times = [time for time in given if time is not None and time <= seen_at + TOLERANCE]
        if times and len(times) >= len(entries) * ORDERLY and (ordered := _newest_first(times)):
            while len(ordered) > 1 and ordered[-2] - ordered[-1] > STRAGGLER:
                ordered.pop()
            return ordered[-1]
    return None


def _newest_first(times: list[datetime]) -> list[datetime]:
    """Return the times with the newest first; an empty list when they stand in no order."""
    pairs = list(pairwise(times))
    falling, rising = sum(one >= other for one, other in pairs), sum(one <= other for one, other in pairs)
    if max(falling, rising) < len(pairs) * ORDERLY:
        return []
    # Equal times stand in both orders, so the clearer one counts, then the one whose ends tell it.
    return times if (falling, times[0]) >= (rising, times[-1]) else times[::-1]


def _older_page(job: Job, request: FetchRequest, feed: Feed, back_to: datetime | None) -> tuple[FetchRequest, ...]:
    """Return the request for older entries, where the day asked for is not reached and the feed has a way there."""
    if job.since is None or not feed.entries or feed.complete or (back_to is not None and back_to.date() < job.since):
        return ()
    url = feed.older or (_next_paged(request.url) if "wordpress" in feed.generator.lower() else None)
    return (FetchRequest(url=url, headers=_ACCEPT, optional=True),) if url and url != request.url else ()


def _next_paged(url: str) -> str:
    """Return the address of the next page of a WordPress feed: ``?paged=2``, then 3, until it answers 404."""
    parts = urlsplit(url)
    query = parse_qs(parts.query, keep_blank_values=True)
    number = query.get("paged", ["1"])[0]
    query["paged"] = [str(int(number) + 1 if number.isdecimal() else 2)]
    return urlunsplit(parts._replace(query=urlencode(query, doseq=True)))


# --- an entry -------------------------------------------------------------------------------------------------------


def _statement(job: Job, entry: Entry, fetched: Fetched) -> Statement | None:
    """Return an entry as a statement, ``None`` when it has no words."""
    text = joined(entry.title, _without_byline(entry.body, entry.author))
    if not text:
        return None
    capture = fetched.capture
    post = post_identity(entry.url) if entry.url else None
    platform, native = post or (Platform.FEED, _native_id(job, entry, text))
    return Statement(
        id=stable_id("statement", platform.value, native),
        versions=(Version(number=1, text=text, seen_from=capture.fetched_at, capture=capture.sha256),),
        source=job.source.id,
        author=entry.author,
        author_id=job.channel.person,
        channel=job.channel.id,
        platform=platform,
        native_id=native,
        url=entry.url,
        published_at=past(entry.published_at or entry.updated_at, capture.fetched_at),
        lang=job.channel.language or entry.lang or guess_language(text),
        kind=kind_of(text) if post is None else StatementKind.POST,
    )


def _without_byline(body: str, author: str | None) -> str:
    """Return a body without a first paragraph that is the author's name and office, not words of the statement."""
    first, _, rest = body.partition("\n\n")
    return rest if author and rest and first.strip().casefold() == author.strip().casefold() else body


def _native_id(job: Job, entry: Entry, text: str) -> str:
    """Return what is the same at every visit: the entry's own id, made unique beyond its feed, else its address."""
    if entry.native_id and _GLOBAL_ID.match(entry.native_id):
        return entry.native_id
    if entry.native_id:
        return f"{job.channel.address}#{entry.native_id}"
    return entry.url or stable_id("entry", job.channel.address, entry.title or text, entry.published_at)


def _unique(statements: list[Statement]) -> tuple[Statement, ...]:
    return tuple({one.id: one for one in reversed(statements)}.values())[::-1]


def _unique_pages(requests: list[FetchRequest]) -> tuple[FetchRequest, ...]:
    return tuple({one.about.id: one for one in reversed(requests) if one.about is not None}.values())[::-1]


# --- an entry's page ------------------------------------------------------------------------------------------------


def _read_page(about: Statement, fetched: Fetched) -> Parsed:
    """Return the statement with the text of its page.

    Raises:
        ParseError: The page has no text, a wall before it, or less than the feed had.
    """
    capture = fetched.capture
    article, body = article_body(fetched)
    text = joined(_title_of(about, body), _without_byline(body, about.author))
    if len(text) <= len(about.text) or not is_about(article.text, about.text, fewest=0):
        raise ParseError(f"{capture.final_url} shows no more of the statement than the feed does.")
    version = replace(about.latest, text=text, seen_from=capture.fetched_at, capture=capture.sha256)
    published_at = about.published_at
    if published_at is None and article.published_at is not None:
        published_at = article.published_at.astimezone(UTC)
    whole = replace(about, versions=(version,), published_at=published_at, kind=kind_of(text))
    return Parsed(statements=(whole,))


def _title_of(about: Statement, body: str) -> str:
    """Return the first paragraph of what the feed had, which is the title, unless the page's text repeats it."""
    first = about.text.partition("\n\n")[0]
    return "" if first.rstrip(".… ") in body else first
