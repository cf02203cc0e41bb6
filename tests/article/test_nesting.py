"""Where one verb of saying stands inside what another reports, the words go to whoever used them."""

from __future__ import annotations

import pytest

from tests.article.newsroom import read


def speaker_of(text: str, words: str) -> str | None:
    """Return who is said to have used the quoted words."""
    (claim,) = [one for one in read(text).claims if one.is_quoted and words in one.text]
    return claim.speaker.name if claim.speaker else None


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Ilva Sterner said the plan showed “a lack of care for the coast.”", "lack", "Ilva Sterner"),
        ("Ilva Sterner says it underscores that the lock is “wholly unfit for winter.”", "unfit", "Ilva Sterner"),
        ("Ilva Sterner said allies wanted to know if the port is “still in the game.”", "still", "Ilva Sterner"),
        ("Ilva Sterner said Berend Karsel reassured them the isles “were not to be sold.”", "sold", "Ilva Sterner"),
        ("Ilva Sterner said Karsel's latest comments showed “a lack of respect.”", "respect", "Ilva Sterner"),
        ("The agency reported that Ilva Sterner said the lock would be “shut until May.”", "shut", "Ilva Sterner"),
        (
            "Jonas Averill said the fee was fair, and Ilva Sterner called it “a scandal of note.”",
            "scandal",
            "Ilva Sterner",
        ),
        ("Jonas Averill wrote that Sterner “had no ear for the sea at all.”", "ear", "Jonas Averill"),
    ],
)
def test_words_go_to_whoever_used_them(text: str, words: str, speaker: str) -> None:
    assert speaker_of(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Ilva Sterner has defended “harbour values,” saying the city embodied “the soul of the coast.”",
            "soul",
            "Ilva Sterner",
        ),
        (
            "The town released a statement Wednesday saying the fees “are based on guesses alone.”",
            "guesses",
            "The town",
        ),
        (
            "Others joined in, with Ilva Sterner tweeting that it was “a very great disaster.”",
            "disaster",
            "Ilva Sterner",
        ),
        ("Ilva Sterner tried to calm them by asking “why in the world the port would close.”", "why", "Ilva Sterner"),
        (
            "Calder (ORP) – Ilva Sterner has scolded the rival port, saying “loud words” do harm.",
            "loud",
            "Ilva Sterner",
        ),
        ("Ilva Sterner last week said the lock was “closed for good reasons.”", "closed", "Ilva Sterner"),
        ("He’s claiming that the count is “a big problem in this port.”", "big", "He"),
        ("Ilva Sterner, in an interview with the Calder Gazette, blurted out, “Oh, no.”", "Oh", "Ilva Sterner"),
        ("Another advised, “The tide is early this year.”", "tide", "Another"),
        ("Ilva Sterner sent a blunt message to Berend Karsel: “It is time to stop.”", "time", "Ilva Sterner"),
        (
            "A cashier who “steals a handful of coins” must leave the port office, Ilva Sterner said.",
            "steals",
            "Ilva Sterner",
        ),
        ("“Long live the port!” Ana Ferrol, the editor of the Gazette, wrote drily on Mastodon.", "Long", "Ana Ferrol"),
    ],
)
def test_speaker_of_a_participle_a_colon_or_a_clause(text: str, words: str, speaker: str) -> None:
    found = speaker_of(text, words)
    assert found == speaker


def test_words_of_a_question_are_not_those_of_who_answers() -> None:
    text = "Asked whether the minister “has the skill to serve at all,” 75 percent of voters said yes."
    assert not read(text).claims


@pytest.mark.parametrize(
    ("text", "words", "speaker", "citing"),
    [
        (
            "The Gazette reported that Ilva Sterner said the lock would be “shut until May.”",
            "shut",
            "Ilva Sterner",
            "Gazette",
        ),
        (
            "“The lock is shut until May,” Ilva Sterner said, according to Radio Calder.",
            "shut",
            "Ilva Sterner",
            "Radio Calder",
        ),
        ("According to Radio Calder, Ilva Sterner said: “The lock is shut.”", "shut", "Ilva Sterner", "Radio Calder"),
        ("Radio Calder said, citing Ilva Sterner, that the lock was shut.", "shut", "Ilva Sterner", "Radio Calder"),
        ("The lock was shut, Radio Calder said, citing Ilva Sterner.", "shut", "Radio Calder", None),
        ("Ilva Sterner said the lock was shut.", "shut", "Ilva Sterner", None),
        ("Ilva Sterner said Berend Karsel thinks the lock is “shut for good.”", "shut", "Ilva Sterner", None),
    ],
)
def test_whoever_cites_a_speaker_is_kept(text: str, words: str, speaker: str, citing: str | None) -> None:
    *_, claim = [one for one in read(text).claims if words in one.text]
    assert claim.speaker is not None
    assert claim.speaker.name == speaker
    assert claim.cited_by == citing


def test_clause_inside_a_reported_clause_is_a_claim_of_its_speaker() -> None:
    found = read("The Gazette reported that Ilva Sterner told the council that the lock was shut.").claims
    assert [(one.text, one.speaker.name if one.speaker else None, one.cited_by) for one in found] == [
        ("that Ilva Sterner told the council that the lock was shut", "Gazette", None),
        ("that the lock was shut", "Ilva Sterner", "Gazette"),
    ]
