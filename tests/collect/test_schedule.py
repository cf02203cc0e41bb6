"""Statements are looked at often while they are new, and ever more rarely."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.page import PageCollector
from crossref.collect.schedule import LONGEST, SHORTEST, WATCHED, Rereader, is_due, pause_after

PUBLISHED = datetime(2026, 11, 20, 9, tzinfo=UTC)
AGES = st.timedeltas(timedelta(), timedelta(days=2000))


@given(AGES, AGES)
def test_pause_never_shrinks_with_age(one: timedelta, other: timedelta) -> None:
    younger, older = sorted((one, other))
    assert SHORTEST <= pause_after(younger) <= pause_after(older) <= LONGEST


def test_looks_thin_out_over_a_year() -> None:
    now, looked, looks = PUBLISHED, PUBLISHED, []
    while now < PUBLISHED + timedelta(days=500):
        now += timedelta(hours=1)
        if is_due(published_at=PUBLISHED, looked_at=looked, now=now):
            looks.append(now - PUBLISHED)
            looked = now
    assert len([age for age in looks if age <= timedelta(days=1)]) >= 4
    assert len([age for age in looks if age <= timedelta(days=30)]) <= 25
    assert 30 <= len(looks) <= 50
    assert max(looks) <= WATCHED


def test_statement_just_read_is_not_due() -> None:
    now = PUBLISHED + timedelta(days=3)
    assert not is_due(published_at=PUBLISHED, looked_at=now - timedelta(hours=1), now=now)
    assert is_due(published_at=PUBLISHED, looked_at=now - timedelta(days=2), now=now)


def test_collectors_of_pages_know_where_to_look_again() -> None:
    assert isinstance(PageCollector(), Rereader)
