"""How close together a passage says a claim's terms: a piece of a sentence stands in one place of a long original.

A whole sentence is known by all its words; of a few words quoted from a long sentence many passages hold as many, each
somewhere, and only the original holds them beside each other.
"""

from __future__ import annotations

from collections.abc import Sequence

Gains = Sequence[tuple[int, Sequence[tuple[int, float]]]]
"""Places of a passage's words that are parts of a claim, in order, and what each counts for which of its terms."""

STRETCH = 1.5
"""The stretch that is looked at, as a multiple of the claim's words."""
SHORTEST_STRETCH = 4
BESIDE = 4
"""Words from one term to the next, up to which they stand together, in either order."""


def stretch_of(size: int) -> int:
    """Return how many words of a passage are taken for one stretch, for a claim of so many words."""
    return max(SHORTEST_STRETCH, round(size * STRETCH))


def best_stretch(gains: Gains, weights: Sequence[float], reach: int) -> float:
    """Return the weight of the claim's terms in the stretch of a passage that holds most of them.

    Args:
        gains: The passage's words that are parts of the claim.
        weights: What the claim's terms weigh.
        reach: The words of a stretch.
    """
    best = 0.0
    for first, (start, _) in enumerate(gains):
        held: dict[int, float] = {}
        for place, parts in gains[first:]:
            if place >= start + reach:
                break
            for term, counts in parts:
                if counts > held.get(term, 0.0):
                    held[term] = counts
        best = max(best, sum(weights[term] * counts for term, counts in held.items()))
    return best


def share_in_pairs(gains: Gains, weights: Sequence[float], held: Sequence[float]) -> float | None:
    """Return how much of the claim's neighbouring terms, by weight, a passage has near each other, from 0 to 1.

    ``held`` says how far it has each term. ``None`` for a claim that has no two terms.
    """
    places: dict[int, list[int]] = {}
    for place, parts in gains:
        for term, _ in parts:
            places.setdefault(term, []).append(place)
    whole = reached = 0.0
    for term in range(len(weights) - 1):
        weight = min(weights[term], weights[term + 1])
        whole += weight
        if term in places and term + 1 in places and _near(places[term], places[term + 1]):
            reached += weight * min(held[term], held[term + 1])
    return reached / whole if whole else None


def _near(ours: Sequence[int], theirs: Sequence[int]) -> bool:
    return any(0 < abs(one - other) <= BESIDE for one in ours for other in theirs)
