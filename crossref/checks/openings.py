"""A denial lost with the subject: "we have not yet accepted the invitation" told as "the government has accepted it".

There the first words of the report differ as a whole, and the negator is one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.comparison import (
    TURNED,
    Comparison,
    find_phrases,
    is_laid,
    phrase_set,
    sentence_around,
    words_of,
)
from crossref.checks.heads import first_equal, words_before
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import Unit, read_units, units_between
from crossref.text.words import word_key, word_keys
from crossref.types import Difference, DifferenceKind, Severity, Span

_LEAD = 5
"""Words of a subject with its auxiliary: "the foreign ministry had"."""
_ENOUGH = 2
"""Words with meaning that must agree behind the negator."""
_YET = word_keys(
    ("yet", "so", "far", "todavía", "aún", "encore", "noch", "bislang", "bisher", "ainda", "пока", "ещё", "ще", "поки")
)
_STATES = word_keys(
    ("правительство", "страна", "власти", "власть", "сторона", "республика", "уряд", "країна", "влада", "сторона")
)
"""Slavic subjects that are no institution by name; the other languages have an article before theirs."""


def find_lost_denial(comparison: Comparison) -> Difference | None:
    """Return the negation that a report loses where it puts a subject of its own before the words that agree.

    Everything else must agree: no other word that denies on either side, no doubt, and every word with meaning laid.
    """
    lead, theirs, behind = _openings(comparison)
    if not lead or not theirs or len(behind) < _ENOUGH or not _is_subject(lead, comparison.claim_language):
        return None
    language = comparison.original_language
    negators = [unit for unit in theirs if unit.plain in word_keys(language.critical.negators)]
    if len(negators) != 1 or not _only_denies(theirs, negators[0], language):
        return None
    if _denials_around(theirs[0].span.start, comparison) != 1 or _said_otherwise(comparison):
        return None
    ours, lost = words_of(comparison.reported, lead), words_of(comparison.original, theirs)
    return Difference(
        kind=DifferenceKind.NEGATION,
        claim=ours,
        statement=lost,
        severity=Severity.MAJOR,
        explanation=tell(TURNED, claim=ours, statement=lost),
        claim_span=Span(lead[0].span.start, lead[-1].span.end),
        statement_span=Span(theirs[0].span.start, theirs[-1].span.end),
        rule="negation",
    )


def _openings(comparison: Comparison) -> tuple[Sequence[Unit], Sequence[Unit], Sequence[Unit]]:
    """Return the first words of the report and of the original's sentence, and the report's words that agree behind.

    Nothing is returned where a word behind them does not agree.
    """
    nothing: tuple[Unit, ...] = ()
    segments = comparison.alignment.segments
    equal = first_equal(segments[0]) if segments else None
    if comparison.quoted or equal is None or comparison.is_foreign:
        return nothing, nothing, nothing
    own = comparison.claim_units
    lead = [unit for unit in own if unit.span.end <= equal.claim.start]
    behind = [unit for unit in own if unit.span.start >= equal.claim.start and not unit.function]
    if not all(is_laid(unit.span, comparison, original=False) for unit in behind):
        return nothing, nothing, nothing
    return lead, words_before(equal.statement.start, comparison), behind


def _is_subject(lead: Sequence[Unit], language: Language) -> bool:
    """Tell whether words are a subject with small words alone: a name, an office, "the government has"."""
    content = [unit for unit in lead if not unit.function]
    if len(lead) > _LEAD or not content or not all(char.isalpha() for unit in content for char in unit.plain):
        return False
    named = [unit for unit in content if unit.exact[:1].isupper() or unit.plain in _subjects(language)]
    others = [unit for unit in content if unit not in named]
    if not others:
        return True
    at = lead.index(others[0])
    return len(others) == 1 and not named and at > 0 and lead[at - 1].function and language.code not in ("ru", "uk")


@lru_cache(maxsize=16)
def _subjects(language: Language) -> frozenset[str]:
    reporting = language.reporting
    return word_keys((*reporting.body_nouns, *reporting.role_nouns)) | _STATES


def _only_denies(theirs: Sequence[Unit], negator: Unit, language: Language) -> bool:
    """Tell whether the original's first words are a subject and its denial, with nothing between that and its verb."""
    at = theirs.index(negator)
    behind = [unit for unit in theirs[at + 1 :] if not unit.function and unit.plain not in _YET]
    before = [unit for unit in theirs[:at] if not unit.function and unit.plain not in _YET]
    binding = phrase_set((*language.critical.conditions, *language.critical.hedges, *language.critical.contrasts))
    rest = [unit for unit in theirs if unit.plain not in _YET]
    return not behind and len(before) <= 1 and not find_phrases(rest, binding)


def _denials_around(place: int, comparison: Comparison) -> int:
    language = comparison.original_language
    denying = word_keys(language.critical.negators) | word_keys(language.critical.lexical_negation)
    only = {word_key(word) for word, kind in language.critical.quantifiers if kind == "only"}
    units = units_between(comparison.original_units, sentence_around(comparison.original, place, language))
    # "Not only" adds; any such word makes the count wrong, so that nothing is told.
    return sum(unit.plain in denying or unit.plain in only for unit in units)


def _said_otherwise(comparison: Comparison) -> bool:
    """Tell whether the report, or the words that lead to it, deny, doubt or bind what is said."""
    critical, language = comparison.claim_language.critical, comparison.claim_language
    said = comparison.led_span.of(comparison.reported)
    words = (*critical.negators, *critical.lexical_negation, *critical.hedges, *critical.conditions)
    units = read_units(said, language, inflected=False)
    return bool(find_phrases(units, phrase_set(words))) or any(unit.plain in _YET for unit in units)
