"""Finds syndicated copies: articles of which most words stand in another one, in the same order.

An article is reduced to a sample of its runs of eight words, chosen by checksum, so that the same run is in the sample
of every article that has it. Two articles are copies when most of the shorter one's sample is in the other's, and a
comparison of all their words agrees. Copies of copies belong together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from zlib import crc32

from rapidfuzz.distance import Indel

RUN = 8
"""Words in a run."""
ONE_IN = 4
"""Of so many runs, one is kept."""
SAMPLE_SHARED = 0.5
WORDS_SHARED = 0.7
FEWEST_WORDS = 40
"""Shorter texts are never taken for copies: two of them share most of their words by chance."""
COMMONPLACE = 400
"""A run that more articles have than this is a house's standing text and joins nothing."""

_WORD = re.compile(r"\w+")


def clusters(texts: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """Return groups of at least two articles that are copies, by their ids; each in the order of the mapping."""
    words = {id: _WORD.findall(text.lower()) for id, text in texts.items()}
    samples = {id: _sample(one) for id, one in words.items() if len(one) >= FEWEST_WORDS}
    parents = {id: id for id in samples}
    for one, other in _candidates(samples):
        roots = _root(parents, one), _root(parents, other)
        if roots[0] != roots[1] and _is_copy(words[one], words[other]):
            parents[roots[1]] = roots[0]
    groups: dict[str, list[str]] = {}
    for id in samples:
        groups.setdefault(_root(parents, id), []).append(id)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _sample(words: list[str]) -> frozenset[int]:
    runs = (crc32(" ".join(words[at : at + RUN]).encode()) for at in range(len(words) - RUN + 1))
    return frozenset(run for run in runs if run % ONE_IN == 0)


def _candidates(samples: Mapping[str, frozenset[int]]) -> Iterator[tuple[str, str]]:
    """Yield pairs of articles whose samples overlap enough, in the order of the mapping."""
    holders: dict[int, list[str]] = {}
    for id, sample in samples.items():
        shared: Counter[str] = Counter()
        for run in sorted(sample):
            before = holders.setdefault(run, [])
            if len(before) < COMMONPLACE:
                shared.update(before)
            before.append(id)
        for other, count in sorted(shared.items()):
            if count >= SAMPLE_SHARED * min(len(sample), len(samples[other])):
                yield other, id


def _is_copy(one: list[str], other: list[str]) -> bool:
    """Tell whether most words of the shorter text stand in the longer one in order."""
    common = (len(one) + len(other) - Indel.distance(one, other)) / 2
    return common >= WORDS_SHARED * min(len(one), len(other))


def _root(parents: dict[str, str], id: str) -> str:
    trail = [id]
    while parents[trail[-1]] != trail[-1]:
        trail.append(parents[trail[-1]])
    for below, _ in pairwise(trail):
        parents[below] = trail[-1]
    return trail[-1]
