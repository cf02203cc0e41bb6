"""Goes over what stands between a verb of saying and its speaker: auxiliaries, adverbs, asides, days, hearers."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import slavic
from crossref.article.items import NAME, NUMBER, QUOTE, WORD, Item, in_phrase, phrase_at
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.article.verb_forms import is_manner


def past_between(items: Sequence[Item], left: int, words: Lexicon) -> int:
    """Go left from a verb over auxiliaries, adverbs and a day: "hatte am Montag erklärt"."""
    while left >= 0 and _stands_between(items, left, words):
        left -= 1
    return left


def _stands_between(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    item = items[place]
    if item.lower in words.calendar or (item.kind in (WORD, NAME) and item.lower in words.between):
        return True
    if words.language.code in slavic.CODES and slavic.is_adverbial(items, place, words):
        return True
    if item.kind == WORD and (is_manner(item.lower, words) or _is_hearer(items, place, words)):
        return True
    if item.lower in words.span_words and in_phrase(items, place, words.spans):
        return True
    before_day = place + 1 < len(items) and items[place + 1].lower in words.calendar
    return item.kind == WORD and before_day and item.lower in words.function


def _is_hearer(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a pronoun before a verb is whom somebody spoke to: "leur a dit", "им сказал"."""
    item, following = items[place], items[place + 1] if place + 1 < len(items) else None
    if following is None or not place:
        return False
    if words.language.code in slavic.CODES:
        return item.lower in slavic.DATIVES
    if words.language.code != "fr" or item.lower not in _FRENCH_OBJECTS:
        return False
    named = items[place - 1].kind == NAME or items[place - 1].lower in words.pronouns
    return following.lower in words.auxiliaries or (item.lower == "leur" and named)


_FRENCH_OBJECTS = frozenset(("l'", "la", "le", "les", "leur", "t'", "te"))


def past_adverbs(items: Sequence[Item], place: int, words: Lexicon) -> int:
    while place < len(items):
        item = items[place]
        following = items[place + 1] if place + 1 < len(items) else None
        behind_day = past_day(items, place, words)
        if behind_day > place:
            place = behind_day
        elif item.kind == WORD and item.lower in words.between:
            place += 1
        elif item.kind == WORD and following is not None and following.lower in words.calendar:
            place += 2
        elif item.lower in words.spans and phrase_at(items, place, words.spans):
            place += phrase_at(items, place, words.spans)
        else:
            break
    return place


def past_day(items: Sequence[Item], place: int, words: Lexicon) -> int:
    """Return the place behind a day and its date: "el martes, 4 de marzo de 2024"; the same place where none begins."""
    end = place
    for at in range(place, min(len(items), place + _LONGEST_DATE)):
        item = items[at]
        if item.lower in words.calendar or (end > place and (item.lower in _YEARS or _is_year(item))):
            end = at + 1
        elif item.kind != NUMBER and not (at <= end and _leads_to_day(item, words)) and item.lower not in _IN_DATES:
            break
    return end


_LONGEST_DATE = 9
_IN_DATES = frozenset((",", ".", "de", "del", "dem", "den", "der"))
_YEARS = frozenset(("г", "года", "р", "року"))


def _is_year(item: Item) -> bool:
    return item.kind == NUMBER and len(item.lower) == 4 and item.lower.isdigit()


def _leads_to_day(item: Item, words: Lexicon) -> bool:
    small = item.lower in words.function or item.lower in words.determiners or item.lower in words.of_words
    return small and item.lower not in words.pronouns and item.lower not in words.auxiliaries


def without_opening_day(items: list[Item], words: Lexicon) -> list[Item]:
    """Return a sentence's items from its verb on where nothing but a day stands before: "El martes, 4 de marzo, dijo".

    In German, whose verb comes second, only the commas around the date go. English sets the speaker first.
    """
    end = past_day(items, 0, words) if words.language.code != "en" else 0
    verb = end + 1 if 0 < end < len(items) and items[end].lower == "," else end
    if not 0 < verb < len(items):
        return items
    if words.language.code == "de":
        return [*(item for item in items[:verb] if item.lower != ","), *items[verb:]]
    behind = items[verb + 1].lower if verb + 1 < len(items) else ""
    opens = items[verb].lower in words.cues or (items[verb].lower in words.auxiliaries and behind in words.cues)
    return items[verb:] if opens and not _is_set_in(items, verb, words) else items


def _is_set_in(items: Sequence[Item], verb: int, words: Lexicon) -> bool:
    """Tell whether who speaks is set into the words, so that the day is theirs: "Mardi, a dit X, le pont ferme"."""
    behind = items[verb + 1 : verb + _LONGEST_SPEAKER]
    comma = next((at for at, item in enumerate(behind) if item.lower == "," or item.lower in words.that_words), 0)
    clause = behind[comma + 1 : comma + 2]
    named = any(item.kind == NAME for item in behind[:comma])
    return named and behind[comma].lower == "," and bool(clause) and clause[0].lower not in words.that_words


_LONGEST_SPEAKER = 16
"""Items of a verb and whoever speaks behind it."""


def before_insertion(items: Sequence[Item], comma: int, words: Lexicon) -> Range | None:
    """Return who opens a sentence before an insertion that quotes: "Brandt, whose party ran on “Bridges”, said"."""
    if comma < 1 or items[comma].lower != "," or items[comma - 1].kind != QUOTE:
        return None
    found = phrase_after(items, 0, words)
    if found is None or found[1] + 1 >= comma or items[found[1]].lower != ",":
        return None
    inside = items[found[1] + 1 : comma]
    opens = inside[0].lower in words.relative or inside[0].lower in _WHOSE or inside[0].lower in words.naming
    return found if opens and sum(item.kind == QUOTE for item in inside) == 1 else None


_WHOSE = frozenset(
    ("cuja", "cujas", "cujo", "cujos", "cuya", "cuyas", "cuyo", "cuyos", "deren", "dessen", "dont", "que", "qui",
     "whose", "чей", "чьё", "чьи", "чья")
)  # fmt: skip
"""Words that open a clause on the noun before them, beside "who" and "which"."""
