"""The chain of captures: each link holds the hash of the one before, so that nothing can be taken out or put in unseen.

Whoever writes down the last link's hash can show later that everything up to it is as it was.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, insert, select, update

from crossref.store.database import Database
from crossref.store.rows import capture_value, records
from crossref.store.tables import CaptureChainRow, CaptureRow, CounterRow, Row
from crossref.types import Capture

CHAIN = Row.metadata.tables[CaptureChainRow.__tablename__]
CAPTURE = Row.metadata.tables[CaptureRow.__tablename__]
COUNTER = Row.metadata.tables[CounterRow.__tablename__]

START = "0" * 64
"""What the first link holds in place of a hash before it."""
_COUNTED = "captures"
CHUNK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link: its place from 1, its hash as kept, and the capture, ``None`` where its row is gone."""

    position: int
    hash: str
    capture: Capture | None


class CaptureChain:
    """A part of an open store. Every method may raise a StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def links(self) -> Iterator[Link]:
        """Yield the links, oldest first."""
        with self._database.reading() as connection:
            yield from _iter_links(connection)

    def counts(self) -> tuple[int, int]:
        """Return how many links the chain should have, and how many captures are kept."""
        with self._database.reading() as connection:
            return _counts(connection)


def link_hash(before: str, capture: Capture) -> str:
    """Return the hash of a link: of the hash before it and everything that the account of the fetch says."""
    account = [
        before,
        capture.sha256,
        capture.url,
        capture.final_url,
        capture.status,
        [list(pair) for pair in capture.headers],
        f"{capture.fetched_at.timestamp():.6f}",
        capture.media_type,
        capture.warc,
        capture.archive_url,
    ]
    return hashlib.sha256(json.dumps(account, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


# Made once: making a query takes longer than answering it.
_COUNT = select(COUNTER.c.value).where(COUNTER.c.name == _COUNTED).with_for_update()
_LAST_HASH = select(CHAIN.c.hash).where(CHAIN.c.position == bindparam("last"))
_SET_COUNT = update(COUNTER).where(COUNTER.c.name == _COUNTED).values(value=bindparam("last"))


def append(connection: Connection, captures: Sequence[tuple[str, Capture]]) -> None:
    """Add captures that were just kept, each with the id of its row, within the caller's transaction."""
    # Locking the counter's row makes writers on a server take turns, as for statements.
    counted = connection.execute(_COUNT).scalar()
    if counted is None:
        connection.execute(insert(COUNTER).values(name=_COUNTED, value=0))
    last = counted or 0
    hash = connection.execute(_LAST_HASH, {"last": last}).scalar() or START
    links: list[dict[str, object]] = []
    for position, (id, capture) in enumerate(captures, last + 1):
        hash = link_hash(hash, capture)
        links.append({"position": position, "capture_id": id, "hash": hash})
    connection.execute(insert(CHAIN), links)
    connection.execute(_SET_COUNT, {"last": last + len(links)})


def _iter_links(connection: Connection) -> Iterator[Link]:
    """Yield the links in order."""
    query = (
        select(CHAIN.c.position, CHAIN.c.hash.label("link"), CAPTURE)
        .join_from(CHAIN, CAPTURE, CAPTURE.c.id == CHAIN.c.capture_id, isouter=True)
        .order_by(CHAIN.c.position)
    )
    for record in records(connection.execution_options(yield_per=CHUNK).execute(query)):
        capture = capture_value(record) if record["sha256"] is not None else None
        yield Link(position=record["position"], hash=record["link"], capture=capture)


def _counts(connection: Connection) -> tuple[int, int]:
    """Return how many links there should be, and how many captures are kept."""
    linked = connection.execute(select(COUNTER.c.value).where(COUNTER.c.name == _COUNTED)).scalar() or 0
    return linked, connection.execute(select(func.count()).select_from(CAPTURE)).scalar_one()
