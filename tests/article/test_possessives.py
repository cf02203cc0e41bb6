"""A possessive with a noun of speech names a speaker: "her promise of", "in Karsel's view"."""

from __future__ import annotations

import pytest

from tests.article.newsroom import read


def quoted_by(text: str) -> list[tuple[str, str | None]]:
    """Return quoted words with who is said to have used them."""
    return [
        (one.text, one.speaker.name if one.speaker else None)
        for one in read("Ilva Sterner and Berend Karsel met. " + text).claims
        if one.is_quoted
    ]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Berend Karsel’s promise of “free winter ferries” was well received.", "free winter ferries", "Berend Karsel"),
        ("Ilva Sterner's prediction that the port would be “the best in the world” failed.", "best", "Ilva Sterner"),
        ("In Berend Karsel's words, “nobody has asked the islands.”", "nobody", "Berend Karsel"),
        ("“This is an across-the-board failure” from quay to lock, in Karsel's view.", "failure", "Berend Karsel"),
        ("Berend Karsel stood by his comment Monday that “the rival port hates us.”", "hates", "Berend Karsel"),
    ],
)
def test_owner_of_a_noun_of_speech_has_the_words_behind_it(text: str, words: str, speaker: str) -> None:
    (found,) = quoted_by(text)
    assert words in found[0]
    assert found[1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Ilva Sterner said Berend Karsel's comments “are based on guesses, not on facts.”",
        "Ilva Sterner said that Karsel's tweets accusing the port of theft are “lies and idle tales.”",
    ],
)
def test_noun_of_speech_that_is_spoken_about_has_no_words(text: str) -> None:
    assert [speaker for _, speaker in quoted_by(text)] == ["Ilva Sterner"]


def test_clause_is_not_reported_by_an_owned_noun() -> None:
    found = read("Ilva Sterner's promise that ferries would sail was kept.").claims
    assert found == ()
