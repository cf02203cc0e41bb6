"""Carries a claim's words into another language through word lists, and weighs how much of it a passage holds.

The lists join each language to English; between two others the way leads through English. Words are compared by their
stems, so that a list of lemmas serves every inflected form, and by how they begin, which serves compounds and languages
without a stemmer; several words may be one term ("joint statement"). The lists are read by whoever hands them over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log
from weakref import WeakKeyDictionary, WeakMethod

from crossref.match.carried import Carried, Facts, Feature, Term, facts_of
from crossref.match.crosslingual import anchor_of
from crossref.match.learned import LearnedWord, function_words, is_stem, key_of
from crossref.match.plan import Field
from crossref.match.terms import bases_of, stems_of, words_of

Entries = Sequence[tuple[str, Sequence[str]]]
"""Rows of a list: a foreign term and its English ones, best first."""

ENGLISH = "en"
LONGEST = 4
"""Words of the longest term that is looked for."""
MOST_SENSES = 12
"""So many equivalents of one term are used; a word with more says little."""
THROUGH_ENGLISH = 6
"""So many when the way leads through English, which multiplies them."""
UNKNOWN = 2.0
"""The weight of a word that neither list nor index knows."""
SMALL = 0.3
"""The weight of a function word of a passage."""
LEARNED_AT_LEAST, LEARNED_FULL = 0.3, 0.6
"""What a learned word counts that is hardly believed, and how far one must be believed to count whole."""


class Bilingual:
    """Word lists of several languages, each against English, read when first needed.

    Args:
        codes: Languages that have a list.
        read: Returns the rows of one language.
        learned: Languages of which words were learned.
        read_learned: Returns the learned words of one language.
        stamp: Names the state of all that does not ship with crossref; "" where there is nothing else.
    """

    def __init__(
        self,
        codes: Iterable[str],
        read: Callable[[str], Entries],
        *,
        learned: Iterable[str] = (),
        read_learned: Callable[[str], Sequence[LearnedWord]] = lambda code: (),
        stamp: str = "",
    ) -> None:
        self.stamp = stamp
        self._facts: WeakKeyDictionary[object, dict[str, tuple[int, Mapping[str, Facts]]]] = WeakKeyDictionary()
        self._codes = frozenset(codes)
        self._read = read
        self._learned_codes = frozenset(learned)
        self._read_learned = read_learned
        self._tables: dict[tuple[str, str], dict[Term, tuple[str, ...]]] = {}
        self._learned: dict[tuple[str, str], dict[str, dict[str, float]]] = {}

    def facts(
        self, lang: str, owner: object, total: int, make: Callable[[], Mapping[str, Facts]]
    ) -> Mapping[str, Facts]:
        """Return what is known of the words of an owner's passages, made anew once their number has changed."""
        if owner is None:
            return make()
        kept = self._facts.setdefault(owner, {})
        if lang not in kept or kept[lang][0] != total:
            kept[lang] = total, make()
        return kept[lang][1]

    def knows(self, source: str | None, target: str | None) -> bool:
        """Tell whether words can be carried from one language to the other."""
        known = self._codes | self._learned_codes | {ENGLISH}
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

    def learned(self, word: str, source: str, target: str) -> Mapping[str, float]:
        """Return the keys that a folded word may have in the other language by what was learned, with their weights."""
        key = key_of(word, source)
        if ENGLISH in (source, target):
            return self._learned_table(source, target).get(key, {})
        onward = self._learned_table(ENGLISH, target)
        found: dict[str, float] = {}
        for english, weight in self._learned_table(source, ENGLISH).get(key, {}).items():
            for other, further in onward.get(english, {}).items():
                found[other] = max(found.get(other, 0.0), weight * further)
        return found

    def _learned_table(self, source: str, target: str) -> dict[str, dict[str, float]]:
        key = (source, target)
        if key not in self._learned:
            foreign = target if source == ENGLISH else source
            table: dict[str, dict[str, float]] = {}
            for one in self._read_learned(foreign) if foreign in self._learned_codes else ():
                given, wanted = (one.english, one.foreign) if source == ENGLISH else (one.foreign, one.english)
                table.setdefault(given, {})[wanted] = one.weight
            self._learned[key] = table
        return self._learned[key]

    def _table(self, source: str, target: str) -> dict[Term, tuple[str, ...]]:
        key = (source, target)
        if key not in self._tables:
            foreign = target if source == ENGLISH else source
            rows = self._read(foreign) if foreign in self._codes else ()
            self._tables[key] = _table_of(rows, source, inverted=source == ENGLISH)
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


def carry(
    words: Sequence[str],
    source: str,
    target: str,
    lists: Bilingual,
    *,
    frequency: Callable[[Field, str], int],
    total: int,
    owner: object = None,
) -> Carried:
    """Return a claim's words carried into another language.

    Args:
        words: The claim's folded words.
        source: Their language.
        target: The language wanted.
        lists: The word lists.
        frequency: In how many passages a stem or a beginning stands.
        total: The number of passages.
        owner: Whose passages they are; what is known of their words is kept as long as it lives.
    """
    bases = bases_of(source)
    stems = stems_of([bases.get(word, word) for word in words], source)
    small = function_words(source)
    features: list[Feature] = []
    place = 0
    while place < len(words):
        length, terms = _longest(stems, place, source, target, lists)
        alone = words[place] if length == 1 else ""
        if alone not in small:
            learned = _learned(alone, source, target, lists)
            feature = _feature(terms, alone, target, frequency, total, learned)
            features += [feature] if feature is not None else []
        place += length
    facts = lists.facts(
        target, owner, total, lambda: facts_of(target, rarity_of(target, _unheld(frequency, owner), total))
    )
    return Carried(target, tuple(features), len(words), facts)


def _unheld(frequency: Callable[[Field, str], int], owner: object) -> Callable[[Field, str], int]:
    """Return a method of the owner that does not keep it alive: what is kept by its life must not lengthen that."""
    if owner is None:
        return frequency
    method = WeakMethod(frequency)

    def asked(field: Field, term: str) -> int:
        alive = method()
        return alive(field, term) if alive is not None else 0

    return asked


def rarity_of(target: str, frequency: Callable[[Field, str], int], total: int) -> Callable[[str, str], float]:
    """Return what weighs the words of passages: by how few passages have the stem, function words hardly."""
    small = function_words(target)
    known: dict[str, float] = {}

    def rarity(word: str, stem: str) -> float:
        if word in small:
            return SMALL
        if stem not in known:
            known[stem] = weight_of(frequency(Field.STEMS, stem), total)
        return known[stem]

    return rarity


def weight_of(count: int, total: int) -> float:
    """Return what a word weighs that so many of all passages have."""
    count = min(count, total)
    return log(1 + (total - count + 0.5) / (count + 0.5))


def _longest(
    stems: Sequence[str], place: int, source: str, target: str, lists: Bilingual
) -> tuple[int, tuple[str, ...]]:
    for length in range(min(LONGEST, len(stems) - place), 0, -1):
        terms = lists.equivalents(tuple(stems[place : place + length]), source, target)
        if terms:
            return length, terms
    return 1, ()


def _learned(word: str, source: str, target: str, lists: Bilingual) -> tuple[tuple[str, float], ...]:
    known = lists.learned(word, source, target).items() if word else ()
    counted = {
        key: min(1.0, LEARNED_AT_LEAST + (1 - LEARNED_AT_LEAST) * weight / LEARNED_FULL) for key, weight in known
    }
    return tuple(sorted(counted.items(), key=lambda one: -one[1])[:MOST_SENSES])


def _feature(
    terms: Sequence[str],
    alone: str,
    target: str,
    frequency: Callable[[Field, str], int],
    total: int,
    learned: tuple[tuple[str, float], ...],
) -> Feature | None:
    split = [words_of(term) for term in terms]
    by_stem = tuple(tuple(stems_of(words, target)) for words in split if words)
    begun = [tuple(anchor_of(word) for word in words) for words in split if words]
    own = anchor_of(alone) if alone else ""
    by_anchor = tuple(dict.fromkeys([term for term in begun if all(term)] + ([(own,)] if own else [])))
    if not by_stem and not by_anchor and not learned:
        return None
    count = sum(min(frequency(Field.STEMS, part) for part in term) for term in by_stem)
    count = max(count, sum(min(frequency(Field.ANCHORS, part) for part in term) for term in by_anchor))
    for key, counted in learned:
        field = Field.STEMS if is_stem(key, target) else Field.ANCHORS
        count = max(count, round(counted * frequency(field, key)))
    weight = weight_of(count, total) if count else UNKNOWN
    return Feature(weight, by_stem, by_anchor, learned)


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
