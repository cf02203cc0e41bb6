"""The right of reply: a question to each outlet, about reviewed findings, in words that do not accuse."""

from __future__ import annotations

import re

import pytest

from crossref.report.replies import letters
from crossref.report.tongue import speaking
from crossref.report.wording import BANNED
from tests.report.weeks import full_week


def test_letter_shows_both_texts_and_where_they_stand() -> None:
    week = full_week()
    (letter,) = letters(week.tally.spreads(), week.evidence, week, include_unreviewed=False)
    for words in (
        "Dear colleagues,", "18 May 2026 to 24 May 2026", "1. Council hears plan 1 (https://outlet.example/1)",
        "The article: “We expect 50,000 riders", "The original: “We expect 15,000 riders",
        "https://transport.kestria.example/news/one-ticket?id=11&lang=en", "Calder Desk",
    ):  # fmt: skip
        assert words in letter.text, words
    assert letter.subject == "Question about quotations in North Quay Review"


def test_letters_stand_by_the_name_of_the_outlet() -> None:
    week = full_week()
    found = letters(week.tally.spreads(), week.evidence, week, include_unreviewed=True)
    assert [letter.outlet for letter in found] == ["Diario del Lirio", "North Quay Review", "The Calder Post"]


def test_letter_is_written_in_the_language_of_the_report() -> None:
    week = full_week()
    with speaking("es"):
        (letter,) = letters(week.tally.spreads(), week.evidence, week, include_unreviewed=False)
    assert letter.text.startswith("Estimados colegas:")


@pytest.mark.parametrize("banned", BANNED)
def test_letter_does_not_accuse(banned: str) -> None:
    week = full_week()
    for letter in letters(week.tally.spreads(), week.evidence, week, include_unreviewed=True):
        assert not re.search(rf"\b{banned}", letter.text.lower())
