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
