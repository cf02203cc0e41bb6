"""Visits one channel: collects it, keeps what it showed, looks after older statements, and says what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from crossref.collect.base import Collector, Door, Job
from crossref.collect.http import Fetched
from crossref.collect.registry import collector_for
from crossref.collect.runner import Collected, Marks, collect_channel
from crossref.directory import Directory
from crossref.errors import CollectError
from crossref.pipeline.archives import Past, covered_past, read_past
from crossref.pipeline.arrivals import Arrival, link_translations, write_down
from crossref.pipeline.collect_report import ChannelReport
from crossref.pipeline.language_id import with_languages
from crossref.pipeline.ledger import Ledger, outcome_of
from crossref.pipeline.watching import Save, watch
from crossref.store.coverage import Standing
from crossref.store.statements import SaveCounts
from crossref.store.visits import Quiet
from crossref.types import Capture, Channel, Source, Statement

CURSOR_HOLDS = timedelta(days=7)
"""How long a visit begins where an earlier one told; after that, the channel is asked anew who it is."""
MOST_UNWRITTEN = 20
"""Accounts of fetches that wait to be written down together with what was read from them."""
UNCHANGED = "unchanged since the last visit"

_NOWHERE = Standing()


class Visitor:
    """Visits channels of one run over a door of its own, and writes down what became of them."""

    def __init__(
        self, ledger: Ledger, directory: Directory, door: Door, *, since: date | None, languages: Sequence[str] = ()
    ) -> None:
        self._languages = languages
        self._ledger, self._directory, self._door = ledger, directory, door
        self._store, self._since, self._now = ledger.store, since, ledger.now
        self._memory = _StoreMemory(ledger)

    def collect(self, channel: Channel) -> ChannelReport | None:
        """Collect one channel; ``None`` when there is no collector for its platform."""
        self._memory.whole = self._ledger.is_doubtful(channel.id)
        with self._memory:
            return self._collect(channel)

    def _collect(self, channel: Channel) -> ChannelReport | None:
        try:
            collector = collector_for(channel.platform)
            if collector is None:
                return None
            job = Job(
                channel=channel,
                source=_source_of(channel, self._directory),
                since=self._since,
                cursor=self._cursor(channel),
                now=self._now,
            )
            found = collect_channel(job, collector, door=self._door, memory=self._memory)
        except CollectError as error:
            return self._noted(ChannelReport(channel=channel.id, problem=error.message))
        if found.is_quiet and self._since is None and not self._ledger.may_have_due(channel.id):
            return self._quiet(channel, found)
        # What a visit found and what makes the next one ask for less are kept together or not at all.
        arrival = self._arrival(job, found)
        if self._since is None and not self._ledger.has_older(channel.id):
            return self._ledger.note_first(arrival)
        with self._store.together():
            (report,) = write_down([arrival], self._store, now=self._now)
        return self._noted(self._with_watch(report, job, collector, found))

    def _noted(self, report: ChannelReport) -> ChannelReport:
        self._ledger.note(outcome_of(report))
        return report

    def _quiet(self, channel: Channel, found: Collected) -> ChannelReport:
        days = covered_days(found, last=self._standing(channel).last_complete, now=self._now)
        self._ledger.note_quiet(Quiet(channel=channel.id, days=days))
        return ChannelReport(channel=channel.id, notes=(UNCHANGED,) if days is not None else ())

    def _standing(self, channel: Channel) -> Standing:
        return self._ledger.standings.get(channel.id, _NOWHERE)

    def _cursor(self, channel: Channel) -> str | None:
        known = self._standing(channel)
        fresh = known.cursor_at is not None and known.cursor_at >= self._now - CURSOR_HOLDS
        return known.cursor if fresh else None

    def collect_past(self, channel: Channel, archive: str) -> ChannelReport | None:
        """Collect one channel as a web archive kept it; ``None`` when there is no collector for its platform."""
        with self._memory:
            return self._collect_past(channel, archive)

    def _collect_past(self, channel: Channel, archive: str) -> ChannelReport | None:
        try:
            collector = collector_for(channel.platform)
            if collector is None or self._since is None:
                return None
            job = Job(channel=channel, source=_source_of(channel, self._directory))
            past = read_past(
                job,
                collector,
                door=self._door,
                memory=self._memory,
                since=datetime.combine(self._since, time(), tzinfo=UTC),
                until=self._now,
                archive=archive,
            )
        except CollectError as error:
            return self._noted(ChannelReport(channel=channel.id, problem=error.message))
        return self._noted(self._save_past(job, past))

    def _save_past(self, job: Job, past: Past) -> ChannelReport:
        self._memory.write()
        counts, notes = SaveCounts(), [f"{len(past.visits)} captures of an archive read", *past.notes]
        for _, found in past.visits:
            counts += self._saver(job)(found.statements)
            link_translations(found.translations, job.source.id, self._store)
        for first, last in covered_past(past):
            self._store.note_collected(job.channel.id, first.date(), last.date(), None)
        return ChannelReport(
            channel=job.channel.id,
            new=counts.new,
            edited=counts.edited,
            unchanged=counts.unchanged + counts.state_changed,
            notes=tuple(notes),
        )

    def _with_watch(self, report: ChannelReport, job: Job, collector: Collector, found: Collected) -> ChannelReport:
        """Look after older statements of a channel that has just answered."""
        seen = watch(job, collector, found, store=self._store, door=self._door, save=self._saver(job), now=self._now)
        notes = [*report.notes, *seen.notes]
        if seen.returned:
            notes.append(f"{seen.returned} statements are there again that were gone")
        return replace(report, edited=report.edited + seen.edited, gone=seen.gone, notes=tuple(notes))

    def _saver(self, job: Job) -> Save:
        def save(statements: Iterable[Statement]) -> SaveCounts:
            return self._store.save_statements(self._told_who(list(statements), job.source))

        return save

    def _told_who(self, statements: Sequence[Statement], source: Source) -> Iterator[Statement]:
        """Yield statements with the language of their own words, and with the person behind each author's name."""
        return with_languages(_with_authors(statements, source, self._directory), self._languages)

    def _arrival(self, job: Job, found: Collected) -> Arrival:
        """Return what a visit brought, as it is to be written down."""
        last = self._standing(job.channel).last_complete
        days = covered_days(found, last=last, now=self._now)
        return Arrival(
            channel=job.channel.id,
            source=job.source.id,
            found=found,
            statements=tuple(self._told_who(found.statements, job.source)),
            captures=self._memory.take(),
            days=days,
            notes=(*found.notes, *_about_days(found, days, last)),
        )


def _about_days(found: Collected, days: tuple[date, date] | None, last: datetime | None) -> Iterator[str]:
    """Yield a phrase on the days that a visit covers."""
    if days is None:
        return
    if found.not_modified:
        yield UNCHANGED
    elif last is not None and found.back_to is not None and found.back_to > last:
        oldest = found.back_to.astimezone(UTC).date().isoformat()
        yield f"it shows nothing older than {oldest}: statements since the last visit may be missing"
    else:
        yield f"complete from {days[0].isoformat()}"


def covered_days(found: Collected, *, last: datetime | None, now: datetime) -> tuple[date, date] | None:
    """Return the first and last day (UTC) that a visit covers, ``None`` when it does not tell.

    The oldest day that a channel shows counts where it is the first visit, or where the channel reaches back to the
    last one. Where it does not, statements fell out unseen: that day stays uncovered, so that the hole shows.

    Args:
        found: What the visit gave.
        last: The last visit that is known to be complete.
        now: The time of this visit.
    """
    today = now.astimezone(UTC).date()
    if found.not_modified:
        return (min(last.astimezone(UTC).date(), today), today) if last is not None else None
    if found.back_to is None:
        return None
    first = found.back_to.astimezone(UTC).date()
    if last is not None and found.back_to > last:
        return min(first + timedelta(days=1), today), today
    return (first, today) if first <= today else None


class _StoreMemory:
    """What a store remembers from run to run, to be used in a ``with`` block.

    Bytes are kept at once. The accounts of fetches are written down with what was read from them, or when the block
    ends, however it ends.

    Attributes:
        whole: Whether whole answers are asked for, and "nothing changed" will not do.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._store, self._states = ledger.store, ledger.feed_states
        self.whole = False
        self._unwritten: list[Capture] = []

    def __enter__(self) -> None:
        return

    def __exit__(self, *_: object) -> None:
        self.write()

    def take(self) -> tuple[Capture, ...]:
        """Hand over the accounts of fetches that are not written yet to who writes them down."""
        some, self._unwritten = self._unwritten, []
        return tuple(some)

    def write(self) -> None:
        """Write down the accounts of fetches that are not written yet."""
        self._store.save_captures(self.take())

    def marks(self, url: str) -> Marks | None:
        """Return what the server told us at the last complete visit."""
        state = self._states.get(url)
        if state is None or self.whole:
            return None
        return Marks(
            url=url,
            etag=state.etag,
            last_modified=state.last_modified,
            fetched_at=state.fetched_at,
            sha256=state.sha256,
        )

    def keep(self, fetched: Fetched) -> None:
        """Keep an answer."""
        self._store.keep_body(fetched.capture, fetched.body)
        self._unwritten.append(fetched.capture)
        if len(self._unwritten) >= MOST_UNWRITTEN:
            self.write()

    def known(self, statement_id: str) -> Statement | None:
        """Return a statement as it is kept."""
        return self._store.statements([statement_id]).get(statement_id)


# --- who -----------------------------------------------------------------------------------------------------------


def _source_of(channel: Channel, directory: Directory) -> Source:
    source = directory.source_of_channel(channel)
    assert source is not None, channel.id
    return source


def _with_authors(statements: Sequence[Statement], source: Source, directory: Directory) -> Iterator[Statement]:
    """Yield statements with the person behind each author's name, where the directory is sure of it."""
    known: dict[tuple[str, str | None, date | None], str | None] = {}
    for statement in statements:
        if statement.author is None:
            yield statement
            continue
        day = statement.published_at.date() if statement.published_at is not None else None
        key = statement.author, statement.author_id, day
        if key not in known:
            known[key] = directory.author(statement.author, owner=statement.author_id, on=day, near=(source.id,))
        yield replace(statement, author_id=known[key])
