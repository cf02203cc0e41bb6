"""Judges one text against another by hand, without speaker, coverage or search."""

from __future__ import annotations

from crossref.article.language import guess_language
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
    """Judge one text against another by hand: no speaker, no coverage; unrelated texts are not found.

    ``original_lang`` and ``reported_lang`` are ISO 639-1 codes; where one is given it stands for both. Where none is,
    each is guessed from its text: one too short to tell is in the other's language, or in English.
    """
    given = original_lang or reported_lang
    guessed = guess_language(original), guess_language(reported)
    theirs = get_language(given or guessed[0] or guessed[1] or "en")
    ours = get_language(reported_lang or given or guessed[1] or guessed[0] or "en")
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
