"""The day of a statement against the days the article gives."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crossref.checks.occasion import check_occasion
from crossref.types import Claim, ClaimKind, SaidOn, Span, Statement, Version


def claim(day: date | None) -> Claim:
    said_on = SaidOn(first=day, last=day, derived_from="on Wednesday") if day else None
    span = Span(0, 4)
    return Claim(id="c", kind=ClaimKind.DIRECT, span=span, text="Pact", segments=(span,), context=span, said_on=said_on)


def statement(day: date | None) -> Statement:
    published = datetime(day.year, day.month, day.day, 9, tzinfo=UTC) if day else None
    return Statement(id="s", versions=(Version(number=1, text="Pact"),), published_at=published)


SAID = date(2024, 5, 15)


@pytest.mark.parametrize("day", [date(2024, 5, d) for d in (13, 14, 15, 16, 17)], ids=str)
def test_check_occasion_within_the_zones_agrees(day: date) -> None:
    assert check_occasion(claim(SAID), statement(day), (), quoted=True).agrees is True


@pytest.mark.parametrize(
    ("day", "severity"),
    [
        (date(2024, 5, 10), "minor"),
        (date(2024, 5, 1), "minor"),
        (date(2024, 4, 20), "minor"),
        (date(2024, 3, 1), "major"),
        (date(2021, 5, 15), "major"),
    ],
    ids=str,
)
def test_check_occasion_earlier_words_differ(day: date, severity: str) -> None:
    (one,) = check_occasion(claim(SAID), statement(day), (), quoted=True).differences
    assert (str(one.kind), str(one.severity)) == ("occasion", severity)


@pytest.mark.parametrize(
    ("said", "published", "quoted"),
    [
        (None, date(2024, 5, 1), True),
        (SAID, None, True),
        (SAID, date(2024, 3, 1), False),
        (SAID, date(2024, 6, 1), True),
        (None, None, False),
    ],
    ids=["no day", "undated statement", "reported speech", "published later", "neither"],
)
def test_check_occasion_without_two_days_cannot_tell(said: date | None, published: date | None, quoted: bool) -> None:
    assert check_occasion(claim(said), statement(published), (), quoted=quoted).agrees is None


def test_check_occasion_the_same_words_on_the_day_agree() -> None:
    assert check_occasion(claim(SAID), statement(date(2021, 1, 1)), (statement(SAID),), quoted=True).agrees is True
