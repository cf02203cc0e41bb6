"""The search finds the same cost as trying everything does."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from crossref.match.path import GAP_COST, NUMBER_COST, WORD_COST, cheapest_path

WORDS = st.lists(st.integers(min_value=-2, max_value=3).filter(bool), max_size=6)


def cheapest_by_trying(claim: tuple[int, ...], original: tuple[int, ...], cuts: frozenset[int]) -> int:
    """Try every way to lay the claim into the original."""

    @cache
    def best(i: int, j: int, in_gap: bool) -> int:
        if i == len(claim):
            return 0
        ways = [WORD_COST + best(i + 1, j, False)]
        if j < len(original):
            figures = claim[i] < 0 and original[j] < 0
            unlike = NUMBER_COST if figures else WORD_COST
            ways.append((0 if claim[i] == original[j] else unlike) + best(i + 1, j + 1, False))
            marked = i in cuts
            price = (0 if marked else 1) if in_gap else (2 if marked else GAP_COST)
            ways.append(price + best(i, j + 1, True))
        return min(ways)

    return min(best(0, start, False) for start in range(len(original) + 1))


@given(WORDS, WORDS, st.sets(st.integers(min_value=1, max_value=5)))
def test_cheapest_path_costs_what_trying_everything_finds(
    claim: list[int], original: list[int], cuts: set[int]
) -> None:
    marked = frozenset(cut for cut in cuts if cut < len(claim))
    cost, _ = cheapest_path(claim, original, cuts=marked)
    assert cost == cheapest_by_trying(tuple(claim), tuple(original), marked)


@given(WORDS, WORDS)
def test_cheapest_path_steps_cover_the_claim_in_order(claim: list[int], original: list[int]) -> None:
    _, steps = cheapest_path(claim, original)
    assert [step.claim for step in steps if step.claim is not None] == list(range(len(claim)))
    places = [step.original for step in steps if step.original is not None]
    assert places == sorted(set(places))


def test_cheapest_path_prefers_one_long_jump_to_garbled_words() -> None:
    claim = [1, 2, 3, 5, 6, 7, 8, 9]
    original = [1, 2, 3, 5, *([4] * 40), 6, 7, 8, 9]
    cost, steps = cheapest_path(claim, original)
    assert cost == GAP_COST + 39
    assert sum(step.original is not None and step.claim is not None for step in steps) == 8
