"""Days, months, weekdays and words that point to a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crossref.checks.dates import check_dates
from crossref.lang import get_language
from tests.checks.laying import laid, result_of

pytestmark = pytest.mark.skipif(not get_language("en").months, reason="English has no calendar words yet")


@pytest.mark.parametrize(
    ("original", "reported", "value"),
    [
        ("Inspections begin jointly in October.", "Inspections begin jointly in November.", "November"),
        ("The ferry sails on Monday at dawn.", "The ferry sails on Friday at dawn.", "Friday"),
        ("I signed the pact today in Port Anselm.", "I signed the pact yesterday in Port Anselm.", "yesterday"),
        ("The fees rose last year in every port.", "The fees rose this year in every port.", "this year"),
        ("The gate opens on 10 April for crews.", "The gate opens on 10 June for crews.", "10 June"),
        ("The gate opens on 14 April for crews.", "The gate opens on 24 April for crews.", "24 April"),
    ],
)
def test_check_dates_other_day_differs(original: str, reported: str, value: str) -> None:
    result = result_of("dates", original, reported)
    assert [(str(one.kind), one.claim) for one in result.differences] == [("date", value)]


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The gate opens on 10 April.", "The gate opens on April 10."),
        ("The gate opens on April 10th.", "The gate opens on 10 April."),
        ("The ferry sails on Monday.", "The ferry sails on Monday."),
        ("We may go in spring.", "We may go in spring."),
        ("I signed today.", "I sign today."),
    ],
)
def test_check_dates_same_day_is_no_difference(original: str, reported: str) -> None:
    assert result_of("dates", original, reported).differences == ()


@pytest.mark.parametrize(
    ("original", "reported", "differs"),
    [
        (
            "The talks on tolls begin tomorrow in the old hall.",
            "the talks on tolls begin on Tuesday in the old hall",
            False,
        ),
        (
            "The talks on tolls begin tomorrow in the old hall.",
            "the talks on tolls begin on Friday in the old hall",
            True,
        ),
        (
            "The talks on tolls begin on 21 May in the old hall.",
            "the talks on tolls begin on Tuesday in the old hall",
            False,
        ),
    ],
    ids=["same day", "other day", "date for weekday"],
)
def test_check_dates_counts_each_side_from_its_own_day(original: str, reported: str, differs: bool) -> None:
    monday = date(2024, 5, 20)
    comparison = replace(laid(original, reported, quoted=False), claim_day=monday, original_day=monday)
    assert bool(check_dates(comparison, ()).differences) is differs


def test_check_dates_without_days_cannot_compare_unlike_words() -> None:
    comparison = laid("The talks begin tomorrow in the hall.", "the talks begin on Friday in the hall", quoted=False)
    assert not check_dates(comparison, ()).differences
