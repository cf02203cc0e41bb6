"""Anchors: what survives translation without a dictionary - numbers, names, and words that look alike across scripts.

A word's anchor is the beginning of its letters after transliteration, with spellings that differ between languages made
one ("president", "presidente", "президент"; "nation", "nación"). Names, hashtags and handles are words here too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from anyascii import anyascii

from crossref.match.terms import Remembered

MIN_LETTERS = 4
KEPT_LETTERS = 5

_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"[^a-z]", ""),
        # Spanish and Portuguese begin no word with s and another consonant: "escáner", "estación".
        (r"^es(?=[bcdfgklmnpqrtv])", "s"),
        (r"sch|sh|zh|tch|ch|tj|dj|dzh|j", "c"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|qu|q|kh|x|k", "c"),
        (r"(?<=[a-z])(?:ti|ci|si|tsi)(?=[aeo])", "ci"),
        (r"ts|tz|z|s", "c"),
        (r"[yi]+", "i"),
        (r"[wv]", "v"),
        (r"h", ""),
        (r"(.)\1+", r"\1"),
    )
)


def anchors_of(words: Iterable[str]) -> list[str]:
    """Return the anchors of folded words, each once, in order."""
    anchors = dict.fromkeys(map(_ANCHORS.__getitem__, words))
    anchors.pop("", None)
    return list(anchors)


def anchor_of(word: str) -> str:
    """Return the anchor of one folded word, "" for a word that is no evidence across languages."""
    return _ANCHORS[word]


def _anchor(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", ".")
    if len(word) < MIN_LETTERS and word.isascii():
        return ""
    latin = word if word.isascii() else anyascii(word).lower()
    for pattern, plain in _SPELLINGS:
        latin = pattern.sub(plain, latin)
    return latin[:KEPT_LETTERS] if len(latin) >= MIN_LETTERS - 1 else ""


_ANCHORS = Remembered(_anchor)
