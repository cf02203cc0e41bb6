"""Opens the database, brings it up to date, and turns what can go wrong with it into one sentence."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, create_engine, event, insert, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import StaticPool

from crossref.errors import StoreError
from crossref.store.tables import Row

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every revision of the schema that this version knows, oldest first; the last one is current."""

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
_ALEMBIC = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
"""Where alembic keeps the revision of a database."""
BUSY_SECONDS = 10.0


class Database:
    """An open database. ``name`` is the path or address that messages show, without a password."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self.name = name
        self._shared = threading.local()
        # SQLite lets one write at a time; threads that wait here do not have to ask it again and again.
        self._turn = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection to read with.

        Raises:
            StoreError: The database cannot be read.
        """
        if (shared := self._of_block()) is not None:
            yield shared
            return
        with translated(self.name), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection within one transaction, kept when the block ends well and undone when it does not.

        Raises:
            StoreError: The database cannot be written.
        """
        if (shared := self._of_block()) is not None:
            yield shared
            return
        with translated(self.name), self._turn, self._engine.execution_options(writes=True).begin() as connection:
            yield connection

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make everything that this thread reads and writes within the block one transaction: all of it or nothing.

        Raises:
            StoreError: The database cannot be written.
        """
        with self.writing() as connection:
            outer = self._of_block()
            self._shared.connection = connection
            try:
                yield
            finally:
                self._shared.connection = outer

    def _of_block(self) -> Connection | None:
        """Return the connection of the block that this thread is in, if it is in one."""
        return getattr(self._shared, "connection", None)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


def open_database(where: str | Path, *, busy_seconds: float = BUSY_SECONDS) -> Database:
    """Open a database by path or SQLAlchemy URL, making it or bringing it up to date where that is due.

    Args:
        where: A file, or a URL such as ``postgresql+psycopg://host/name``; ``sqlite://`` is one in memory.
        busy_seconds: How long to wait for another program that is writing.

    Raises:
        StoreError: It cannot be opened, is damaged, locked, not ours, or from a newer crossref.
    """
    url = _url(where)
    name = url.database or "memory" if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    database = Database(_engine(url, busy_seconds), name)
    try:
        revision = _revision(database)
        if revision != REVISIONS[-1]:
            _bring_up_to_date(database)
    except BaseException:
        database.close()
        raise
    return database


def _url(where: str | Path) -> URL:
    if isinstance(where, Path) or "://" not in where:
        return URL.create("sqlite", database=str(where))
    try:
        return make_url(where)
    except ArgumentError as error:
        raise StoreError(f"The store's address {where!r} is not a database URL.", hint=_URL_HINT) from error


_URL_HINT = (
    "Leave [store] url empty in config.toml for a file, or give sqlite:///path or postgresql+psycopg://host/name."
)


def _engine(url: URL, busy_seconds: float) -> Engine:
    try:
        if url.get_backend_name() != "sqlite":
            return create_engine(url, pool_pre_ping=True)
        options: dict[str, Any] = {"connect_args": {"timeout": busy_seconds}}  # Any: create_engine's own options
        if url.database in (None, "", ":memory:"):
            options["poolclass"] = StaticPool
        engine = create_engine(url, **options)
    except NoSuchModuleError as error:
        raise StoreError(f"crossref does not know the database {url.drivername!r}.", hint=_URL_HINT) from error
    except ModuleNotFoundError as error:
        hint = f"Install it with: pip install {error.name}"
        raise StoreError(f"The driver for {url.drivername} is not installed: {error.name}.", hint=hint) from error
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # Python's sqlite3 opens transactions late and only for some statements; with None, _begin opens every one.
    connection.isolation_level = None
    for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later cannot wait for another writer, so a writer says so at once.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def _revision(database: Database) -> str | None:
    with database.reading() as connection:
        return _revision_of(connection, database.name)


def _revision_of(connection: Connection, name: str) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables:
            raise StoreError(f"{name} is a database of another program.", hint="Name another file in [store] url.")
        return None
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision is not None and revision not in REVISIONS:
        raise StoreError(
            f"{name} was written by a newer crossref (its schema is {revision}, this one knows {REVISIONS[-1]}).",
            hint="Upgrade with: pip install --upgrade crossref-desk",
        )
    return revision


def _bring_up_to_date(database: Database) -> None:
    with database.writing() as connection:
        # Another process may have done it while this one waited for the lock.
        revision = _revision_of(connection, database.name)
        if revision is None:
            _make(connection)
        elif revision != REVISIONS[-1]:
            _upgrade(connection)


def _make(connection: Connection) -> None:
    """Make the tables as they are now; a test holds them against those that the migrations make one after another."""
    Row.metadata.create_all(connection)
    _ALEMBIC.create(connection, checkfirst=True)
    connection.execute(insert(_ALEMBIC).values(version_num=REVISIONS[-1]))


def _upgrade(connection: Connection) -> None:
    # Importing alembic takes 0.4 s, so only a database that is behind pays for it.
    from alembic import command

    config = migration_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def migration_config() -> Any:  # Any: alembic's Config, whose import is put off
    """Return alembic's configuration for our migrations."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Turn the database's own errors into StoreErrors that name the database."""
    try:
        yield
    except DBAPIError as error:
        raise store_error(error.orig, name) from error
    except sqlite3.Error as error:
        raise store_error(error, name) from error


_SENTENCES = {
    sqlite3.SQLITE_BUSY: (
        "The database {name} is locked by another program.",
        "Wait until the other crossref has finished, then run the command again.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "{name} is not a crossref database, or it is damaged.",
        "Restore it from a backup, or move it away and import again.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The database {name} is damaged.",
        "Restore it from a backup, or move it away and import again.",
    ),
    sqlite3.SQLITE_FULL: (
        "The disk is full: {name} cannot grow.",
        "Free some space and run the command again; what was saved before stays.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The database {name} cannot be written.",
        "Check that you may write to the file and its folder.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The database {name} cannot be opened or made.",
        "Check that its folder exists and that you may write to it.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk failed while {name} was used.",
        "Check the disk and its free space, then run the command again.",
    ),
}
_SAME = {
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_AUTH: sqlite3.SQLITE_READONLY,
}


def store_error(error: BaseException | None, name: str) -> StoreError:
    """Return the StoreError for what the database driver raised."""
    # The low byte of SQLite's code is the kind of error, the rest a refinement of it.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    sentence, hint = _SENTENCES.get(_SAME.get(code, code), ("", ""))
    if sentence:
        return StoreError(sentence.format(name=name), hint=hint)
    reason = " ".join(str(error).split()).rstrip(".")
    return StoreError(f"The database {name} cannot be used: {reason}.", hint="Run `crossref doctor`.")
