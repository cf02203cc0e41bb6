"""Asks a database file whether it is whole, without changing it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

MOST_PROBLEMS = 5


def database_problems(path: Path) -> tuple[str, ...]:
    """Return what SQLite itself finds wrong with a file, a few sentences at most; none for a file that is whole."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            told = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({MOST_PROBLEMS})")]
            loose = [str(row[0]) for row in connection.execute("PRAGMA foreign_key_check")]
    except sqlite3.Error as error:
        return (str(error),)
    problems = [] if told == ["ok"] else [line for text in told for line in text.splitlines()]
    problems += [f"{loose.count(table)} rows of {table} point to nothing" for table in dict.fromkeys(loose)]
    return tuple(problems[:MOST_PROBLEMS])
