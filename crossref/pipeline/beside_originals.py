"""Finds what a reader wants beside an original: when in a recording the words are said, and its other languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossref.collect.captions import Transcript, read_transcript, timecode
from crossref.errors import StoreError, UsageError
from crossref.store.repository import Store
from crossref.types import Finding, Statement, StatementKind


def timecodes_of(store: Store, findings: Iterable[Finding]) -> dict[str, str]:
    """Return at what time of its recording each finding's original is said, by the finding's id.

    Times are read from the captions as they were imported; where these are gone, or were read otherwise then, there is
    no time: a wrong one would send the reader to other words.
    """
    read: dict[str, Transcript | None] = {}
    found = {}
    for finding in findings:
        sha256 = _captions(finding)
        if sha256 is None or finding.statement_span is None or finding.version is None:
            continue
        if sha256 not in read:
            read[sha256] = _transcript(store, sha256)
        transcript = read[sha256]
        if transcript is not None and transcript.text == finding.version.text:
            seconds = transcript.time_of(finding.statement_span)
            found.update({finding.id: timecode(seconds)} if seconds is not None else {})
    return found


def _captions(finding: Finding) -> str | None:
    """Return the hash of the captions that an original was read from; ``None`` where it is no transcript."""
    if finding.statement is None or finding.statement.kind is not StatementKind.TRANSCRIPT or finding.version is None:
        return None
    return finding.version.capture


def _transcript(store: Store, sha256: str) -> Transcript | None:
    try:
        return read_transcript(store.capture_body(sha256))
    except (StoreError, UsageError):
        return None


def translations_of(store: Store, findings: Iterable[Finding]) -> dict[str, tuple[Statement, ...]]:
    """Return the other official languages of each original that was published in several, by the statement's id."""
    ids = sorted({finding.statement.id for finding in findings if finding.statement is not None})
    return {id: others for id in ids if (others := tuple(_translations(store, id)))}


def _translations(store: Store, id: str) -> Iterator[Statement]:
    others = store.releases.others(id)
    if others:
        found = store.statements(others)
        yield from sorted(found.values(), key=lambda one: (one.lang or "", one.id))
