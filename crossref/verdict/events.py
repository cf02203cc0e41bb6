"""Judges a fact of the event, who met whom on which day, against the official accounts of those who took part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from crossref.lang import get_language
from crossref.phrases import tell
from crossref.text.dates import DayMention, find_days
from crossref.text.numbers import NumberKind, find_numbers
from crossref.text.quantities import same_quantity
from crossref.types import Candidate, CheckResult, Finding, Severity, Span, Verdict
from crossref.verdict.case import Case, finding_id, flags_of
from crossref.verdict.facts import counts
from crossref.verdict.unverified import unverified

_SLACK = timedelta(days=1)
"""What time zones account for."""

_ACCOUNT = timedelta(days=10)
"""An official account of an event comes out within so many days of it."""


_SURE = 0.7
"""How sure an agreement of participants and day is."""


def judge_event(case: Case, candidates: Sequence[Candidate]) -> Finding:
    """Return agreement where an official account names the participants and the day; else nothing is established.

    Another day in an account is no finding: it may be another event, and the accounts of one body name several. Nor is
    a figure that an account lacks; but what has one was not agreed to.
    """
    said_on = case.claim.said_on
    reason = tell("no official account of this event is among the statements collected")
    if said_on is None:
        return unverified(case, Verdict.THIN_COVERAGE, reason, candidates)
    for candidate in candidates:
        day = _agreeing_day(case, candidate, said_on.first, said_on.last)
        if day is None:
            continue
        missing = _missing_figure(case, candidate, said_on.last)
        if missing is None:
            return _agrees(case, candidate, day, said_on.derived_from)
        reason = tell("the official account of that day does not have “%(claim)s”", claim=missing)
    return unverified(case, Verdict.THIN_COVERAGE, reason, candidates)


def _missing_figure(case: Case, candidate: Candidate, on: date) -> str | None:
    """Return the first figure of a claim, other than its day's, that an account does not have."""
    language = get_language(case.lang or "en")
    days = [one.span for one in find_days(case.text, language, on=on, span=case.claim.span)]
    start = case.claim.span.start
    ours = [
        one
        for one in find_numbers(case.claim.span.of(case.text), language)
        if counts(one)
        and one.kind is not NumberKind.YEAR
        and not any(day.overlaps(one.span.shifted(start)) for day in days)
    ]
    theirs = find_numbers(candidate.version.text, get_language(candidate.statement.lang or "en"))
    missing = (one for one in ours if not any(same_quantity(one, other, rounded=True) for other in theirs))
    lost = next(missing, None)
    return None if lost is None else lost.span.shifted(start).of(case.text)


def _agreeing_day(case: Case, candidate: Candidate, first: date, last: date) -> DayMention | None:
    statement = candidate.statement
    published = statement.published_at
    if published is None or not _is_official(case, candidate) or not _names_others(case, candidate):
        return None
    if not first - _SLACK <= published.date() <= last + _ACCOUNT:
        return None
    text = candidate.version.text
    days = find_days(text, get_language(statement.lang or "en"), on=published.date())
    return next(
        (one for one in days if one.said_on.first - _SLACK <= last and first <= one.said_on.last + _SLACK), None
    )


def _is_official(case: Case, candidate: Candidate) -> bool:
    """Tell whether the account is by a participant or by a participant's body."""
    bodies = {id for one in case.claim.speakers for id in (one.person_id, one.source_id) if id}
    return bool(bodies & {candidate.statement.source, candidate.statement.author_id})


def _names_others(case: Case, candidate: Candidate) -> bool:
    """Tell whether the account names every participant but its own author."""
    named = {one.resolved.person_id for one in case.directory.mentions(candidate.version.text)}
    own = {candidate.statement.author_id}
    people = {one.person_id for one in case.claim.speakers if one.person_id}
    return bool(people) and people - own <= named


def _agrees(case: Case, candidate: Candidate, day: DayMention, ours: str) -> Finding:
    statement = candidate.statement
    words = day.span.of(candidate.version.text)
    result = CheckResult(
        check="event day",
        agrees=True,
        message=tell(
            "The account names the day as “%(statement)s”; the article's is %(claim)s.", statement=words, claim=ours
        ),
    )
    return Finding(
        id=finding_id(case, statement.id),
        claim_id=case.claim.id,
        verdict=Verdict.PARAPHRASE,
        severity=Severity.NONE,
        confidence=_SURE,
        explanation=tell(
            "An official account agrees on the participants and the day: “%(statement)s”.", statement=words
        ),
        statement=statement,
        version=candidate.version,
        claim_span=case.claim.span,
        statement_span=Span(0, len(candidate.version.text)),
        checks=(result,),
        flags=flags_of(statement, case, _SURE),
        coverage=case.coverage,
        searched=case.searched,
        rules=("D1",),
    )
