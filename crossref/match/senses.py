"""Lays a claim beside a passage in another language by sense: which words, names and numbers stand for which.

The word lists, what was learned, and how words look say what may correspond; each word is used once, the surest pairs
first and, of equals, those that keep the order. What is left on either side has no partner that is known here, which by
itself proves nothing: the lists are small.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz import fuzz

from crossref.lang import get_language
from crossref.match.bilingual import ENGLISH, LONGEST, Bilingual
from crossref.match.crosslingual import anchor_of
from crossref.match.learned import function_words, key_of
from crossref.match.terms import bases_of, stems_of, words_of
from crossref.text.numbers import Number, NumberKind, find_numbers
from crossref.text.quantities import same_quantity
from crossref.text.words import split_words, word_key
from crossref.types import Span

LEAST_LEARNED = 0.15
"""Learned pairs that are believed less are no correspondence."""
ALIKE_NAME = 72.0
"""How alike two names must look in Latin letters, of 100."""
RELATED = 0.5
"""What two words count that share an English sense, though the lists do not name them for each other."""
NUMBER_WEIGHT, NAME_WEIGHT = 2.0, 1.3


class Kind(StrEnum):
    """What a part of a sentence is."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Part:
    """A word, name, number or month of a text, with what it is found by. ``weight`` is 0 for function words."""

    span: Span
    kind: Kind
    word: str
    stem: str
    weight: float
    number: Number | None = None
    month: int = 0

    def is_like(self, other: Part) -> bool:
        """Tell whether both are months, or figures of one kind and unit."""
        if self.number is None or other.number is None:
            return self.month > 0 and other.month > 0
        return self.number.unit is not None and self.number.unit == other.number.unit


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Parts of the claim and parts of the passage that stand for each other, and how surely, from 0 to 1."""

    ours: tuple[int, ...]
    theirs: tuple[int, ...]
    sure: float


@dataclass(frozen=True, slots=True)
class Laid:
    """A claim's parts beside a passage's, with what corresponds."""

    ours: tuple[Part, ...]
    theirs: tuple[Part, ...]
    pairs: tuple[Correspondence, ...]
    common: frozenset[Part] = frozenset()
    """Names without a partner that the word lists know as words, as "Pacific" and "Cups": they may be translated."""

    @property
    def share(self) -> float:
        """How much of the claim, by weight, has a partner, from 0 to 1."""
        return _share(self.ours, [(at, pair.sure) for pair in self.pairs for at in pair.ours])

    @property
    def support(self) -> float:
        """The same, where a figure or month that stands for the only other one of its kind counts half."""
        ours, theirs = self.alone(claim=True), self.alone(claim=False)
        half = sum(one.weight / 2 for one in ours if sum(one.is_like(other) for other in theirs) == 1)
        total = sum(part.weight for part in self.ours)
        return min(1.0, self.share + half / total) if total else 0.0

    @property
    def back(self) -> float:
        """How much of the passage has one."""
        return _share(self.theirs, [(at, pair.sure) for pair in self.pairs for at in pair.theirs])

    @property
    def found(self) -> int:
        """How many parts of the claim that carry meaning have a partner."""
        return sum(self.ours[at].weight > 0 for pair in self.pairs for at in pair.ours)

    def alone(self, *, claim: bool) -> list[Part]:
        """Return the parts of one side that carry meaning and have no partner."""
        parts = self.ours if claim else self.theirs
        used = {at for pair in self.pairs for at in (pair.ours if claim else pair.theirs)}
        return [part for at, part in enumerate(parts) if part.weight and at not in used]


def _share(parts: Sequence[Part], reached: Sequence[tuple[int, float]]) -> float:
    total = sum(part.weight for part in parts)
    return min(1.0, sum(parts[at].weight * min(1.0, sure) for at, sure in reached) / total) if total else 0.0


# --- parts ----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def parts_of(text: str, span: Span, lang: str) -> tuple[Part, ...]:
    """Return the parts of a stretch of a text, with spans in the whole text."""
    inside = span.of(text)
    language = get_language(lang)
    numbers = [one for one in find_numbers(inside, language) if one.kind is not NumberKind.MAGNITUDE]
    months = {word_key(name): month for name, month in language.months if len(name) > 2}
    loose = {word_key(word) for word, _ in language.critical.modals}
    small = function_words(lang)
    found: list[Part] = []
    begins = True
    for word in split_words(inside):
        number = next((one for one in numbers if one.span.contains(word.span)), None)
        place = word.span.shifted(span.start)
        capital = word.exact[:1].isupper()
        if number is not None:
            if not found or found[-1].number != number:
                found.append(Part(number.span.shifted(span.start), Kind.NUMBER, "", "", NUMBER_WEIGHT, number))
        elif word.key in months and (capital or word.key not in loose):
            found.append(Part(place, Kind.MONTH, word.key, word.key, NAME_WEIGHT, None, months[word.key]))
        else:
            for folded in words_of(word.text)[:1]:
                name = capital and not begins and language.code != "de"
                weight = 0.0 if folded in small else NAME_WEIGHT if name else 1.0
                stem = stems_of((bases_of(lang).get(folded, folded),), lang)[0]
                found.append(Part(place, Kind.NAME if name else Kind.WORD, folded, stem, weight))
        begins = inside[word.span.end : word.span.end + 2].strip(' "”»)')[:1] in (".", "!", "?", ":", "\n")
    return tuple(found)


# --- correspondence -------------------------------------------------------------------------------------------------


def lay_by_sense(ours: Sequence[Part], theirs: Sequence[Part], source: str, target: str, lists: Bilingual) -> Laid:
    """Return which parts of a claim stand for which of a passage.

    Args:
        ours: The claim's parts.
        theirs: The passage's.
        source: The claim's language.
        target: The passage's.
        lists: The word lists.
    """
    candidates = list(_candidates(ours, theirs, source, target, lists))
    stretch = len(theirs) / (len(ours) or 1)
    candidates.sort(key=lambda one: (-round(one.sure, 2), abs(one.ours[0] * stretch - one.theirs[0])))
    taken_ours: set[int] = set()
    taken_theirs: set[int] = set()
    kept = []
    for one in candidates:
        if taken_ours.isdisjoint(one.ours) and taken_theirs.isdisjoint(one.theirs):
            taken_ours.update(one.ours)
            taken_theirs.update(one.theirs)
            kept.append(one)
    common = [
        *(part for at, part in enumerate(ours) if at not in taken_ours and _is_common(part, source, target, lists)),
        *(part for at, part in enumerate(theirs) if at not in taken_theirs and _is_common(part, target, source, lists)),
    ]
    return Laid(tuple(ours), tuple(theirs), tuple(sorted(kept, key=lambda one: one.ours)), frozenset(common))


def _is_common(part: Part, lang: str, other: str, lists: Bilingual) -> bool:
    """Tell whether a name is a word of the lists that looks otherwise in the other language, unlike "Moscow"."""
    if part.kind is not Kind.NAME:
        return False
    terms = lists.equivalents((part.stem,), lang, other)
    return bool(terms) and all(likeness(part.word, term) < ALIKE_NAME for term in terms)


def _candidates(
    ours: Sequence[Part], theirs: Sequence[Part], source: str, target: str, lists: Bilingual
) -> Iterator[Correspondence]:
    places: dict[str, list[int]] = {}
    for at, part in enumerate(theirs):
        if part.stem:
            places.setdefault(part.stem, []).append(at)
    for at, part in enumerate(ours):
        if part.kind in (Kind.NUMBER, Kind.MONTH):
            yield from _of_values(at, part, theirs)
            continue
        for size in range(1, min(LONGEST, len(ours) - at) + 1):
            stems = tuple(one.stem for one in ours[at : at + size])
            if all(stems):
                yield from _listed(at, stems, source, target, lists, places)
        if part.weight:
            yield from _of_word(at, part, theirs, source, target, lists)


def _of_values(at: int, part: Part, theirs: Sequence[Part]) -> Iterator[Correspondence]:
    for place, other in enumerate(theirs):
        if (part.month and part.month == other.month) or (
            part.number is not None
            and other.number is not None
            and same_quantity(part.number, other.number, rounded=True)
        ):
            yield Correspondence((at,), (place,), 1.0)


def _listed(
    at: int, stems: tuple[str, ...], source: str, target: str, lists: Bilingual, places: dict[str, list[int]]
) -> Iterator[Correspondence]:
    """Yield where the terms that the lists have for a claim's words stand in the passage, whole."""
    for term in lists.equivalents(stems, source, target):
        wanted = stems_of(words_of(term), target)
        if not wanted or not all(stem in places for stem in wanted):
            continue
        for first in places[wanted[0]]:
            rest = [min(places[stem], key=lambda place: (place < first, abs(place - first))) for stem in wanted[1:]]
            spot = tuple(sorted({first, *rest}))
            if len(spot) == len(wanted) and spot[-1] - spot[0] <= len(wanted) + 1:
                # A longer term is surer than its words one by one.
                yield Correspondence(tuple(range(at, at + len(stems))), spot, 1.0 + 0.1 * (len(stems) + len(wanted)))


def _of_word(
    at: int, part: Part, theirs: Sequence[Part], source: str, target: str, lists: Bilingual
) -> Iterator[Correspondence]:
    learned = lists.learned(part.word, source, target)
    senses = _senses(part.stem, source, target, lists)
    for place, other in enumerate(theirs):
        if other.weight and other.kind in (Kind.WORD, Kind.NAME):
            sure = max(
                _sure(learned.get(key_of(other.word, target), 0.0)),
                _looks(part, other),
                RELATED if senses and senses & _senses(other.stem, target, target, lists) else 0.0,
            )
            if sure:
                yield Correspondence((at,), (place,), sure)


def _sure(weight: float) -> float:
    return min(1.0, 0.4 + weight) if weight >= LEAST_LEARNED else 0.0


@lru_cache(maxsize=1 << 14)
def _senses(stem: str, lang: str, other: str, lists: Bilingual) -> frozenset[str]:
    """Return the English stems of a word; for an English one, also those that share a word of the other language."""
    if lang != ENGLISH:
        terms = lists.equivalents((stem,), lang, ENGLISH)
        return frozenset(one[0] for term in terms if len(one := stems_of(words_of(term), ENGLISH)) == 1)
    foreign = (stems_of(words_of(term), other) for term in lists.equivalents((stem,), ENGLISH, other))
    shared = (_senses(one[0], other, other, lists) for one in foreign if len(one) == 1 and other != ENGLISH)
    return frozenset((stem,)).union(*shared)


def _looks(part: Part, other: Part) -> float:
    anchor = anchor_of(part.word)
    if anchor and anchor == anchor_of(other.word):
        return 0.9
    if part.kind is Kind.NAME or other.kind is Kind.NAME:
        return 0.8 if likeness(part.word, other.word) >= ALIKE_NAME else 0.0
    return 0.0


@lru_cache(maxsize=1 << 14)
def likeness(one: str, other: str) -> float:
    """Return how alike two words look in Latin letters, from 0 to 100; endings count little."""
    first, second = (anyascii(word).lower().replace("'", "") for word in (one, other))
    if min(len(first), len(second)) < 3:
        return 0.0
    return float(fuzz.partial_ratio(first[:-1] if len(first) > 4 else first, second))
