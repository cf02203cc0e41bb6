"""Quantities: units and scales are reduced first, then values compared where the words stand side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.comparison import FIGURES, TIMES, YEARS, Change, Comparison, is_laid, stands_firm
from crossref.checks.ratios import other_parts
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.numbers import Number, NumberKind
from crossref.text.quantities import same_quantity
from crossref.text.units import DAY, Unit
from crossref.text.words import word_keys
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
            if same is False and not _is_torn(one, other, comparison) and _may_tell(change, comparison):
                differences.append(_difference(one, other, comparison))
    if not comparison.quoted:
        named = {one.claim_span for one in differences}
        differences += [_difference(*pair, comparison) for pair in other_parts(comparison) if pair[0].span not in named]
        differences += _other_shares(comparison, differences)
        differences += _added(comparison, differences)
    if differences:
        return CheckResult(
            check="numbers", agrees=False, message=tell("A quantity differs."), differences=tuple(differences)
        )
    agrees = True if seen or comparison.claim_numbers else None
    return CheckResult(
        check="numbers", agrees=agrees, message=tell("The quantities agree.") if agrees else tell("No quantities.")
    )


_SHARES = frozenset({NumberKind.FRACTION, NumberKind.PERCENT})
"""Kinds that may stand for each other: "two thirds" and 66 per cent."""

_COUNTED = frozenset(
    {NumberKind.COUNT, NumberKind.PERCENT, NumberKind.MONEY, NumberKind.MEASURE, NumberKind.TIME, NumberKind.YEAR}
)
_SMALL = 9
"""Up to here a figure is often a word of the language ("one of them") and no fact."""


def _added(comparison: Comparison, found: Sequence[Difference]) -> list[Difference]:
    """Name the figures of a report that stand nowhere in the original; they may be the article's own."""
    named = [one.claim_span for one in found if one.claim_span is not None]
    if _days(comparison.original_units):
        named += _days(comparison.claim_units)  # a day for another day is for the check of dates to say
    return [
        _addition(one, comparison)
        for one in comparison.claim_numbers
        if one.kind in _COUNTED
        and abs(one.value) > _SMALL
        and not any(span.overlaps(one.span) for span in named)
        and not _known(one, comparison.original_numbers, rounded=True)
        and _bare(one.figure.of(comparison.reported)) not in _bare(comparison.original)
    ]


def is_fact(number: Number) -> bool:
    """Tell whether a figure says something by itself, as "one of them" does not: it is large or has a unit."""
    return number.kind in _COUNTED and (number.unit is not None or abs(number.value) > _SMALL)


def is_added_figure(difference: Difference) -> bool:
    """Tell whether a difference is a figure that the original lacks, which says nothing of the words around it."""
    number = difference.kind is DifferenceKind.NUMBER and difference.severity is Severity.MINOR
    return number and not difference.statement


@lru_cache(maxsize=64)
def _bare(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _addition(one: Number, comparison: Comparison) -> Difference:
    figure = one.span.of(comparison.reported)
    return Difference(
        kind=DifferenceKind.NUMBER,
        claim=figure,
        statement="",
        severity=Severity.MINOR,
        explanation=tell("The article has “%(claim)s”; the original gives no such figure.", claim=figure),
        claim_span=one.span,
        rule="S1",
    )


def _figures(change: Change, comparison: Comparison) -> tuple[list[Number], list[Number]]:
    """Return the figures on both sides of a change; days of a month on both sides are left to the check of dates."""
    ours = _touching(comparison.claim_numbers, change.edit.claim)
    theirs = _touching(comparison.original_numbers, change.edit.statement)
    mine, others = _days_compared(change, comparison)
    return _outside(ours, mine), _outside(theirs, others)


def _days_compared(change: Change, comparison: Comparison) -> tuple[list[Span], list[Span]]:
    """Return the days of a month on both sides of a change, where the check of dates compares them."""
    mine, others = _days(change.ours), _days(change.theirs)
    compared = mine and others and (comparison.quoted or stands_firm(change, comparison))
    return (mine, others) if compared else ([], [])


def _days(units: Sequence[Unit]) -> list[Span]:
    return [unit.span for unit in units if unit.key.startswith(DAY)]


def _outside(numbers: Sequence[Number], days: Sequence[Span]) -> list[Number]:
    return [number for number in numbers if not any(day.contains(number.figure) for day in days)]


def _touching(numbers: Sequence[Number], span: Span) -> list[Number]:
    return [number for number in numbers if number.span.overlaps(span)]


def _may_tell(change: Change, comparison: Comparison) -> bool:
    """In free speech two figures are compared only where the words around them agree."""
    near = change.before + change.after >= 3 and len(change.ours) <= 8 and len(change.theirs) <= 8
    return comparison.quoted or near


def _other_shares(comparison: Comparison, found: Sequence[Difference]) -> list[Difference]:
    """Name shares of one noun that differ: "three quarters of the farms" for "66% of our farms"."""
    if not any(one.kind in _SHARES for one in comparison.claim_numbers):
        return []
    named = [one.claim_span for one in found if one.claim_span is not None]
    free = [one for one in comparison.original_numbers if not is_laid(one.span, comparison, original=True)]
    return [
        _difference(one, other, comparison)
        for one in comparison.claim_numbers
        for other in free
        if {one.kind, other.kind} <= _SHARES
        and not any(span.overlaps(one.span) for span in named)
        and not is_laid(one.span, comparison, original=False)
        and _of_the_same(one, other, comparison)
        and not _known(one, free, rounded=True)
        and not _is_torn(one, other, comparison)
    ]


def _of_the_same(one: Number, other: Number, comparison: Comparison) -> bool:
    mine = _noun_behind(one, comparison.claim_units, comparison.claim_language)
    theirs = _noun_behind(other, comparison.original_units, comparison.original_language)
    return mine is not None and theirs is not None and mine.plain == theirs.plain


def _noun_behind(number: Number, units: Sequence[Unit], language: Language) -> Unit | None:
    persons = word_keys(language.critical.first_person) | word_keys(language.critical.third_person)
    behind = [unit for unit in units if unit.span.start >= number.span.end][:_NOUN]
    return next((unit for unit in behind if not (unit.function or unit.is_number or unit.plain in persons)), None)


_NOUN = 4
"""Words behind a figure among which its noun stands."""

_TORN = re.compile(r"\d+(?:\s?[.,:]\s?\d+)+")


def _is_torn(one: Number, other: Number, comparison: Comparison) -> bool:
    """Tell whether copying tore one of the figures apart ("1. 7 million", "100, 000"): then nothing is known of it."""
    ours, theirs = _digits(comparison.reported, one), _digits(comparison.original, other)
    return ours != theirs and "".join(ours.split()) == "".join(theirs.split())


_TORN_OFF = re.compile(r"\d+\s?[.,]\s?$")


def _digits(text: str, number: Number) -> str:
    """Return the digits that a figure begins or ends, with the marks and spaces between them."""
    start = next((place for place in range(number.figure.start, number.figure.end) if text[place].isdigit()), None)
    if start is None:
        return ""
    before = _TORN_OFF.search(text[max(0, start - _FAR) : start])
    found = _TORN.match(text, start - len(before.group()) if before else start)
    return found.group() if found else ""


_FAR = 12
"""Characters before a figure in which the part that was torn off it stands."""


def _pairs(ours: Sequence[Number], theirs: Sequence[Number], comparison: Comparison) -> list[tuple[Number, Number]]:
    """Pair figures of a kind in order; a figure that the other side has elsewhere, and not laid, only moved."""
    if not ours or not theirs:
        return []
    all_theirs = [one for one in comparison.original_numbers if not is_laid(one.span, comparison, original=True)]
    all_ours = [one for one in comparison.claim_numbers if not is_laid(one.span, comparison, original=False)]
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
    apart = one.kind is not other.kind and not {one.kind, other.kind}.isdisjoint(_ALONE)
    share = NumberKind.FRACTION in (one.kind, other.kind) and not {one.kind, other.kind} <= _SHARES
    return not apart and not share and (one.kind is NumberKind.ORDINAL) == (other.kind is NumberKind.ORDINAL)


_ALONE = frozenset({NumberKind.YEAR, NumberKind.TIME})
"""Kinds that are compared with their own alone."""


def _difference(one: Number, other: Number, comparison: Comparison) -> Difference:
    ours, theirs = one.span.of(comparison.reported), other.span.of(comparison.original)
    kind = one.kind if one.kind is other.kind else NumberKind.COUNT
    return Difference(
        kind=DifferenceKind.DATE if kind is NumberKind.YEAR else DifferenceKind.NUMBER,
        claim=ours,
        statement=theirs,
        severity=Severity.MAJOR,
        explanation=tell(_TOLD.get(kind, FIGURES), claim=ours, statement=theirs),
        claim_span=one.span,
        statement_span=other.span,
        rule="S1",
    )


_TOLD = {NumberKind.YEAR: YEARS, NumberKind.TIME: TIMES}
