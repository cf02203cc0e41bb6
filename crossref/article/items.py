"""A sentence as a row of items: words, names, numbers, marks, and each quotation as one item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from crossref.article.lexicon import ALONE, Lexicon, Phrases
from crossref.text.quotes import Quotation
from crossref.types import Span

WORD, NAME, NUMBER, MARK, QUOTE = "w", "c", "n", "p", "q"

SPOKEN_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
"""A word as a reader counts it: joined by hyphens and apostrophes."""

_LONG = r"[^\W_]{2,}(?:[-'’‑][^\W_]+|[.,]\d+)*['’]?(?![^\W_])"
"""A word of two letters and more; looked for first, because most items are."""
_WORDS = (
    r"(?:[^\W\d_]\.){2,}(?!\w)|[@#]\w+|[^\W_]+(?:[-'’‑][^\W_]+|[.,]\d+)*['’]?(?![^\W_])|[^\W_]+"
    r"|[^\w\s]{16,}|[^\w\s]|_"
)
_ELISION = r"(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’](?=[^\W_])|"
_PLAIN = re.compile(f"({_LONG}|{_WORDS})")
_ELIDED = re.compile(f"({_ELISION}{_LONG}|{_WORDS})")
_ELIDING = frozenset(("fr", "it", "ca", "pt"))


class Item(NamedTuple):
    """One item. ``lower`` is the word in lower case with straight apostrophes; ``start`` and ``end`` lie in the text.

    ``number`` is the place of a quotation in its list, -1 for anything else.
    """

    kind: str
    lower: str
    start: int
    end: int
    number: int = -1


def read_items(text: str, span: Span, quotations: Sequence[tuple[int, Quotation]], code: str) -> list[Item]:
    """Return the items of one sentence; ``quotations`` are its outermost ones with their numbers, in order."""
    pattern = _ELIDED if code in _ELIDING else _PLAIN
    items: list[Item] = []
    place = span.start
    for number, quotation in quotations:
        _read(text, place, quotation.outer.start, pattern, items)
        items.append(Item(QUOTE, "", quotation.outer.start, quotation.outer.end, number))
        place = quotation.outer.end
    _read(text, place, span.end, pattern, items)
    return items


def _read(text: str, start: int, end: int, pattern: re.Pattern[str], items: list[Item]) -> None:
    pieces = pattern.split(text[start:end])
    if len(pieces) == 1:
        return
    places = list(accumulate(map(len, pieces), initial=start))
    items += [
        _make(Item, (*seen, first, last, -1))
        for seen, first, last in zip(map(_kind, pieces[1::2]), places[1::2], places[2::2], strict=False)
    ]


_make = tuple.__new__
"""Makes a named tuple without its constructor's second call: every word of every article becomes one."""


@lru_cache(maxsize=65536)
def _kind(word: str) -> tuple[str, str]:
    """Return what a word is and its lower-case form."""
    first = word[0]
    lower = word.lower().replace("’", "'").replace("‑", "-")
    if first.isdigit():
        return (WORD if _AGED.fullmatch(lower) else NUMBER), lower
    if first == "@":
        return (NAME if len(word) > 1 else MARK), lower
    if not first.isalpha():
        return MARK, lower
    if first.isupper() or any(char.isupper() for char in word[1:]) or not _has_case(first):
        return (NAME if _has_case(first) or first.isupper() else WORD), lower
    return WORD, lower


_AGED = re.compile(r"\d+-(?:[^\W\d_]{2,}-)*[^\W\d_]{4,}")
"""A figure that is part of a word: "61-jährige", "34-year-old", "61-летний"."""


def _has_case(char: str) -> bool:
    return char.lower() != char.upper()


def without_clock(items: list[Item]) -> list[Item]:
    """Return the items without the time of day that an entry of a live blog begins with: "14:05 All schools ..."."""
    clock = len(items) > _CLOCK and [item.kind for item in items[:_CLOCK]] == [NUMBER, MARK, NUMBER]
    return items[_CLOCK:] if clock and items[1].lower == ":" and items[0].end == items[1].start else items


_CLOCK = 3


def without_platform(items: list[Item], text: str, words: Lexicon) -> list[Item]:
    """Return the items with the network X as a word, in languages whose names have other letters: "в X Стернер"."""
    if words.language.code not in _CYRILLIC or not items or text.find(" X ", items[0].start, items[-1].end) < 0:
        return items
    return [Item(WORD, item.lower, item.start, item.end) if item.lower == "x" else item for item in items]


_CYRILLIC = frozenset(("ru", "uk"))


def with_small_openings(items: list[Item], words: Lexicon) -> list[Item]:
    """Return the items with no name made of a word that has its capital only from the head of a sentence."""
    if not words.openings:
        return items
    return [
        Item(WORD, item.lower, item.start, item.end) if item.kind == NAME and _opens(items, place, words) else item
        for place, item in enumerate(items)
    ]


def _opens(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    opens = place == 0 or items[place - 1].kind == QUOTE or items[place - 1].lower in (":", "—", "–", "-", "(", ".")
    return opens and items[place].lower in words.openings


def phrase_at(items: Sequence[Item], place: int, phrases: Phrases) -> int:
    """Return the number of items of the longest phrase that begins at a place; 0 when none does."""
    seconds = phrases.get(items[place].lower)
    if seconds is None:
        return 0
    if place + 1 < len(items):
        for words in seconds.get(items[place + 1].lower, ()):
            if stands_at(items, place, words):
                return len(words)
    return 1 if ALONE in seconds else 0


def in_phrase(items: Sequence[Item], place: int, phrases: Phrases) -> bool:
    """Tell whether a place lies in one of some phrases of up to three words."""
    starts = range(max(0, place - 2), place + 1)
    return any(items[n].lower in phrases and n + phrase_at(items, n, phrases) > place for n in starts)


def stands_at(items: Sequence[Item], place: int, words: tuple[str, ...]) -> bool:
    """Tell whether words stand at a place whose own word is their first."""
    if len(words) == 1:
        return True
    if place + len(words) > len(items) or items[place + 1].lower != words[1]:
        return False
    return all(items[place + step].lower == words[step] for step in range(2, len(words)))


def is_possessive(item: Item) -> bool:
    """Tell whether a word is a name or noun with 's."""
    return item.lower.endswith(("'s", "s'"))


def is_word(item: Item) -> bool:
    """Tell whether an item is a word or a name."""
    return item.kind in (WORD, NAME)


def is_nounlike(item: Item, words: Lexicon) -> bool:
    """Tell whether an item may be a noun or a name: no function word, number or mark."""
    return item.kind == NAME or (
        item.kind == WORD
        and item.lower not in words.function
        and item.lower not in words.of_words
        and item.lower not in words.pronouns
    )


def trimmed(span: Span, text: str) -> Span | None:
    """Return a stretch without blanks, commas and dashes at its ends; ``None`` when nothing is left."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in ",;—–"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;—–"):
        end -= 1
    return Span(start, end) if end > start else None
