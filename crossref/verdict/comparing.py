"""Judges one text against another by hand, without speaker, coverage or search."""

from __future__ import annotations

from crossref.article.language import guess_language, is_partly_in
from crossref.checks.comparison import Comparison
from crossref.lang import get_language
from crossref.types import Finding, Flag, Span, stable_id
from crossref.verdict.decision import DEFAULTS, Judged, VerdictSettings, decide, lay_beside, rules_of, statement_span
from crossref.verdict.explanations import explain
from crossref.verdict.facts import decide_by_facts


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
    each is guessed from its text: one too short to tell is in the other's language, or in English. An original in
    several languages is read in the report's.
    """
    given = original_lang or reported_lang
    # Guessing reads every word of a text against every language: it is done for texts alone of which nothing is known.
    guessed = (given, given) if given else (guess_language(original), guess_language(reported))
    theirs = get_language(guessed[0] or guessed[1] or "en")
    ours = get_language(reported_lang or guessed[1] or guessed[0] or "en")
    if theirs.code != ours.code and is_partly_in(original, ours.code):
        theirs = ours
    whole = Span(0, len(reported))
    comparison = lay_beside(reported, (whole,), original, languages=(ours, theirs), quoted=quoted, settings=settings)
    judged = decide(comparison)
    return _compared(judged if judged.is_found or quoted else _by_figures(comparison) or judged, settings)


def _by_figures(comparison: Comparison) -> Judged | None:
    """Return the judgement by facts where a report in other words plainly has another figure or day than the original.

    That its facts agree is said of a known speaker's own statements alone: two texts laid side by side by hand may
    have a few words in common and nothing else.
    """
    by_facts = decide_by_facts(comparison)
    return by_facts if by_facts.differences and by_facts.evidence >= _PLAIN else None


_PLAIN = 0.55
"""Share of a report that a sentence or two of the original must hold."""


def _compared(judged: Judged, settings: VerdictSettings) -> Finding:
    comparison = judged.comparison
    return Finding(
        id=stable_id("finding", comparison.original, comparison.reported, comparison.quoted),
        claim_id="",
        verdict=judged.verdict,
        severity=judged.severity,
        confidence=judged.confidence,
        explanation=explain(judged.verdict, judged.differences, quoted=comparison.quoted),
        claim_span=comparison.claim_span,
        statement_span=statement_span(comparison),
        alignment=comparison.alignment,
        differences=judged.differences,
        checks=judged.checks,
        flags=(Flag.NEEDS_LOOK,) if judged.confidence < settings.needs_look_below else (),
        rules=rules_of(judged.differences),
    )
