"""``crossref coverage``: collected days and the holes between them."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.pipeline.coverage import holes_of
from tests.cli.conftest import Run, plain
from tests.pipeline.newsroom import lay_out

DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2026, 12, 31))


def test_table_shows_days_and_holes(run: Run, newsroom: Path) -> None:
    vouched = "tarvia-harbour-releases=2026-12-01..2026-12-05"
    assert run("import", "releases.jsonl", "--covers", vouched, cwd=newsroom).code == 0
    ran = run("coverage", "--until", "2026-12-06", "--weeks", "3", cwd=newsroom)
    assert ran.code == 0
    table, _, calendar = plain(ran.out, newsroom).partition("\n\n")
    assert calendar.splitlines() == [
        "Weeks from Monday        16 Nov  23 Nov  30 Nov",
        "tarvia-harbour-releases  ······· ■■····· ·■■■■■·",
        "■ covered  · not covered (days in UTC)",
    ]
    head, first, second = (line.split("  ") for line in table.splitlines())
    assert [cell.strip() for cell in head if cell.strip()] == [
        "Source",
        "Channel",
        "Days",
        "Holes",
        "Statements",
        "How",
    ]
    cells = [cell.strip() for cell in first if cell.strip()]
    assert cells[:5] == [
        "Ministry of the Harbour of Tarvia", "tarvia-harbour-releases", "2026-11-23 to 2026-11-24",
        "2026-11-25 to 2026-11-30", "2",
    ]  # fmt: skip
    assert "vouched for" in cells[5]
    assert "as imported" in cells[5]
    assert [cell.strip() for cell in second if cell.strip()] == ["2026-12-01 to 2026-12-05"]
    assert ran.err == "1 listed channels have nothing collected. Next: `crossref collect`.\n"


def test_json_lists_days_and_holes(run: Run, newsroom: Path) -> None:
    (row,) = json.loads(run("coverage", "tarvia-harbour", "--json", cwd=newsroom).out)
    assert row["channel"] == "tarvia-harbour-releases"
    assert (row["days"], row["holes"], row["statements"]) == ([["2026-11-23", "2026-11-24"]], [], 2)


def test_calendar_ends_with_the_day_asked_for(run: Run, newsroom: Path) -> None:
    (row,) = json.loads(run("coverage", "--until", "2026-11-25", "--weeks", "1", "--json", cwd=newsroom).out)
    assert row["calendar"] == {"first": "2026-11-23", "last": "2026-11-25", "days": "■■·"}


def test_empty_store_tells_what_to_do_next(run: Run, tmp_path: Path) -> None:
    lay_out(tmp_path / "desk")
    ran = run("coverage", cwd=tmp_path / "desk")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "No channel is collected yet. Next: `crossref collect` or `crossref import FILE`.\n"


def test_unknown_source_is_told(run: Run, newsroom: Path) -> None:
    ran = run("coverage", "tarvia-fisheries", cwd=newsroom)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "crossref: There is no source tarvia-fisheries.\n  See `crossref sources list`.\n"


@pytest.mark.parametrize(
    ("days", "holes"),
    [
        ((), ()),
        (((1, 3),), ()),
        (((1, 3), (4, 5)), ()),
        (((1, 3), (5, 6)), ((4, 4),)),
        (((1, 3), (7, 8), (10, 12)), ((4, 6), (9, 9))),
    ],
    ids=["nothing", "one stretch", "next day", "one day missing", "two holes"],
)
def test_hole_is_what_lies_between(days: tuple[tuple[int, int], ...], holes: tuple[tuple[int, int], ...]) -> None:
    def dated(pairs: tuple[tuple[int, int], ...]) -> tuple[tuple[date, date], ...]:
        return tuple((date(2026, 11, first), date(2026, 11, last)) for first, last in pairs)

    assert holes_of(dated(days)) == dated(holes)


@given(st.lists(DAYS, unique=True, min_size=2, max_size=12))
def test_days_and_holes_fill_the_whole_time(days: list[date]) -> None:
    ordered = sorted(days)
    stretches = [(day, day) for day in ordered]
    covered = {
        ordered[0] + timedelta(days=n)
        for first, last in holes_of(stretches)
        for n in range((first - ordered[0]).days, (last - ordered[0]).days + 1)
    }
    assert covered.isdisjoint(ordered)
    assert len(covered) + len(ordered) == (ordered[-1] - ordered[0]).days + 1
