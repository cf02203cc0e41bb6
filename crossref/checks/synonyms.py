"""Words and phrases that stand for each other in reported speech, by the language's own thesaurus."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.lang.base import Language
from crossref.text.units import Unit, root
from crossref.text.words import word_key

_Phrase = tuple[str, ...]


@lru_cache(maxsize=64)
def _table(language: Language) -> dict[_Phrase, frozenset[_Phrase]]:
    """Map each word or phrase, by its roots, to those that say the same."""
    pairs = language.critical.synonyms
    roots = {words: _roots(words, language) for words in {words for pair in pairs for words in pair}}
    table: dict[_Phrase, set[_Phrase]] = {}
    for one, other in pairs:
        table.setdefault(roots[one], set()).add(roots[other])
        table.setdefault(roots[other], set()).add(roots[one])
    return {words: frozenset(others) for words, others in table.items()}


def _roots(words: str, language: Language) -> _Phrase:
    return tuple(root(word_key(word), language) for word in words.split())


def are_synonyms(one: str, other: str, language: Language) -> bool:
    """Tell whether two word keys, in whatever form, are listed as saying the same."""
    partners = _table(language).get((root(one, language),))
    return partners is not None and (root(other, language),) in partners


def rendered(ours: Sequence[Unit], theirs: Sequence[Unit], language: Language) -> list[Unit]:
    """Return the words of one stretch that are part of a phrase, or stand for one, which the other has.

    "Carried out" stands for "conducted", and "conducted" for "carried out".
    """
    mine = [root(unit.plain, language) for unit in ours]
    others = [root(unit.plain, language) for unit in theirs]
    table = _table(language)
    found: dict[Unit, None] = {}
    for start in range(len(mine)):
        for end in range(start + 1, min(len(mine), start + _LONGEST) + 1):
            partners = table.get(tuple(mine[start:end]), frozenset())
            if any(max(end - start, len(one)) > 1 and _holds(others, one) for one in partners):
                found.update(dict.fromkeys(ours[start:end]))
    return list(found)


_LONGEST = 4
"""Words that a phrase of the thesaurus has at most."""


def _holds(words: Sequence[str], phrase: _Phrase) -> bool:
    return any(tuple(words[at : at + len(phrase)]) == phrase for at in range(len(words) - len(phrase) + 1))
