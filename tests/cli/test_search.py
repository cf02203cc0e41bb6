"""``crossref search`` prints what was found for people, spreadsheets and programs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from crossref.cli.search_output import COLUMNS
from tests.cli.conftest import Run


def test_search_prints_day_speaker_passage_and_address(newsroom: Path, run: Run) -> None:
    ran = run("search", "passengers", "crossed", cwd=newsroom)
    assert ran.code == 0
    assert ran.out == (
        "2026-11-24  Ilva Sterner  (2 of 2 words)\n"
        "  Some 15,000 passengers crossed the bridge in October. The ministry did not close the eastern gate.\n"
        "  https://harbour.tarvia.example/2\n\n"
    )
    assert ran.err.startswith("1 statements. Next: ")


def test_search_of_what_nobody_said_points_to_coverage(newsroom: Path, run: Run) -> None:
    ran = run("search", "zither", cwd=newsroom)
    assert (ran.code, ran.out) == (0, "")
    assert "crossref coverage" in ran.err


def test_search_prints_one_json_document(newsroom: Path, run: Run) -> None:
    document = json.loads(run("search", "bridge", "--json", "--source", "tarvia-harbour", cwd=newsroom).out)
    assert document["words"] == "bridge"
    assert {one["id"] for one in document["statements"]} == {"h1", "h2"}


def test_search_prints_lines_that_import_reads(newsroom: Path, run: Run) -> None:
    lines = run("search", "bridge", "--jsonl", "--from", "2026-11-24", cwd=newsroom).out
    (row,) = [json.loads(line) for line in lines.splitlines()]
    assert (row["id"], row["words_found"]) == ("h2", "1 of 1")
    (newsroom / "again.jsonl").write_text(lines, encoding="utf-8")
    assert run("import", "again.jsonl", cwd=newsroom).code == 0


def test_search_prints_a_table_that_no_spreadsheet_runs(newsroom: Path, run: Run) -> None:
    row = {"id": "=1+1", "author": "@harbour", "text": "=HYPERLINK(bridge) is closed.", "lang": "en"}
    (newsroom / "odd.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    run("import", "odd.jsonl", cwd=newsroom)
    rows = list(csv.DictReader(io.StringIO(run("search", "hyperlink", "--csv", cwd=newsroom).out)))
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["id"] == "'=1+1"
    assert rows[0]["text"].startswith("'=HYPERLINK")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("bridge", "--json", "--csv"), "exclude each other"),
        (("bridge", "--from", "yesterday"), "is not a day"),
        (("bridge", "--source", "tarvia-harbor"), "Did you mean tarvia-harbour?"),
        (("—",), "no words"),
    ],
    ids=["two forms", "no day", "a source misspelled", "no words"],
)
def test_search_refuses_what_it_cannot_use(newsroom: Path, run: Run, arguments: tuple[str, ...], said: str) -> None:
    ran = run("search", *arguments, cwd=newsroom)
    assert ran.code == 2
    assert said in ran.err
