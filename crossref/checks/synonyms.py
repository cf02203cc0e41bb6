"""Words that stand for each other in reported speech, by the language's own thesaurus."""

from __future__ import annotations

from functools import lru_cache

from crossref.lang.base import Language
from crossref.text.units import root
from crossref.text.words import word_key


@lru_cache(maxsize=64)
def _table(language: Language) -> frozenset[frozenset[str]]:
    pairs = language.critical.synonyms
    roots = {word: root(word_key(word), language) for word in {word for pair in pairs for word in pair}}
    return frozenset(frozenset((roots[one], roots[other])) for one, other in pairs)


def are_synonyms(one: str, other: str, language: Language) -> bool:
    """Tell whether two word keys, in whatever form, are listed as saying the same."""
    return frozenset((root(one, language), root(other, language))) in _table(language)
