"""How well a passage answers a claim, counted word by word and letter by letter, and weighed by rarity.

No similarity figure of whole strings takes part: past a length ratio those prefer any text that shares one word. The
weights below were chosen among rounded values so that tweets, sentences of debates and reported speech are all ranked
well by one set; see ``docs/matching.md``, "What a score means".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

from rapidfuzz.distance import LCSseq

W_WORDS, W_LETTERS, W_ORDER, W_KIN, W_PAIRS = 0.27, 0.36, 0.12, 0.1, 0.1
"""For reported speech, whose words are the journalist's, and for other languages."""
W_WORDS_QUOTED, W_ORDER_QUOTED = 0.53, 0.42
"""For quotations: their order tells releases apart that are made of the same phrases, and letters add nothing."""
W_PHRASE = 0.2
"""How much of the weight of words and order goes over to neighbouring words in a short quotation."""
W_DAY, W_SPEAKER = 0.02, 0.03
W_BESIDE, W_AROUND = 0.1, 0.2
"""How much of what is missing to a full score the part beside it in the same text can give, and all parts near."""
K1, B_WORDS, B_LETTERS, AVERAGE_WORDS = 1.2, 0.6, 0.75, 40.0
_MOST_WORDS = 1 + K1 * (1 - B_WORDS)
GRAM = 4
"""Letters looked at together: "immigrants" and "immigration" share most runs of four."""
FOREIGN_COVER = 0.55
"""What a share of the claim's anchors counts in the place of letters, for passages in another language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How a passage answers a claim; shares from 0 to 1.

    ``words`` is BM25 over stems as a share of the most it can reach, ``letters`` the same over runs of four letters,
    ``cover`` and ``order`` say how much of the claim stands in it, and how much in order, by rarity. ``beside`` is the
    best share of words of a part next to it in the same text, ``around`` the share of all parts near it together.
    ``kin`` is the share found in the same or in kindred words, ``pairs`` of neighbouring words found as neighbours;
    the one is looked at for reported speech, the other for that and for short quotations. ``in_order`` tells that the
    claim is a quotation in the passage's own language, so that order counts most and letters nothing; ``in_phrase``
    that it is a short one, whose words stand together by chance in many places, but seldom side by side.
    """

    words: float
    cover: float
    order: float
    letters: float = 0.0
    day: float = 0.0
    speaker: float = 0.0
    beside: float = 0.0
    around: float = 0.0
    kin: float = 0.0
    pairs: float = 0.0
    in_order: bool = False
    in_phrase: bool = False

    @property
    def score(self) -> float:
        """One figure from 0 to 1 for ranking; no judgement, since a distorted quote outscores an honest cut."""
        if self.in_order:
            wording = W_WORDS_QUOTED * self.words + W_ORDER_QUOTED * self.order
            if self.in_phrase:
                wording += W_PHRASE * ((W_WORDS_QUOTED + W_ORDER_QUOTED) * self.pairs - wording)
        else:
            wording = W_WORDS * self.words + W_LETTERS * self.letters + W_ORDER * self.order
            wording += W_KIN * self.kin + W_PAIRS * self.pairs
        own = wording + W_DAY * self.day + W_SPEAKER * self.speaker
        return own + (W_BESIDE * self.beside + W_AROUND * self.around) * (1.0 - own)


def words_score(weight: Mapping[str, float], terms: Sequence[str], *, parts: int = 1) -> float:
    """Return Okapi BM25 (Robertson & Zaragoza 2009) of a passage, as a share of the most it can reach.

    Args:
        weight: the claim's terms with their rarity.
        terms: the passage's terms, in any order.
        parts: of how many passages the terms are.
    """
    return words_and_cover(weight, terms, parts=parts)[0]


def words_and_cover(weight: Mapping[str, float], terms: Sequence[str], *, parts: int = 1) -> tuple[float, float]:
    """Return :func:`words_score`, and how much of the claim, by rarity, stands in a passage."""
    length = _length_factor(len(terms), AVERAGE_WORDS * parts, B_WORDS)
    reached = covered = 0.0
    # A loop and no functions: this is asked of every passage found.
    for term, count in Counter([term for term in terms if term in weight]).items():
        share = count * _MOST_WORDS / (count + length)
        covered += weight[term]
        reached += weight[term] * (share if share < 1.0 else 1.0)
    total = sum(weight.values()) or 1.0
    return reached / total, covered / total


def _length_factor(size: int, average: float, b: float) -> float:
    return K1 * (1 - b + b * size / average)


def _saturated(count: int, length: float, b: float) -> float:
    """Return what so many occurrences are worth, at most 1: a word once in the shortest passage."""
    return min(count * (1 + K1 * (1 - b)) / (count + length), 1.0)


def order_of(stems: Sequence[str], weights: Sequence[float], passage: Sequence[str]) -> float:
    """Return how much of the claim, by rarity, stands in a passage in the claim's order."""
    if set(stems).isdisjoint(passage):
        return 0.0
    found = sum(
        sum(weights[block.src_start : block.src_end])
        for block in LCSseq.opcodes(stems, passage)
        if block.tag == "equal"
    )
    return found / (sum(weights) or 1.0)


def pairs_of(stems: Sequence[str], weights: Sequence[float], passage: Sequence[str]) -> float:
    """Return how many of the claim's pairs of neighbouring words, by rarity, stand beside each other in a passage."""
    wanted: dict[tuple[str, str], float] = {}
    for at in range(len(stems) - 1):
        wanted[stems[at], stems[at + 1]] = weights[at] + weights[at + 1]
    there = set(pairwise(passage))
    return sum(weight for pair, weight in wanted.items() if pair in there) / (sum(wanted.values()) or 1.0)


def letters_scores(words: Iterable[str], passages: Sequence[Sequence[str]]) -> list[float]:
    """Return, for each passage, BM25 over runs of letters; a run is rare when few of *these* passages have it.

    It brings near what stems leave apart ("re-engaged" and "reengaged", "Ukrainian" and "Ukraine") and settles the
    order among passages that share the same words: what they all have counts little.
    """
    wanted = frozenset(gram for word in words for gram in grams_of(word))
    if not wanted or not passages:
        return [0.0] * len(passages)
    shared: dict[str, tuple[str, ...]] = {}
    counts = [_shared_grams(passage, wanted, shared) for passage in passages]
    sizes = [sum(max(len(word) - 1, 1) for word in passage) for passage in passages]
    weight = _rarity_among(wanted, counts)
    total, average = sum(weight.values()), sum(sizes) / len(sizes) or 1.0
    lengths = [_length_factor(size, average, B_LETTERS) for size in sizes]
    return [_letters_share(one, weight, length) / total for one, length in zip(counts, lengths, strict=True)]


def _letters_share(counts: Mapping[str, int], weight: Mapping[str, float], length: float) -> float:
    return sum(weight[gram] * _saturated(count, length, B_LETTERS) for gram, count in counts.items())


def _shared_grams(passage: Iterable[str], wanted: frozenset[str], shared: dict[str, tuple[str, ...]]) -> Counter[str]:
    found: list[str] = []
    for word in passage:
        known = shared.get(word)
        if known is None:
            known = shared[word] = tuple(gram for gram in grams_of(word) if gram in wanted)
        if known:
            found += known
    return Counter(found)


def _rarity_among(wanted: Iterable[str], counts: Sequence[Mapping[str, int]]) -> dict[str, float]:
    having = Counter(gram for one in counts for gram in one)
    size = len(counts)
    return {gram: log(1 + (size - having[gram] + 0.5) / (having[gram] + 0.5)) for gram in wanted}


@lru_cache(maxsize=1 << 17)
def grams_of(word: str) -> tuple[str, ...]:
    """Return a word's runs of four letters, its ends marked: "pact" gives "_pac", "pact", "act_"."""
    marked = f"_{word}_"
    return tuple(marked[at : at + GRAM] for at in range(max(len(word) - 1, 1)))
