"""Words that stand for themselves: "the word war", "the terms: mimic, manipulate". No synonym says the same there."""

from __future__ import annotations

import re

from crossref.checks.comparison import Comparison
from crossref.text.units import Unit
from crossref.text.words import word_keys
from crossref.types import Span

_REACH = 8
"""Words behind "the words:" that may belong to its list."""

_LISTED = re.compile("[:\"'“‘«„]")
"""Marks behind the noun that open a list of words, or a word in quotation marks."""

_ENDS = re.compile(r"[.!?;]\s|\n")


def is_mentioned(unit: Unit, comparison: Comparison) -> bool:
    """Tell whether a word of the original is named as a word: directly behind such a noun, or in the list behind it."""
    naming = word_keys(comparison.original_language.critical.naming)
    units = comparison.original_units
    if not any(one.plain in naming for one in units):
        return False
    at = units.index(unit)
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if _ENDS.search(comparison.original, units[place].span.end, units[place + 1].span.start):
            return False
        if units[place].plain in naming:
            behind = Span(units[place].span.end, units[place + 1].span.start).of(comparison.original)
            return place == at - 1 or _LISTED.search(behind) is not None
    return False
