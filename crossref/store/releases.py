"""Releases that a source published in several languages: which statements say the same."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from crossref.store import statements
from crossref.store.database import Database
from crossref.store.tables import Row, TranslationRow

TRANSLATION = Row.metadata.tables[TranslationRow.__tablename__]


class Releases:
    """A part of an open store. Every method may raise a StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def link(self, groups: Iterable[Iterable[str]]) -> None:
        """Note groups of statements that are one release in several languages."""
        with self._database.writing() as connection:
            for ids in groups:
                _link(connection, ids)

    def others(self, statement_id: str) -> tuple[str, ...]:
        """Return the ids of the other languages of a release."""
        with self._database.reading() as connection:
            return _translations(connection, statement_id)

    def all(self) -> tuple[tuple[str, ...], ...]:
        """Return the ids of the statements of each release that was published in several languages."""
        with self._database.reading() as connection:
            return _releases(connection)


def _link(connection: Connection, ids: Iterable[str]) -> None:
    """Note that statements are one release in several languages, with what each is linked to already."""
    known = {one.id for one in statements.load(connection, ids)}
    if len(known) < 2:
        return
    query = select(TRANSLATION.c.release).where(TRANSLATION.c.statement_id.in_(sorted(known)))
    releases = set(connection.execute(query).scalars())
    if releases:
        linked = select(TRANSLATION.c.statement_id).where(TRANSLATION.c.release.in_(sorted(releases)))
        known |= set(connection.execute(linked).scalars())
    connection.execute(delete(TRANSLATION).where(TRANSLATION.c.statement_id.in_(sorted(known))))
    rows = [{"statement_id": one, "release": min(known)} for one in sorted(known)]
    connection.execute(insert(TRANSLATION), rows)


def _translations(connection: Connection, id: str) -> tuple[str, ...]:
    """Return the ids of the other languages of a release."""
    release = select(TRANSLATION.c.release).where(TRANSLATION.c.statement_id == id)
    query = select(TRANSLATION.c.statement_id).where(TRANSLATION.c.release.in_(release))
    return tuple(sorted(one for one in connection.execute(query).scalars() if one != id))


def _releases(connection: Connection) -> tuple[tuple[str, ...], ...]:
    """Return the ids of each release that there is in several languages."""
    query = select(TRANSLATION.c.release, TRANSLATION.c.statement_id).order_by(
        TRANSLATION.c.release, TRANSLATION.c.statement_id
    )
    found: dict[str, list[str]] = {}
    for row in connection.execute(query):
        found.setdefault(row.release, []).append(row.statement_id)
    return tuple(tuple(ids) for ids in found.values() if len(ids) > 1)
