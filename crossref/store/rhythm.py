"""How channels behave: what became of their last visits, and when what they hold was published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from crossref.store.runs import OUTCOME, RUN
from crossref.store.statements import STATEMENT

LAST_RUNS = 60
"""Runs that are looked at for what became of a channel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visited:
    """What became of a channel in one run."""

    at: datetime
    problem: str | None


def load_visits(connection: Connection, kind: str) -> dict[str, tuple[Visited, ...]]:
    """Return the visits of each channel in the last runs of a kind, newest first."""
    last = select(RUN.c.id, RUN.c.started_at).where(RUN.c.kind == kind).order_by(RUN.c.started_at.desc())
    runs = last.limit(LAST_RUNS).subquery()
    query = (
        select(OUTCOME.c.channel, OUTCOME.c.problem, runs.c.started_at)
        .join(runs, runs.c.id == OUTCOME.c.run_id)
        .order_by(runs.c.started_at.desc())
    )
    found: dict[str, list[Visited]] = {}
    for row in connection.execute(query):
        found.setdefault(row.channel, []).append(Visited(at=row.started_at, problem=row.problem))
    return {channel: tuple(visits) for channel, visits in found.items()}


def load_published(connection: Connection, *, since: datetime) -> dict[str, tuple[datetime, ...]]:
    """Return when each channel's own statements were published, oldest first."""
    query = (
        select(STATEMENT.c.channel, STATEMENT.c.published_at)
        .where(STATEMENT.c.channel.is_not(None), STATEMENT.c.published_at >= since, STATEMENT.c.second_hand.is_(False))
        .order_by(STATEMENT.c.published_at)
    )
    found: dict[str, list[datetime]] = {}
    for row in connection.execute(query):
        found.setdefault(row.channel, []).append(row.published_at)
    return {channel: tuple(times) for channel, times in found.items()}
