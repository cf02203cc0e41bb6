"""Judges a claim against an original in another language that the word lists point to.

Wording cannot be judged across languages; what can be checked are figures, months and negation. The original must be
the speaker's own, of those days, and clearly ahead of every other; when a figure has no partner nothing is concluded,
for a wrong passage is more often the reason than a wrong figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from crossref.lang import get_language
from crossref.lang.base import Language
from crossref.text.numbers import Number, NumberKind, find_numbers
from crossref.text.words import split_words
from crossref.types import Candidate, Finding, Severity, Verdict
from crossref.verdict.case import Case, Option, finding_id, flags_of, runners_up
from crossref.verdict.explanations import explain
from crossref.verdict.facts import agree, counts, denies, is_foreign

ENOUGH = 0.4
"""Share of the claim's words, by rarity, that the passage must hold."""
LEAD = 1.3
"""How many times as much as the next statement."""
FAIR, FAR_AHEAD = 0.33, 2.0
"""A smaller share that is enough where the next statement has not half as much."""
NEAR = timedelta(days=4)


def judge_carried(case: Case, options: Sequence[Option], candidates: Sequence[Candidate]) -> Finding | None:
    """Return agreement with an original in another language, ``None`` where it cannot be established."""
    ours = case.lang
    carried = sorted((one for one in candidates if one.carried), key=lambda one: -(one.carried or 0.0))
    if not carried or ours is None:
        return None
    best = carried[0]
    rest = [one.carried or 0.0 for one in carried[1:] if one.statement.id != best.statement.id]
    share, following = best.carried or 0.0, max(rest, default=0.0)
    ahead = share >= max(ENOUGH, LEAD * following) or share >= max(FAIR, FAR_AHEAD * following)
    theirs = best.statement.lang
    if not ahead or theirs is None or not is_foreign(ours, theirs) or not _is_own(best, options, case):
        return None
    passage = best.span.of(best.version.text)
    claim = " ".join(part.of(case.text) for part in case.claim.segments or (case.claim.span,))
    if not _facts_hold(claim, passage, get_language(ours), get_language(theirs)):
        return None
    return _finding(case, best, candidates)


def _is_own(candidate: Candidate, options: Sequence[Option], case: Case) -> bool:
    """Tell whether the statement is the speaker's and of the claim's days."""
    published = candidate.statement.published_at
    if candidate.statement.second_hand or published is None or case.day is None:
        return False
    own = any(one.own and one.statement.id == candidate.statement.id for one in options)
    return own and abs(case.day - published.date()) <= NEAR


def _facts_hold(claim: str, passage: str, ours: Language, theirs: Language) -> bool:
    mine = [one for one in find_numbers(claim, ours) if counts(one) and not _is_a_word(one)]
    others = [one for one in find_numbers(passage, theirs) if counts(one)]
    if not all(any(agree(one, other) for other in others) for one in mine):
        return False
    if not _months(claim, ours) <= _months(passage, theirs):
        return False
    return denies(claim, ours) == denies(passage, theirs) or (not denies(claim, ours) and _is_long(claim, passage))


def _is_a_word(number: Number) -> bool:
    """Tell whether a figure is as often a word of the language as a fact: "the two agreed"."""
    return number.kind is NumberKind.COUNT and number.unit is None and number.value <= _FEW


_FEW = 2


def _months(text: str, language: Language) -> set[int]:
    names = dict(language.months)
    words = [word for word in split_words(text) if len(word.key) > 3]
    capitals = language.code in ("en", "de")
    return {
        names[word.text.lower()]
        for word in words
        if word.text.lower() in names and (not capitals or word.text[:1].isupper())
    }


def _is_long(claim: str, passage: str) -> bool:
    """Tell whether a passage holds much more than the claim, so that its negator may belong to something else."""
    return len(split_words(passage)) > 2.5 * len(split_words(claim))


def _finding(case: Case, best: Candidate, candidates: Sequence[Candidate]) -> Finding:
    verdict = Verdict.TRANSLATION if case.quoted else Verdict.PARAPHRASE
    confidence = round(min(0.85, 0.5 + 0.4 * (best.carried or 0.0)), 2)
    statement = best.statement
    return Finding(
        id=finding_id(case, statement.id),
        claim_id=case.claim.id,
        verdict=verdict,
        severity=Severity.NONE,
        confidence=confidence,
        explanation=explain(verdict, (), quoted=case.quoted),
        statement=statement,
        version=best.version,
        claim_span=case.claim.span,
        statement_span=best.span,
        flags=flags_of(statement, case, confidence),
        runners_up=runners_up(statement, candidates),
        coverage=case.coverage,
        searched=case.searched,
        rules=("T1",),
    )
