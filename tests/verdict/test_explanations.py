"""The sentences of a finding are plain, say what differs, and never accuse."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.types import (
    ChannelCoverage,
    Coverage,
    Difference,
    DifferenceKind,
    Searched,
    Severity,
    Statement,
    Verdict,
    Version,
)
from crossref.verdict.explanations import BANNED, explain, not_checked, not_found

CHANNEL = ChannelCoverage(
    channel="ordania-page",
    days=((date(2024, 1, 1), date(2024, 5, 30)),),
    how="collected",
    last_complete=datetime(2024, 6, 1, 12, 5, tzinfo=UTC),
)
COVERAGE = Coverage(
    speaker="berend-karsel", channels=(CHANNEL,), first=date(2024, 5, 1), last=date(2024, 5, 31), complete=True
)
SEARCHED = Searched(statements=40, languages=("en", "es"))
CLOSEST = Statement(id="s-1", versions=(Version(number=1, text="Tolls stay."),), url="https://mfa.ordania.example/1")


def difference(explanation: str, severity: Severity = Severity.MAJOR) -> Difference:
    return Difference(
        kind=DifferenceKind.NUMBER, claim="14", statement="41", severity=severity, explanation=explanation
    )


FIGURE, WORD = difference("The figure differs."), difference("A word differs.", Severity.MINOR)


def sentence(coverage: Coverage = COVERAGE, searched: Searched | None = SEARCHED, **given_: object) -> str | None:
    values: dict[str, object] = {"speaker": "Berend Karsel", "closest": CLOSEST, "share": 0.5, "words": 12, **given_}
    return not_found(coverage, searched, **values)  # type: ignore[arg-type]  # test values


@pytest.mark.parametrize(
    ("differences", "expected"),
    [
        ((FIGURE,), "The figure differs."),
        ((WORD, FIGURE), "The figure differs. 1 more difference is listed."),
        ((WORD, FIGURE, WORD), "The figure differs. 2 more differences are listed."),
    ],
    ids=["one", "two", "three"],
)
def test_explain_gives_the_gravest_first_and_counts_the_rest(
    differences: tuple[Difference, ...], expected: str
) -> None:
    assert explain(Verdict.ALTERED_NUMBER, differences, quoted=True) == expected


@pytest.mark.parametrize(
    ("quoted", "words"), [(True, "inside the quotation marks"), (False, "in the report")], ids=["quoted", "reported"]
)
def test_explain_without_a_difference_says_where(quoted: bool, words: str) -> None:
    assert words in explain(Verdict.ALTERED_WORDING, (), quoted=quoted)


def test_explain_agreement_adds_a_minor_note() -> None:
    told = explain(Verdict.PERMITTED_EDIT, (WORD, WORD), quoted=True)
    assert told.startswith("The words agree with the original")
    assert told.endswith("A word differs.")


@given(st.sampled_from(Verdict), st.lists(st.sampled_from([FIGURE, WORD]), max_size=4), st.booleans())
def test_explain_is_a_sentence_without_accusation(
    verdict: Verdict, differences: list[Difference], quoted: bool
) -> None:
    told = explain(verdict, differences, quoted=quoted)
    assert told[0].isupper()
    assert told.endswith(".")
    assert not [word for word in BANNED if re.search(rf"\b{word}\b", told.casefold())]


@pytest.mark.parametrize("reason", ["no channel was collected in May", "no channel was collected in May. "])
def test_not_checked_ends_with_what_follows_from_it(reason: str) -> None:
    assert not_checked(reason) == ("Not checked: no channel was collected in May. Nothing can be concluded from this.")


def test_not_found_says_what_was_searched() -> None:
    assert sentence() == (
        "We did not find this wording. Searched: 40 texts by Berend Karsel on ordania-page, 2024-05-01-2024-05-31, in "
        "en, es; last complete collection 2024-06-01 12:05 UTC. Closest text: https://mfa.ordania.example/1, 6 of 12 "
        "words in order. This does not show that it was not said: speech, interviews and deleted posts are outside "
        "this archive."
    )


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        pytest.param({"closest": None, "share": 0.0}, "Closest text: none, 0 of 12 words", id="nothing close"),
        pytest.param({"closest": replace(CLOSEST, url=None)}, "Closest text: s-1,", id="no address"),
        pytest.param({"searched": replace(SEARCHED, languages=())}, "in all languages;", id="no language known"),
        pytest.param(
            {"coverage": replace(COVERAGE, channels=(replace(CHANNEL, last_complete=None, how="vouched for"),))},
            "last complete collection 2024-05-30 (vouched for)",
            id="vouched for",
        ),
        pytest.param(
            {
                "coverage": replace(COVERAGE, first=None, last=None),
                "searched": replace(SEARCHED, first=date(2024, 4, 1), last=date(2024, 4, 9)),
            },
            "2024-04-01-2024-04-09",
            id="days of the search",
        ),
    ],
)
def test_not_found_fills_each_slot_from_what_is_known(changed: dict[str, object], words: str) -> None:
    told = sentence(**changed)  # type: ignore[arg-type]  # test values
    assert told is not None and words in told


@pytest.mark.parametrize(
    "changed",
    [
        {"searched": None},
        {"speaker": None},
        {"speaker": ""},
        {"coverage": replace(COVERAGE, channels=())},
        {"coverage": replace(COVERAGE, first=None)},
        {"coverage": replace(COVERAGE, channels=(replace(CHANNEL, last_complete=None, days=()),))},
    ],
    ids=["no search", "nobody", "no name", "no channel", "no day", "never complete"],
)
def test_not_found_with_a_slot_that_cannot_be_filled_is_none(changed: dict[str, object]) -> None:
    assert sentence(**changed) is None  # type: ignore[arg-type]  # test values
