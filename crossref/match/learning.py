"""Learns which words of two languages stand for each other from texts that say the same in both.

Two passes of IBM model 1 (Brown et al. 1993), one each way, by expectation maximisation; a pair counts by the mean of
what both think of it, so that words which merely turn up together weigh little. Pairs that the word lists know, and
words that look alike, are believed a little beforehand: they explain their share of a sentence and leave the rest to
words that are new.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossref.match.crosslingual import anchor_of
from crossref.match.learned import LearnedWord, keys_of
from crossref.match.terms import words_of

ROUNDS = 6
LEAST_WEIGHT = 0.05
"""Pairs that both directions together believe less than this are dropped."""
MOST_TRANSLATIONS = 8
MOST_BYTES = 280_000
"""Of more pairs than this holds, those are kept that are surest and met most often."""
MOST_WORDS = 120
"""A longer text on either side is no sentence, and says little of which word is which."""
MOST_UNEQUAL = 4.0
"""A pair of texts of which one is so many times as long as the other does not say the same."""
BELIEVED = 1.0
"""How many sightings a pair counts for that was known beforehand."""

FIRST = 10.0
"""How many times as likely as others such a pair is held in the first round."""

_Ids = NDArray[np.int64]
_Weights = NDArray[np.float64]


@dataclass(slots=True)
class _Numbered:
    """Keys by number, in the order in which they were met; the first stands for no word at all."""

    ids: dict[str, int]

    def of(self, keys: Iterable[str]) -> _Ids:
        ids = self.ids
        return np.fromiter((ids.setdefault(key, len(ids)) for key in keys), dtype=np.int64)


@dataclass(frozen=True, slots=True)
class _Cells:
    """Every foreign word of every sentence against every English one.

    ``pair`` numbers the two words, ``foreign`` and ``english`` which words those pairs are of, ``foreign_place`` and
    ``english_place`` the places in the texts that a cell lies at.
    """

    pair: _Ids
    foreign_place: _Ids
    english_place: _Ids
    foreign: _Ids
    english: _Ids


def learn_words(
    pairs: Iterable[tuple[str, str]], lang: str, *, known: Callable[[str], Iterable[str]] = lambda key: ()
) -> tuple[LearnedWord, ...]:
    """Return the words that pairs of texts teach, the surest of each foreign word first.

    Args:
        pairs: A text in the foreign language and the same in English; sentence by sentence teaches most.
        lang: The foreign language.
        known: Returns the English keys that the word lists have for a foreign key.
    """
    foreign, english = _Numbered({"": 0}), _Numbered({"": 0})
    sides = [(foreign.of(ours), english.of(theirs)) for ours, theirs in _keys_of_pairs(pairs, lang)]
    if not sides:
        return ()
    cells = _cells(sides, len(english.ids))
    names = list(foreign.ids), list(english.ids)
    believed = BELIEVED * _believed(cells, names, known)
    to_english = _explain(cells.pair, cells.english_place, cells.foreign, believed)
    to_foreign = _explain(cells.pair, cells.foreign_place, cells.english, believed)
    weight = np.sqrt(to_english * to_foreign)
    # What is known beforehand is not kept: the word lists and the look of the words say it as well.
    weight[believed > 0] = 0.0
    met = np.bincount(np.concatenate([ours for ours, _ in sides]), minlength=len(foreign.ids))
    return tuple(_bounded(_pruned(weight, cells, names), met, foreign.ids))


def _keys_of_pairs(pairs: Iterable[tuple[str, str]], lang: str) -> Iterable[tuple[list[str], list[str]]]:
    for ours, theirs in pairs:
        foreign, english = keys_of(words_of(ours), lang), keys_of(words_of(theirs), "en")
        if foreign and english and max(len(foreign), len(english)) <= MOST_WORDS and _is_alike(foreign, english):
            yield foreign, english


def _is_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    short, long = sorted((len(one) + 2, len(other) + 2))
    return long <= MOST_UNEQUAL * short


def _cells(sides: Sequence[tuple[_Ids, _Ids]], size: int) -> _Cells:
    codes, foreign_places, english_places = [], [], []
    foreign_at = english_at = 0
    nothing = np.zeros(1, dtype=np.int64)
    for ours, theirs in sides:
        # Both sides have an empty word, to which words without a partner go.
        f, e = np.concatenate([nothing, ours]), np.concatenate([nothing, theirs])
        codes.append(np.repeat(f * size, len(e)) + np.tile(e, len(f)))
        foreign_places.append(np.repeat(np.arange(len(f)) + foreign_at, len(e)))
        english_places.append(np.tile(np.arange(len(e)) + english_at, len(f)))
        foreign_at += len(f)
        english_at += len(e)
    unique, pair = np.unique(np.concatenate(codes), return_inverse=True)
    return _Cells(
        pair.astype(np.int64),
        np.concatenate(foreign_places),
        np.concatenate(english_places),
        unique // size,
        unique % size,
    )


def _believed(cells: _Cells, names: tuple[list[str], list[str]], known: Callable[[str], Iterable[str]]) -> _Weights:
    """Return 1 for each pair of words that is known beforehand or looks alike, 0 for the others."""
    foreign, english = names
    numbers = {key: at for at, key in enumerate(english)}
    looks = [anchor_of(key) if key else "" for key in english]
    by_look: dict[str, set[int]] = {}
    for at, look in enumerate(looks):
        if look:
            by_look.setdefault(look, set()).add(at)
    wanted = []
    for key in foreign:
        found = {numbers[one] for one in known(key) if one in numbers} if key else set()
        wanted.append(found | by_look.get(anchor_of(key) if key else "", set()))
    return np.fromiter(
        (float(e in wanted[f]) for f, e in zip(cells.foreign.tolist(), cells.english.tolist(), strict=True)),
        dtype=np.float64,
    )


def _explain(pair: _Ids, place: _Ids, given: _Ids, believed: _Weights) -> _Weights:
    """Return how likely each pair's other word is, given one of its words.

    ``place`` is where the words stand that are to be explained, ``given`` the word that each pair explains by.
    """
    count = 1.0 + FIRST * believed
    likely = count / np.bincount(given, weights=count)[given]
    for _ in range(ROUNDS):
        share = likely[pair]
        share /= np.bincount(place, weights=share)[place]
        count = np.bincount(pair, weights=share) + believed
        likely = count / np.bincount(given, weights=count)[given]
    return likely


def _pruned(weight: _Weights, cells: _Cells, names: tuple[list[str], list[str]]) -> Iterable[LearnedWord]:
    kept = np.flatnonzero((weight >= LEAST_WEIGHT) & (cells.foreign > 0) & (cells.english > 0))
    kept = kept[np.lexsort((cells.english[kept], -weight[kept], cells.foreign[kept]))]
    foreign, english = names
    ours: dict[int, int] = {}
    for at in kept.tolist():
        f, e = int(cells.foreign[at]), int(cells.english[at])
        ours[f] = ours.get(f, 0) + 1
        if ours[f] <= MOST_TRANSLATIONS:
            yield LearnedWord(foreign[f], english[e], round(float(weight[at]), 3))


def _bounded(words: Iterable[LearnedWord], met: _Ids, ids: dict[str, int]) -> list[LearnedWord]:
    """Return as many words as the room allows, in the order in which they came."""
    listed = list(words)
    order = sorted(range(len(listed)), key=lambda at: -listed[at].weight * math.log1p(met[ids[listed[at].foreign]]))
    room = MOST_BYTES
    kept: list[int] = []
    named: set[str] = set()
    for at in order:
        one = listed[at]
        # A foreign word stands once in a line, before all its English ones.
        room -= len(f"{one.english} 99; ".encode()) + (0 if one.foreign in named else len(f"{one.foreign}\t".encode()))
        if room < 0:
            break
        named.add(one.foreign)
        kept.append(at)
    return [listed[at] for at in sorted(kept)]
