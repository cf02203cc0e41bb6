"""Tests for crossref.store.database."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from crossref.errors import StoreError
from crossref.store.database import REVISIONS, migration_config, open_database
from crossref.store.tables import Row


def test_migrations_make_exactly_the_tables_of_the_code() -> None:
    from alembic import command

    database = open_database("sqlite://")
    with database.writing() as connection:
        made = _differences(connection)
        config = migration_config()
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        command.upgrade(config, "head")
        migrated = _differences(connection)

    assert (made, migrated) == ([], [])


def _differences(connection: Connection) -> object:
    return compare_metadata(MigrationContext.configure(connection), Row.metadata)


def test_new_database_has_the_newest_revision() -> None:
    with open_database("sqlite://").reading() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [REVISIONS[-1]]


def test_revisions_are_those_of_the_migrations() -> None:
    script = ScriptDirectory.from_config(migration_config())

    assert [one.revision for one in script.walk_revisions()][::-1] == list(REVISIONS)


def test_downgrade_takes_every_table_away() -> None:
    from alembic import command

    database = open_database("sqlite://")
    with database.writing() as connection:
        config = migration_config()
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        left = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()

    assert left == ["alembic_version"]


def test_open_database_on_sqlite_sets_its_safeguards(tmp_path: Path) -> None:
    database = open_database(tmp_path / "crossref.db", busy_seconds=3)

    with database.reading() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in SAFEGUARDS}
    database.close()

    assert found == SAFEGUARDS


def test_block_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    database = open_database(tmp_path / "crossref.db")
    add = text("INSERT INTO counter VALUES (:name, 1)")

    with pytest.raises(KeyError), database.together():
        with database.writing() as connection:
            connection.execute(add, {"name": "first"})
        with database.reading() as connection:
            assert connection.execute(text("SELECT count(*) FROM counter")).scalar() == 1
        raise KeyError
    with database.together(), database.writing() as connection:
        connection.execute(add, {"name": "second"})

    with database.reading() as connection:
        names = connection.execute(text("SELECT name FROM counter")).scalars().all()
    database.close()
    assert names == ["second"]


SAFEGUARDS = {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 3000}


def test_open_database_does_without_alembic(tmp_path: Path) -> None:
    path = tmp_path / "crossref.db"
    code = "import sys; from crossref.store.database import open_database; open_database(sys.argv[1]).close()"

    done = subprocess.run(
        [sys.executable, "-c", f"{code}; print('alembic' in sys.modules)", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.strip() == "False", done.stderr


def test_writing_undoes_everything_when_it_fails(tmp_path: Path) -> None:
    database = open_database(tmp_path / "crossref.db")

    with pytest.raises(RuntimeError), database.writing() as connection:
        connection.execute(text("INSERT INTO counter VALUES ('changed', 7)"))
        raise RuntimeError("interrupted")

    with database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM counter")).scalar() == 0
    database.close()


def test_open_database_from_a_newer_version_asks_to_upgrade(tmp_path: Path) -> None:
    path = tmp_path / "crossref.db"
    open_database(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(StoreError, match="newer crossref") as raised:
        open_database(path)
    assert raised.value.exit_code == 5
    assert "pip install --upgrade" in raised.value.hint


def test_open_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")

    with pytest.raises(StoreError, match="another program"):
        open_database(path)


def test_open_database_of_a_text_file_says_what_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "crossref.db"
    path.write_text("This is a press release, not a database. " * 40)

    with pytest.raises(StoreError, match="not a crossref database"):
        open_database(path)


def test_open_database_that_is_damaged_says_so(tmp_path: Path) -> None:
    path = tmp_path / "crossref.db"
    open_database(path).close()
    data = bytearray(path.read_bytes())
    data[200:] = b"\x5a" * (len(data) - 200)
    path.write_bytes(data)

    with pytest.raises(StoreError, match="damaged"):
        open_database(path)


def test_writing_while_another_program_writes_says_locked(tmp_path: Path) -> None:
    path = tmp_path / "crossref.db"
    database = open_database(path, busy_seconds=0.01)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreError, match="locked by another program"), database.writing():
        pass
    other.close()
    database.close()


def test_writing_on_a_full_disk_says_so(tmp_path: Path) -> None:
    database = open_database(tmp_path / "crossref.db")

    with pytest.raises(StoreError, match="disk is full"), database.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.execute(text("INSERT INTO counter VALUES (:name, 1)"), {"name": "n" * 100_000})
    database.close()


def test_open_database_in_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened or made"):
        open_database(tmp_path / "missing" / "crossref.db")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may write everywhere")
def test_open_database_in_an_unwritable_folder_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(StoreError, match="cannot be"):
        open_database(tmp_path / "crossref.db")


@pytest.mark.parametrize(
    ("url", "words"),
    [("nonsense://host/name", "does not know the database"), ("://", "not a database URL")],
    ids=["unknown kind", "no url"],
)
def test_open_database_by_a_wrong_url_says_so(url: str, words: str) -> None:
    with pytest.raises(StoreError, match=words):
        open_database(url)
