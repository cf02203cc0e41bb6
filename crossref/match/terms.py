"""Turns text into the terms that the index is searched by: folded words, their stems, and anchors across languages.

This folding is for *finding* and is cruder than the matching contract of ``crossref.text``: diacritics, case and the
glyphs of apostrophes vanish, thousands separators too. What it brings near is judged elsewhere, word by word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Protocol

import snowballstemmer

from crossref.lang import get_language
from crossref.text.endings import cut_ukrainian, has_marks, with_marks
from crossref.text.remembered import Remembered

_LINK = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:https?://(?:www\.)?|www\.)([\w.-]+(?:/[\w/.~%+-]*)?)", re.IGNORECASE)
_ANEW = ("t.co/", "pic.twitter.com/", "pic.x.com/", "bit.ly/", "goo.gl/", "ow.ly/", "tinyurl.com/", "is.gd/")
"""Addresses that every post has anew for the same page: they say nothing."""
LINK = "link:"
"""How the term of a link begins."""
_ABBREVIATION = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_TAG = re.compile(r"[#@](\w+)")
_CAMEL = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|_")
_HUMP = re.compile(r"[A-ZÀ-ÞА-Я]+(?![a-zà-þа-я])|[A-ZÀ-ÞА-Я]?[a-zà-þа-яё]+|\d+|\w")
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0640\u0670"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_UNSPACED = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002ffff"
_LETTER = rf"(?:[^\W\d_{_UNSPACED}]|[\u0900-\u0dff])"
_TERM = re.compile(rf"\d+(?:[.,]\d+)*|{_LETTER}+(?:['’ʼ]{_LETTER}+)*|[{_UNSPACED}]+")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_POSSESSIVE = re.compile(r"['’ʼ]s?$|(?<=s)['’ʼ]$")
_ELISION = re.compile(r"^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’ʼ](?=[^\W\d_]{2})")
"""What French and Italian glue to the next word: "l'accord", "qu'une"."""
_THOUSANDS = re.compile(r"(?<=\d)[,.](?=\d{3}(?!\d))")

_FURTHER = {"ar": "arabic", "uk": ""}
"""Stemmers of languages whose data name none."""

MAX_WORD = 60
"""Letters of a word that are kept; longer ones are codes or glued text."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  the library's own name


def words_of(text: str) -> list[str]:
    """Return the folded words of a text in order; scripts without spaces give pairs of characters."""
    # No rule looks across white space, and texts repeat their words: each stretch between blanks is folded once.
    return list(chain.from_iterable(map(_WORDS.__getitem__, text.split())))


def links_of(text: str) -> list[str]:
    """Return the terms of a text's links, each once: a page's address as it is written everywhere.

    Scheme, "www.", case, query and closing marks vary; addresses cut short ("…") and shortened ones are left out.
    """
    if "://" not in text and "www." not in text:
        return []
    found = (match for match in _ADDRESS.finditer(text) if text[match.end() : match.end() + 1] != "…")
    addresses = (match[1].rstrip("./-").lower() for match in found if not match[1].endswith("..."))
    kept = (one for one in addresses if "." in one and not f"{one}/".startswith(_ANEW))
    return list(dict.fromkeys(f"{LINK}{one[-MAX_WORD:]}" for one in kept))


def _words_in(text: str) -> tuple[str, ...]:
    bare = text[:-1] if text.endswith((",", ".")) else text
    if bare.isalpha() and bare.isascii():
        # Most are plain words, with which none of the rules below has anything to do.
        return (bare.lower()[:MAX_WORD],)
    if "http" in text or "www." in text or "pic.twitter" in text or "t.co/" in text:
        text = _LINK.sub(" ", text)
    if "." in text:
        text = _ABBREVIATION.sub(lambda found: found[0].replace(".", ""), text)
    if "#" in text or "@" in text:
        text = _TAG.sub(_spread_tag, unicodedata.normalize("NFC", text))
    text = text.lower() if text.isascii() else _fold(text)
    found = _TERM.findall(text)
    if not _IS_UNSPACED.search(text):
        return tuple(map(_finish, found))
    return tuple(piece for word in found for piece in _pieces(word))


def _spread_tag(match: re.Match[str]) -> str:
    parts: list[str] = _HUMP.findall(_CAMEL.sub(" ", match[1]))
    return f" {' '.join(parts)} " if 1 < len(parts) <= len(match[1]) / 2 else f" {match[1]} "


def _fold(text: str) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))


def is_unspaced(word: str) -> bool:
    """Tell whether a word is of a script without spaces, and so a pair of characters."""
    return _IS_UNSPACED.match(word) is not None


def _pieces(word: str) -> list[str]:
    if not is_unspaced(word):
        return [_finish(word)]
    return [word[at : at + 2] for at in range(len(word) - 1)] or [word]


def _finish(word: str) -> str:
    if word[0].isdigit():
        return _THOUSANDS.sub("", word)
    if not word.isalpha():
        word = _ELISION.sub("", _POSSESSIVE.sub("", word)).replace("’", "'").replace("ʼ", "'")
    return word[:MAX_WORD]


def stems_of(words: Sequence[str], language: str | None) -> list[str]:
    """Return the stems of folded words; words stay as they are where the language has no stemmer."""
    name = stemmer_of(language)
    if name is None:
        return list(words)
    known, bases = _stems(name), _own_bases(language, name)
    if not bases:
        return list(map(known.__getitem__, words))
    return [known[bases.get(word, word)] for word in words]


def _own_bases(language: str | None, name: str) -> Mapping[str, str]:
    """Return the irregular forms that stems count as their base; English texts are ranked among each other without."""
    return {} if name == "english" else bases_of(language)


@lru_cache(maxsize=32)
def bases_of(language: str | None) -> Mapping[str, str]:
    """Return the forms that no stemmer joins to their base, folded as words are: "took" is of "take"."""
    folded = ((_fold(form), _fold(base)) for form, base in get_language(language).irregular)
    return {form: base for form, base in folded if form != base}


@lru_cache(maxsize=64)
def stemmer_of(language: str | None) -> str | None:
    """Return the name of a language's stemmer, "" for the endings cut here, ``None`` where it has none."""
    known = get_language(language).snowball
    return known or _FURTHER.get((language or "").replace("_", "-").split("-")[0].lower())


def stems_like(words: Sequence[str], language: str | None, heads: Container[str], size: int) -> list[str]:
    """Return the stems of those words whose first letters, so many, are among the heads, and the rest as they are."""
    name = stemmer_of(language)
    if name is None:
        return list(words)
    known, bases = _stems(name), _own_bases(language, name)
    return [known[base] if (base := bases.get(word, word))[:size] in heads else word for word in words]


@lru_cache(maxsize=32)
def _stems(name: str) -> Remembered[str]:
    if not name:
        return Remembered(cut_ukrainian)
    stemmer = _stemmer(name)
    if has_marks(name):

        def marked(word: str) -> str:
            if not word.isalpha():
                return word
            written = with_marks(word, name)
            stem = stemmer.stemWord(written)
            # Stemming adds no marks: what got none back has none to lose.
            return stem.lower() if written == word else _fold(stem)

        return Remembered(marked)
    return Remembered(lambda word: stemmer.stemWord(word) if word.isalpha() else word)


@lru_cache(maxsize=32)
def _stemmer(name: str) -> _Stemmer:
    stemmer: _Stemmer = snowballstemmer.stemmer(name)
    return stemmer


_WORDS = Remembered(_words_in)
