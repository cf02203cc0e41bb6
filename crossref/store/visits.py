"""What is remembered from one visit of a channel or site to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from crossref.store import coverage, rhythm, runs, watching
from crossref.store.coverage import Days, Standing
from crossref.store.database import Database
from crossref.store.rhythm import Visited
from crossref.store.runs import ChannelOutcome, FeedState, SiteRobots
from crossref.store.statements import SaveCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """A visit to a channel that was collected before and had no news; ``days`` are those that it covers."""

    channel: str
    days: Days | None


class Visits:
    """A part of an open store. Every method may raise a StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def standings(self) -> dict[str, Standing]:
        """Return where the collecting of each channel stands that was ever collected."""
        with self._database.reading() as connection:
            return coverage.load_standings(connection)

    def feed_states(self) -> dict[str, FeedState]:
        """Return what servers told us to send back, by address."""
        with self._database.reading() as connection:
            return runs.load_feed_states(connection)

    def save_feed_states(self, states: Sequence[FeedState]) -> None:
        """Remember what servers told us to send back."""
        with self._database.writing() as connection:
            runs.save_feed_states(connection, states)

    def known_channels(self) -> frozenset[str]:
        """Return the channels of which any statement is kept."""
        with self._database.reading() as connection:
            return watching.load_known_channels(connection)

    def save_cursor(self, channel: str, cursor: str | None, at: datetime) -> None:
        """Remember where the next visit to a channel may begin."""
        with self._database.writing() as connection:
            coverage.save_cursor(connection, channel, cursor, at)

    def channels_unseen(self, *, since: datetime, unseen_since: datetime) -> frozenset[str]:
        """Return the channels that have statements published since a moment, of which one was long unseen."""
        with self._database.reading() as connection:
            return watching.load_channels_unseen(connection, since=since, unseen_since=unseen_since)

    def channels_doubtful(self, *, since: datetime) -> frozenset[str]:
        """Return the channels of which a statement published since a moment was missing or gone."""
        with self._database.reading() as connection:
            return watching.load_channels_doubtful(connection, since=since)

    def save_quiet(self, run_id: str, visits: Sequence[Quiet], at: datetime) -> None:
        """Note visits of a run that brought nothing, all of them in one transaction."""
        with self._database.writing() as connection:
            runs.note_outcomes(
                connection, run_id, [ChannelOutcome(channel=one.channel, counts=SaveCounts()) for one in visits]
            )
            coverage.note_collected(connection, {one.channel: one.days for one in visits if one.days}, at)

    def note_collected(self, days: Mapping[str, Days], at: datetime) -> None:
        """Note that channels were collected without a hole for some days, by visits that reached the present."""
        with self._database.writing() as connection:
            coverage.note_collected(connection, days, at)

    def note_outcomes(self, run_id: str, outcomes: Sequence[ChannelOutcome]) -> None:
        """Note what became of channels in a run."""
        with self._database.writing() as connection:
            runs.note_outcomes(connection, run_id, outcomes)

    def of_channels(self, kind: str) -> dict[str, tuple[Visited, ...]]:
        """Return the visits of each channel in the last runs of a kind, newest first."""
        with self._database.reading() as connection:
            return rhythm.load_visits(connection, kind)

    def published(self, *, since: datetime) -> dict[str, tuple[datetime, ...]]:
        """Return when each channel's own statements were published, oldest first."""
        with self._database.reading() as connection:
            return rhythm.load_published(connection, since=since)

    def robots(self, *, since: datetime) -> dict[str, SiteRobots]:
        """Return what sites' robots.txt said that were asked since a moment."""
        with self._database.reading() as connection:
            return runs.load_robots(connection, since=since)

    def save_robots(self, known: Sequence[SiteRobots]) -> None:
        """Remember the robots.txt of sites."""
        with self._database.writing() as connection:
            runs.save_robots(connection, known)
