"""What is remembered from one visit of a channel or site to the next."""

from __future__ import annotations

from datetime import datetime

from crossref.store import coverage, rhythm, runs
from crossref.store.coverage import Standing
from crossref.store.database import Database
from crossref.store.rhythm import Visited
from crossref.store.runs import FeedState, SiteRobots


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

    def save_cursor(self, channel: str, cursor: str | None, at: datetime) -> None:
        """Remember where the next visit to a channel may begin."""
        with self._database.writing() as connection:
            coverage.save_cursor(connection, channel, cursor, at)

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

    def save_robots(self, known: SiteRobots) -> None:
        """Remember a site's robots.txt."""
        with self._database.writing() as connection:
            runs.save_robots(connection, known)
