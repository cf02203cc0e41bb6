"""Tells which channels need a look: those that fail, were long not visited, fell silent, or publish unusually much.

What is usual is taken from the channel itself: the days between its statements, and their number in a week.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from crossref.pipeline.collect_report import KIND
from crossref.store.repository import Store
from crossref.store.rhythm import Visited

LOOKED_BACK = timedelta(days=400)
FEWEST = 12
"""Statements from which a rhythm can be told."""
LEAST_SILENCE = timedelta(days=4)
"""A long weekend is no silence."""
SILENCE = 3
"""A channel is silent when it has published nothing for so many times the longest of its usual pauses."""
USUAL = 0.9
"""Share of pauses that count as usual."""
WEEK = timedelta(days=7)
WEEKS = 8
FLOOD, LEAST_FLOOD = 5, 25
"""So many times the statements of a usual week, and at least so many, are far more than usual."""
UNVISITED = timedelta(days=7)
CHANGED = " changed: "
"""Stands in the sentence of every channel whose markup or format is not what it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelHealth:
    """How one channel is.

    Attributes:
        channel: Its id.
        last_success: When it was last collected.
        usual_pause: The longest of its usual pauses between two statements, ``None`` where too few are known.
        problems: What needs a look, sentences.
    """

    channel: str
    last_success: datetime | None
    usual_pause: timedelta | None
    problems: tuple[str, ...] = ()


def health_of_channels(store: Store, channels: Sequence[str], *, now: datetime) -> tuple[ChannelHealth, ...]:
    """Return how each channel is that was ever visited."""
    visits = store.visits.of_channels(KIND)
    published = store.visits.published(since=now - LOOKED_BACK)
    return tuple(
        health_of(channel, visits[channel], published.get(channel, ()), now=now)
        for channel in channels
        if visits.get(channel)
    )


def health_of(
    channel: str, visits: Sequence[Visited], published: Sequence[datetime], *, now: datetime
) -> ChannelHealth:
    """Return how a channel is, by its visits, newest first, and the times of its statements, oldest first."""
    success = next((one.at for one in visits if one.problem is None), None)
    known = [when for when in published if when <= now]
    pause = usual_pause(known)
    problems = [*_failing(visits, success), *_unvisited(visits, now)]
    if not problems:
        # A channel that could not be visited is not silent, as far as anybody knows.
        problems = [*_silent(known, pause, now), *_flooded(known, now)]
    return ChannelHealth(channel=channel, last_success=success, usual_pause=pause, problems=tuple(problems))


def usual_pause(published: Sequence[datetime]) -> timedelta | None:
    """Return the pause that nine in ten pauses between statements do not exceed."""
    if len(published) < FEWEST:
        return None
    pauses = sorted(later - earlier for earlier, later in pairwise(published))
    return pauses[min(int(len(pauses) * USUAL), len(pauses) - 1)]


def _failing(visits: Sequence[Visited], success: datetime | None) -> Iterator[str]:
    newest = visits[0]
    if newest.problem is None:
        return
    failed = next((number for number, one in enumerate(visits) if one.problem is None), len(visits))
    since = f"last collected {success:%Y-%m-%d}" if success is not None else "never collected"
    times = "once" if failed == 1 else f"{failed} times in a row"
    what = "its markup changed" if CHANGED in newest.problem else "it fails"
    yield f"{what} ({times}, {since}): {newest.problem}"


def _unvisited(visits: Sequence[Visited], now: datetime) -> Iterator[str]:
    if visits[0].problem is None and now - visits[0].at > UNVISITED:
        yield f"nobody has collected it since {visits[0].at:%Y-%m-%d}."


def _silent(published: Sequence[datetime], pause: timedelta | None, now: datetime) -> Iterator[str]:
    if pause is not None and now - published[-1] > max(pause * SILENCE, LEAST_SILENCE):
        days = max(round(pause / timedelta(days=1)), 1)
        usual = "a day" if days == 1 else f"{days} days"
        yield f"it has published nothing since {published[-1]:%Y-%m-%d}; its pauses are seldom longer than {usual}."


def _flooded(published: Sequence[datetime], now: datetime) -> Iterator[str]:
    weeks = [sum(now - WEEK * (n + 1) < when <= now - WEEK * n for when in published) for n in range(WEEKS + 1)]
    usual = median(weeks[1:])
    if published and published[0] <= now - WEEK * WEEKS and weeks[0] >= max(usual * FLOOD, LEAST_FLOOD):
        yield f"it has published {weeks[0]} statements in a week, where about {usual:g} are usual."
