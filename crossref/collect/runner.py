"""Collects one channel: fetches what its collector asks for, keeps the bytes, and hands back what they held."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from crossref.collect.base import Collector, Door, FetchRequest, Job, Parsed
from crossref.collect.guard import shown_url
from crossref.collect.http import Fetched
from crossref.collect.translations import translations_of
from crossref.errors import BadStatus, CollectError, ParseError, RateLimited
from crossref.types import Statement

MAX_REQUESTS = 500
"""Requests for one channel in one run; a longer way back is gone in several."""
REVISIT = timedelta(days=3)
"""How long a statement's page is looked at again: most corrections are made soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What a server told us to send back at the next fetch of an address, exactly as received, and the answer's hash.

    Many servers tell nothing; of theirs, an answer with the same hash says that nothing changed.
    """

    url: str
    etag: str | None = None
    last_modified: str | None = None
    fetched_at: datetime | None = None
    sha256: str | None = None


class Memory(Protocol):
    """What collecting remembers from run to run."""

    def marks(self, url: str) -> Marks | None:
        """Return what the server told us at the last complete visit."""
        ...

    def keep(self, fetched: Fetched) -> None:
        """Keep the bytes of an answer and the account of the fetch, before anything is read from them."""
        ...

    def known(self, statement_id: str) -> Statement | None:
        """Return a statement as it is kept."""
        ...


@dataclass(slots=True)
class Collected:
    """What a channel gave.

    Attributes:
        statements: As read, one version each, newest first as far as the channel is ordered so.
        unchanged: How many more were seen that need no saving.
        seen: The ids of all statements that the channel showed.
        listings: The sha256 of each of the channel's own pages, in the order of fetching.
        translations: Sets of addresses that are one release in several languages.
        not_modified: Whether the server said that nothing changed.
        back_to: The moment since which everything was seen; ``None`` when that is not known.
        marks: What to send back at the next visit; empty when this one was not complete.
        notes: Plain sentences, without a full stop.
        cursor: Where the next visit may begin, where this one told.
        complete: Whether the channel says that it shows everything there is.
    """

    statements: list[Statement] = field(default_factory=list)
    unchanged: int = 0
    seen: set[str] = field(default_factory=set)
    listings: list[str] = field(default_factory=list)
    translations: list[frozenset[str]] = field(default_factory=list)
    not_modified: bool = False
    back_to: datetime | None = None
    marks: list[Marks] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    cursor: str | None = None
    complete: bool = False

    @property
    def is_quiet(self) -> bool:
        """Whether the server said that nothing changed, and the visit learnt nothing else."""
        other = self.statements, self.unchanged, self.listings, self.translations, self.marks, self.notes
        return self.not_modified and self.cursor is None and not any(other)


def collect_channel(job: Job, collector: Collector, *, door: Door, memory: Memory) -> Collected:
    """Fetch and read one channel.

    Where it cannot be begun at the cursor of an earlier visit, it is begun anew. A page of a single statement that
    cannot be had leaves the statement as the channel shows it, with a note. Older pages that cannot be had end the way
    back.

    Raises:
        CollectError: The channel itself cannot be fetched or read.
    """
    if job.cursor is not None:
        try:
            return _visited(job, collector, door, memory)
        except BadStatus:
            job = replace(job, cursor=None)
    return _visited(job, collector, door, memory)


def _visited(job: Job, collector: Collector, door: Door, memory: Memory) -> Collected:
    walk = _Walk(job, collector, door, memory)
    todo = deque(collector.first(job))
    for _ in range(MAX_REQUESTS):
        if not todo:
            break
        todo.extend(walk.visit(todo.popleft()))
    else:
        if todo:
            walk.fall_short(f"{MAX_REQUESTS} pages were fetched, the rest is left for the next run")
            walk.take_as_they_are(todo)
    return walk.finish()


class _Walk:
    """One visit to a channel, request by request."""

    def __init__(self, job: Job, collector: Collector, door: Door, memory: Memory) -> None:
        self._job, self._collector, self._door, self._memory = job, collector, door, memory
        self.found = Collected()
        self._complete = True
        self._unread: list[str] = []
        self._summaries: list[Statement] = []
        self._pages_read = 0

    def finish(self) -> Collected:
        """Return what was found; days on which a statement's full text is missing do not count as covered."""
        if self._unread and not self._pages_read and not self.found.statements:
            raise ParseError(
                f"None of the {len(self._unread)} pages that {shown_url(self._job.channel.address)} lists could be "
                f"read: {self._unread[0]}",
                hint="Open one in a browser; if it looks different now, correct the channel in its source file.",
            )
        if self._unread:
            pages = "page was" if len(self._unread) == 1 else "pages were"
            self.fall_short(f"{len(self._unread)} {pages} not read: {self._unread[0].rstrip('.')}")
        if self._summaries and self.found.back_to is not None:
            missing = [one.published_at for one in self._summaries]
            latest = max((when for when in missing if when is not None), default=None)
            known = latest is not None and None not in missing
            self.found.back_to = max(self.found.back_to, latest + timedelta(days=1)) if latest and known else None
        return self.found

    def visit(self, request: FetchRequest) -> tuple[FetchRequest, ...]:
        """Fetch and read one address; returns what is to be fetched next."""
        if request.about is not None:
            return self._visit_page(request, request.about)
        try:
            parsed = self._fetch_and_parse(request)
        except CollectError as error:
            if not request.optional:
                raise
            if isinstance(error, RateLimited):
                self.fall_short(f"older entries were not fetched: {error.message}")
            return ()
        if parsed is None:
            self.found.not_modified = True
            return ()
        shown = {one.id for one in parsed.statements} | {one.about.id for one in parsed.next if one.about is not None}
        if request.optional and shown and shown <= self.found.seen:
            # A site that ignores the number of the page shows the same for ever.
            return ()
        self.found.seen |= shown
        self._take(parsed)
        if parsed.back_to is not None:
            before = self.found.back_to
            self.found.back_to = parsed.back_to if before is None else min(before, parsed.back_to)
        return parsed.next

    def _visit_page(self, request: FetchRequest, about: Statement) -> tuple[FetchRequest, ...]:
        known = self._memory.known(about.id)
        if known is not None and not _is_due(request, about, known):
            self.found.unchanged += 1
            return ()
        try:
            parsed = self._fetch_and_parse(request)
        except CollectError as error:
            self._unread.append(error.message)
            self._take_summary(request, about, known)
            return ()
        self._pages_read += 1
        if parsed is None:
            self.found.unchanged += 1
            return ()
        self.found.seen |= {one.id for one in parsed.statements}
        self._take(parsed)
        return parsed.next

    def _take_summary(self, request: FetchRequest, about: Statement, known: Statement | None) -> None:
        """Take what the channel shows of a statement, unless more is known: less text is not an edit."""
        if known is None and not request.summary:
            self._summaries.append(about)
            return
        if known is None:
            self.found.statements.append(about)
        else:
            self.found.unchanged += 1
        if known is None or _same_words(known, about):
            self._summaries.append(about)

    def take_as_they_are(self, requests: deque[FetchRequest]) -> None:
        """Take what the channel shows of the statements whose pages are not fetched."""
        for request in requests:
            if request.about is not None:
                self._take_summary(request, request.about, self._memory.known(request.about.id))

    def _take(self, parsed: Parsed) -> None:
        self.found.statements.extend(parsed.statements)
        self.found.cursor = parsed.cursor or self.found.cursor
        self.found.complete |= parsed.complete
        self.found.notes.extend(note for note in parsed.notes if note not in self.found.notes)

    def fall_short(self, note: str) -> None:
        """Note that the visit was not complete, so that the next one asks for everything again."""
        self._complete = False
        self.found.marks.clear()
        if note not in self.found.notes:
            self.found.notes.append(note)

    def _fetch_and_parse(self, request: FetchRequest) -> Parsed | None:
        """Return what an address holds, ``None`` when nothing changed, as the server says or its answer shows."""
        marks = self._memory.marks(request.url) if request.conditional else None
        fetched = self._door.fetch(
            request.url,
            headers=dict(request.headers),
            etag=marks.etag if marks else None,
            last_modified=marks.last_modified if marks else None,
        )
        if fetched.not_modified or (marks is not None and marks.sha256 == fetched.capture.sha256):
            return None
        self._memory.keep(fetched)
        if request.about is None:
            self.found.listings.append(fetched.capture.sha256)
        elif named := translations_of(fetched):
            self.found.translations.append(named)
        parsed = self._parse(request, fetched)
        if self._complete and request.about is None and not request.optional:
            self._note_marks(request.url, fetched, leads_on=any(one.about is not None for one in parsed.next))
        return parsed

    def _parse(self, request: FetchRequest, fetched: Fetched) -> Parsed:
        try:
            return self._collector.parse(self._job, request, fetched)
        except CollectError:
            raise
        except Exception as error:  # a stranger's bytes in a parser: one bad channel must not end the run
            reason = f"{type(error).__name__}: {error}"
            raise ParseError(
                f"{shown_url(request.url)} cannot be read ({reason[:200]}).",
                hint="Its bytes are kept; please report the address.",
            ) from error

    def _note_marks(self, url: str, fetched: Fetched, *, leads_on: bool) -> None:
        headers = dict(fetched.capture.headers)
        self.found.marks.append(
            Marks(
                url=url,
                etag=headers.get("etag"),
                last_modified=headers.get("last-modified"),
                fetched_at=fetched.capture.fetched_at,
                # The pages that a listing leads to may change while it stays the same.
                sha256=fetched.capture.sha256 if not leads_on else None,
            )
        )


def _is_due(request: FetchRequest, about: Statement, known: Statement) -> bool:
    """Whether the page of a known statement is looked at: never read yet, recent, or edited since it was last read."""
    seen, now = known.latest.seen_from, about.latest.seen_from
    if known.second_hand or known.latest.capture is None or seen is None or now is None or _same_words(known, about):
        return True
    if request.edited_at is not None and request.edited_at > seen:
        return True
    return about.published_at is not None and now - about.published_at <= REVISIT


def _same_words(known: Statement, about: Statement) -> bool:
    """Whether no more is known of a statement than the channel itself shows."""
    return known.text.split() == about.text.split()
