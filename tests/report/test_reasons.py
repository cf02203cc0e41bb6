"""Why a verdict was given, in English as the finding says it and in other languages from what differs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.report.reasons import difference_sentence, reason_of
from crossref.report.tongue import speaking
from crossref.types import Difference, DifferenceKind, Finding, Severity, Verdict
from tests.report.samples import rich_check


def _finding(verdict: Verdict) -> Finding:
    return next(one for one in rich_check().findings if one.verdict is verdict)


def _difference(claim: str, statement: str) -> Difference:
    return Difference(
        kind=DifferenceKind.NUMBER, claim=claim, statement=statement, severity=Severity.MAJOR, explanation="It differs."
    )


def test_english_is_the_findings_own() -> None:
    finding = _finding(Verdict.ALTERED_NUMBER)
    assert reason_of(finding) == finding.explanation
    assert difference_sentence(_difference("1", "2")) == "It differs."


def test_other_languages_name_the_gravest_difference() -> None:
    with speaking("es"):
        text = reason_of(_finding(Verdict.ALTERED_NUMBER))
    assert text.startswith("Difiere una cantidad")
    assert "«50,000»" in text
    assert "«15,000»" in text


def test_other_groups_have_their_meaning() -> None:
    with speaking("fr"):
        assert reason_of(_finding(Verdict.VERBATIM)) == "Les mêmes mots."
        bare = replace(_finding(Verdict.ALTERED_NUMBER), differences=())
        assert reason_of(bare) == "Une quantité diffère, unités et échelles ramenées au même."


@pytest.mark.parametrize(
    ("claim", "statement", "sentence"),
    [
        ("50", "15", "Число: в статье «50»; в оригинале «15»."),
        ("50", "", "Число: в статье «50»; в оригинале этого нет."),
        ("", "15", "Число: в оригинале «15»; в статье этого нет."),
        ("", "", "Число: есть отличие."),
    ],
)
def test_difference_says_which_side_has_what(claim: str, statement: str, sentence: str) -> None:
    with speaking("ru"):
        assert difference_sentence(_difference(claim, statement)) == sentence
