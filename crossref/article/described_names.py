"""Reads a name with the bare words before it, as English sets them behind a verb: "said retired pilot Ivo Brandt"."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.items import MARK, NAME, NUMBER, WORD, Item, is_nounlike
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.article.verb_forms import closes

_LONGEST = 10
_FULL_NAME = 2


def described_name(items: Sequence[Item], first: int, words: Lexicon) -> Range | None:
    """Return a full name that begins at a place with words that describe it: "retired pilot", "master of ceremonies".

    Nothing that the verb could govern may follow it.
    """
    if words.language.code != "en":
        return None
    place = first
    while place < len(items) and place - first < _LONGEST and _describes(items, place, words):
        place += 1
    names = place
    while names > first and items[names - 1].kind in (NAME, MARK):
        names -= 1
    full = sum(item.kind == NAME for item in items[names:place]) >= _FULL_NAME
    return (first, place) if full and items[place - 1].kind == NAME and closes(items, place, words) else None


def _describes(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    item = items[place]
    if item.kind == NAME:
        return item.lower not in words.calendar
    if item.kind == NUMBER:
        return item.lower[-1:].isalpha()
    if item.kind == MARK:
        return (
            item.lower == "." and place > 0 and items[place - 1].kind == NAME and len(items[place - 1].lower) <= _STOP
        )
    if item.lower in words.calendar or item.lower in words.cues:
        return False
    return item.lower == "of" or (item.kind == WORD and is_nounlike(item, words))


_STOP = 4
"""Letters of the longest shortened name or title before a full stop: "J.", "Sen."."""


def anybody(items: Sequence[Item], first: int, words: Lexicon) -> Range | None:
    """Return whoever is named right behind an English verb of saying, be it without article: "angry residents"."""
    if words.language.code != "en":
        return _something(items, first, words)
    return described_name(items, first, words) or phrase_after(items, first, words, loose=True)


def _something(items: Sequence[Item], first: int, words: Lexicon) -> Range | None:
    """Return a noun with its article that no office or name makes somebody: "précise le communiqué conjoint"."""
    if first >= len(items) or items[first].lower not in words.determiners:
        return None
    place = first + 1
    while place < len(items) and items[place].kind in (WORD, NAME) and is_nounlike(items[place], words):
        place += 1
    return (first, place) if place - first > 1 else None
