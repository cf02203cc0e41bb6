"""What one judgement knows of its claim: whether it is quoted, its day, its speaker, and an id that lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crossref.lang import get_language
from crossref.types import ClaimKind, SaidOn, Span
from crossref.verdict.case import Option, finding_id, speaker_known
from crossref.verdict.decision import decide, lay_beside
from tests.verdict.cases import ARTICLE, CANDIDATE, DIVER, KARSEL, ORIGINAL, QUOTE, SPEECH, case, claim

WORDS = "No new tolls"


@pytest.mark.parametrize(
    ("headline", "quoted"),
    [
        ("“No new tolls”, says minister", True),
        ("‘No new tolls’: minister", True),
        ('"No new tolls," says minister', True),
        ("«No new tolls», says minister", True),
        ("„No new tolls“, says minister", True),
        ("Minister: No new tolls", False),
        ("No new tolls, “minister” says", False),
    ],
)
def test_quoted_headline_is_one_with_marks_around_it(headline: str, quoted: bool) -> None:
    one = claim(WORDS, text=headline, kind=ClaimKind.HEADLINE)
    assert case(one, text=headline).quoted is quoted


@pytest.mark.parametrize(
    ("kind", "quoted"),
    [(ClaimKind.DIRECT, True), (ClaimKind.PARTIAL, True), (ClaimKind.EMBEDDED, True), (ClaimKind.INDIRECT, False)],
)
def test_quoted_of_other_kinds_is_the_kinds_own(kind: ClaimKind, quoted: bool) -> None:
    assert case(claim(kind=kind)).quoted is quoted


def test_day_is_when_it_was_said() -> None:
    said = SaidOn(first=date(2024, 5, 13), last=date(2024, 5, 14), derived_from="on Tuesday")
    assert case(claim(said_on=said)).day == date(2024, 5, 14)


def test_day_is_else_the_articles() -> None:
    assert case().day == date(2024, 5, 20)


def test_day_without_either_is_unknown() -> None:
    assert case(article=None).day is None
    assert case(article=replace(ARTICLE, published_at=None)).day is None


def test_speaker_known_when_one_of_several_is_in_the_directory() -> None:
    assert speaker_known(case())
    assert speaker_known(case(claim(speakers=(DIVER, KARSEL))))
    assert not speaker_known(case(claim(speakers=(DIVER,))))
    assert not speaker_known(case(claim(speakers=())))


def test_finding_id_is_the_same_in_every_run_and_another_for_another_claim() -> None:
    assert finding_id(case(), "s-1") == finding_id(case(), "s-1")
    others = {
        finding_id(case(), "s-1"),
        finding_id(case(), "s-2"),
        finding_id(case(claim(id="c-2")), "s-1"),
        finding_id(case(article=replace(ARTICLE, id="article-2")), "s-1"),
        finding_id(case(article=None), "s-1"),
    }
    assert len(others) == 5


def test_option_names_its_statement() -> None:
    english = get_language("en")
    whole = Span(0, len(QUOTE))
    judged = decide(lay_beside(QUOTE, (whole,), SPEECH, languages=(english, english), quoted=True))
    option = Option(candidate=CANDIDATE, version=ORIGINAL.latest, judged=judged, own=True)
    assert option.statement is ORIGINAL
