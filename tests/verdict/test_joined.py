"""Two statements made one quotation: named where both are the speaker's of those days, and never for stock phrases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from crossref.types import ClaimKind, Finding, SaidOn, Statement, Verdict
from tests.verdict.test_judgement import claim, judged, statement

DAY = date(2024, 5, 14)
TOLLS = "More boats, fewer tolls and the same harbour fee in 2025. Thanks to all who came today."
SPEECH = "The fee stays. There will be no closed season this winter, neither long nor short. We thank the crews."


def found(quote: str, *statements: Statement, lang: str = "en") -> Finding:
    said = SaidOn(first=DAY, last=DAY, derived_from="on Tuesday")
    return judged(replace(claim(quote, kind=ClaimKind.DIRECT), said_on=said, lang=lang), *statements)


@pytest.mark.parametrize(
    ("lang", "quote", "first", "second"),
    [
        ("en", "More boats, fewer tolls and no closed season this winter", TOLLS, SPEECH),
        (
            "es",
            "Más barcos, menos peajes y ninguna veda larga",
            "Más barcos, menos peajes y la misma tasa en 2025.",
            "No habrá veda larga, ni en el norte ni en el sur.",
        ),
        (
            "de",
            "Mehr Schiffe, weniger Gebühren und keine lange Sperre im Winter",
            "Mehr Schiffe, weniger Gebühren und derselbe Hafen im Jahr 2025.",
            "Es gibt eine lange Sperre im Winter, im Norden wie im Süden.",
        ),
    ],
)
def test_judge_joined_names_a_quotation_of_two_statements(lang: str, quote: str, first: str, second: str) -> None:
    finding = found(quote, statement(first, lang=lang), statement(second, id="s-2", lang=lang), lang=lang)
    assert finding.verdict is Verdict.SPLICED
    assert finding.statement is not None
    assert (finding.statement.id, finding.also_in) == ("s-1", ("s-2",))
    assert [one.rule for one in finding.differences] == ["E1"]


@pytest.mark.parametrize(
    ("quote", "second"),
    [
        pytest.param("More boats, fewer tolls and the same harbour fee in 2025", statement(SPEECH, id="s-2"), id="one"),
        pytest.param(
            "More boats, fewer tolls and no closed season this winter",
            statement(SPEECH, id="s-2", published_at=datetime(2024, 4, 2, tzinfo=UTC)),
            id="other days",
        ),
        pytest.param(
            "More boats, fewer tolls and no closed season this winter",
            statement(SPEECH, id="s-2", author_id="zoya-ramina", source="tarvia-mfa"),
            id="somebody else's",
        ),
        pytest.param(
            "More boats, fewer tolls and a new museum by the river", statement(SPEECH, id="s-2"), id="neither"
        ),
        pytest.param(
            "More boats, fewer tolls and no closed season this winter",
            statement("There will be no closed season this winter for the young fishermen of Odd.", id="s-2"),
            id="amid a clause",
        ),
    ],
)
def test_judge_joined_names_nothing_else(quote: str, second: Statement) -> None:
    assert found(quote, statement(TOLLS), second).verdict is not Verdict.SPLICED


@pytest.mark.parametrize(
    ("lang", "report", "original", "verdict"),
    [
        (
            "en",
            "those who had voted against, “for saying it to our faces",
            "Thanks to the 184 who said yes. And to those who said no, for saying it to our faces.",
            "paraphrase",
        ),
        (
            "es",
            "quienes votaron en contra, «por decirlo a la cara",
            "Gracias a los 184 que han dicho sí. Y a los que han dicho no, por decirlo a la cara.",
            "paraphrase",
        ),
        (
            "en",
            "those who had voted against, “for hiding it from us all",
            "Thanks to the 184 who said yes. And to those who said no, for saying it to our faces.",
            "not_found",
        ),
    ],
)
def test_judge_finds_a_report_by_the_part_that_stands_in_marks(
    lang: str, report: str, original: str, verdict: str
) -> None:
    one = claim(report + "”" if lang == "en" else report + "»", kind=ClaimKind.INDIRECT)
    assert str(judged(replace(one, lang=lang), statement(original, lang=lang)).verdict) == verdict
