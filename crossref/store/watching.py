"""What watching remembers: looks at statements, recent statements of a channel, changes, corrections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, or_, select

from crossref.errors import StoreError
from crossref.store import statements
from crossref.store.rows import records
from crossref.store.tables import ChannelStateRow, FindingRow, LookRow, Row
from crossref.types import Statement, Version, VersionState

LOOK = Row.metadata.tables[LookRow.__tablename__]
FINDING = Row.metadata.tables[FindingRow.__tablename__]
STATE = Row.metadata.tables[ChannelStateRow.__tablename__]
STATEMENT, VERSION = statements.STATEMENT, statements.VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What looking after a statement has shown so far.

    Attributes:
        statement_id: Which.
        looked_at: When its own address was last asked for.
        absent_since: The visit to its channel at which it was first missing, ``None`` when it was there.
        gone_at: When it was found to be gone, ``None`` while it is there.
        capture: sha256 of the answer that tells so.
        reason: Why it counts as gone, a phrase.
    """

    statement_id: str
    looked_at: datetime | None = None
    absent_since: datetime | None = None
    gone_at: datetime | None = None
    capture: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watchable:
    """What watching needs to know of a statement before it looks: no texts, which are many."""

    id: str
    published_at: datetime
    state: VersionState
    seen_from: datetime | None


_LAST = (
    select(VERSION.c.statement_id, func.max(VERSION.c.position).label("position"))
    .join(STATEMENT, STATEMENT.c.id == VERSION.c.statement_id)
    .where(STATEMENT.c.channel == bindparam("channel"), STATEMENT.c.published_at >= bindparam("since"))
    .group_by(VERSION.c.statement_id)
    .subquery()
)
# Made once: every channel of a run asks this, and making it takes longer than answering it.
_RECENT = (
    select(STATEMENT.c.id, STATEMENT.c.published_at, VERSION.c.state, VERSION.c.seen_from)
    .join(_LAST, _LAST.c.statement_id == STATEMENT.c.id)
    .join(VERSION, (VERSION.c.statement_id == _LAST.c.statement_id) & (VERSION.c.position == _LAST.c.position))
    .where(STATEMENT.c.second_hand.is_(False))
    .order_by(STATEMENT.c.published_at.desc(), STATEMENT.c.id)
)
_RECENT_UNSEEN = _RECENT.where(or_(VERSION.c.seen_from.is_(None), VERSION.c.seen_from <= bindparam("unseen_since")))


def load_recent(
    connection: Connection, channel: str, *, since: datetime, unseen_since: datetime | None = None
) -> tuple[Watchable, ...]:
    """Return a channel's own statements that were published since a moment, newest first.

    With ``unseen_since``, only those whose newest version was seen before that moment.
    """
    asked = {"channel": channel, "since": since}
    if unseen_since is not None:
        found = connection.execute(_RECENT_UNSEEN, {**asked, "unseen_since": unseen_since})
    else:
        found = connection.execute(_RECENT, asked)
    return tuple(
        Watchable(id=row.id, published_at=row.published_at, state=VersionState(row.state), seen_from=row.seen_from)
        for row in found
    )


# For each channel the first such version ends the search, and most channels have one among their oldest.
_OVERDUE = select(STATE.c.channel).where(
    exists()
    .where(
        STATEMENT.c.channel == STATE.c.channel,
        STATEMENT.c.published_at >= bindparam("since"),
        STATEMENT.c.second_hand.is_(False),
        VERSION.c.statement_id == STATEMENT.c.id,
        or_(VERSION.c.seen_from.is_(None), VERSION.c.seen_from <= bindparam("unseen_since")),
    )
    .correlate(STATE)
)


def load_channels_unseen(connection: Connection, *, since: datetime, unseen_since: datetime) -> frozenset[str]:
    """Return the channels of which :func:`load_recent` may give statements; others have none that were long unseen."""
    return frozenset(connection.execute(_OVERDUE, {"since": since, "unseen_since": unseen_since}).scalars())


_DOUBTFUL = (
    select(STATEMENT.c.channel)
    .join(LOOK, LOOK.c.statement_id == STATEMENT.c.id)
    .where(
        or_(LOOK.c.absent_since.is_not(None), LOOK.c.gone_at.is_not(None)),
        STATEMENT.c.published_at >= bindparam("since"),
    )
    .distinct()
)


def load_channels_doubtful(connection: Connection, *, since: datetime) -> frozenset[str]:
    """Return the channels of which a statement published since a moment was missing or gone when last looked for."""
    return frozenset(connection.execute(_DOUBTFUL, {"since": since}).scalars())


def load_known_channels(connection: Connection) -> frozenset[str]:
    """Return the channels of which any statement is kept."""
    found = connection.execute(select(STATEMENT.c.channel).where(STATEMENT.c.channel.is_not(None)).distinct())
    return frozenset(found.scalars())


def load_known_ids(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Return the ids under which the store keeps statements; a post may have been met before by another route."""
    found: set[str] = set()
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), statements.CHUNK):
        some = wanted[start : start + statements.CHUNK]
        found.update(connection.execute(select(STATEMENT.c.id).where(STATEMENT.c.id.in_(some))).scalars())
        alias = statements.ALIAS.c
        found.update(connection.execute(select(alias.statement_id).where(alias.alias.in_(some))).scalars())
    return frozenset(found)


def load_channel(connection: Connection, channel: str) -> tuple[Statement, ...]:
    """Return all of a channel's own statements, in the order of their ids."""
    query = select(STATEMENT.c.id).where(STATEMENT.c.channel == channel, STATEMENT.c.second_hand.is_(False))
    return tuple(statements.load(connection, connection.execute(query).scalars()))


def load_changed_since(connection: Connection, since: datetime) -> tuple[Statement, ...]:
    """Return statements with a later version seen since a moment, or found to be gone since then."""
    edited = select(VERSION.c.statement_id).where(VERSION.c.position > 0, VERSION.c.seen_from >= since)
    gone = select(LOOK.c.statement_id).where(LOOK.c.gone_at >= since)
    told = select(VERSION.c.statement_id).where(VERSION.c.state == "deleted", VERSION.c.seen_until >= since)
    query = select(STATEMENT.c.id).where(
        or_(STATEMENT.c.id.in_(edited), STATEMENT.c.id.in_(gone), STATEMENT.c.id.in_(told))
    )
    return tuple(statements.load(connection, connection.execute(query).scalars()))


def load_looks(connection: Connection, ids: Iterable[str]) -> dict[str, Look]:
    """Return what is remembered of statements, by their ids; those never looked at are left out."""
    found: dict[str, Look] = {}
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), statements.CHUNK):
        query = select(LOOK).where(LOOK.c.statement_id.in_(wanted[start : start + statements.CHUNK]))
        found.update((row["statement_id"], Look(**row)) for row in records(connection.execute(query)))
    return found


def save_looks(connection: Connection, looks: Sequence[Look]) -> None:
    """Remember looks; a later one replaces what was known."""
    for look in looks:
        connection.execute(delete(LOOK).where(LOOK.c.statement_id == look.statement_id))
    if looks:
        names = Look.__dataclass_fields__
        connection.execute(insert(LOOK), [{name: getattr(look, name) for name in names} for look in looks])


def load_ids_by_url(connection: Connection, urls: Iterable[str], *, source: str) -> dict[str, list[str]]:
    """Return the ids of a source's own statements at addresses, by address."""
    found: dict[str, list[str]] = {}
    wanted = sorted(set(urls))
    for start in range(0, len(wanted), statements.CHUNK):
        query = select(STATEMENT.c.id, STATEMENT.c.url).where(
            STATEMENT.c.url.in_(wanted[start : start + statements.CHUNK]),
            STATEMENT.c.source == source,
            STATEMENT.c.second_hand.is_(False),
        )
        for row in connection.execute(query.order_by(STATEMENT.c.id)):
            found.setdefault(row.url, []).append(row.id)
    return found


# --- corrections ----------------------------------------------------------------------------------------------------


def correct_text(connection: Connection, id: str, number: int, text: str) -> bool:
    """Put right how one version was read from its capture; returns whether that was done.

    A version that a finding cites stays as it is, since the finding's marks stand in its text.

    Raises:
        StoreError: There is no such version.
    """
    statement = next(iter(statements.load(connection, [id])), None)
    if statement is None or number not in {version.number for version in statement.versions}:
        raise StoreError(f"The store holds no version {number} of {id}.")
    cited = select(FINDING.c.id).where(FINDING.c.statement_id == id, FINDING.c.version == number)
    if connection.execute(cited.limit(1)).first() is not None:
        return False
    versions = tuple(_corrected(version, number, text) for version in statement.versions)
    statements.rewrite(connection, replace(statement, versions=versions))
    return True


def _corrected(version: Version, number: int, text: str) -> Version:
    return replace(version, text=text) if version.number == number else version
