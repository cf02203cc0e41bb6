"""A claim whose original is in another language: facts are compared, wording never (rule T1).

Numbers, dates and names survive translation; words that look alike across languages show which sentence is meant. A
difference is named only where enough else agrees, for without the words in between a wrong passage is easily taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crossref.check.comparison import Comparison, sentence_around
from crossref.lang.base import Language
from crossref.match.crosslingual import anchors_of
from crossref.text.numbers import Number, NumberKind, find_numbers, same_quantity
from crossref.text.units import read_units
from crossref.types import (
    AlignedSegment,
    Alignment,
    Claim,
    Difference,
    DifferenceKind,
    Severity,
    Span,
    Verdict,
    Version,
)
from crossref.verdict.decision import Judged

_ENOUGH = 0.34
"""Share of a claim's anchors that one or two sentences of the original must hold."""

_SURE = 0.5
"""Share from which on a number that differs is named and not only left open."""


def is_foreign(one: str, other: str) -> bool:
    """Tell whether two language codes name different languages."""
    return one.replace("_", "-").split("-")[0].lower() != other.replace("_", "-").split("-")[0].lower()


def decide_translation(
    reported: str,
    claim: Claim,
    version: Version,
    languages: tuple[Language, Language],
    *,
    quoted: bool,
) -> Judged:
    """Compare the facts of a claim with the sentences of a foreign original that share most with it."""
    ours, theirs = languages
    scope, share, hits = _best_scope(claim.text, version.text, languages)
    comparison = _laid(reported, claim, version.text, (scope, share), languages, quoted=quoted)
    numbers = find_numbers(claim.text, ours)
    missing, spare = _compare_numbers(numbers, find_numbers(scope.of(version.text), theirs))
    if share < _ENOUGH or hits < 2:
        return _decided(comparison, Verdict.NOT_FOUND, share / 2)
    differences = tuple(
        _difference(claim, one, other.span.shifted(scope.start), version.text)
        for one in missing
        if share >= _SURE and hits >= 3 and (other := _counterpart(one, spare)) is not None
    )
    if differences:
        kind = Verdict.ALTERED_DATE if differences[0].kind is DifferenceKind.DATE else Verdict.ALTERED_NUMBER
        return _decided(comparison, kind, share, differences)
    if missing and len(missing) == len(numbers):
        return _decided(comparison, Verdict.NOT_FOUND, share / 2)
    return _decided(comparison, Verdict.TRANSLATION if quoted else Verdict.PARAPHRASE, share)


def _best_scope(claim: str, original: str, languages: tuple[Language, Language]) -> tuple[Span, float, int]:
    """Return the one or two sentences that hold most of the claim's anchors, the share held, and how many."""
    wanted = set(_anchors(claim, languages[0]))
    sentences = _sentence_spans(original, languages[1])
    spans = [*sentences, *(Span(a.start, b.end) for a, b in pairwise(sentences))]
    best = (Span(0, len(original)), 0.0, 0)
    for span in spans:
        hits = len(wanted & set(_anchors(span.of(original), languages[1])))
        share = hits / len(wanted) if wanted else 0.0
        if share > best[1]:
            best = (span, share, hits)
    return best


def _sentence_spans(text: str, language: Language) -> list[Span]:
    spans: list[Span] = []
    place = 0
    while place < len(text):
        span = sentence_around(text, place, language)
        spans.append(span)
        place = max(span.end, place + 1)
    return spans


def _anchors(text: str, language: Language) -> list[str]:
    """Return what of a text survives translation: figures by value, other words by their letters."""
    units = read_units(text, language)
    figures = [unit.key.split("|")[0] for unit in units if unit.is_number]
    return [*figures, *anchors_of(unit.plain for unit in units if not unit.is_number and not unit.function)]


def _compare_numbers(ours: Sequence[Number], theirs: Sequence[Number]) -> tuple[list[Number], list[Number]]:
    """Return the claim's numbers without an equal, and the original's that nothing in the claim stands for."""
    left = [one for one in ours if one.kind is not NumberKind.ORDINAL and one.kind is not NumberKind.MAGNITUDE]
    missing = [one for one in left if not any(same_quantity(one, other, rounded=True) for other in theirs)]
    spare = [other for other in theirs if not any(same_quantity(one, other, rounded=True) for one in ours)]
    return missing, spare


def _counterpart(number: Number, spare: Sequence[Number]) -> Number | None:
    """Return the original's number that stands where the claim's stands: the same unit, and the only one."""
    same = [one for one in spare if one.unit == number.unit and one.kind is number.kind]
    return same[0] if len(same) == 1 and number.value > 2 else None


def _difference(claim: Claim, one: Number, place: Span, original: str) -> Difference:
    mine, other = one.span.of(claim.text), place.of(original)
    return Difference(
        kind=DifferenceKind.DATE if one.kind is NumberKind.YEAR else DifferenceKind.NUMBER,
        claim=mine,
        statement=other,
        severity=Severity.MAJOR,
        explanation=f"The figure is “{mine}” in the article and “{other}” in the original.",
        claim_span=one.span.shifted(claim.span.start),
        statement_span=place,
        rule="T1",
    )


def _laid(
    reported: str,
    claim: Claim,
    original: str,
    found: tuple[Span, float],
    languages: tuple[Language, Language],
    *,
    quoted: bool,
) -> Comparison:
    scope, share = found
    alignment = Alignment(
        segments=(AlignedSegment(claim=claim.span, statement=scope, edits=()),),
        claim_coverage=share,
        similarity=share,
    )
    return Comparison(
        reported=reported,
        segments=claim.segments or (claim.span,),
        context=claim.context,
        original=original,
        alignment=alignment,
        claim_language=languages[0],
        original_language=languages[1],
        quoted=quoted,
    )


def _decided(
    comparison: Comparison, verdict: Verdict, share: float, differences: tuple[Difference, ...] = ()
) -> Judged:
    return Judged(
        comparison=comparison,
        verdict=verdict,
        severity=Severity.MAJOR if differences else Severity.NONE,
        evidence=share,
        confidence=round(0.35 + 0.4 * share, 2),
        differences=differences,
    )
