"""How sure a verdict is: by its kind, and less for few words or few shared ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.types import Verdict
from crossref.verdict import compare
from crossref.verdict.confidence import HELD

ORIGINAL = "The pact took 19 months of work. We will not lower our safety rules for any ferry on the strait."


def test_verbatim_is_surer_the_more_words_there_are() -> None:
    short, long = compare(ORIGINAL, "our safety rules"), compare(ORIGINAL, ORIGINAL)
    assert short.verdict is long.verdict is Verdict.VERBATIM
    assert short.confidence < long.confidence


def test_loose_report_is_less_sure_than_the_same_words() -> None:
    report = compare(ORIGINAL, "they would not lower safety rules for a ferry there", quoted=False)
    assert report.confidence < compare(ORIGINAL, ORIGINAL).confidence


@pytest.mark.parametrize("verdict", HELD)
def test_every_share_is_a_share(verdict: Verdict) -> None:
    assert 0.5 <= HELD[verdict] <= 1


@given(words=st.lists(st.sampled_from(ORIGINAL.split()), min_size=1, max_size=12), quoted=st.booleans())
def test_confidence_is_a_probability(words: list[str], quoted: bool) -> None:
    assert 0 < compare(ORIGINAL, " ".join(words), quoted=quoted).confidence <= 0.98
