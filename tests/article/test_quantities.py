"""Amounts and fronted phrases belong to what is reported, with the verb that makes sense of them."""

from __future__ import annotations

import pytest

from tests.article.newsroom import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Treasury expects around $27m over the year.", "expects around $27m over the year"),
        ("The ministry expects at least 300 boats.", "expects at least 300 boats"),
        ("The ministry promised 300 boats.", "promised 300 boats"),
        ("The council forecast up to 40 days of ice.", "forecast up to 40 days of ice"),
        (
            "Over the whole year the Treasury expects around $27m.",
            "Over the whole year the Treasury expects around $27m",
        ),
        ("By 2030 the ministry expects 300 boats.", "By 2030 the ministry expects 300 boats"),
        ("On Wednesday the ministry announced 300 boats.", "announced 300 boats"),
        ("The ministry expects boats to sail.", "boats to sail"),
    ],
)
def test_amount_is_reported_with_its_verb_and_front(text: str, words: str) -> None:
    assert [one.text for one in read(text).claims] == [words]


@pytest.mark.parametrize("text", ["The boats arrived at least at 14:00.", "The Treasury waits around the year."])
def test_amount_without_a_verb_of_saying_is_no_claim(text: str) -> None:
    assert read(text).claims == ()


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("This week's list showed 95 of 118 stoves in place, Ilva Sterner wrote at first.", ["Ilva Sterner"]),
        ("Karsel welcomed the plan, Ilva Sterner said.", ["Ilva Sterner"]),
        ("The port denied the report, Ilva Sterner said on Monday, adding that it was open.", ["Ilva Sterner"] * 2),
        ("Ilva Sterner said the lock was shut, and Berend Karsel said it was open.", ["Ilva Sterner", "Berend Karsel"]),
    ],
)
def test_verb_that_closes_a_sentence_reports_all_before_it(text: str, speakers: list[str]) -> None:
    assert [one.speaker.name if one.speaker else None for one in read(text).claims] == speakers


def test_words_behind_a_semicolon_go_on_from_the_attribution_before_it() -> None:
    found = read("The lock is shut until May, Ilva Sterner wrote; the boats were told to wait.").claims
    assert [(one.text, one.speaker.name if one.speaker else None) for one in found] == [
        ("The lock is shut until May", "Ilva Sterner"),
        ("the boats were told to wait", "Ilva Sterner"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The lock opens in May, as Ilva Sterner told reporters.", "The lock opens in May"),
        ("As Ilva Sterner told reporters on Monday, the lock opens in May.", "the lock opens in May"),
        ("The lock, as Ilva Sterner put it, “opens when it opens.”", "opens when it opens."),
    ],
)
def test_aside_with_as_names_the_speaker(text: str, words: str) -> None:
    *_, found = read(text).claims
    assert found.text == words
    assert found.speaker is not None
    assert found.speaker.name == "Ilva Sterner"


def test_as_that_means_while_is_no_aside() -> None:
    text = "As Ilva Sterner said that the lock would stay shut until the end of May, the crowd cheered."
    assert read(text).claims[0].cue == "said"
