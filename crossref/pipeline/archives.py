"""Fills a channel's past from a web archive: its pages as they were, day by day, read as live ones are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from crossref.collect.base import Collector, Door, Job
from crossref.collect.runner import Collected, Memory, collect_channel
from crossref.collect.wayback import ARCHIVE, Archived, ArchiveDoor, list_url, read_list
from crossref.errors import CollectError, RateLimited

MOST_CAPTURES = 400
"""Captures of a channel that one run reads; a longer past is filled in several."""
MOST_LISTS = 20


@dataclass(slots=True)
class Past:
    """What an archive gave for a channel.

    Attributes:
        visits: What each capture of the channel held, oldest first, with its moment.
        notes: Phrases on what is missing, without a full stop.
    """

    visits: list[tuple[datetime, Collected]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_past(
    job: Job,
    collector: Collector,
    *,
    door: Door,
    memory: Memory,
    since: datetime,
    until: datetime,
    archive: str = ARCHIVE,
) -> Past:
    """Read a channel as an archive kept it between two moments.

    Raises:
        CollectError: The archive cannot be asked, or has nothing of the channel.
    """
    addresses = [request.url for request in collector.first(job)]
    captures = [one for url in addresses for one in list_captures(url, door, since, until, archive=archive)]
    if not captures:
        raise CollectError(f"The archive has no capture of {job.channel.address} for these days.")
    past = Past()
    chosen = _changes(captures)
    if len(chosen) > MOST_CAPTURES:
        past.notes.append(f"the archive has {len(chosen)} captures, of which the first {MOST_CAPTURES} were read")
    for one in chosen[:MOST_CAPTURES]:
        try:
            found = collect_channel(job, collector, door=ArchiveDoor(door, one.at, archive=archive), memory=memory)
        except RateLimited as error:
            past.notes.append(f"the archive asks for a pause: {error.message.rstrip('.')}")
            break
        except CollectError as error:
            past.notes.append(f"the capture of {one.at.date().isoformat()} cannot be read: {error.message.rstrip('.')}")
            continue
        past.visits.append((one.at, found))
    return past


def list_captures(
    url: str, door: Door, since: datetime, until: datetime, *, archive: str = ARCHIVE
) -> Iterator[Archived]:
    """Yield the captures of an address that brought a page, at most one a day, oldest first."""
    resume: str | None = None
    for _ in range(MOST_LISTS):
        asked = list_url(url, since=since, until=until, resume=resume, archive=archive)
        answer = read_list(door.fetch(asked).body, url=url)
        yield from (one for one in answer.captures if one.status is None or 200 <= one.status < 300)
        if answer.resume is None or answer.resume == resume:
            return
        resume = answer.resume


def _changes(captures: Sequence[Archived]) -> list[Archived]:
    """Return captures in order of time, without those that hold the bytes of the one before."""
    chosen: list[Archived] = []
    for one in sorted(captures, key=lambda one: one.at):
        if not chosen or chosen[-1].digest != one.digest:
            chosen.append(one)
    return chosen


def covered_past(past: Past, *, slack: timedelta = timedelta(days=1)) -> Iterator[tuple[datetime, datetime]]:
    """Yield the stretches of time that captures show whole: from the oldest entry of each to its own moment.

    Its first and last day stay out, since entries may have been added or taken away on them.
    """
    for at, found in past.visits:
        if found.back_to is not None and found.back_to + slack <= at - slack:
            yield (found.back_to + slack).astimezone(UTC), (at - slack).astimezone(UTC)
