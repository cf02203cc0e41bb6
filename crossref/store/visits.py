"""What is remembered from one visit of a channel or site to the next."""

from __future__ import annotations

from datetime import datetime

from crossref.store import coverage, rhythm, runs
from crossref.store.database import Database
from crossref.store.rhythm import Visited
from crossref.store.runs import SiteRobots


class Visits:
    """A part of an open store. Every method may raise a StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last_complete(self, channel: str) -> datetime | None:
        """Return when a channel was last collected without a hole."""
        with self._database.reading() as connection:
            return coverage.last_complete(connection, channel)

    def cursor(self, channel: str, *, since: datetime) -> str | None:
        """Return where a channel's visit may begin, where that was noted since a moment."""
        with self._database.reading() as connection:
            return coverage.load_cursor(connection, channel, since=since)

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

    def robots(self, site: str, *, since: datetime) -> SiteRobots | None:
        """Return what a site's robots.txt said, where it was asked since a moment."""
        with self._database.reading() as connection:
            return runs.load_robots(connection, site, since=since)

    def save_robots(self, known: SiteRobots) -> None:
        """Remember a site's robots.txt."""
        with self._database.writing() as connection:
            runs.save_robots(connection, known)
