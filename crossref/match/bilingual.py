"""Carries words from one language to another through word lists, and weighs how much of a claim an original holds.

The lists join each language to English; between two others the way leads through English. Words are compared by their
stems, so that a list of lemmas serves every inflected form; several words may be one term ("joint statement"). Pure:
the lists are handed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from crossref.lang import get_language
from crossref.match.terms import stems_of, words_of

Stems = tuple[str, ...]
Entries = Sequence[tuple[str, Sequence[str]]]
"""Rows of a list: a foreign term and its English ones, best first."""

ENGLISH = "en"
LONGEST = 4
"""Words of the longest term that is looked for."""
MOST_SENSES = 12
"""So many equivalents of one term are used; a word with more says little."""
THROUGH_ENGLISH = 6
"""So many when the way leads through English, which multiplies them."""


@dataclass(frozen=True, slots=True)
class Sense:
    """A stretch of a claim's words, ``[start, end)``, with its equivalents in the other language, as stems."""

    start: int
    end: int
    terms: tuple[Stems, ...]


class Bilingual:
    """Word lists of several languages, each against English.

    Args:
        lists: Rows by language code; English has none.
    """

    def __init__(self, lists: Mapping[str, Entries]) -> None:
        self._lists = dict(lists)
        self._tables: dict[tuple[str, str], dict[Stems, tuple[Stems, ...]]] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be carried over, English among them."""
        return tuple(sorted({ENGLISH, *self._lists}))

    def knows(self, source: str | None, target: str | None) -> bool:
        """Tell whether words can be carried from one language to the other."""
        known = {ENGLISH, *self._lists}
        return source in known and target in known and source != target

    def senses(self, words: Sequence[str], source: str, target: str) -> tuple[Sense, ...]:
        """Return the equivalents of folded words, the longest terms first taken; function words have none.

        Args:
            words: As :func:`crossref.match.terms.words_of` returns them.
            source: The words' language.
            target: The language wanted.
        """
        stems = stems_of(words, source)
        small = _function_words(source)
        found: list[Sense] = []
        place = 0
        while place < len(words):
            end, terms = self._longest(stems, place, source, target)
            if terms and not (end - place == 1 and words[place] in small):
                found.append(Sense(place, end, terms))
                place = end
            else:
                place += 1
        return tuple(found)

    def _longest(self, stems: Sequence[str], place: int, source: str, target: str) -> tuple[int, tuple[Stems, ...]]:
        for length in range(min(LONGEST, len(stems) - place), 0, -1):
            terms = self._terms(tuple(stems[place : place + length]), source, target)
            if terms:
                return place + length, terms
        return place + 1, ()

    def _terms(self, stems: Stems, source: str, target: str) -> tuple[Stems, ...]:
        if ENGLISH in (source, target):
            return self._table(source, target).get(stems, ())
        middle = self._table(source, ENGLISH).get(stems, ())[:THROUGH_ENGLISH]
        onward = self._table(ENGLISH, target)
        terms = dict.fromkeys(term for english in middle for term in onward.get(english, ())[:THROUGH_ENGLISH])
        return tuple(terms)[:MOST_SENSES]

    def _table(self, source: str, target: str) -> dict[Stems, tuple[Stems, ...]]:
        """Return stems to stems, made when first asked for."""
        key = (source, target)
        if key not in self._tables:
            foreign = target if source == ENGLISH else source
            self._tables[key] = _made(self._lists.get(foreign, ()), foreign, inverted=source == ENGLISH)
        return self._tables[key]


def _made(entries: Entries, foreign: str, *, inverted: bool) -> dict[Stems, tuple[Stems, ...]]:
    table: dict[Stems, dict[Stems, None]] = {}
    for term, english in entries:
        theirs = tuple(stems_of(words_of(term), foreign))
        for one in english:
            ours = tuple(stems_of(words_of(one), ENGLISH))
            if not theirs or not ours:
                continue
            key, value = (ours, theirs) if inverted else (theirs, ours)
            table.setdefault(key, {})[value] = None
    return {key: tuple(values)[:MOST_SENSES] for key, values in table.items()}


def _function_words(code: str) -> frozenset[str]:
    language = get_language(code)
    return frozenset(language.stopwords) - frozenset(language.critical.negators)


@dataclass(frozen=True)
class Carried:
    """A claim's words carried to another language: what to search for, and how to weigh a passage.

    ``weights`` are the rarity of each sense's words in the claim's own terms, as the index counts its equivalents.
    """

    senses: tuple[Sense, ...]
    weights: tuple[float, ...]

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """Every stem to look for, those of the weightiest senses first."""
        ranked = sorted(zip(self.senses, self.weights, strict=True), key=lambda one: -one[1])
        return tuple(dict.fromkeys(stem for sense, _ in ranked for term in sense.terms for stem in term))

    def cover(self, stems: Sequence[str]) -> float:
        """Return the share, by weight, of the claim's senses that a passage's stems hold."""
        present = set(stems)
        reached = sum(
            weight * max(_held(term, present) for term in sense.terms)
            for sense, weight in zip(self.senses, self.weights, strict=True)
        )
        return reached / (sum(self.weights) or 1.0)

    def back(self, stems: Sequence[str], rarity: Mapping[str, float]) -> float:
        """Return the share, by rarity, of a passage's stems that a sense of the claim accounts for."""
        wanted = {stem for sense in self.senses for term in sense.terms for stem in term}
        total = sum(rarity.get(stem, 0.0) for stem in stems) or 1.0
        return sum(rarity.get(stem, 0.0) for stem in stems if stem in wanted) / total


def _held(term: Stems, present: set[str]) -> float:
    return sum(stem in present for stem in term) / len(term)


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
