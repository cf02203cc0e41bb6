"""A claim against its candidates: the best one gives the verdict, or the reason why there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossref.directory import Directory
from crossref.types import (
    Article,
    Candidate,
    ChannelCoverage,
    Claim,
    ClaimKind,
    Coverage,
    Finding,
    Flag,
    Person,
    SaidOn,
    Searched,
    Severity,
    Source,
    Span,
    Speaker,
    Statement,
    Verdict,
    Version,
    VersionState,
)
from crossref.verdict import VerdictSettings, judge

SOURCES = (
    Source(
        id="ordania-mfa",
        names=(("en", "Foreign Office of Ordania"),),
        people=(Person(id="berend-karsel", name="Berend Karsel"),),
    ),
    Source(
        id="tarvia-mfa",
        names=(("en", "Foreign Office of Tarvia"),),
        people=(Person(id="zoya-ramina", name="Zoya Ramina"),),
    ),
)
DIRECTORY = Directory(SOURCES)
KARSEL = Speaker(
    mention="Karsel", name="Berend Karsel", person_id="berend-karsel", source_id="ordania-mfa", confidence=0.9
)
RAMINA = Speaker(mention="Ramina", name="Zoya Ramina", person_id="zoya-ramina", source_id="tarvia-mfa", confidence=0.9)
SPEECH = (
    "Ordania will apply the harbour pact in full. The first joint inspections begin on 14 October at Port Anselm, and "
    "they will cost 18.4 million crowns. We do not want new tolls for fishing boats."
)
ABSENT = "Trains to the north will run twice a day from next spring on"
QUOTE = "The first joint inspections begin on 14 October at Port Anselm"
DAYS = ChannelCoverage(
    channel="ordania-page", days=((date(2024, 1, 1), date(2024, 12, 31)),), how="collected",
    last_complete=datetime(2024, 6, 1, 12, tzinfo=UTC), statements=40,
)  # fmt: skip
COVERED = Coverage(
    speaker="berend-karsel", channels=(DAYS,), first=date(2024, 5, 1), last=date(2024, 5, 31), complete=True
)
SEARCHED = Searched(plans=("words",), statements=40, languages=("en",), first=date(2024, 5, 1), last=date(2024, 5, 31))


def statement(text: str = SPEECH, **changes: object) -> Statement:
    base = Statement(
        id="s-1",
        versions=(Version(number=1, text=text),),
        source="ordania-mfa",
        author_id="berend-karsel",
        url="https://mfa.ordania.example/1",
        published_at=datetime(2024, 5, 14, 9, tzinfo=UTC),
        lang="en",
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def claim(
    text: str = QUOTE, *, kind: ClaimKind = ClaimKind.DIRECT, speaker: Speaker | None = KARSEL, **more: object
) -> Claim:
    span = Span(0, len(text))
    base = Claim(
        id="c-1",
        kind=kind,
        span=span,
        text=text,
        segments=(span,),
        context=span,
        speakers=(speaker,) if speaker else (),
        lang="en",
    )
    return replace(base, **more)  # type: ignore[arg-type]


def judged(one: Claim, *statements: Statement, coverage: Coverage | None = COVERED, **options: bool) -> Finding:
    candidates = [
        Candidate(statement=two, version=two.latest, span=Span(0, len(two.text)), score=0.8) for two in statements
    ]
    return judge(
        one,
        one.text,
        candidates,
        article=None,
        directory=DIRECTORY,
        coverage=coverage,
        searched=SEARCHED,
        settings=VerdictSettings(**options),  # type: ignore[arg-type]
    )


def test_judge_same_words_by_the_speaker_are_verbatim() -> None:
    finding = judged(claim(), statement())
    assert finding.verdict is Verdict.VERBATIM
    assert finding.statement_span is not None and finding.statement_span.of(SPEECH) == QUOTE


def test_judge_changed_number_is_named_with_both_values() -> None:
    finding = judged(claim("they will cost 14.8 million crowns"), statement())
    assert finding.verdict is Verdict.ALTERED_NUMBER
    assert [(one.claim, one.statement) for one in finding.differences] == [
        ("14.8 million crowns", "18.4 million crowns")
    ]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("the first inspections would be joint ones, from 14 October", "paraphrase", id="reworded"),
        pytest.param("the cost of joint inspections would come to 18.4 million crowns", "paraphrase", id="reordered"),
        pytest.param("the opera season opens with a new choir and a guest conductor", "not_found", id="elsewhere"),
    ],
)
def test_judge_reported_speech_is_judged_by_facts(text: str, verdict: str) -> None:
    assert str(judged(claim(text, kind=ClaimKind.INDIRECT), statement()).verdict) == verdict


IN_TWO_LANGUAGES = (
    "Abriremos el puente de Loria a los alumnos el lunes, y los peajes no subirán antes de enero.\n\n"
    "We will open the Loria bridge to pupils on Monday, and the tolls will not rise before January."
)


@pytest.mark.parametrize(
    ("kind", "text", "verdict"),
    [
        pytest.param(ClaimKind.DIRECT, "We will open the Loria bridge to pupils on Monday", "verbatim", id="its words"),
        pytest.param(
            ClaimKind.DIRECT, "We will open the Loria bridge to pupils on Tuesday", "altered_date", id="a day"
        ),
        pytest.param(ClaimKind.INDIRECT, "the tolls would not rise before January", "paraphrase", id="reported"),
        pytest.param(
            ClaimKind.INDIRECT, "the tolls would not rise before March", "altered_date", id="reported wrongly"
        ),
        pytest.param(ClaimKind.INDIRECT, "the museum roof leaks again", "thin_coverage", id="something else"),
    ],
)
def test_judge_a_post_in_two_languages_is_compared_in_the_claims_own(kind: ClaimKind, text: str, verdict: str) -> None:
    assert judged(claim(text, kind=kind), statement(IN_TWO_LANGUAGES, lang="es")).verdict == verdict


def test_judge_same_words_by_somebody_else_are_misattributed() -> None:
    other = "Nobody in this government has ever asked the fishing villages for a permanent toll at Port Anselm"
    finding = judged(claim(other, speaker=KARSEL), statement(other, source="tarvia-mfa", author_id="zoya-ramina"))
    assert finding.verdict is Verdict.MISATTRIBUTED
    assert finding.differences[0].statement == "Zoya Ramina"


def test_judge_common_words_by_somebody_else_are_not_misattributed() -> None:
    finding = judged(claim("We will apply it in full", speaker=RAMINA), statement("We will apply it in full."))
    assert finding.verdict is not Verdict.MISATTRIBUTED


def test_judge_the_speakers_own_words_come_before_anothers() -> None:
    own = statement()
    other = statement(id="s-2", source="tarvia-mfa", author_id="zoya-ramina")
    finding = judged(claim(), other, own)
    assert finding.statement is not None and finding.statement.id == "s-1"


def test_judge_nothing_close_is_not_found_with_what_was_searched() -> None:
    finding = judged(claim(ABSENT), statement())
    assert finding.verdict is Verdict.NOT_FOUND
    assert finding.explanation.startswith(
        "We did not find this wording. Searched: 40 texts by Berend Karsel on ordania-page"
    )
    assert "Closest text: https://mfa.ordania.example/1" in finding.explanation
    assert finding.explanation.endswith("speech, interviews and deleted posts are outside this archive.")


@pytest.mark.parametrize(
    ("coverage", "words"),
    [
        pytest.param(None, "is not known", id="unknown"),
        pytest.param(replace(COVERED, complete=False, reason="no channel was collected in May"), "in May", id="holes"),
        pytest.param(replace(COVERED, channels=()), "is not known", id="a slot that cannot be filled"),
    ],
)
def test_judge_without_coverage_nothing_is_concluded(coverage: Coverage | None, words: str) -> None:
    finding = judged(claim(ABSENT), statement(), coverage=coverage)
    assert finding.verdict is Verdict.THIN_COVERAGE
    assert words in finding.explanation
    assert finding.explanation.endswith("Nothing can be concluded from this.")


def test_judge_nobody_known_is_not_checkable() -> None:
    stranger = Speaker(mention="a diver", name="a diver")
    finding = judged(claim("The water is colder than it was last year", speaker=stranger), statement())
    assert finding.verdict is Verdict.NOT_CHECKABLE


def test_judge_given_originals_need_no_speaker() -> None:
    assert judged(claim(speaker=None), statement(), speaker_required=False).verdict is Verdict.VERBATIM


def test_judge_short_quotation_is_not_checkable() -> None:
    assert judged(claim("a hard winter", kind=ClaimKind.PARTIAL), statement()).verdict is Verdict.NOT_CHECKABLE


def test_judge_older_version_agrees_and_is_flagged() -> None:
    versions = (Version(number=1, text=SPEECH), Version(number=2, text=SPEECH.replace("14 October", "21 October")))
    finding = judged(claim(), statement(versions=versions))
    assert finding.verdict is Verdict.VERBATIM
    assert finding.version is not None and finding.version.number == 1
    assert Flag.SOURCE_EDITED in finding.flags


def test_judge_deleted_statement_is_flagged() -> None:
    gone = statement(versions=(Version(number=1, text=SPEECH, state=VersionState.DELETED),))
    assert Flag.SOURCE_DELETED in judged(claim(), gone).flags


def test_judge_same_words_elsewhere_are_listed() -> None:
    finding = judged(claim(), statement(), statement(id="s-2", url="https://mfa.ordania.example/2"))
    assert len(finding.also_in) == 1


def test_judge_old_words_as_new_are_misdated() -> None:
    day = SaidOn(first=date(2024, 9, 4), last=date(2024, 9, 4), derived_from="on Wednesday")
    finding = judged(claim(said_on=day), statement())
    assert finding.verdict is Verdict.MISDATED
    assert finding.severity is Severity.MAJOR


def test_judge_a_day_earlier_is_no_other_occasion() -> None:
    day = SaidOn(first=date(2024, 5, 15), last=date(2024, 5, 15), derived_from="on Wednesday")
    assert judged(claim(said_on=day), statement()).verdict is Verdict.VERBATIM


def test_judge_headline_without_marks_is_no_quotation() -> None:
    finding = judged(
        claim("Joint inspections begin on 14 October at Port Anselm", kind=ClaimKind.HEADLINE), statement()
    )
    assert finding.verdict is Verdict.PARAPHRASE


@settings(max_examples=40)
@given(st.text(max_size=60), st.text(max_size=80), st.sampled_from(ClaimKind), st.booleans())
def test_judge_never_fails_on_any_text(words: str, original: str, kind: ClaimKind, known: bool) -> None:
    finding = judged(claim(words, kind=kind, speaker=KARSEL if known else None), statement(original))
    assert finding.explanation
    assert 0 <= finding.confidence <= 1


def test_judge_with_an_article_dates_the_claim_by_it() -> None:
    article = Article(id="a", text=QUOTE, blocks=(), published_at=datetime(2024, 5, 20, tzinfo=UTC))
    near, far = statement(), statement(id="s-2", published_at=datetime(2021, 5, 20, tzinfo=UTC))
    candidates = [Candidate(statement=one, version=one.latest, span=Span(0, 9), score=0.5) for one in (far, near)]
    finding = judge(
        claim(), QUOTE, candidates, article=article, directory=DIRECTORY, coverage=COVERED, searched=SEARCHED
    )
    assert finding.statement is not None and finding.statement.id == "s-1"


@pytest.mark.parametrize(
    ("report", "verdict"),
    [
        pytest.param(
            "Ordania would open the harbour school in the spring", Verdict.PARAPHRASE, id="whose words they are"
        ),
        pytest.param("Karsel would open the harbour school in the spring", Verdict.PARAPHRASE, id="who says them"),
        pytest.param("Tarvia would open the harbour school in the spring", Verdict.NOT_CHECKABLE, id="somebody else"),
    ],
)
def test_judge_name_stands_for_the_we_of_those_whom_it_calls(report: str, verdict: Verdict) -> None:
    one = claim(report, kind=ClaimKind.INDIRECT)
    assert judged(one, statement("We will open the harbour school in the spring.")).verdict is verdict


@pytest.mark.parametrize(
    ("original", "reported", "verdict"),
    [
        ("Doctors in the province will receive a bonus of 300 crowns.",
         "doctors in the province would pay a fee of 300 crowns", Verdict.NOT_CHECKABLE),
        ("The pilots asked for a pay rise of 8 percent.", "the pilots were offered a pay rise of 8 percent",
         Verdict.NOT_CHECKABLE),
        ("The ship carried 1,500 tonnes of grain for 60,000 families.",
         "the ship was carrying 1,500 tonnes of grain, enough for 60,000 families", Verdict.PARAPHRASE),
        ("Ordania supplies Veslandia with 40 percent of its gas.",
         "Veslandia supplied Ordania with 40 percent of its gas", Verdict.ALTERED_MEANING),
    ],
)  # fmt: skip
def test_figures_vouch_for_added_words_and_for_no_others(original: str, reported: str, verdict: Verdict) -> None:
    one = claim(reported, kind=ClaimKind.INDIRECT)
    assert judged(one, statement(original)).verdict is verdict
