"""What is said of most and what is denied of few: "most villages have a road" says "few villages have no road"."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.checks.comparison import Comparison, sentence_around
from crossref.checks.deniers import deniers
from crossref.checks.wholes import measures_of
from crossref.lang.base import Language
from crossref.text.units import Unit, units_between
from crossref.types import Span

_MUCH = frozenset({"most", "nearly_all", "often"})
_LITTLE = frozenset({"few", "nearly_none", "rarely"})


def says_the_rest(comparison: Comparison) -> bool:
    """Tell whether one side says of most what the other denies of few, so that no measure and no "not" has changed."""
    if comparison.quoted or comparison.is_foreign or not comparison.alignment.segments:
        return False
    ours, theirs = comparison.claim_language, comparison.original_language
    mine = _side(comparison.claim_units, ours)
    other = _side(_sentence_units(comparison), theirs) if mine is not None else None
    return mine is not None and other is not None and mine[0] != other[0] and mine[1] != other[1]


def _side(units: Sequence[Unit], language: Language) -> tuple[bool, bool] | None:
    """Tell whether words speak of much, and whether they deny; ``None`` where they speak of neither, or of both.

    The "hardly" of "hardly any" measures and denies nothing.
    """
    measures = measures_of(units, language)
    kinds = {one.kind for one in measures}
    much, little = bool(kinds & _MUCH), bool(kinds & _LITTLE)
    if much == little:
        return None
    measuring = {unit.span for one in measures if one.kind in _MUCH | _LITTLE for unit in one.units}
    denying = [unit for unit in deniers(units, language) if unit.span not in measuring]
    return much, len(denying) % 2 == 1


def _sentence_units(comparison: Comparison) -> Sequence[Unit]:
    segments, language = comparison.alignment.segments, comparison.original_language
    first, last = segments[0].statement.start, segments[-1].statement.end
    start = sentence_around(comparison.original, first, language).start
    end = sentence_around(comparison.original, max(first, last - 1), language).end
    return units_between(comparison.original_units, Span(start, end))
