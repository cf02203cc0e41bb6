"""Statements in the database: saved in bulk, merged with what is known, read by id, post and order of change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import BindParameter, Connection, Table, bindparam, delete, func, insert, or_, select, update

from crossref.store.merging import Change, merge
from crossref.store.rows import Record, records, statement_record, statement_value, version_records, version_value
from crossref.store.tables import AliasRow, CounterRow, Row, SightingRow, StatementRow, VersionRow
from crossref.text.posts import post_key
from crossref.types import Platform, Statement, Version

STATEMENT = Row.metadata.tables[StatementRow.__tablename__]
VERSION = Row.metadata.tables[VersionRow.__tablename__]
ALIAS = Row.metadata.tables[AliasRow.__tablename__]
SIGHTING = Row.metadata.tables[SightingRow.__tablename__]
COUNTER = Row.metadata.tables[CounterRow.__tablename__]

CHUNK = 500
"""Values in one IN list; databases limit the number of parameters of a statement."""


@dataclass(slots=True)
class SaveCounts:
    """What became of the statements handed in."""

    new: int = 0
    edited: int = 0
    unchanged: int = 0
    state_changed: int = 0

    def add(self, change: Change) -> None:
        """Count one statement."""
        setattr(self, change.value, getattr(self, change.value) + 1)

    def __add__(self, other: SaveCounts) -> SaveCounts:
        return SaveCounts(
            new=self.new + other.new,
            edited=self.edited + other.edited,
            unchanged=self.unchanged + other.unchanged,
            state_changed=self.state_changed + other.state_changed,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """Another route by which a statement was met; ``text`` where that copy read otherwise."""

    provenance: str
    second_hand: bool = False
    text: str | None = None


@dataclass(slots=True)
class _Work:
    """The statements of one batch, with what the database knew of them before."""

    known: dict[str, Statement] = field(default_factory=dict)
    by_post: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    sightings: set[tuple[str, str]] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)
    changed: dict[str, None] = field(default_factory=dict)
    new_aliases: dict[str, str] = field(default_factory=dict)
    new_sightings: list[Record] = field(default_factory=list)

    def identify(self, seen: Statement) -> str | None:
        """Return the id under which a statement is known already."""
        if seen.id in self.known:
            return seen.id
        key = _post_key(seen)
        return self.aliases.get(seen.id) or (self.by_post.get(key) if key else None)

    def keep(self, statement: Statement) -> None:
        """Take a statement in as it is to be stored."""
        before = self.known.get(statement.id)
        self.known[statement.id] = statement
        self.changed[statement.id] = None
        key = _post_key(statement)
        old = _post_key(before) if before is not None else None
        if old and old != key and self.by_post.get(old) == statement.id:
            # A row that was corrected to another post leaves its first post to whoever comes with it.
            del self.by_post[old]
        if key:
            self.by_post.setdefault(key, statement.id)

    def note_sighting(self, id: str, seen: Statement, copy: str | None) -> None:
        """Remember another route, once."""
        if seen.provenance is None or (id, seen.provenance) in self.sightings:
            return
        self.sightings.add((id, seen.provenance))
        self.new_sightings.append(
            {"statement_id": id, "provenance": seen.provenance, "second_hand": seen.second_hand, "text": copy}
        )


def _post_key(statement: Statement) -> str | None:
    return post_key(statement.platform, statement.native_id, statement.url)


def save(
    connection: Connection, batch: Sequence[Statement], *, told: Callable[[Change], object] = lambda _change: None
) -> SaveCounts:
    """Merge a batch into the database within the caller's transaction; ``told`` hears of each what became of it."""
    counts = SaveCounts()
    last = _last_number(connection)
    work = _load(connection, batch)
    for seen in batch:
        change = _take_in(work, seen)
        counts.add(change)
        told(change)
    _write(connection, work, after=last)
    return counts


def rewrite(connection: Connection, statement: Statement) -> None:
    """Write a known statement as it is given, without merging, as a change that readers will notice."""
    work = _Work(known={statement.id: statement}, changed={statement.id: None})
    _write(connection, work, after=_last_number(connection))


def _take_in(work: _Work, seen: Statement) -> Change:
    id = work.identify(seen)
    if id is None:
        work.fresh.add(seen.id)
        work.keep(seen)
        return Change.NEW
    known = work.known[id]
    if seen.id != id and seen.id not in work.aliases:
        work.aliases[seen.id] = work.new_aliases[seen.id] = id
    merged = merge(known, seen)
    for route in (known, seen):
        if route.provenance != merged.statement.provenance:
            work.note_sighting(id, route, merged.copy if route.second_hand else None)
    kept = _unless_taken(work, merged.statement)
    if kept != known:
        work.keep(kept)
    return merged.change


def _unless_taken(work: _Work, statement: Statement) -> Statement:
    """Return the statement, without an address or number that another statement is known by already."""
    key = _post_key(statement)
    if key is None or work.by_post.get(key, statement.id) == statement.id:
        return statement
    before = work.known[statement.id]
    return replace(statement, url=before.url, platform=before.platform, native_id=before.native_id)


# Made once: every channel of a run asks these, and making a query takes longer than answering it.
_SOME: BindParameter[str] = bindparam("some", expanding=True)
_ALIASES = select(ALIAS).where(ALIAS.c.alias.in_(_SOME))
_IDS_BY_KEY = select(STATEMENT.c.id).where(STATEMENT.c.post_key.in_(_SOME))
_BY_ID = select(STATEMENT).where(STATEMENT.c.id.in_(_SOME)).order_by(STATEMENT.c.id)
_VERSIONS = (
    select(VERSION).where(VERSION.c.statement_id.in_(_SOME)).order_by(VERSION.c.statement_id, VERSION.c.position)
)
_ROUTES = select(SIGHTING.c.statement_id, SIGHTING.c.provenance).where(SIGHTING.c.statement_id.in_(_SOME))
_FORGET_VERSIONS = delete(VERSION).where(VERSION.c.statement_id.in_(_SOME))
_LAST_NUMBER = select(COUNTER.c.value).where(COUNTER.c.name == "changed").with_for_update()
_SET_NUMBER = update(COUNTER).where(COUNTER.c.name == "changed").values(value=bindparam("last"))


def _load(connection: Connection, batch: Sequence[Statement]) -> _Work:
    work = _Work()
    ids = {statement.id for statement in batch}
    keys = {key for one in batch if (key := _post_key(one))}
    for chunk in _chunks(ids):
        rows = connection.execute(_ALIASES, {"some": chunk})
        work.aliases.update((row.alias, row.statement_id) for row in rows)
    wanted = ids | set(work.aliases.values())
    for chunk in _chunks(keys):
        wanted.update(connection.execute(_IDS_BY_KEY, {"some": chunk}).scalars())
    for statement in load(connection, wanted):
        work.known[statement.id] = statement
        key = _post_key(statement)
        if key:
            work.by_post[key] = statement.id
    for chunk in _chunks(work.known):
        rows = connection.execute(_ROUTES, {"some": chunk})
        work.sightings.update((row.statement_id, row.provenance) for row in rows)
    return work


def _write(connection: Connection, work: _Work, *, after: int) -> None:
    if work.changed:
        rows = [statement_record(work.known[id], changed=after + n) for n, id in enumerate(work.changed, 1)]
        connection.execute(_SET_NUMBER, {"last": after + len(rows)})
        _insert(connection, STATEMENT, [row for row in rows if row["id"] in work.fresh])
        _update(connection, [row for row in rows if row["id"] not in work.fresh])
        _replace_versions(connection, work)
    _insert(connection, ALIAS, [{"alias": one, "statement_id": id} for one, id in work.new_aliases.items()])
    _insert(connection, SIGHTING, work.new_sightings)


def _replace_versions(connection: Connection, work: _Work) -> None:
    for chunk in _chunks(id for id in work.changed if id not in work.fresh):
        connection.execute(_FORGET_VERSIONS, {"some": chunk})
    _insert(connection, VERSION, [record for id in work.changed for record in version_records(work.known[id])])


def _insert(connection: Connection, table: Table, rows: list[Record]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _update(connection: Connection, rows: list[Record]) -> None:
    if rows:
        renamed = [{("key" if name == "id" else name): value for name, value in one.items()} for one in rows]
        connection.execute(update(STATEMENT).where(STATEMENT.c.id == bindparam("key")), renamed)


def _last_number(connection: Connection) -> int:
    # Locking the counter's row makes writers on a server take turns, so that numbers appear in the order given.
    last = connection.execute(_LAST_NUMBER).scalar()
    if last is None:
        connection.execute(insert(COUNTER).values(name="changed", value=0))
    return last or 0


def load(connection: Connection, ids: Iterable[str]) -> Iterator[Statement]:
    """Yield the statements with these ids, in the order of their ids; unknown ids are left out."""
    for chunk in _chunks(set(ids)):
        yield from _with_versions(connection, list(records(connection.execute(_BY_ID, {"some": chunk}))))


def load_by_any_id(connection: Connection, ids: Sequence[str]) -> dict[str, Statement]:
    """Return statements under the ids asked for, which may be other ids they were handed in under."""
    found = {statement.id: statement for statement in load(connection, ids)}
    missing = [id for id in ids if id not in found]
    real: dict[str, str] = {}
    for chunk in _chunks(missing):
        rows = connection.execute(select(ALIAS).where(ALIAS.c.alias.in_(chunk)))
        real.update((row.alias, row.statement_id) for row in rows)
    found.update((statement.id, statement) for statement in load(connection, real.values()))
    return {id: found[real.get(id, id)] for id in ids if real.get(id, id) in found}


def load_changed(connection: Connection, *, after: int, limit: int) -> list[tuple[int, Statement]]:
    """Return statements written after a number, in the order of writing, with the number of each."""
    query = select(STATEMENT).where(STATEMENT.c.changed > after).order_by(STATEMENT.c.changed).limit(limit)
    rows = list(records(connection.execute(query)))
    return [(row["changed"], one) for row, one in zip(rows, _with_versions(connection, rows), strict=True)]


def load_by_post(connection: Connection, platform: Platform, native: str) -> Statement | None:
    """Return the statement that is this post."""
    key = post_key(platform, native, None)
    same = (STATEMENT.c.platform == platform) & (STATEMENT.c.native_id == native)
    query = select(STATEMENT.c.id).where(or_(STATEMENT.c.post_key == key, same)).order_by(STATEMENT.c.second_hand)
    id = connection.execute(query.limit(1)).scalar()
    return next(load(connection, [id]), None) if id is not None else None


def load_sightings(connection: Connection, id: str) -> tuple[Sighting, ...]:
    """Return the other routes by which a statement was met."""
    query = select(SIGHTING).where(SIGHTING.c.statement_id == id).order_by(SIGHTING.c.provenance)
    return tuple(
        Sighting(provenance=row.provenance, second_hand=row.second_hand, text=row.text)
        for row in connection.execute(query)
    )


def last_change(connection: Connection) -> int:
    """Return the number of the last write to any statement, 0 for none."""
    return connection.execute(select(COUNTER.c.value).where(COUNTER.c.name == "changed")).scalar() or 0


def count(connection: Connection) -> int:
    """Return the number of statements."""
    return connection.execute(select(func.count()).select_from(STATEMENT)).scalar_one()


def count_by_channel(connection: Connection) -> dict[str, int]:
    """Return the number of first-hand statements of each channel."""
    query = (
        select(STATEMENT.c.channel, func.count())
        .where(STATEMENT.c.channel.is_not(None), STATEMENT.c.second_hand.is_(False))
        .group_by(STATEMENT.c.channel)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _with_versions(connection: Connection, rows: Sequence[Record]) -> Iterator[Statement]:
    versions: dict[str, list[Version]] = {}
    for chunk in _chunks(row["id"] for row in rows):
        for row in records(connection.execute(_VERSIONS, {"some": chunk})):
            versions.setdefault(row["statement_id"], []).append(version_value(row))
    for row in rows:
        yield statement_value(row, versions[row["id"]])


def _chunks(values: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(values)
    for start in range(0, len(ordered), CHUNK):
        yield ordered[start : start + CHUNK]
