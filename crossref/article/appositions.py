"""Reads what stands beside a speaker's name: an apposition, and the preposition that gives somebody's view.

Only order of words, marks and the language's lists decide.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.items import MARK, NAME, NUMBER, QUOTE, WORD, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.lang.tables import read_words

_LONGEST = 12
_SHORTEST_QUOTATION = 12
"""Code points, with its marks, below which a quotation behind "for somebody" is a name or a title."""


def past_apposition(items: Sequence[Item], end: int, words: Lexicon) -> int:
    """Return where a speaker's phrase ends with its apposition: "the minister, Ana Ferrol,", "Ana Ferrol, head of it,".

    Args:
        items: The sentence.
        end: Where the phrase without its apposition ends.
        words: The language.

    Returns:
        The place of the comma that closes the apposition; ``end`` itself where there is none.
    """
    if not 0 < end < len(items) or items[end].lower != ",":
        return end
    close = next(
        (place for place in range(end + 1, min(end + _LONGEST, len(items))) if items[place].lower == ","), None
    )
    if close is None or close == end + 1:
        return end
    inside = items[end + 1 : close]
    if any(item.kind in (QUOTE, NUMBER) or item.lower in words.auxiliaries for item in inside):
        return end
    named = items[end - 1].kind == NAME and items[end - 1].lower not in words.offices
    about = _is_office(inside, words) if named else _is_name(inside, words)
    return close if about else end


def past_told_of(items: Sequence[Item], end: int, words: Lexicon) -> int:
    """Return where a source ends with what is told of it: "two officials briefed on the plan, who asked for silence,".

    Args:
        items: The sentence.
        end: Where the source's phrase ends without it.
        words: The language.

    Returns:
        The place of the comma behind it; ``end`` itself where nothing is told.
    """
    while end < len(items):
        start = end + (items[end].lower == ",")
        if start >= len(items) or not _tells_of(items[start], words, joined=start == end):
            break
        near = range(start + 1, min(start + _LONGEST_TOLD, len(items)))
        close = next((n for n in near if items[n].kind in (MARK, QUOTE)), None)
        if close is None or items[close].lower != ",":
            break
        end = close
    return end


_LONGEST_TOLD = 20
_PARTICIPLES = ("вших", "вшего", "вшей", "вшим", "щих", "щего", "щей", "щим")


def _tells_of(item: Item, words: Lexicon, *, joined: bool) -> bool:
    """Tell whether a word begins a relative clause, or a participle with what belongs to it: "briefed on"."""
    if item.lower in words.relative:
        return True
    if words.language.code == "en":
        return joined and item.kind == WORD and item.lower.endswith("ed")
    return words.language.code == "ru" and item.lower.endswith(_PARTICIPLES)


def _is_name(inside: Sequence[Item], words: Lexicon) -> bool:
    return all(item.kind == NAME or item.lower in words.particles or item.lower == "." for item in inside)


def _is_office(inside: Sequence[Item], words: Lexicon) -> bool:
    """Tell whether an apposition gives an office: it begins with one, or with an article and a word before it."""
    first = inside[0].lower
    near = inside[:4] if first in words.determiners or first in words.possessives else inside[:2]
    return any(item.lower in words.roles for item in near)


def view_of(items: Sequence[Item], words: Lexicon) -> tuple[Range, int] | None:
    """Read "For the minister, “the door stays open”": whose view a quotation gives, and where that phrase ends.

    A name, an office or a body must stand behind the preposition, and the quotation right behind the comma; "For two
    years, “Harbour Lights” ..." is no view.
    """
    if len(items) < 4 or items[0].lower not in words.view_words:
        return None
    subject = phrase_after(items, 1, words)
    if subject is None or not _may_have_views(items[subject[0] : subject[1]], words):
        return None
    end = past_apposition(items, subject[1], words)
    if words.language.code == "de":
        return (subject, end) if _is_held(items, subject, end, words) else None
    place = _quoted_view(items, end, words)
    if place is None or items[place].end - items[place].start < _SHORTEST_QUOTATION:
        return None
    return subject, end


def _quoted_view(items: Sequence[Item], end: int, words: Lexicon) -> int | None:
    """Return the quotation behind a view's comma, right there or behind what it is said of: ", l'accord est « … »"."""
    if end + 1 >= len(items) or items[end].lower != ",":
        return None
    place = next((n for n in range(end + 1, min(end + _NEAR, len(items))) if items[n].kind in (MARK, QUOTE)), None)
    if place is None or items[place].kind != QUOTE:
        return None
    said_of = place > end + 1
    return (
        place if not said_of or items[place - 1].lower in words.auxiliaries or items[place - 1].lower in _IS else None
    )


_NEAR = 10
"""Items within which the quotation follows that a view is."""


def _is_held(items: Sequence[Item], subject: Range, place: int, words: Lexicon) -> bool:
    """Tell whether a German sentence goes on with what something is to somebody, in quotation marks, and no more."""
    phrase = items[subject[0] : subject[1]]
    known = sum(item.kind == NAME for item in phrase) > 1 or any(item.lower in words.offices for item in phrase)
    place += place < len(items) and items[place].lower == ","
    if not known or place >= len(items) or items[place].lower not in _IS:
        return False
    quoted = next((n for n in range(place, len(items)) if items[n].kind == QUOTE), None)
    return quoted is not None and not any(item.lower in (",", ";", ":") for item in items[place:quoted])


_IS = frozenset(
    read_words(
        """
        bedeutet bedeutete bleiben bleibt blieb continua ist reste restent serait sería sigue sind war waren wäre
        """
    )
)
"""Forms of "be" and "stay" before what something is to somebody."""


def _may_have_views(phrase: Sequence[Item], words: Lexicon) -> bool:
    """Tell whether a phrase is somebody: it ends in a name, or holds an office or a body."""
    if any(item.kind == MARK and item.lower != "." for item in phrase):
        return False
    if len(phrase) == 1 and phrase[0].lower in words.pronouns:
        return phrase[0].lower not in words.authors
    return phrase[-1].kind == NAME or any(item.lower in words.offices for item in phrase)
