"""Learned word pairs: what a newsroom's own parallel texts teach beyond the word lists, and how much each is believed.

Words are kept as keys: stems where a language has a stemmer, else the beginnings by which the index finds them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crossref.lang import get_language
from crossref.match.crosslingual import anchor_of
from crossref.match.terms import is_unspaced, stemmer_of, stems_of, words_of


@dataclass(frozen=True, slots=True)
class LearnedWord:
    """A foreign key, an English one, and how far each stands for the other, above 0 to 1."""

    foreign: str
    english: str
    weight: float


def keys_of(words: Sequence[str], lang: str) -> list[str]:
    """Return the keys of folded words that carry meaning, each once, in order."""
    small = function_words(lang)
    return list(dict.fromkeys(key for word in words if word not in small and (key := key_of(word, lang))))


def key_of(word: str, lang: str) -> str:
    """Return a folded word's key, "" where it has none."""
    if stemmer_of(lang) is not None:
        return stems_of((word,), lang)[0]
    return word if is_unspaced(word) else anchor_of(word)


def is_stem(key: str, lang: str) -> bool:
    """Tell whether a key is found among the stems of a passage, and not among the beginnings of its words."""
    return stemmer_of(lang) is not None or is_unspaced(key)


@lru_cache(maxsize=32)
def function_words(code: str) -> frozenset[str]:
    """Return the folded function words of a language, which carry nothing over."""
    return frozenset(word for one in get_language(code).stopwords for word in words_of(one))


def learned_lines(words: Iterable[LearnedWord]) -> Iterator[str]:
    """Yield learned words as lines: a foreign key, a tab, and its English keys with their weights in hundredths."""
    rows: dict[str, list[str]] = {}
    for one in words:
        rows.setdefault(one.foreign, []).append(f"{one.english} {max(1, round(100 * one.weight))}")
    for foreign, english in rows.items():
        yield f"{foreign}\t{'; '.join(english)}\n"


def read_learned(lines: Iterable[str]) -> list[LearnedWord]:
    """Read what :func:`learned_lines` wrote; lines that begin with # are skipped.

    Raises:
        ValueError: A line is no such row; the message says which.
    """
    found = []
    for number, line in enumerate(lines, 1):
        if line.startswith("#") or not line.strip():
            continue
        foreign, tab, english = line.rstrip("\r\n").partition("\t")
        parts = [part.rpartition(" ") for part in english.split("; ")]
        if not tab or not foreign or not all(key and weight.isdecimal() for key, _, weight in parts):
            raise ValueError(f"line {number} is not a word, a tab and its English words with their weights")
        found += [LearnedWord(foreign, key, min(int(weight), 100) / 100) for key, _, weight in parts]
    return found
