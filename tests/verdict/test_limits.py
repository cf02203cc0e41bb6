"""What a finding across languages says of its own limits: the verdict stays as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from crossref.report.reasons import reason_of
from crossref.report.tongue import speaking
from crossref.types import (
    Article,
    Block,
    BlockKind,
    ClaimKind,
    Difference,
    DifferenceKind,
    Finding,
    Flag,
    Platform,
    Severity,
    Span,
    StatementKind,
    Verdict,
)
from crossref.verdict.limits import with_back_translation, with_unlisted
from tests.verdict.test_judgement import claim, statement


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


# --- translated back ------------------------------------------------------------------------------------------------

SPANISH = "Abriremos el puente para todos los alumnos de la ciudad"
ENGLISH = "We will open the bridge to all the pupils of the town"
STORY = (
    "The minister spoke to the press on Tuesday and said that the bridge would open before the winter, which the town "
    "has been waiting for. “{}”, he said, and went on to the harbour, where he met the crews of the two ferries."
)
NOTICIA = "El ministro habló el martes con la prensa y dijo que el puente se abrirá antes del invierno. «{}», dijo."


def story(text: str, lang: str) -> Article:
    return Article(id="a", text=text, blocks=(Block(kind=BlockKind.BODY, span=Span(0, len(text))),), lang=lang)


def other(kind: DifferenceKind = DifferenceKind.WORDING) -> Difference:
    return Difference(kind=kind, claim="puente", statement="paso", severity=Severity.MAJOR, explanation="It differs.")


def back(
    quote: str, article: Article, verdict: Verdict, lang: str, *, home: tuple[str, ...] = (),
    kind: StatementKind = StatementKind.RELEASE, platform: Platform | None = None, claimed: ClaimKind = ClaimKind.DIRECT, marked: str | None = None,
    differences: tuple[Difference, ...] = (),
) -> tuple[Finding, Finding]:  # fmt: skip
    before = replace(
        found(verdict, lang),
        statement=statement("Text.", lang=lang, kind=kind, platform=platform),
        confidence=0.8,
        differences=differences,
    )
    one = claim(quote, kind=claimed, lang=marked or article.lang)
    return before, with_back_translation(before, one, article, home=home)


@pytest.mark.parametrize(
    ("kind", "platform"), [(StatementKind.RELEASE, None), (StatementKind.POST, Platform.WORDPRESS)]
)
def test_quotation_in_the_speakers_language_of_a_translated_release_is_flagged(
    kind: StatementKind, platform: Platform | None
) -> None:
    article = story(NOTICIA.format(SPANISH), "es")
    before, after = back(SPANISH, article, Verdict.TRANSLATION, "en", home=("es",), kind=kind, platform=platform)
    assert after == replace(before, flags=(Flag.BACK_TRANSLATION,))


def test_quotation_printed_in_the_originals_language_is_flagged() -> None:
    before, after = back(SPANISH, story(STORY.format(SPANISH), "en"), Verdict.TRANSLATION, "es")
    assert after == replace(before, flags=(Flag.BACK_TRANSLATION,))
    _, marked = back(SPANISH, story(STORY.format(SPANISH), "en"), Verdict.TRANSLATION, "es", marked="es")
    assert marked == after


def test_other_words_of_a_translation_back_are_a_slight_difference_in_doubt() -> None:
    article = story(STORY.format(SPANISH), "en")
    before, after = back(SPANISH, article, Verdict.ALTERED_WORDING, "es", differences=(other(),))
    assert (after.verdict, after.severity, after.confidence) == (Verdict.ALTERED_WORDING, Severity.MINOR, 0.5)
    assert after.flags == (Flag.BACK_TRANSLATION, Flag.NEEDS_LOOK)
    assert [one.severity for one in after.differences] == [Severity.MINOR]
    assert (after.statement, after.alignment) == (before.statement, before.alignment)


@pytest.mark.parametrize("kind", [DifferenceKind.NUMBER, DifferenceKind.NEGATION, DifferenceKind.NAME])
def test_what_survives_translation_differs_all_the_same(kind: DifferenceKind) -> None:
    article = story(STORY.format(SPANISH), "en")
    before, after = back(SPANISH, article, Verdict.ALTERED_WORDING, "es", differences=(other(), other(kind)))
    assert after == replace(before, flags=(Flag.BACK_TRANSLATION,))


@pytest.mark.parametrize(
    ("quote", "article", "verdict", "lang", "more"),
    [
        pytest.param(ENGLISH, story(STORY.format(ENGLISH), "en"), Verdict.TRANSLATION, "es", {"home": ("es",)},
                     id="translated for its readers"),
        pytest.param(SPANISH, story(STORY.format(SPANISH), "en"), Verdict.VERBATIM, "es", {}, id="the very words"),
        pytest.param(SPANISH, story(NOTICIA.format(SPANISH), "es"), Verdict.ALTERED_WORDING, "es", {"home": ("es",)},
                     id="one language"),
        pytest.param(SPANISH, story(NOTICIA.format(SPANISH), "en"), Verdict.ALTERED_WORDING, "es", {},
                     id="an article marked wrongly"),
        pytest.param(SPANISH, story(NOTICIA.format(SPANISH), "es"), Verdict.TRANSLATION, "en", {}, id="nobody's home"),
        pytest.param(SPANISH, story(NOTICIA.format(SPANISH), "es"), Verdict.TRANSLATION, "en", {"home": ("es", "en")},
                     id="two official languages"),
        pytest.param(SPANISH, story(NOTICIA.format(SPANISH), "es"), Verdict.TRANSLATION, "en",
                     {"home": ("es",), "kind": StatementKind.POST}, id="a post may be its own original"),
        pytest.param(SPANISH, story(NOTICIA.format(SPANISH), "es"), Verdict.TRANSLATION, "en",
                     {"home": ("es",), "kind": StatementKind.SPEECH, "platform": Platform.PAGE}, id="a speech too"),
        pytest.param(SPANISH, story(NOTICIA.format(SPANISH), "es"), Verdict.PARAPHRASE, "en",
                     {"home": ("es",), "claimed": ClaimKind.INDIRECT}, id="reported speech"),
    ],
)  # fmt: skip
def test_other_quotations_are_not_suspected(
    quote: str, article: Article, verdict: Verdict, lang: str, more: dict[str, Any]
) -> None:
    before, after = back(quote, article, verdict, lang, **more)
    assert after == before
