"""Opens doors to the network for runs that nobody waits for; what sites asked for is remembered in the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from crossref.collect.http import Client, HttpSettings
from crossref.collect.manners import Manners
from crossref.collect.robots import Answer
from crossref.pipeline.checks import http_settings
from crossref.pipeline.rounds import OpenDoor
from crossref.pipeline.workspace import Workspace
from crossref.store.repository import Store
from crossref.store.runs import SiteRobots

PATIENCE = 120.0
"""Seconds that a run waits where a site asks for a pause; for longer ones, the next run is soon enough."""


def doors_of(workspace: Workspace, store: Store, now: datetime) -> OpenDoor:
    """Return what opens doors with the workspace's settings; all of them share their manners."""
    manners = Manners(robots=StoreRobots(store, now))
    settings = patient(http_settings(workspace.settings))
    return lambda: Client(settings, manners=manners)


def patient(settings: HttpSettings) -> HttpSettings:
    """Return the settings of a run that nobody sits and waits for."""
    return replace(settings, patience_seconds=PATIENCE)


class StoreRobots:
    """Remembers robots.txt files in a store, for a day."""

    def __init__(self, store: Store, now: datetime) -> None:
        self._store, self._now = store, now
        self._known = store.visits.robots(since=now - timedelta(days=1))

    def recall(self, site: str) -> Answer | None:
        """Return what a site answered less than a day ago."""
        known = self._known.get(site)
        return Answer(status=known.status, body=known.body) if known is not None else None

    def keep(self, site: str, answer: Answer) -> None:
        """Remember what a site answered."""
        known = SiteRobots(site=site, status=answer.status, body=answer.body, fetched_at=self._now)
        self._store.visits.save_robots(known)
