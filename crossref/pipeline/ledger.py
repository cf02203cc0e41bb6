"""What is known of all channels when a run begins, and how the run writes down what became of each."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType

from crossref.collect.schedule import SHORTEST, WATCHED
from crossref.pipeline.arrivals import Arrival, write_down
from crossref.pipeline.collect_report import ChannelReport
from crossref.store.repository import Store
from crossref.store.runs import ChannelOutcome
from crossref.store.statements import SaveCounts
from crossref.store.visits import Quiet

AT_ONCE = 100
"""Visits without news that are written down together; a run that is killed forgets them, and the next asks again."""


FIRST_AT_ONCE, MOST_STATEMENTS = 8, 500
"""First visits that are written down together, fewer where they brought so many statements."""


def outcome_of(report: ChannelReport) -> ChannelOutcome:
    """Return what a run notes of a channel."""
    counts = SaveCounts(new=report.new, edited=report.edited, unchanged=report.unchanged)
    return ChannelOutcome(channel=report.channel, counts=counts, problem=report.problem)


class Ledger:
    """The ledger of one run, to be used in a ``with`` block that ends when all visits are over; threads share it.

    Everything is read once, since a run visits each channel once. Where a channel had no news, writing alone would
    cost more than the visit, so such visits are written down together, and so are first visits, a few at a time.

    Attributes:
        reports: What became of channels that were visited for the first time, by id; whole when the block has ended.
    """

    def __init__(self, store: Store, run_id: str, now: datetime) -> None:
        self.store, self.run_id, self.now = store, run_id, now
        self.standings = store.visits.standings()
        self.feed_states = store.visits.feed_states()
        self._unseen = store.visits.channels_unseen(since=now - WATCHED, unseen_since=now - SHORTEST)
        self._doubtful = store.visits.channels_doubtful(since=now - WATCHED)
        self._known = store.visits.known_channels()
        self.reports: dict[str, ChannelReport] = {}
        self._first: list[Arrival] = []
        self._quiet: list[Quiet] = []
        self._own = threading.Lock()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._own:
            some = self._taken()
        self._write_first(some)
        self._write(least=1)

    def may_have_due(self, channel: str) -> bool:
        """Whether a statement of a channel may be due for a look of its own, though the channel shows no news."""
        return channel not in self.standings or channel in self._unseen

    def is_doubtful(self, channel: str) -> bool:
        """Whether a statement was missing or gone: only a channel's whole answer shows that it still is."""
        return channel in self._doubtful

    def has_older(self, channel: str) -> bool:
        """Whether statements of a channel were kept before the run; without any, there is nothing to look after."""
        return channel in self._known

    def note(self, outcome: ChannelOutcome) -> None:
        """Write down what became of a channel."""
        self.store.note_outcome(self.run_id, outcome)

    def note_first(self, arrival: Arrival) -> ChannelReport:
        """Take in the first visit of a channel, and write it down together with others; its counts come with those."""
        with self._own:
            self._first.append(arrival)
            enough = sum(len(one.statements) for one in self._first) >= MOST_STATEMENTS
            some = self._taken() if enough or len(self._first) >= FIRST_AT_ONCE else ()
        self._write_first(some)
        return ChannelReport(channel=arrival.channel)

    def _taken(self) -> Sequence[Arrival]:
        some, self._first = self._first, []
        return some

    def _write_first(self, arrivals: Sequence[Arrival]) -> None:
        if not arrivals:
            return
        with self.store.together():
            reports = write_down(arrivals, self.store, now=self.now)
            self.store.visits.note_outcomes(self.run_id, [outcome_of(report) for report in reports])
        self.reports.update((report.channel, report) for report in reports)

    def note_quiet(self, visit: Quiet) -> None:
        """Remember a visit without news, and write it down together with others."""
        with self._own:
            self._quiet.append(visit)
        self._write(least=AT_ONCE)

    def _write(self, *, least: int) -> None:
        with self._own:
            if len(self._quiet) < least:
                return
            some, self._quiet = self._quiet, []
        self.store.visits.save_quiet(self.run_id, some, self.now)
