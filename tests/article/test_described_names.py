"""Whoever is named behind an English verb of saying speaks, however the name is described; nobody else does."""

from __future__ import annotations

import pytest

from tests.article.newsroom import rows

BEFORE = "Berend Karsel, the foreign minister, said the harbour was full.\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We sail,” said retired pilot Ivo Brandt, asked about the tide.", "Ivo Brandt"),
        ("“We sail,” said master of ceremonies Asta Al-Tahir, a Velmark engineer.", "Asta Al-Tahir"),
        ("“We sail,” said 34-year-old fisherman Ivo Brandt.", "Ivo Brandt"),
        ("“We sail,” said Calder Radio moderator Nelly Cordes.", "Nelly Cordes"),
        ("In other words, explained Calder Radio moderator Nelly Cordes: “Who pays for all of it?”", "Nelly Cordes"),
        ("“We sail,” wrote angry residents of the port in a letter.", "angry residents of the port"),
        ("Jonas R. Averill Jr., in an interview with Radio Calder, blurted out, “Oh, never!”", "Jonas R. Averill Jr"),
        ("“We sail,” said in turn the foreign minister, Ivo Brandt.", "Ivo Brandt"),
        ("Said in turn the harbour master: “We sail.”", "the harbour master"),
        ("Karsel was not far from their minds, with many marchers and dockers chanting “We sail at dawn”.",
         "many marchers and dockers"),
    ],
)  # fmt: skip
def test_whoever_is_named_at_the_verb_speaks(text: str, speaker: str) -> None:
    assert rows(BEFORE + text)[-1][2] == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Karsel, on Monday, praised former president Ivo Brandt.",
         ("indirect", "praised former president Ivo Brandt", "Berend Karsel", "praised")),
        ("In a film that Judge Ivo Brandt called “distasteful,” Mira Tolvanen laughed.",
         ("partial", "distasteful", "Judge Ivo Brandt", "called")),
    ],
)  # fmt: skip
def test_who_is_praised_or_stands_behind_a_name_given_does_not_speak(text: str, expected: tuple[str, ...]) -> None:
    claims = rows("Berend Karsel spoke.\n\n" + text)
    assert [one for one in claims if one[3] == expected[3]] in ([expected], [])
    assert all(one[2] != "Mira Tolvanen" for one in claims)


@pytest.mark.parametrize(
    "text",
    [
        "Two diplomatic notes went unanswered.",
        "Several states have recently turned away from the pact.",
        "Diplomatic notes go unanswered in the port.",
        "Karsel's first tweet Sunday morning was a measured one about the port.",
        "Karsel is liked. He's seen as “part of the people in power here”.",
        "The council is also exploring rules relating to “gross negligence” in the port.",
    ],
    ids=["number", "several", "adjective", "possessive", "contracted passive", "relating to"],
)
def test_noun_or_passive_that_looks_like_a_verb_of_saying_gives_nobody_words(text: str) -> None:
    assert all(one[2] is None for one in rows(text))
