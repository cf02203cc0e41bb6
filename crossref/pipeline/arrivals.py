"""Writes down what visits brought, in one transaction: the finds, their evidence, and what is remembered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from crossref.collect.runner import Collected
from crossref.pipeline.collect_report import ChannelReport
from crossref.store.merging import Change
from crossref.store.repository import Store
from crossref.store.runs import FeedState
from crossref.store.statements import SaveCounts
from crossref.types import Capture, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What one visit brought.

    Attributes:
        channel: The channel's id.
        source: The id of the body whose it is.
        found: What the visit gave.
        statements: Those of it, with the people behind their authors' names.
        captures: Accounts of fetches that are not written down yet.
        days: The first and last day that the visit covers, ``None`` when it does not tell.
        notes: Phrases for the report.
    """

    channel: str
    source: str
    found: Collected
    statements: tuple[Statement, ...]
    captures: tuple[Capture, ...]
    days: tuple[date, date] | None
    notes: tuple[str, ...]


def write_down(arrivals: Sequence[Arrival], store: Store, *, now: datetime) -> tuple[ChannelReport, ...]:
    """Write down visits within the caller's transaction, and return what became of each channel.

    Queries take longer than rows, so all visits share them.
    """
    store.save_captures([capture for one in arrivals for capture in one.captures])
    changes: list[Change] = []
    store.save_statements((statement for one in arrivals for statement in one.statements), told=changes.append)
    store.visits.note_collected({one.channel: one.days for one in arrivals if one.days is not None}, now)
    store.visits.save_feed_states([FeedState(**asdict(marks)) for one in arrivals for marks in one.found.marks])
    for one in arrivals:
        if one.found.cursor is not None:
            store.visits.save_cursor(one.channel, one.found.cursor, now)
        link_translations(one.found.translations, one.source, store)
    told = iter(changes)
    return tuple(_report(one, [next(told) for _ in one.statements]) for one in arrivals)


def _report(arrival: Arrival, changes: Iterable[Change]) -> ChannelReport:
    counts = SaveCounts()
    for change in changes:
        counts.add(change)
    return ChannelReport(
        channel=arrival.channel,
        new=counts.new,
        edited=counts.edited,
        unchanged=counts.unchanged + counts.state_changed + arrival.found.unchanged,
        notes=arrival.notes,
    )


def link_translations(found: Iterable[frozenset[str]], source: str, store: Store) -> None:
    """Link the statements of a source that pages name as one release in several languages."""
    groups = list(found)
    if not groups:
        return
    known = store.ids_by_url((url for group in groups for url in group), source=source)
    named = [[id for url in sorted(group) for id in known.get(url, ())] for group in groups]
    store.releases.link(ids for ids in named if len(ids) > 1)
