"""Looks after statements that were collected: edits become versions, what is gone is marked so, with its evidence.

Nothing counts as gone on a hunch. The channel itself must have answered, and then either the statement's own address
says 404 or 410, or the statement was missing at two visits from a listing that reaches back past its day, and there is
no address of its own that still shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from crossref.collect.base import Collector, Door, FetchRequest, Job
from crossref.collect.http import Fetched
from crossref.collect.runner import Collected
from crossref.collect.schedule import SHORTEST, WATCHED, Rereader, is_due
from crossref.errors import BadStatus, CollectError, RateLimited
from crossref.store.repository import Store
from crossref.store.statements import SaveCounts
from crossref.store.watching import Look, Watchable
from crossref.types import Statement, Version, VersionState

GONE = frozenset({404, 410})
MOST_LOOKS = 20
"""Addresses of single statements that one visit to a channel asks for."""
MARGIN = timedelta(days=1)
"""A statement this near to the end of what a listing shows may have slipped out of it rather than been taken away."""


@dataclass(slots=True)
class Watched:
    """What looking after a channel's statements gave; ``notes`` are phrases without a full stop."""

    edited: int = 0
    gone: int = 0
    returned: int = 0
    notes: list[str] = field(default_factory=list)


Save = Callable[[Iterable[Statement]], SaveCounts]


def watch(
    job: Job, collector: Collector, found: Collected, *, store: Store, door: Door, save: Save, now: datetime
) -> Watched:
    """Look after the statements of a channel that has just answered.

    Args:
        job: The channel.
        collector: What reads it.
        found: What the visit showed.
        store: Where statements, captures and looks are kept.
        door: The network.
        save: Saves statements.
        now: The time of the visit.
    """
    # A channel without news shows nothing to be missed: only what is due for a look of its own matters.
    unseen_since = now - SHORTEST if found.not_modified else None
    recent = store.recent_statements(job.channel.id, since=now - WATCHED, unseen_since=unseen_since)
    if not recent:
        return Watched()
    watcher = _Watcher(job, collector, store, door, save, now)
    watcher.looks = store.looks([one.id for one in recent])
    seen = frozenset[str]() if found.not_modified else store.known_ids(found.seen)
    missing = _missing(recent, found, seen)
    watcher.note_absences(missing, found)
    # What stands whole in a listing has been read, but not at its own address.
    read = store.known_ids(one.id for one in found.statements if one.latest.capture not in found.listings)
    turn = _in_turn(recent, watcher, seen, read=read)
    statements = store.statements(turn)
    watcher.look_at([statements[id] for id in turn if id in statements])
    watcher.keep(read)
    return watcher.result


def _missing(recent: Sequence[Watchable], found: Collected, seen: frozenset[str]) -> frozenset[str]:
    """Return the ids of statements that a visit should have shown and did not."""
    if found.complete and not found.not_modified:
        gone = (one for one in recent if one.id not in seen and one.state is not VersionState.DELETED)
        return frozenset(one.id for one in gone)
    shown = [one.published_at for one in recent if one.id in seen]
    if found.back_to is None or found.not_modified or not shown:
        return frozenset()
    first, last = found.back_to + MARGIN, max(shown)
    return frozenset(
        one.id
        for one in recent
        if one.id not in seen and first <= one.published_at <= last and one.state is not VersionState.DELETED
    )


def _in_turn(
    recent: Sequence[Watchable], watcher: _Watcher, seen: frozenset[str], *, read: frozenset[str]
) -> list[str]:
    """Return the ids to look at now: those that seem to be gone or back first, then those longest unseen."""
    doubtful = [one for one in recent if one.id in watcher.doubtful]
    back = [one for one in recent if one.id in seen and one.state is VersionState.DELETED]
    rest = [
        one
        for one in recent
        if watcher.can_ask and one.state is not VersionState.DELETED and one.id not in read and watcher.is_due(one)
    ]
    rest.sort(key=watcher.last_seen)
    return list(dict.fromkeys(one.id for one in (*doubtful, *back, *rest)))[:MOST_LOOKS]


class _Watcher:
    """One visit's looks."""

    def __init__(self, job: Job, collector: Collector, store: Store, door: Door, save: Save, now: datetime) -> None:
        self._job, self._collector, self._store, self._door = job, collector, store, door
        self._save, self._now = save, now
        self.looks: dict[str, Look] = {}
        self.doubtful: set[str] = set()
        self.result = Watched()
        self._changed: dict[str, Look] = {}
        self._listing: str | None = None

    @property
    def can_ask(self) -> bool:
        """Whether the channel's statements have addresses of their own that can be asked for."""
        return isinstance(self._collector, Rereader)

    def look_of(self, id: str) -> Look:
        """Return what is remembered of a statement."""
        return self._changed.get(id) or self.looks.get(id) or Look(statement_id=id)

    def last_seen(self, one: Watchable) -> datetime:
        """Return when a statement was last read or looked at."""
        looked = self.look_of(one.id).looked_at
        return max((when for when in (looked, one.seen_from) if when is not None), default=one.published_at)

    def is_due(self, one: Watchable) -> bool:
        """Tell whether a statement's own address is to be asked for now."""
        return is_due(published_at=one.published_at, looked_at=self.last_seen(one), now=self._now)

    def note_absences(self, gone: frozenset[str], found: Collected) -> None:
        """Remember what was missing for the first time; what is missing again is doubtful."""
        self._listing = found.listings[0] if found.listings else None
        for id in sorted(gone):
            look = self.look_of(id)
            if look.absent_since is not None and look.absent_since < self._now:
                self.doubtful.add(id)
            else:
                self._note(replace(look, absent_since=self._now, capture=self._listing))
        if (found.back_to is not None or found.complete) and not found.not_modified:
            for id, look in self.looks.items():
                if id not in gone and look.absent_since is not None and look.gone_at is None:
                    self._note(replace(look, absent_since=None))

    def look_at(self, statements: Sequence[Statement]) -> None:
        """Ask for the statements' own addresses, until the site asks for a pause."""
        for statement in statements:
            request = self._again(statement)
            try:
                if request is None:
                    self._without_address(statement)
                else:
                    self._look(statement, request)
            except RateLimited as error:
                self.result.notes.append(f"older statements were not looked at: {error.message.rstrip('.')}")
                return
            except CollectError:
                # What cannot be told now is asked again in its turn: no answer says nothing about a statement.
                self._note(replace(self.look_of(statement.id), looked_at=self._now))

    def keep(self, read: frozenset[str]) -> None:
        """Write down the looks; statements whose pages this visit has read count as looked at."""
        for id in read:
            self._note(replace(self.look_of(id), looked_at=self._now))
        if self._changed:
            self._store.save_looks(list(self._changed.values()))

    def _again(self, statement: Statement) -> FetchRequest | None:
        if isinstance(self._collector, Rereader):
            return self._collector.again(self._job, statement)
        return None

    def _look(self, statement: Statement, request: FetchRequest) -> None:
        fetched = self._door.fetch(request.url, headers=dict(request.headers), accept=GONE)
        self._store.save_capture(fetched.capture, fetched.body)
        if fetched.capture.status in GONE:
            self._mark_gone(statement, f"its address answered {fetched.capture.status}", fetched.capture.sha256)
            return
        if self._was_read_there(statement, request):
            counts = self._save([self._read(statement, request, fetched)])
            self.result.edited += counts.edited
        elif statement.latest.state is VersionState.DELETED:
            self._save([_live(statement, self._now)])
        self.result.returned += statement.latest.state is VersionState.DELETED
        self._note(Look(statement_id=statement.id, looked_at=self._now))

    def _was_read_there(self, statement: Statement, request: FetchRequest) -> bool:
        """Tell whether the newest version was read at this address: a feed's own text is not that of the page."""
        known = statement.latest.capture
        captures = self._store.captures(sha256=known) if known else ()
        return any(request.url in (one.url, one.final_url) for one in captures)

    def _read(self, statement: Statement, request: FetchRequest, fetched: Fetched) -> Statement:
        """Return a statement as its address shows it now.

        Raises:
            CollectError: The page shows something else.
        """
        about = replace(statement, versions=(_title_alone(statement),))
        read = self._collector.parse(self._job, replace(request, about=about), fetched).statements
        same = next((one for one in read if one.id in (statement.id, about.id)), None)
        if same is None:
            raise BadStatus(f"{request.url} shows another statement.", url=request.url)
        return same

    def _without_address(self, statement: Statement) -> None:
        """Decide by the listing alone, where a statement cannot be asked for on its own."""
        if statement.id in self.doubtful:
            self._mark_gone(statement, "it was missing from its channel at two visits", self._listing)
        elif statement.latest.state is VersionState.DELETED:
            self._save([_live(statement, self._now)])
            self.result.returned += 1
            self._note(Look(statement_id=statement.id, looked_at=self._now))

    def _mark_gone(self, statement: Statement, reason: str, capture: str | None) -> None:
        look = replace(self.look_of(statement.id), looked_at=self._now, capture=capture, reason=reason)
        if statement.latest.state is not VersionState.DELETED:
            gone = replace(statement.latest, state=VersionState.DELETED, seen_until=self._now)
            self._save([replace(statement, versions=(gone,))])
            self.result.gone += 1
            look = replace(look, gone_at=self._now)
        self._note(look)

    def _note(self, look: Look) -> None:
        self._changed[look.statement_id] = look


def _live(statement: Statement, now: datetime) -> Statement:
    live = replace(statement.latest, state=VersionState.LIVE, seen_from=now, seen_until=None)
    return replace(statement, versions=(live,))


def _title_alone(statement: Statement) -> Version:
    """Return the newest version with its first paragraph only: what a listing would have announced."""
    return replace(statement.latest, text=statement.text.partition("\n\n")[0], state=VersionState.LIVE)
