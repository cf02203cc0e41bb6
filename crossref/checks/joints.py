"""Small marks that make another term of the same words: "Pro+" and "Pro", "space-by-time" and "space-in-time"."""

from __future__ import annotations

from crossref.checks.comparison import Change, Comparison
from crossref.text.units import Unit, units_between
from crossref.types import EditOp

_HYPHENS = frozenset("-‐‑")


def inside_compound(change: Change, comparison: Comparison) -> list[Unit]:
    """Return the words of a change that stand between hyphens on both sides, so that another term is meant."""
    if not change.ours or not change.theirs:
        return []
    joined = _is_joined(change.ours, comparison.reported) and _is_joined(change.theirs, comparison.original)
    return list(change.ours) if joined else []


def _is_joined(units: tuple[Unit, ...], text: str) -> bool:
    before, after = units[0].span.start, units[-1].span.end
    return text[before - 1 : before] in _HYPHENS and text[after : after + 1] in _HYPHENS


def lost_plus(comparison: Comparison) -> list[tuple[Unit, Unit]]:
    """Return equal words, the report's and the original's, of which one alone has a plus behind it, as in "Pro+"."""
    if "+" not in comparison.reported and "+" not in comparison.original:
        return []
    return [
        (mine, other)
        for segment in comparison.alignment.segments
        for edit in segment.edits
        if edit.op is EditOp.EQUAL
        for mine, other in zip(
            units_between(comparison.claim_units, edit.claim),
            units_between(comparison.original_units, edit.statement),
            strict=False,
        )
        if mine.key == other.key and _has_plus(mine, comparison.reported) != _has_plus(other, comparison.original)
    ]


def _has_plus(unit: Unit, text: str) -> bool:
    return unit.exact[:1].isalpha() and text[unit.span.end : unit.span.end + 1] == "+"
