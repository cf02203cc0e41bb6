"""Which words stand for which, in the card of a finding whose original is in another language."""

from __future__ import annotations

from crossref.report.pages import PairView
from crossref.report.pairs import pairs_of
from crossref.types import (
    AlignedSegment,
    Alignment,
    Article,
    Edit,
    EditOp,
    Finding,
    Severity,
    Span,
    Statement,
    Verdict,
    Version,
)
from crossref.verdict.carried import TRANSLATED

CLAIM, ORIGINAL = "The bridge opens in June", "El puente abre en verano"


def finding(*edits: Edit) -> Finding:
    version = Version(number=1, text=ORIGINAL)
    whole = AlignedSegment(claim=Span(0, len(CLAIM)), statement=Span(0, len(ORIGINAL)), edits=edits)
    return Finding(
        id="f", claim_id="c", verdict=Verdict.TRANSLATION, severity=Severity.NONE, confidence=0.8, explanation="",
        statement=Statement(id="s", lang="es", versions=(version,)), version=version,
        alignment=Alignment(segments=(whole,)),
    )  # fmt: skip


ARTICLE = Article(id="a", text=CLAIM, blocks=())


def test_pairs_are_shown_with_what_is_alone() -> None:
    shown = pairs_of(
        finding(
            Edit(EditOp.EQUAL, Span(4, 10), Span(3, 9), TRANSLATED),
            Edit(EditOp.INSERT, Span(20, 24), Span(24, 24)),
            Edit(EditOp.DELETE, Span(24, 24), Span(18, 24)),
        ),
        ARTICLE,
    )
    assert shown == (
        PairView(article="bridge", original="puente"),
        PairView(article="June", original=""),
        PairView(article="", original="verano"),
    )


def test_words_of_one_language_are_not_listed() -> None:
    assert pairs_of(finding(Edit(EditOp.EQUAL, Span(4, 10), Span(3, 9), "case")), ARTICLE) == ()
