"""Judges by facts where words cannot be laid side by side: free rewording, and an original in another language (T1).

Numbers, dates and names survive both; so do word stems within a language, and words that look alike across languages.
They show which one or two sentences are meant. A difference is named only where enough else agrees, for without the
words in between a wrong passage is easily taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crossref.checks.comparison import DATES, FIGURES, Comparison, sentence_around
from crossref.checks.denials import is_claim_denied
from crossref.checks.deniers import deniers
from crossref.lang.base import Language
from crossref.match.crosslingual import anchors_of
from crossref.phrases import tell
from crossref.text.numbers import Number, NumberKind, find_numbers
from crossref.text.quantities import same_quantity
from crossref.text.units import DAY, Unit, counted, read_units, stemmed, units_between
from crossref.text.words import word_key
from crossref.types import AlignedSegment, Alignment, Difference, DifferenceKind, Severity, Span, Verdict
from crossref.verdict.contrary import find_contrary
from crossref.verdict.decision import Judged

_ENOUGH = 0.5
"""Share of the claim's evidence that one or two sentences must hold, in one language or, weighted, across two."""

_WITH_FIGURES = 0.4
"""The share that is enough in one language when every figure of the claim is there."""

_HITS = 3
"""Pieces of evidence that must be there; a figure of several digits counts as two."""

_MOST = 0.6
"""Across languages this share of alike words is evidence of its own."""

_FIGURE, _FOREIGN_WORD = 3.0, 0.4
"""Across languages a figure weighs so much, and a word, of which few look alike, so little."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What of a text survives rewording."""

    words: frozenset[str]
    numbers: tuple[Number, ...]
    counted: tuple[tuple[Number, str], ...] = ()
    """Bare figures with the noun behind them: what they count."""


@dataclass(frozen=True, slots=True)
class _Scope:
    """A stretch of the original with how much of the claim it holds."""

    span: Span
    share: float
    hits: int
    missing: tuple[Number, ...]
    spare: tuple[Number, ...]
    slips: tuple[tuple[Number, Number], ...] = ()
    """Figures of the claim with the one that the original has in their place: of other scale, or of swapped digits."""
    days: tuple[str, str] | None = None
    """A day of the claim, and the one that the original has in the same month instead."""


def is_foreign(one: str, other: str) -> bool:
    """Tell whether two language codes name different languages."""
    return one.replace("_", "-").split("-")[0].lower() != other.replace("_", "-").split("-")[0].lower()


def decide_by_facts(comparison: Comparison) -> Judged:
    """Compare the facts of a claim with the sentences of the original that share most with it."""
    ours, theirs = comparison.claim_language, comparison.original_language
    foreign = comparison.is_foreign
    claim = " ".join(span.of(comparison.reported) for span in comparison.segments)
    scope = _best_scope(_facts(claim, ours, foreign=foreign), comparison.original, theirs, ours if foreign else None)
    laid = _laid(comparison, scope)
    numbers = [one for one in comparison.claim_numbers if counts(one)]
    if not _is_enough(scope, numbers, foreign=foreign):
        return _decided(laid, Verdict.NOT_FOUND, scope.share / 2)
    differences = _differences(laid, scope)
    if differences:
        date = differences[0].kind is DifferenceKind.DATE
        return _decided(laid, Verdict.ALTERED_DATE if date else Verdict.ALTERED_NUMBER, scope.share, differences)
    if scope.missing and len(scope.missing) == len(numbers):
        return _decided(laid, Verdict.NOT_FOUND, scope.share / 2)
    if foreign:
        return _decided(laid, Verdict.TRANSLATION if comparison.quoted else Verdict.PARAPHRASE, scope.share)
    contrary = find_contrary(comparison, scope.span)
    if contrary is not None:
        return _decided(laid, Verdict.NOT_CHECKABLE, scope.share * 0.7, (contrary,))
    loose = bool(scope.missing) or not _same_polarity(laid, scope)
    return _decided(laid, Verdict.LOOSE_PARAPHRASE if loose else Verdict.PARAPHRASE, scope.share * 0.7)


def _is_enough(scope: _Scope, numbers: Sequence[Number], *, foreign: bool) -> bool:
    figures = bool(numbers) and not scope.missing
    if scope.hits >= _HITS and scope.share >= _ENOUGH:
        return True
    return figures and scope.hits >= 2 and scope.share >= (_ENOUGH if foreign else _WITH_FIGURES)


def _best_scope(claim: _Facts, original: str, language: Language, foreign: Language | None) -> _Scope:
    """Return the one or two sentences that hold most of the claim; of equals the shorter."""
    sentences = _sentence_spans(original, language)
    spans = [*sentences, *(Span(a.start, b.end) for a, b in pairwise(sentences))]
    scopes = [_scope(claim, span, original, language, foreign=foreign is not None) for span in spans]
    nothing = _Scope(Span(0, len(original)), 0.0, 0, claim.numbers, (), ())
    return max(scopes, key=lambda one: (round(one.share, 2), -len(one.span)), default=nothing)


def _scope(claim: _Facts, span: Span, original: str, language: Language, *, foreign: bool) -> _Scope:
    held = _facts(span.of(original), language, foreign=foreign)
    missing = tuple(one for one in claim.numbers if not any(agree(one, other) for other in held.numbers))
    spare = tuple(other for other in held.numbers if not any(agree(one, other) for one in claim.numbers))
    own = held.words | _months_of(held.words, language)
    words = [word for word in claim.words if word in own or (not foreign and _holds(own, word, language))]
    nearest = ((one, _slip_of(one, spare) or _swapped(one, spare, claim, held)) for one in missing)
    slips = tuple((one, other) for one, other in nearest if other is not None)
    found = [one for one in claim.numbers if one not in missing or any(one is slipped for slipped, _ in slips)]
    figures = [word for word in words if word.startswith(DAY)]
    days = _other_day(claim.words - set(words), held.words - claim.words)
    most = foreign and len(words) >= _MOST * len(claim.words)
    hits = len(words) + most + len(figures) + sum(2 if is_telling(one) else 1 for one in found) + bool(days)
    reached = _weight(words, len(found), foreign=foreign)
    total = _weight(claim.words, len(claim.numbers), foreign=foreign)
    return _Scope(span, min(1.0, reached / total) if total else 0.0, hits, missing, spare, slips, days)


def _slip_of(number: Number, spare: Sequence[Number]) -> Number | None:
    """Return the only figure with the same digits and unit and another scale: 75 million pesos for 7.5 million."""
    digits = _digits(number)
    same = [one for one in spare if one.unit == number.unit and _digits(one) == digits]
    return same[0] if number.unit is not None and len(digits) > 1 and len(same) == 1 else None


def _swapped(number: Number, spare: Sequence[Number], claim: _Facts, held: _Facts) -> Number | None:
    """Return the only figure of the same digits in another order that counts the same: 148 deputies for 184."""
    noun, digits = dict(claim.counted).get(number), sorted(_digits(number))
    theirs = dict(held.counted)
    same = [one for one in spare if theirs.get(one) == noun and sorted(_digits(one)) == digits]
    return same[0] if noun is not None and len(digits) > 2 and len(same) == 1 else None


def _digits(number: Number) -> tuple[int, ...]:
    return number.value.normalize().as_tuple().digits


def _weight(words: Iterable[str], numbers: int, *, foreign: bool) -> float:
    """Return how much evidence words and figures are; found words of another language count whole."""
    if not foreign:
        return float(sum(1 for _ in words) + numbers)
    return numbers * _FIGURE + sum(_FIGURE if word.startswith(DAY) else _FOREIGN_WORD for word in words)


def is_telling(number: Number) -> bool:
    """Tell whether a figure is seldom met by chance: of two digits or more, and no year."""
    return number.kind is not NumberKind.YEAR and len(_digits(number)) >= 2


def _other_day(ours: Iterable[str], theirs: Iterable[str]) -> tuple[str, str] | None:
    """Return a day of the claim and the only one that the original has in the same month."""
    for day in ours:
        month = day.split("-")[0]
        others = [other for other in theirs if other.startswith(f"{month}-")]
        if day.startswith(DAY) and len(others) == 1:
            return day, others[0]
    return None


def agree(one: Number, other: Number) -> bool:
    """Tell whether two figures are one, rounding allowed."""
    return bool(same_quantity(one, other, rounded=True))


def counts(number: Number) -> bool:
    """Tell whether a figure is a quantity: no ordinal, no bare scale."""
    return number.kind not in (NumberKind.ORDINAL, NumberKind.MAGNITUDE)


def _facts(text: str, language: Language, *, foreign: bool) -> _Facts:
    units = [unit for unit in read_units(text, language, inflected=not foreign) if not unit.function]
    words = [unit for unit in units if not unit.is_number and not unit.key.startswith("~")]
    days = [unit.key for unit in units if unit.key.startswith(DAY)]
    keys = anchors_of(unit.plain for unit in words) if foreign else [unit.key for unit in words]
    numbers = tuple(one for one in find_numbers(text, language) if counts(one) and not _in_day(one, text, days))
    nouns = () if foreign else tuple((number, word.key) for number, word in counted(numbers, words))
    return _Facts(frozenset((*keys, *days)), numbers, nouns)


def _in_day(number: Number, text: str, days: Sequence[str]) -> bool:
    """Tell whether a figure is the day of a month, which is counted as a date already."""
    return any(day.endswith(f"-{number.figure.of(text).strip()}") for day in days)


@lru_cache(maxsize=64)
def _synonyms(language: Language) -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for one, other in language.critical.synonyms:
        a, b = _root(one, language), _root(other, language)
        table.setdefault(a, set()).add(b)
        table.setdefault(b, set()).add(a)
    return {word: frozenset(others) for word, others in table.items()}


def _root(word: str, language: Language) -> str:
    return stemmed(word_key(word), language)


@lru_cache(maxsize=64)
def _month_keys(language: Language) -> tuple[tuple[str, str], ...]:
    """Return how a day's key begins for each month, with the key of the month's name."""
    return tuple((f"{DAY}{month}-", _root(name, language)) for name, month in language.months if " " not in name)


def _months_of(words: frozenset[str], language: Language) -> frozenset[str]:
    """Return the months in which days lie that a text names: "by 31 March" holds March."""
    days = [word for word in words if word.startswith(DAY)]
    return frozenset(key for start, key in _month_keys(language) if any(day.startswith(start) for day in days))


def _holds(words: frozenset[str], word: str, language: Language) -> bool:
    return word in words or bool(_synonyms(language).get(word, frozenset()) & words)


def _sentence_spans(text: str, language: Language) -> list[Span]:
    spans: list[Span] = []
    place = 0
    while place < len(text):
        span = sentence_around(text, place, language)
        spans.append(span)
        place = max(span.end, place + 1)
    return spans


def _same_polarity(comparison: Comparison, scope: _Scope) -> bool:
    """Tell whether both sides deny, or neither does; of two sentences the one that holds more of the claim speaks."""
    claim, language = comparison.claim_text, comparison.original_language
    own = _facts(claim, comparison.claim_language, foreign=comparison.is_foreign)
    sentences = [span for span in _sentence_spans(comparison.original, language) if scope.span.contains(span)]
    shares = [_scope(own, span, comparison.original, language, foreign=False).share for span in sentences]
    best = max(zip(shares, sentences, strict=True), default=(0.0, scope.span), key=lambda one: one[0])
    spoken = best[1] if best[0] > scope.share / 2 and shares.count(best[0]) == 1 else scope.span
    denied = is_claim_denied(comparison)
    return (denies(claim, comparison.claim_language) != denied) == denies(spoken.of(comparison.original), language)


def denies(text: str, language: Language) -> bool:
    """Tell whether a text has a negator, other than in "not only", or a word that denies."""
    return bool(deniers(read_units(text, language), language))


def _differences(comparison: Comparison, scope: _Scope) -> tuple[Difference, ...]:
    if scope.share < _ENOUGH or scope.hits < _HITS:
        return ()
    if scope.days is not None:
        return _day_difference(comparison, scope, *scope.days)
    slips = dict(scope.slips)
    pairs = [(one, slips.get(one) or _counterpart(one, scope.spare)) for one in scope.missing]
    return tuple(_difference(comparison, one, other, scope) for one, other in pairs if other is not None)


def _day_difference(comparison: Comparison, scope: _Scope, ours: str, theirs: str) -> tuple[Difference, ...]:
    mine = _unit_with(comparison.claim_units, ours)
    other = _unit_with(units_between(comparison.original_units, scope.span), theirs)
    if mine is None or other is None:
        return ()
    one, two = mine.span.of(comparison.reported), other.span.of(comparison.original)
    difference = Difference(
        kind=DifferenceKind.DATE,
        claim=one,
        statement=two,
        severity=Severity.MAJOR,
        explanation=tell(DATES, claim=one, statement=two),
        claim_span=mine.span,
        statement_span=other.span,
        rule="S1",
    )
    return (difference,)


def _unit_with(units: Sequence[Unit], key: str) -> Unit | None:
    return next((unit for unit in units if unit.key == key), None)


def _counterpart(number: Number, spare: Sequence[Number]) -> Number | None:
    """Return the original's number that stands where the claim's stands: the only one of its unit, or of its value."""
    same = [one for one in spare if one.unit == number.unit and one.kind is number.kind]
    twins = [one for one in spare if one.value == number.value]
    if len(twins) == 1:
        return twins[0]
    return same[0] if len(same) == 1 and number.value > 2 else None


def _difference(comparison: Comparison, one: Number, other: Number, scope: _Scope) -> Difference:
    own = next((two for two in comparison.claim_numbers if two.value == one.value and two.unit == one.unit), one)
    place = other.span.shifted(scope.span.start)
    mine, theirs = own.span.of(comparison.reported), place.of(comparison.original)
    return Difference(
        kind=DifferenceKind.DATE if one.kind is NumberKind.YEAR else DifferenceKind.NUMBER,
        claim=mine,
        statement=theirs,
        severity=Severity.MAJOR,
        explanation=tell(FIGURES, claim=mine, statement=theirs),
        claim_span=own.span,
        statement_span=place,
        rule="S1",
    )


def _laid(comparison: Comparison, scope: _Scope) -> Comparison:
    claim = comparison.claim_span
    return Comparison(
        reported=comparison.reported,
        segments=comparison.segments,
        context=comparison.context,
        original=comparison.original,
        alignment=Alignment(
            segments=(AlignedSegment(claim=claim, statement=scope.span, edits=()),),
            claim_coverage=scope.share,
            similarity=scope.share,
        ),
        claim_language=comparison.claim_language,
        original_language=comparison.original_language,
        quoted=comparison.quoted,
    )


def _decided(
    comparison: Comparison, verdict: Verdict, evidence: float, differences: tuple[Difference, ...] = ()
) -> Judged:
    severity = Severity.MAJOR if differences and verdict is not Verdict.NOT_CHECKABLE else Severity.NONE
    if verdict is Verdict.LOOSE_PARAPHRASE:
        severity = Severity.MINOR
    return Judged(
        comparison=comparison,
        verdict=verdict,
        severity=severity,
        evidence=evidence,
        confidence=round(0.35 + 0.4 * comparison.alignment.similarity, 2),
        differences=differences,
    )
