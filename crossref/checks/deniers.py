"""Which words of a text deny: negators, verbs such as "refuse", and words that say that something is not there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.comparison import find_phrases, phrase_set
from crossref.lang.base import Language
from crossref.text.units import Unit
from crossref.text.words import word_key, word_keys


@lru_cache(maxsize=64)
def denial_words(language: Language) -> frozenset[str]:
    """Return the keys of the words that deny by themselves: "not", "reject"."""
    return word_keys(language.critical.negators) | word_keys(language.critical.lexical_negation)


def deniers(units: Sequence[Unit], language: Language) -> list[Unit]:
    """Return the words that deny; "not" before "only" adds and is none of them."""
    if not has_any(units, denial_words(language)):
        return []
    denying = word_keys(language.critical.lexical_negation)
    spoken = outside_phrases(units, language)
    return [*negators_in(units, language), *(unit for unit in spoken if unit.plain in denying)]


def negators_in(units: Sequence[Unit], language: Language) -> list[Unit]:
    """Return the negators; one before "only" adds and does not deny."""
    negators = _negators(language)
    if not has_any(units, negators):
        return []
    only = _only(language)
    spoken = outside_phrases(units, language)
    return [
        unit
        for at, unit in enumerate(spoken)
        if unit.plain in negators and not (at + 1 < len(spoken) and spoken[at + 1].plain in only)
    ]


def outside_phrases(units: Sequence[Unit], language: Language) -> list[Unit]:
    """Return the units without set phrases whose negator denies nothing: "sin embargo", "sans doute"."""
    inside = {at for start, end in find_phrases(units, _empty(language)) for at in range(start, end)}
    return [unit for at, unit in enumerate(units) if at not in inside] if inside else list(units)


def has_any(units: Sequence[Unit], words: frozenset[str]) -> bool:
    """Tell whether any word of a list stands among units: most lists have none there, which one look tells."""
    return not words.isdisjoint([unit.plain for unit in units])


@lru_cache(maxsize=64)
def _negators(language: Language) -> frozenset[str]:
    return word_keys(language.critical.negators)


@lru_cache(maxsize=64)
def _only(language: Language) -> frozenset[str]:
    return frozenset(word_key(word) for word, kind in language.critical.quantifiers if kind == "only")


@lru_cache(maxsize=64)
def _empty(language: Language) -> frozenset[tuple[str, ...]]:
    return phrase_set(language.critical.empty_negations)


def is_privative(unit: Unit, language: Language) -> bool:
    """Tell whether a word says that something is not there: "risk-free" is "with no risk"."""
    whole, ends, begins = _privatives(language)
    return unit.plain in whole or (
        len(unit.plain) > _LONG and (unit.plain.endswith(ends) or unit.plain.startswith(begins))
    )


_LONG = 5
"""Letters that a word has beyond which an ending or a beginning of it may say that something is not there."""


@lru_cache(maxsize=64)
def _privatives(language: Language) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    words = language.critical.privatives
    ends = tuple(word_key(word[1:]) for word in words if word.startswith("-"))
    begins = tuple(word_key(word[:-1]) for word in words if word.endswith("-"))
    whole = frozenset(word_key(word) for word in words if not word.startswith("-") and not word.endswith("-"))
    return whole, ends, begins
