"""How close together a passage says the terms of a claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.together import BESIDE, SHORTEST_STRETCH, Gains, best_stretch, share_in_pairs, stretch_of

WEIGHTS = (3.0, 1.0, 2.0)
TOGETHER: Gains = ((4, ((0, 1.0),)), (5, ((1, 1.0),)), (6, ((2, 1.0),)))
SCATTERED: Gains = ((4, ((0, 1.0),)), (25, ((1, 1.0),)), (60, ((2, 1.0),)))

HELD = st.lists(st.tuples(st.integers(0, 2), st.floats(0.1, 1.0)), min_size=1, max_size=2)
PLACES = st.lists(st.tuples(st.integers(0, 60), HELD), max_size=12, unique_by=lambda one: one[0]).map(sorted)


def test_stretch_grows_with_the_claim_and_is_never_a_word_or_two() -> None:
    assert stretch_of(1) == SHORTEST_STRETCH
    assert stretch_of(10) == 15


@pytest.mark.parametrize(
    ("gains", "reach", "expected"),
    [
        pytest.param(TOGETHER, 6, 6.0, id="all together"),
        pytest.param(SCATTERED, 6, 3.0, id="the weightiest of those apart"),
        pytest.param(SCATTERED, 22, 4.0, id="two within a longer stretch"),
        pytest.param(((4, ((0, 0.4),)), (5, ((0, 1.0),))), 6, 3.0, id="a term said twice counts once, at its best"),
        pytest.param((), 6, 0.0, id="nothing held"),
    ],
)
def test_best_stretch_is_where_most_of_the_claim_stands(gains: Gains, reach: int, expected: float) -> None:
    assert best_stretch(gains, WEIGHTS, reach) == pytest.approx(expected)


def test_share_in_pairs_counts_neighbours_that_stay_neighbours() -> None:
    held = (1.0, 1.0, 1.0)
    assert share_in_pairs(TOGETHER, WEIGHTS, held) == pytest.approx(1.0)
    assert share_in_pairs(SCATTERED, WEIGHTS, held) == 0.0
    turned = ((4, ((1, 1.0),)), (4 + BESIDE, ((0, 1.0),)))
    assert share_in_pairs(turned, WEIGHTS, (1.0, 1.0, 0.0)) == pytest.approx(0.5)


def test_share_in_pairs_is_unknown_for_a_single_term() -> None:
    assert share_in_pairs(TOGETHER[:1], WEIGHTS[:1], (1.0,)) is None


@given(PLACES, st.integers(1, 80))
def test_a_stretch_holds_no_more_than_the_passage_and_no_less_than_a_shorter_one(gains: Gains, reach: int) -> None:
    held = [max((counts for _, said in gains for term, counts in said if term == one), default=0.0) for one in range(3)]
    whole = sum(weight * counts for weight, counts in zip(WEIGHTS, held, strict=True))
    stretch = best_stretch(gains, WEIGHTS, reach)
    assert best_stretch(gains, WEIGHTS, max(reach - 1, 1)) <= stretch + 1e-9
    assert stretch <= whole + 1e-9
    assert best_stretch(gains, WEIGHTS, 100) == pytest.approx(whole)
    assert 0.0 <= (share_in_pairs(gains, WEIGHTS, held) or 0.0) <= 1.0
