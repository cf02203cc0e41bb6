"""Conditions and exceptions: where "if", "unless" and their like stand among words.

Some words are a condition only where they open a clause: the Portuguese "se" is "if" there, and elsewhere hangs on a
verb; "caso" is "in case", and elsewhere "case".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.comparison import find_phrases, phrase_set
from crossref.lang.base import Language
from crossref.text.units import Unit

_PARTS_CLAUSES = ",;:.!?…–—"
"""Marks behind which a clause begins; before it a quotation mark or bracket may open."""


def find_conditions(units: Sequence[Unit], text: str, language: Language) -> list[tuple[int, int]]:
    """Return where conditions stand among units, as index pairs in order.

    Args:
        units: Words in order, with spans in ``text``.
        text: The text that they stand in.
        language: Its language.
    """
    spots = find_phrases(units, condition_phrases(language), as_written=True)
    openers = language.critical.opening_conditions
    if not openers:
        return spots
    taken = {at for start, end in spots for at in range(start, end)}
    opened = [
        (at, at + 1)
        for at, unit in enumerate(units)
        if at not in taken and unit.exact.casefold() in openers and opens_clause(unit, text)
    ]
    return sorted([*spots, *opened])


@lru_cache(maxsize=64)
def condition_phrases(language: Language) -> frozenset[tuple[str, ...]]:
    """Return the phrases that are conditions wherever they stand."""
    return phrase_set(language.critical.conditions)


def opens_clause(unit: Unit, text: str) -> bool:
    """Tell whether a word stands first in its sentence, or right behind a mark that parts clauses."""
    before = text[: unit.span.start].rstrip(" \t\"'“”‘’«»„([").rstrip()
    return not before or before[-1] in _PARTS_CLAUSES
