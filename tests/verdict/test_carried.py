"""Agreement with an original in another language: the speaker's own, of those days, clearly ahead, facts kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crossref.pipeline.word_lists import word_lists
from crossref.types import Candidate, ClaimKind, Finding, Flag, SaidOn, Severity, Span, Statement, Verdict, Version
from crossref.types import VersionState as State
from crossref.verdict import VerdictSettings, judge
from crossref.verdict.carried import TRANSLATED
from tests.verdict.test_judgement import COVERED, DIRECTORY, SEARCHED, claim, statement

QUOTE = "We will open the bridge for 3,000 pupils in September"
ORIGINAL = "Abriremos el puente para 3.000 alumnos en septiembre"
DAY = datetime(2024, 5, 14, 9, tzinfo=UTC)


def spanish(text: str = ORIGINAL, **changes: object) -> Statement:
    return statement(text, lang="es", **changes)


def carried(*scored: tuple[Statement, float], text: str = QUOTE, kind: ClaimKind = ClaimKind.DIRECT) -> Finding:
    candidates = [
        Candidate(statement=one, version=one.latest, span=Span(0, len(one.latest.text)), score=0.5, carried=share)
        for one, share in scored
    ]
    return judge(
        replace(claim(text, kind=kind), said_on=SaidOn(first=DAY.date(), last=DAY.date(), derived_from="on Tuesday")),
        text,
        candidates,
        article=None,
        directory=DIRECTORY,
        coverage=COVERED,
        searched=SEARCHED,
        settings=VerdictSettings(),
        lists=word_lists(),
    )


@pytest.mark.parametrize(
    ("kind", "verdict"), [(ClaimKind.DIRECT, Verdict.TRANSLATION), (ClaimKind.INDIRECT, Verdict.PARAPHRASE)]
)
def test_clear_original_is_agreed_with(kind: ClaimKind, verdict: Verdict) -> None:
    original = spanish()
    finding = carried((original, 0.8), (spanish("Otra cosa", id="s-2"), 0.3), kind=kind)
    assert (finding.verdict, finding.severity, finding.statement) == (verdict, Severity.NONE, original)
    assert [one.statement.id for one in finding.runners_up] == ["s-2"]
    assert 0.6 < finding.confidence <= 0.93


@pytest.mark.parametrize(
    ("scored", "text"),
    [
        pytest.param([(spanish("Los alumnos vuelven en septiembre"), 0.8)], QUOTE, id="too little"),
        pytest.param(
            [
                (spanish("Abriremos el puente para los alumnos"), 0.8),
                (spanish("El puente de los alumnos", id="s-2"), 0.8),
            ],
            QUOTE.replace("in September", "at the gate of the harbour before the winter"),
            id="not clearly ahead",
        ),
        pytest.param([(spanish(author_id="zoya-ramina", source="tarvia-mfa"), 0.8)], QUOTE, id="somebody else's"),
        pytest.param([(spanish(published_at=datetime(2024, 6, 14, tzinfo=UTC)), 0.8)], QUOTE, id="other days"),
        pytest.param([(spanish(published_at=None), 0.8)], QUOTE, id="no day"),
        pytest.param([(statement("Nothing of that kind was ever said here"), 0.8)], QUOTE, id="same language"),
    ],
)
def test_doubt_concludes_nothing(scored: list[tuple[Statement, float]], text: str) -> None:
    finding = carried(*scored, text=text)
    assert finding.verdict not in (Verdict.TRANSLATION, Verdict.PARAPHRASE)
    assert finding.severity is Severity.NONE


def test_edited_and_deleted_original_is_flagged() -> None:
    first, last = Version(number=1, text=ORIGINAL), Version(number=2, text=ORIGINAL + " y octubre", state=State.DELETED)
    finding = carried((spanish(versions=(first, last)), 0.8))
    assert {Flag.SOURCE_EDITED, Flag.SOURCE_DELETED} <= set(finding.flags)


@pytest.mark.parametrize(
    ("original", "text", "verdict"),
    [
        pytest.param(ORIGINAL, QUOTE.replace("3,000", "4,700"), Verdict.ALTERED_NUMBER, id="other figure"),
        pytest.param(ORIGINAL, QUOTE.replace("September", "October"), Verdict.ALTERED_DATE, id="other month"),
        pytest.param("No " + ORIGINAL.lower(), QUOTE, Verdict.NEGATION_FLIP, id="denied"),
    ],
)
def test_one_certain_difference_is_named(original: str, text: str, verdict: Verdict) -> None:
    finding = carried((spanish(original), 0.8), text=text)
    assert (finding.verdict, finding.severity) == (verdict, Severity.MAJOR)
    assert len(finding.differences) == 1


def test_one_difference_in_two_like_statements_is_left_open() -> None:
    twice = [(spanish(), 0.8), (spanish(ORIGINAL.replace("3.000", "5.000"), id="s-2"), 0.8)]
    assert carried(*twice, text=QUOTE.replace("3,000", "4,700")).severity is Severity.NONE


def test_corresponding_words_are_kept_with_their_places() -> None:
    finding = carried((spanish(), 0.8))
    assert finding.alignment is not None
    (segment,) = finding.alignment.segments
    pairs = [(edit.claim.of(QUOTE), edit.statement.of(ORIGINAL)) for edit in segment.edits if edit.fold == TRANSLATED]
    assert ("bridge", "puente") in pairs
    assert ("September", "septiembre") in pairs


def test_without_word_lists_nothing_is_carried() -> None:
    candidate = Candidate(
        statement=spanish(), version=spanish().latest, span=Span(0, len(ORIGINAL)), score=0.5, carried=0.8
    )
    finding = judge(
        claim(QUOTE), QUOTE, [candidate], article=None, directory=DIRECTORY, coverage=COVERED, searched=SEARCHED
    )
    assert finding.alignment is None or not any(
        edit.fold == TRANSLATED for segment in finding.alignment.segments for edit in segment.edits
    )


MIXED = f"{ORIGINAL}.\n\nWe will open the bridge for 3,000 pupils in September."


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        pytest.param("We will open the bridge for 3,000 pupils in September", Verdict.VERBATIM, id="the same words"),
        pytest.param("We will not open the bridge for 3,000 pupils in September", Verdict.NEGATION_FLIP, id="denied"),
        pytest.param("We will open the bridge for 8,000 pupils in September", Verdict.ALTERED_NUMBER, id="figure"),
    ],
)
def test_a_post_in_two_languages_is_judged_by_its_words_in_the_claims(quote: str, verdict: Verdict) -> None:
    assert carried((spanish(MIXED), 0.9), text=quote).verdict is verdict


def test_doubt_that_the_article_leaves_out_is_a_minor_difference() -> None:
    finding = carried((spanish("Tal vez abriremos el puente para 3.000 alumnos en septiembre"), 0.8))
    assert (finding.verdict, finding.severity) == (Verdict.MODALITY_SHIFT, Severity.MINOR)
    assert finding.rules == ("modality",)
    assert [one.statement for one in finding.differences] == ["Tal vez"]
    both = carried(
        (spanish("Tal vez abriremos el puente para 3.000 alumnos en septiembre"), 0.8), text=f"Perhaps we{QUOTE[2:]}"
    )
    assert both.verdict is Verdict.TRANSLATION
