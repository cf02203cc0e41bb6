"""Numbered parts of one text know their neighbours."""

from __future__ import annotations

import pytest

from crossref.match.parts import around_scores, missing_parts, parts_beside


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("debate#1", ("debate#0", "debate#2", "debate#3", "debate#4")),
        ("a#b#12", ("a#b#9", "a#b#10", "a#b#11", "a#b#13", "a#b#14", "a#b#15")),
        ("tarvia-mfa:1203", ()),
        ("#7", ()),
        ("debate#", ()),
    ],
    ids=["the first", "two marks", "no part", "no text", "no number"],
)
def test_parts_beside_are_three_on_either_side(id: str, expected: tuple[str, ...]) -> None:
    assert parts_beside(id) == expected


def test_missing_parts_are_those_not_found() -> None:
    assert missing_parts(["debate#1", "note"], ["debate#0", "debate#2"]) == ("debate#3", "debate#4")


def test_around_scores_tell_the_best_part_beside_and_all_together() -> None:
    texts = {"debate#1": ["toll", "rise"], "debate#2": ["they", "pay"], "debate#9": ["toll"], "note": ["toll"]}
    scores = around_scores({"toll": 1.0, "pay": 1.0}, texts)
    assert set(scores) == {"debate#1", "debate#2"}
    beside, together = scores["debate#2"]
    assert together > beside > 0.4
