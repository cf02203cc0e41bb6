"""Marks inside a name or a term that make it another."""

from __future__ import annotations

import pytest

from crossref.types import Verdict
from crossref.verdict import compare


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The package holds AgriWatch Pro+ sensors and advice.", "the package holds AgriWatch Pro sensors and advice"),
        ("The package holds AgriWatch Pro sensors and advice.", "the package holds AgriWatch Pro+ sensors and advice"),
        (
            "The institute uses a street-by-street count of homes.",
            "the institute uses a street-to-street count of homes",
        ),
    ],
)
def test_another_mark_inside_a_term_leaves_a_report_open(original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False).verdict is Verdict.NOT_CHECKABLE


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The package holds AgriWatch Pro+ sensors and advice.", "the package holds Pro+ sensors and advice"),
        (
            "The institute uses a street-by-street count of homes.",
            "the institute uses a street by street count of homes",
        ),
        ("A day-to-day plan of the port was shown by the mayor.", "the mayor showed a day-to-day plan of the port"),
        ("The tax brings 5+3 crowns a head to the islands.", "the tax brings 5+3 crowns a head to the islands"),
    ],
)
def test_same_mark_or_another_spelling_is_no_other_term(original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False).verdict is Verdict.PARAPHRASE
