"""A noun that a report steps over: "agreed to a truce" where the original has "agreed to talks on a truce".

Leaving words out is a report's right (O1), but not the noun that another one hangs on: what is left then stands in its
place and says something else. Whether it does cannot be told from the words alone, so the report is left open.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.comparison import Change, Comparison, is_laid
from crossref.lang.base import Language
from crossref.text.units import DAY, Unit, units_between
from crossref.text.words import word_keys
from crossref.types import EditOp


def lost_head(change: Change, comparison: Comparison) -> list[tuple[Unit, tuple[Unit, ...]]]:
    """Return the report's noun, and what the original has in its place: the noun that it hangs on, up to it.

    What is left out must be a noun with its article and adjectives and the preposition behind it; the words on both
    sides must be the report's own. At most one pair is returned.
    """
    language = comparison.original_language
    articles = before_nouns(language)
    lost = [unit for unit in change.theirs if unit.plain not in articles]
    if any(not unit.function for unit in change.ours) or not _is_head(lost, language):
        return []
    units = comparison.original_units
    first, last = units.index(change.theirs[0]), units.index(change.theirs[-1])
    before = next((one for one in reversed(units[:first]) if one.plain not in articles), None)
    behind = next((at for at in range(last + 1, len(units)) if units[at].plain not in articles), None)
    if before is None or behind is None or not is_laid(before.span, comparison, original=True):
        return []
    noun = units[behind]
    mine = laid_on(noun, comparison)
    if mine is None or noun.function or noun.is_number or noun.key.startswith(DAY):
        return []
    return [(mine, units[first : behind + 1])]


@lru_cache(maxsize=64)
def before_nouns(language: Language) -> frozenset[str]:
    """Return the articles and the like that stand before a noun."""
    reporting = language.reporting
    owners = tuple(word for word, _ in reporting.possessives)
    return word_keys((*language.critical.articles, *reporting.determiners, *owners))


def _is_head(words: Sequence[Unit], language: Language) -> bool:
    """Tell whether words are a noun with adjectives and the preposition behind it, and say something."""
    if not 2 <= len(words) <= _FEW or words[-1].plain not in word_keys(language.critical.linking):
        return False
    if any(unit.function or unit.is_number for unit in words[:-1]):
        return False
    return words[-2].plain not in word_keys(language.critical.light_heads)


_FEW = 4
"""Words of a noun, its adjectives and its preposition at most."""


def laid_on(unit: Unit, comparison: Comparison) -> Unit | None:
    """Return the report's word that is laid on one of the original's."""
    edits = (edit for segment in comparison.alignment.segments for edit in segment.edits)
    edit = next((one for one in edits if one.op is EditOp.EQUAL and one.statement.contains(unit.span)), None)
    if edit is None:
        return None
    theirs = units_between(comparison.original_units, edit.statement)
    ours = units_between(comparison.claim_units, edit.claim)
    return next((mine for mine, other in zip(ours, theirs, strict=False) if other.span == unit.span), None)
