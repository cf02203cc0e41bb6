"""Families of words that news text uses for one another: "immigrants" and "migrants", "Obamacare" and "ACA".

A family is loose on purpose: it helps to find a passage and to rank it, and no verdict ever rests on it. The lists are
read by whoever hands them over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from crossref.match.plan import RARITY_POWER, Field, PassageIndex, Wording, rarity
from crossref.match.terms import stems_of, words_of

Term = tuple[str, ...]
"""The stems of a term's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The families of one language by their words, by the first word of a phrase, and the one-word members of each."""

    words: Mapping[str, tuple[int, ...]]
    phrases: Mapping[str, Sequence[tuple[Term, tuple[int, ...]]]]
    members: Sequence[tuple[str, ...]]

    def of(self, stems: Sequence[str]) -> frozenset[int]:
        """Return the families that a text touches."""
        found: set[int] = set()
        words, phrases = self.words, self.phrases
        for stem in words.keys() & set(stems):
            found.update(words[stem])
        for at in [at for at, stem in enumerate(stems) if stem in phrases]:
            for term, families in phrases[stems[at]]:
                if tuple(stems[at : at + len(term)]) == term:
                    found.update(families)
        return frozenset(found)

    def only(self, wanted: frozenset[int]) -> Table:
        """Return the table with these families alone, which is read faster."""
        words = {stem: tuple(one for one in numbers if one in wanted) for stem, numbers in self.words.items()}
        phrases = {
            stem: [(term, numbers) for term, numbers in terms if not wanted.isdisjoint(numbers)]
            for stem, terms in self.phrases.items()
        }
        return Table(
            words={stem: numbers for stem, numbers in words.items() if numbers},
            phrases={stem: terms for stem, terms in phrases.items() if terms},
            members=self.members,
        )


def read_families(lines: Iterable[str], lang: str) -> Table:
    """Return the families of a list: one a line, its terms between commas; a line that begins with # is a remark."""
    families: defaultdict[Term, list[int]] = defaultdict(list)
    members: list[tuple[str, ...]] = []
    for line in lines:
        if line.startswith("#") or not line.strip():
            continue
        terms = dict.fromkeys(filter(None, (tuple(stems_of(words_of(term), lang)) for term in line.split(","))))
        for term in terms:
            families[term].append(len(members))
        members.append(tuple(term[0] for term in terms if len(term) == 1))
    phrases: defaultdict[str, list[tuple[Term, tuple[int, ...]]]] = defaultdict(list)
    for term, numbers in families.items():
        if len(term) > 1:
            phrases[term[0]].append((term, tuple(numbers)))
    words = {term[0]: tuple(numbers) for term, numbers in families.items() if len(term) == 1}
    return Table(words=words, phrases=dict(phrases), members=members)


class Families:
    """Lists of several languages, each read when first needed.

    Args:
        codes: Languages that have a list.
        read: Returns the families of one language.
    """

    def __init__(self, codes: Iterable[str], read: Callable[[str], Table]) -> None:
        self._codes = frozenset(codes)
        self._read = read
        self._tables: dict[str, Table] = {}

    def table(self, lang: str | None) -> Table | None:
        """Return the families of a language, ``None`` where there is no list."""
        if lang is None or lang not in self._codes:
            return None
        if lang not in self._tables:
            self._tables[lang] = self._read(lang)
        return self._tables[lang]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """The families that a claim touches, with their rarity, and the words of their other members."""

    table: Table
    weights: Mapping[int, float]
    total: float
    words: tuple[str, ...]

    def share(self, stems: Sequence[str]) -> float:
        """Return how much of the claim a passage holds in the same or in kindred words, by rarity; at most 1."""
        touched = self.table.of(stems) & self.weights.keys()
        return min(sum(self.weights[one] for one in touched) / (self.total or 1.0), 1.0)


def kin_of(wording: Wording, table: Table, index: PassageIndex) -> Kin:
    """Return the families of a claim as they are spread in this index."""
    touched = table.of(wording.stems)
    counts = {one: sum(index.frequency(Field.STEMS, stem) for stem in table.members[one]) for one in sorted(touched)}
    own = set(wording.stems)
    mates = {stem for one in touched for stem in table.members[one]} - own
    return Kin(
        table=table.only(touched),
        weights={one: rarity(count, index.passages) ** RARITY_POWER for one, count in counts.items()},
        total=sum(wording.stem_weights.values()),
        words=tuple(sorted(mates)),
    )
