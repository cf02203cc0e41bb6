"""What befalls the passage index is said in one sentence, mended from the store or refused, and never harms the store."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import tantivy

from crossref.store.index_layout import STATE_FILE, schema
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]


def _gone(folder: Path) -> None:
    shutil.rmtree(folder)


def _meta_cut(folder: Path) -> None:
    (folder / "meta.json").write_text("{", encoding="utf-8")


def _segment_cut(folder: Path) -> None:
    for part in folder.glob("*.store"):
        part.write_bytes(part.read_bytes()[:40])


def _other_version(folder: Path) -> None:
    (folder / STATE_FILE).write_text(json.dumps({"format": 0, "watermark": "9"}), encoding="utf-8")


def _other_program(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
    tantivy.Index(schema(), path=str(folder))


HARMS = {
    "gone": _gone,
    "its list cut short": _meta_cut,
    "a segment cut short": _segment_cut,
    "of another version": _other_version,
    "made by something else": _other_program,
}


def kept(newsroom: Path) -> list[object]:
    """Return everything that the store holds of statements."""
    with sqlite3.connect(newsroom / ".crossref" / "crossref.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = ("statement", "version", "capture")
        return [connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in tables]


@pytest.mark.parametrize("repaired", [False, True], ids=["searched at once", "after doctor --repair"])
@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS)
def test_harmed_index_is_built_anew_and_the_store_stays(
    newsroom: Path, run: Run, harm: Callable[[Path], None], *, repaired: bool
) -> None:
    before = kept(newsroom)
    harm(newsroom / ".crossref" / "index")
    if repaired:
        assert run("doctor", "--repair", cwd=newsroom).code == 0
    ran = run("search", "bridge", "--jsonl", cwd=newsroom)
    assert ran.code == 0
    assert {json.loads(line)["id"] for line in ran.out.splitlines()} == {"h1", "h2"}
    assert kept(newsroom) == before
    assert run("doctor", cwd=newsroom).code == 0


def test_index_written_by_another_process_is_refused_in_a_sentence(newsroom: Path, run: Run) -> None:
    row = {"id": "late", "text": "The lighthouse keeper retires.", "lang": "en"}
    (newsroom / "late.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    folder = newsroom / ".crossref" / "index"
    writer = tantivy.Index.open(str(folder)).writer(20_000_000, 1)
    refused = run("import", "late.jsonl", cwd=newsroom)
    assert refused.code == 5
    assert "is being written by another crossref." in refused.err
    assert "Traceback" not in refused.err
    del writer
    # The statement was saved before: the next command finds it.
    assert "late" in run("search", "lighthouse", "--jsonl", cwd=newsroom).out


FULL = """
import resource, sys
from crossref.cli.app import main
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
sys.argv = ["crossref", "search", "bridge"]
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_disk_full_while_building_the_index_is_said_in_a_sentence(newsroom: Path, run: Run) -> None:
    before = kept(newsroom)
    shutil.rmtree(newsroom / ".crossref" / "index")
    ran = subprocess.run(
        [sys.executable, "-c", FULL, "100"], cwd=newsroom, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert ran.returncode == 5
    assert "The passage index in" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert kept(newsroom) == before
    assert run("search", "bridge", cwd=newsroom).code == 0
