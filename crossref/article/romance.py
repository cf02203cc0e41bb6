"""Who speaks behind a Spanish, French or Portuguese verb and its hearers: "respondió a la prensa el portavoz"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crossref.article.items import MARK, NAME, QUOTE, WORD, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.lang.tables import read_words

_PREPOSITIONS = {
    "es": frozenset(
        read_words("a al ante bajo con contra de del desde durante en entre hacia hasta para por según sobre tras")
    ),
    "fr": frozenset(
        read_words(
            "à au aux avant avec chez contre d' dans de depuis des devant du durant en lors par pour sous sur vers"
        )
    ),
    "pt": frozenset(
        read_words(
            """
            ante ao aos após até com contra da das de desde do dos durante em entre na nas no nos num numa para pela
            pelo perante por sob sobre à às
            """
        )
    ),
}
_ARTICLES = {
    "es": frozenset(("el", "la", "los", "las", "un", "una")),
    "fr": frozenset(("le", "la", "les", "l'", "un", "une")),
    "pt": frozenset(("o", "a", "os", "as", "um", "uma")),
}
CODES = frozenset(_ARTICLES)
_FURTHEST = 14


def subject_behind(items: Sequence[Item], last: int, words: Lexicon) -> Range | None:
    """Return the subject behind a verb past prepositional phrases; ``None`` unless one stands directly behind it."""
    prepositions = _PREPOSITIONS[words.language.code]
    if last >= len(items) or items[last].lower not in prepositions:
        return None
    for place in range(last + 1, min(len(items), last + _FURTHEST)):
        if items[place].kind in (MARK, QUOTE):
            return None
        if items[place - 1].lower not in prepositions and _opens(items, place, words):
            found = phrase_after(items, place, words)
            return found if found is not None and _speaks(items, found, words) else None
    return None


def _opens(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    article = items[place].lower in _ARTICLES[words.language.code]
    return article and items[place - 1].lower not in words.determiners


def _speaks(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    inside = items[found[0] : found[1]]
    return any(item.kind == NAME or item.lower in words.offices for item in inside)


_TIED = ("-il", "-elle")
_INVERSION = re.compile(r"(?P<verb>.+?)-(?:t-)?(?P<pronoun>ils?|elles?)")


def with_inversions_parted(items: list[Item], text: str, words: Lexicon) -> list[Item]:
    """Return the items with a French verb of saying and the pronoun tied to it apart: "dit-il", "explique-t-elle"."""
    if words.language.code != "fr" or not items:
        return items
    start, end = items[0].start, items[-1].end
    if all(text.find(tied, start, end) < 0 for tied in _TIED):
        return items
    return [part for item in items for part in _parted(item, words)]


def _parted(item: Item, words: Lexicon) -> tuple[Item, ...]:
    found = _INVERSION.fullmatch(item.lower) if "-" in item.lower else None
    if found is None or item.lower in words.pronouns or found["verb"] not in words.cues:
        return (item,)
    verb = Item(WORD, found["verb"], item.start, item.start + len(found["verb"]))
    return verb, Item(WORD, found["pronoun"], item.end - len(found["pronoun"]), item.end)


def is_inverted(items: Sequence[Item], first: int, words: Lexicon) -> bool:
    """Tell whether a French verb has its pronoun tied to it, as in attributions alone: "a-t-elle poursuivi"."""
    if words.language.code != "fr":
        return False
    before = items[first - 1].lower if first else ""
    behind = items[first + 1].lower if first + 1 < len(items) else ""
    return ("-" in before and before in words.pronouns) or behind in _TIED_PRONOUNS


_TIED_PRONOUNS = frozenset(("elle", "elles", "il", "ils"))
