"""How many out of how many: "four of the seven fishermen are free" reported for "three of the seven"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from crossref.checks.comparison import Comparison, is_laid, stands_firm
from crossref.text.numbers import Number, NumberKind
from crossref.text.quantities import same_quantity
from crossref.text.units import Unit

Pair = tuple[Number, Number]
_BETWEEN = 2
"""Words between the two figures: "of the", "из", "unter den"."""


def other_parts(comparison: Comparison) -> list[Pair]:
    """Return the figures that stand for each other and differ, the report's first, where both are parts of one whole.

    Nothing but the part may differ: "four of the seven are held" says the same as "three of the seven are free", so
    every other word with meaning must be laid beside an equal one.
    """
    if comparison.quoted:
        return []
    return [
        (part, other)
        for part, whole in _ratios(comparison.claim_numbers, comparison.claim_units)
        for other, their_whole in _ratios(comparison.original_numbers, comparison.original_units)
        if same_quantity(whole, their_whole, rounded=False)
        and is_laid(whole.figure, comparison, original=False)
        and same_quantity(part, other, rounded=False) is False
        and _is_all_that_differs(part, other, comparison)
    ]


def _ratios(numbers: Sequence[Number], units: Sequence[Unit]) -> Iterator[Pair]:
    """Yield neighbouring counts of which the first is a part of the second, joined by small words alone."""
    counts = [one for one in numbers if one.kind is NumberKind.COUNT]
    for one, other in pairwise(counts):
        between = [unit for unit in units if one.span.end <= unit.span.start < other.figure.start]
        joined = 1 <= len(between) <= _BETWEEN and all(unit.function for unit in between)
        if joined and one.value < other.value:
            yield one, other


def _is_all_that_differs(part: Number, other: Number, comparison: Comparison) -> bool:
    here = next((one for one in comparison.changes if _has(one.ours, part) and _has(one.theirs, other)), None)
    if here is None or not stands_firm(here, comparison):
        return False
    changed = [unit for one in comparison.changes for unit in (*one.ours, *one.theirs)]
    return all(unit.function or unit.is_number for unit in changed) and len(here.ours) == len(here.theirs) == 1


def _has(units: Sequence[Unit], number: Number) -> bool:
    return any(number.figure.overlaps(unit.span) for unit in units)
