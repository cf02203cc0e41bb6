"""Finds the noun phrase that names a speaker, next to the verb that reports speech: before it or behind it.

No tagger: capitals, determiners, the words that join an office to its body, and the language's function words bound
the phrase. It is meant to hold the head noun or name; what else it holds is sorted out when the speaker is resolved.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crossref.article.items import MARK, NAME, QUOTE, WORD, Item, is_nounlike, is_possessive, phrase_at
from crossref.article.lexicon import Lexicon

Range = tuple[int, int]
"""Half-open positions in a row of items."""

LONGEST = 18
_WITHOUT_ARTICLES = frozenset(("ru", "uk"))
"""Languages in which a body's name runs on in the genitive: "Министерство иностранных дел Ордании"."""
_ARTICLEAND_NUMBER = frozenset(("es", "fr", "pt"))
"""Languages whose numbers and pronouns of quantity follow an article: "les deux ministres"."""
_LONGEST_APPOSITION = 30
ALONE = frozenset(("another", "both", "many", "most", "one", "others", "several", "some"))
"""English determiners that may be a speaker by themselves: "Another advised"."""
_OF_WHOM = frozenset(("them", "these", "those", "us"))
"""What English sets behind these: "One of them said"."""
_BEHIND_NAME = frozenset(("jr", "sr"))
"""What a name ends with before a full stop."""
_OF = frozenset(("d'", "da", "de", "do", "of", "von"))
"""Prepositions that may be repeated before a second place: "d'Ordanie et de Velmark"."""
AND = frozenset(("and", "y", "e", "et", "und", "и", "і", "та", "&"))


def phrase_before(items: Sequence[Item], last: int, words: Lexicon, *, floor: int = 0) -> Range | None:
    """Return the noun phrase whose last word stands at ``last``; nothing below ``floor`` is taken."""
    if last < floor:
        return None
    item = items[last]
    if item.lower == "." and last > floor and items[last - 1].lower in _BEHIND_NAME:
        found = phrase_before(items, last - 1, words, floor=floor)
        return (found[0], last + 1) if found is not None else None
    by_itself = _by_itself(items, last, words, floor)
    if by_itself is not None:
        return by_itself
    if not is_nounlike(item, words) or item.lower in words.determiners:
        return None
    if item.lower in words.negators or (last == 0 and item.lower in words.function):
        return None
    if item.kind == WORD and words.language.code == "de":
        return None
    start = last
    while start > floor and last - start < LONGEST:
        step = _step_left(items, start, words, floor)
        if not step:
            break
        start -= step
    if items[start].kind == NAME and start < last and _opens_sentence(items, start, words):
        start += 1
    return start, last + 1


def _by_itself(items: Sequence[Item], last: int, words: Lexicon, floor: int) -> Range | None:
    """Return the pronoun, the "many" or the "one of them" that ends at a place."""
    lower = items[last].lower
    if lower in words.pronouns or (lower in ALONE and words.language.code == "en"):
        return last, last + 1
    if lower not in _OF_WHOM:
        return None
    among = last - 2 >= floor and items[last - 1].lower == "of" and items[last - 2].lower in ALONE
    return (last - 2, last + 1) if among else None


def _step_left(items: Sequence[Item], start: int, words: Lexicon, floor: int) -> int:
    """Return how many items the phrase grows to the left: 0 where it begins."""
    current, previous = items[start], items[start - 1]
    second = items[start - 2] if start - 2 >= floor else None
    joined = previous.lower in words.of_words and second is not None and is_nounlike(second, words)
    if joined and second is not None and second.lower not in words.calendar:
        return 2
    if current.lower in words.determiners or current.lower in words.possessives:
        return 1 if previous.lower in words.determiners and words.language.code in _ARTICLEAND_NUMBER else 0
    if is_possessive(current):
        return 1 if previous.kind == NAME or previous.lower in words.determiners else 0
    if previous.kind == NAME:
        return 0 if previous.lower in words.calendar or _is_pronoun(previous, words) else 1
    if previous.kind == MARK:
        initial = second is not None and previous.lower == "." and _is_initial(second, words)
        return 2 if initial else 0
    if previous.kind != WORD or (previous.lower in words.of_words and _joins_place(items, start, floor)):
        return 0 if previous.kind != WORD else 3
    if current.lower not in words.honorifics and _is_led(items, start - 1, floor, words):
        return 1
    return _step_over_word(current, previous, second, words)


def _is_led(items: Sequence[Item], place: int, floor: int, words: Lexicon) -> bool:
    """Tell whether a noun before a name has its article at the head of a clause: "…, the grid operator Nordnet"."""
    if items[place + 1].kind != NAME or words.language.code != "en":
        return False
    first = place
    while first > floor and place - first < _MOST_NOUNS and items[first].lower not in words.determiners:
        if items[first].kind != WORD or not is_nounlike(items[first], words) or items[first].lower in words.cues:
            return False
        first -= 1
    led = first < place and items[first].lower in ("a", "an", "the")
    return led and (first == 0 or items[first - 1].kind in (MARK, QUOTE))


_MOST_NOUNS = 4


def _joins_place(items: Sequence[Item], start: int, floor: int) -> bool:
    """Tell whether a second place follows with its preposition: "d'Ordanie et de Velmark"."""
    if start - 3 < floor or items[start].kind != NAME:
        return False
    return items[start - 2].lower in AND and items[start - 3].kind == NAME


def _step_over_word(current: Item, previous: Item, second: Item | None, words: Lexicon) -> int:
    if previous.lower in words.that_words and (current.kind == NAME or current.lower.endswith("s")):
        return 0
    if previous.lower in words.determiners or previous.lower in words.possessives:
        return 1
    if previous.lower in words.particles and second is not None and second.kind == NAME:
        return 1
    if previous.lower in AND and second is not None and current.kind == NAME and second.kind == NAME:
        return 2
    if previous.lower in words.function or previous.lower in words.cues or _is_pronoun(previous, words):
        return 0
    office = previous.lower in words.roles or previous.lower in words.honorifics
    if current.kind == NAME and not office:
        if words.language.code == "de":
            return 1 if second is not None and _is_inflected(previous) and _leads_left(second, words) else 0
        return 1 if words.language.code in _WITHOUT_ARTICLES and previous.lower not in words.of_words else 0
    return 1


def _is_inflected(item: Item) -> bool:
    """Tell whether a German word may be an adjective before a noun: "der englischsprachigen Zeitung"."""
    return item.kind == WORD and item.lower.endswith(("e", "en", "er", "es", "em"))


def _leads_left(item: Item, words: Lexicon) -> bool:
    return item.lower in words.determiners or item.lower in words.possessives or _is_inflected(item)


def phrase_after(items: Sequence[Item], first: int, words: Lexicon, *, loose: bool = False) -> Range | None:
    """Return the noun phrase that begins at ``first``; ``loose`` takes any noun, for languages without articles."""
    if first >= len(items):
        return None
    item = items[first]
    if item.lower in words.pronouns and not _determines(items, first, words):
        return first, first + 1
    if item.lower in words.that_words and first + 1 < len(items) and _opens_clause(items[first + 1], words):
        return None
    if not _begins(items, first, words) and not (loose and is_nounlike(item, words) and item.lower not in words.cues):
        return None
    place, named = first, False
    while place < len(items) and place - first < LONGEST:
        if not _goes_on(items, place, first, words, named=named):
            break
        named = named or _is_name(items[place], words)
        place += 1
    while place > first and (items[place - 1].lower in words.of_words or items[place - 1].lower in words.determiners):
        place -= 1
    if words.language.code == "de" and not any(one.kind == NAME for one in items[first:place]):
        return None
    return (first, place) if place > first else None


def _opens_clause(following: Item, words: Lexicon) -> bool:
    """Tell whether "that" joins a clause instead of pointing: "that Sterner", "that they"; not "that minister"."""
    return following.kind == NAME or not is_nounlike(following, words)


def _determines(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a word that may be a pronoun stands before its noun: "dieser Minister"."""
    following = items[place + 1] if place + 1 < len(items) else None
    return items[place].lower in words.determiners and following is not None and is_nounlike(following, words)


def _is_name(item: Item, words: Lexicon) -> bool:
    """Tell whether a phrase is named by an item; a body's capital does not end it: "Міністерство оборони Орданії"."""
    if item.kind != NAME or item.lower in words.determiners:
        return False
    return not (words.language.code in _WITHOUT_ARTICLES and item.lower in words.offices)


def _begins(items: Sequence[Item], first: int, words: Lexicon) -> bool:
    item = items[first]
    if item.lower in words.as_words or item.lower in words.conjunctions or item.lower in words.question_words:
        return False
    if item.kind == NAME:
        if item.lower in words.honorifics:
            return True
        alone = first == 0 and not (first + 1 < len(items) and items[first + 1].kind == NAME)
        return item.lower not in words.calendar and not (
            item.lower in words.function and (len(item.lower) < 4 or alone)
        )
    if item.kind != WORD:
        return False
    if item.lower in words.openers:
        return True
    if item.lower in words.function or item.lower in words.of_words or item.lower in words.cues:
        return False
    near = items[first + 1 : first + 4]
    if words.language.code == "de" and not (
        near and _is_inflected(item) and (near[0].kind == NAME or _is_inflected(near[0]))
    ):
        return False
    return any(one.lower in words.roles or one.lower in words.bodies for one in near)


def _goes_on(items: Sequence[Item], place: int, first: int, words: Lexicon, *, named: bool) -> bool:
    item = items[place]
    lower = item.lower
    if place > first and (lower in words.pronouns or (lower in words.venues and phrase_at(items, place, words.venues))):
        return False
    if item.kind == NAME:
        return lower not in words.calendar
    previous = items[place - 1] if place > first else None
    following = items[place + 1] if place + 1 < len(items) else None
    if item.kind == MARK:
        initial = lower == "." and previous is not None and _is_initial(previous, words)
        return initial and following is not None and following.kind == NAME
    titled = named and lower in words.of_words and any(one.lower in words.roles for one in items[first:place])
    if titled and following is not None and following.kind == NAME:
        return True
    return item.kind == WORD and _word_goes_on(item, previous, following, words, named=named)


def _word_goes_on(item: Item, previous: Item | None, following: Item | None, words: Lexicon, *, named: bool) -> bool:
    lower = item.lower
    names_follow = following is not None and following.kind == NAME
    office = previous is not None and (
        previous.lower in words.offices or (words.language.code == "de" and previous.lower in words.cue_nouns)
    )
    joins = lower in words.of_words and office
    if not joins and (lower in words.determiners or lower in words.possessives):
        return previous is None or previous.lower in words.of_words
    if lower in words.of_words:
        return previous is not None and following is not None and _joins(following, words) and (not named or office)
    if lower in AND and following is not None:
        return named and names_follow
    if lower in words.particles and names_follow:
        return True
    if lower in words.offices or (following is not None and following.lower in words.offices):
        return lower not in words.function
    if previous is not None and previous.kind == NAME and _describes(item, words):
        return True
    as_noun = previous is not None and (previous.lower in words.determiners or previous.lower in words.possessives)
    return not named and lower not in words.function and (as_noun or lower not in words.cues)


_ADJECTIVES = {
    "fr": re.compile(
        r"\w{3,}(?:a(?:le?s?|ux)|elle?s?|iques?|ien(?:ne)?s?|éen(?:ne)?s?|ères?|eure?s?|ures?|aires?|i(?:f|ve)s?"
        r"|aise?s?|oise?s?|aine?s?|ande?s?|gnole?s?|ées?)\Z"
    )
}
"""How adjectives end where a body's name has a capital at its first noun alone: "Affaires étrangères"."""


def _describes(item: Item, words: Lexicon) -> bool:
    ending = _ADJECTIVES.get(words.language.code)
    outside = item.lower in words.function or item.lower in words.cues or item.lower in words.calendar
    return ending is not None and not outside and ending.match(item.lower) is not None


def _joins(item: Item, words: Lexicon) -> bool:
    return item.kind == NAME or item.lower in words.determiners or is_nounlike(item, words)


def phrase_before_apposition(items: Sequence[Item], comma: int, words: Lexicon, *, floor: int = 0) -> Range | None:
    """Return the noun phrase before an apposition that ends at ``comma``: "Ana Ferrol, the port's head, said"."""
    best: Range | None = None
    for place in range(comma - 1, max(floor, comma - _LONGEST_APPOSITION), -1):
        item = items[place]
        if item.kind == QUOTE or item.lower in (";", ":"):
            break
        if item.lower not in (",", "("):
            continue
        found = phrase_before(items, place - 1, words, floor=floor)
        if found is None or items[found[1] - 1].lower in words.calendar:
            continue
        best = found
        if items[found[1] - 1].kind == NAME or found[0] == floor:
            break
    return best


def _is_initial(item: Item, words: Lexicon) -> bool:
    return item.lower in words.honorifics or (len(item.lower) == 1 and item.kind == NAME)


def _is_pronoun(item: Item, words: Lexicon) -> bool:
    return item.lower in words.pronouns


def _opens_sentence(items: Sequence[Item], start: int, words: Lexicon) -> bool:
    """Tell whether a capital is there only because the sentence begins: "Meanwhile Sterner said"."""
    return start == 0 and items[start].lower in words.function


def joined(items: Sequence[Item], found: Range) -> list[Range]:
    """Part a phrase that names several speakers at its "and": "Ana Ferrol and Jonas Averill"."""
    parts, start = [], found[0]
    for place in range(found[0] + 1, found[1] - 1):
        if items[place].lower not in AND or items[place].kind == NAME or items[place - 1].kind != NAME:
            continue
        behind = place + 2 if items[place + 1].lower in _OF else place + 1
        if behind < found[1] and items[behind].kind == NAME:
            parts.append((start, place))
            start = behind
    return [*parts, (start, found[1])]
