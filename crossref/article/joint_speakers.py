"""Reads who several speakers are: "the foreign ministers of Ordania and Velmark", "the two ministers"."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.items import MARK, NAME, Item
from crossref.article.lexicon import Lexicon
from crossref.article.name_phrases import is_full_name
from crossref.article.noun_phrases import AND, Range, joined

_SINGULAR_ENDINGS = {
    "en": (("s", ""),),
    "es": (("ces", "z"), ("es", ""), ("s", "")),
    "fr": (("s", ""),),
    "pt": (("zes", "z"), ("es", ""), ("s", "")),
    "de": (("innen", "in"),),
    "ru": (("ы", ""), ("и", ""), ("ли", "ль")),
    "uk": (("и", ""), ("и", "а"), ("і", "")),
}
_TWO = frozenset(
    ("beide", "beiden", "both", "two", "zwei", "ambos", "ambas", "dos", "deux", "dois", "duas", "два", "две", "двое",
     "дві", "оба", "обе", "обидва", "обидві", "обоє", "двоє")
)  # fmt: skip


def plural_offices(items: Sequence[Item], found: Range, words: Lexicon) -> frozenset[str]:
    """Return the offices that a phrase gives to several, in the plural and the singular: "ministers", "minister"."""
    inside = items[found[0] : found[1]]
    if not any(item.lower in words.roles or _singular(item.lower, words) for item in inside):
        return frozenset()
    counted = any(item.lower in _TWO for item in inside)
    german = words.language.code == "de" and inside[0].lower in ("die", "den")
    offices: set[str] = set()
    for item in inside:
        single = _singular(item.lower, words)
        if single or item.lower in words.roles:
            # "die Außenminister": a man's office after a woman's article is several men's.
            several = counted or (german and item.lower.endswith("er"))
            offices |= {item.lower, single} if single else {item.lower} if several else set()
    return frozenset(offices)


def _singular(word: str, words: Lexicon) -> str | None:
    for ending, single in _SINGULAR_ENDINGS.get(words.language.code, ()):
        if word.endswith(ending) and word.removesuffix(ending) + single in words.roles:
            return word.removesuffix(ending) + single
    return None


def names_nobody(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether a phrase has no name but those of offices and bodies."""
    return not any(
        item.kind == NAME and item.lower not in words.offices | words.determiners
        for item in items[found[0] + 1 : found[1]]
    ) and (items[found[0]].kind != NAME or items[found[0]].lower in words.offices | words.determiners)


def office_of_both(items: Sequence[Item], first: Range, second: Range, words: Lexicon) -> Range | None:
    """Return the words that give a second country the office of the first: "the foreign ministers of"."""
    if not plural_offices(items, first, words) or any(item.kind != NAME for item in items[second[0] : second[1]]):
        return None
    end = first[1]
    while end > first[0] and items[end - 1].kind == NAME:
        end -= 1
    return (first[0], end) if end > first[0] else None


def pair_of(items: Sequence[Item], found: Range, words: Lexicon) -> tuple[Range, Range] | None:
    """Return the two people whom a subject names in full: "Ana Ferrol and Jon Oker signed the treaty".

    Their office may stand before them: "the ministers Ana Ferrol and Jon Oker", "the two ministers, Ana Ferrol and Jon
    Oker, signed".
    """
    named = _behind_office(items, found, words)
    parts = joined(items, named)
    if len(parts) != _PAIR or any(items[part[1] - 1].kind != NAME for part in parts):
        return None
    return (parts[0], parts[1]) if all(is_full_name(items, part, words) for part in parts) else None


_PAIR = 2


def several_named(items: Sequence[Item], words: Lexicon) -> Range | None:
    """Return the plural office that a sentence begins with, where names follow it: "The two ministers, Ana ..."."""
    comma = next((at for at, item in enumerate(items[:_LEAD]) if item.lower == ","), 0)
    found = (0, comma)
    return found if comma and _behind_office(items, found, words) != found else None


_LEAD = 6
"""Words of an office, and of the comma behind it."""


def _behind_office(items: Sequence[Item], found: Range, words: Lexicon) -> Range:
    """Return the names that an office in the plural belongs to, inside its phrase or between commas behind it."""
    others = words.offices | words.determiners
    start = next((at for at in range(*found) if items[at].kind == NAME and items[at].lower not in others), found[1])
    if start == found[0] or not plural_offices(items, (found[0], start), words):
        return found
    if start < found[1]:
        return start, found[1]
    first = end = found[1] + 1
    if end > len(items) or items[found[1]].lower != ",":
        return found
    names = words.particles | AND
    while end < len(items) and (items[end].kind == NAME or items[end].lower in names):
        end += 1
    return (first, end) if first < end < len(items) and items[end].kind == MARK else found
