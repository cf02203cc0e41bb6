"""Tells a speaker described by an office and what it belongs to from one who is named."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.items import NAME, WORD, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range
from crossref.lang.base import Gender

_DESCRIBED = frozenset(("de", "es", "fr", "pt"))
"""Languages in which an office is named by what it belongs to: "la portavoz del Ministerio de Pesca"."""


def whole_description(items: Sequence[Item], found: Range, words: Lexicon) -> Range | None:
    """Return a phrase without its article where no name heads it: "Sprecher des Finanzministeriums"."""
    if words.language.code not in _DESCRIBED:
        return None
    start = found[0] + 1 if items[found[0]].lower in words.determiners and found[1] - found[0] > 1 else found[0]
    inside = items[start : found[1]]
    joined = next((place for place, item in enumerate(inside) if item.lower in words.of_words), None)
    if not joined or not any(item.lower in words.offices for item in inside[:joined]):
        return None
    names = [item for item in inside[:joined] if item.kind == NAME]
    nameless = len(names) <= 1 if words.language.code == "de" else all(item.lower in words.offices for item in names)
    return (start, found[1]) if nameless and not _ends_in_full_name(inside, words) else None


def _ends_in_full_name(inside: Sequence[Item], words: Lexicon) -> bool:
    """Tell whether a name and surname follow what an office belongs to: "la ministra de Pesca Ilva Sterner"."""
    run = 0
    for item in reversed(inside):
        if item.kind != NAME:
            break
        run += 1
    return words.language.code != "de" and run > 2


def is_nameless(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether a phrase has nouns alone: an office, or an office with what it belongs to."""
    alone = words.language.code == "de" and items[found[1] - 1].lower in words.roles
    return alone or whole_description(items, found, words) is not None


def only_office_before(items: Sequence[Item], found: Range, name: Range, words: Lexicon) -> bool:
    """Tell whether nothing but an office or an honorific stands before a name."""
    before = items[found[0] : name[0]]
    return not any(item.lower in words.of_words for item in before) and any(
        item.lower in words.roles or item.lower in words.honorifics for item in before
    )


def bare_noun(items: Sequence[Item], found: Range, words: Lexicon) -> str | None:
    """Return the noun of a phrase that names a body by its kind alone: "the ministry", "МИД", "das Ministerium"."""
    inside = items[found[0] : found[1]]
    if inside[0].lower in words.possessives or any(item.lower in words.roles for item in inside):
        return None
    nouns = [item.lower for item in inside if item.lower in words.bodies]
    named = any(item.kind == NAME and item.lower not in (*nouns, *words.determiners) for item in inside)
    return nouns[0] if len(nouns) == 1 and not named else None


def told_gender(items: Sequence[Item], found: Range, words: Lexicon) -> Gender | None:
    """Return what an honorific, or the article before an office, tells of a speaker: "la ministre"."""
    first = items[found[0]]
    told = words.gendered.get(first.lower)
    if told is None or first.lower in words.honorifics:
        return told
    behind = [item for item in items[found[0] + 1 : found[1]] if item.lower not in words.small]
    return told if behind and any(item.lower in words.roles for item in behind[:2]) else None


def description_of(items: Sequence[Item], found: Range, words: Lexicon) -> frozenset[str]:
    """Return the words of an office in a phrase: its nouns and their adjectives, without names and articles."""
    offices, small = words.offices, words.small
    return frozenset(
        [
            item.lower
            for item in items[found[0] : found[1]]
            if (item.kind == WORD and item.lower not in small) or (item.kind in (WORD, NAME) and item.lower in offices)
        ]
    )
