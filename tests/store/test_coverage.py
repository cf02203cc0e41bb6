"""Days of coverage are joined where they touch, and keep the ground on which they are known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from crossref.store.coverage import (
    COLLECTED,
    IMPORTED,
    VOUCHED,
    Days,
    add_days,
    imported_days,
    load_coverage,
    merge_days,
    note_complete,
)
from crossref.store.database import open_database
from crossref.types import Statement, Version

STRETCHES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 10)).map(lambda pair: (day(pair[0]), day(pair[0] + pair[1]))),
    max_size=12,
)


def day(number: int) -> date:
    return date(2024, 5, 1) + timedelta(days=number)


def all_days(stretches: list[Days] | tuple[Days, ...]) -> set[date]:
    return {first + timedelta(days=n) for first, last in stretches for n in range((last - first).days + 1)}


@pytest.mark.parametrize(
    ("stretches", "merged"),
    [
        pytest.param([(day(0), day(3)), (day(2), day(5))], ((day(0), day(5)),), id="overlapping"),
        pytest.param([(day(4), day(5)), (day(0), day(3))], ((day(0), day(5)),), id="touching"),
        pytest.param([(day(0), day(2)), (day(4), day(5))], ((day(0), day(2)), (day(4), day(5))), id="a hole of a day"),
        pytest.param([(day(0), day(9)), (day(2), day(3))], ((day(0), day(9)),), id="one inside the other"),
        pytest.param([], (), id="none"),
    ],
)
def test_merge_days_joins_what_touches(stretches: list[Days], merged: tuple[Days, ...]) -> None:
    assert merge_days(stretches) == merged


@given(STRETCHES)
def test_merge_days_covers_the_same_days_in_order_with_holes_between(stretches: list[Days]) -> None:
    merged = merge_days(stretches)
    assert all_days(merged) == all_days(stretches)
    assert merge_days(merged) == merged
    assert all(one[1] + timedelta(days=1) < other[0] for one, other in pairwise(merged))


def statement(id: str, at: datetime | None, **given_: object) -> Statement:
    values: dict[str, object] = {"channel": "port-x", "provenance": "imported from a.jsonl", **given_}
    return Statement(id=id, versions=(Version(number=1, text="Open."),), published_at=at, **values)  # type: ignore[arg-type]  # test values


NOON = datetime(2024, 5, 14, 12, tzinfo=UTC)


def test_imported_days_go_from_the_first_to_the_last_statement_of_a_file() -> None:
    batch = [statement(str(n), NOON + timedelta(days=n)) for n in (3, 0, 8)]
    other = statement("o", NOON, provenance="imported from b.jsonl")
    assert imported_days([*batch, other]) == {
        ("port-x", "imported from a.jsonl"): (date(2024, 5, 14), date(2024, 5, 22)),
        ("port-x", "imported from b.jsonl"): (date(2024, 5, 14), date(2024, 5, 14)),
    }


def test_imported_days_are_those_of_utc() -> None:
    late = datetime(2024, 5, 14, 22, tzinfo=timezone(timedelta(hours=-5)))
    assert set(imported_days([statement("a", late)]).values()) == {(date(2024, 5, 15), date(2024, 5, 15))}


@pytest.mark.parametrize(
    "one",
    [
        statement("a", None),
        statement("b", NOON, channel=None),
        statement("c", NOON, provenance=None),
        statement("d", NOON, second_hand=True),
    ],
    ids=["no day", "no channel", "collected", "second hand"],
)
def test_imported_days_of_what_covers_nothing_are_none(one: Statement) -> None:
    assert imported_days([one]) == {}


def test_load_coverage_joins_grounds_and_names_the_strongest_first(connection: Connection) -> None:
    add_days(connection, "port-x", IMPORTED, (day(0), day(3)))
    add_days(connection, "port-x", COLLECTED, (day(4), day(9)))
    add_days(connection, "port-x", VOUCHED, (day(20), day(21)))
    note_complete(connection, "port-x", NOON)
    (row,) = load_coverage(connection, None)
    assert row.days == ((day(0), day(9)), (day(20), day(21)))
    assert row.how == "collected and vouched for and as imported"
    assert row.last_complete == NOON


def test_load_coverage_lists_the_channels_asked_for(connection: Connection) -> None:
    for channel in ("port-x", "port-feed", "port-page"):
        add_days(connection, channel, COLLECTED, (day(0), day(1)))
    assert [row.channel for row in load_coverage(connection, None)] == ["port-feed", "port-page", "port-x"]
    assert [row.channel for row in load_coverage(connection, ["port-x", "nowhere"])] == ["port-x"]


def test_note_complete_again_keeps_the_later_word(connection: Connection) -> None:
    note_complete(connection, "port-x", NOON)
    note_complete(connection, "port-x", NOON + timedelta(days=1))
    (row,) = load_coverage(connection, None)
    assert row.last_complete == NOON + timedelta(days=1)
    assert (row.days, row.how) == ((), "")


@given(STRETCHES)
def test_add_days_in_any_order_is_what_merging_gives(stretches: list[Days]) -> None:
    database = open_database("sqlite://")
    with database.writing() as opened:
        for one in stretches:
            add_days(opened, "port-x", COLLECTED, one)
        rows = load_coverage(opened, None)
    database.close()
    assert [row.days for row in rows] == ([merge_days(stretches)] if stretches else [])
