"""Blocks are read in order: what is quoted or reported in them, next to which verb, by whom."""

from __future__ import annotations

import time

import pytest

from crossref.article.lexicon import lexicon
from crossref.article.reading import Draft, Reader
from crossref.article.speakers import Speakers
from crossref.lang import get_language
from crossref.types import Article
from tests.article.newsroom import DIRECTORY, WEDNESDAY, article, read, rows


def drafts(text: str, lang: str = "en") -> tuple[Article, list[Draft]]:
    """Return an article and its drafts of claims."""
    one = article(text, lang=lang)
    words = lexicon(get_language(lang))
    reader = Reader(one.text, words, Speakers(one.text, DIRECTORY, words, WEDNESDAY))
    return one, list(reader.read(one.blocks))


def parts(text: str) -> list[list[str]]:
    """Return the stretches of each claim."""
    return [[part.of(text) for part in claim.segments] for claim in read(text).claims]


# --- quotations ---


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“"), ("»", "«"), ("''", "''"), ("``", "''")],
)
def test_quotation_in_each_pair_of_marks_is_direct_speech(opening: str, closing: str) -> None:
    text = f"{opening}The ferries sail again in May,{closing} Ilva Sterner said on Tuesday."
    assert rows(text) == [("direct", "The ferries sail again in May", "Ilva Sterner", "said")]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“The ferries sail again in May,” Ilva Sterner said.", "Ilva Sterner", "said"),
        ("“The ferries sail again in May,” said Ilva Sterner.", "Ilva Sterner", "said"),
        ("Ilva Sterner said: “The ferries sail again in May.”", "Ilva Sterner", "said"),
        ("Ilva Sterner said, “The ferries sail again in May.”", "Ilva Sterner", "said"),
        ("Ilva Sterner: “The ferries sail again in May.”", "Ilva Sterner", ":"),
        ("“The ferries sail again in May”, according to Ilva Sterner.", "Ilva Sterner", "according to"),
        ("“Do the ferries sail again in May?” Ilva Sterner asked.", "Ilva Sterner", "asked"),
        ("Asked about the lock, Ilva Sterner replied: “The ferries sail again.”", "Ilva Sterner", "replied"),
        ("“The ferries sail,” Ilva Sterner, the ministry's spokeswoman, told reporters.", "Ilva Sterner", "told"),
        ("“The ferries sail again,” spokeswoman Ilva Sterner said.", "Ilva Sterner", "said"),
    ],
)
def test_quotation_has_speaker_and_cue(text: str, speaker: str, cue: str) -> None:
    (found,) = rows(text)
    assert found[0] == "direct"
    assert found[2:] == (speaker, cue)


def test_quotation_split_by_its_attribution_is_one_claim_of_two_segments() -> None:
    text = "“The ferries sail again,” Ilva Sterner said, “and the fares will fall by a tenth.”"
    assert parts(text) == [["The ferries sail again", "and the fares will fall by a tenth."]]


def test_quotation_split_in_straight_marks_is_one_claim() -> None:
    text = '"We won\'t pay," Ilva Sterner said, "and we don\'t owe it."'
    assert parts(text) == [["We won't pay", "and we don't owe it."]]


def test_quotation_behind_a_full_stop_is_a_claim_of_its_own_by_the_same_speaker() -> None:
    text = "“We were not consulted,” said Ilva Sterner. “We learned of it from the radio.”"
    assert rows(text) == [
        ("direct", "We were not consulted", "Ilva Sterner", "said"),
        ("direct", "We learned of it from the radio.", "Ilva Sterner", None),
    ]


def test_quotation_over_paragraphs_is_one_claim_with_a_segment_each() -> None:
    text = "Berend Karsel said: “We open the lock.\n\n“We lower the fee.\n\n“And we begin in May.”"
    assert parts(text) == [["We open the lock.", "We lower the fee.", "And we begin in May."]]


def test_quotation_that_never_closes_ends_with_its_paragraph_and_says_so() -> None:
    text = "Berend Karsel said: “We open the lock in May.\n\nThe council did not answer."
    (claim,) = read(text).claims
    assert claim.text == "We open the lock in May."
    assert claim.notes == ("The closing quotation mark is missing.",)


def test_quotation_in_a_quotation_is_part_of_the_outer_claim() -> None:
    text = "“‘Never again’ is what they promised,” Ilva Sterner said."
    assert rows(text) == [("direct", "‘Never again’ is what they promised", "Ilva Sterner", "said")]


def test_quotation_in_the_next_paragraph_goes_to_who_was_announced() -> None:
    text = "The foreign minister, Berend Karsel, said:\n\n“We will not pay the toll twice in one year.”"
    assert rows(text)[-1][:3] == ("direct", "We will not pay the toll twice in one year.", "Berend Karsel")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berend Karsel called the toll “an insult to fishermen”.", ["an insult to fishermen"]),
        ("Ilva Sterner said they “did not ask” and would “never pay” it.", ["did not ask", "never pay"]),
        ("The pact is “a first step”, Ilva Sterner said.", ["a first step"]),
    ],
)
def test_quotation_of_a_few_words_in_a_sentence_is_partial(text: str, expected: list[str]) -> None:
    assert [one[1] for one in rows(text) if one[0] == "partial"] == expected


def test_quotation_behind_a_sentence_of_its_speaker_keeps_each_speaker() -> None:
    text = "“We pay,” Ilva Sterner said on Monday. “We do not,” Berend Karsel said on Tuesday."
    assert [one[2] for one in rows(text)] == ["Ilva Sterner", "Berend Karsel"]


def test_quotation_before_another_speakers_clause_keeps_its_own() -> None:
    text = "Ilva Sterner said the pact was “a first step”, and Berend Karsel called it “a gift to the islands”."
    assert [one[2] for one in rows(text)] == ["Ilva Sterner", "Berend Karsel"]


# --- reported clauses ---


@pytest.mark.parametrize(
    ("text", "words", "cue"),
    [
        ("Ilva Sterner said that the talks had not failed.", "that the talks had not failed", "said"),
        ("Ilva Sterner said the talks had not failed.", "the talks had not failed", "said"),
        ("Trucks must wait until July, Ilva Sterner added.", "Trucks must wait until July", "added"),
        ("According to Ilva Sterner, the pact was signed.", "the pact was signed", "According to"),
        ("The pact was signed in secret, according to Ilva Sterner.", "The pact was signed in secret", "according to"),
        ("Ilva Sterner denied that the pact was secret.", "that the pact was secret", "denied"),
        ("Ilva Sterner told reporters that the pact was secret.", "that the pact was secret", "told"),
        ("Ilva Sterner asked whether the pact was secret.", "whether the pact was secret", "asked"),
    ],
)
def test_reported_clause_has_speaker_and_cue(text: str, words: str, cue: str) -> None:
    assert rows(text) == [("indirect", words, "Ilva Sterner", cue)]


def test_reported_clause_with_its_attribution_in_the_midst_has_two_segments() -> None:
    text = "The rest, Berend Karsel said, would be spent on the harbour wall."
    assert parts(text) == [["The rest", "would be spent on the harbour wall"]]


def test_reported_clauses_joined_by_and_that_are_two_claims() -> None:
    text = "Berend Karsel warned that the ice would close the port and that no boat would leave before April."
    assert [one[1] for one in rows(text)] == [
        "that the ice would close the port",
        "that no boat would leave before April",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Berend Karsel rejected the plan to close the harbour.", "rejected the plan to close the harbour"),
        ("Berend Karsel promised to publish the figures by May.", "promised to publish the figures by May"),
        pytest.param(
            "Berend Karsel promised to open the lock.",
            "promised to open the lock",
        ),
        ("The Ordanian Foreign Ministry condemned the attack on the ferry.", "condemned the attack on the ferry"),
    ],
)
def test_reported_act_of_speech_holds_its_verb(text: str, words: str) -> None:
    assert [one[1] for one in rows(text)] == [words]


def test_reported_clause_is_not_the_question_that_was_asked() -> None:
    assert not rows("Asked about the talks, Berend Karsel said:")


@pytest.mark.parametrize(
    "opening",
    [
        "Her counterpart, Berend Karsel,",
        "Their Tarvian counterpart in the north, Berend Karsel,",
        "Asked about the talks, Berend Karsel",
    ],
)
def test_reported_clause_behind_an_opening_is_what_was_said(opening: str) -> None:
    assert rows(f"{opening} said the lock stays shut.")[0][1:3] == ("the lock stays shut", "Berend Karsel")


@pytest.mark.parametrize(
    "text",
    [
        "The lock opens in May.",
        "Asked about the toll, Ilva Sterner did not comment.",
        "Ilva Sterner left the room without a word.",
        "The statement runs to four pages.",
    ],
)
def test_reading_of_plain_narration_gives_no_claim(text: str) -> None:
    assert not rows(text)


# --- drafts ---


def test_draft_next_to_its_verb_is_adjacent_and_surer() -> None:
    _, (near,) = drafts("“The ferries sail again,” Ilva Sterner said.")
    _, (far,) = drafts("Ilva Sterner said of the council's long and bitter quarrel that it was “a waste of time”.")
    assert near.adjacent
    assert near.touching
    assert near.sure > far.sure


def test_draft_of_a_sentence_that_is_all_quotation_is_whole() -> None:
    _, found = drafts("“We were not consulted,” said Ilva Sterner. “We learned of it from the radio.”")
    assert [one.whole for one in found] == [False, True]


def test_draft_of_a_name_in_marks_is_naming() -> None:
    _, (found,) = drafts("The so-called “flag tax” was dropped.")
    assert found.naming


def test_draft_spans_from_its_first_stretch_to_its_last() -> None:
    one, (found,) = drafts("“The ferries sail,” Ilva Sterner said, “and the fares fall.”")
    assert found.span.of(one.text) == "The ferries sail,” Ilva Sterner said, “and the fares fall."
    assert found.context.contains(found.span)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sterner said, “he told ‘boats’ me, then ‘lock’.” ",
        "“A ‘b’ ",
        "“She said: ‘no way at all’. And ",
        "she said: ‘no way at all’. ",
    ],
)
def test_time_grows_as_the_number_of_quotations(sentence: str) -> None:
    def seconds(count: int) -> float:
        text = sentence * count
        start = time.process_time()
        read(text)
        return time.process_time() - start

    seconds(50)
    assert seconds(4000) < 16 * seconds(1000) + 0.5
