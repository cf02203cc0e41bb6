"""What no other check has named: words changed, added or left out inside quotation marks, and editors' brackets."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.comparison import Change, Comparison, covers, sentence_around, span_of, words_of
from crossref.lang.base import Language
from crossref.text.units import Unit, units_between
from crossref.text.words import word_key
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span

_GLOSS_WORDS = 6


def check_wording(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Name what is left of the differences once the other checks have spoken."""
    if not comparison.quoted:
        return CheckResult(check="wording", agrees=None, message="Reported speech is free in its words.")
    differences = tuple(
        one
        for change in comparison.changes
        if not covers(found, change) and (one := _difference(change, comparison)) is not None
    )
    if differences:
        return CheckResult(check="wording", agrees=False, message="Words differ.", differences=differences)
    return CheckResult(check="wording", agrees=True, message="The words are the same.")


def _difference(change: Change, comparison: Comparison) -> Difference | None:
    if change.ours and all(unit.bracketed for unit in change.ours):
        return _gloss(change, comparison)
    if not change.ours and all(_is_mark(unit, comparison.original) for unit in change.theirs):
        return None
    if _is_cleaned_up(change, comparison):
        return None
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, change.theirs)
    severity = Severity.MINOR if _keeps_meaning(change, comparison) else Severity.MAJOR
    if mine and other:
        text = f"The words differ: “{mine}” in the article, “{other}” in the original."
    elif mine:
        text = f"The article adds “{mine}” inside the quotation."
    else:
        text = f"The article leaves out “{other}” without a mark."
    return Difference(
        kind=DifferenceKind.WORDING,
        claim=mine,
        statement=other,
        severity=severity,
        explanation=text,
        claim_span=span_of(change.ours, change.edit.claim),
        statement_span=span_of(change.theirs, change.edit.statement),
        rule="Q1",
    )


def _is_cleaned_up(change: Change, comparison: Comparison) -> bool:
    """Tell whether the house style allows this change (rule G1): fillers dropped, articles mended."""
    critical = comparison.original_language.critical
    allowed: tuple[str, ...] = ()
    if comparison.style == "guardian":
        allowed = (*critical.fillers, *critical.articles)
    elif comparison.style == "reuters":
        allowed = critical.articles
    return all(unit.plain in allowed for unit in (*change.ours, *change.theirs))


def _is_mark(unit: Unit, text: str) -> bool:
    """Tell whether a word is a handle or hashtag of a post, which newsrooms leave out (rule M1)."""
    return text[max(0, unit.span.start - 1) : unit.span.start] in ("@", "#")


def _gloss(change: Change, comparison: Comparison) -> Difference | None:
    """A bracket that adds or stands for a pronoun is allowed; for other words it is listed as not confirmed (B1)."""
    theirs = change.theirs or _words_before(change, comparison)
    if not theirs or _only_pronouns(theirs, comparison.original_language):
        return None
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, theirs)
    if len(theirs) > _GLOSS_WORDS:
        severity, text = Severity.MAJOR, f"The bracket [{mine}] stands for more words than a gloss may: “{other}”."
    else:
        severity, text = Severity.MINOR, f"The bracket [{mine}] stands for “{other}”; that it means the same is open."
    return Difference(
        kind=DifferenceKind.GLOSS,
        claim=f"[{mine}]",
        statement=other,
        severity=severity,
        explanation=text,
        claim_span=change.edit.claim,
        statement_span=span_of(theirs, change.edit.statement),
        rule="B1",
    )


def _words_before(change: Change, comparison: Comparison) -> tuple[Unit, ...]:
    """Return the few words of the original's sentence that a bracket at the head of a quotation may stand for."""
    if change.before or change.segment:
        return ()
    place = change.edit.statement.start
    sentence = sentence_around(comparison.original, place, comparison.original_language)
    before = units_between(comparison.original_units, Span(sentence.start, place))
    return before if len(before) <= _GLOSS_WORDS else ()


@lru_cache(maxsize=64)
def _pronouns(language: Language) -> frozenset[str]:
    critical = language.critical
    return frozenset(word_key(word) for word in (*critical.first_person, *critical.third_person, *_POINTING))


_POINTING = ("this", "that", "these", "those", "there", "here")


def _only_pronouns(units: Sequence[Unit], language: Language) -> bool:
    return all(unit.plain in _pronouns(language) or unit.function for unit in units)


@lru_cache(maxsize=64)
def _synonyms(language: Language) -> frozenset[frozenset[str]]:
    return frozenset(frozenset((word_key(a), word_key(b))) for a, b in language.critical.synonyms)


def _keeps_meaning(change: Change, comparison: Comparison) -> bool:
    """Tell whether the change is small: function words, intensifiers, or one word for its synonym."""
    language = comparison.claim_language
    small = {word_key(word) for word in language.critical.intensifiers}
    ours = [unit for unit in change.ours if not unit.function and unit.plain not in small]
    theirs = [unit for unit in change.theirs if not unit.function and unit.plain not in small]
    if not ours and not theirs:
        return True
    if len(ours) == len(theirs) == 1:
        return (
            frozenset((ours[0].plain, theirs[0].plain)) in _synonyms(language)
            or ours[0].plain[:5] == theirs[0].plain[:5]
        )
    return not (ours or len(theirs) > 1)
