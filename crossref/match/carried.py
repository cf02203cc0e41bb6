"""A claim carried into another language, and how much of it a passage there holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log
from operator import mul
from typing import NamedTuple

from crossref.match.crosslingual import anchor_of
from crossref.match.learned import is_stem
from crossref.match.plan import Field, Group
from crossref.match.terms import stems_of
from crossref.match.together import best_stretch, share_in_pairs, stretch_of
from crossref.text.remembered import Remembered

Term = tuple[str, ...]
"""The stems, or the beginnings, of a term's words."""
_Key = tuple[bool, str]

PARTLY = 0.4
"""What a term of several words counts when only some of them are there."""
BEGINNING = 0.85
"""What a word counts that only begins like the one looked for."""
TOO_LONG, TOO_LONG_FOR_FEW = 0.35, 0.2
"""How much a passage loses that is longer than the claim: by so much for each factor of e. A few words are most often
a piece of a long sentence."""
IN_STRETCH, IN_PAIRS = 0.5, 0.2
"""How much of what a passage holds of a few words counts only as far as it stands in one stretch, and side by side."""
BACK = 0.3
"""How much of the score is what the passage says beyond the claim, for a claim of :data:`LONG_CLAIM` words or more."""
SHORT_CLAIM, LONG_CLAIM = 8, 24
"""Words up to which a claim is taken for a piece of a sentence, and from which on for a whole one."""
MOST_GROUPS = 60
"""So many terms of a claim are asked for, the weightiest first; the claim may be a whole page."""
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


@dataclass(frozen=True, slots=True)
class _Several:
    """A term of several words: of which feature, its parts, by stems or by beginnings, and what all of them count."""

    feature: int
    parts: Term
    by_stem: bool
    whole: float


class Facts(NamedTuple):
    """What one word of a passage is: its stem, how it begins, and how much it weighs by its rarity.

    A claim adds what the word accounts for, what it gives to which features, and terms of several words that it opens.
    """

    stem: str
    anchor: str
    weight: float
    accounted: float = 0.0
    gains: tuple[tuple[int, float], ...] = ()
    begins: tuple[_Several, ...] = ()


@dataclass(frozen=True)
class Carried:
    """A claim carried into one language. ``size`` is its number of words, ``facts`` know the words of that language."""

    lang: str
    features: tuple[Feature, ...]
    size: int
    facts: Mapping[str, Facts] | None = None

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """What the index is asked for, the weightiest terms first."""
        heavy = sorted(self.features, key=lambda one: -one.weight)[:MOST_GROUPS]
        found = (Group(one.weight, self._keys(one)) for one in heavy)
        return tuple(group for group in found if group.keys)

    def _keys(self, feature: Feature) -> tuple[tuple[Field, str, float], ...]:
        counts: dict[tuple[Field, str], float] = {}
        for field, terms, whole in ((Field.STEMS, feature.stems, 1.0), (Field.ANCHORS, feature.anchors, BEGINNING)):
            for term in terms:
                for part in term:
                    counts[field, part] = max(whole if len(term) == 1 else PARTLY, counts.get((field, part), 0.0))
        for key, worth in feature.learned:
            where = Field.STEMS if is_stem(key, self.lang) else Field.ANCHORS, key
            counts[where] = max(worth, counts.get(where, 0.0))
        return tuple((field, key, worth) for (field, key), worth in counts.items() if key)

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
        """Return how much of the claim, by rarity, a passage's folded words hold; less where it says much else.

        The fewer words the claim has, the more it counts that the passage says them together.
        """
        met = self._words
        known = [met.get(word) or self._word(word) for word in words]
        held = self._held(known)
        reached = float(sum(map(mul, self._weights, held))) / self._total
        if not reached:
            return 0.0
        few = 1 - min(1.0, max(0.0, (self.size - SHORT_CLAIM) / (LONG_CLAIM - SHORT_CLAIM)))
        if few:
            reached -= few * self._scattered(known, held, reached)
        longer = log(len(words) / (self.size + 1)) if len(words) > self.size + 1 else 0.0
        forward = reached / (1 + (TOO_LONG + few * (TOO_LONG_FOR_FEW - TOO_LONG)) * longer)
        back = BACK * min(1.0, self.size / LONG_CLAIM)
        return (1 - back) * forward + back * self._back(known)

    def _scattered(self, words: Sequence[Facts], held: Sequence[float], reached: float) -> float:
        """Return how much of what a passage holds is lost to a claim of few words since it stands far apart."""
        gains = [(place, word.gains) for place, word in enumerate(words) if word.gains]
        reach = stretch_of(self.size)
        together = best_stretch(gains, self._weights, reach) / self._total if len(words) > reach else reached
        paired = share_in_pairs(gains, self._weights, held)
        beside = reached if paired is None else paired
        return IN_STRETCH * (reached - min(together, reached)) + IN_PAIRS * (reached - beside)

    @cached_property
    def _weights(self) -> list[float]:
        return [one.weight for one in self.features]

    @cached_property
    def _total(self) -> float:
        return float(sum(self._weights)) or 1.0

    @cached_property
    def _words(self) -> dict[str, Facts]:
        """The words of passages met before: hundreds of passages share them."""
        return {}

    def _word(self, word: str) -> Facts:
        plain = self._facts[word]
        stem, anchor, weight, *_ = plain
        if stem not in self._asked and anchor not in self._asked:
            self._words[word] = plain
            return plain
        by_stem, by_anchor = (True, stem), (False, anchor)
        singles, several = self._tables
        gains = dict(singles.get(by_stem, {}))
        for feature, counts in singles.get(by_anchor, {}).items():
            gains[feature] = max(counts, gains.get(feature, 0.0))
        begins = (*several.get(by_stem, ()), *several.get(by_anchor, ()))
        found = Facts(stem, anchor, weight, weight * self._value(stem, anchor), tuple(gains.items()), begins)
        self._words[word] = found
        return found

    @cached_property
    def _facts(self) -> Mapping[str, Facts]:
        return facts_of(self.lang, lambda word, stem: 1.0) if self.facts is None else self.facts

    @cached_property
    def _tables(self) -> tuple[dict[_Key, dict[int, float]], dict[_Key, list[_Several]]]:
        """What a stem (``True``) or a beginning counts for which features; and the terms of several words it opens."""
        singles: dict[_Key, dict[int, float]] = {}
        several: dict[_Key, list[_Several]] = {}
        for place, one in enumerate(self.features):
            for by_stem, terms, whole in ((True, one.stems, 1.0), (False, one.anchors, BEGINNING)):
                for term in terms:
                    for part in term:
                        _raise(singles, (by_stem, part), place, whole if len(term) == 1 else PARTLY)
                    if len(term) > 1:
                        several.setdefault((by_stem, term[0]), []).append(_Several(place, term, by_stem, whole))
            for key, counts in one.learned:
                for by_stem in (True, False):
                    _raise(singles, (by_stem, key), place, counts)
        return singles, several

    @cached_property
    def _asked(self) -> frozenset[str]:
        """Stems and beginnings of which any feature wants to know."""
        return frozenset(key for _, key in self._tables[0])

    def _held(self, words: Sequence[Facts]) -> list[float]:
        """Return how far the passage holds each feature, from 0 to 1."""
        held = [0.0] * len(self.features)
        opened: list[_Several] = []
        for word in words:
            for feature, counts in word.gains:
                held[feature] = max(held[feature], counts)
            if word.begins:
                opened += word.begins
        if opened:
            stems, anchors = {word.stem for word in words}, {word.anchor for word in words}
            for one in opened:
                if one.whole > held[one.feature] and (stems if one.by_stem else anchors).issuperset(one.parts):
                    held[one.feature] = one.whole
        return held

    def _back(self, words: Sequence[Facts]) -> float:
        """Return how much of a passage's best stretch, by rarity, the claim accounts for."""
        size = max(3, round(self.size * WINDOW))
        accounted, whole = sum(word.accounted for word in words[:size]), sum(word.weight for word in words[:size])
        best = accounted, whole
        for first, last in zip(words, words[size:], strict=False):
            accounted += last.accounted - first.accounted
            whole += last.weight - first.weight
            if accounted > best[0]:
                best = accounted, whole
        return min(1.0, best[0] / best[1]) if best[1] > 0 else 0.0

    def _value(self, stem: str, anchor: str) -> float:
        stems, anchors = self._values
        return max(stems.get(stem, 0.0), anchors.get(anchor, 0.0))


def facts_of(lang: str, rarity: Callable[[str, str], float]) -> Remembered[Facts]:
    """Return the facts of a language's words, worked out when a word is first met."""

    def facts(word: str) -> Facts:
        stem = stems_of((word,), lang)[0]
        return Facts(stem, anchor_of(word), rarity(word, stem))

    return Remembered(facts)


def _raise(table: dict[_Key, dict[int, float]], key: _Key, feature: int, counts: float) -> None:
    if key[1]:
        known = table.setdefault(key, {})
        known[feature] = max(counts, known.get(feature, 0.0))


def _note(table: dict[str, float], terms: Sequence[Term], whole: float) -> None:
    for term in terms:
        worth = whole if len(term) == 1 else whole * 0.7
        for part in term:
            table[part] = max(worth, table.get(part, 0.0))
