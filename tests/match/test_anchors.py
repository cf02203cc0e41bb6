"""Runs laid down first: only where the search over everything would have laid them so, and at the same cost."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest

from crossref.match.anchors import RUN, Anchor, find_anchors, find_run, lay_anchored, places_of
from crossref.match.path import GAP_COST, NUMBER_COST, WORD_COST, Step, cheapest_path

NONE: frozenset[int] = frozenset()


def anchored(claim: list[int], original: list[int], cuts: frozenset[int] = NONE) -> tuple[Anchor, ...]:
    """Return the anchors of a claim in an original of which nothing is known yet."""
    return find_anchors(claim, original, cuts, places_of(original))


def cost_of(steps: Sequence[Step], claim: Sequence[int], original: Sequence[int]) -> int:
    """Add up what the steps cost; what stands before the first and behind the last word of the claim is free."""
    own = [at for at, step in enumerate(steps) if step.claim is not None]
    cost, in_gap = 0, False
    for step in steps[own[0] : own[-1] + 1]:
        if step.claim is None:
            cost += 1 if in_gap else GAP_COST
        elif step.original is None:
            cost += WORD_COST
        elif claim[step.claim] != original[step.original]:
            figures = claim[step.claim] < 0 and original[step.original] < 0
            cost += NUMBER_COST if figures else WORD_COST
        in_gap = step.claim is None
    return cost


def edited(original: list[int], rng: Random) -> list[int]:
    """Return a stretch of the original with a few words changed, added or left out, as a reporter's pen does."""
    start = rng.randrange(0, len(original) - 25)
    claim = list(original[start : start + 25])
    for _ in range(rng.randrange(0, 4)):
        at = rng.randrange(1, len(claim) - 1)
        match rng.randrange(3):
            case 0:
                claim[at] = 900 + rng.randrange(9)
            case 1:
                claim.insert(at, 900 + rng.randrange(9))
            case _:
                del claim[at : at + rng.randrange(1, 4)]
    return claim


@pytest.mark.parametrize("seed", range(60))
def test_anchored_path_costs_what_the_whole_search_finds(seed: int) -> None:
    rng = Random(seed)
    original = [rng.choice(range(1, 90)) for _ in range(120)]
    claim = edited(original, rng)
    anchors = anchored(claim, original)
    if not anchors:
        pytest.skip("nothing beyond doubt to build on")
    steps = lay_anchored(claim, original, anchors, costs=[WORD_COST] * len(claim), cuts=NONE)
    assert [step.claim for step in steps if step.claim is not None] == list(range(len(claim)))
    assert cost_of(steps, claim, original) == cheapest_path(claim, original)[0]


def test_anchors_of_most_edited_stretches_are_found() -> None:
    rng = Random(1)
    original = [rng.choice(range(1, 90)) for _ in range(120)]
    found = [bool(anchored(edited(original, rng), original)) for _ in range(100)]
    assert sum(found) > 80


def test_verbatim_claim_is_one_anchor() -> None:
    original = list(range(1, 60))
    assert anchored(original[20:40], original) == (Anchor(0, 20, 20),)


def test_run_that_stands_twice_is_no_anchor() -> None:
    run = list(range(1, RUN + 3))
    assert anchored(run, [*run, 70, 71, *run]) == ()


def test_runs_in_another_order_are_no_anchors() -> None:
    one, other = list(range(1, 8)), list(range(10, 17))
    assert anchored([*other, *one], [*one, *other]) == ()


def test_far_jump_is_left_to_the_search_unless_a_cut_is_marked() -> None:
    one, other = list(range(1, 8)), list(range(10, 17))
    original = [*one, *([99] * 40), *other]
    assert anchored([*one, *other], original) == ()
    assert len(anchored([*one, *other], original, frozenset({len(one)}))) == 2


@pytest.mark.parametrize(("run", "places"), [([2, 3], [1, 5]), ([2, 3, 4], [5]), ([3, 9], []), ([4, 5], [])], ids=str)
def test_find_run_gives_every_place_of_whole_runs(run: list[int], places: list[int]) -> None:
    original = [1, 2, 3, 1, 2, 2, 3, 4]
    assert find_run(run, original, places_of(original)) == places
