"""Cuts statements into passages: windows of a few sentences, the unit that is indexed, found and ranked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from crossref.match.terms import links_of, words_of
from crossref.types import Span, Statement

MAX_WORDS = 80
"""A statement of so many words is one passage; longer ones are cut into windows of about so many."""
MAX_SENTENCES = 3
OVERLAP_WORDS = 20
"""How far the pieces of one overlong sentence overlap."""

_BEGIN = re.compile(r"\S")
_MAY_END = re.compile(r"[.!?…؟。！？\n]")
_CLOSED = re.compile(r"[\"'”’»)\]]*(?=\s)")
_TOKEN = re.compile(r"\S+")
_Piece = tuple[int, int, list[str]]
"""Where a piece of a text begins and ends, and its folded words."""


class Passage(NamedTuple):
    """A stretch of one version of a statement; ``span`` lies in the version's text, ``words`` are folded.

    A named tuple and no dataclass: an archive has millions, and this one takes a third of the time to make.
    """

    statement_id: str
    version: int
    span: Span
    words: tuple[str, ...]


def passages_of(statement: Statement) -> Iterator[Passage]:
    """Yield the passages of every version; a version whose text repeats an earlier one's is not cut again."""
    seen: set[str] = set()
    for version in statement.versions:
        if version.text not in seen:
            seen.add(version.text)
            for span, words in windows(version.text):
                yield Passage(statement.id, version.number, span, words)


def windows(text: str) -> list[tuple[Span, tuple[str, ...]]]:
    """Return overlapping stretches of a text that together cover all its words, each with its folded words."""
    if len(text) <= MAX_WORDS * 5:
        return _whole(text)
    pieces = list(_pieces(text))
    if sum(len(words) for _, _, words in pieces) <= MAX_WORDS:
        return _whole(text)
    return _joined(pieces)


def _whole(text: str) -> list[tuple[Span, tuple[str, ...]]]:
    words = tuple(_terms_of(text))
    return [(Span(0, len(text)), words)] if words else []


def _terms_of(text: str) -> list[str]:
    # Links stand behind the words, so that they come between no two that are quoted together.
    return words_of(text) + links_of(text)


def _pieces(text: str) -> Iterator[_Piece]:
    """Yield the sentences of a text, overlong ones in overlapping stretches; what holds no word is left out."""
    at = 0
    while begin := _BEGIN.search(text, at):
        start = begin.start()
        at = _sentence_end(text, start + 1)
        sentence = text[start:at].rstrip()
        words = _terms_of(sentence)
        if len(words) > MAX_WORDS:
            yield from _stretches(text, start, start + len(sentence), words)
        elif words:
            yield start, start + len(sentence), words


def _sentence_end(text: str, at: int) -> int:
    """Return where the sentence ends that goes on at a place; marks of closing behind its full stop belong to it."""
    # One pattern for all of this takes three times as long, since it tries all of it at every letter.
    while found := _MAY_END.search(text, at):
        at = found.end()
        if found[0] == "\n":
            return at - 1
        if found[0] in "。！？":
            return at
        if closed := _CLOSED.match(text, at):
            return closed.end()
    return len(text)


def _stretches(text: str, start: int, end: int, words: list[str]) -> Iterator[_Piece]:
    tokens = [match.span() for match in _TOKEN.finditer(text, start, end)]
    if len(tokens) < 2:
        yield start, end, words
        return
    step = MAX_WORDS - OVERLAP_WORDS
    for at in range(0, max(len(tokens) - OVERLAP_WORDS, 1), step):
        first, last = tokens[at][0], tokens[min(at + MAX_WORDS, len(tokens)) - 1][1]
        yield first, last, _terms_of(text[first:last])


def _joined(pieces: list[_Piece]) -> list[tuple[Span, tuple[str, ...]]]:
    found: list[tuple[Span, tuple[str, ...]]] = []
    sizes = [len(words) for _, _, words in pieces]
    at, count = 0, len(pieces)
    while at < count:
        end, size = at + 1, sizes[at]
        while end < min(at + MAX_SENTENCES, count) and size + sizes[end] <= MAX_WORDS:
            size += sizes[end]
            end += 1
        words = tuple(chain.from_iterable(part for _, _, part in pieces[at:end]))
        found.append((Span(pieces[at][0], pieces[end - 1][1]), words))
        if end >= count:
            break
        at = max(end - 1, at + 1)
    return found
