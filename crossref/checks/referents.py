"""Whom an editor's bracket names: "he [the former president]" where the sentence before speaks of "my father" (B1)."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.checks.comparison import Change, Comparison, sentence_around, words_of
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.names import sound
from crossref.text.units import Unit, units_between
from crossref.text.words import word_keys
from crossref.types import Difference, DifferenceKind, Severity, Span

_SUBJECT = 4
"""Words at the head of a sentence among which its subject stands."""


def names_another(change: Change, comparison: Comparison) -> Difference | None:
    """Return a difference where a bracket behind a pronoun cannot mean whom the original's sentence before is about.

    A relative and an office or another relative are two, and so are two names with nothing in common; a name or an
    office may well be what the original's other words mean, so nothing is said of them.
    """
    before = _subject_before(change, comparison)
    if not before:
        return None
    language, theirs = comparison.claim_language, comparison.original_language
    if not (_is_other_relation(change.ours, before, language, theirs) or _is_other_name(change.ours, before)):
        return None
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, before)
    return Difference(
        kind=DifferenceKind.NAME,
        claim=f"[{mine}]",
        statement=other,
        severity=Severity.MAJOR,
        explanation=tell(
            "The bracket says “%(claim)s”; the original's sentence before speaks of “%(statement)s”.",
            claim=mine,
            statement=other,
        ),
        claim_span=change.edit.claim,
        statement_span=Span(before[0].span.start, before[-1].span.end),
        rule="B1",
    )


def _subject_before(change: Change, comparison: Comparison) -> tuple[Unit, ...]:
    """Return the first words of the sentence before the one in which the pronoun stands, up to a relative or a name."""
    language = comparison.original_language
    here = sentence_around(comparison.original, max(0, change.edit.statement.start - 1), language)
    if not here.start:
        return ()
    last = sentence_around(comparison.original, here.start - 1, language)
    words = units_between(comparison.original_units, last)[:_SUBJECT]
    kin = word_keys(language.critical.kin)
    at = next((place for place, unit in enumerate(words) if unit.plain in kin), None)
    return words[: at + 1] if at is not None else _full_name(words)


def _full_name(words: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return two words with capitals that open a sentence, as a full name does."""
    named = len(words) > 1 and all(unit.exact[:1].isupper() and not unit.function for unit in words[:2])
    return tuple(words[:2]) if named else ()


def _is_other_relation(
    ours: Sequence[Unit], theirs: Sequence[Unit], language: Language, original_language: Language
) -> bool:
    kin, their_kin = word_keys(language.critical.kin), word_keys(original_language.critical.kin)
    offices = word_keys(language.reporting.role_nouns)
    mine = {unit.plain for unit in ours if unit.plain in kin}
    others = {unit.plain for unit in theirs if unit.plain in their_kin}
    named = any(_is_name(unit) and unit.plain not in offices | kin for unit in ours)
    if not others or language.code != original_language.code or named:
        return False
    return bool(mine and not mine & others) or (not mine and any(unit.plain in offices for unit in ours))


def _is_other_name(ours: Sequence[Unit], theirs: Sequence[Unit]) -> bool:
    mine = [unit for unit in ours if _is_name(unit)]
    others = [unit for unit in theirs if _is_name(unit)]
    if len(mine) < _WHOLE or len(others) < _WHOLE:
        return False
    return not any(sound(one.plain) == sound(other.plain) for one in mine for other in others)


_WHOLE = 2
"""Words of a full name."""


def _is_name(unit: Unit) -> bool:
    return unit.exact[:1].isupper() and not unit.function and len(unit.plain) > 1
