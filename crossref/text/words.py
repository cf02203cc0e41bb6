"""Words as they are compared: what counts as one, and the two forms each has.

A number is one word with its separators, currency sign and per cent sign ("14.8", "1,140", "$80", "15 %"). A hyphen
separates words, so that "well-known" and "well known" are the same two. Apostrophes inside a word belong to it.
Abbreviations with inner full stops are one word without them ("U.S." is "US"). Chinese and Japanese characters are
a word each. Links, emoji and the bare marks # and @ are no words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from crossref.lang.base import Language
from crossref.text.fold import DAMAGE, fold
from crossref.types import Span

_CURRENCY = "$€£¥₽₴₺₹₩"
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_NUMBER = rf"(?:[{_CURRENCY}] ?)?\d+(?:[.,]\d+)*"
_SPACED_NUMBER = rf"(?:[{_CURRENCY}] ?)?(?<!\d)\d{{1,3}}(?: \d{{3}})+(?:[.,]\d{{1,2}}(?!\d))?(?![\d.,]*\d)"
_LETTER = rf"[^\W\d_{_CJK}]"
_INNER = rf"[^\W{_CJK}]"
_TOKEN = re.compile(
    rf"(?P<word>(?!(?:{_LETTER}\.){{2}})(?:{_LETTER}|{DAMAGE}){_INNER}*(?:{DAMAGE}+{_INNER}*)*(?:'(?:{_LETTER}|{DAMAGE})+)*)"
    rf"|(?P<number>(?:{_SPACED_NUMBER}|{_NUMBER})(?: ?%|{_LETTER}*))"
    rf"|(?P<abbreviation>(?:{_LETTER}\.){{2,}}(?:{_LETTER}(?!\w))?)"
    rf"|(?P<sign>[%{_CURRENCY}])"
    rf"|(?P<character>[{_CJK}])"
)
"""A word comes first because most are words; what begins as an abbreviation does is left to it."""


class Word(NamedTuple):
    """One word. ``text`` and ``span`` are the raw text's; ``exact`` is the folded form with case and accents.

    ``key`` is what is compared first: ``exact`` without case, without the accents of Latin letters. A tuple, because
    every word of every text becomes one and a tuple is made three times as fast.
    """

    text: str
    span: Span
    exact: str
    key: str


def split_words(text: str, *, language: Language | None = None) -> tuple[Word, ...]:
    """Return the words of a text in order; their spans lie in the text as given.

    ``language`` is taken so that a language can have words of its own kind; all built-in ones share these rules.
    """
    return _split(text)


@lru_cache(maxsize=256)
def _split(text: str) -> tuple[Word, ...]:
    folded = fold(text)
    origins = folded.origins
    words = []
    for found in _TOKEN.finditer(folded.text):
        exact, kind = found.group(), found.lastgroup
        start, end = found.span()
        first, last = origins[start], origins[end]
        if kind != "word":
            exact = exact.replace(*_LEFT_OUT[kind]) if kind in _LEFT_OUT else exact
        elif exact[0] == DAMAGE and not exact.strip(DAMAGE):
            continue
        # What Word(...) does, without the call in between.
        words.append(_new(Word, (text[first:last], Span(first, last), exact, word_key(exact))))
    return tuple(words)


_new = tuple.__new__


_LEFT_OUT = {"abbreviation": (".", ""), "number": (" ", "")}


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """Return the form of one folded word that is compared: no case, no accents on Latin letters, ё as е."""
    key = word.casefold()
    if key.isascii():
        return key
    return "".join(_bare(char) for char in unicodedata.normalize("NFC", key))


@lru_cache(maxsize=4096)
def _bare(char: str) -> str:
    if char == "ё":
        return "е"
    base = unicodedata.normalize("NFD", char)
    return base[0] if base[0].isascii() else char


@lru_cache(maxsize=512)
def word_keys(words: tuple[str, ...]) -> frozenset[str]:
    """Return the keys of a vocabulary's words, made once."""
    return frozenset(word_key(word) for word in words)
