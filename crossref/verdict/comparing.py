"""Judges one text against another by hand, without speaker, coverage or search."""

from __future__ import annotations

from crossref.lang import get_language
from crossref.types import Finding, Flag, Span, stable_id
from crossref.verdict.decision import DEFAULTS, Judged, VerdictSettings, decide, lay_beside, rules_of, statement_span
from crossref.verdict.explanations import explain


def compare(
    original: str,
    reported: str,
    *,
    quoted: bool = True,
    original_lang: str | None = None,
    reported_lang: str | None = None,
    settings: VerdictSettings = DEFAULTS,
) -> Finding:
    """Judge one text against another by hand: no speaker, no coverage; unrelated texts are not found."""
    theirs = get_language(original_lang or reported_lang or "en")
    ours = get_language(reported_lang or original_lang or "en")
    whole = Span(0, len(reported))
    comparison = lay_beside(reported, (whole,), original, languages=(ours, theirs), quoted=quoted, settings=settings)
    return _compared(decide(comparison), settings)


def _compared(judged: Judged, settings: VerdictSettings) -> Finding:
    comparison = judged.comparison
    return Finding(
        id=stable_id("finding", comparison.original, comparison.reported, comparison.quoted),
        claim_id="",
        verdict=judged.verdict,
        severity=judged.severity,
        confidence=judged.confidence,
        explanation=explain(judged.verdict, judged.differences, quoted=comparison.quoted),
        claim_span=Span(comparison.segments[0].start, comparison.segments[-1].end),
        statement_span=statement_span(comparison),
        alignment=comparison.alignment,
        differences=judged.differences,
        checks=judged.checks,
        flags=(Flag.NEEDS_LOOK,) if judged.confidence < settings.needs_look_below else (),
        rules=rules_of(judged.differences),
    )
