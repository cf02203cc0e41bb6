"""Reads the places that speak in Russian and Ukrainian: "В МИД Ордании заверили", «…», повідомили у МЗС.

A plural verb without a subject of its own gives the words to the body or the capital behind "в".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossref.article import slavic
from crossref.article.cue import Cue
from crossref.article.items import MARK, NAME, QUOTE, WORD, Item, is_nounlike
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range
from crossref.lang.tables import read_words

_IN = frozenset(("в", "во", "у", "ві"))
_PLURAL = tuple(read_words("ли лись лися лися ють уть ять ать ают ют ут ят ат ются утся ятся атся ються уться яться"))
_NOMINATIVE_PLURAL = ("ы", "и", "і")
_REACH = 16
_LONGEST = 9


def speaking_place(items: Sequence[Item], at: Range, subject: Range | None, words: Lexicon) -> Range | None:
    """Return the body or place that says what a plural verb reports, ``None`` where the verb has a subject.

    Args:
        items: The sentence.
        at: The verb's place.
        subject: What stands beside the verb and may be its subject.
        words: The language.
    """
    if words.language.code not in slavic.CODES or not items[at[1] - 1].lower.endswith(_PLURAL):
        return None
    for found in (*_places(items, at[1], slavic.stretch_end(items, at[1], _REACH), words),
                  *reversed(tuple(_places(items, _stretch_start(items, at[0]), at[0], words)))):  # fmt: skip
        if _has_subject(items, at[0], found, words):
            continue
        if subject is None or _is_within(subject, found) or _is_no_subject(items, subject, at, words):
            return found
    return None


def in_place(items: Sequence[Item], cue: Cue, words: Lexicon) -> Range | None:
    """Return the place that speaks at a cue."""
    return speaking_place(items, (cue.first, cue.last), cue.subject, words)


def _has_subject(items: Sequence[Item], first: int, found: Range, words: Lexicon) -> bool:
    """Tell whether somebody else stands before the verb in a case that a plural subject has: "журналисты в Париже"."""
    place = _stretch_start(items, first)
    while place < first:
        if found[0] - 1 <= place < found[1]:
            place = found[1]
        elif items[place].lower in slavic.PREPOSITIONS:
            place = _past_noun(items, place + 1, words)
        elif _may_be_subject(items, place, words):
            return True
        else:
            place += 1
    return False


def _past_noun(items: Sequence[Item], place: int, words: Lexicon) -> int:
    while place < len(items) and slavic.modifies(items[place], words):
        place += 1
    return place + 1


def _may_be_subject(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    item = items[place]
    if item.lower in words.calendar or item.lower in words.between or item.lower in words.as_words:
        return False
    if not is_nounlike(item, words) or slavic.is_adverbial(items, place, words):
        return item.lower in words.pronouns
    return not item.lower.endswith(_OBLIQUE) or item.lower.endswith(_NOMINATIVE)


_OBLIQUE = ("у", "ю", "е", "ом", "ем", "ой", "ей", "ам", "ям", "ах", "ях", "ого", "его", "ему", "ой", "ої", "ів", "ов")
"""Endings that no plural subject has, though many another noun ends so."""
_NOMINATIVE = ("ие", "ые")


def _is_within(subject: Range, found: Range) -> bool:
    return found[0] - 1 <= subject[0] and subject[1] <= found[1]


def _is_no_subject(items: Sequence[Item], subject: Range, at: Range, words: Lexicon) -> bool:
    """Tell whether a phrase hangs on a preposition, or is who was told: "сообщили агентству Гавань в пресс-службе".

    A plural verb has no single name for its subject.
    """
    if slavic.is_oblique(items, subject, words):
        return True
    inside = items[subject[0] : subject[1]]
    named = all(item.kind == NAME and not item.lower.endswith(_NOMINATIVE_PLURAL) for item in inside)
    return subject[0] == at[1] and (named or any(item.lower in words.outlets for item in inside))


def _places(items: Sequence[Item], start: int, end: int, words: Lexicon) -> Iterator[Range]:
    for place in range(start, end - 1):
        if items[place].lower in _IN:
            found = _phrase(items, place + 1, end, words)
            if found is not None:
                yield found


def _phrase(items: Sequence[Item], first: int, end: int, words: Lexicon) -> Range | None:
    """Return the body, with its adjectives and what hangs on it, or the place with a capital, that begins here."""
    head = first
    while head < end and items[head].kind == WORD and items[head].lower not in words.offices:
        if items[head].lower in words.calendar or not slavic.modifies(items[head], words):
            return None
        head += 1
    if head >= end or items[head].number >= 0 or items[head].lower in words.calendar:
        return None
    if items[head].kind != NAME and items[head].lower not in words.bodies:
        return None
    last = head + 2 if _is_two_words(items, head, end) else head + 1
    body = items[head].lower in words.bodies
    while last < end and last - head < _LONGEST and _hangs_on(items, last, words, body=body):
        last += 1
    return first, last


def _is_two_words(items: Sequence[Item], head: int, end: int) -> bool:
    """Tell whether a capital begins a name with a small noun: "Белом доме"."""
    return head + 1 < end and items[head].lower.endswith(("ом", "ем", "ій", "ой")) and items[head + 1].kind == WORD


def _hangs_on(items: Sequence[Item], place: int, words: Lexicon, *, body: bool) -> bool:
    item = items[place]
    if item.kind != NAME and (not body or (item.lower in words.roles and item.lower.endswith(_NOMINATIVE_PLURAL))):
        return False
    apart = item.lower in words.between or item.lower in words.calendar or item.lower in words.conjunctions
    spoken = item.lower in words.cues or slavic.is_adverbial(items, place, words)
    return is_nounlike(item, words) and item.lower not in slavic.PREPOSITIONS and not apart and not spoken


def _stretch_start(items: Sequence[Item], place: int) -> int:
    floor = max(0, place - _REACH)
    return next((n + 1 for n in range(place - 1, floor - 1, -1) if items[n].kind in (MARK, QUOTE)), floor)
