"""Tells, for one claim, which of its speaker's channels were collected for the days in question."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from crossref.directory import Directory
from crossref.phrases import tell
from crossref.types import Channel, ChannelCoverage, Claim, Coverage

COVERED, OPEN = "■", "·"
"""Marks of a calendar."""


def coverage_of(
    claim: Claim, collected: Sequence[ChannelCoverage], directory: Directory, *, first: date | None, last: date | None
) -> Coverage:
    """Return the coverage of the claim's first known speaker between two days, both inclusive.

    It is complete when a channel of that speaker holds material for at least one of the days.
    """
    speaker = next((one for one in claim.speakers if one.id), None)
    if speaker is None or speaker.id is None:
        return Coverage(speaker=None, first=first, last=last, reason=tell("no official speaker was recognised"))
    channels = _channels_of(speaker.person_id, speaker.source_id, directory)
    if not channels:
        reason = tell("no channel of %(speaker)s is listed", speaker=speaker.name)
        return Coverage(speaker=speaker.id, first=first, last=last, reason=reason)
    known = {row.channel: row for row in collected}
    rows = tuple(known[channel.id] for channel in channels if channel.id in known)
    complete = any(_touches(row, first, last) for row in rows)
    return Coverage(
        speaker=speaker.id,
        channels=rows,
        first=first,
        last=last,
        complete=complete,
        reason="" if complete else _why_thin(speaker.name, rows, first, last),
    )


def holes_of(days: Sequence[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    """Return the days between covered stretches, as inclusive pairs; the stretches are oldest first."""
    one = timedelta(days=1)
    return tuple((end + one, start - one) for (_, end), (start, _) in pairwise(days) if (start - end).days > 1)


def calendar_of(days: Sequence[tuple[date, date]], *, first: date, last: date) -> str:
    """Return one mark for each day from the first to the last: covered or not."""
    shown = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return "".join(COVERED if any(start <= day <= end for start, end in days) else OPEN for day in shown)


def _channels_of(person_id: str | None, source_id: str | None, directory: Directory) -> tuple[Channel, ...]:
    source = directory.source(source_id) if source_id else None
    if source is None and person_id:
        source = directory.source_of_person(person_id)
    if source is None:
        return ()
    return tuple(one for one in source.channels if one.person is None or person_id is None or one.person == person_id)


def _touches(row: ChannelCoverage, first: date | None, last: date | None) -> bool:
    if first is None or last is None:
        return bool(row.days)
    return any(start <= last and first <= end for start, end in row.days)


def _why_thin(name: str, rows: Sequence[ChannelCoverage], first: date | None, last: date | None) -> str:
    if not rows:
        return tell("no channel of %(speaker)s has been collected", speaker=name)
    if first is None:
        return tell("the channels of %(speaker)s were not collected for those days", speaker=name)
    if last is None or first == last:
        return tell("the channels of %(speaker)s were not collected for %(day)s", speaker=name, day=first)
    return tell(
        "the channels of %(speaker)s were not collected for %(first)s to %(last)s", speaker=name, first=first, last=last
    )
