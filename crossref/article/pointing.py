"""Reads an attribution that points back to the words before its comma: "The lock opens in May, that is what she said".

", c'est ce qu'a déclaré la ministre", ", foi o que disse Karsel", ", об этом сообщил Карсел".
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import slavic
from crossref.article.cue import JOINTS, Cue, From
from crossref.article.items import QUOTE, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.lang.base import CueVerb

_POINTING = {
    "de": (("das",), ("dies",), ("so",)),
    "en": (("that", "is", "what"), ("that", "was", "what"), ("that's", "what"), ("this", "is", "what")),
    "es": (("así", "lo"), ("es", "lo", "que"), ("eso", "es", "lo", "que")),
    "fr": (
        ("c'", "est", "ce", "qu'"), ("c'", "est", "ce", "que"), ("c'", "est", "du", "moins", "ce", "qu'"),
        ("c'", "est", "du", "moins", "ce", "que"), ("c'", "est", "en", "tout", "cas", "ce", "qu'"),
        ("c'", "est", "en", "tout", "cas", "ce", "que"),
    ),
    "pt": (("foi", "o", "que"), ("é", "o", "que"), ("foi", "isso", "que"), ("é", "isso", "que")),
    "ru": (("об", "этом"), ("так",)),
    "uk": (("про", "це"), ("так",)),
}  # fmt: skip
"""What points back, at the head of the clause that tells who said it."""
_FURTHEST = 10


def pointing_cue(items: Sequence[Item], place: Range, verb: CueVerb, words: Lexicon) -> Cue | None:
    """Return a verb of saying whose clause points back over a comma, with its speaker, ``None`` for any other."""
    first, last = place
    start = _head(items, first)
    opening = _opening(items, start, words) if start else ()
    reflexive = last < len(items) and items[last].lower == "sich"
    if not opening or start + len(opening) > first or "quote" not in verb.takes or reflexive:
        return None
    between = items[start + len(opening) : first]
    if words.language.code == "en":
        subject = phrase_after(items, start + len(opening), words)
        unit = (start, last)
        held = subject is not None and all(item.lower in words.between for item in items[subject[1] : first])
    else:
        subject = _subject_behind(items, last, words)
        unit = (start, subject[1] if subject is not None else last)
        held = all(_may_stand(item, words) for item in between)
    return Cue(first, last, verb, subject, From.SUBJECT, unit, inverted=True) if subject is not None and held else None


def _head(items: Sequence[Item], first: int) -> int:
    """Return where the clause of a verb begins behind a comma or a quotation; 0 where none is near."""
    for place in range(first - 1, max(0, first - _FURTHEST), -1):
        if items[place].lower in JOINTS or items[place].kind == QUOTE:
            return place + 1
    return 0


def _opening(items: Sequence[Item], start: int, words: Lexicon) -> tuple[str, ...]:
    found = (one for one in _POINTING.get(words.language.code, ()) if items[start].lower == one[0])
    return next((one for one in found if tuple(item.lower for item in items[start : start + len(one)]) == one), ())


def _may_stand(item: Item, words: Lexicon) -> bool:
    """Tell whether a word may stand between what points back and the verb: an auxiliary, an adverb, a day."""
    near = item.lower in words.between or item.lower in words.auxiliaries or item.lower in words.calendar
    return near or item.lower in slavic.PREPOSITIONS


def _subject_behind(items: Sequence[Item], last: int, words: Lexicon) -> Range | None:
    if words.language.code in slavic.CODES:
        return slavic.subject_behind(items, last, words)
    place = last
    while place < len(items) and (items[place].lower in words.between or items[place].lower in words.calendar):
        place += 1
    return phrase_after(items, place, words)
