"""The cheapest way to lay a claim's words into an original: an exact search with a price for each kind of difference.

In sixteenths of a word: an equal word costs 0, a changed or added one 16, words left out 12 and 1 for each more, next
to nothing where an ellipsis marks the cut; what the original has before and after the claim is free. So an unmarked
jump of forty words costs less than garbling four, which is what shows a splice as a splice. The search is dynamic
programming over all pairs of words with affine gaps on one side (Gotoh 1982).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

WORD_COST = 16
"""A word changed or added."""

NUMBER_COST = 12
"""One number for another: what was changed stays side by side."""

BRACKET_COST = 2
"""An editor's bracketed word added."""

GAP_COST = 12
"""Words of the original left out: the first one; each more costs 1."""


LAST = 3
"""So many unlike words at the end of a claim are laid against what the original has there."""


class Step(NamedTuple):
    """One step of a path: an index into the claim's units, one into the original's; ``None`` where nothing stands.

    A tuple for speed, as words are.
    """

    claim: int | None
    original: int | None


def cheapest_path(
    claim: Sequence[int],
    original: Sequence[int],
    *,
    costs: Sequence[int] = (),
    cuts: frozenset[int] = frozenset(),
    fixed: tuple[bool, bool] = (False, False),
) -> tuple[int, tuple[Step, ...]]:
    """Return the cost and the steps of the cheapest way to lay the claim into the original.

    Args:
        claim: word numbers; equal words have equal numbers, and numbers below zero are figures.
        original: word numbers of the original.
        costs: what adding each claim word costs; all ``WORD_COST`` when empty.
        cuts: places in the claim (before the word with that index) where an ellipsis stands.
        fixed: whether the claim must begin and end where the original does, as between two runs already laid down.
    """
    width = len(original)
    adding = costs or [WORD_COST] * len(claim)
    row = _first_row(width, free=0 in cuts) if fixed[0] else [0] * (width + 1)
    trace: list[list[int]] = []
    for index, word in enumerate(claim):
        add = adding[index]
        free = (index + 1) in cuts
        row, back = _row(row, word, add, original, free)
        trace.append(back)
    end = width if fixed[1] else _end(row)
    return row[end], _walk(trace, end, to_start=fixed[0])


def _first_row(width: int, *, free: bool) -> list[int]:
    """Return what it costs to leave out the original's first words."""
    opening, more = (2, 0) if free else (GAP_COST, 1)
    return [0, *(opening + more * place for place in range(width))]


def _end(row: Sequence[int]) -> int:
    """Return the cheapest column: the first, but where the claim's last words are unlike, they stand for others."""
    end = row.index(min(row))
    for _ in range(LAST):
        if end + 1 < len(row) and row[end + 1] == row[end]:
            end += 1
    return end


def _row(above: list[int], word: int, add: int, original: Sequence[int], free: bool) -> tuple[list[int], list[int]]:
    """Fill one row: ``back`` holds 1 for a pair, 2 for an added word, and minus one less the column a gap began at."""
    here = above[0] + add
    row, back = [here], [2]
    opening, more = (2, 0) if free else (GAP_COST, 1)
    gap, began = here + opening, 0
    figure = NUMBER_COST if word < 0 else WORD_COST
    diagonal = above[0]
    for column, other in enumerate(original, start=1):
        over = above[column]
        cost = diagonal if other == word else diagonal + (figure if other < 0 else WORD_COST)
        how = 1
        if over + add < cost:
            cost, how = over + add, 2
        if gap < cost:
            cost, how = gap, -1 - began
        row.append(cost)
        back.append(how)
        gap += more
        if cost + opening < gap:
            gap, began = cost + opening, column
        diagonal = over
    return row, back


def _walk(trace: list[list[int]], column: int, *, to_start: bool = False) -> tuple[Step, ...]:
    steps: list[Step] = []
    index = len(trace)
    while index:
        how = trace[index - 1][column]
        if how == 1:
            index, column = index - 1, column - 1
            steps.append(Step(index, column))
        elif how == 2:
            index -= 1
            steps.append(Step(index, None))
        else:
            began = -1 - how
            steps += [Step(None, place) for place in range(column - 1, began - 1, -1)]
            column = began
    if to_start:
        steps += [Step(None, place) for place in range(column - 1, -1, -1)]
    return tuple(reversed(steps))
