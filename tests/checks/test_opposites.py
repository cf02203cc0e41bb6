"""Opposites: listed, compared, or made by a negative beginning."""

from __future__ import annotations

import pytest

from crossref.checks.opposites import antonyms, count_opposites, has_prefixed
from crossref.lang import get_language
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
