"""The rest of what collecting remembers: mirrored sources, captures, runs with their outcomes, state of feeds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from crossref.store import chain
from crossref.store.rows import capture_record, capture_value, records
from crossref.store.statements import SaveCounts
from crossref.store.tables import (
    CaptureRow,
    ChannelRow,
    FeedStateRow,
    PersonRow,
    RobotsRow,
    Row,
    RunOutcomeRow,
    RunRow,
    SourceRow,
)
from crossref.types import Capture, Source, stable_id

SOURCE = Row.metadata.tables[SourceRow.__tablename__]
PERSON = Row.metadata.tables[PersonRow.__tablename__]
CHANNEL = Row.metadata.tables[ChannelRow.__tablename__]
CAPTURE = Row.metadata.tables[CaptureRow.__tablename__]
FEED = Row.metadata.tables[FeedStateRow.__tablename__]
RUN = Row.metadata.tables[RunRow.__tablename__]
ROBOTS = Row.metadata.tables[RobotsRow.__tablename__]
OUTCOME = Row.metadata.tables[RunOutcomeRow.__tablename__]

_SOURCES = TypeAdapter(Source)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """What a server told us to send back, exactly as received, and the hash of what it sent."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    fetched_at: datetime | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRobots:
    """What a site answered when it was asked for its robots.txt."""

    site: str
    status: int
    body: bytes
    fetched_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelOutcome:
    """What became of one channel or file in a run; ``problem`` is a sentence where it failed."""

    channel: str
    counts: SaveCounts
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of collect or import; ``finished_at`` is ``None`` while it goes on, or when it was interrupted."""

    id: str
    kind: str
    started_at: datetime
    finished_at: datetime | None = None
    outcomes: tuple[ChannelOutcome, ...] = ()


def mirror_sources(connection: Connection, sources: Iterable[Source]) -> None:
    """Make the tables of sources, people and channels equal to the source files."""
    for table in (PERSON, CHANNEL, SOURCE):
        connection.execute(delete(table))
    for source in sources:
        body = _SOURCES.dump_python(source, mode="json")
        connection.execute(insert(SOURCE).values(id=source.id, name=source.name, country=source.country, body=body))
        people = [{"id": one.id, "source_id": source.id, "name": one.name} for one in source.people]
        if people:
            connection.execute(insert(PERSON), people)
        channels = [
            {
                "id": one.id,
                "source_id": source.id,
                "platform": one.platform,
                "address": one.address,
                "language": one.language,
                "person_id": one.person,
            }
            for one in source.channels
        ]
        if channels:
            connection.execute(insert(CHANNEL), channels)


def load_sources(connection: Connection) -> tuple[Source, ...]:
    """Return the sources as they were mirrored last."""
    bodies = connection.execute(select(SOURCE.c.body).order_by(SOURCE.c.id)).scalars()
    return tuple(_SOURCES.validate_python(body) for body in bodies)


_KEPT = select(CAPTURE.c.id).where(CAPTURE.c.id.in_(bindparam("ids", expanding=True)))


def save_captures(connection: Connection, captures: Sequence[Capture]) -> None:
    """Keep the accounts of fetches and link each to the one before; the same fetch twice is one."""
    new = {record["id"]: (record, capture) for capture in captures for record in [capture_record(capture)]}
    for id in connection.execute(_KEPT, {"ids": list(new)}).scalars():
        del new[id]
    if new:
        connection.execute(insert(CAPTURE), [record for record, _ in new.values()])
        chain.append(connection, [(id, capture) for id, (_, capture) in new.items()])


def load_identified_captures(connection: Connection) -> list[tuple[str, Capture]]:
    """Return all captures with the ids of their rows, in the order of fetching."""
    rows = connection.execute(select(CAPTURE).order_by(CAPTURE.c.fetched_at, CAPTURE.c.id))
    return [(row["id"], capture_value(row)) for row in records(rows)]


def load_captures(connection: Connection, *, url: str | None, sha256: str | None) -> tuple[Capture, ...]:
    """Return captures in the order of fetching, narrowed by address asked for or hash."""
    query = select(CAPTURE).order_by(CAPTURE.c.fetched_at, CAPTURE.c.id)
    if url is not None:
        query = query.where(CAPTURE.c.url == url)
    if sha256 is not None:
        query = query.where(CAPTURE.c.sha256 == sha256)
    return tuple(map(capture_value, records(connection.execute(query))))


def load_feed_states(connection: Connection) -> dict[str, FeedState]:
    """Return what servers told us to send back, by address."""
    return {row["url"]: FeedState(**row) for row in connection.execute(select(FEED)).mappings()}


_FORGET_FEED = delete(FEED).where(FEED.c.url == bindparam("address"))


def save_feed_states(connection: Connection, states: Sequence[FeedState]) -> None:
    """Remember what servers told us; the last word on an address counts."""
    last = {state.url: state for state in states}
    if last:
        connection.execute(_FORGET_FEED, [{"address": url} for url in last])
        connection.execute(insert(FEED), [asdict(state) for state in last.values()])


_FORGET_ROBOTS = delete(ROBOTS).where(ROBOTS.c.site == bindparam("of"))


def save_robots(connection: Connection, known: Sequence[SiteRobots]) -> None:
    """Remember the robots.txt of sites."""
    if known:
        connection.execute(_FORGET_ROBOTS, [{"of": one.site} for one in known])
        connection.execute(insert(ROBOTS), [asdict(one) for one in known])


def load_robots(connection: Connection, *, since: datetime) -> dict[str, SiteRobots]:
    """Return what sites' robots.txt said that were asked since a moment."""
    rows = connection.execute(select(ROBOTS).where(ROBOTS.c.fetched_at >= since)).mappings()
    return {row["site"]: SiteRobots(**row) for row in rows}


def start_run(connection: Connection, kind: str, started_at: datetime) -> str:
    """Note that a run began and return its id."""
    id = stable_id("run", kind, started_at.timestamp())
    if connection.execute(select(RUN.c.id).where(RUN.c.id == id)).first() is None:
        connection.execute(insert(RUN).values(id=id, kind=kind, started_at=started_at))
    return id


def note_outcomes(connection: Connection, run_id: str, outcomes: Sequence[ChannelOutcome]) -> None:
    """Note what became of channels or files; a second note on the same one replaces the first."""
    if not outcomes:
        return
    connection.execute(_FORGET_OUTCOMES, {"run": run_id, "channels": [outcome.channel for outcome in outcomes]})
    connection.execute(insert(OUTCOME), [_outcome_record(run_id, outcome) for outcome in outcomes])


_FORGET_OUTCOMES = delete(OUTCOME).where(
    OUTCOME.c.run_id == bindparam("run"), OUTCOME.c.channel.in_(bindparam("channels", expanding=True))
)


def _outcome_record(run_id: str, outcome: ChannelOutcome) -> dict[str, object]:
    counts = outcome.counts
    return {
        "run_id": run_id,
        "channel": outcome.channel,
        "new": counts.new,
        "edited": counts.edited,
        "unchanged": counts.unchanged,
        "state_changed": counts.state_changed,
        "problem": outcome.problem,
    }


def finish_run(connection: Connection, run_id: str, finished_at: datetime) -> None:
    """Note that a run came to its end."""
    connection.execute(update(RUN).where(RUN.c.id == run_id).values(finished_at=finished_at))


def load_runs(connection: Connection, *, kind: str | None, limit: int) -> tuple[Run, ...]:
    """Return the newest runs, newest first."""
    query = select(RUN).order_by(RUN.c.started_at.desc(), RUN.c.id).limit(limit)
    if kind is not None:
        query = query.where(RUN.c.kind == kind)
    return tuple(
        Run(**row, outcomes=_outcomes(connection, row["id"])) for row in connection.execute(query).mappings().all()
    )


def _outcomes(connection: Connection, run_id: str) -> tuple[ChannelOutcome, ...]:
    query = select(OUTCOME).where(OUTCOME.c.run_id == run_id).order_by(OUTCOME.c.channel)
    names = ("new", "edited", "unchanged", "state_changed")
    return tuple(
        ChannelOutcome(
            channel=row["channel"], counts=SaveCounts(**{name: row[name] for name in names}), problem=row["problem"]
        )
        for row in connection.execute(query).mappings()
    )
