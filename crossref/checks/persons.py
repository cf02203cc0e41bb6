"""A pronoun for somebody whose given name says otherwise: "she" where the original names Peter Kurz."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from crossref.checks.comparison import Comparison
from crossref.checks.unpaired import genders_of_pronouns
from crossref.lang.base import Language
from crossref.text.given_names import gender_of_name
from crossref.text.units import Unit, read_units
from crossref.text.words import word_keys


def is_other_gender(pronoun: Unit, theirs: Sequence[Unit], before: str, comparison: Comparison) -> bool:
    """Tell whether a pronoun of a report can be nobody whom either side names.

    Args:
        pronoun: The report's word.
        theirs: The original's words at its place: a name there is whom it must mean.
        before: The report up to the pronoun. Where the original has nothing at its place, everybody named there counts,
            unless an office or a relative is named too, whom the pronoun may mean.
        comparison: The report beside the original.
    """
    gender = genders_of_pronouns(comparison.claim_language).get(pronoun.plain)
    if gender not in ("m", "f"):
        return False
    named = set(_genders(theirs))
    if not named and not any(not unit.function for unit in theirs):
        units = read_units(before, comparison.claim_language)
        named = set() if _names_an_office(units, comparison.claim_language) else set(_genders(units))
    return bool(named) and gender not in named


def _genders(units: Sequence[Unit]) -> Iterator[str]:
    """Yield the genders that full names among words tell."""
    for one, other in pairwise(units):
        if one.exact[:1].isupper() and other.exact[:1].isupper():
            gender = gender_of_name(f"{one.exact} {other.exact}")
            if gender is not None:
                yield gender


def _names_an_office(units: Sequence[Unit], language: Language) -> bool:
    others = word_keys((*language.reporting.role_nouns, *language.critical.kin))
    return any(unit.plain in others for unit in units)
