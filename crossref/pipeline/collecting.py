"""Collects channels into a workspace's store, several hosts at a time, and says what became of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches

from crossref.collect.base import Door
from crossref.collect.registry import needed_for
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.pipeline.collect_report import KIND, ChannelReport, CollectReport, Waiting
from crossref.pipeline.coverage import holes_of
from crossref.pipeline.doors import doors_of
from crossref.pipeline.ledger import Ledger
from crossref.pipeline.rounds import OpenDoor, visit_all
from crossref.pipeline.visiting import Visitor
from crossref.pipeline.workspace import Workspace
from crossref.store.repository import Store
from crossref.types import Channel

LEFT_ALONE = timedelta(hours=1)
"""How old a half-written body of a capture is before it counts as left behind by a run that was killed."""


def channels_named(names: Sequence[str], directory: Directory) -> tuple[Channel, ...]:
    """Return the channels that ids of sources and channels name, each once; all channels when nothing is named.

    Raises:
        UsageError: A name is neither; tells the nearest that is.
    """
    found: dict[str, Channel] = {}
    for name in names or [source.id for source in directory.sources]:
        source, channel = directory.source(name), directory.channel(name)
        if source is None and channel is None:
            raise _unknown(name, directory)
        named = source.channels if source is not None else (channel,)
        found.update((one.id, one) for one in named if one is not None)
    return tuple(found.values())


def _unknown(name: str, directory: Directory) -> UsageError:
    known = [id for source in directory.sources for id in (source.id, *(one.id for one in source.channels))]
    near = get_close_matches(name, known, n=1, cutoff=0.4)
    hint = f"Did you mean {near[0]}?" if near else "See `crossref sources list`."
    return UsageError(f'No source or channel is called "{name}".', hint=hint)


def collect(
    channels: Sequence[Channel],
    workspace: Workspace,
    *,
    since: date | Mapping[str, date] | None,
    now: datetime,
    advance: Callable[[int], None] = lambda _done: None,
    open_door: OpenDoor | None = None,
    archive: str | None = None,
) -> CollectReport:
    """Collect channels into the workspace's store; what is finished stays when the run is interrupted.

    Args:
        channels: Which, in this order.
        workspace: Whose settings, directory and store are used.
        since: The day to go back to where a channel can, ``None`` for what it shows now; or the day of each channel by
            its id, to fill its holes: see :func:`days_to_fill`.
        now: The time of the run.
        advance: Called with the number of channels done.
        open_door: Opens the network; the guarded door with the workspace's settings when not given.
        archive: The site of a web archive that is read instead of the channels themselves; needs ``since``.

    Raises:
        StoreError: The store cannot take what was found.
    """
    with workspace.open_store() as store:
        doors = open_door or doors_of(workspace, store, now)
        # By the computer's clock, which dates files: a younger one may still be written by another run.
        store.bodies.clear_leftovers(before=(datetime.now(UTC) - LEFT_ALONE).timestamp())
        ledger = Ledger(store, store.start_run(KIND, now), now)

        def visit(channel: Channel, door: Door) -> ChannelReport | None:
            back_to = since.get(channel.id) if isinstance(since, Mapping) else since
            languages = workspace.settings.newsroom.languages
            visitor = Visitor(ledger, workspace.directory, door, since=back_to, languages=languages)
            report = visitor.collect(channel) if archive is None else visitor.collect_past(channel, archive)
            if report is not None and report.problem is None and isinstance(since, Mapping):
                report = replace(report, notes=(*report.notes, *_still_open(store, channel)))
            return report

        at_once = workspace.settings.collect.hosts_at_once if archive is None else 1
        with ledger:
            reports = visit_all(channels, visit, doors, at_once=at_once, advance=advance)
        reports |= ledger.reports
        with workspace.open_index(store):
            pass
        store.finish_run(ledger.run_id, max(datetime.now(UTC), now))
    told = [(channel, reports[channel.id]) for channel in channels]
    return CollectReport(
        outcomes=tuple(report for _, report in told if report is not None),
        waits=tuple(
            Waiting(channel=channel.id, needs=needed_for(channel.platform))
            for channel, report in told
            if report is None
        ),
    )


def days_to_fill(channels: Sequence[Channel], workspace: Workspace) -> dict[str, date]:
    """Return the first day that is missing, by the id of each channel with a hole between days that are covered."""
    with workspace.open_store() as store:
        rows = store.coverage([channel.id for channel in channels])
    return {row.channel: holes[0][0] for row in rows if (holes := holes_of(row.days))}


def _still_open(store: Store, channel: Channel) -> Iterator[str]:
    for row in store.coverage([channel.id]):
        yield from (f"still missing: {first} to {last}" for first, last in holes_of(row.days))
