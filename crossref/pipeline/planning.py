"""Says what a collection would do, without asking anybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from crossref.collect.base import Job
from crossref.collect.registry import collector_for, needed_for
from crossref.errors import CollectError
from crossref.pipeline.workspace import Workspace
from crossref.store.coverage import Standing
from crossref.types import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What would be done with a channel.

    Attributes:
        channel: Its id.
        url: The address that would be asked first, ``None`` where nothing would be.
        since: The day that it would go back to.
        last_complete: When it was last collected without a hole.
        problem: Why nothing would be asked, a sentence.
    """

    channel: str
    url: str | None = None
    since: date | None = None
    last_complete: datetime | None = None
    problem: str | None = None


def plan(
    channels: Sequence[Channel], workspace: Workspace, *, since: date | Mapping[str, date] | None
) -> Iterator[Planned]:
    """Yield what a collection would do with each channel."""
    with workspace.open_store() as store:
        standings = store.visits.standings()
        for channel in channels:
            back_to = since.get(channel.id) if isinstance(since, Mapping) else since
            yield _planned(channel, workspace, since=back_to, last=_last_complete(standings.get(channel.id)))


def _last_complete(standing: Standing | None) -> datetime | None:
    return standing.last_complete if standing is not None else None


def _planned(channel: Channel, workspace: Workspace, *, since: date | None, last: datetime | None) -> Planned:
    source = workspace.directory.source_of_channel(channel)
    assert source is not None, channel.id
    try:
        collector = collector_for(channel.platform)
        if collector is None:
            return Planned(channel=channel.id, problem=_why_not(channel))
        first = collector.first(Job(channel=channel, source=source, since=since))
    except CollectError as error:
        return Planned(channel=channel.id, problem=error.message)
    return Planned(channel=channel.id, url=first[0].url, since=since, last_complete=last)


def _why_not(channel: Channel) -> str:
    names = needed_for(channel.platform)
    return f"It waits for {' and '.join(names)} to be set." if names else "No collector reads its platform yet."
