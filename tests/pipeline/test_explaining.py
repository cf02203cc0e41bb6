"""A comparison taken apart: folding, what made words equal, and a row for each difference."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossref.pipeline.explaining import explain_pair
from crossref.types import Verdict
from crossref.verdict import compare

RELEASE = "The pact took 19 months. We will not lower our #safety rules, and we will not ask Ordania to lower theirs."


def test_explain_pair_says_what_was_folded_on_each_side() -> None:
    explained = explain_pair(RELEASE, "“We will not lower our safety rules…”")
    assert "In the original: marks # and @ dropped (1)." in explained.folded
    assert any(line.startswith("In the article's words: typographic") for line in explained.folded)


def test_explain_pair_says_what_was_taken_as_equal() -> None:
    explained = explain_pair("Fifteen ships left.", "15 ships left.")
    assert explained.equalled == ("Taken as the same words: numbers written in another way (1).",)


def test_explain_pair_names_the_row_of_each_difference() -> None:
    explained = explain_pair(RELEASE, "We will lower our safety rules")
    assert explained.finding.verdict is Verdict.NEGATION_FLIP
    assert [row.rule for _, row in explained.rules] == ["negation"]


def test_explain_pair_plain_texts_have_nothing_folded() -> None:
    assert explain_pair("We wait.", "We wait.").folded == ()


@given(text=st.text(max_size=60))
def test_explain_pair_judges_as_compare_does(text: str) -> None:
    assert explain_pair(RELEASE, text).finding == compare(RELEASE, text)
