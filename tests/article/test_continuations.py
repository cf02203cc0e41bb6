"""Quotations without a verb go to whoever spoke beside them, within the paragraph and across paragraphs."""

from __future__ import annotations

import pytest

from tests.article.newsroom import read

REPORTED = "Ilva Sterner said the ferries would be late, but that nobody would mind."
ALONE = "“They were late last year as well, and the islands lived.”"


def test_paragraph_that_is_a_quotation_goes_on_from_reported_speech_with_less_confidence() -> None:
    *_, found = read(f"{REPORTED}\n\n{ALONE}").claims
    assert found.speaker is not None
    assert found.speaker.name == "Ilva Sterner"
    assert found.rule == "a quotation behind a paragraph that tells who spoke"
    assert found.confidence == 0.5


@pytest.mark.parametrize(
    "between", ["The lock opened at noon. Boats passed.", "It was a long day. The crowd went home and the port closed."]
)
def test_quotation_behind_a_paragraph_without_speech_has_no_speaker(between: str) -> None:
    *_, found = read(f"{REPORTED}\n\n{between}\n\n{ALONE}").claims
    assert found.speaker is None


def test_next_paragraph_goes_on_from_a_quotation_before_it() -> None:
    first, second = read(f"“We sail at dawn whatever happens,” Ilva Sterner said. “All of us.”\n\n{ALONE}").claims[-2:]
    assert first.speaker is not None
    assert second.speaker is not None
    assert second.speaker.name == "Ilva Sterner"
    assert second.confidence > 0.5


def test_attribution_behind_the_last_paragraph_has_the_whole_quotation() -> None:
    text = (
        "“We sail at dawn whatever happens,” Ilva Sterner said.\n\n“The first word was mine.\n\n"
        "“The last word will be mine too,” said Berend Karsel."
    )
    *_, found = read(text).claims
    assert len(found.segments) == 2
    assert found.speaker is not None
    assert found.speaker.name == "Berend Karsel"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "“We sail at dawn whatever happens, Ilva Sterner said on Tuesday.",
            "We sail at dawn whatever happens",
            "Ilva Sterner",
        ),
        ("“We sail at dawn, said Ilva Sterner.", "We sail at dawn", "Ilva Sterner"),
        ("“We sail at dawn whatever happens.", "We sail at dawn whatever happens.", None),
    ],
)
def test_quotation_without_its_closing_mark_ends_at_its_attribution(text: str, words: str, speaker: str | None) -> None:
    *_, found = read(f"“The fee stays what it is,” Berend Karsel said.\n\n{text}").claims
    assert found.text == words
    assert (found.speaker.name if found.speaker else None) == speaker
    assert found.notes == ("The closing quotation mark is missing.",)


def test_paragraph_that_repeats_a_quotation_is_a_pull_quote() -> None:
    words = "We will keep the ferry line open all winter"
    text = f"Ferries\n\n“{words},” Ilva Sterner said.\n\nThe lock is shut.\n\n“{words}”\n\nBoats wait."
    found = read(text, explain=True)
    assert [one.text for one in found.claims] == [words + ","] or [one.text for one in found.claims] == [words]
    assert [(one.text, one.reason, one.twin_of) for one in found.set_aside] == [
        (words, "repeats a quotation of the text", found.claims[0].id)
    ]


def test_paragraph_that_repeats_nothing_is_a_claim_of_its_own() -> None:
    text = "Ferries\n\n“We keep the line open,” Ilva Sterner said.\n\n“We close it all winter, and for good.”"
    assert len(read(text).claims) == 2


def test_apostrophes_typed_for_marks_are_told() -> None:
    (found,) = read("''The fee stays what it is,'' Ilva Sterner said.").claims
    assert found.kind.value == "direct"
    assert found.notes == ("The text has pairs of apostrophes for quotation marks.",)
