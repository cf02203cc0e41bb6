"""What is left of the differences: other words, added words, brackets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.checks.wording import check_wording
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
        ("They waited.", "They [the families] waited."),
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
    ],
)
def test_check_wording_house_style_may_clean_up(style: str, reported: str, agrees: bool) -> None:
    comparison = replace(laid("We want, um, a new pier.", reported), style=style)
    assert check_wording(comparison, ()).agrees is agrees
