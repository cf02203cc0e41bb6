"""The open verdicts: nobody to ask, too short, not collected, or looked for and not found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from crossref.lang import get_language
from crossref.phrases import Languages, tell
from crossref.text.words import split_words
from crossref.types import Candidate, Finding, Flag, Severity, Verdict
from crossref.verdict.case import Case, Option, finding_id, speaker_known
from crossref.verdict.explanations import not_checked, not_found
from crossref.verdict.facts import is_foreign

SHORT = 3
"""A quotation of so many words or fewer proves nothing unless its own speaker has it."""


def open_finding(case: Case, options: Sequence[Option], candidates: Sequence[Candidate]) -> Finding:
    """Return the open verdict that fits: nobody to ask, too short, not collected, or looked for and not found."""
    if case.settings.speaker_required and not speaker_known(case):
        return unverified(case, Verdict.NOT_CHECKABLE, _NOBODY, candidates)
    words = [word for word in split_words(case.claim.text) if len(word.key) > 1]
    if case.quoted and len(words) <= SHORT:
        return unverified(case, Verdict.NOT_CHECKABLE, tell("the quotation is too short to be looked for"), candidates)
    coverage = case.coverage
    if coverage is None or not coverage.complete:
        reason = coverage.reason if coverage is not None and coverage.reason else _NO_COVERAGE
        return unverified(case, Verdict.THIN_COVERAGE, reason, candidates)
    closest = max(options, key=lambda one: one.judged.comparison.alignment.claim_coverage, default=None)
    comparison = closest.judged.comparison if closest is not None else None
    languages = _foreign_languages(case, options)
    if languages:
        reason = _foreign_reason(case, languages)
        return unverified(case, Verdict.THIN_COVERAGE, reason, candidates, confidence=_UNSURE)
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


_NOBODY = tell("the article names no official speaker that the directory knows")
_NO_COVERAGE = tell("what was collected of the speaker for these days is not known")


def _foreign_languages(case: Case, options: Sequence[Option]) -> tuple[str, ...]:
    """Return the languages in which alone the speaker's statements of those days were there, other than the claim's.

    Nothing is returned where one of them is in the claim's language, or where the language of one is not known.
    """
    own = case.lang
    near = [one.statement for one in options if one.own is not False and _is_of_those_days(one, case)]
    codes = {one.lang for one in near} or set(case.searched.languages if case.searched is not None else ())
    if own is None or not codes or None in codes or any(not is_foreign(own, str(code)) for code in codes):
        return ()
    return tuple(sorted(str(code) for code in codes))


def _is_of_those_days(option: Option, case: Case) -> bool:
    published = option.statement.published_at
    if published is None or case.coverage is None or case.coverage.first is None or case.coverage.last is None:
        return True
    return case.coverage.first - _NEAR <= published.date() <= case.coverage.last + _NEAR


def _foreign_reason(case: Case, languages: Sequence[str]) -> str:
    return tell(
        "the speaker's statements of those days were collected in %(languages)s alone, and what survives translation, "
        "figures and names, was too little to find this %(language)s wording in them",
        languages=_named(languages),
        language=_named((case.lang or "en",)),
    )


def _named(codes: Sequence[str]) -> Languages:
    return Languages(tuple(codes), ", ".join(get_language(code).name for code in codes))


_NEAR = timedelta(days=3)
"""What was published within so many days of the days searched counts as of those days."""


def _speaker_name(case: Case) -> str | None:
    speaker = case.claim.speaker
    if speaker is None:
        return case.coverage.speaker if case.coverage is not None else None
    person = case.directory.person(speaker.person_id) if speaker.person_id else None
    return person.name if person is not None else speaker.name


_SURE, _UNSURE = 0.9, 0.5
"""Nothing was collected; or something was that could not be read against the claim."""


def unverified(
    case: Case,
    verdict: Verdict,
    reason: str,
    candidates: Sequence[Candidate],
    *,
    confidence: float | None = None,
) -> Finding:
    """Return a finding without a statement; ``reason`` is the whole sentence for not_found alone."""
    sure = confidence or (_UNSURE if verdict is Verdict.NOT_FOUND else _SURE)
    explanation = reason if verdict is Verdict.NOT_FOUND else not_checked(reason)
    return Finding(
        id=finding_id(case, ""),
        claim_id=case.claim.id,
        verdict=verdict,
        severity=Severity.NONE,
        confidence=sure,
        flags=(Flag.NEEDS_LOOK,) if sure < case.settings.needs_look_below else (),
        explanation=explanation,
        claim_span=case.claim.span,
        runners_up=tuple(candidates[:5]),
        coverage=case.coverage,
        searched=case.searched,
    )
