"""Goes over what German sets between a verb of saying and its subject: days, places, hearers, occasions.

"sagte der Agentur Reuters am 12. März in Kalder Außenministerin Ana Ferrol".
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import german
from crossref.article.beside_verbs import past_day
from crossref.article.items import NAME, NUMBER, QUOTE, WORD, Item, phrase_at
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after

_DATIVES = frozenset(("dem", "den", "einem", "einer"))
_ARTICLES = _DATIVES | {"der"}
_LONGEST_NAME = 4


def subject_past_circumstances(items: Sequence[Item], place: int, words: Lexicon) -> Range | None:
    """Return the subject behind a verb past what stands between, ``None`` where nothing does or no subject follows."""
    behind = past_circumstances(items, place, words)
    found = phrase_after(items, behind, words) if place < behind < len(items) else None
    return found if found is not None and german.may_be_subject(items, found, words) else None


def past_circumstances(items: Sequence[Item], place: int, words: Lexicon) -> int:
    """Return the place behind all circumstances and hearers that begin at a place."""
    while place < len(items):
        behind = max(past_day(items, place, words), _past_one(items, place, words))
        if behind == place:
            break
        place = behind
    return place


def _past_one(items: Sequence[Item], place: int, words: Lexicon) -> int:
    item = items[place]
    aside = phrase_at(items, place, words.spans) if item.lower in words.spans else 0
    if aside:
        return place + aside
    if item.kind == WORD and item.lower in words.between:
        return place + 1
    if item.kind == NUMBER:
        return place + 2 if place + 1 < len(items) and items[place + 1].lower == "." else place + 1
    if item.lower in german.PREPOSITIONS and item.kind == WORD:
        return _past_noun(items, place + 1, words, fallback=place)
    if item.lower in _DATIVES or _is_dative(items, place):
        return _past_noun(items, place + 1, words, fallback=place)
    return place + 1 if item.lower in words.outlets and item.lower not in words.offices else place


def _is_dative(items: Sequence[Item], place: int) -> bool:
    """Tell whether "der" stands before a woman's noun or a paper's name: "der Agentur", "der „Hafenpost“"."""
    if items[place].lower != "der" or place + 1 >= len(items):
        return False
    if items[place + 1].kind == QUOTE:
        return True
    noun = next((one for one in items[place + 1 : place + 4] if one.kind == NAME), None)
    return noun is not None and (noun.number >= 0 or german.is_feminine(noun.lower))


def _past_noun(items: Sequence[Item], place: int, words: Lexicon, *, fallback: int) -> int:
    """Return the place behind the next noun with its adjectives and, for a paper or a place, the rest of its name."""
    while place < len(items) and (items[place].kind == NUMBER or items[place].lower == "."):
        place += 1
    while place < len(items) and items[place].kind == WORD and items[place].lower not in words.cues:
        place += 1
    if place < len(items) and items[place].kind == QUOTE and items[place - 1].lower in _ARTICLES:
        return place + 1
    if place >= len(items) or items[place].kind != NAME:
        return fallback
    last = place + 1
    while last < len(items) and last - place < _LONGEST_NAME and _runs_on(items[last], words):
        last += 1
    genitive = last < len(items) and items[last].lower == "des"
    return _past_noun(items, last + 1, words, fallback=last) if genitive else last


def _runs_on(item: Item, words: Lexicon) -> bool:
    named = item.kind == NAME and item.number < 0
    return named and item.lower not in words.offices | words.honorifics and not _is_compound(item.lower, words)


def _is_compound(word: str, words: Lexicon) -> bool:
    """Tell whether a noun ends as an office does: "Außenministerin"."""
    return any(len(word) > len(role) > _SHORTEST_ROLE and word.endswith(role) for role in words.roles)


_SHORTEST_ROLE = 4
