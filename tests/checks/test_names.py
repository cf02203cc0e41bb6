"""Names that stand where the original has another."""

from __future__ import annotations

import pytest

from crossref.types import Severity
from tests.checks.laying import result_of

DIFFER = [
    ("Alain Brossard won the second heat on Saturday.", "Emil Can won the second heat on Saturday."),
    ("I thank President Karsel for his patience.", "I thank President Morvane for his patience."),
    ("The grain goes to Ordania by rail.", "The grain goes to Quillon by rail."),
    ("We wrote to the Harbour Council on Friday.", "We wrote to the Treasury Council on Friday."),
    ("The road to Port Anselm is open.", "The road to Port Wexley is open."),
    ("Our talks with Tarvia go on.", "Our talks with Belmark go on."),
]
AGREE = [
    ("The grain goes to Ordania by rail.", "The grain goes to Ordania by rail."),
    ("The Ordanian fleet left.", "The Ordania fleet left."),
    ("The United Ports agreed on it.", "The UP agreed on it."),
    ("Our talks went on.", "Their talks went on."),
    ("We met the minister in Port Anselm.", "We met the envoy in Port Anselm."),
]


@pytest.mark.parametrize(("original", "reported"), DIFFER)
def test_check_names_other_name_differs(original: str, reported: str) -> None:
    result = result_of("names", original, reported)
    assert result.agrees is False
    assert [str(one.kind) for one in result.differences] == ["name"]


@pytest.mark.parametrize(("original", "reported"), AGREE)
def test_check_names_without_another_name_has_no_difference(original: str, reported: str) -> None:
    result = result_of("names", original, reported)
    assert result.agrees is not False
    assert not [one for one in result.differences if one.severity is Severity.MAJOR]


@pytest.mark.parametrize(
    ("original", "reported", "agrees"),
    [
        ("The grain goes to Ordania by rail.", "The grain goes to Ordania by rail.", True),
        ("The grain goes to the coast by rail.", "The grain goes to the coast by rail.", None),
    ],
)
def test_check_names_tells_only_where_there_are_names(original: str, reported: str, agrees: bool | None) -> None:
    assert result_of("names", original, reported).agrees is agrees


def test_check_names_other_romanisation_is_a_spelling() -> None:
    result = result_of("names", "We spoke with Sergei Orlanov.", "We spoke with Sergey Orlanov.")
    assert [(str(one.kind), str(one.severity)) for one in result.differences] == [("spelling", "minor")]
    assert result.agrees is True


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The ships go to Iran for repair.", "The ships go to Iraq for repair."),
        ("The grain comes from Niger this year.", "The grain comes from Nigeria this year."),
    ],
)
def test_check_names_other_country_is_a_place(original: str, reported: str) -> None:
    result = result_of("names", original, reported)
    assert [str(one.kind) for one in result.differences] == ["place"]


def test_check_names_capital_for_its_country_agrees_in_reports() -> None:
    result = result_of(
        "names", "The talks with France went on all night.", "the talks with Paris went on all night", quoted=False
    )
    assert not result.differences


@pytest.mark.parametrize("quoted", [True, False], ids=["quoted", "reported"])
def test_check_names_another_form_of_address_is_no_other_name(quoted: bool) -> None:
    original, reported = "The letter to Mr Karsel was sent today.", "the letter to Dr Karsel was sent today"
    assert result_of("names", original, reported, quoted=quoted).differences == ()


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "Swedish crews mended the old lock in a week.", "Norwegian crews mended the old lock in a week"),
        ("es", "Los barcos suecos llegaron al puerto el lunes.", "los barcos noruegos llegaron al puerto el lunes"),
        ("fr", "Les navires suédois sont arrivés au port lundi.", "les navires norvégiens sont arrivés au port lundi"),
        ("de", "Die schwedischen Schiffe liegen im Hafen.", "die norwegischen Schiffe lägen im Hafen"),
        ("pt", "Os navios suecos chegaram ao porto na segunda.", "os navios noruegueses chegaram ao porto na segunda"),
        ("ru", "Шведские суда стоят в порту уже неделю.", "норвежские суда стоят в порту уже неделю"),
        ("uk", "Шведські судна стоять у порту вже тиждень.", "норвезькі судна стоять у порту вже тиждень"),
    ],
)
def test_check_names_adjective_of_another_country_is_a_place(lang: str, original: str, reported: str) -> None:
    result = result_of("names", original, reported, quoted=False, lang=lang)
    assert [str(one.kind) for one in result.differences] == ["place"]


def test_check_names_name_known_from_inside_a_sentence_opens_one_too() -> None:
    original = "Karsel left the harbour on Friday. The envoy met Karsel and Morvane there."
    reported = "Morvane left the harbour on Friday. The envoy met Karsel and Morvane there."
    assert [str(one.kind) for one in result_of("names", original, reported, quoted=False).differences] == ["name"]
