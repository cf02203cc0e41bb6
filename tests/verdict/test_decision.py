"""The decision table: the words that differ give the verdict, and how much aligns only whether there is one."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from crossref.checks.comparison import Comparison
from crossref.lang import get_language
from crossref.types import Difference, DifferenceKind, Severity, Span, Verdict
from crossref.verdict import compare
from crossref.verdict.decision import VerdictSettings, decide, lay_beside, rules_of, statement_span

EN = get_language("en")
SPEECH = (
    "Ordania will apply the harbour pact in full. The first joint inspections begin on 14 October at Port Anselm, and "
    "they will cost 18.4 million crowns. We do not want new tolls for fishing boats."
)


def beside(
    reported: str, *, quoted: bool = True, original: str = SPEECH, settings: VerdictSettings | None = None
) -> Comparison:
    return lay_beside(
        reported,
        (Span(0, len(reported)),),
        original,
        languages=(EN, EN),
        quoted=quoted,
        settings=settings or VerdictSettings(),
    )


@pytest.mark.parametrize(
    ("reported", "verdict", "severity"),
    [
        ("The first joint inspections begin on 14 October", "verbatim", "none"),
        ("the first joint inspections begin on 14 October", "permitted_edit", "none"),
        ("Ordania will apply the pact", "altered_wording", "minor"),
        ("they will cost 14.8 million crowns", "altered_number", "major"),
        ("The first joint inspections begin on 24 October at Port Anselm", "altered_date", "major"),
        ("The first joint inspections begin on 14 October at Port Wexley", "altered_name", "major"),
        ("We want new tolls for fishing boats", "negation_flip", "major"),
        ("Ordania may apply the harbour pact in full", "modality_shift", "major"),
    ],
)
def test_decide_quoted_words_by_what_differs(reported: str, verdict: str, severity: str) -> None:
    judged = decide(beside(reported))
    assert (str(judged.verdict), str(judged.severity)) == (verdict, severity)
    assert judged.is_found


@pytest.mark.parametrize(
    ("reported", "verdict", "severity"),
    [
        ("Ordania would apply the harbour pact in full", "paraphrase", "none"),
        ("they would cost 14.8 million crowns", "altered_number", "major"),
        ("they wanted new tolls for fishing boats", "negation_flip", "major"),
    ],
)
def test_decide_reported_speech_shifts_tense_freely(reported: str, verdict: str, severity: str) -> None:
    judged = decide(beside(reported, quoted=False))
    assert (str(judged.verdict), str(judged.severity)) == (verdict, severity)


@pytest.mark.parametrize("reported", ["opera", "", "🌊", "the opera season opens with a new choir and a large hall"])
@pytest.mark.parametrize("quoted", [True, False], ids=["quoted", "reported"])
def test_decide_words_that_are_not_there_are_not_found(reported: str, quoted: bool) -> None:
    judged = decide(beside(reported, quoted=quoted))
    assert judged.verdict is Verdict.NOT_FOUND
    assert not judged.is_found
    assert (judged.severity, judged.differences, judged.checks) == (Severity.NONE, (), ())


def test_decide_closing_mark_is_an_edit_only_where_it_counts() -> None:
    other_mark = "The first joint inspections begin on 14 October."
    assert decide(beside(other_mark)).verdict is Verdict.PERMITTED_EDIT
    assert decide(beside(other_mark), closing=False).verdict is Verdict.VERBATIM


def test_decide_capitals_of_a_headline_are_no_edit() -> None:
    capitals = "The First Joint Inspections Begin On 14 October"
    assert decide(beside(capitals)).verdict is Verdict.PERMITTED_EDIT
    assert decide(beside(capitals), headline=True).verdict is Verdict.VERBATIM


def test_decide_the_gravest_of_several_gives_the_verdict() -> None:
    judged = decide(beside("We want new big tolls for fishing boats"))
    assert judged.verdict is Verdict.NEGATION_FLIP
    assert len(judged.differences) > 1


def test_decide_a_wider_gap_needs_the_newsrooms_leave() -> None:
    reported = "Ordania will apply the harbour pact in full … We do not want new tolls"
    assert decide(beside(reported)).verdict is Verdict.PERMITTED_EDIT
    strict = VerdictSettings(gap_sentences=0, gap_words=5)
    assert decide(beside(reported, settings=strict)).verdict is Verdict.SPLICED


def test_decide_runs_every_check_and_keeps_its_result() -> None:
    judged = decide(beside("they will cost 14.8 million crowns"))
    assert {"numbers", "negation"} <= {result.check for result in judged.checks}
    assert judged.differences == tuple(one for result in judged.checks for one in result.differences)


def test_decide_longer_quotations_are_surer() -> None:
    short = decide(beside("apply the harbour pact"))
    long = decide(beside("Ordania will apply the harbour pact in full"))
    assert short.verdict is long.verdict is Verdict.VERBATIM
    assert short.confidence < long.confidence <= 0.98


def test_statement_span_is_what_the_claim_reports() -> None:
    span = statement_span(beside("they will cost 14.8 million crowns"))
    assert span is not None
    assert span.of(SPEECH) == "they will cost 18.4 million crowns"
    assert statement_span(beside("")) is None


def difference(rule: str) -> Difference:
    return Difference(
        kind=DifferenceKind.WORDING, claim="", statement="", severity=Severity.MINOR, explanation="Differs.", rule=rule
    )


def test_rules_of_lists_each_once_in_order() -> None:
    assert rules_of([difference(rule) for rule in ("E2", "Q1", "", "E2")]) == ("E2", "Q1")


@given(st.integers(0, 10), st.integers(6, 30))
def test_decide_an_exact_run_of_whole_words_is_never_altered(start: int, length: int) -> None:
    words = SPEECH.split()
    # A quotation that ends inside a figure ("18.4" for "18.4 million crowns") does alter it.
    assume(
        not {*words[start : start + 1], *words[start + length : start + length + 1]} & {"million", "crowns.", "October"}
    )
    verdict = decide(beside(" ".join(words[start : start + length]))).verdict
    assert verdict in (Verdict.VERBATIM, Verdict.PERMITTED_EDIT, Verdict.TRUNCATED)


@settings(max_examples=60)
@given(st.lists(st.sampled_from([*SPEECH.split(), "not", "may", "1,140", "…", "[sic]"]), max_size=25), st.booleans())
def test_decide_severity_and_verdict_agree(words: list[str], quoted: bool) -> None:
    judged = decide(beside(" ".join(words), quoted=quoted))
    majors = [one for one in judged.differences if one.severity is Severity.MAJOR]
    assert bool(majors) == (judged.severity is Severity.MAJOR)
    assert 0 <= judged.confidence <= 0.98
    assert 0 <= judged.evidence <= 1


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "I will meet my colleague next week to talk about the tolls.",
         "she would meet her counterpart next week to discuss the tolls"),
        ("fr", "Le gouvernement bâtira une école en mars.", "le gouvernement construira une école en mars"),
    ],
)  # fmt: skip
def test_report_in_synonyms_is_found(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.PARAPHRASE
