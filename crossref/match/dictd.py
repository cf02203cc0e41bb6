"""Reads entries of dictd dictionaries, as Debian installs them: a headword, then what it means, in one of two styles.

FreeDict gives translations a line, with marks in brackets; Mueller's English-Russian dictionary gives running text, of
which only what is wholly Russian counts. An index line is a headword, a place and a length, written to the base of 64.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

MOST_WORDS, MOST_LETTERS = 3, 28
"""A longer translation is an explanation."""
MOST_SENSES = 5

_DIGITS = {sign: at for at, sign in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}
_MARKS = re.compile(r"<[^<>]*>|\[[^\[\]]*\]|\([^()]*\)|\{[^{}]*\}|/[^/\n]*/")
_ASIDE = ('"', "Note:", "Synonym", "see:", "Antonym")
_NUMBERED = re.compile(r"^\s*(?:\d+\.|[a-z]\))\s*")
_LABEL = re.compile(r"_[^\W\d_]+\.?|\b\d+[.)]|\b[а-я]\)")
_SPLIT = re.compile(r"[,;:]")
_RUSSIAN = re.compile(r"[а-яё]+(?:[ -][а-яё]+)*", re.IGNORECASE)
_PLAIN = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")


def read_index(lines: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    """Yield headwords with where their entries begin and how many bytes they take.

    Raises:
        ValueError: A line is not of that form.
    """
    for number, line in enumerate(lines, 1):
        parts = line.rstrip("\r\n").split("\t")
        try:
            head, start, size = parts[0], _number(parts[1]), _number(parts[2])
        except (IndexError, KeyError) as error:
            raise ValueError(f"line {number} of the index is no entry") from error
        if head and not head.startswith("00database"):
            yield head, start, size


def _number(signs: str) -> int:
    value = 0
    for sign in signs:
        value = value * 64 + _DIGITS[sign]
    return value


def read_freedict(entry: str) -> tuple[str, ...]:
    """Return the translations of a FreeDict entry."""
    found: list[str] = []
    for line in entry.splitlines()[1:]:
        if line.strip().startswith(_ASIDE):
            continue
        found += [
            part for one in _SPLIT.split(_MARKS.sub(" ", _NUMBERED.sub("", line))) if (part := _term(one, _PLAIN))
        ]
    return tuple(dict.fromkeys(found))[:MOST_SENSES]


def read_mueller(entry: str) -> tuple[str, ...]:
    """Return the Russian words of an entry of Mueller's dictionary, those of the first senses."""
    text = _LABEL.sub(";", _MARKS.sub(" ", " ".join(entry.splitlines()[1:])))
    found = [part for one in _SPLIT.split(text) if (part := _term(one, _RUSSIAN))]
    return tuple(dict.fromkeys(found))[:MOST_SENSES]


def _term(text: str, form: re.Pattern[str]) -> str:
    term = " ".join(text.split()).casefold().removeprefix("to ")
    fits = form.fullmatch(term) and len(term) <= MOST_LETTERS and len(term.split()) <= MOST_WORDS
    return term if fits else ""


def is_headword(head: str) -> bool:
    """Tell whether a headword is a word or two, and no phrase, code or part of a word."""
    return _PLAIN.fullmatch(head) is not None and len(head.split()) <= 2 and 2 <= len(head) <= 20
