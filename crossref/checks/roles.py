"""Who does what to whom: two names or nouns that changed places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from crossref.checks.comparison import Change, Comparison, span_of, words_of
from crossref.text.units import Unit
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span


def check_roles(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Find pairs of changes in one sentence that exchange the same words."""
    changes = [change for change in comparison.changes if not change.is_jump]
    for at, first in enumerate(changes):
        for second in changes[at + 1 :]:
            if _swapped(first, second):
                one = _difference(first, second, comparison)
                return CheckResult(
                    check="roles", agrees=False, message="Two parties changed places.", differences=(one,)
                )
    return CheckResult(check="roles", agrees=True if changes else None, message="No parties changed places.")


def _swapped(first: Change, second: Change) -> bool:
    if first.segment != second.segment:
        return False
    one, other = _words(first.ours), _words(second.ours)
    return bool(one and other) and one == _words(second.theirs) and other == _words(first.theirs) and one != other


def _words(units: Sequence[Unit]) -> Counter[str]:
    return Counter(unit.key for unit in units if not unit.function and len(unit.plain) > 2)


def _difference(first: Change, second: Change, comparison: Comparison) -> Difference:
    one, other = words_of(comparison.reported, first.ours), words_of(comparison.reported, second.ours)
    ours = Span(first.edit.claim.start, second.edit.claim.end)
    theirs = Span(first.edit.statement.start, second.edit.statement.end)
    if theirs.end < theirs.start:
        theirs = span_of(first.theirs, first.edit.statement)
    return Difference(
        kind=DifferenceKind.ROLE,
        claim=ours.of(comparison.reported),
        statement=theirs.of(comparison.original),
        severity=Severity.MAJOR,
        explanation=f"“{one}” and “{other}” have changed places: who acts on whom is the other way round.",
        claim_span=ours,
        statement_span=theirs,
        rule="roles",
    )
