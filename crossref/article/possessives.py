"""Finds speakers that a possessive names: "in Karsel's words", "her promise of “free ferries”"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crossref.article.items import MARK, NAME, QUOTE, WORD, Item, is_possessive
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_before

_REACH = 8
_MOST_ADJECTIVES = 2


class Owned(NamedTuple):
    """A noun of speech with its owner, as item places. ``first`` and ``last`` bound the noun, or the phrase with "in".

    ``is_aside`` tells that it attributes whole clauses ("in her view"); else only what is quoted behind it is hers.
    """

    first: int
    last: int
    owner: Range
    is_aside: bool


def owned_words(items: Sequence[Item], place: int, words: Lexicon) -> Owned | None:
    """Return the noun of speech whose owner ends at an item, ``None`` when it is no owner or has none."""
    if words.view_phrases:
        return _in_phrase(items, place, words)
    if not words.view_nouns:
        return None
    item = items[place]
    if not (item.lower in words.owners or (is_possessive(item) and item.lower not in words.pronouns)):
        return None
    owner = (place, place + 1) if item.lower in words.owners else phrase_before(items, place, words)
    if owner is None:
        return None
    noun = _noun_behind(items, place, words)
    if noun is None:
        return None
    opens = owner[0] > 0 and items[owner[0] - 1].lower == "in"
    if opens and items[noun].lower in words.view_nouns:
        return Owned(owner[0] - 1, noun + 1, owner, is_aside=True)
    if items[noun].lower in words.cue_nouns and _leads_to_quotation(items, noun, words):
        return Owned(noun, noun + 1, owner, is_aside=False)
    return None


def _in_phrase(items: Sequence[Item], place: int, words: Lexicon) -> Owned | None:
    """Read a possessive amid a phrase that attributes: "по её словам", "a su juicio"."""
    if items[place].lower not in words.owners:
        return None
    for before, behind in words.view_phrases:
        first, last = place - len(before), place + 1 + len(behind)
        here = tuple(item.lower for item in items[max(first, 0) : last])
        if first >= 0 and here == (*before, items[place].lower, *behind):
            return Owned(first, last, (place, place + 1), is_aside=True)
    return None


def _noun_behind(items: Sequence[Item], place: int, words: Lexicon) -> int | None:
    """Return where the noun stands, past adjectives: "her angry reply"."""
    for noun in range(place + 1, min(place + 2 + _MOST_ADJECTIVES, len(items))):
        if items[noun].lower in words.cue_nouns or items[noun].lower in words.view_nouns:
            return noun
        if items[noun].kind != WORD or items[noun].lower in words.function:
            return None
    return None


_LEADS = frozenset(("that", "of", "for", "to", "about", "as", ":", ","))


def _leads_to_quotation(items: Sequence[Item], noun: int, words: Lexicon) -> bool:
    """Tell whether a quotation follows closely, with no other verb of saying in between."""
    if noun + 1 >= len(items):
        return False
    behind = noun + 2 if items[noun + 1].lower in words.calendar else noun + 1
    if behind >= len(items) or items[behind].lower not in _LEADS:
        return False
    for item in items[noun + 1 : noun + 1 + _REACH]:
        if item.kind == QUOTE:
            return True
        if item.lower in words.cues or (item.kind == MARK and item.lower not in (":", ",")):
            return False
    return False


def without_possessive(items: Sequence[Item], found: Range) -> Sequence[Item]:
    """Return the items with the owner's name bare, so that "Karsel's" is known as Karsel."""
    last = items[found[1] - 1]
    if last.kind != NAME or not is_possessive(last):
        return items
    kept = 2 if last.lower.endswith("'s") else 1
    bare = Item(last.kind, last.lower[:-kept], last.start, last.end - kept)
    return [*items[: found[1] - 1], bare, *items[found[1] :]]
