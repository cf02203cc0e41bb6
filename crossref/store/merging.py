"""Decides what becomes of a statement that is met again: unchanged, a new version, or a new state. Pure.

Nothing is overwritten: another text is another version, and a second-hand copy never touches a first-hand text.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum

from crossref.types import Statement, Version, VersionState

_GONE = (VersionState.DELETED, VersionState.UNREACHABLE)
_KEPT_FIELDS = frozenset({"id", "versions", "kind", "provenance", "second_hand"})


class Change(StrEnum):
    """What meeting a statement did to the store."""

    NEW = "new"
    EDITED = "edited"
    STATE = "state_changed"
    NONE = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The statement as it is to be kept, and what changed. ``copy`` is a second-hand text that it does not show."""

    statement: Statement
    change: Change
    copy: str | None = None


def merge(known: Statement, seen: Statement) -> Merged:
    """Return what the store keeps of a known statement after it was seen again, by the same route or another."""
    if seen.second_hand:
        copy = None if _same_text(seen.text, known.text) else seen.text
        return Merged(statement=known, change=Change.NONE, copy=copy)
    if known.second_hand:
        copy = None if _same_text(seen.text, known.text) else known.text
        return Merged(statement=replace(_filled(seen, known), id=known.id), change=Change.NEW, copy=copy)
    merged = _filled(seen, known) if seen.id == known.id else _filled(known, seen)
    collected = known.provenance is None or seen.provenance is None
    versions, change = known.versions, Change.NONE
    for version in seen.versions:
        versions, step = _with_version(versions, version)
        change = change if step is Change.NONE or change is Change.EDITED else step
    provenance = None if collected else known.provenance
    return Merged(
        statement=replace(merged, id=known.id, versions=versions, provenance=provenance, second_hand=False),
        change=change,
    )


def _filled(statement: Statement, other: Statement) -> Statement:
    """Return the statement with what it does not know taken from another account of it."""
    names = (field.name for field in fields(Statement) if field.name not in _KEPT_FIELDS)
    missing = {name: getattr(other, name) for name in names if getattr(statement, name) is None}
    return replace(statement, **missing) if missing else statement


def _with_version(versions: tuple[Version, ...], seen: Version) -> tuple[tuple[Version, ...], Change]:
    latest = versions[-1]
    if any(_is_known_account(seen, older) for older in versions[:-1]):
        return versions, Change.NONE
    if _same_text(seen.text, latest.text) or (seen.state in _GONE and _tells_no_text(versions, seen)):
        return _seen_again(versions, seen)
    if any(_same_text(seen.text, older.text) for older in versions) and not _is_later(seen, latest):
        return versions, Change.NONE
    added = replace(seen, number=max(version.number for version in versions) + 1)
    if added.seen_from and latest.seen_from and added.seen_from < latest.seen_from:
        return _with_earlier(versions, added), Change.EDITED
    return (*versions[:-1], _superseded(latest, added.seen_from), added), Change.EDITED


def _is_known_account(seen: Version, older: Version) -> bool:
    """Whether this is what made an older version: the same file read again tells nothing of the latest."""
    same_time = seen.seen_from is not None and seen.seen_from == older.seen_from
    return seen.state in _GONE and same_time and _same_text(seen.text, older.text)


def _tells_no_text(versions: tuple[Version, ...], seen: Version) -> bool:
    """Whether a notice that a statement is gone brings no text of its own: none, or one of its known ones."""
    return not seen.text.strip() or any(_same_text(seen.text, version.text) for version in versions)


def _is_later(seen: Version, latest: Version) -> bool:
    """Whether a text was seen after the latest one: then an edit was taken back, else an old file was read again."""
    return seen.seen_from is not None and latest.seen_from is not None and seen.seen_from > latest.seen_from


def _with_earlier(versions: tuple[Version, ...], added: Version) -> tuple[Version, ...]:
    place = next(
        index
        for index, version in enumerate(versions)
        if version.seen_from is not None and added.seen_from is not None and version.seen_from > added.seen_from
    )
    return (*versions[:place], _superseded(added, versions[place].seen_from), *versions[place:])


def _superseded(version: Version, when: datetime | None) -> Version:
    state = VersionState.DELETED if version.state is VersionState.DELETED else VersionState.EDITED
    return replace(version, state=state, seen_until=version.seen_until or when)


def _seen_again(versions: tuple[Version, ...], seen: Version) -> tuple[tuple[Version, ...], Change]:
    latest = versions[-1]
    state = _next_state(latest, seen)
    until = latest.seen_until
    came_back = state is VersionState.LIVE and latest.state is not state
    if came_back or (seen.seen_until and (until is None or seen.seen_until > until)):
        until = seen.seen_until
    first = _first_seen(versions, seen)
    again = replace(latest, state=state, seen_from=first, seen_until=until, capture=latest.capture or seen.capture)
    return (*versions[:-1], again), Change.NONE if state is latest.state else Change.STATE


def _first_seen(versions: tuple[Version, ...], seen: Version) -> datetime | None:
    """Return since when the latest text is known; what was seen before the version under it was an earlier showing."""
    latest = versions[-1].seen_from
    below = versions[-2].seen_from if len(versions) > 1 else None
    if seen.seen_from is not None and below is not None and seen.seen_from <= below:
        return latest
    return min((when for when in (latest, seen.seen_from) if when is not None), default=None)


def _next_state(latest: Version, seen: Version) -> VersionState:
    if seen.state is latest.state:
        return seen.state
    if seen.state is VersionState.LIVE:
        return VersionState.LIVE if _came_back(latest, seen) else latest.state
    if latest.state is VersionState.DELETED:
        return latest.state
    return seen.state


def _came_back(latest: Version, seen: Version) -> bool:
    """Whether a statement that was gone is known to have been seen after that; a row without a time tells nothing."""
    known = [when for when in (latest.seen_from, latest.seen_until) if when is not None]
    return seen.seen_from is not None and all(seen.seen_from > when for when in known)


def _same_text(one: str, other: str) -> bool:
    return one == other or _folded(one) == _folded(other)


def _folded(text: str) -> str:
    """Return the text as it is compared: routes to one post differ in white space and composed letters."""
    return " ".join(unicodedata.normalize("NFC", text).split())
