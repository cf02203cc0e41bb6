"""When it was said: the statement's day against the days the article gives (rule D1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from crossref.phrases import tell
from crossref.types import CheckResult, Claim, Difference, DifferenceKind, Severity, Statement

_SLIP = timedelta(days=2)
"""Time zones and late publication account for so much."""

_OLD = timedelta(days=30)
"""Words that are older than this and reported as said on a given day are old words as new."""


def check_occasion(claim: Claim, statement: Statement, same: Sequence[Statement], *, quoted: bool) -> CheckResult:
    """Compare the statement's day with the claim's; ``same`` are all statements that hold the same words."""
    said_on = claim.said_on
    if said_on is None or statement.published_at is None or not quoted:
        return CheckResult(check="occasion", agrees=None, message=tell("No day of saying to compare."))
    days = [one.published_at.date() for one in (statement, *same) if one.published_at is not None]
    if any(said_on.first - _SLIP <= day <= said_on.last + _SLIP for day in days):
        return CheckResult(check="occasion", agrees=True, message=tell("The day agrees."))
    day = max(days)
    if day > said_on.last:
        return CheckResult(
            check="occasion", agrees=None, message=tell("The statement came out later than the article says.")
        )
    old = said_on.first - day > _OLD
    one = Difference(
        kind=DifferenceKind.OCCASION,
        claim=said_on.derived_from,
        statement=day.isoformat(),
        severity=Severity.MAJOR if old else Severity.MINOR,
        explanation=tell(
            "The article has this said “%(claim)s”; the statement is of %(day)s.", claim=said_on.derived_from, day=day
        ),
        rule="D1",
    )
    return CheckResult(check="occasion", agrees=False, message=one.explanation, differences=(one,))
