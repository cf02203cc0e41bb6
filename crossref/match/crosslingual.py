"""Anchors: what survives translation without a dictionary - numbers, names, and words that look alike across scripts.

A word's anchor is the beginning of its letters after transliteration, with spellings that differ between languages made
one ("president", "presidente", "президент"; "nation", "nación"). Names, hashtags and handles are words here too; a link
is the same in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from anyascii import anyascii

from crossref.match.terms import LINK
from crossref.text.remembered import Remembered

MIN_LETTERS = 4
KEPT_LETTERS = 5

_OTHER = re.compile(r"[^a-z]")
_GROWN = re.compile(r"^es(?=[bcdfgklmnpqrtv])")
"""Spanish and Portuguese begin no word with s and another consonant: "escáner", "estación"."""
_HISSED = re.compile(r"sch|sh|zh|tch|ch|tj|dj|dzh|j")
_HARD = re.compile(r"ck|qu|q|kh|x|k")
_SOFT = re.compile(r"(?<=[a-z])(?:ti|ci|si|tsi)(?=[aeo])")
_TWICE = re.compile(r"(.)\1+")


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
    if word.startswith(LINK):
        return word
    latin = word if word.isascii() else anyascii(word).lower()
    latin = _one_spelling(latin)
    return latin[:KEPT_LETTERS] if len(latin) >= MIN_LETTERS - 1 else ""


def _one_spelling(latin: str) -> str:
    # A plain look for a letter spares most words the patterns: this is asked for every different word of an archive.
    if not (latin.isascii() and latin.isalpha() and latin.islower()):
        latin = _OTHER.sub("", latin)
    if latin.startswith("es"):
        latin = _GROWN.sub("s", latin)
    if "h" in latin or "j" in latin:
        latin = _HISSED.sub("c", latin).replace("ph", "f").replace("th", "t")
    if "k" in latin or "q" in latin or "x" in latin:
        latin = _HARD.sub("c", latin)
    if "i" in latin:
        latin = _SOFT.sub("ci", latin)
    latin = latin.replace("ts", "c").replace("tz", "c").replace("z", "c").replace("s", "c")
    return _TWICE.sub(r"\1", latin.replace("y", "i").replace("w", "v").replace("h", ""))


_ANCHORS = Remembered(_anchor)
