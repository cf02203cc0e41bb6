"""Finds whom a sentence seems to be about: the noun phrase that it begins with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from crossref.article import german
from crossref.article.items import NAME, NUMBER, QUOTE, WORD, Item, is_nounlike
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.article.verb_forms import ends_as_finite, is_manner


def sentence_subject(items: Sequence[Item], words: Lexicon) -> Range | None:
    """Return the noun phrase that a sentence seems to begin with, past an opening phrase and its comma."""
    if words.language.code == "de":
        return german.clause_subject(items, words)
    behind = (place + 1 for place, item in enumerate(items[:30]) if item.lower in (",", ":", "—", "–"))
    for start in chain((_past_opening(items, words),), behind):
        found = None if _opens_with_verb(items, start, words) else phrase_after(items, start, words)
        if found is not None and is_subject(items, found, words):
            return found
    return None


def _opens_with_verb(items: Sequence[Item], start: int, words: Lexicon) -> bool:
    """Tell whether a capital belongs to a verb at the head of a sentence: "Asked about the toll, Karsel shrugged"."""
    return start == 0 and bool(items) and items[0].lower in words.cues and ends_as_finite(items[0].lower, words)


def _past_opening(items: Sequence[Item], words: Lexicon) -> int:
    """Return the place behind an opening day, "On Wednesday", which needs no comma."""
    for place in range(min(3, len(items))):
        if items[place].lower in words.calendar:
            return place + 1
    return 0


def is_subject(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether a noun phrase is followed by what may be its verb or its apposition."""
    following = items[found[1]] if found[1] < len(items) else None
    if following is not None and following.lower == "," and found[1] + 1 < len(items):
        office = any(item.lower in words.roles for item in items[found[0] : found[1]])
        behind = items[found[1] + 1]
        about = items[found[1] + 1 : found[1] + 6]
        named = items[found[1] - 1].kind == NAME and behind.lower in words.determiners
        if items[found[1] - 1].kind == NAME and (behind.kind == NUMBER or behind.lower in words.relative):
            return True
        return (office and behind.kind == NAME) or (named and any(item.lower in words.roles for item in about))
    if following is None or (found[1] - found[0] == 1 and is_manner(items[found[0]].lower, words)):
        return False
    dated = following.kind == WORD and found[1] + 1 < len(items) and items[found[1] + 1].lower in words.calendar
    quoted = following.kind == QUOTE
    return dated or quoted or is_nounlike(following, words) or following.lower in words.between
