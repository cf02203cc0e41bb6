"""Quantities that differ are named with both values; the same quantity in other words is not."""

from __future__ import annotations

import pytest

from tests.checks.laying import result_of

DIFFER = [
    ("The pact will cost 18.4 million crowns.", "The pact will cost 14.8 million crowns.", "14.8 million crowns"),
    ("We hired nineteen inspectors this spring.", "We hired ninety inspectors this spring.", "ninety"),
    ("The tanks hold 3.2 million barrels.", "The tanks hold 3.2 million gallons.", "3.2 million gallons"),
    ("Tariffs rise by 1.5 percentage points.", "Tariffs rise by 1.5 percent.", "1.5 percent"),
    ("The first ferry sails at dawn.", "The third ferry sails at dawn.", "third"),
]
AGREE = [
    ("We paid $69 million for the port.", "We paid $69m for the port."),
    ("We paid 69 million dollars for the port.", "We paid $69 million for the port."),
    ("This took nineteen months of work.", "This took 19 months of work."),
    ("Some 1,140 vessels called last year.", "Some 1140 vessels called last year."),
    ("Fees fell by 15 per cent.", "Fees fell by 15%."),
]


@pytest.mark.parametrize(("original", "reported", "value"), DIFFER)
def test_check_numbers_other_quantity_differs(original: str, reported: str, value: str) -> None:
    result = result_of("numbers", original, reported)
    assert result.agrees is False
    assert [one.claim for one in result.differences] == [value]


@pytest.mark.parametrize(("original", "reported"), AGREE)
def test_check_numbers_same_quantity_agrees(original: str, reported: str) -> None:
    assert result_of("numbers", original, reported).agrees is True


@pytest.mark.parametrize(
    "text", ["We open the port.", "Our ships wait.", "The bay is calm.", "Trawlers left.", "The envoy spoke."]
)
def test_check_numbers_without_figures_cannot_tell(text: str) -> None:
    assert result_of("numbers", text, text).agrees is None


def test_check_numbers_reported_speech_may_round() -> None:
    original = "The treasury collected 2.337 million crowns in September from the ports."
    reported = "the treasury had collected 2.34 million crowns in September from the ports"
    assert result_of("numbers", original, reported, quoted=False).differences == ()


def test_check_numbers_year_is_a_date() -> None:
    (one,) = result_of("numbers", "The line opens in 2027 at last.", "The line opens in 2028 at last.").differences
    assert str(one.kind) == "date"


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        (
            "He rejected a new $ 100, 000 a week contract with the club.",
            "he rejected a new $100,000 a week contract with the club",
        ),
        (
            "Only 2. 4 million people crossed the strait last year.",
            "only 2.4 million people crossed the strait last year",
        ),
    ],
)
def test_check_numbers_figure_torn_in_copying_is_no_difference(original: str, reported: str) -> None:
    assert not result_of("numbers", original, reported, quoted=False).differences


def test_check_numbers_figure_that_the_original_lacks_is_minor() -> None:
    original = "The storm damaged houses on the north shore and cut the road."
    (one,) = result_of("numbers", original, "the storm damaged 340 houses on the north shore", quoted=False).differences
    assert (one.claim, one.statement, str(one.severity)) == ("340", "", "minor")


def test_check_numbers_date_that_the_original_writes_otherwise_is_known() -> None:
    original = "The ferries sail again on 12 May to the island."
    assert not result_of(
        "numbers", original, "the ferries would sail again on May 12 to the island", quoted=False
    ).differences


SHARES = {
    "en": (
        "66% of the ferry crews support the new rules.",
        "two thirds of the ferry crews support the new rules",
        "40%",
    ),
    "es": (
        "El 66 % de las tripulaciones apoya las nuevas normas.",
        "dos tercios de las tripulaciones apoyan las nuevas normas",
        "40 %",
    ),
    "fr": (
        "66 % des équipages soutiennent les nouvelles règles.",
        "deux tiers des équipages soutiennent les nouvelles règles",
        "40 %",
    ),
    "pt": (
        "66% das tripulações apoiam as novas regras do porto.",
        "dois terços das tripulações apoiam as novas regras do porto",
        "40%",
    ),
    "de": (
        "66 % der Besatzungen unterstützen die neuen Hafenregeln.",
        "zwei Drittel der Besatzungen unterstützen die neuen Hafenregeln",
        "40 %",
    ),
    "ru": (
        "66 % экипажей поддерживают новые правила порта.",
        "две трети экипажей поддерживают новые правила порта",
        "40 %",
    ),
    "uk": (
        "66 % екіпажів підтримують нові правила порту.",
        "дві третини екіпажів підтримують нові правила порту",
        "40 %",
    ),
}


@pytest.mark.parametrize("lang", SHARES)
def test_check_numbers_share_in_words_is_laid_beside_per_cent(lang: str) -> None:
    original, reported, other = SHARES[lang]
    assert result_of("numbers", original, reported, quoted=False, lang=lang).agrees is True
    percent = original[original.index("66") : original.index("%") + 1]
    differing = result_of("numbers", original.replace(percent, other), reported, quoted=False, lang=lang)
    assert [one.statement for one in differing.differences] == [other]


@pytest.mark.parametrize(
    ("original", "reported", "differs"),
    [
        ("We counted 4,123 families at the gate today.", "some 4,000 families at the gate today", False),
        ("We counted 4,312 families at the gate today.", "more than 4,000 families at the gate today", False),
        ("We counted 3,912 families at the gate today.", "nearly 4,000 families at the gate today", False),
        ("We counted 3,512 families at the gate today.", "more than 4,000 families at the gate today", True),
        ("We counted 6,312 families at the gate today.", "nearly 4,000 families at the gate today", True),
        ("58% of the crews at the gate agree.", "more than half of the crews at the gate agree", False),
        ("38% of the crews at the gate agree.", "more than half of the crews at the gate agree", True),
        ("We spend 500,000 crowns on the gate this year.", "half a million crowns on the gate this year", False),
        ("We spend 600,000 crowns on the gate this year.", "half a million crowns on the gate this year", True),
    ],
)
def test_check_numbers_bounds_and_rounding_of_reports(original: str, reported: str, differs: bool) -> None:
    result = result_of("numbers", original, reported, quoted=False)
    assert bool(result.differences) is differs


@pytest.mark.parametrize(
    "original",
    [
        "Inspectors found that the first crane got it right in 98. 7 per cent of cases.",
        "Inspectors found that the first crane got it right in 98.7 per cent of cases.",
    ],
    ids=["torn", "whole"],
)
def test_check_numbers_figure_torn_in_copying_is_no_other_figure(original: str) -> None:
    result = result_of("numbers", original, "The first crane got it right in 98.7 per cent of cases.", quoted=False)
    assert result.differences == ()
