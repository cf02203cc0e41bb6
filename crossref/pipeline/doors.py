"""Opens doors to the network for runs that nobody waits for; what sites asked for is remembered in the store."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from crossref.collect.base import Door
from crossref.collect.http import Client, HttpSettings
from crossref.collect.manners import Manners
from crossref.collect.robots import Answer
from crossref.pipeline.checks import http_settings
from crossref.pipeline.rounds import OpenDoor
from crossref.pipeline.workspace import Workspace
from crossref.store.repository import Store
from crossref.store.runs import SiteRobots

AT_ONCE = 20
"""Robots.txt files that are written down together."""
PATIENCE = 120.0
"""Seconds that a run waits where a site asks for a pause; for longer ones, the next run is soon enough."""


def doors_of(workspace: Workspace, store: Store, now: datetime) -> OpenDoor:
    """Return what opens doors with the workspace's settings; all of them share their manners."""
    robots = StoreRobots(store, now)
    manners = Manners(robots=robots)
    settings = patient(http_settings(workspace.settings))

    @contextmanager
    def open_door() -> Iterator[Door]:
        with robots, Client(settings, manners=manners) as client:
            yield client

    return open_door


def patient(settings: HttpSettings) -> HttpSettings:
    """Return the settings of a run that nobody sits and waits for."""
    return replace(settings, patience_seconds=PATIENCE)


class StoreRobots:
    """Remembers robots.txt files in a store, for a day; threads share it, each in a ``with`` block of its own.

    They are written down together, and when a block ends. A run that is killed forgets some, and the next asks again.
    """

    def __init__(self, store: Store, now: datetime) -> None:
        self._store, self._now = store, now
        self._known = store.visits.robots(since=now - timedelta(days=1))
        self._unwritten: dict[str, SiteRobots] = {}
        self._own = threading.Lock()

    def __enter__(self) -> None:
        return

    def __exit__(self, *_: object) -> None:
        self._write(least=1)

    def recall(self, site: str) -> Answer | None:
        """Return what a site answered less than a day ago."""
        known = self._known.get(site)
        return Answer(status=known.status, body=known.body) if known is not None else None

    def keep(self, site: str, answer: Answer) -> None:
        """Remember what a site answered."""
        with self._own:
            self._unwritten[site] = SiteRobots(site=site, status=answer.status, body=answer.body, fetched_at=self._now)
        self._write(least=AT_ONCE)

    def _write(self, *, least: int) -> None:
        with self._own:
            if len(self._unwritten) < least:
                return
            some, self._unwritten = list(self._unwritten.values()), {}
        self._store.visits.save_robots(some)
