"""Who speaks behind a Spanish, French or Portuguese verb and its hearers: "respondió a la prensa el portavoz"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crossref.article.items import MARK, NAME, QUOTE, WORD, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.lang.base import CueVerb
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


def is_object(items: Sequence[Item], last: int, found: Range, verb: CueVerb, words: Lexicon) -> bool:
    """Tell whether a phrase behind a verb that opens its sentence is what it governs: "Anunció una revisión".

    With a quotation or a "que" behind it, it may be who speaks; behind "a" it never is.
    """
    if words.language.code not in ("es", "pt") or "object" not in verb.takes:
        return False
    if words.language.code == "es" and any(item.lower in ("a", "al") for item in items[last : found[0]]):
        return True
    rest = items[found[1] :]
    if any(item.kind == QUOTE or item.lower in words.that_words or item.lower == ":" for item in rest):
        return False
    if items[found[0]].lower not in words.determiners and items[found[0]].lower not in words.possessives:
        return False
    governs = any(item.kind == WORD and (item.lower in words.determiners or item.lower == "al") for item in rest)
    return not governs or not _speaks(items, found, words)


def opening_end(items: Sequence[Item], words: Lexicon) -> int:
    """Return the place behind the comma of a phrase that leads on from what was said: "Por otra parte,"; 0 for none."""
    comma = next((place for place, item in enumerate(items[:_LONGEST_OPENING]) if item.lower == ","), 0)
    phrase = " ".join(item.lower for item in items[:comma])
    return comma + 1 if phrase in _LEADING_ON else 0


_LONGEST_OPENING = 6
_LEADING_ON = frozenset(
    (
        "a la vez", "a su vez", "además", "ademais", "al mismo tiempo", "além disso", "ao mesmo tempo", "asimismo",
        "así mismo", "de igual modo", "de seguida", "del mismo modo", "em seguida", "en ese sentido",
        "en este sentido", "en otro momento", "finalmente", "igualmente", "nesse sentido", "neste sentido", "por fim",
        "por otra parte", "por otro lado", "por outro lado", "por su parte", "por sua vez", "por seu lado",
        "por último", "también", "também",
    )
)  # fmt: skip
"""What opens a sentence in which the same speaker goes on."""


def _opens(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    article = items[place].lower in _ARTICLES[words.language.code]
    return article and items[place - 1].lower not in words.determiners


def _speaks(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    inside = items[found[0] : found[1]]
    return any(item.kind == NAME or item.lower in words.offices for item in inside)


_TIED = {"fr": ("-il", "-elle"), "pt": ("-lhe", "-lhes", "-me", "-nos", "-te", "-vos")}
_INVERSION = re.compile(r"(?P<verb>.+?)-(?:t-)?(?P<pronoun>ils?|elles?)")


def with_inversions_parted(items: list[Item], text: str, words: Lexicon) -> list[Item]:
    """Return the items with a French verb of saying and the pronoun tied to it apart: "dit-il", "explique-t-elle".

    A Portuguese verb is read without whom it was told to: "disse-lhes".
    """
    ties = _TIED.get(words.language.code)
    if ties is None or not items:
        return items
    start, end = items[0].start, items[-1].end
    if all(text.find(tied, start, end) < 0 for tied in ties):
        return items
    if words.language.code == "pt":
        return [_without_hearer(item, words) for item in items]
    return [part for item in items for part in _parted(item, words)]


def _without_hearer(item: Item, words: Lexicon) -> Item:
    verb, tied, hearer = item.lower.rpartition("-")
    told = bool(tied) and tied + hearer in _TIED["pt"] and item.lower not in words.cues and verb in words.cues
    return item._replace(lower=verb) if told else item


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
