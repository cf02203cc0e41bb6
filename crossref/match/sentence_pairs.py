"""Finds which sentences of a text and of its translation say the same: by their length and by the words they share.

After Gale & Church (1993): the cheapest way through both texts in steps of one sentence for one, two for one, or one
left out. Length alone goes astray where a translation leaves out a paragraph; what the word lists know leads it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import sqrt

from crossref.lang import get_language
from crossref.text.sentences import split_sentences
from crossref.types import Span

STEPS = ((1, 1, 0.0), (1, 2, 2.0), (2, 1, 2.0), (1, 0, 4.0), (0, 1, 4.0))
"""Sentences taken on either side, and what such a step costs beforehand."""
SPREAD = 6.8
"""How far the length of a translation strays, as a variance for each letter."""
WORTH = 8.0
"""What a pair gains whose words are all alike by the word lists."""
MOST_SENTENCES = 200
LEAST_LIKE, DEAREST = 0.08, 6.0
"""Pairs less alike than this, or lengths that stray further, are left out: they would teach what is wrong."""


def pair_sentences(
    text: str, translation: str, lang: str, other: str, *, likeness: Callable[[str, str], float]
) -> tuple[tuple[str, str], ...]:
    """Return the sentences of a text, each with its translation.

    Args:
        text: One text, in the language ``lang``.
        translation: The same in the language ``other``.
        lang: The language of the text.
        other: The language of the translation.
        likeness: Returns how alike two sentences are, from 0 to 1.
    """
    ours, theirs = sentences_of(text, lang)[:MOST_SENTENCES], sentences_of(translation, other)[:MOST_SENTENCES]
    if not ours or not theirs:
        return ()
    return tuple(_kept(ours, theirs, _cheapest(ours, theirs, likeness), likeness))


def sentences_of(text: str, lang: str) -> list[str]:
    """Return the sentences of a text, line by line."""
    language = get_language(lang)
    found = []
    start = 0
    for line in text.splitlines(keepends=True):
        spans = split_sentences(text, Span(start, start + len(line)), language)
        found += [words for span in spans if (words := span.of(text).strip())]
        start += len(line)
    return found


def _strays(one: str, other: str) -> float:
    return abs(len(other) - len(one)) / sqrt(SPREAD * (len(one) + len(other)) / 2 + 1)


def _cheapest(
    ours: Sequence[str], theirs: Sequence[str], likeness: Callable[[str, str], float]
) -> list[tuple[int, int, int, int]]:
    """Return the steps of the cheapest way through both texts, as where each begins and how much it takes."""
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    like: dict[tuple[int, int], float] = {}
    for i in range(len(ours) + 1):
        for j in range(len(theirs) + 1):
            for step in STEPS:
                _try(best, like, (i, j), step, ours, theirs, likeness)
    steps = []
    place = (len(ours), len(theirs))
    while place != (0, 0):
        i, j = best[place][1]
        steps.append((i, j, place[0] - i, place[1] - j))
        place = (i, j)
    return steps[::-1]


def _try(
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]],
    like: dict[tuple[int, int], float],
    place: tuple[int, int],
    step: tuple[int, int, float],
    ours: Sequence[str],
    theirs: Sequence[str],
    likeness: Callable[[str, str], float],
) -> None:
    (i, j), (m, n, cost) = place, step
    before = i - m, j - n
    if min(before) < 0 or before not in best:
        return
    if m and n:
        for at in ((a, b) for a in range(before[0], i) for b in range(before[1], j)):
            if at not in like:
                like[at] = likeness(ours[at[0]], theirs[at[1]])
        alike = min(1.0, sum(like[a, b] for a in range(before[0], i) for b in range(before[1], j)) / max(m, n))
        cost += _strays(" ".join(ours[before[0] : i]), " ".join(theirs[before[1] : j])) ** 2 / 2 - WORTH * alike
    total = best[before][0] + cost
    if place not in best or total < best[place][0]:
        best[place] = (total, before)


def _kept(
    ours: Sequence[str],
    theirs: Sequence[str],
    steps: Sequence[tuple[int, int, int, int]],
    likeness: Callable[[str, str], float],
) -> Iterator[tuple[str, str]]:
    for i, j, m, n in steps:
        one, other = " ".join(ours[i : i + m]), " ".join(theirs[j : j + n])
        if m and n and _strays(one, other) <= DEAREST and likeness(one, other) >= LEAST_LIKE:
            yield one, other
