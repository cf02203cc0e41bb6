"""Quantities: units and scales are reduced first, then values compared where the words stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.checks.comparison import Change, Comparison
from crossref.text.numbers import Number, NumberKind, same_quantity
from crossref.text.units import DAY, Unit
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span


def check_numbers(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Compare the quantities in the words that differ."""
    differences: list[Difference] = []
    seen = False
    for change in comparison.changes:
        ours, theirs = _figures(change, comparison)
        for one, other in _pairs(ours, theirs, comparison):
            seen = True
            same = same_quantity(one, other, rounded=not comparison.quoted)
            if same is False and not (comparison.quoted is False and not _side_by_side(change, comparison)):
                differences.append(_difference(one, other, comparison))
    if differences:
        return CheckResult(check="numbers", agrees=False, message="A quantity differs.", differences=tuple(differences))
    agrees = True if seen or comparison.claim_numbers else None
    return CheckResult(check="numbers", agrees=agrees, message="The quantities agree." if agrees else "No quantities.")


def _figures(change: Change, comparison: Comparison) -> tuple[list[Number], list[Number]]:
    """Return the figures on both sides of a change; days of a month on both sides are left to the check of dates."""
    ours = _touching(comparison.claim_numbers, change.edit.claim)
    theirs = _touching(comparison.original_numbers, change.edit.statement)
    mine, others = _days(change.ours), _days(change.theirs)
    if not mine or not others or not (comparison.quoted or change.is_tight):
        return ours, theirs
    return _outside(ours, mine), _outside(theirs, others)


def _days(units: Sequence[Unit]) -> list[Span]:
    return [unit.span for unit in units if unit.key.startswith(DAY)]


def _outside(numbers: Sequence[Number], days: Sequence[Span]) -> list[Number]:
    return [number for number in numbers if not any(day.contains(number.figure) for day in days)]


def _touching(numbers: Sequence[Number], span: Span) -> list[Number]:
    return [number for number in numbers if number.span.overlaps(span)]


def _side_by_side(change: Change, comparison: Comparison) -> bool:
    """In free speech two figures are compared only where the words around them agree."""
    return change.before + change.after >= 3 and len(change.ours) <= 8 and len(change.theirs) <= 8


def _pairs(ours: Sequence[Number], theirs: Sequence[Number], comparison: Comparison) -> list[tuple[Number, Number]]:
    """Pair figures of a kind in order; a figure that the other side has elsewhere in the same stretch is no change."""
    all_theirs, all_ours = comparison.original_numbers, comparison.claim_numbers
    rounded = not comparison.quoted
    left = [one for one in ours if comparison.quoted or not _known(one, all_theirs, rounded=True)]
    right = [one for one in theirs if comparison.quoted or not _known(one, all_ours, rounded=True)]
    same = [one for one in left if _known(one, right, rounded=rounded)]
    left = [one for one in left if one not in same]
    right = [other for other in right if not _known(other, same, rounded=rounded)]
    pairs = []
    for one in left:
        other = next((two for two in right if _comparable(one, two)), None)
        if other is not None:
            right.remove(other)
            pairs.append((one, other))
    return pairs


def _known(number: Number, others: Sequence[Number], *, rounded: bool) -> bool:
    return any(same_quantity(number, other, rounded=rounded) for other in others)


def _comparable(one: Number, other: Number) -> bool:
    """Tell whether two figures may stand for each other: ordinals with ordinals, years with years."""
    apart = NumberKind.YEAR in (one.kind, other.kind) and one.kind is not other.kind
    return not apart and (one.kind is NumberKind.ORDINAL) == (other.kind is NumberKind.ORDINAL)


def _difference(one: Number, other: Number, comparison: Comparison) -> Difference:
    ours, theirs = one.span.of(comparison.reported), other.span.of(comparison.original)
    is_year = one.kind is NumberKind.YEAR and other.kind is NumberKind.YEAR
    kind = DifferenceKind.DATE if is_year else DifferenceKind.NUMBER
    noun = "year" if is_year else "figure"
    return Difference(
        kind=kind,
        claim=ours,
        statement=theirs,
        severity=Severity.MAJOR,
        explanation=f"The {noun} is “{ours}” in the article and “{theirs}” in the original.",
        claim_span=one.span,
        statement_span=other.span,
        rule="S1",
    )
