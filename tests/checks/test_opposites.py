"""Opposites: listed, compared, or made by a negative beginning."""

from __future__ import annotations

import pytest

from crossref.checks.opposites import antonyms, count_opposites, has_prefixed
from crossref.lang import get_language
from crossref.types import Group
from crossref.verdict import compare
from tests.checks.laying import laid


@pytest.mark.parametrize(("one", "other"), [("accept", "reject"), ("warmer", "colder")])
def test_opposites_are_listed_by_root_and_in_the_comparative(one: str, other: str) -> None:
    assert frozenset((one, other)) in antonyms(get_language("en"))


@pytest.mark.parametrize(
    ("original", "reported", "count"),
    [
        ("The gate is open to all crews.", "The gate is closed to all crews.", 1),
        ("The strike at the docks was legal.", "The strike at the docks was illegal.", 1),
        ("The gate is open to all crews.", "The gate is green to all crews.", 0),
        ("The gate is open to all crews.", "The gate is open to all crews.", 0),
    ],
)
def test_words_that_stand_for_their_opposite_are_counted(original: str, reported: str, count: int) -> None:
    comparison = laid(original, reported)
    assert sum(count_opposites(change, comparison) for change in comparison.changes) == count


def test_negative_beginning_is_seen_on_either_side() -> None:
    comparison = laid("The plan for the docks is possible.", "The plan for the docks is impossible.")
    (change,) = comparison.changes
    assert has_prefixed(change, comparison)


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "The search for the ferry continues in the strait.", "the search for the ferry has ended in the strait"),
        ("en", "The council maintains the levy on the port.", "the council scraps the levy on the port"),
        ("de", "Die Suche nach der Fähre im Norden geht weiter.", "die Suche nach der Fähre im Norden endet"),
        ("es", "La búsqueda del barco continúa en el norte.", "la búsqueda del barco terminó en el norte"),
        ("fr", "Les recherches du navire continuent dans le nord.", "les recherches du navire cessent dans le nord"),
        ("pt", "As buscas do navio continuam no norte.", "as buscas do navio terminaram no norte"),
        ("ru", "Поиски парома продолжаются на севере страны.", "поиски парома завершились на севере страны"),
        ("uk", "Пошуки порома тривають на півночі країни.", "пошуки порома завершилися на півночі країни"),
    ],
)
def test_what_ended_does_not_go_on(lang: str, original: str, reported: str) -> None:
    finding = compare(original, reported, quoted=False, original_lang=lang)
    assert finding.group in (Group.DISCREPANCY, Group.UNVERIFIED)


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        (
            "en",
            "The search for the ferry did not end in the strait.",
            "the search for the ferry continues in the strait",
        ),
        ("es", "La búsqueda del barco no terminó en el norte.", "la búsqueda del barco continúa en el norte"),
        ("ru", "Поиски парома не прекратились на севере страны.", "поиски парома продолжаются на севере страны"),
    ],
)
def test_what_did_not_end_goes_on(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).group is not Group.DISCREPANCY
