"""What speaks against a report whose words and figures are nearly all there: an opposite, another noun counted, a swap.

Facts laid side by side without their order agree too easily: "the toll rises by a fifth" has the figure and the noun of
"the toll falls by a fifth". What is found here is not named as altered, since the words around it differ; it leaves the
report open.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.checks.comparison import Comparison
from crossref.checks.deniers import deniers
from crossref.checks.opposites import antonyms
from crossref.checks.rewording import left_open
from crossref.checks.rivals import are_rivals
from crossref.checks.roles import find_plain_swap
from crossref.checks.synonyms import are_synonyms
from crossref.lang.base import Language
from crossref.text.numbers import Number
from crossref.text.quantities import same_quantity
from crossref.text.units import Unit, counted, root, units_between
from crossref.types import Difference, Span

_THAN = {"en": ("than",), "de": ("als",), "ru": ("чем",), "uk": ("ніж", "від")}
"""What parts the two sides of a comparison, where the word is rarely anything else."""

_Side = dict[str, Unit]
"""Words by their roots."""


def find_contrary(comparison: Comparison, scope: Span) -> Difference | None:
    """Return the words of a report and of its original that say something else, as a difference that leaves it open.

    Args:
        comparison: The report beside the original, both in one language.
        scope: The original's sentence or two that hold its facts.
    """
    told = _told(comparison.claim_units, comparison.claim_numbers)
    inside = units_between(comparison.original_units, scope)
    held = _told(inside, comparison.original_numbers)
    language = comparison.claim_language
    alone = _alone(told, held, language), _alone(held, told, language)
    found = (
        _opposite(*alone, inside, comparison)
        or _other_counted(*alone, comparison, scope)
        or _swap(inside, comparison)
        or _exchanged(comparison)
    )
    if found is None:
        return None
    ours, theirs = found
    return left_open((ours,), (theirs,), theirs.span, comparison)


def _told(units: Sequence[Unit], numbers: Sequence[Number]) -> list[Unit]:
    """Return the words with meaning that are no part of a figure: "18 months" is "a year and a half"."""
    return [
        unit for unit in units if not unit.function and not any(number.span.overlaps(unit.span) for number in numbers)
    ]


def _alone(some: Sequence[Unit], others: Sequence[Unit], language: Language) -> list[Unit]:
    """Return the words of one side that have neither themselves nor a synonym on the other."""
    roots = {root(unit.plain, language) for unit in others}
    words = {unit.plain for unit in others}
    return [
        unit
        for unit in some
        if not unit.is_number
        and root(unit.plain, language) not in roots
        and not any(are_synonyms(unit.plain, word, language) for word in words)
    ]


def _opposite(
    ours: Sequence[Unit], theirs: Sequence[Unit], inside: Sequence[Unit], comparison: Comparison
) -> tuple[Unit, Unit] | None:
    """Return an opposite or rival on each side, unless a word that denies turns one of them round."""
    language = comparison.claim_language
    pairs = antonyms(language)
    found = (
        (one, other)
        for one in ours
        for other in theirs
        if frozenset((root(one.plain, language), root(other.plain, language))) in pairs
        or are_rivals(one.plain, other.plain, language)
    )
    pair = next(found, None)
    if pair is None:
        return None
    denying = [one for one in deniers(comparison.claim_units, language) if one not in pair]
    denied = [one for one in deniers(inside, language) if one not in pair]
    return pair if (len(denying) + len(denied)) % 2 == 0 else None


def _other_counted(
    ours: Sequence[Unit], theirs: Sequence[Unit], comparison: Comparison, scope: Span
) -> tuple[Unit, Unit] | None:
    """Return the nouns that one bare figure counts on each side, where neither is known to the other."""
    numbers = [one for one in comparison.original_numbers if scope.contains(one.span)]
    mine = counted(comparison.claim_numbers, _countable(comparison.claim_units))
    others = counted(numbers, _countable(comparison.original_units))
    return next(
        (
            (noun, other_noun)
            for number, noun in mine
            for other, other_noun in others
            if noun in ours and other_noun in theirs and same_quantity(number, other)
        ),
        None,
    )


def _countable(units: Sequence[Unit]) -> list[Unit]:
    return [unit for unit in units if not unit.function and not unit.is_number]


def _exchanged(comparison: Comparison) -> tuple[Unit, Unit] | None:
    """Return the first of two words that stand in each other's place."""
    swap = find_plain_swap(comparison)
    return None if swap is None else (swap[0].ours[-1], swap[0].theirs[-1])


def _swap(inside: Sequence[Unit], comparison: Comparison) -> tuple[Unit, Unit] | None:
    """Return words that stand before a "than" in the report and behind it in the original, and the other way round."""
    than, language = _THAN.get(comparison.claim_language.code, ()), comparison.claim_language
    mine, others = _parted(comparison.claim_units, than, language), _parted(inside, than, language)
    if mine is None or others is None:
        return None
    forward, back = set(mine[0]) & set(others[1]), set(mine[1]) & set(others[0])
    if not forward or not back:
        return None
    return mine[0][min(forward)], others[0][min(back)]


def _parted(units: Sequence[Unit], than: Sequence[str], language: Language) -> tuple[_Side, _Side] | None:
    """Return the words with meaning by their roots, before and behind the only "than"."""
    places = [at for at, unit in enumerate(units) if unit.plain in than]
    if len(places) != 1:
        return None
    sides = units[: places[0]], units[places[0] + 1 :]
    before, behind = ({root(one.plain, language): one for one in side if not one.function} for side in sides)
    return before, behind
