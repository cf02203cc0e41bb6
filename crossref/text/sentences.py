"""Splits a paragraph into sentences, never inside a quotation; spans lie in the raw text and cover every word of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from crossref.lang.base import Language
from crossref.types import Span

_STOP = re.compile(
    r"(?<![.!?…])[.!?…]++(?:[ \u00a0\u202f]»(?=\s))?[\"”“’'»«›)\]]*(?=\s)|[。！？｡]+[」』”）]*|[؟۔।]+(?=\s)"
)
"""What ends a sentence; French sets a blank between the stop and the mark that closes a quotation."""
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*|\d+)\Z")
_NEXT_WORD = re.compile(r"[^\W\d_]+")
_REACH = 24
"""Code points before a full stop in which an abbreviation is looked for."""
_OPENING = "\"“‘«„‚»‹'([¿¡—–-#@*•"
_CLOSING_AND_BLANKS = "\"”“’'»«›)]」』 \u00a0\u202f"


def split_sentences(text: str, paragraph: Span, language: Language, *, closed: Sequence[Span] = ()) -> tuple[Span, ...]:
    """Return the sentences of one paragraph in order.

    Args:
        text: The raw text.
        paragraph: The stretch to split.
        language: For its abbreviations and months.
        closed: Stretches that are not split, in order and apart: quotations with their marks.
    """
    ends = [span.end for span in closed]
    sentences: list[Span] = []
    start = _skip_space(text, paragraph.start, paragraph.end)
    for found in _STOP.finditer(text, paragraph.start, paragraph.end):
        place = found.end()
        within = bisect_left(ends, place)
        if within < len(closed) and closed[within].start < place < closed[within].end:
            continue
        if place <= start or not _is_end(text, found, paragraph, language):
            continue
        sentences.append(Span(start, place))
        start = _skip_space(text, place, paragraph.end)
    end = _trim(text, start, paragraph.end)
    if end > start:
        sentences.append(Span(start, end))
    return tuple(sentences)


def _is_end(text: str, found: re.Match[str], paragraph: Span, language: Language) -> bool:
    following = _skip_space(text, found.end(), paragraph.end)
    if following >= paragraph.end:
        return True
    after = text[following]
    while after in _OPENING and following + 1 < paragraph.end:
        following += 1
        after = text[following]
    if after.islower() or after in ",;":
        return False
    stops = found.group().rstrip(_CLOSING_AND_BLANKS)
    if stops != ".":
        return not (stops.startswith((".", "…")) and stops[-1] in ".…" and after.islower())
    return not _is_abbreviation(text, found.start(), paragraph.start, following, language)


_BEFORE_FIGURES = frozenset(("no",))
"""Abbreviations that are words too, but before a figure: "He said no. Then he left", "No. 4"."""


def _is_abbreviation(text: str, stop: int, start: int, following: int, language: Language) -> bool:
    near = text[max(start, stop - _REACH) : stop]
    found = _WORD_BEFORE.search(near, near.rfind(" ") + 1)
    if found is None:
        return False
    word = found.group().lower()
    if word.isdigit():
        return len(word) <= 2 and _month_follows(text, following, language)
    if word in _BEFORE_FIGURES:
        return text[following : following + 1].isdigit()
    if len(word) == 1 and word.isalpha() and found.group().isupper():
        return True
    if "." in word and all(len(part) <= 2 for part in word.split(".")):
        return _abbreviations(language) >= {word} or text[following : following + 1].islower()
    return word in _abbreviations(language)


def _month_follows(text: str, place: int, language: Language) -> bool:
    found = _NEXT_WORD.match(text, place)
    return found is not None and found.group().lower() in _months(language)


@lru_cache(maxsize=64)
def _abbreviations(language: Language) -> frozenset[str]:
    return frozenset(word.rstrip(".") for word in language.abbreviations)


@lru_cache(maxsize=64)
def _months(language: Language) -> frozenset[str]:
    return frozenset(word for word, _ in language.months)


def _skip_space(text: str, place: int, end: int) -> int:
    while place < end and text[place].isspace():
        place += 1
    return place


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
