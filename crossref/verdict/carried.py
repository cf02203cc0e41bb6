"""Judges a claim against an original in another language that the word lists point to.

The claim is laid beside each sentence of the speaker's own statements of those days, word by word and by sense. Wording
cannot be judged across languages; what can be compared are figures, months, names, negation and conditions left out
(:mod:`crossref.verdict.foreign`). A difference is named only where the rest of the sentence is plainly the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from crossref.checks.comparison import sentence_around
from crossref.lang import get_language
from crossref.match.bilingual import Bilingual
from crossref.match.senses import Laid, Part, lay_by_sense, parts_of
from crossref.types import (
    AlignedSegment,
    Alignment,
    Candidate,
    Difference,
    Edit,
    EditOp,
    Finding,
    Severity,
    Span,
    Verdict,
    Version,
)
from crossref.verdict.case import Case, Option, finding_id, flags_of, runners_up
from crossref.verdict.decision import rules_of
from crossref.verdict.explanations import explain
from crossref.verdict.facts import is_foreign
from crossref.verdict.foreign import Sides, find_differences, is_in_doubt
from crossref.verdict.foreign_doubt import find_doubt, may_differ_in_doubt
from crossref.verdict.table import verdict_for

ENOUGH, FOUND = 0.5, 2
"""Share of the claim, by weight, that a sentence must hold, and so many of its words."""
PLAIN = 0.75
"""From this share on no lead over other statements is asked."""
LEAD = 1.15
"""How many times as much as any other statement's sentence."""
FORWARD = 0.7
"""How much of a sentence's rank is the share of the claim that it holds; the rest is the share that it is held of."""
NEAR = timedelta(days=4)
TRANSLATED = "translation"
"""What an alignment's edits are noted with that lay words of two languages beside each other."""


@dataclass(frozen=True, slots=True)
class _Scope:
    """A sentence or two of one version, with the claim laid beside it."""

    candidate: Candidate
    version: Version
    span: Span
    laid: Laid

    @property
    def rank(self) -> float:
        return FORWARD * self.laid.support + (1 - FORWARD) * self.laid.back


def judge_carried(case: Case, options: Sequence[Option], candidates: Sequence[Candidate]) -> Finding | None:
    """Return the finding of a claim against an original in another language, ``None`` where none can be established."""
    if case.lang is None or case.lists is None:
        return None
    scopes = [scope for one in candidates if one.carried for scope in _scopes(one, case, case.lists)]
    own = sorted((one for one in scopes if _is_own(one.candidate, options, case)), key=lambda one: -one.rank)
    if not own or own[0].laid.support < ENOUGH or own[0].laid.found < FOUND:
        return None
    best = own[0]
    rest = max((one.rank for one in scopes if one.candidate.statement.id != best.candidate.statement.id), default=0.0)
    ahead = best.rank >= LEAD * rest
    if not ahead and best.laid.share < PLAIN:
        return None
    sides = _sides(case, best)
    differences = _differences(sides, [_sides(case, one) for one in own]) if ahead else ()
    if not differences and (is_in_doubt(sides) or may_differ_in_doubt(sides)):
        return None
    return _finding(case, best, differences, candidates)


def _differences(sides: Sides, others: Sequence[Sides]) -> tuple[Difference, ...]:
    found = find_differences(sides, others)
    if found or (doubt := find_doubt(sides, others)) is None:
        return found
    return (doubt,)


def _is_own(candidate: Candidate, options: Sequence[Option], case: Case) -> bool:
    """Tell whether the statement is the speaker's and of the claim's days."""
    published = candidate.statement.published_at
    if candidate.statement.second_hand or published is None or case.day is None:
        return False
    own = any(one.own and one.statement.id == candidate.statement.id for one in options)
    return own and abs(case.day - published.date()) <= NEAR


def _scopes(candidate: Candidate, case: Case, lists: Bilingual) -> list[_Scope]:
    theirs, ours = candidate.statement.lang, case.lang
    if theirs is None or ours is None or not is_foreign(ours, theirs) or not lists.knows(_short(ours), _short(theirs)):
        return []
    parts = _claim_parts(case, _short(ours))
    return [
        _Scope(candidate, version, span, lay_by_sense(parts, held, _short(ours), _short(theirs), lists))
        for version in {one.text: one for one in (*candidate.statement.versions, candidate.version)}.values()
        for span in _stretches(version.text, theirs)
        if (held := parts_of(version.text, span, _short(theirs)))
    ]


def _short(code: str) -> str:
    return code.replace("_", "-").split("-")[0].lower()


def _claim_parts(case: Case, lang: str) -> tuple[Part, ...]:
    spans = case.claim.segments or (case.claim.span,)
    return tuple(part for span in spans for part in parts_of(case.text, span, lang))


def _stretches(text: str, lang: str) -> list[Span]:
    """Return the sentences of a text, and every two beside each other."""
    sentences: list[Span] = []
    place = 0
    while place < len(text):
        span = sentence_around(text, place, get_language(lang))
        sentences.append(span)
        place = max(span.end, place + 1)
    return [*sentences, *(Span(one.start, other.end) for one, other in pairwise(sentences))]


def _sides(case: Case, scope: _Scope) -> Sides:
    return Sides(
        laid=scope.laid,
        reported=case.text,
        claim=case.claim.span,
        context=case.claim.context,
        original=scope.version.text,
        scope=scope.span,
        ours=get_language(case.lang),
        theirs=get_language(scope.candidate.statement.lang),
        quoted=case.quoted,
    )


def _finding(case: Case, best: _Scope, differences: tuple[Difference, ...], candidates: Sequence[Candidate]) -> Finding:
    agreed = Verdict.TRANSLATION if case.quoted else Verdict.PARAPHRASE
    verdict, severity = verdict_for(differences, quoted=case.quoted) or (agreed, Severity.NONE)
    confidence = round(min(0.93, 0.6 + 0.4 * best.rank), 2)
    statement = best.candidate.statement
    return Finding(
        id=finding_id(case, statement.id),
        claim_id=case.claim.id,
        verdict=verdict,
        severity=severity,
        confidence=confidence,
        explanation=explain(verdict, differences, quoted=case.quoted),
        statement=statement,
        version=best.version,
        claim_span=case.claim.span,
        statement_span=best.span,
        alignment=_alignment(case, best),
        differences=differences,
        flags=flags_of(statement, case, confidence),
        runners_up=runners_up(statement, candidates),
        coverage=case.coverage,
        searched=case.searched,
        rules=rules_of(differences) or ("T1",),
    )


def _alignment(case: Case, scope: _Scope) -> Alignment:
    """Return the correspondence as an alignment: pairs of words in the claim's order, then what has no partner."""
    laid = scope.laid
    nowhere, there = Span(case.claim.span.end, case.claim.span.end), Span(scope.span.end, scope.span.end)
    edits = [
        Edit(EditOp.EQUAL, _cover(laid.ours, pair.ours), _cover(laid.theirs, pair.theirs), TRANSLATED)
        for pair in laid.pairs
        if any(laid.ours[at].weight for at in pair.ours)
    ]
    edits += [Edit(EditOp.INSERT, part.span, there) for part in laid.alone(claim=True)]
    edits += [Edit(EditOp.DELETE, nowhere, part.span) for part in laid.alone(claim=False)]
    segment = AlignedSegment(claim=case.claim.span, statement=scope.span, edits=tuple(edits))
    return Alignment(segments=(segment,), claim_coverage=laid.share, similarity=laid.share)


def _cover(parts: Sequence[Part], places: Sequence[int]) -> Span:
    return Span(min(parts[at].span.start for at in places), max(parts[at].span.end for at in places))
