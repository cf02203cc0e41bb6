"""The newsroom's bar: below it a finding keeps its verdict and asks for a look, in every route to a finding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.types import Flag
from crossref.verdict import VerdictSettings, compare
from tests.verdict.gold import outcomes

ORIGINAL = "Some 15,000 passengers crossed the bridge in October."


@pytest.mark.parametrize("reported", [ORIGINAL, "Some 50,000 passengers crossed the bridge in October.", "It rained."])
def test_bar_flags_what_is_less_sure_and_leaves_the_verdict(reported: str) -> None:
    sure = compare(ORIGINAL, reported).confidence
    above = compare(ORIGINAL, reported, settings=VerdictSettings(needs_look_below=round(sure + 0.01, 2)))
    at = compare(ORIGINAL, reported, settings=VerdictSettings(needs_look_below=sure))
    assert Flag.NEEDS_LOOK in above.flags
    assert Flag.NEEDS_LOOK not in at.flags
    assert replace(above, flags=()) == replace(at, flags=())


def test_every_gold_finding_below_the_bar_asks_for_a_look() -> None:
    bar = VerdictSettings().needs_look_below
    less_sure = [one.finding for one in outcomes() if one.finding.confidence < bar]
    assert less_sure
    for finding in less_sure:
        assert Flag.NEEDS_LOOK in finding.flags, (finding.verdict, finding.confidence)
