"""Small words that change much: "all" for "half", "by" for "to", "after" for "before", "despite" for "because of".

Prepositions are exchanged freely in other words, so that only one that stands for another of its group, with nothing
else changed beside it, leaves a report open.
"""

from __future__ import annotations

from functools import cache

from crossref.checks.comparison import Change, Comparison
from crossref.checks.wholes import measures_of
from crossref.lang.base import Language
from crossref.text.numbers import NumberKind
from crossref.text.units import Unit
from crossref.text.words import word_key

_GROUPS: dict[str, tuple[frozenset[str], ...]] = {
    "en": (
        frozenset(("to", "from", "by")),
        frozenset(("before", "after", "during")),
        frozenset(("because", "despite", "during", "spite")),
        frozenset(("above", "below")),
    ),
    "es": (frozenset(("a", "al", "por")), frozenset(("antes", "despues", "durante"))),
    "fr": (frozenset(("a", "au", "aux", "par")), frozenset(("avant", "apres", "pendant"))),
    "pt": (
        frozenset(("a", "ao", "aos", "as", "por", "pelo", "pela", "pelos", "pelas")),
        frozenset(("antes", "depois", "durante")),
    ),
    "de": (
        frozenset(("an", "von")),
        frozenset(("vor", "nach", "wahrend")),
        frozenset(("wegen", "trotz", "wahrend")),
    ),
    "ru": (frozenset(("до", "после")), frozenset(("к", "от", "из")), frozenset(("из-за", "несмотря"))),
    "uk": (frozenset(("до", "після")), frozenset(("до", "від", "з")), frozenset(("через", "попри"))),
}
"""By language, prepositions and the like of which one says something else than another."""

_MOST = 3
"""Words on each side of a change that exchanges no more than a preposition: "because of the", "in spite of"."""

_ALIKE = (frozenset(("a", "al")), frozenset(("a", "au", "aux")), frozenset(("a", "ao", "aos", "as")),
          frozenset(("por", "pelo", "pela", "pelos", "pelas")))  # fmt: skip
"""Forms of one preposition."""


def other_relation(change: Change, comparison: Comparison) -> list[Unit]:
    """Return a preposition of a report that stands for another one of its group, all else being equal."""
    if not 0 < len(change.ours) <= _MOST or not 0 < len(change.theirs) <= _MOST or not change.before:
        return []
    groups = _GROUPS.get(comparison.claim_language.code, ())
    ours = {unit.plain for unit in change.ours}
    if ours.isdisjoint(_grouped(comparison.claim_language.code)):
        return []
    theirs = {unit.plain for unit in change.theirs}
    known = _grouped(comparison.claim_language.code)
    if any(not unit.function and unit.plain not in known for unit in (*change.ours, *change.theirs)):
        return []
    for group in groups:
        mine, other = ours & group, theirs & group
        if mine and other and not mine & other and not any(mine | other <= one for one in _ALIKE):
            return [unit for unit in change.ours if unit.plain in mine]
    return []


@cache
def _grouped(code: str) -> frozenset[str]:
    return frozenset().union(*_GROUPS.get(code, ()))


def whole_for_share(change: Change, comparison: Comparison) -> list[Unit]:
    """Return an "all" that stands for a share in figures or for "half"."""
    language = comparison.claim_language
    if _whole_words(language).isdisjoint([unit.plain for unit in change.ours]):
        return []
    mine = [one for one in measures_of(change.ours, language) if one.kind in _WHOLE]
    if not mine or any(number.span.overlaps(change.edit.claim) for number in comparison.claim_numbers):
        return []
    numbers = (one for one in comparison.original_numbers if one.span.overlaps(change.edit.statement))
    share = any(one.kind in (NumberKind.FRACTION, NumberKind.PERCENT) and one.value < _HUNDRED for one in numbers)
    half = any(one.kind == "half" for one in measures_of(change.theirs, comparison.original_language))
    return list(mine[0].units) if share or half else []


@cache
def _whole_words(language: Language) -> frozenset[str]:
    return frozenset(word_key(words) for words, kind in language.critical.quantifiers if kind in _WHOLE)


_WHOLE = frozenset({"all", "each"})
_HUNDRED = 100
