"""What is left of the differences: other words, added words, brackets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.checks.wording import check_wording
from crossref.pipeline.styles import load_style
from tests.checks.laying import laid, result_of


@pytest.mark.parametrize(
    ("original", "reported", "severity"),
    [
        ("We will apply the pact in full.", "We will apply the agreement in full.", "minor"),
        ("We welcome the step.", "We warmly welcome the step.", "major"),
        ("It is a very good road.", "It is a good road.", "minor"),
        ("The envoy opened the harbour gate.", "The envoy painted the harbour gate.", "major"),
        ("They waited for the ferry in the rain.", "They waited for ferry in the rain.", "minor"),
    ],
)
def test_check_wording_other_words_in_a_quotation_differ(original: str, reported: str, severity: str) -> None:
    result = result_of("wording", original, reported)
    assert [str(one.severity) for one in result.differences] == [severity]


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("We won't close it.", "We will not close it."),
        ("The harbour programme goes on.", "The harbor program goes on."),
        ("The families waited. They waited.", "They [the families] waited."),
        ("#HarbourPact signed today 🤝 https://t.co/x1", "HarbourPact signed today"),
        ("He believes in the road.", "He believe[s] in the road."),
    ],
)
def test_check_wording_permitted_edits_agree(original: str, reported: str) -> None:
    assert result_of("wording", original, reported).agrees is True


@pytest.mark.parametrize(
    ("original", "kinds"),
    [
        ("He never spoke of it again.", []),
        ("My father never spoke of it again.", ["gloss"]),
    ],
    ids=["pronoun", "other words"],
)
def test_check_wording_bracket_for_words_is_a_gloss(original: str, kinds: list[str]) -> None:
    result = result_of("wording", original, "[The former president] never spoke of it again.")
    assert [str(one.kind) for one in result.differences] == kinds
    assert all(str(one.severity) == "minor" for one in result.differences)


def test_check_wording_reported_speech_cannot_tell() -> None:
    assert result_of("wording", "We closed it.", "they shut it", quoted=False).agrees is None


@pytest.mark.parametrize(
    ("style", "reported", "agrees"),
    [
        ("ap", "We want a new pier", False),
        ("reuters", "We want a new pier", False),
        ("guardian", "We want a new pier", True),
        ("ap", "We want, um, new pier", False),
        ("reuters", "We want, um, new pier", True),
        ("guardian", "We want, um, new pier", True),
    ],
)
def test_check_wording_house_style_may_clean_up(style: str, reported: str, agrees: bool) -> None:
    comparison = replace(laid("We want, um, a new pier.", reported), style=load_style(style))
    assert check_wording(comparison, ()).agrees is agrees


@pytest.mark.parametrize(
    ("reported", "agrees"),
    [
        ("It is only getting wors", True),
        ("t is only getting worse.", True),
        ("It is only getting calmer", False),
    ],
    ids=["last word", "first word", "another word"],
)
def test_check_wording_word_cut_in_copying_is_no_other_word(reported: str, agrees: bool) -> None:
    assert result_of("wording", "It is only getting worse.", reported).agrees is agrees


def test_check_wording_negative_prefix_lost_is_no_cut() -> None:
    finding = result_of("negation", "Impossible demands were made of us all.", "possible demands were made of us all.")
    assert finding.agrees is False


def test_check_wording_bracket_behind_a_pronoun_is_not_confirmed() -> None:
    result = result_of("wording", "He never spoke of it again.", "he [the former president] never spoke of it again.")
    assert result.agrees is None
    assert [(one.claim, str(one.severity)) for one in result.differences] == [("[the former president]", "minor")]


def test_check_wording_bracket_with_the_end_of_a_contraction_is_a_gloss() -> None:
    result = result_of("wording", "We're going to wait for the ferry.", "[The crews]'re going to wait for the ferry.")
    assert result.agrees is not False


def test_check_wording_words_said_twice_may_be_cleaned_up() -> None:
    comparison = replace(laid("We want, we want a new pier.", "We want a new pier."), style=load_style("guardian"))
    assert check_wording(comparison, ()).agrees is True
