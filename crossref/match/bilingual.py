"""Carries a claim's words into another language through word lists, and weighs how much of it a passage holds.

The lists join each language to English; between two others the way leads through English. Words are compared by their
stems, so that a list of lemmas serves every inflected form, and by how they begin, which serves compounds and languages
without a stemmer; several words may be one term ("joint statement"). The lists are read by whoever hands them over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import log

from crossref.lang import get_language
from crossref.match.crosslingual import anchor_of, anchors_of
from crossref.match.plan import Field
from crossref.match.terms import stems_of, words_of

Term = tuple[str, ...]
"""The stems, or the beginnings, of a term's words."""
Entries = Sequence[tuple[str, Sequence[str]]]
"""Rows of a list: a foreign term and its English ones, best first."""

ENGLISH = "en"
LONGEST = 4
"""Words of the longest term that is looked for."""
MOST_SENSES = 12
"""So many equivalents of one term are used; a word with more says little."""
THROUGH_ENGLISH = 6
"""So many when the way leads through English, which multiplies them."""
PARTLY = 0.4
"""What a term of several words counts when only some of them are there."""
TOO_LONG = 0.35
"""How much a passage loses that is longer than the claim: by so much for each factor of e."""
UNKNOWN = 2.0
"""The weight of a word that neither list nor index knows."""


class Bilingual:
    """Word lists of several languages, each against English, read when first needed.

    Args:
        codes: Languages that have a list.
        read: Returns the rows of one language.
    """

    def __init__(self, codes: Iterable[str], read: Callable[[str], Entries]) -> None:
        self._codes = frozenset(codes)
        self._read = read
        self._tables: dict[tuple[str, str], dict[Term, tuple[str, ...]]] = {}

    def knows(self, source: str | None, target: str | None) -> bool:
        """Tell whether words can be carried from one language to the other."""
        known = self._codes | {ENGLISH}
        return source in known and target in known and source != target

    def equivalents(self, stems: Term, source: str, target: str) -> tuple[str, ...]:
        """Return the terms of the other language for a term given by its stems; none when it is not listed."""
        if ENGLISH in (source, target):
            return self._table(source, target).get(stems, ())
        onward = self._table(ENGLISH, target)
        terms: dict[str, None] = {}
        for english in self._table(source, ENGLISH).get(stems, ())[:THROUGH_ENGLISH]:
            key = tuple(stems_of(words_of(english), ENGLISH))
            terms |= dict.fromkeys(onward.get(key, ())[:THROUGH_ENGLISH])
        return tuple(terms)[:MOST_SENSES]

    def _table(self, source: str, target: str) -> dict[Term, tuple[str, ...]]:
        key = (source, target)
        if key not in self._tables:
            foreign = target if source == ENGLISH else source
            self._tables[key] = _table_of(self._read(foreign), source, inverted=source == ENGLISH)
        return self._tables[key]


def _table_of(entries: Entries, source: str, *, inverted: bool) -> dict[Term, tuple[str, ...]]:
    table: dict[Term, dict[str, None]] = {}
    for foreign, english in entries:
        for one in english:
            given, wanted = (one, foreign) if inverted else (foreign, one)
            key = tuple(stems_of(words_of(given), source))
            if key:
                table.setdefault(key, {})[wanted] = None
    return {key: tuple(terms)[:MOST_SENSES] for key, terms in table.items()}


@dataclass(frozen=True, slots=True)
class Feature:
    """One term of a claim with what it may be in the other language, by stems and by beginnings."""

    weight: float
    stems: tuple[Term, ...]
    anchors: tuple[Term, ...]


@dataclass(frozen=True)
class Carried:
    """A claim carried into one language. ``size`` is its number of words."""

    lang: str
    features: tuple[Feature, ...]
    size: int

    @cached_property
    def _by_weight(self) -> list[Feature]:
        return sorted(self.features, key=lambda one: -one.weight)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Every stem to look for, those of the rarest terms first."""
        return tuple(dict.fromkeys(stem for one in self._by_weight for term in one.stems for stem in term))

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """Every beginning to look for, those of the rarest terms first."""
        return tuple(dict.fromkeys(part for one in self._by_weight for term in one.anchors for part in term))

    def share(self, words: Sequence[str]) -> float:
        """Return how much of the claim, by rarity, a passage's folded words hold; less for a longer passage."""
        stems, anchors = set(stems_of(words, self.lang)), set(anchors_of(words))
        reached = sum(one.weight * _held(one, stems, anchors) for one in self.features)
        total = sum(one.weight for one in self.features) or 1.0
        longer = log(len(words) / (self.size + 1)) if len(words) > self.size + 1 else 0.0
        return reached / total / (1 + TOO_LONG * longer)


def _held(feature: Feature, stems: set[str], anchors: set[str]) -> float:
    best = 0.0
    for terms, present in ((feature.stems, stems), (feature.anchors, anchors)):
        for term in terms:
            found = sum(part in present for part in term)
            if found == len(term):
                return 1.0
            if found:
                best = PARTLY
    return best


def carry(
    words: Sequence[str],
    source: str,
    target: str,
    lists: Bilingual,
    *,
    frequency: Callable[[Field, str], int],
    total: int,
) -> Carried:
    """Return a claim's words carried into another language.

    Args:
        words: The claim's folded words.
        source: Their language.
        target: The language wanted.
        lists: The word lists.
        frequency: In how many passages a stem or a beginning stands.
        total: The number of passages.
    """
    stems = stems_of(words, source)
    small = _function_words(source)
    features: list[Feature] = []
    place = 0
    while place < len(words):
        length, terms = _longest(stems, place, source, target, lists)
        alone = words[place] if length == 1 else ""
        if alone not in small:
            feature = _feature(terms, alone, target, frequency, total)
            features += [feature] if feature is not None else []
        place += length
    return Carried(target, tuple(features), len(words))


def _longest(
    stems: Sequence[str], place: int, source: str, target: str, lists: Bilingual
) -> tuple[int, tuple[str, ...]]:
    for length in range(min(LONGEST, len(stems) - place), 0, -1):
        terms = lists.equivalents(tuple(stems[place : place + length]), source, target)
        if terms:
            return length, terms
    return 1, ()


def _feature(
    terms: Sequence[str], alone: str, target: str, frequency: Callable[[Field, str], int], total: int
) -> Feature | None:
    split = [words_of(term) for term in terms]
    by_stem = tuple(tuple(stems_of(words, target)) for words in split if words)
    begun = [tuple(anchor_of(word) for word in words) for words in split if words]
    own = anchor_of(alone) if alone else ""
    by_anchor = tuple(dict.fromkeys([term for term in begun if all(term)] + ([(own,)] if own else [])))
    if not by_stem and not by_anchor:
        return None
    count = sum(min(frequency(Field.STEMS, part) for part in term) for term in by_stem)
    count = max(count, sum(min(frequency(Field.ANCHORS, part) for part in term) for term in by_anchor))
    weight = log(1 + (total - min(count, total) + 0.5) / (min(count, total) + 0.5)) if count else UNKNOWN
    return Feature(weight, by_stem, by_anchor)


@lru_cache(maxsize=32)
def _function_words(code: str) -> frozenset[str]:
    return frozenset(word for one in get_language(code).stopwords for word in words_of(one))


def read_entries(lines: Iterable[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Return the rows of a word list: ``foreign<TAB>english; english``; blank lines and those with # are skipped.

    Raises:
        ValueError: A line is no row; the message says which.
    """
    rows = []
    for number, line in enumerate(lines, 1):
        text = line.rstrip("\r\n")
        if not text.strip() or text.startswith("#"):
            continue
        foreign, tab, english = text.partition("\t")
        senses = tuple(part.strip() for part in english.split(";") if part.strip())
        if not tab or not foreign.strip() or not senses:
            raise ValueError(f"line {number} is not a term, a tab and its English")
        rows.append((foreign.strip(), senses))
    return rows
