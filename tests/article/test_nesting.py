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
        ("The lock was shut, Radio Calder said, citing Ilva Sterner.", "shut", "Ilva Sterner", "Radio Calder"),
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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mira Tolvanen said her government would ask for talks “within days, not weeks”."),
        ("en", "Mira Tolvanen said the council would ask for talks “within days, not weeks”."),
        ("es", "Mira Tolvanen señaló que su Gobierno pedirá conversaciones “en días, no en semanas”."),
        (
            "fr",
            "Mira Tolvanen a précisé que son gouvernement demanderait des discussions « en jours, pas en semaines ».",
        ),
        ("pt", "Mira Tolvanen afirmou que seu governo pedirá conversas “em dias, não em semanas”."),
        ("ru", "Мира Толванен заявила, что её правительство попросит о переговорах «в ближайшие дни, а не недели»."),
        ("uk", "Міра Толванен заявила, що її уряд попросить про переговори «найближчими днями, а не тижнями»."),
    ],
)
def test_words_about_what_her_own_are_to_say_are_the_speakers(lang: str, text: str) -> None:
    quoted = [claim for claim in read(text, lang=lang).claims if claim.is_quoted]
    assert [claim.speaker.id if claim.speaker else None for claim in quoted] == ["mira-tolvanen"]


@pytest.mark.parametrize(
    ("lang", "text", "citing"),
    [
        ("en", "Mira Tolvanen said Berend Karsel had called the deal “a slap in the face”.", "Mira Tolvanen"),
        ("ru", "Мира Толванен заявила, что Беренд Карсел назвал решение «пощёчиной».", "Mira Tolvanen"),
        ("ru", "Портовое агентство сообщило, что Беренд Карсел заявил: «Мост закрыт до весны».", "Портовое агентство"),
        ("de", "Die Agentur berichtete, dass Berend Karsel sagte: „Die Brücke ist zu.“", "Agentur"),
    ],
)
def test_whoever_reports_that_another_said_it_cites_that_one(lang: str, text: str, citing: str) -> None:
    (quoted,) = [claim for claim in read(text, lang=lang).claims if claim.is_quoted]
    assert quoted.speaker is not None
    assert (quoted.speaker.id, quoted.cited_by) == ("berend-karsel", citing)


def test_that_of_an_aside_begins_no_reported_clause() -> None:
    text = (
        "The lock will stay shut until May, Berend Karsel announced on Tuesday, in a move that boatmen said would cost "
        "them millions."
    )
    said = {claim.text for claim in read(text).claims if claim.speaker and claim.speaker.id == "berend-karsel"}
    assert said == {"The lock will stay shut until May"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Berend Karsel a parlé d’une « question de sécurité »."),
        ("pt", "Berend Karsel chamou a decisão de “tapa na cara”."),
        ("es", "Berend Karsel llamó “mentiroso” al alcalde."),
    ],
)
def test_verbs_of_calling_and_speaking_of_give_the_words_to_their_subject(lang: str, text: str) -> None:
    (found,) = read(text, lang=lang).claims
    assert found.speaker is not None
    assert found.speaker.id == "berend-karsel"


def test_her_deputy_who_said_something_is_its_speaker() -> None:
    text = "Mira Tolvanen said her deputy Ada Finch told her that the lock “was not safe for anybody”."
    (quoted,) = [claim for claim in read(text).claims if claim.is_quoted]
    assert quoted.speaker is not None
    assert quoted.speaker.name == "Ada Finch"
