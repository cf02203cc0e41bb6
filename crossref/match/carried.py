"""A claim carried into another language, and how much of it a passage there holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from crossref.match.crosslingual import anchor_of, anchors_of
from crossref.match.learned import is_stem
from crossref.match.terms import stems_of

Term = tuple[str, ...]
"""The stems, or the beginnings, of a term's words."""

PARTLY = 0.4
"""What a term of several words counts when only some of them are there."""
BEGINNING = 0.85
"""What a word counts that only begins like the one looked for."""
TOO_LONG = 0.35
"""How much a passage loses that is longer than the claim: by so much for each factor of e."""
BACK = 0.3
"""How much of the score is what the passage says beyond the claim, for a claim of :data:`LONG_CLAIM` words or more."""
LONG_CLAIM = 24
WINDOW = 1.4
"""The stretch of a passage that is asked what it says beyond the claim, as a multiple of the claim's words."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One term of a claim with what it may be in the other language, by stems and by beginnings.

    ``learned`` are keys that parallel texts taught, the surest first, with what each counts.
    """

    weight: float
    stems: tuple[Term, ...]
    anchors: tuple[Term, ...]
    learned: tuple[tuple[str, float], ...] = ()

    def held(self, stems: frozenset[str], anchors: frozenset[str]) -> float:
        """Return how far a passage with these stems and beginnings holds the term, from 0 to 1."""
        best = _held(self.stems, stems, 1.0)
        if best < BEGINNING:
            best = max(best, _held(self.anchors, anchors, BEGINNING))
        known = (counts for key, counts in self.learned if counts > best and (key in stems or key in anchors))
        return max(best, next(known, 0.0))


def _held(terms: Sequence[Term], present: frozenset[str], whole: float) -> float:
    best = 0.0
    for term in terms:
        found = sum(part in present for part in term)
        if found == len(term):
            return whole
        if found:
            best = PARTLY
    return best


@dataclass(frozen=True)
class Carried:
    """A claim carried into one language. ``size`` is its number of words, ``rarity`` weighs words of that language."""

    lang: str
    features: tuple[Feature, ...]
    size: int
    rarity: Callable[[str, str], float] = lambda word, stem: 1.0

    @cached_property
    def _by_weight(self) -> list[Feature]:
        return sorted(self.features, key=lambda one: -one.weight)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Every stem to look for, those of the rarest terms first."""
        return self._keys([(one.stems, one.learned) for one in self._by_weight], stems=True)

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """Every beginning to look for, those of the rarest terms first."""
        return self._keys([(one.anchors, one.learned) for one in self._by_weight], stems=False)

    def _keys(
        self, wanted: Sequence[tuple[Sequence[Term], Sequence[tuple[str, float]]]], *, stems: bool
    ) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for terms, learned in wanted:
            found |= dict.fromkeys(part for term in terms for part in term)
            found |= dict.fromkeys(key for key, _ in learned if is_stem(key, self.lang) is stems)
        return tuple(found)

    @cached_property
    def _values(self) -> tuple[Mapping[str, float], Mapping[str, float]]:
        """What a single stem, and a single beginning, of a passage is worth as a part of the claim."""
        stems: dict[str, float] = {}
        anchors: dict[str, float] = {}
        for one in self.features:
            _note(stems, one.stems, 1.0)
            _note(anchors, one.anchors, BEGINNING)
            for key, counts in one.learned:
                table = stems if is_stem(key, self.lang) else anchors
                table[key] = max(counts, table.get(key, 0.0))
        return stems, anchors

    def share(self, words: Sequence[str]) -> float:
        """Return how much of the claim, by rarity, a passage's folded words hold; less where it says much else."""
        own = stems_of(words, self.lang)
        stems, anchors = frozenset(own), frozenset(anchors_of(words))
        reached = sum(one.weight * one.held(stems, anchors) for one in self.features)
        total = sum(one.weight for one in self.features) or 1.0
        longer = log(len(words) / (self.size + 1)) if len(words) > self.size + 1 else 0.0
        forward = reached / total / (1 + TOO_LONG * longer)
        if not forward:
            return 0.0
        back = BACK * min(1.0, self.size / LONG_CLAIM)
        return (1 - back) * forward + back * self._back(words, own)

    def _back(self, words: Sequence[str], stems: Sequence[str]) -> float:
        """Return how much of a passage's best stretch, by rarity, the claim accounts for."""
        weights = [self.rarity(word, stem) for word, stem in zip(words, stems, strict=True)]
        values = [weight * self._value(word, stem) for word, stem, weight in zip(words, stems, weights, strict=True)]
        size = max(3, round(self.size * WINDOW))
        accounted, whole = sum(values[:size]), sum(weights[:size])
        best = accounted, whole
        for last in range(size, len(weights)):
            accounted += values[last] - values[last - size]
            whole += weights[last] - weights[last - size]
            best = max(best, (accounted, whole), key=lambda one: one[0])
        return min(1.0, best[0] / best[1]) if best[1] > 0 else 0.0

    def _value(self, word: str, stem: str) -> float:
        stems, anchors = self._values
        return max(stems.get(stem, 0.0), anchors.get(anchor_of(word), 0.0))


def _note(table: dict[str, float], terms: Sequence[Term], whole: float) -> None:
    for term in terms:
        worth = whole if len(term) == 1 else whole * 0.7
        for part in term:
            table[part] = max(worth, table.get(part, 0.0))
