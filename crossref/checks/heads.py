"""The head of a report beside the sentence it reports: where it begins, and what the original says before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from crossref.checks.comparison import Change, Comparison, sentence_around
from crossref.text.units import Unit, units_between
from crossref.types import AlignedSegment, Edit, EditOp, Span


def first_equal(segment: AlignedSegment) -> Edit | None:
    """Return the first stretch of a segment that both sides have."""
    return next((edit for edit in segment.edits if edit.op is EditOp.EQUAL), None)


def words_before(place: int, comparison: Comparison) -> tuple[Unit, ...]:
    """Return the words of the original's sentence before a place."""
    start = sentence_around(comparison.original, place, comparison.original_language).start
    return units_between(comparison.original_units, Span(start, max(place, start)))


def equal_head(comparison: Comparison) -> tuple[int, Sequence[Unit]]:
    """Return where the original has the report's first words, and the words from there on that are equal.

    No words are returned where a report begins with a word of its own.
    """
    segments = comparison.alignment.segments
    if not segments or segments[0].claim.start != comparison.segments[0].start:
        return 0, ()
    equal = list(takewhile(lambda edit: edit.op is EditOp.EQUAL, segments[0].edits))
    run = [unit for edit in equal for unit in units_between(comparison.claim_units, edit.claim)]
    return segments[0].statement.start, run


def left_out(lost: Sequence[Unit], run: Sequence[Unit]) -> Change:
    """Return the change that a report makes by leaving out words right before the equal ones with which it begins."""
    place = Span(run[0].span.start, run[0].span.start)
    edit = Edit(EditOp.DELETE, place, Span(lost[0].span.start, lost[-1].span.end))
    return Change(edit, (), tuple(lost), 0, len(run), 0)
