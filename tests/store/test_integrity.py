"""A whole database has no problems, and looking changes nothing."""

from __future__ import annotations

from pathlib import Path

from crossref.store.integrity import MOST_PROBLEMS, database_problems
from crossref.store.repository import Store
from crossref.types import Statement, Version


def _made(path: Path) -> Path:
    with Store.open(path) as store:
        store.save_statements(
            Statement(id=f"s-{number}", versions=(Version(number=1, text=f"Ferry {number} sails to Tolse."),))
            for number in range(400)
        )
    return path


def test_database_problems_of_a_whole_file_are_none(tmp_path: Path) -> None:
    path = _made(tmp_path / "crossref.db")
    before = path.read_bytes()
    assert database_problems(path) == ()
    assert path.read_bytes() == before


def test_database_problems_of_a_torn_file_are_told(tmp_path: Path) -> None:
    path = _made(tmp_path / "crossref.db")
    data = bytearray(path.read_bytes())
    for page in range(8, len(data) // 4096, 2):
        data[page * 4096 : page * 4096 + 200] = b"\x00" * 200
    path.write_bytes(bytes(data))
    problems = database_problems(path)
    assert 0 < len(problems) <= MOST_PROBLEMS


def test_database_problems_of_a_missing_file_are_told(tmp_path: Path) -> None:
    assert database_problems(tmp_path / "none.db") == ("unable to open database file",)
    assert not (tmp_path / "none.db").exists()
