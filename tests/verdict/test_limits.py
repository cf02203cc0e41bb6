"""What a finding across languages says of its own limits: the verdict stays as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.report.reasons import reason_of
from crossref.report.tongue import speaking
from crossref.types import Finding, Severity, Verdict
from crossref.verdict.limits import with_unlisted
from tests.verdict.test_judgement import statement


def found(verdict: Verdict, lang: str | None) -> Finding:
    return Finding(
        id="f",
        claim_id="c",
        verdict=verdict,
        severity=Severity.NONE,
        confidence=0.5,
        explanation="Not checked.",
        statement=statement("Silta pysyy auki.", lang=lang) if lang else None,
    )


@pytest.mark.parametrize(
    ("verdict", "lang", "said"),
    [
        pytest.param(Verdict.TRANSLATION, "fi", "There is no word list for the original's language, fi: only names and "
                     "numbers were compared.", id="original in it"),
        pytest.param(Verdict.ALTERED_NUMBER, "fi-FI", "There is no word list for the original's language, fi: only "
                     "names and numbers were compared.", id="region"),
        pytest.param(Verdict.NOT_FOUND, None, "No word list for statements in et, fi: they were searched by names and "
                     "numbers alone.", id="nothing found"),
        pytest.param(Verdict.THIN_COVERAGE, None, "No word list for statements in et, fi: they were searched by names "
                     "and numbers alone.", id="thin coverage"),
        pytest.param(Verdict.NOT_CHECKABLE, None, "", id="not looked for"),
        pytest.param(Verdict.TRANSLATION, "es", "", id="original in a listed language"),
    ],
)  # fmt: skip
def test_language_without_a_list_is_said_in_the_finding(verdict: Verdict, lang: str | None, said: str) -> None:
    before = found(verdict, lang)
    after = with_unlisted(before, {"fi", "et"})
    assert after.explanation == f"Not checked. {said}".strip()
    assert replace(after, explanation=before.explanation) == before
    assert with_unlisted(before, ()) is before


@pytest.mark.parametrize(
    ("language", "words"), [("es", "finés"), ("fr", "finnois"), ("ru", "финский")], ids=["es", "fr", "ru"]
)
def test_report_says_it_in_its_own_language(language: str, words: str) -> None:
    finding = replace(found(Verdict.TRANSLATION, "fi"), explanation="")
    with speaking(language):
        said = reason_of(with_unlisted(finding, {"fi"}))
    assert words in said
    assert "word list" not in said
