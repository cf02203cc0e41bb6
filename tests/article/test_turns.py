"""Interviews by labels, and dialogue behind dashes."""

from __future__ import annotations

import pytest

from crossref.article.extract import article_from_text
from crossref.article.lexicon import lexicon
from crossref.article.turns import dash_turn, find_turns
from crossref.lang import get_language
from tests.article.newsroom import read

INTERVIEW = """Ilva Sterner on the lock

Q: When will the lock open?

A: In May, if the ice lets us.

Q: And the fees?

A: They stay as they are."""


def test_turns_of_an_interview_are_found_in_order() -> None:
    article = article_from_text(INTERVIEW)
    turns = find_turns(article.text, article.blocks)
    assert [turn.words.of(article.text) for turn in turns if turn.is_answer(article.text)] == [
        "In May, if the ice lets us.",
        "They stay as they are.",
    ]
    assert sum(turn.is_question(article.text) for turn in turns) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Ferry fares: what you need to know\n\nThe lock opens in May.",
        "Monday: rain.\n\nTuesday: sun.\n\nWednesday: snow.",
        "Note: the lock is shut.\n\nNote: the fee is 12 florins.\n\nNote: the ice is thin.",
    ],
    ids=["headline", "days", "one label"],
)
def test_turns_are_not_made_of_other_labels(text: str) -> None:
    article = article_from_text(text)
    assert find_turns(article.text, article.blocks) == ()


def test_dash_turn_is_parted_by_its_attribution() -> None:
    text = "— Мы откроем шлюз в мае, — сказала министр Ильва Стернер. — Если позволит лёд."
    article = article_from_text(text)
    turn = dash_turn(text, article.blocks[0], lexicon(get_language("ru")))
    assert turn is not None
    assert [part.of(text) for part in turn.parts] == ["Мы откроем шлюз в мае", "Если позволит лёд."]


@pytest.mark.parametrize(
    ("code", "text"), [("ru", "— молоко, хлеб и соль"), ("en", "— We open in May, — said Sterner.")]
)
def test_dash_alone_makes_no_dialogue(code: str, text: str) -> None:
    article = article_from_text(text)
    assert dash_turn(text, article.blocks[0], lexicon(get_language(code))) is None


# --- who answers, and how far ---


@pytest.mark.parametrize(
    "opening",
    [
        "Our talk with Hanne Brok, chairwoman of the port council.",
        "Port Calder. Chairwoman Hanne Brok spoke to us on Monday.",
        "We met the council's chairwoman, Hanne Brok, at the lock.",
    ],
)
def test_answers_are_of_whom_the_opening_introduces(opening: str) -> None:
    text = (
        f"The lock\n\n{opening}\n\nQ: Will it open?\n\nA: It opens.\n\nSo we have said.\n\nQ: And then?\n\nA: We sail."
    )
    first, second = [one for one in read(text).claims if one.rule.startswith("a labelled")]
    for one in (first, second):
        assert one.speaker is not None
        assert one.speaker.name.endswith("Hanne Brok")
    assert first.text == "It opens.\n\nSo we have said."
    assert [part.of(text) for part in first.segments] == ["It opens.", "So we have said."]
    assert second.text == "We sail."


def test_paragraph_behind_a_question_is_the_interviewers() -> None:
    text = "The lock\n\nQ: Will it open?\n\nMany wonder.\n\nA: It opens when it opens.\n\nQ: And then?\n\nA: We all sail at dawn."
    assert "Many wonder" not in " ".join(one.text for one in read(text).claims)
