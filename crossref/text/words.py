"""Words as they are compared: what counts as one, and the two forms each has.

A number is one word with its separators, currency sign and per cent sign ("14.8", "1,140", "$80", "15 %"). A hyphen
separates words, so that "well-known" and "well known" are the same two. Apostrophes inside a word belong to it.
Abbreviations with inner full stops are one word without them ("U.S." is "US"). Chinese and Japanese characters are
a word each. Links, emoji and the bare marks # and @ are no words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from crossref.lang.base import Language
from crossref.text.fold import DAMAGE, fold
from crossref.types import Span

_CURRENCY = "$€£¥₽₴₺₹₩"
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_NUMBER = rf"(?:[{_CURRENCY}] ?)?\d+(?:[.,]\d+)*"
_SPACED_NUMBER = rf"(?:[{_CURRENCY}] ?)?(?<!\d)\d{{1,3}}(?: \d{{3}})+(?![\d.,]*\d)"
_LETTER = rf"[^\W\d_{_CJK}]"
_TOKEN = re.compile(
    rf"(?P<number>(?:{_SPACED_NUMBER}|{_NUMBER})(?: ?%|{_LETTER}*))"
    rf"|(?P<abbreviation>(?<!\w)(?:{_LETTER}\.){{2,}}(?:{_LETTER}(?!\w))?)"
    rf"|(?P<word>(?:{_LETTER}|{DAMAGE})(?:(?![{_CJK}])[\w{DAMAGE}])*(?:'(?:{_LETTER}|{DAMAGE})+)*)"
    rf"|(?P<sign>[%{_CURRENCY}])"
    rf"|(?P<character>[{_CJK}])"
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word. ``text`` and ``span`` are the raw text's; ``exact`` is the folded form with case and accents.

    ``key`` is what is compared first: ``exact`` without case, without the accents of Latin letters.
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
    words = []
    for found in _TOKEN.finditer(folded.text):
        exact = found.group()
        if exact.strip(DAMAGE) == "":
            continue
        span = folded.raw(*found.span())
        if found.lastgroup == "abbreviation":
            exact = exact.replace(".", "")
        elif found.lastgroup == "number":
            exact = exact.replace(" ", "")
        words.append(Word(span.of(text), span, exact, word_key(exact)))
    return tuple(words)


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


def has_damage(text: str) -> bool:
    """Tell whether characters of the text were lost before it reached us."""
    return DAMAGE in text
