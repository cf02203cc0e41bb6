"""Which word of a report says what one of the original says: the same, another form, a synonym, a day named anew.

Whether two days are one, and two figures, is for checks of their own.
"""

from __future__ import annotations

from functools import lru_cache

from crossref.checks.exchanged import TIMES
from crossref.checks.names import share_a_country
from crossref.checks.synonyms import are_synonyms
from crossref.lang.base import Language
from crossref.text.units import DAY, Unit, root
from crossref.text.words import word_key


def is_partner(one: Unit, other: Unit, language: Language, *, synonyms: bool = True) -> bool:
    """Tell whether a word stands for another; without ``synonyms`` only as another form of it."""
    if one.plain == other.plain or one.key == other.key:
        return True
    if one.plain in calendar(language) and (other.plain in calendar(language) or is_dated(other)):
        return True
    if one.plain in spans_of_time(language) and is_dated(other):
        return True
    if other.plain in _measures(language):
        return synonyms and one.plain in _measures(language) and are_synonyms(one.plain, other.plain, language)
    a, b = root(one.plain, language), root(other.plain, language)
    stemmed = language.snowball is not None
    alike = share_a_stem(a, b, stemmed=stemmed) or share_a_stem(one.plain, other.plain, stemmed=stemmed)
    if a == b or alike or (synonyms and are_synonyms(one.plain, other.plain, language)):
        return True
    return share_a_country(one.exact, other.exact)


@lru_cache(maxsize=64)
def _measures(language: Language) -> frozenset[str]:
    """Return the words that measure: "several" has the stem of "severe", and says nothing of it."""
    return frozenset(word_key(words) for words, _ in language.critical.quantifiers if " " not in words)


@lru_cache(maxsize=64)
def spans_of_time(language: Language) -> frozenset[str]:
    """Return the words for days, weeks, months and the like."""
    return frozenset(word_key(form) for form, unit in language.units if unit in TIMES)


def is_dated(unit: Unit) -> bool:
    """Tell whether a unit is a day or a year; whether "last year" is 2025 is for the check of dates to say."""
    return unit.key.startswith(DAY) or (unit.is_number and unit.plain.isdecimal() and len(unit.plain) == _YEAR)


_YEAR = 4

_STEM = 5
"""Letters at the beginning that show two words as forms of one."""


def share_a_stem(one: str, other: str, *, stemmed: bool) -> bool:
    """Tell whether two words begin alike; where no stemmer took the endings off, a longer ending may differ.

    "Incomparable" is no form of "incomprehensible", though all but two letters of its stem are there.
    """
    if one[:_STEM] != other[:_STEM] or len(one) < _STEM:
        return False
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    shorter, longer = sorted((len(one), len(other)))
    if shared < shorter and longer - shared > _ENDING:
        return not stemmed and 2 * shared >= shorter
    return shared >= shorter - 2 or (not stemmed and 2 * shared >= shorter)


_ENDING = 4
"""Letters at most behind the beginning that two words share, where neither is the other's beginning."""


@lru_cache(maxsize=64)
def calendar(language: Language) -> frozenset[str]:
    """Return the names of days and months, and the words that stand beside them."""
    named = (word for word, _ in (*language.months, *language.weekdays, *language.relative_days))
    words = (*named, *language.last_words, *language.next_words)
    return frozenset(word_key(part) for word in words for part in word.split())
