"""Several hosts are visited at the same time, each by one thread; an error or an interruption ends the round in order."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from crossref.collect.base import Door
from crossref.errors import StoreError
from crossref.pipeline import rounds
from crossref.pipeline.collect_report import ChannelReport
from crossref.pipeline.rounds import StoppableDoor, by_host, host_of, visit_all
from crossref.types import Channel, Platform


def _feeds(hosts: int, each: int = 1) -> list[Channel]:
    return [
        Channel(id=f"feed-{host}-{n}", platform=Platform.FEED, address=f"https://press{host}.example/{n}")
        for n in range(each)
        for host in range(hosts)
    ]


class NoDoor:
    """A door that nobody goes through."""

    def fetch(self, url: str, **_: Any) -> Any:
        raise AssertionError(url)


@contextmanager
def no_door() -> Iterator[Door]:
    yield NoDoor()


@pytest.mark.parametrize(
    ("platform", "address", "host"),
    [
        (Platform.FEED, "https://press.example/feed", "press.example"),
        (Platform.TELEGRAM, "harbour", "t.me"),
        (Platform.MASTODON, "press@social.example", "social.example"),
        (Platform.TELEGRAM, "not a name", "the-id"),
        (Platform.FACEBOOK, "harbour", "the-id"),
    ],
)
def test_channel_belongs_to_the_host_that_it_begins_at(platform: Platform, address: str, host: str) -> None:
    assert host_of(Channel(id="the-id", platform=platform, address=address)) == host


def test_channels_of_one_host_are_one_group_in_their_order() -> None:
    groups = [[one.id for one in group] for group in by_host(_feeds(2, each=2))]
    assert groups == [["feed-0-0", "feed-0-1"], ["feed-1-0", "feed-1-1"]]


@pytest.mark.parametrize("at_once", [1, 3, 20])
def test_every_channel_is_visited_once_and_no_host_twice_at_a_time(
    at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "PATIENCE", (0, 0))  # all threads begin
    channels, busy, visited = _feeds(6, each=5), Counter[str](), Counter[str]()
    lock, most = threading.Lock(), [0]

    def visit(channel: Channel, door: Door) -> ChannelReport | None:
        host = host_of(channel)
        with lock:
            busy[host] += 1
            visited[channel.id] += 1
            assert busy[host] == 1
            most[0] = max(most[0], sum(busy.values()))
        time.sleep(0.001)  # gives way to other threads; the result does not depend on it
        with lock:
            busy[host] -= 1
        return ChannelReport(channel=channel.id)

    done: list[int] = []
    reports = visit_all(channels, visit, no_door, at_once=at_once, advance=done.append)
    assert set(reports) == {one.id for one in channels}
    assert set(visited.values()) == {1}
    assert done == list(range(1, 31))
    assert most[0] <= at_once


def test_slow_hosts_are_asked_at_the_same_time() -> None:
    others = threading.Barrier(3)

    def visit(channel: Channel, door: Door) -> ChannelReport | None:
        others.wait(timeout=30)
        return ChannelReport(channel=channel.id)

    assert len(visit_all(_feeds(3), visit, no_door, at_once=3)) == 3


def test_second_host_is_asked_sooner_than_a_third(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "PATIENCE", (0, 60))
    threads: set[int] = set()
    others = threading.Barrier(2)

    def visit(channel: Channel, door: Door) -> ChannelReport | None:
        threads.add(threading.get_ident())
        others.wait(timeout=30)
        return ChannelReport(channel=channel.id)

    assert len(visit_all(_feeds(8), visit, no_door, at_once=4)) == 8
    assert len(threads) == 2


def test_quick_hosts_are_asked_by_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "PATIENCE", (60, 60))
    threads: set[int] = set()

    def visit(channel: Channel, door: Door) -> ChannelReport | None:
        threads.add(threading.get_ident())
        return ChannelReport(channel=channel.id)

    assert len(visit_all(_feeds(9), visit, no_door, at_once=3)) == 9
    assert len(threads) == 1


@pytest.mark.parametrize("error", [StoreError("The disk is full."), KeyboardInterrupt()])
@pytest.mark.parametrize("patience", [(0, 0), (60, 60)])
def test_error_of_one_visit_ends_the_round_and_leaves_no_thread(
    error: BaseException, patience: tuple[float, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "PATIENCE", patience)
    before = threading.active_count()
    seen: list[str] = []

    def visit(channel: Channel, door: Door) -> ChannelReport | None:
        seen.append(channel.id)
        if channel.id == "feed-1-0":
            raise error
        return ChannelReport(channel=channel.id)

    with pytest.raises(type(error)):
        visit_all(_feeds(3, each=200), visit, no_door, at_once=3)
    assert threading.active_count() == before
    assert "feed-1-1" not in seen


def test_door_opens_no_more_once_everything_is_to_stop() -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(KeyboardInterrupt):
        StoppableDoor(NoDoor(), stop).fetch("https://press.example")
