"""What tests of accounts share: a channel of an invented ministry, and the real door led to a site on this computer."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from crossref.collect.base import Collector, Door, FetchRequest, Job, Parsed
from crossref.collect.http import Client, Fetched, HttpSettings
from crossref.collect.runner import Collected, Marks, collect_channel
from crossref.store.repository import Store
from crossref.types import Channel, Person, Platform, Source, Statement
from tests.collect.feeds import SEEN_AT, answer
from tests.collect.site import LOCAL, Asked, Reply, Site

__all__ = ["LOCAL", "SEEN_AT", "Asked", "Reply", "Site"]

Document = Any
"""A JSON document, Any: as platforms write them."""


def work(platform: Platform, address: str, *, since: date | None = None, person: str | None = None) -> Job:
    """Return the work of collecting one account of an invented ministry."""
    channel = Channel(id="mfa-account", platform=platform, address=address, person=person)
    people = (Person(id="ilva-sterner", name="Ilva Sterner"),)
    source = Source(id="mfa", names=(("en", "Ministry of the Harbour"),), people=people, channels=(channel,))
    return Job(channel=channel, source=source, since=since)


def data(document: Document) -> bytes:
    """Return a document as a server sends it."""
    return json.dumps(document, ensure_ascii=False).encode("utf-8", "surrogatepass")


def read(
    collector: Collector,
    job: Job,
    url: str | FetchRequest,
    body: bytes | Document,
    *,
    seen_at: datetime = SEEN_AT,
    headers: tuple[tuple[str, str], ...] = (),
) -> Parsed:
    """Read an answer to a request of a collector."""
    request = FetchRequest(url=url) if isinstance(url, str) else url
    fetched = answer(body if isinstance(body, bytes) else data(body), url=request.url, seen_at=seen_at)
    if headers:
        capture = fetched.capture.__class__(
            **{name: getattr(fetched.capture, name) for name in fetched.capture.__slots__ if name != "headers"},
            headers=headers,
        )
        fetched = Fetched(body=fetched.body, capture=capture)
    return collector.parse(job, request, fetched)


class LocalDoor:
    """The real door, which finds every site at ``/host/path`` of one on this computer."""

    def __init__(self, site: Site, client: Client) -> None:
        self._site, self._client = site, client

    def fetch(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: Collection[int] = (),
    ) -> Fetched:
        """Fetch a page."""
        parts = urlsplit(url)
        local = self._site.url(f"/{parts.netloc}{parts.path}" + (f"?{parts.query}" if parts.query else ""))
        return self._client.fetch(local, headers=headers, etag=etag, last_modified=last_modified, accept=accept)


@contextmanager
def local_door(site: Site, now: Callable[[], datetime] = lambda: SEEN_AT) -> Iterator[Door]:
    """Open the door."""
    settings = HttpSettings(allow=(LOCAL,), delay_seconds=0, timeout_seconds=5)
    with Client(settings, now=now) as client:
        yield LocalDoor(site, client)


class StoreMemory:
    """What a store remembers, as a run keeps it; marks of the last run are kept here."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.kept: dict[str, Marks] = {}

    def marks(self, url: str) -> Marks | None:
        """Return what a server told."""
        return self.kept.get(url)

    def keep(self, fetched: Fetched) -> None:
        """Keep an answer."""
        self.store.save_capture(fetched.capture, fetched.body)

    def known(self, statement_id: str) -> Statement | None:
        """Return a statement."""
        return self.store.statements([statement_id]).get(statement_id)


def collect(job: Job, collector: Collector, site: Site, memory: StoreMemory, *, now: datetime = SEEN_AT) -> Collected:
    """Collect an account from the site into the memory's store, as a run does."""
    with local_door(site, lambda: now) as door:
        found = collect_channel(job, collector, door=door, memory=memory)
    memory.store.save_statements(found.statements)
    memory.kept.update({marks.url: marks for marks in found.marks})
    return found


@contextmanager
def opened(folder: Path) -> Iterator[StoreMemory]:
    """Open a store in a folder."""
    with Store.open(folder / "crossref.db") as store:
        yield StoreMemory(store)


def utc(*parts: int) -> datetime:
    """Return a time in UTC."""
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]  # year, month, day and what follows
