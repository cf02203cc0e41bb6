"""Finds what a verb of saying takes without a clause: quantities, and the phrase that fronts the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.items import MARK, NUMBER, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range

_CURRENCIES = frozenset("$€£¥₽₴")
_ABOUT = frozenset(("about", "almost", "around", "nearly", "over", "roughly", "some", "under"))
_BOUNDS = frozenset(
    (("at", "least"), ("at", "most"), ("fewer", "than"), ("less", "than"), ("more", "than"), ("up", "to"))
)
_FRONTED = frozenset(("across", "by", "for", "over", "through", "under", "until", "within"))
"""Prepositions of what is said, not of when or where it is said, at the head of an English sentence."""


def begins_quantity(items: Sequence[Item], place: int) -> bool:
    """Tell whether an amount begins at a place: "$27m", "around 300 boats", "at least two"."""
    if place >= len(items):
        return False
    if items[place].kind == NUMBER or items[place].lower in _CURRENCIES:
        return True
    if items[place].lower in _ABOUT:
        return place + 1 < len(items) and begins_number(items[place + 1])
    pair = tuple(item.lower for item in items[place : place + 2])
    return pair in _BOUNDS and place + 2 < len(items) and begins_number(items[place + 2])


def begins_number(item: Item) -> bool:
    """Tell whether an item is a number or the currency before one."""
    return item.kind == NUMBER or item.lower in _CURRENCIES


def fronted(items: Sequence[Item], subject: Range | None, words: Lexicon) -> Range | None:
    """Return the phrase before a subject that belongs to what is said: "Over the whole year it expects $27m"."""
    if words.language.code != "en" or subject is None or not 1 < subject[0] <= _LONGEST_FRONT:
        return None
    before = items[: subject[0]]
    if before[0].lower not in _FRONTED:
        return None
    other = any(item.kind == MARK or item.lower in words.calendar or item.lower in words.cues for item in before)
    return None if other else (0, subject[0])


_LONGEST_FRONT = 8
