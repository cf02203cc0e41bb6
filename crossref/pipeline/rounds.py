"""Goes round channels with several threads: each host is asked by one of them, the others need not wait for it."""

from __future__ import annotations

import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from queue import Empty, SimpleQueue
from urllib.parse import urlsplit

from crossref.collect.base import Door, Job
from crossref.collect.http import Fetched
from crossref.collect.registry import collector_for
from crossref.errors import CollectError
from crossref.pipeline.collect_report import ChannelReport
from crossref.types import Channel, Source

LONG_TURN = 0.03
"""Seconds that a thread may compute before another one gets its turn; six times what is usual."""

PATIENCE = (0.015, 0.05)
"""Seconds without any visit done after which a second host is asked at the same time, and then each further one."""

OpenDoor = Callable[[], AbstractContextManager[Door]]
Visit = Callable[[Channel, Door], ChannelReport | None]
Done = tuple[Channel, ChannelReport | None] | BaseException


def visit_all(
    channels: Sequence[Channel],
    visit: Visit,
    open_door: OpenDoor,
    *,
    at_once: int,
    advance: Callable[[int], None] = lambda _done: None,
) -> dict[str, ChannelReport | None]:
    """Visit channels, several hosts at a time, and return what became of each by its id.

    Args:
        channels: Which.
        visit: Visits one channel through a door; ``None`` where it was left alone.
        open_door: Opens a door for each thread.
        at_once: How many hosts are asked at the same time.
        advance: Called with the number of channels done.

    Raises:
        StoreError: The store cannot take what was found; visits that have begun come to their end before.
    """
    groups = list(by_host(channels))
    reports: dict[str, ChannelReport | None] = {}
    if min(at_once, len(groups)) < 2:
        with open_door() as door:
            for done, channel in enumerate(channels, 1):
                reports[channel.id] = visit(channel, door)
                advance(done)
        return reports
    round_ = _Round(groups, visit, open_door)
    with round_.running(min(at_once, len(groups))) as threads:
        for done in range(1, len(channels) + 1):
            found = threads.next_done()
            if isinstance(found, BaseException):
                raise found
            channel, reports[channel.id] = found
            advance(done)
    return reports


def by_host(channels: Iterable[Channel]) -> Iterable[list[Channel]]:
    """Return the channels in groups that begin at one host each, in their order."""
    groups: dict[str, list[Channel]] = defaultdict(list)
    for channel in channels:
        groups[host_of(channel)].append(channel)
    return groups.values()


def host_of(channel: Channel) -> str:
    """Return the host that a channel begins at; the channel's own id where that is not known."""
    try:
        collector = collector_for(channel.platform)
        source = Source(id="any", names=(("en", "any"),))
        first = collector.first(Job(channel=channel, source=source)) if collector is not None else ()
        return next((host for one in first if (host := urlsplit(one.url).hostname)), channel.id)
    except (CollectError, ValueError):
        return channel.id


class _Round:
    """The work of several threads; each takes the next host until none is left."""

    def __init__(self, groups: Iterable[list[Channel]], visit: Visit, open_door: OpenDoor) -> None:
        self._visit, self._open_door = visit, open_door
        self._todo: SimpleQueue[list[Channel]] = SimpleQueue()
        # The hosts with most channels take longest, so they come first.
        for group in sorted(groups, key=len, reverse=True):
            self._todo.put(group)
        self.done: SimpleQueue[Done] = SimpleQueue()
        self._stop = threading.Event()

    def running(self, count: int) -> _Threads:
        """Return so many threads at work, to be used in a ``with`` block."""
        return _Threads([threading.Thread(target=self._work, daemon=True) for _ in range(count)], self.done, self._stop)

    def _work(self) -> None:
        try:
            with self._open_door() as door:
                while not self._stop.is_set() and (channels := self._next()):
                    self._visit_host(channels, StoppableDoor(door, self._stop))
        except BaseException as error:  # noqa: BLE001 - handed on to the thread that waits
            self.done.put(error)

    def _next(self) -> list[Channel]:
        try:
            return self._todo.get_nowait()
        except Empty:
            return []

    def _visit_host(self, channels: list[Channel], door: Door) -> None:
        for channel in channels:
            if self._stop.is_set():
                return
            self.done.put((channel, self._visit(channel, door)))


class _Threads:
    """Threads at work within a ``with`` block; leaving it early stops them before their next request.

    One begins, a second joins it where there is news to read and to write, and others as long as sites keep these
    waiting: threads that have something to do get in each other's way, and a fifth of the processor's time goes into
    that.
    """

    def __init__(self, threads: Sequence[threading.Thread], done: SimpleQueue[Done], stop: threading.Event) -> None:
        self._idle, self._at_work = list(threads), list[threading.Thread]()
        self._done, self._stop = done, stop
        self._usual_turn = sys.getswitchinterval()

    def __enter__(self) -> _Threads:
        # Threads wait for sites and disk far longer than for each other; long turns cost less of the processor.
        sys.setswitchinterval(LONG_TURN)
        self._begin_one()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._at_work:
            thread.join()
        sys.setswitchinterval(self._usual_turn)

    def next_done(self) -> Done:
        """Return what the next visit gave, and set more threads to work while it is waited for."""
        while self._idle:
            try:
                return self._done.get(timeout=PATIENCE[min(len(self._at_work), len(PATIENCE)) - 1])
            except Empty:
                self._begin_one()
        return self._done.get()

    def _begin_one(self) -> None:
        thread = self._idle.pop()
        thread.start()
        self._at_work.append(thread)


class StoppableDoor:
    """A door that opens no more once everything is to stop."""

    def __init__(self, door: Door, stop: threading.Event) -> None:
        self._door, self._stop = door, stop

    def fetch(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: Collection[int] = (),
    ) -> Fetched:
        """Fetch a page, or leave with a KeyboardInterrupt: what was not saved yet is asked for by the next run."""
        if self._stop.is_set():
            raise KeyboardInterrupt
        return self._door.fetch(url, headers=headers, etag=etag, last_modified=last_modified, accept=accept)
