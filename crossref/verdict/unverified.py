"""The open verdicts: nobody to ask, too short, not collected, or looked for and not found."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.text.words import split_words
from crossref.types import Candidate, Finding, Severity, Verdict
from crossref.verdict.case import Case, Option, finding_id, speaker_known
from crossref.verdict.explanations import not_checked, not_found

SHORT = 3
"""A quotation of so many words or fewer proves nothing unless its own speaker has it."""


def open_finding(case: Case, options: Sequence[Option], candidates: Sequence[Candidate]) -> Finding:
    """Return the open verdict that fits: nobody to ask, too short, not collected, or looked for and not found."""
    if case.settings.speaker_required and not speaker_known(case):
        reason = "the article names no official speaker that the directory knows"
        return unverified(case, Verdict.NOT_CHECKABLE, reason, candidates)
    words = [word for word in split_words(case.claim.text) if len(word.key) > 1]
    if case.quoted and len(words) <= SHORT:
        return unverified(case, Verdict.NOT_CHECKABLE, "the quotation is too short to be looked for", candidates)
    coverage = case.coverage
    if coverage is None or not coverage.complete:
        reason = coverage.reason if coverage is not None and coverage.reason else _NO_COVERAGE
        return unverified(case, Verdict.THIN_COVERAGE, reason, candidates)
    closest = max(options, key=lambda one: one.judged.comparison.alignment.claim_coverage, default=None)
    comparison = closest.judged.comparison if closest is not None else None
    sentence = not_found(
        coverage,
        case.searched,
        speaker=_speaker_name(case),
        closest=closest.statement if closest is not None else None,
        share=comparison.alignment.claim_coverage if comparison is not None else 0.0,
        words=len(split_words(case.claim.text)),
    )
    if sentence is None:
        return unverified(case, Verdict.THIN_COVERAGE, _NO_COVERAGE, candidates)
    return unverified(case, Verdict.NOT_FOUND, sentence, candidates)


_NO_COVERAGE = "what was collected of the speaker for these days is not known"


def _speaker_name(case: Case) -> str | None:
    speaker = case.claim.speaker
    if speaker is None:
        return case.coverage.speaker if case.coverage is not None else None
    person = case.directory.person(speaker.person_id) if speaker.person_id else None
    return person.name if person is not None else speaker.name


def unverified(case: Case, verdict: Verdict, reason: str, candidates: Sequence[Candidate]) -> Finding:
    """Return a finding without a statement; ``reason`` is the whole sentence for not_found alone."""
    explanation = reason if verdict is Verdict.NOT_FOUND else not_checked(reason)
    return Finding(
        id=finding_id(case, ""),
        claim_id=case.claim.id,
        verdict=verdict,
        severity=Severity.NONE,
        confidence=0.6 if verdict is Verdict.NOT_FOUND else 0.8,
        explanation=explanation,
        claim_span=case.claim.span,
        runners_up=tuple(candidates[:5]),
        coverage=case.coverage,
        searched=case.searched,
    )
