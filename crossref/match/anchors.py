"""Finds where a claim surely stands: runs of its words that an original has once, in the same order.

Most quotations are exact but for a word or two. Laying such runs down first leaves only what stands between them to the
search, which then costs next to nothing. Where anything is open (a run found twice, another order, a jump so long that
other ways to lay the claim might be cheaper) there are no anchors and the search looks at everything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crossref.match.path import WORD_COST, Step, cheapest_path

RUN = 5
"""Words of a run that is taken for granted."""

_JUMP = 12
"""Unmarked words between two runs, beyond the claim's own, up to which laying them so is surely the cheapest."""

_COMMON = 12
"""Places of a word up to which runs are tried from it; a word that stands oftener begins none."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A run: the place of its first word in the claim and in the original, and how many words it has."""

    claim: int
    original: int
    size: int


def find_anchors(
    claim: Sequence[int], original: Sequence[int], cuts: frozenset[int], places: Mapping[int, Sequence[int]]
) -> tuple[Anchor, ...]:
    """Return the runs to build on, in order; none where they are not beyond doubt.

    ``places`` are the original's, by :func:`places_of`.
    """
    anchors: list[Anchor] = []
    at = 0
    while at < len(claim):
        best = _longest(claim, original, at, places)
        if best is None:
            return ()
        if best.size >= RUN:
            anchors.append(best)
        at += best.size if best.size >= RUN else 1
    return tuple(anchors) if _is_plain(anchors, cuts) else ()


def places_of(original: Sequence[int]) -> Mapping[int, Sequence[int]]:
    """Return where each word of an original stands."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for place, word in enumerate(original):
        places[word].append(place)
    return dict(places)


def find_run(claim: Sequence[int], original: Sequence[int], places: Mapping[int, Sequence[int]]) -> list[int]:
    """Return where an original has a run of words, word for word and without a gap."""
    if any(word not in places for word in claim):
        return []
    at, rare = min(((at, places[word]) for at, word in enumerate(claim)), key=lambda pair: len(pair[1]))
    return [place - at for place in rare if place >= at and original[place - at : place - at + len(claim)] == claim]


def _longest(
    claim: Sequence[int], original: Sequence[int], at: int, places: Mapping[int, Sequence[int]]
) -> Anchor | None:
    """Return the longest run that begins at a word of the claim; ``None`` where two places have one as long."""
    best, twice = Anchor(at, 0, 0), False
    spots = places.get(claim[at], ())
    if len(spots) > _COMMON:
        return best
    for place in spots:
        size = 1
        while at + size < len(claim) and place + size < len(original) and claim[at + size] == original[place + size]:
            size += 1
        if size > best.size:
            best, twice = Anchor(at, place, size), False
        elif size == best.size:
            twice = True
    return None if twice and best.size >= RUN else best


def _is_plain(anchors: Sequence[Anchor], cuts: frozenset[int]) -> bool:
    """Tell whether the runs stand in the claim's order, and near each other where no cut is marked between them."""
    for one, other in pairwise(anchors):
        own = other.claim - one.claim - one.size
        between = other.original - one.original - one.size
        marked = any(one.claim + one.size <= cut <= other.claim for cut in cuts)
        if between < 0 or (between - own > _JUMP and not marked):
            return False
    return True


def lay_anchored(
    claim: Sequence[int],
    original: Sequence[int],
    anchors: Sequence[Anchor],
    *,
    costs: Sequence[int],
    cuts: frozenset[int],
) -> list[Step]:
    """Return the steps of a claim whose anchors are known: what stands before, between and behind them is searched."""
    steps: list[Step] = []
    done, place = 0, 0
    for anchor in anchors:
        if done == 0:
            place = max(0, anchor.original - _reach(anchor.claim, cuts, len(original)))
        fixed = (done > 0, True)
        ours, theirs = (done, anchor.claim), (place, anchor.original)
        steps += _between(claim, original, ours, theirs, costs=costs, cuts=cuts, fixed=fixed)
        steps += run_of(anchor.claim, anchor.original, anchor.size)
        done, place = anchor.claim + anchor.size, anchor.original + anchor.size
    end = min(len(original), place + _reach(len(claim) - done, cuts, len(original)))
    ours, theirs = (done, len(claim)), (place, end)
    return steps + _between(claim, original, ours, theirs, costs=costs, cuts=cuts, fixed=(True, False))


def run_of(claim: int, original: int, size: int) -> list[Step]:
    """Return the steps of a run of equal words, which begins at these places of the two sides."""
    return list(map(Step._make, zip(range(claim, claim + size), range(original, original + size), strict=True)))


def _reach(words: int, cuts: frozenset[int], everything: int) -> int:
    """Return how far words may lie from a run before a jump costs more than leaving them without a place."""
    return everything if cuts else words * (WORD_COST + 1)


def _between(
    claim: Sequence[int],
    original: Sequence[int],
    ours: tuple[int, int],
    theirs: tuple[int, int],
    *,
    costs: Sequence[int],
    cuts: frozenset[int],
    fixed: tuple[bool, bool],
) -> list[Step]:
    """Lay a stretch of the claim into a stretch of the original; where an end is ``fixed``, a run begins there."""
    first, last = ours
    start, end = theirs
    if first == last:
        return [Step(None, place) for place in range(start, end)] if fixed == (True, True) else []
    if start == end:
        return [Step(index, None) for index in range(first, last)]
    own = frozenset(cut - first for cut in cuts if first <= cut <= last)
    _, path = cheapest_path(claim[first:last], original[start:end], costs=costs[first:last], cuts=own, fixed=fixed)
    return [
        Step(
            None if step.claim is None else step.claim + first, None if step.original is None else step.original + start
        )
        for step in path
    ]
