"""Negation, judged by parity: "did not accept" and "rejected" agree, "is" and "is not" do not; and antonyms."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.comparison import Change, Comparison, covers, span_of, words_of
from crossref.lang.base import Language
from crossref.text.units import Unit, stem
from crossref.text.words import word_key
from crossref.types import CheckResult, Difference, DifferenceKind, Severity


@lru_cache(maxsize=64)
def _negators(language: Language) -> frozenset[str]:
    return frozenset(word_key(word) for word in language.critical.negators)


@lru_cache(maxsize=64)
def _denying(language: Language) -> frozenset[str]:
    return frozenset(word_key(word) for word in language.critical.lexical_negation)


@lru_cache(maxsize=64)
def _antonyms(language: Language) -> frozenset[frozenset[str]]:
    return frozenset(
        frozenset((_root(word_key(a), language), _root(word_key(b), language)))
        for a, b in language.critical.antonyms
        if " " not in a + b
    )


def _root(key: str, language: Language) -> str:
    return stem(key, language.snowball) if language.snowball else key


def check_negation(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Count what denies on both sides of every change, and look for a word that became its opposite."""
    differences = []
    for change in comparison.changes:
        if change.is_jump or covers(found, change):
            continue
        one = _flip(change, comparison) or _opposite(change, comparison)
        if one is not None:
            differences.append(one)
    if len(differences) == 2 and all(one.kind is DifferenceKind.NEGATION for one in differences):
        differences = _unless_double(differences, comparison)
    if differences:
        return CheckResult(check="negation", agrees=False, message="Polarity differs.", differences=tuple(differences))
    return CheckResult(check="negation", agrees=True, message="Polarity agrees.")


def _unless_double(differences: list[Difference], comparison: Comparison) -> list[Difference]:
    """Two flips near each other undo one another in reported speech ("not oppose" for "support")."""
    if comparison.quoted:
        return differences
    one, other = (difference.claim_span for difference in differences)
    near = one is not None and other is not None and other.start - one.end < 40
    return [] if near else differences


def _flip(change: Change, comparison: Comparison) -> Difference | None:
    ours = _deniers(change.ours, comparison.claim_language)
    theirs = _deniers(change.theirs, comparison.original_language)
    plain_ours = _plain_negators(change.ours, comparison.claim_language)
    plain_theirs = _plain_negators(change.theirs, comparison.original_language)
    prefixed = _prefixed(change, comparison)
    if (len(ours) + len(theirs) + prefixed) % 2 == 0:
        return None
    if not comparison.quoted and not _is_clear(change, plain_ours, plain_theirs, prefixed):
        return None
    if not plain_ours and not plain_theirs and not prefixed:
        return None
    return _difference(change, comparison, DifferenceKind.NEGATION)


def _is_clear(change: Change, ours: Sequence[Unit], theirs: Sequence[Unit], prefixed: bool) -> bool:
    """In free speech a flip is named only where little but the negator changed and the words around it agree."""
    small = len(change.ours) <= 2 and len(change.theirs) <= 2
    return change.is_tight and small and bool(ours or theirs or prefixed)


def _deniers(units: Sequence[Unit], language: Language) -> list[Unit]:
    return [*_plain_negators(units, language), *(unit for unit in units if unit.plain in _denying(language))]


def _plain_negators(units: Sequence[Unit], language: Language) -> list[Unit]:
    """Return the negators; one before "only" adds and does not deny."""
    negators = _negators(language)
    only = {word for word, kind in language.critical.quantifiers if kind == "only"}
    return [
        unit
        for at, unit in enumerate(units)
        if unit.plain in negators and not (at + 1 < len(units) and units[at + 1].plain in only)
    ]


def _prefixed(change: Change, comparison: Comparison) -> bool:
    """Tell whether one side has the other's word with a negative prefix: "possible", "impossible"."""
    prefixes = comparison.claim_language.critical.negative_prefixes
    return any(
        len(short) >= 4 and any(long == word_key(prefix) + short for prefix in prefixes)
        for one in change.ours
        for other in change.theirs
        for short, long in ((one.plain, other.plain), (other.plain, one.plain))
    )


def _opposite(change: Change, comparison: Comparison) -> Difference | None:
    language = comparison.claim_language
    if language.code != comparison.original_language.code:
        return None
    if len(change.ours) > 3 or len(change.theirs) > 3 or (not comparison.quoted and not change.is_tight):
        return None
    negators = len(_plain_negators(change.ours, language)) + len(_plain_negators(change.theirs, language))
    if negators % 2:
        return None
    for one in change.ours:
        for other in change.theirs:
            pair = frozenset((_root(one.plain, language), _root(other.plain, language)))
            if pair in _antonyms(language):
                return _difference(change, comparison, DifferenceKind.NEGATION, rule="antonym")
    return None


def _difference(change: Change, comparison: Comparison, kind: DifferenceKind, rule: str = "negation") -> Difference:
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, change.theirs)
    if rule == "antonym":
        text = f"“{mine}” says the opposite of the original's “{other}”."
    elif not other:
        text = f"The article adds “{mine}”, which turns the sentence round."
    elif not mine:
        text = f"The article leaves out “{other}”, which turns the sentence round."
    else:
        text = f"The article has “{mine}” where the original has “{other}”, which turns the sentence round."
    return Difference(
        kind=kind,
        claim=mine,
        statement=other,
        severity=Severity.MAJOR,
        explanation=text,
        claim_span=span_of(change.ours, change.edit.claim),
        statement_span=span_of(change.theirs, change.edit.statement),
        rule=rule,
    )
