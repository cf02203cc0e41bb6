"""Findings as CSV and XLSX: whole, safe for a spreadsheet, and the same bytes again."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook

from crossref.report.beside import Beside
from crossref.report.sheets import COLUMNS, REPLY_COLUMNS, check_rows, csv_text, reply_rows, week_rows, xlsx_bytes
from crossref.report.weekly import weekly_page
from tests.report.samples import directory, hostile_check, rich_check
from tests.report.weeks import full_week

AT = datetime(2026, 5, 25, 9, 0, tzinfo=UTC)


def test_table_of_an_article_has_a_row_for_each_finding() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_text(COLUMNS, check_rows(rich_check(), Beside(reviews={}))))))
    assert len(rows) == 6
    found = rows[1]
    assert (found["verdict"], found["severity"], found["review"]) == ("altered_number", "major", "unreviewed")
    assert found["article_words"].startswith("We expect 50,000 riders")
    assert "15,000" in found["original_words"]
    assert rows[0]["review"] == ""


def test_table_of_a_week_names_copies_and_reviews() -> None:
    week = full_week()
    rows = list(csv.DictReader(io.StringIO(csv_text(COLUMNS, week_rows(week.tally, week.evidence)))))
    assert len(rows) == len(week.tally.items)
    assert {row["copy_of"] for row in rows} == {"", "article-1"}
    assert {row["review"] for row in rows} == {"", "unreviewed", "confirmed", "dismissed"}


def test_reply_table_has_a_row_for_each_passage() -> None:
    letters = weekly_page(full_week(include_unreviewed=True), directory()).letters
    rows = list(csv.DictReader(io.StringIO(csv_text(REPLY_COLUMNS, reply_rows(letters)))))
    assert [row["outlet"] for row in rows] == [
        "Diario del Lirio",
        "North Quay Review",
        "The Calder Post",
        "The Calder Post",
    ]


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"])
def test_formula_becomes_text(cell: str) -> None:
    row = (cell, *[""] * (len(COLUMNS) - 1))
    assert f"'{cell}" in csv_text(COLUMNS, [row])
    book = load_workbook(io.BytesIO(xlsx_bytes(COLUMNS, [row], at=AT)))
    value = book["Findings"]["A2"]
    assert (value.value, value.data_type) == (cell, "s")


def test_hostile_text_fits_into_both() -> None:
    rows = list(check_rows(hostile_check()))
    assert load_workbook(io.BytesIO(xlsx_bytes(COLUMNS, rows, at=AT)))["Findings"].max_row == len(rows) + 1
    assert "\x00" not in csv_text(COLUMNS, rows)


def test_workbook_has_a_fixed_date_and_the_same_bytes() -> None:
    one = xlsx_bytes(COLUMNS, check_rows(rich_check()), at=AT)
    assert one == xlsx_bytes(COLUMNS, check_rows(rich_check()), at=AT)
    with zipfile.ZipFile(io.BytesIO(one)) as packed:
        assert {info.date_time for info in packed.infolist()} == {(2026, 5, 25, 9, 0, 0)}
        assert b"2026-05-25T09:00:00Z" in packed.read("docProps/core.xml")


def test_date_of_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes(COLUMNS, [], at=AT))) as packed:
        assert {info.date_time for info in packed.infolist()} == {(2023, 11, 14, 22, 13, 20)}


def test_workbook_without_a_date_is_dated_all_the_same() -> None:
    assert load_workbook(io.BytesIO(xlsx_bytes(COLUMNS, [], at=None)))["Findings"]["A1"].value == "finding"
