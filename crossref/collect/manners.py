"""How hosts are treated in a run: one request at a time, pauses, and what each asked for; threads share it."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from protego import Protego

from crossref.collect.robots import RobotsMemory

UNTOLD_WAIT = 60.0
"""Seconds that a host is left alone when it asks for a pause without saying how long."""


class Manners:
    """What is known of the hosts of a run.

    Args:
        robots: Remembers robots.txt files from run to run.
        monotonic: A clock that never goes back.
        sleep: Waits so many seconds.
    """

    def __init__(
        self,
        *,
        robots: RobotsMemory | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._monotonic, self._sleep = monotonic, sleep
        self.robots = robots
        self.rules: dict[str, Protego | None] = {}
        self._free_from: dict[str, float] = {}
        self._closed_until: dict[str, float] = {}
        self._given_up: set[str] = set()
        self._turns: dict[str, threading.Lock] = {}
        self._own = threading.Lock()

    @contextmanager
    def turn(self, host: str) -> Iterator[float]:
        """Wait until nobody else asks a host, and keep others waiting; gives the seconds that this took."""
        with self._own:
            lock = self._turns.setdefault(host, threading.Lock())
        before = self._monotonic()
        with lock:
            yield self._monotonic() - before

    def pause(self, host: str, seconds: float) -> float:
        """Wait until so many seconds have passed since the host's last answer; returns the seconds waited."""
        wait = max(self._free_from.get(host, -math.inf) + seconds - self._monotonic(), 0.0)
        if wait:
            self._sleep(wait)
        self._free_from[host] = self._monotonic()
        return wait

    def note_answer(self, host: str) -> None:
        """Begin the pause before the next request anew: the host has just answered."""
        if host in self._free_from:
            self._free_from[host] = self._monotonic()

    def close(self, host: str, seconds: float | None) -> None:
        """Leave a host alone, as it asks; ``None`` where it does not say how long."""
        self._closed_until[host] = self._monotonic() + (UNTOLD_WAIT if seconds is None else seconds)

    def closed_for(self, host: str) -> float:
        """Return the seconds that a host is still to be left alone, 0 or less when it may be asked."""
        return self._closed_until.get(host, -math.inf) - self._monotonic()

    def give_up(self, host: str) -> None:
        """Remember that waiting for a host did not help: nothing waits for it in this run any more."""
        self._given_up.add(host)

    def has_given_up(self, host: str) -> bool:
        """Tell whether waiting for a host is of no use in this run."""
        return host in self._given_up
