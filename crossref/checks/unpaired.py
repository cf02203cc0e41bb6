"""Small words of a report that turn or measure it and have no partner in the original: "not", "all", "never", "she".

The checks of negation and quantity name a difference only where the words around it agree. Where they do not, such a
word is no free wording all the same: it leaves the report open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from crossref.checks.comparison import Change, Comparison
from crossref.checks.denials import is_claim_denied
from crossref.checks.deniers import deniers, negators_in
from crossref.checks.wholes import measures_of
from crossref.lang.base import Gender, Language
from crossref.text.units import Unit, read_units
from crossref.text.words import word_key, word_keys
from crossref.types import EditOp

_NEAR = 40
"""Characters around a negator in which another one of its side may be the one it agrees with."""

_WHOLE = frozenset({"all", "always", "none", "most", "few", "rarely"})
"""Measures that say something of the whole; "some", "many" and "each" are often a report's own."""

_LIMITS = frozenset({"all", "always", "most", "often", "not_all", "nearly_all", "nearly_none"})
"""Measures that a "not" beside them leaves a part of."""

_ALIKE = (frozenset({"all", "each", "both", "every", "any", "always"}), frozenset({"few", "rarely"}))
"""Classes of quantifiers of which one may stand for another."""


def unpaired_words(change: Change, there: Sequence[Unit], comparison: Comparison) -> list[Unit]:
    """Return the words of a change that deny or measure, with nothing on the original's side that does the same.

    Args:
        change: The stretch that differs.
        there: The words of the original's sentences that are laid beside none of the report's.
        comparison: The report beside the original.
    """
    return (
        _unpaired_negators(change, there, comparison)
        or _unpaired_measures(change, there, comparison)
        or _unpaired_opposition(change, there, comparison)
    )


def _unpaired_opposition(change: Change, there: Sequence[Unit], comparison: Comparison) -> list[Unit]:
    """Return "against" where the original has nothing of the kind, and what stands for it where the report has not."""
    ours, theirs = comparison.claim_language, comparison.original_language
    added = [unit for unit in change.ours if unit.plain in word_keys(ours.critical.opposing)]
    if added:
        return [] if _opposes((*change.theirs, *there), theirs) else added
    opposing = word_keys(theirs.critical.opposing)
    if not any(unit.plain in opposing for unit in change.theirs):
        return []
    head = comparison.reported[comparison.context.start : comparison.claim_span.start]
    told = (*comparison.claim_units, *read_units(head, ours))
    return [] if _opposes(told, ours) else list(change.ours)


def _opposes(units: Sequence[Unit], language: Language) -> bool:
    """Tell whether any word is set against something: "against" itself, a negator or a verb such as "reject"."""
    words = word_keys(language.critical.opposing)
    return bool(deniers(units, language)) or any(unit.plain in words for unit in units)


def _unpaired_negators(change: Change, there: Sequence[Unit], comparison: Comparison) -> list[Unit]:
    ours = negators_in(change.ours, comparison.claim_language)
    if not ours:
        return []
    theirs = [unit for one in comparison.changes for unit in one.theirs]
    if deniers((*theirs, *there), comparison.original_language) or is_claim_denied(comparison):
        return []
    mine = {unit.span for unit in ours}
    place = ours[0].span.start
    near = [unit for unit in comparison.claim_units if abs(unit.span.start - place) <= _NEAR]
    others = [unit for unit in deniers(near, comparison.claim_language) if unit.span not in mine]
    return [] if others else ours


def _unpaired_measures(change: Change, there: Sequence[Unit], comparison: Comparison) -> list[Unit]:
    found = [one for one in measures_of(change.ours, comparison.claim_language) if one.kind in _WHOLE]
    if not found or any(unit.is_number for unit in (*there, *change.ours)):
        return []
    others = {one.kind for one in measures_of(there, comparison.original_language)}
    return [
        one.units[0]
        for one in found
        if not others & _like(one.kind) and (others & _LIMITS or not _agrees_with_negator(one.kind, comparison))
    ]


def _agrees_with_negator(kind: str, comparison: Comparison) -> bool:
    """Tell whether both sides deny, so that "none" is the other word for "not any"."""
    language = comparison.original_language
    return kind == "none" and bool(negators_in(comparison.original_units, language))


def _like(kind: str) -> frozenset[str]:
    return next((kinds for kinds in _ALIKE if kind in kinds), frozenset({kind}))


@lru_cache(maxsize=64)
def standing_pronouns(language: Language) -> frozenset[str]:
    """Return the pronouns, as written, that stand for somebody by themselves: "she" and "him", no "his" nor "se"."""
    known = {word for word, _ in language.reporting.pronouns} & set(language.critical.third_person)
    return frozenset(known | ({word for word, _ in _OBJECTS} & set(language.critical.third_person)))


def exchanged_persons(comparison: Comparison) -> list[tuple[Unit, Unit]]:
    """Return pronouns of a report, each with the original's at its place, of another gender or number.

    Indirect speech puts "he" for "I"; it never puts "she" for "he", nor "he" for "they". Asked of English alone: where
    nouns have genders, another noun for the same thing takes another pronoun.
    """
    if comparison.claim_language.code != "en" or comparison.is_foreign:
        return []
    genders = genders_of_pronouns(comparison.claim_language)
    pairs = _laid_pronouns(comparison, genders)
    return [(ours, theirs) for ours, theirs in pairs if _clash(genders[ours.plain], genders[theirs.plain])]


def _clash(one: str, other: str) -> bool:
    return one != other and {one, other} <= {"m", "f", "p"}


@lru_cache(maxsize=64)
def genders_of_pronouns(language: Language) -> dict[str, Gender]:
    """Return the pronouns and possessives of others, each with its gender or number."""
    reporting = language.reporting
    own = word_keys(language.critical.first_person)
    words = (*reporting.pronouns, *reporting.possessives)
    return dict(_OBJECTS) | {word_key(word): gender for word, gender in words if word_key(word) not in own}


_OBJECTS: tuple[tuple[str, Gender], ...] = (("him", "m"), ("himself", "m"), ("herself", "f"), ("them", "p"))


def _laid_pronouns(comparison: Comparison, genders: Iterable[str]) -> list[tuple[Unit, Unit]]:
    known = frozenset(genders)
    ours = {unit.span.start: unit for unit in comparison.claim_units if unit.plain in known}
    if not ours:
        return []
    theirs = {unit.span.start: unit for unit in comparison.original_units if unit.plain in known}
    return [
        (ours[edit.claim.start], theirs[edit.statement.start])
        for segment in comparison.alignment.segments
        for edit in segment.edits
        if edit.op is EditOp.EQUAL and edit.claim.start in ours and edit.statement.start in theirs
    ]
