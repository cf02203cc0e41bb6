"""Doubt that a report leaves out: "may consider selling" reported as "would sell".

Reported speech is free in its words, so that a modal far from its verb, or an adverb at the head of the sentence, is in
no change of words that could be judged by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from crossref.checks.comparison import Comparison, find_phrases, is_laid, phrase_set, sentence_around, words_of
from crossref.lang.base import Language
from crossref.phrases import Phrase, tell
from crossref.text.units import Unit, read_units, stemmed, units_between
from crossref.text.words import word_key, word_keys
from crossref.types import Difference, DifferenceKind, Severity, Span

_DOUBT = frozenset({"may", "might", "could", "likely"})
_FIRM = frozenset({"will", "would", "must"})
_BETWEEN = 4
"""Words between what makes a clause doubtful and its first word that the report has."""
_ENOUGH = 3
"""Words with meaning of a report from which on it says what the clause says."""


def find_lost_doubt(comparison: Comparison) -> Difference | None:
    """Return the difference that a report makes by leaving out that its original is not sure.

    All the report's words with meaning must stand in the sentence that holds the doubt, in whatever order and form, and
    the clause that it governs must be the one reported. Neither the report nor the words that lead to it may be unsure
    themselves.
    """
    segments = comparison.alignment.segments
    if comparison.quoted or not segments or comparison.is_foreign:
        return None
    theirs = comparison.original_language
    last = max(segments[0].statement.start, segments[-1].statement.end - 1)
    first, end = (sentence_around(comparison.original, at, theirs) for at in (segments[0].statement.start, last))
    whole = Span(first.start, max(first.start, end.end))
    units = units_between(comparison.original_units, whole)
    doubt = _doubts(units, theirs)
    if len(doubt) != 1 or _is_negated(units, doubt[0], theirs):
        return None
    if _is_unsure(comparison) or not _is_whole(comparison, units) or not _governs(units, doubt[0], comparison):
        return None
    return _difference(units, doubt[0], comparison)


@lru_cache(maxsize=32)
def _table(language: Language) -> frozenset[tuple[str, ...]]:
    critical = language.critical
    modals = tuple(word for word, kind in critical.modals if kind in _DOUBT)
    hedges = tuple(word for word in critical.hedges if word not in critical.beliefs)
    return phrase_set((*modals, *hedges))


@lru_cache(maxsize=32)
def _unsure_words(language: Language) -> frozenset[tuple[str, ...]]:
    """Return what makes a report less than sure by itself: any modal but the firm ones, and hedges."""
    critical = language.critical
    modals = tuple(word for word, kind in critical.modals if kind not in _FIRM)
    return phrase_set((*modals, *critical.hedges))


def _is_unsure(comparison: Comparison) -> bool:
    led, language = comparison.led_span, comparison.claim_language
    units = read_units(led.of(comparison.reported), language, inflected=False)
    if find_phrases(units, _unsure_words(language)):
        return True
    # "Until" that stands on both sides is no doubt of the report's own.
    spots = find_phrases(units, phrase_set(language.critical.conditions))
    places = (Span(units[one].span.start, units[other - 1].span.end) for one, other in spots)
    return any(not is_laid(place.shifted(led.start), comparison, original=False) for place in places)


def _is_whole(comparison: Comparison, units: Sequence[Unit]) -> bool:
    """Tell whether nearly all words with meaning of the report have an equal one in the original's sentence."""
    weighty = [unit for unit in comparison.claim_units if not unit.function]
    theirs = {stemmed(unit.plain, comparison.original_language) for unit in units}
    known = [
        unit
        for unit in weighty
        if is_laid(unit.span, comparison, original=False) or stemmed(unit.plain, comparison.claim_language) in theirs
    ]
    return len(known) >= _ENOUGH and len(weighty) - len(known) <= 1


def _doubts(units: Sequence[Unit], language: Language) -> list[tuple[int, int]]:
    empty = {at for one in find_phrases(units, phrase_set(language.critical.empty_hedges)) for at in range(*one)}
    return [spot for spot in find_phrases(units, _table(language)) if empty.isdisjoint(range(*spot))]


def _is_negated(units: Sequence[Unit], doubt: tuple[int, int], language: Language) -> bool:
    near = units[max(0, doubt[0] - 2) : doubt[1] + 2]
    return any(unit.plain in word_keys(language.critical.negators) for unit in near)


def _governs(units: Sequence[Unit], doubt: tuple[int, int], comparison: Comparison) -> bool:
    """Tell whether the clause behind a doubt is the one reported: its words that the report lacks are few and first.

    One word with meaning may stand between them, if nothing parts it from the next: "may consider selling".
    """
    behind = units[doubt[1] : doubt[1] + _BETWEEN]
    ours = {stemmed(unit.plain, comparison.claim_language) for unit in comparison.claim_units if not unit.function}
    first = next((at for at, unit in enumerate(behind) if _is_reported(unit, comparison, ours)), None)
    if first is None or any(char in ";:.!?" for char in _between(units[doubt[1] - 1], behind[first], comparison)):
        return False
    small = word_keys(comparison.original_language.critical.contrasts)
    missing = [at for at, unit in enumerate(behind[:first]) if not unit.function and unit.plain not in small]
    return not missing or missing == [first - 1]


def _is_reported(unit: Unit, comparison: Comparison, ours: AbstractSet[str]) -> bool:
    if unit.function:
        return False
    return is_laid(unit.span, comparison, original=True) or stemmed(unit.plain, comparison.original_language) in ours


def _between(one: Unit, other: Unit, comparison: Comparison) -> str:
    return comparison.original[one.span.end : other.span.start]


def _difference(units: Sequence[Unit], doubt: tuple[int, int], comparison: Comparison) -> Difference:
    lost = units[doubt[0] : doubt[1]]
    words = words_of(comparison.original, lost)
    firm = {word_key(word) for word, kind in comparison.claim_language.critical.modals if kind in _FIRM}
    strong = any(unit.plain in firm for unit in comparison.claim_units)
    return Difference(
        kind=DifferenceKind.MODALITY,
        claim="",
        statement=words,
        severity=Severity.MAJOR if strong else Severity.MINOR,
        explanation=how_sure("", words),
        claim_span=comparison.segments[0],
        statement_span=Span(lost[0].span.start, lost[-1].span.end),
        rule="modality",
    )


def how_sure(mine: str, other: str) -> Phrase:
    """Return the sentence about words that make one side surer, the article's first; one may be empty."""
    if mine and other:
        return tell(
            "How sure it is said differs: “%(claim)s” in the article, “%(statement)s” in the original.",
            claim=mine,
            statement=other,
        )
    if mine:
        return tell("How sure it is said differs: the article adds “%(claim)s”.", claim=mine)
    return tell("How sure it is said differs: the article leaves out “%(statement)s”.", statement=other)
