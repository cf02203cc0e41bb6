"""What vouches for a report in other words: its quoted part, and its figures."""

from __future__ import annotations

import pytest

from crossref.types import Verdict
from crossref.verdict.decision import DEFAULTS, decide
from crossref.verdict.reworded import by_quoted_part, with_figures
from tests.checks.laying import laid

FERRY = "The ferry to Lirio carried 12,400 people in 38 days. We will never close the old harbour to small boats."


def test_quoted_part_that_is_found_vouches_for_the_rest() -> None:
    told = "her promise was to “never close the old harbour to small boats”"
    judged = by_quoted_part(laid(FERRY, told, quoted=False), DEFAULTS)
    assert judged is not None
    assert judged.verdict is Verdict.PARAPHRASE


@pytest.mark.parametrize(
    "told",
    [
        "her promise was to “always close the old harbour to large boats”",
        "her promise was to “never close”",
        "her promise was to never close the old harbour",
    ],
    ids=["other words", "a few words", "no quotation"],
)
def test_quoted_part_that_is_altered_or_slight_does_not(told: str) -> None:
    assert by_quoted_part(laid(FERRY, told, quoted=False), DEFAULTS) is None


@pytest.mark.parametrize(
    ("told", "vouched"),
    [
        ("the boat to Lirio carried 12,400 people in 38 days", True),
        ("the boat to Lirio carried 12,400 people", False),
        ("the ferry to Lirio alone carried 12,400 people", True),
    ],
    ids=["another word and two figures", "another word and one", "a word more and one"],
)
def test_figures_vouch_for_other_words_by_their_number(told: str, vouched: bool) -> None:
    judged = decide(laid(FERRY, told, quoted=False))
    assert (with_figures(judged) is not None) is vouched
