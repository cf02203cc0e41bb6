"""One of a set for another: colours, weekly for daily, father for brother, Q2 for Q1, Ms for Mr.

Such words are neither opposites nor synonyms: one shuts out the other. They are compared one word for one word, where
the words around agree, and never where the other word stands elsewhere on its side too: then it only moved.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from crossref.checks.comparison import (
    Change,
    Comparison,
    covers,
    difference_at,
    is_laid,
    stands_firm,
)
from crossref.checks.partners import share_a_stem
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import Unit, root
from crossref.text.words import word_key
from crossref.types import CheckResult, Difference, DifferenceKind, Severity

_SMALL = 3
"""Words of a change in which one word for one matters and the rest joins."""


def check_rivals(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Find one word of a set that stands where the original has another."""
    if comparison.quoted or comparison.is_foreign:
        return CheckResult(check="rivals", agrees=None, message=tell("Asked of reported speech in the same language."))
    changes = [one for one in comparison.changes if not covers(found, one) and stands_firm(one, comparison)]
    differences = tuple(one for change in changes if (one := _difference(change, comparison)) is not None)
    if differences:
        message = tell("A word stands for another of its set.")
        return CheckResult(check="rivals", agrees=False, message=message, differences=differences)
    return CheckResult(check="rivals", agrees=None, message=tell("No word of a set to compare."))


def _difference(change: Change, comparison: Comparison) -> Difference | None:
    pair = _one_for_one(change, comparison.claim_language)
    if pair is None:
        return None
    one, other = pair
    if _is_titled_otherwise(one, other, comparison) or _is_designated_otherwise(one, other):
        kind, pattern, rule = DifferenceKind.NAME, _NAME, "S1"
    elif are_rivals(one.plain, other.plain, comparison.claim_language) and not _has_moved(one, other, comparison):
        kind, pattern, rule = DifferenceKind.WORDING, _RIVAL, "rivals"
    else:
        return None
    text = tell(pattern, claim=one.exact, statement=other.exact)
    return difference_at(change, comparison, kind=kind, severity=Severity.MAJOR, explanation=text, rule=rule)


_RIVAL = "The article has “%(claim)s” where the original has “%(statement)s”: one shuts out the other."
_NAME = "The name is “%(claim)s” in the article and “%(statement)s” in the original."


def _one_for_one(change: Change, language: Language) -> tuple[Unit, Unit] | None:
    """Return the only word that matters on each side of a small change; other forms of one word do not."""
    if not change.ours or not change.theirs or max(len(change.ours), len(change.theirs)) > _SMALL:
        return None
    if len(change.ours) == len(change.theirs) == 1:
        return change.ours[0], change.theirs[0]
    stemmed = language.snowball is not None
    ours, theirs = (
        [
            unit
            for unit in side
            if not unit.function and not any(share_a_stem(unit.plain, one.plain, stemmed=stemmed) for one in others)
        ]
        for side, others in ((change.ours, change.theirs), (change.theirs, change.ours))
    )
    return (ours[0], theirs[0]) if len(ours) == len(theirs) == 1 else None


# --- sets -----------------------------------------------------------------------------------------------------------


def are_rivals(one: str, other: str, language: Language) -> bool:
    """Tell whether two words are different members of one set, and of no set the same."""
    table = _members(language)
    mine, theirs = table.get(_key(language)(one), ()), table.get(_key(language)(other), ())
    shared = [(a[1], b[1]) for a in mine for b in theirs if a[0] == b[0]]
    return bool(shared) and all(a != b for a, b in shared)


@lru_cache(maxsize=64)
def _members(language: Language) -> dict[str, tuple[tuple[int, int], ...]]:
    """Map the roots of words to the sets that they are members of, and which member."""
    table: dict[str, tuple[tuple[int, int], ...]] = {}
    for group, members in enumerate(language.critical.rivals):
        for member, forms in enumerate(members):
            for form in {_key(language)(word_key(form)) for form in forms.split("/")}:
                table[form] = (*table.get(form, ()), (group, member))
    return table


@lru_cache(maxsize=64)
def _key(language: Language) -> Callable[[str], str]:
    if language.snowball is None:
        return lambda key: key
    return lambda key: root(key, language)


def _has_moved(one: Unit, other: Unit, comparison: Comparison) -> bool:
    """Tell whether either word has another place on the other side, where nothing is laid."""
    return any(
        unit.plain == one.plain and not is_laid(unit.span, comparison, original=True)
        for unit in comparison.original_units
    ) or any(
        unit.plain == other.plain and not is_laid(unit.span, comparison, original=False)
        for unit in comparison.claim_units
    )


# --- designations and titles ----------------------------------------------------------------------------------------

_LETTERED = re.compile(r"([^\W\d_]{1,5})-?(\d{1,4})")
_ROMAN = re.compile(r"[IVX]{1,4}")


def _is_designated_otherwise(one: Unit, other: Unit) -> bool:
    """Tell whether two marks of one series differ: "Q1" and "Q2", "World War I" and "II"."""
    ours, theirs = _LETTERED.fullmatch(one.exact), _LETTERED.fullmatch(other.exact)
    if ours and theirs:
        return ours[1].casefold() == theirs[1].casefold() and int(ours[2]) != int(theirs[2])
    roman = _ROMAN.fullmatch(one.exact) and _ROMAN.fullmatch(other.exact)
    return bool(roman) and one.exact != other.exact


def _is_titled_otherwise(one: Unit, other: Unit, comparison: Comparison) -> bool:
    """Tell whether a man's title stands where the original has a woman's, or the other way round."""
    ours, theirs = (_titles(side).get(unit.plain) for side, unit in _sides(one, other, comparison))
    return ours is not None and theirs is not None and ours != theirs


def _sides(one: Unit, other: Unit, comparison: Comparison) -> Sequence[tuple[Language, Unit]]:
    return (comparison.claim_language, one), (comparison.original_language, other)


@lru_cache(maxsize=64)
def _titles(language: Language) -> dict[str, str]:
    """Map honorifics that tell a man from a woman to which they tell; articles tell the word and no person."""
    honorifics = {word_key(word.rstrip(".")) for word in language.reporting.honorifics}
    gendered = ((word_key(word.rstrip(".")), gender) for word, gender in language.reporting.gendered)
    return {word: gender for word, gender in gendered if gender in ("m", "f") and word in honorifics}
