"""Which channel is covered for which days, and how that is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from crossref.store.statements import count_by_channel
from crossref.store.tables import ChannelDaysRow, ChannelStateRow, Row
from crossref.types import ChannelCoverage, Statement

COLLECTED = "collected"
VOUCHED = "vouched for"
IMPORTED = "as imported"
HOW = (COLLECTED, VOUCHED, IMPORTED)
"""From the strongest to the weakest ground."""

DAYS = Row.metadata.tables[ChannelDaysRow.__tablename__]
STATE = Row.metadata.tables[ChannelStateRow.__tablename__]

Days = tuple[date, date]


def merge_days(stretches: Iterable[Days]) -> tuple[Days, ...]:
    """Return the same days as few stretches, oldest first; both ends are inclusive."""
    merged: list[Days] = []
    for first, last in sorted(stretches):
        if merged and first <= merged[-1][1] + timedelta(days=1):
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return tuple(merged)


# Made once: every channel of a run asks these, and making a query takes longer than answering it.
_MINE = (DAYS.c.channel == bindparam("of")) & (DAYS.c.how == bindparam("ground"))
_DAYS_OF = select(DAYS.c.first, DAYS.c.last).where(_MINE).order_by(DAYS.c.first)
_COLLECTED_DAYS = (
    select(DAYS)
    .where(DAYS.c.how == COLLECTED, DAYS.c.channel.in_(bindparam("some", expanding=True)))
    .order_by(DAYS.c.first)
)
_FORGET_DAYS = delete(DAYS).where(_MINE)
_KNOWN = select(STATE.c.channel).where(STATE.c.channel.in_(bindparam("some", expanding=True)))
_COMPLETE = update(STATE).where(STATE.c.channel == bindparam("of")).values(last_complete=bindparam("at"))


def add_days(connection: Connection, channel: str, how: str, days: Days) -> None:
    """Add a stretch of days to what is known of a channel."""
    mine = {"of": channel, "ground": how}
    before = tuple((row.first, row.last) for row in connection.execute(_DAYS_OF, mine))
    after = merge_days([*before, days])
    if after != before:
        if before:
            connection.execute(_FORGET_DAYS, mine)
        rows = [{"channel": channel, "how": how, "first": first, "last": last} for first, last in after]
        connection.execute(insert(DAYS), rows)


def note_complete(connection: Connection, channel: str, at: datetime) -> None:
    """Remember when a channel was last collected without a hole."""
    if not connection.execute(_COMPLETE, {"of": channel, "at": at}).rowcount:
        connection.execute(insert(STATE).values(channel=channel, last_complete=at))


def note_collected(connection: Connection, stretches: Mapping[str, Days], at: datetime) -> None:
    """Note of channels that they were collected without a hole for some days, by a visit that reached the present."""
    before: dict[str, list[Days]] = {channel: [] for channel in stretches}
    for row in connection.execute(_COLLECTED_DAYS, {"some": list(stretches)}):
        before[row.channel].append((row.first, row.last))
    after = {channel: merge_days([*before[channel], days]) for channel, days in stretches.items()}
    grown = [channel for channel, days in after.items() if days != tuple(before[channel])]
    if any(before[channel] for channel in grown):
        connection.execute(delete(DAYS).where(DAYS.c.how == COLLECTED, DAYS.c.channel.in_(grown)))
    if grown:
        connection.execute(insert(DAYS), [_days_record(channel, days) for channel in grown for days in after[channel]])
    known = set(connection.execute(_KNOWN, {"some": list(stretches)}).scalars()) if stretches else set()
    if known:
        connection.execute(_COMPLETE, [{"of": channel, "at": at} for channel in sorted(known)])
    if fresh := [{"channel": channel, "last_complete": at} for channel in stretches if channel not in known]:
        connection.execute(insert(STATE), fresh)


def _days_record(channel: str, days: Days) -> dict[str, object]:
    return {"channel": channel, "how": COLLECTED, "first": days[0], "last": days[1]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where the collecting of a channel stands: its last visit without a hole, and where the next may begin."""

    last_complete: datetime | None = None
    cursor: str | None = None
    cursor_at: datetime | None = None


def load_standings(connection: Connection) -> dict[str, Standing]:
    """Return where the collecting of each channel stands that was ever collected."""
    return {
        row.channel: Standing(last_complete=row.last_complete, cursor=row.cursor, cursor_at=row.cursor_at)
        for row in connection.execute(select(STATE))
    }


def save_cursor(connection: Connection, channel: str, cursor: str | None, at: datetime) -> None:
    """Remember where the next visit to a channel may begin."""
    values = {"cursor": cursor, "cursor_at": at}
    if not connection.execute(update(STATE).where(STATE.c.channel == channel).values(**values)).rowcount:
        connection.execute(insert(STATE).values(channel=channel, **values))


def imported_days(batch: Iterable[Statement]) -> dict[tuple[str, str], Days]:
    """Return, by channel and provenance, the first and last day (UTC) of statements that came from files."""
    days: dict[tuple[str, str], Days] = {}
    for one in batch:
        if one.channel is None or one.provenance is None or one.second_hand or one.published_at is None:
            continue
        day = one.published_at.astimezone(UTC).date()
        first, last = days.get((one.channel, one.provenance), (day, day))
        days[one.channel, one.provenance] = min(first, day), max(last, day)
    return days


def load_coverage(connection: Connection, channels: Sequence[str] | None) -> tuple[ChannelCoverage, ...]:
    """Return one row a channel that has days or statements; ``None`` asks for every channel.

    Days known on several grounds are joined, and ``how`` names the grounds, the strongest first.
    """
    days: dict[str, dict[str, list[Days]]] = {}
    for row in connection.execute(select(DAYS)):
        days.setdefault(row.channel, {}).setdefault(row.how, []).append((row.first, row.last))
    complete = {row.channel: row.last_complete for row in connection.execute(select(STATE)) if row.last_complete}
    counts = count_by_channel(connection)
    wanted = {*days, *complete, *counts}
    if channels is not None:
        wanted &= set(channels)
    return tuple(
        ChannelCoverage(
            channel=channel,
            days=merge_days(stretch for part in days.get(channel, {}).values() for stretch in part),
            how=" and ".join(how for how in HOW if how in days.get(channel, {})),
            last_complete=complete.get(channel),
            statements=counts.get(channel, 0),
        )
        for channel in sorted(wanted)
    )
