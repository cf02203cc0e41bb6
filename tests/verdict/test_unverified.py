"""The open verdicts say why nothing was concluded, and "not found" only with everything that was searched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.lang import get_language
from crossref.types import Candidate, ClaimKind, Flag, Severity, Span, Verdict, Version
from crossref.verdict import judge
from crossref.verdict.case import Case, Option
from crossref.verdict.decision import VerdictSettings, decide, lay_beside
from crossref.verdict.unverified import open_finding, unverified
from tests.verdict.cases import (
    ARTICLE,
    CANDIDATE,
    COVERED,
    DIRECTORY,
    DIVER,
    ORIGINAL,
    QUOTE,
    SEARCHED,
    SPEECH,
    TEXT,
    case,
    claim,
)

SHORT = "no date"


def option(words: str = QUOTE) -> Option:
    english = get_language("en")
    whole = Span(0, len(words))
    judged = decide(lay_beside(words, (whole,), SPEECH, languages=(english, english), quoted=True))
    return Option(candidate=CANDIDATE, version=ORIGINAL.latest, judged=judged, own=True)


def test_open_finding_with_full_coverage_is_not_found_and_says_what_was_searched() -> None:
    finding = open_finding(case(), (option("We do not want any quotas"),), (CANDIDATE,))
    assert finding.verdict is Verdict.NOT_FOUND
    assert "40 texts by Berend Karsel on ordania-page" in finding.explanation
    assert "Closest text: https://mfa.ordania.example/1" in finding.explanation
    assert finding.severity is Severity.NONE


def test_open_finding_without_any_candidate_names_none() -> None:
    finding = open_finding(case(), (), ())
    assert finding.verdict is Verdict.NOT_FOUND
    assert "Closest text: none, 0 of 9 words in order." in finding.explanation


@pytest.mark.parametrize(
    ("one", "verdict", "words"),
    [
        pytest.param(
            case(claim(speakers=(DIVER,))), Verdict.NOT_CHECKABLE, "names no official speaker", id="a stranger"
        ),
        pytest.param(case(claim(speakers=())), Verdict.NOT_CHECKABLE, "names no official speaker", id="nobody"),
        pytest.param(
            case(claim(SHORT, kind=ClaimKind.PARTIAL)), Verdict.NOT_CHECKABLE, "too short to be looked for", id="short"
        ),
        pytest.param(case(coverage=None), Verdict.THIN_COVERAGE, "is not known", id="coverage unknown"),
        pytest.param(
            case(coverage=replace(COVERED, complete=False, reason="no channel was collected in May")),
            Verdict.THIN_COVERAGE,
            "no channel was collected in May",
            id="a hole",
        ),
        pytest.param(
            case(coverage=replace(COVERED, complete=False)), Verdict.THIN_COVERAGE, "is not known", id="no reason given"
        ),
        pytest.param(case(searched=None), Verdict.THIN_COVERAGE, "is not known", id="nothing searched"),
        pytest.param(
            case(coverage=replace(COVERED, channels=())), Verdict.THIN_COVERAGE, "is not known", id="no channel"
        ),
    ],
)
def test_open_finding_says_why_nothing_can_be_concluded(one: Case, verdict: Verdict, words: str) -> None:
    finding = open_finding(one, (), (CANDIDATE,))
    assert finding.verdict is verdict
    assert words in finding.explanation
    assert finding.explanation.startswith("Not checked: ")
    assert finding.explanation.endswith("Nothing can be concluded from this.")


def test_open_finding_of_short_reported_speech_is_looked_for() -> None:
    assert open_finding(case(claim(SHORT, kind=ClaimKind.INDIRECT)), (), ()).verdict is Verdict.NOT_FOUND


def test_open_finding_with_given_originals_needs_no_speaker() -> None:
    one = case(claim(speakers=()), settings=VerdictSettings(speaker_required=False))
    finding = open_finding(one, (), ())
    assert finding.verdict is Verdict.NOT_FOUND
    assert "by Foreign Office of Ordania on" in finding.explanation


def test_unverified_points_at_the_claim_and_keeps_the_closest_candidates() -> None:
    finding = unverified(case(), Verdict.THIN_COVERAGE, "the channel has a hole", [CANDIDATE] * 9)
    assert (finding.statement, finding.version, finding.differences) == (None, None, ())
    assert finding.claim_span == claim().span
    assert len(finding.runners_up) == 5
    assert (finding.coverage, finding.searched is not None) == (COVERED, True)


def test_unverified_keeps_the_sentence_of_not_found_as_it_is() -> None:
    assert unverified(case(), Verdict.NOT_FOUND, "We did not find it.", ()).explanation == "We did not find it."


@pytest.mark.parametrize(
    ("languages", "known", "verdict"),
    [
        (("ru",), "ru", Verdict.THIN_COVERAGE),
        (("en", "ru"), "en", Verdict.NOT_FOUND),
        (("ru",), None, Verdict.NOT_FOUND),
    ],
    ids=["other language alone", "own language", "language unknown"],
)
def test_open_finding_statements_in_another_language_alone_are_thin(
    languages: tuple[str, ...], known: str | None, verdict: Verdict
) -> None:
    text = "Музей откроет два новых зала для детей побережья."
    statement = replace(ORIGINAL, versions=(Version(number=1, text=text),), lang=known)
    one = Candidate(statement=statement, version=statement.latest, span=Span(0, len(text)), score=0.2)
    finding = judge(
        claim(), TEXT, [one], article=ARTICLE, directory=DIRECTORY, coverage=COVERED,
        searched=replace(SEARCHED, languages=languages),
    )  # fmt: skip
    assert finding.verdict is verdict
    if verdict is Verdict.THIN_COVERAGE:
        assert "in Russian alone" in finding.explanation
        assert Flag.NEEDS_LOOK in finding.flags
