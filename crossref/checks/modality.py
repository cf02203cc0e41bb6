"""How sure and how much: modals, hedges and quantifiers that changed, were added or were lost."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from crossref.checks.certainty import find_lost_doubt, how_sure
from crossref.checks.comparison import (
    Change,
    Comparison,
    covers,
    difference_at,
    find_phrases,
    is_laid,
    phrase_set,
    phrase_table,
    sentence_around,
    stands_firm,
    words_of,
)
from crossref.checks.heads import equal_head, first_equal, left_out, words_before
from crossref.checks.names import is_inside_name
from crossref.checks.rests import says_the_rest
from crossref.checks.wholes import find_wholes, is_same_measure
from crossref.lang.base import Language
from crossref.phrases import Phrase, tell
from crossref.text.units import Unit, units_between
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span

_BACKSHIFT = frozenset(
    frozenset(pair)
    for pair in (
        ("will", "would"),
        ("can", "could"),
        ("may", "might"),
        ("must", "should"),
        ("plan", "will"),
        ("many", "most"),
        ("expect", "will"),
        ("likely", "expect"),
        ("plan", "would"),
        ("want", "hope"),
    )
)
"""Classes that indirect speech may exchange: tenses shifted back, and near neighbours that only soften."""

_WEAK, _STRONG = (
    frozenset({"may", "might", "could", "can", "likely", "hope", "want"}),
    frozenset({"will", "must", "would"}),
)
_SIZES = ("none", "few", "rarely", "some", "sometimes", "many", "often", "most", "all", "always")


def check_modality(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Compare the classes of modals, hedges and quantifiers in the words that differ."""
    differences = find_wholes(comparison, found)
    for change in comparison.changes:
        if change.is_jump or covers((*found, *differences), change) or is_same_measure(change, comparison):
            continue
        differences += _condition(change, comparison) or _modal(change, comparison) or _quantifier(change, comparison)
    if not comparison.quoted and not differences:
        differences = _lost_before(comparison)
    if not differences and not found and (lost := find_lost_doubt(comparison)) is not None:
        differences.append(lost)
    if differences and says_the_rest(comparison):
        differences = [one for one in differences if one.kind is not DifferenceKind.QUANTIFIER]
    if differences:
        message = tell("The strength of the statement differs.")
        return CheckResult(check="modality", agrees=False, message=message, differences=tuple(differences))
    language = comparison.claim_language
    heard = _classes(comparison.claim_units, _modals(language)) or _classes(
        comparison.claim_units, _quantifiers(language)
    )
    message = tell("Modals and quantifiers agree.") if heard else tell("No modal or quantifier to compare.")
    return CheckResult(check="modality", agrees=True if heard else None, message=message)


def _lost_before(comparison: Comparison) -> list[Difference]:
    """Find a weak modal or a hedge right before the reported words that the report leaves out: "Podríamos cerrar"."""
    place, run = equal_head(comparison)
    if len(run) < _RUN or _classes(comparison.claim_units, _modals(comparison.claim_language)):
        return []
    lead = words_before(place, comparison)[-_LEAD:]
    if not set(_classes(lead, _modals(comparison.original_language))) & (_WEAK | {"hedge"}):
        return []
    return [_difference(left_out(lead, run), comparison, DifferenceKind.MODALITY, Severity.MINOR)]


_LEAD, _RUN = 2, 4
"""Words before what is reported among which a modal of it stands; equal words that show that both say the same."""


def _condition(change: Change, comparison: Comparison) -> list[Difference]:
    """Find a condition that the article puts into the quotation, where the original's sentence has none."""
    if not comparison.quoted or not find_phrases(change.ours, phrase_set(_conditions(comparison.claim_language))):
        return []
    place = change.edit.statement.start if change.theirs or change.before else _next_place(change, comparison)
    sentence = sentence_around(comparison.original, max(0, place), comparison.original_language)
    there = units_between(comparison.original_units, sentence)
    if find_phrases(there, phrase_set(_conditions(comparison.original_language))):
        return []
    return [_difference(change, comparison, DifferenceKind.MODALITY, Severity.MAJOR)]


def _conditions(language: Language) -> tuple[str, ...]:
    return language.critical.conditions


def _next_place(change: Change, comparison: Comparison) -> int:
    """Return where the original goes on behind words that it does not have."""
    edits = (edit for segment in comparison.alignment.segments for edit in segment.edits)
    after = (edit.statement.start for edit in edits if edit.claim.start >= change.edit.claim.end and edit.statement)
    return next(after, 0)


def _modal(change: Change, comparison: Comparison) -> list[Difference]:
    mine = [unit for unit in change.ours if not is_inside_name(unit, comparison.reported)]
    others = [unit for unit in change.theirs if not is_inside_name(unit, comparison.original)]
    ours = _classes(mine, _modals(comparison.claim_language))
    theirs = _classes(others, _modals(comparison.original_language))
    if set(ours) == set(theirs):
        return []
    if comparison.quoted:
        if not _matters_quoted(ours, theirs):
            return []
        return [_difference(change, comparison, DifferenceKind.MODALITY, Severity.MAJOR)]
    return _indirect(change, comparison, ours, theirs)


def _matters_quoted(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """A modal for another matters; one added or lost matters unless it is the plain future or a wish."""
    if ours and theirs:
        return True
    return not set(ours) ^ set(theirs) <= {"hope", "want", "try", "would"}


def _indirect(change: Change, comparison: Comparison, ours: list[str], theirs: list[str]) -> list[Difference]:
    tight = stands_firm(change, comparison)
    if not tight or len(change.ours) > 3 or len(change.theirs) > 3:
        return []
    if ours and theirs:
        if frozenset((ours[0], theirs[0])) in _BACKSHIFT:
            return []
        strong = (ours[0] in _STRONG and theirs[0] in _WEAK) or (ours[0] in _WEAK and theirs[0] in _STRONG)
        severity = Severity.MAJOR if strong else Severity.MINOR
        return [_difference(change, comparison, DifferenceKind.MODALITY, severity)]
    if (set(ours) | set(theirs)) & (_WEAK | {"hedge"}):
        return [_difference(change, comparison, DifferenceKind.MODALITY, Severity.MINOR)]
    return []


class _Table(NamedTuple):
    """Phrases with the class of each; ``phrases`` are kept as a set, since looking them up asks for one."""

    kinds: Mapping[tuple[str, ...], str]
    phrases: frozenset[tuple[str, ...]]


@lru_cache(maxsize=64)
def _modals(language: Language) -> _Table:
    hedges = tuple((word, "hedge") for word in language.critical.hedges)
    return _table((*hedges, *language.critical.modals))


@lru_cache(maxsize=64)
def _quantifiers(language: Language) -> _Table:
    return _table(language.critical.quantifiers)


def _table(pairs: tuple[tuple[str, str], ...]) -> _Table:
    kinds = phrase_table(pairs)
    return _Table(kinds, frozenset(kinds))


def _classes(units: Sequence[Unit], table: _Table) -> list[str]:
    spans = find_phrases(units, table.phrases)
    return [table.kinds[tuple(unit.plain for unit in units[start:end])] for start, end in spans]


def _classes_at(words: Sequence[Unit], units: Sequence[Unit], table: _Table) -> list[str]:
    """Return the classes of phrases that words belong to, with the word beside them: "at [most]" for "at [least]"."""
    if not words:
        return []
    start, end = words[0].span.start, words[-1].span.end
    first, last = bisect_left(units, start, key=_begins), bisect_right(units, end - 1, key=_begins)
    near = units[max(0, first - _BESIDE) : last + _BESIDE]
    keys = [unit.plain for unit in near]
    return [
        table.kinds[tuple(keys[one:other])]
        for one, other in find_phrases(near, table.phrases)
        if near[one].span.start < end and start < near[other - 1].span.end
    ]


_BESIDE = 2


def _begins(unit: Unit) -> int:
    return unit.span.start


def _quantifier(change: Change, comparison: Comparison) -> list[Difference]:
    firm = comparison.quoted or stands_firm(change, comparison)
    if not firm:
        change = _with_opening(change, comparison)
        firm = _opens_loosely(change, comparison)
    ours = _classes_at(change.ours, comparison.claim_units, _quantifiers(comparison.claim_language))
    theirs = _classes_at(change.theirs, comparison.original_units, _quantifiers(comparison.original_language))
    if set(ours) == set(theirs):
        return []
    if comparison.quoted:
        return (
            [_difference(change, comparison, DifferenceKind.QUANTIFIER, Severity.MAJOR)]
            if _counts(ours, theirs)
            else []
        )
    if not firm or len(change.ours) > 4 or len(change.theirs) > 4:
        return []
    if "only" in ours and _has_only_elsewhere(change, comparison):
        return []
    severity = _reported_severity(ours, theirs)
    return [] if severity is None else [_difference(change, comparison, DifferenceKind.QUANTIFIER, severity)]


def _has_only_elsewhere(change: Change, comparison: Comparison) -> bool:
    """Tell whether the original's sentence has an "only" that the report has not laid: it stands in another place."""
    sentence = sentence_around(comparison.original, change.edit.statement.start, comparison.original_language)
    there = units_between(comparison.original_units, sentence)
    free = [unit for unit in there if not is_laid(unit.span, comparison, original=True)]
    return "only" in _classes(free, _quantifiers(comparison.original_language))


def _with_opening(change: Change, comparison: Comparison) -> Change:
    """Return a change at the head of a report with the first words of the original's sentence, if they are few.

    A local alignment begins where equal words begin: "einige" stands before it in "einige der Geflüchteten".
    """
    segment = comparison.alignment.segments[change.segment]
    equal = first_equal(segment)
    if change.before or equal is None or change.segment or equal.claim.start < change.edit.claim.end:
        return change
    lead = words_before(equal.statement.start, comparison)
    if not lead or len(lead) > _OPENING:
        return change
    place = Span(lead[0].span.start, lead[-1].span.end)
    return replace(change, theirs=lead, edit=replace(change.edit, statement=place))


_OPENING = 3
"""Words before the first equal one that may be a quantifier's: "einige der"."""


def _opens_loosely(change: Change, comparison: Comparison) -> bool:
    """Tell whether one quantifier stands for another at the head of a report whose words with meaning all agree."""
    if change.before or not change.theirs or len([unit for unit in change.ours if not unit.function]) > 1:
        return False
    rest = [unit for unit in comparison.claim_units if not unit.function and unit not in change.ours]
    start = change.theirs[0].span.start
    sentence = sentence_around(comparison.original, start, comparison.original_language)
    opens = not any(char.isalnum() for char in comparison.original[sentence.start : start])
    return opens and len(rest) >= _ENOUGH and all(is_laid(unit.span, comparison, original=False) for unit in rest)


_ENOUGH = 3
"""Words with meaning that must agree behind a quantifier at the head of a report."""


def _reported_severity(ours: Sequence[str], theirs: Sequence[str]) -> Severity | None:
    """Return how grave another quantifier is in reported speech, ``None`` where it may be free wording."""
    if any(frozenset((one, other)) in _OPPOSED for one in ours for other in theirs):
        return Severity.MAJOR
    mine, others = ([one for one in side if one in _SIZES] for side in (ours, theirs))
    if mine and others:
        far = abs(_SIZES.index(mine[0]) - _SIZES.index(others[0])) >= 3
        return Severity.MAJOR if far else Severity.MINOR
    if "only" in ours and "only" not in theirs:
        return Severity.MAJOR
    return None


_OPPOSED = frozenset(
    frozenset(pair) for pair in (("more_than", "less_than"), ("at_least", "at_most"), ("more_than", "at_most"))
)


_LOOSE = frozenset({"about", "any", "each", "both", "nearly", "always", "often", "sometimes", "rarely"})


def _counts(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """A quantifier for another counts; one added or lost counts when it bounds ("only", "all", "most", "at least")."""
    if ours and theirs:
        return True
    return not set(ours) ^ set(theirs) <= _LOOSE


def _difference(change: Change, comparison: Comparison, kind: DifferenceKind, severity: Severity) -> Difference:
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, change.theirs)
    quantity = kind is DifferenceKind.QUANTIFIER
    text = _how_much(mine, other) if quantity else how_sure(mine, other)
    return difference_at(change, comparison, kind=kind, severity=severity, explanation=text, rule="modality")


def _how_much(mine: str, other: str) -> Phrase:
    if mine and other:
        return tell(
            "How much is said differs: “%(claim)s” in the article, “%(statement)s” in the original.",
            claim=mine,
            statement=other,
        )
    if mine:
        return tell("How much is said differs: the article adds “%(claim)s”.", claim=mine)
    return tell("How much is said differs: the article leaves out “%(statement)s”.", statement=other)
