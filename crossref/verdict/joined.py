"""Two statements made one: the quotation begins as one statement of the speaker does and ends in words of another.

Stock phrases return in many statements, so much is asked: both are the speaker's and of the claim's days, the first
part opens a sentence, the last closes a clause, and the two together are all but the whole quotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from crossref.checks.comparison import Comparison, sentence_around
from crossref.phrases import tell
from crossref.text.units import Unit
from crossref.types import Candidate, Difference, DifferenceKind, EditOp, Finding, Severity, Span, Verdict
from crossref.verdict.case import Case, Option, finding_id, flags_of, runners_up
from crossref.verdict.explanations import explain

_NEAR = timedelta(days=1)
_WHOLE = 0.8
"""Share of the quotation, small words counted a quarter, that the two parts must hold together."""
_FIRST, _CONTENT = 4, 2
"""Words that the first part must have, and words that say something in each."""
_SURE = 0.7


@dataclass(frozen=True, slots=True)
class _Part:
    """The words of a quotation that stand side by side in one statement too, and where they stand there."""

    option: Option
    ours: tuple[Unit, ...]
    span: Span


def judge_joined(case: Case, options: Sequence[Option], candidates: Sequence[Candidate]) -> Finding | None:
    """Return the finding of a quotation that joins two statements, ``None`` where nothing shows that it does."""
    if not case.quoted or case.day is None or len(case.claim.segments) > 1:
        return None
    own = [one for one in options if one.own and _is_near(one, case) and not one.statement.second_hand]
    heads = [part for one in own if (part := _head(one)) is not None]
    tails = [part for one in own if (part := _tail(one)) is not None]
    pairs = [(head, tail) for head in heads for tail in tails if _make_it(head, tail)]
    if not pairs:
        return None
    head, tail = max(pairs, key=lambda pair: len(pair[0].ours) + len(pair[1].ours))
    return _finding(case, head, tail, candidates)


def _is_near(option: Option, case: Case) -> bool:
    published = option.statement.published_at
    return published is not None and case.day is not None and abs(case.day - published.date()) <= _NEAR


def _runs(comparison: Comparison) -> list[tuple[tuple[Unit, ...], Span]]:
    """Return the stretches of equal words, those on both sides of words that only one text has joined to none."""
    found = []
    for segment in comparison.alignment.segments:
        for edit in segment.edits:
            if edit.op is EditOp.EQUAL:
                units = tuple(one for one in comparison.claim_units if edit.claim.contains(one.span))
                found.append((units, edit.statement))
    return found


def _head(option: Option) -> _Part | None:
    """Return the part that opens the quotation and a sentence of the statement."""
    comparison = option.judged.comparison
    units = comparison.claim_units
    for ours, span in _runs(comparison):
        if not ours or ours[0] != units[0] or len(ours) < _FIRST or not _says_enough(ours):
            continue
        sentence = sentence_around(comparison.original, span.start, comparison.original_language)
        if not any(char.isalnum() for char in comparison.original[sentence.start : span.start]):
            return _Part(option, ours, span)
    return None


def _tail(option: Option) -> _Part | None:
    """Return the part that ends the quotation and a clause of the statement."""
    comparison = option.judged.comparison
    units = comparison.claim_units
    for ours, span in _runs(comparison):
        after = comparison.original[span.end : span.end + 1]
        if ours and ours[-1] == units[-1] and _says_enough(ours) and (not after or after in ".,;:!?—–)"):
            return _Part(option, ours, span)
    return None


def _says_enough(units: Sequence[Unit]) -> bool:
    return sum(not unit.function for unit in units) >= _CONTENT


def _make_it(head: _Part, tail: _Part) -> bool:
    """Tell whether two parts of different statements, the one before the other, are all but the whole quotation."""
    if head.option.statement.id == tail.option.statement.id or head.ours[-1].span.end > tail.ours[0].span.start:
        return False
    units = head.option.judged.comparison.claim_units
    return _weight((*head.ours, *tail.ours)) >= _WHOLE * _weight(units)


def _weight(units: Sequence[Unit]) -> float:
    return sum(0.25 if unit.function else 1.0 for unit in units)


def _finding(case: Case, head: _Part, tail: _Part, candidates: Sequence[Candidate]) -> Finding:
    statement, text = head.option.statement, tail.option.version.text
    mine = Span(tail.ours[0].span.start, tail.ours[-1].span.end)
    difference = Difference(
        kind=DifferenceKind.ORDER,
        claim=mine.of(case.text),
        statement=sentence_around(text, tail.span.start, tail.option.judged.comparison.original_language)
        .of(text)
        .strip(),
        severity=Severity.MAJOR,
        explanation=tell("The quotation begins as one statement does and ends in words of another, without a mark."),
        claim_span=mine,
        rule="E1",
    )
    return Finding(
        id=finding_id(case, statement.id),
        claim_id=case.claim.id,
        verdict=Verdict.SPLICED,
        severity=Severity.MAJOR,
        confidence=_SURE,
        explanation=explain(Verdict.SPLICED, (difference,), quoted=True),
        statement=statement,
        version=head.option.version,
        claim_span=case.claim.span,
        statement_span=head.span,
        alignment=head.option.judged.comparison.alignment,
        differences=(difference,),
        checks=head.option.judged.checks,
        flags=flags_of(statement, case, _SURE),
        runners_up=runners_up(statement, candidates),
        also_in=(tail.option.statement.id,),
        coverage=case.coverage,
        searched=case.searched,
        rules=("E1",),
    )
