"""Which channels need a look, and which do not: a newsroom that is called for nothing stops to listen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.pipeline.channel_health import ChannelHealth, health_of, usual_pause
from crossref.store.rhythm import Visited

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MARKUP = "The channel at https://harbour.example/news changed: the selector listing = 'ul' matches nothing."


def _visits(*problems: str | None, last: float = 0.1) -> tuple[Visited, ...]:
    """Return daily visits, newest first."""
    return tuple(Visited(at=NOW - timedelta(days=last + n), problem=one) for n, one in enumerate(problems))


def _every(days: float, *, until: float = 0.2, span: float = 100) -> tuple[datetime, ...]:
    """Return the times of statements so many days apart, oldest first."""
    ages = [until + n * days for n in range(int(span / days))]
    return tuple(NOW - timedelta(days=age) for age in reversed(ages))


def _health(visits: tuple[Visited, ...], published: tuple[datetime, ...]) -> ChannelHealth:
    return health_of("harbour", visits, published, now=NOW)


WELL = {
    "daily": (_visits(None, None), _every(1)),
    "over a long weekend": (_visits(None), _every(1, until=3.9)),
    "weekly": (_visits(None), _every(7, until=13)),
    "seldom": (_visits(None), _every(30, until=80)),
    "too few to tell": (_visits(None), _every(1, until=60, span=8)),
    "failed before": (_visits(None, "It answered 500.", "It answered 500."), _every(1)),
    "nothing dated": (_visits(None), ()),
    "a busy week": (_visits(None), (*_every(1, until=8), *_every(0.25, span=6))),
    "new, all at once": (_visits(None), _every(0.1, span=6)),
}


@pytest.mark.parametrize(("visits", "published"), WELL.values(), ids=WELL)
def test_channel_that_is_as_usual_needs_no_look(visits: tuple[Visited, ...], published: tuple[datetime, ...]) -> None:
    assert _health(visits, published).problems == ()


ILL = {
    "fails": (_visits("It answered 500."), _every(1), "it fails (once, never collected): It answered 500."),
    "fails again": (
        _visits("It answered 500.", "It answered 500.", None), _every(1),
        "it fails (2 times in a row, last collected 2026-11-22): It answered 500.",
    ),
    "markup": (_visits(MARKUP, None), _every(1), f"its markup changed (once, last collected 2026-11-23): {MARKUP}"),
    "unvisited": (_visits(None, last=9), _every(1, until=9), "nobody has collected it since 2026-11-15."),
    "silent": (
        _visits(None), _every(1, until=5),
        "it has published nothing since 2026-11-19; its pauses are seldom longer than a day.",
    ),
    "silent for a weekly": (
        _visits(None), _every(7, until=30, span=200),
        "it has published nothing since 2026-10-25; its pauses are seldom longer than 7 days.",
    ),
    "flood": (
        _visits(None), (*_every(1, until=8), *_every(0.125, span=6)),
        "it has published 48 statements in a week, where about 7 are usual.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("visits", "published", "told"), ILL.values(), ids=ILL)
def test_channel_that_needs_a_look_is_told_in_a_sentence(
    visits: tuple[Visited, ...], published: tuple[datetime, ...], told: str
) -> None:
    assert _health(visits, published).problems == (told,)


def test_silence_of_a_channel_that_cannot_be_visited_is_not_told() -> None:
    (problem,) = _health(_visits("It answered 500."), _every(1, until=30)).problems
    assert "published" not in problem


@given(st.lists(st.datetimes(datetime(2026, 1, 1), datetime(2026, 11, 24), timezones=st.just(UTC)), max_size=60))
def test_usual_pause_is_one_of_the_pauses(times: list[datetime]) -> None:
    published = sorted(times)
    pause = usual_pause(published)
    assert (pause is None) == (len(published) < 12)
    if pause is not None:
        assert timedelta(0) <= pause <= published[-1] - published[0]
