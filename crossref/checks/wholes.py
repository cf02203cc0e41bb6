"""The whole for a part of it: "all" for "almost all", "never" for "not always", "no village" for "not every village".

Such a report keeps nearly every word of its original, and makes an absolute statement of a limited one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from crossref.checks.comparison import (
    Change,
    Comparison,
    covers,
    find_phrases,
    is_laid,
    phrase_table,
    sentence_around,
    stands_firm,
    words_of,
)
from crossref.checks.heads import equal_head, left_out, words_before
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import Unit, units_between
from crossref.text.words import word_keys
from crossref.types import Difference, DifferenceKind, Severity, Span

_WHOLES = {"all": "all", "always": "all", "each": "all", "none": "none"}

_PARTS = {
    "all": frozenset({"nearly_all", "most"}),
    "none": frozenset({"nearly_none", "not_all", "few", "rarely"}),
}
"""Measures of a part, for each of the whole: what is said of all of it, and what is denied of all of it."""


class Measure(NamedTuple):
    """How much of the whole some words speak of: "all", "nearly_all", "not_all", "most", "few", "none" and others."""

    kind: str
    units: tuple[Unit, ...]


def find_wholes(comparison: Comparison, found: Sequence[Difference]) -> list[Difference]:
    """Return the places where a report speaks of all, or denies of all, and its original of a part.

    Args:
        comparison: The report beside the original; in reported speech the words around such a place must agree.
        found: What earlier checks named; a place that they named is passed over.
    """
    if comparison.is_foreign:
        return []
    places = [one for one in comparison.changes if not one.is_jump and not covers(found, one)]
    firm = [one for one in places if comparison.quoted or stands_firm(one, comparison)]
    differences = [_difference(change, comparison) for change in (*firm, *_head(comparison))]
    return [one for one in differences if one is not None]


def _head(comparison: Comparison) -> Iterator[Change]:
    """Yield the change of a report that begins right behind "almost" or "not"."""
    place, run = equal_head(comparison)
    lead = words_before(place, comparison)[-1:]
    if not comparison.quoted and lead and len(run) >= _RUN:
        yield left_out(lead, run)


_RUN = 4
"""Equal words with which a report begins that show that both sides say the same."""


def _difference(change: Change, comparison: Comparison) -> Difference | None:
    ours = _near(change.edit.claim, comparison.claim_units, comparison.claim_language)
    theirs = _near(change.edit.statement, comparison.original_units, comparison.original_language)
    pair = next(_overstated(ours, theirs, comparison), None)
    if pair is None:
        return None
    mine, other = pair
    if mine.kind in _kinds_unlaid(change, comparison):
        return None
    one, two = words_of(comparison.reported, mine.units), words_of(comparison.original, other.units)
    return Difference(
        kind=DifferenceKind.QUANTIFIER,
        claim=one,
        statement=two,
        severity=Severity.MAJOR,
        explanation=tell(
            "How much is said differs: “%(claim)s” in the article, “%(statement)s” in the original.",
            claim=one,
            statement=two,
        ),
        claim_span=_span(mine),
        statement_span=_span(other),
        rule="modality",
    )


def _span(measure: Measure) -> Span:
    return Span(measure.units[0].span.start, measure.units[-1].span.end)


def _kinds_unlaid(change: Change, comparison: Comparison) -> set[str]:
    """Return the measures that the original has elsewhere in its sentence, beside nothing of the report."""
    place = change.edit.statement
    sentence = sentence_around(comparison.original, place.start, comparison.original_language)
    there = units_between(comparison.original_units, sentence)
    free = [one for one in there if not place.overlaps(one.span) and not is_laid(one.span, comparison, original=True)]
    return {one.kind for one in measures_of(free, comparison.original_language)}


def is_same_measure(change: Change, comparison: Comparison) -> bool:
    """Tell whether a change of reported speech puts "few" for "not many", which denies no more and no less."""
    if comparison.quoted or comparison.is_foreign or not change.ours or not change.theirs:
        return False
    ours = measures_of(change.ours, comparison.claim_language)
    theirs = measures_of(change.theirs, comparison.original_language)
    same = {one.kind for one in ours} == {one.kind for one in theirs}
    return bool(ours) and same and any(len(one.units) > 1 for one in (*ours, *theirs))


def lessens(before: Sequence[Unit], words: Sequence[Unit], language: Language) -> bool:
    """Tell whether a word such as "almost" makes a part of the measure with which the words behind it begin."""
    first = next(iter(measures_of((*before, *words), language)), None)
    return first is not None and first.kind in _LESSENED.values() and first.units[0] in before


def _overstated(
    ours: Sequence[Measure], theirs: Sequence[Measure], comparison: Comparison
) -> Iterator[tuple[Measure, Measure]]:
    """Yield the measures of the whole in a report, each with one of a part that the original alone has."""
    mine, others = {one.kind for one in ours}, {one.kind for one in theirs}
    for one in ours:
        whole = _WHOLES.get(one.kind, "")
        parts = _PARTS.get(whole, frozenset()) - mine
        for other in theirs:
            denied = whole == "none" and other.kind in _DENIED and _is_denied(other, comparison)
            if (other.kind in parts or denied) and one.kind not in others:
                yield one, other


def _is_denied(measure: Measure, comparison: Comparison) -> bool:
    """Tell whether a plain "not" stands shortly before a measure: "no apoya todas" is "apoya no todas"."""
    units = comparison.original_units
    first = bisect_left(units, measure.units[0].span.start, key=_begins)
    before = units[max(0, first - _REACH) : first]
    return not _plain_negators(comparison.original_language).isdisjoint(one.plain for one in before)


_REACH = 3
"""Words before a measure among which a "not" that limits it stands."""


def _near(place: Span, units: Sequence[Unit], language: Language) -> list[Measure]:
    """Return the measures in a stretch and in the words directly around it."""
    first = bisect_left(units, place.start, key=_begins)
    last = bisect_left(units, max(place.end, place.start), lo=first, key=_begins)
    return measures_of(units[max(0, first - _BESIDE) : last + _BESIDE], language)


_BESIDE = 2
"""Words beside a change to which a measure in it may belong."""


def _begins(unit: Unit) -> int:
    return unit.span.start


def measures_of(units: Sequence[Unit], language: Language) -> list[Measure]:
    """Return the measures among some words, each with the "almost", "not" or "often" that belongs to it."""
    table = _table(language)
    found = [_measure(start, end, units, language) for start, end in find_phrases(units, frozenset(table))]
    joined = {unit.span for one in found for unit in one.units if len(one.units) > 1}
    return [one for one in found if one.kind != "nearly" or one.units[0].span not in joined]


def _measure(start: int, end: int, units: Sequence[Unit], language: Language) -> Measure:
    kind = _table(language)[tuple(unit.plain for unit in units[start:end])]
    before, behind = units[start - 1 : start] if start else (), units[end : end + 1]
    if kind in _LESSENED and before and _kind_of(before[0], language) == "nearly":
        return Measure(_LESSENED[kind], tuple(units[start - 1 : end]))
    if kind in _DENIED and before and before[0].plain in _plain_negators(language):
        return Measure(_DENIED[kind], tuple(units[start - 1 : end]))
    if kind in _PARTLY and behind and behind[0].plain in _plain_negators(language):
        return Measure("not_all", tuple(units[start : end + 1]))
    return Measure(kind, tuple(units[start:end]))


_LESSENED = {"all": "nearly_all", "always": "nearly_all", "each": "nearly_all", "none": "nearly_none"}
"""What "almost" makes of a measure."""

_DENIED = dict.fromkeys(("all", "always", "each", "both"), "not_all") | {"many": "few", "often": "rarely"}
"""What "not" before it makes of a measure."""

_PARTLY = frozenset({"most", "often", "sometimes"})
"""Measures that "not" behind them leaves a part of: "often not"."""


def _kind_of(unit: Unit, language: Language) -> str | None:
    return _table(language).get((unit.plain,))


@lru_cache(maxsize=64)
def _table(language: Language) -> dict[tuple[str, ...], str]:
    critical = language.critical
    return phrase_table((*critical.quantifiers, *((words, "none") for words in critical.nothings)))


@lru_cache(maxsize=64)
def _plain_negators(language: Language) -> frozenset[str]:
    """Return the words that deny no more than what stands beside them: "not", no "never"."""
    return word_keys(language.critical.negators) - word_keys(language.critical.nothings)
