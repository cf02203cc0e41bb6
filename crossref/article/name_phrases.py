"""Reads a noun phrase for the name in it: which words are the name, and whose name it is."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.descriptions import is_nameless
from crossref.article.entities import name_words
from crossref.article.items import MARK, NAME, QUOTE, WORD, Item, is_possessive
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range


def named_behind(items: Sequence[Item], found: Range, words: Lexicon) -> Range:
    """Return the name that follows an office as its apposition: "her counterpart, Berend Karsel, said"."""
    end = found[1]
    offices = any(item.lower in words.roles for item in items[found[0] : end])
    named = items[end - 1].kind == NAME and not is_nameless(items, found, words)
    # "a spokeswoman for the Foreign Ministry, Ilva Sterner": the capital is the body's.
    named = named and not (offices and items[end - 1].lower in words.bodies)
    led = items[found[0]].lower in words.determiners and items[found[0]].lower not in words.possessives
    plain = led and end - found[0] > 1 and items[end - 1].kind == WORD
    if not (offices or plain) or end + 1 >= len(items) or items[end].lower != "," or named:
        return found
    last = end + 1
    while last < len(items) and (
        items[last].kind == NAME or items[last].lower in words.particles or _is_stop_in_name(items, last, words)
    ):
        last += 1
    closes = last >= len(items) or items[last].kind in (MARK, QUOTE)
    return (end + 1, last) if closes and last - end > 2 and items[end + 1].kind == NAME else found


def _is_stop_in_name(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    return items[place].lower == "." and (
        len(items[place - 1].lower) == 1 or items[place - 1].lower in words.honorifics
    )


_SPOKES = ("spokes", "portavoz", "vocero", "vocera", "porte-parole", "porta-voz", "sprecher", "пресс-секретар", "речни")


def is_spokesperson(word: str) -> bool:
    """Tell whether a word is an office of those who speak for others."""
    return word.startswith(_SPOKES) or word.endswith(("sprecher", "sprecherin"))


def hangs_on(items: Sequence[Item], found: Range, name: str, words: Lexicon) -> bool:
    """Tell whether a person's name only says whose somebody is: "Karsel's aide", "critics of Berend Karsel"."""
    parts = name_words(name)
    places = [
        place
        for place in range(found[0], found[1])
        if items[place].kind == NAME and items[place].lower.removesuffix("'s").removesuffix("'") in parts
    ]
    if any(is_possessive(items[place]) and place + 1 < found[1] for place in places):
        return True
    before = places[0] - 1 if places else -1
    while before >= found[0] and (items[before].lower in words.honorifics or items[before].lower in words.roles):
        before -= 1
    return before > found[0] and (items[before].lower in words.of_words or items[before].lower in _TO)


_TO = frozenset(("to", "against", "around"))


def name_run(items: Sequence[Item], found: Range, words: Lexicon) -> Range | None:
    """Return the last run of names in a phrase that is no possessive; "Senator Ana Ferrol of Calder" is Ana Ferrol."""
    end = _before_origin(items, found, words)
    while end > found[0] and (
        items[end - 1].kind != NAME or is_possessive(items[end - 1]) or items[end - 1].lower in words.determiners
    ):
        end -= 1
    start = end
    while start > found[0]:
        previous = items[start - 1]
        initial = previous.kind == MARK and previous.lower == "." and start - 2 >= found[0]
        if previous.kind == NAME and not is_possessive(previous) and previous.lower not in words.determiners:
            start -= 1
        elif initial and items[start - 2].kind == NAME:
            start -= 2
        else:
            break
    if end - start > _FULL_NAME and _is_of_office(items, found, start, words):
        start += 1
    return (start, end) if end > start else None


_FULL_NAME = 2


def _is_of_office(items: Sequence[Item], found: Range, start: int, words: Lexicon) -> bool:
    """Tell whether the first name belongs to the office before it: "le ministre des Finances Otto Lind"."""
    if words.language.code not in ("es", "fr", "pt") or start - 2 < found[0]:
        return False
    return items[start - 1].lower in words.of_words and items[start - 2].lower in words.roles


def _before_origin(items: Sequence[Item], found: Range, words: Lexicon) -> int:
    """Return where a phrase ends without the place that a titled person is of."""
    for place in range(found[1] - 2, found[0] + 1, -1):
        if items[place].lower not in words.of_words:
            continue
        named = items[place - 1].kind == NAME and items[place - 1].lower not in words.offices
        titled = any(
            item.lower in words.roles or item.lower in words.honorifics for item in items[found[0] : place - 1]
        )
        return place if named and titled else found[1]
    return found[1]


def is_full_name(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether a phrase ends in a name of more than one word."""
    run = name_run(items, found, words)
    return run is not None and run[1] - run[0] >= 2 and run[1] == found[1]
