"""Visits without news are written down together, as if each had been written down alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.store.coverage import COLLECTED, add_days, load_coverage, note_collected, note_complete
from crossref.store.database import open_database
from crossref.store.repository import Store
from crossref.store.visits import Quiet
from crossref.types import Statement, Version

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
FIRST = date(2026, 11, 1)
STRETCHES = st.lists(
    st.tuples(st.sampled_from(["port-feed", "port-x"]), st.integers(0, 30), st.integers(0, 5)), max_size=8
)


def _statement(id: str, channel: str, *, seen: datetime | None, **named: object) -> Statement:
    return Statement(
        id=id,
        versions=(Version(number=1, text=f"The ferry {id} sails again.", seen_from=seen),),
        source="port",
        channel=channel,
        published_at=NOW - timedelta(days=2),
        **named,  # type: ignore[arg-type]  # a test names any field
    )


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open("sqlite://") as opened:
        yield opened


def test_quiet_visits_extend_days_and_are_outcomes_of_the_run(store: Store) -> None:
    run = store.start_run("collect", NOW)
    store.note_collected("port-feed", FIRST, FIRST, NOW - timedelta(days=1))
    store.visits.save_cursor("port-x", "7", NOW)
    quiet = [Quiet(channel="port-feed", days=(FIRST, NOW.date())), Quiet(channel="port-x", days=None)]
    store.visits.save_quiet(run, quiet, NOW)
    (row,) = (one for one in store.coverage() if one.channel == "port-feed")
    assert (row.days, row.last_complete) == (((FIRST, NOW.date()),), NOW)
    assert store.visits.standings()["port-x"].last_complete is None
    assert [(one.channel, one.problem) for one in store.runs()[0].outcomes] == [("port-feed", None), ("port-x", None)]


@given(STRETCHES)
def test_days_noted_together_are_those_noted_alone(visits: list[tuple[str, int, int]]) -> None:
    alone, together = open_database("sqlite://"), open_database("sqlite://")
    with alone.writing() as one, together.writing() as other:
        for channel, first, length in visits:
            days = FIRST + timedelta(days=first), FIRST + timedelta(days=first + length)
            add_days(one, channel, COLLECTED, days)
            note_complete(one, channel, NOW)
            note_complete(other, channel, NOW - timedelta(days=1))
            note_collected(other, {channel: days}, NOW)
        assert load_coverage(other, None) == load_coverage(one, None)
    alone.close()
    together.close()


@pytest.mark.parametrize(
    ("seen", "named", "expected"),
    [
        pytest.param(NOW, {}, frozenset(), id="seen-just-now"),
        pytest.param(NOW - timedelta(hours=4), {}, {"port-feed"}, id="long-unseen"),
        pytest.param(None, {}, {"port-feed"}, id="seen-nobody-knows-when"),
        pytest.param(NOW - timedelta(hours=4), {"second_hand": True}, frozenset(), id="met-elsewhere"),
    ],
)
def test_channels_of_which_a_statement_is_long_unseen(
    store: Store, seen: datetime | None, named: dict[str, object], expected: frozenset[str]
) -> None:
    store.note_collected("port-feed", FIRST, FIRST, NOW)
    store.note_collected("port-x", FIRST, FIRST, NOW)
    store.save_statements([_statement("a", "port-feed", seen=seen, **named), _statement("b", "port-x", seen=NOW)])
    since, unseen = NOW - timedelta(days=30), NOW - timedelta(hours=3)
    assert store.visits.channels_unseen(since=since, unseen_since=unseen) == expected
    assert store.visits.channels_unseen(since=NOW, unseen_since=unseen) == frozenset()
