"""What a quotation leaves out: marked gaps (E1, E2), unmarked jumps (E1) and cuts at its edges (E3)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from crossref.checks.comparison import (
    Change,
    Comparison,
    find_phrases,
    is_laid,
    phrase_set,
    sentence_around,
    without_clitics,
)
from crossref.checks.conditions import find_conditions
from crossref.checks.deniers import negators_in
from crossref.checks.rests import says_the_rest
from crossref.checks.wholes import lessens
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.numbers import NumberKind
from crossref.text.units import Unit, read_units, units_begun, units_between
from crossref.text.words import word_key
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span


def check_cuts(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Read what a quotation leaves out, inside and at its edges."""
    if not comparison.quoted:
        return _lost_condition(comparison)
    differences = (*_jumps(comparison), *_gaps(comparison), *_edges(comparison))
    if differences:
        return CheckResult(check="cuts", agrees=False, message=tell("The cut matters."), differences=tuple(differences))
    return CheckResult(check="cuts", agrees=True, message=tell("Nothing that binds the quoted words was left out."))


def _lost_condition(comparison: Comparison) -> CheckResult:
    """Look for a condition of the reported sentence that the report leaves out: the report is then a loose one."""
    segments = comparison.alignment.segments
    place = segments[-1].statement.end - 1 if segments else 0
    sentence = sentence_around(comparison.original, place, comparison.original_language)
    inside = _free(units_between(comparison.original_units, sentence), comparison)
    spots = find_conditions(inside, comparison.original, comparison.original_language)
    binding = next((inside[start:end] for start, end in spots), None)
    if binding is None or not segments or _conditions_in(comparison) or says_the_rest(comparison):
        return CheckResult(check="cuts", agrees=None, message=tell("Reported speech may leave words out."))
    clause = _clause(binding, sentence, comparison.original)
    if any(is_laid(one.span, comparison, original=True) for one in units_between(inside, clause) if not one.function):
        return CheckResult(check="cuts", agrees=None, message=tell("The report has the condition in other words."))
    rule = "E3" if len(inside) <= _LONG and _adjoins(clause, inside, comparison) else "I1"
    one = _truncation(comparison.segments[-1], clause, binding, comparison, rule, Severity.MINOR)
    return CheckResult(check="cuts", agrees=False, message=tell("A condition is left out."), differences=(one,))


_LONG = 40
"""Words of a sentence from which on a condition in it may belong to something else."""

_BETWEEN = 2
"""Words that may stand between what is reported and a condition that binds it."""


def _clause(binding: Sequence[Unit], sentence: Span, text: str) -> Span:
    """Return a condition's clause: up to the next comma, or the end of its sentence."""
    start = binding[0].span.start
    comma = text.find(",", binding[-1].span.end, sentence.end)
    return Span(start, comma if comma >= 0 else sentence.end)


def _adjoins(clause: Span, inside: Sequence[Unit], comparison: Comparison) -> bool:
    """Tell whether a clause stands right before or behind the words that are reported."""
    laid = [at for at, unit in enumerate(inside) if is_laid(unit.span, comparison, original=True)]
    own = [at for at, unit in enumerate(inside) if clause.contains(unit.span)]
    behind = [at for at in laid if at < own[0]]
    ahead = [at for at in laid if at > own[-1]]
    return bool(behind and own[0] - behind[-1] - 1 <= _BETWEEN) or bool(ahead and ahead[0] - own[-1] - 1 <= _BETWEEN)


def _conditions_in(comparison: Comparison) -> bool:
    """Tell whether the article's sentence has a condition of its own."""
    text, language = comparison.context.of(comparison.reported), comparison.claim_language
    units = without_clitics(read_units(text, language), text, language)
    return bool(find_conditions(units, text, language))


def _jumps(comparison: Comparison) -> list[Difference]:
    """Find unbroken quotations that join what stands apart, and parts that come in another order."""
    differences = [
        _splice(change.edit.claim.start, change.edit.statement, comparison)
        for change in comparison.changes
        if change.is_jump or _crosses(change, comparison)
    ]
    for one, other in pairwise(comparison.alignment.segments):
        if other.statement.start < one.statement.start:
            differences.append(_disorder(other.claim, other.statement, comparison))
    return differences


def _crosses(change: Change, comparison: Comparison) -> bool:
    """Tell whether words left out hold the end of a sentence, so that two sentences were made one."""
    if len(change.theirs) < 4 or len(change.theirs) < 2 * len(change.ours) or not (change.before and change.after):
        return False
    start, end = change.edit.statement.start, change.edit.statement.end
    language = comparison.original_language
    return not sentence_around(comparison.original, start, language).contains(Span(end, end + 1))


def _splice(place: int, gap: Span, comparison: Comparison) -> Difference:
    return Difference(
        kind=DifferenceKind.OMISSION,
        claim=_near(comparison.reported, place),
        statement=gap.of(comparison.original),
        severity=Severity.MAJOR,
        explanation=tell("The quotation runs on without a mark where the original has more words in between."),
        claim_span=Span(place, place),
        statement_span=gap,
        rule="E1",
    )


def _near(text: str, place: int) -> str:
    return text[max(0, place - 20) : place + 20].strip()


def _disorder(claim: Span, statement: Span, comparison: Comparison) -> Difference:
    return Difference(
        kind=DifferenceKind.ORDER,
        claim=claim.of(comparison.reported),
        statement=statement.of(comparison.original),
        severity=Severity.MAJOR,
        explanation=tell("The parts of the quotation stand in another order in the original."),
        claim_span=claim,
        statement_span=statement,
        rule="E1",
    )


def _gaps(comparison: Comparison) -> list[Difference]:
    """Read the words that a marked cut leaves out."""
    differences = []
    for one, other in pairwise(comparison.alignment.segments):
        gap = Span(one.statement.end, other.statement.start)
        if gap.end - gap.start <= 1:
            continue
        left_out = _free(units_between(comparison.original_units, gap), comparison)
        if len(left_out) > comparison.max_gap_words and _sentence_count(gap, comparison) > comparison.max_gap_sentences:
            differences.append(_splice(one.claim.end, gap, comparison))
        elif not _is_whole_sentences(gap, comparison):
            binding = _binding(left_out, comparison, everything=True)
            if binding is not None:
                differences.append(_truncation(Span(one.claim.end, other.claim.start), gap, binding, comparison, "E2"))
    return differences


def _sentence_count(gap: Span, comparison: Comparison) -> int:
    count, place = 0, gap.start
    while place < gap.end and count <= comparison.max_gap_sentences + 1:
        place = max(sentence_around(comparison.original, place, comparison.original_language).end, place + 1)
        count += 1
    return count


def _is_whole_sentences(gap: Span, comparison: Comparison) -> bool:
    """Tell whether the gap runs from the end of a sentence to the start of another."""
    text = comparison.original
    before = text[gap.start : gap.start + 3].lstrip("\"'”’)]")
    ends = bool(before) and before[0] in ".!?;\n"
    start = sentence_around(text, gap.end, comparison.original_language).start
    return ends and not any(char.isalnum() for char in text[start : gap.end])


def _edges(comparison: Comparison) -> list[Difference]:
    """Read the rest of the sentences in which the quotation begins and ends (E3)."""
    segments = comparison.alignment.segments
    if not segments:
        return []
    first, last = segments[0].statement, segments[-1].statement
    head = Span(sentence_around(comparison.original, first.start, comparison.original_language).start, first.start)
    tail = Span(last.end, sentence_around(comparison.original, max(last.end - 1, 0), comparison.original_language).end)
    before = _free(units_between(comparison.original_units, head), comparison)
    after = _free(units_between(comparison.original_units, tail), comparison)
    language = comparison.original_language
    if _starts_mid_path(comparison):
        before = ()
    if _ends_mid_path(comparison) or _only_touches(tail, comparison):
        after = ()
    behind = units_begun(comparison.original_units, first)[:2]
    binding = _leading(before, behind, comparison.original[: first.start], language)
    where = head
    if binding is None:
        binding, where = _binding(after, comparison, everything=False) or _limit(after, comparison), tail
    if binding is None or _said_around(binding, comparison):
        return []
    claim = comparison.segments[0] if where is head else comparison.segments[-1]
    return [_truncation(claim, where, binding, comparison, "E3")]


def _free(units: tuple[Unit, ...], comparison: Comparison) -> tuple[Unit, ...]:
    return without_clitics(units, comparison.original, comparison.original_language)


def _only_touches(tail: Span, comparison: Comparison) -> bool:
    """Tell whether a single word of the last sentence is quoted, as where copying ran on by a word."""
    sentence = sentence_around(comparison.original, max(tail.start - 1, 0), comparison.original_language)
    first = comparison.alignment.segments[-1].statement.start
    begun = units_between(comparison.original_units, Span(max(sentence.start, first), tail.start))
    return len(begun) <= 1 and first < sentence.start


def _starts_mid_path(comparison: Comparison) -> bool:
    """Tell whether the claim's first words have no place, so that its edge in the original is unknown."""
    return bool(comparison.changes) and comparison.changes[0].before == 0 and len(comparison.changes[0].ours) > 2


def _ends_mid_path(comparison: Comparison) -> bool:
    return bool(comparison.changes) and comparison.changes[-1].after == 0 and len(comparison.changes[-1].ours) > 2


def _leading(before: Sequence[Unit], behind: Sequence[Unit], text: str, language: Language) -> tuple[Unit, ...] | None:
    """Return what binds the words before a quotation: conditions anywhere, a negator, hedge or "only" directly.

    So does "almost" where the words ``behind`` it begin with "all".

    Behind a comma the quoted words begin anew: "to those who said no, | for saying it openly". Whom a quotation names
    said what they think, so that "I think" before it binds nothing.
    """
    if not before:
        return None
    spots = find_phrases(before, _subordinating(language), as_written=True) or find_conditions(before, text, language)
    if spots:
        return tuple(before[slice(*spots[0])])
    direct = before[-1]
    only = (word for word, kind in language.critical.quantifiers if kind == "only")
    hedges = (word for word in language.critical.hedges if word not in language.critical.beliefs)
    tight = phrase_set((*language.critical.negators, *hedges, *only))
    parted = any(mark in text[direct.span.end :] for mark in ",;:–—")
    return (direct,) if not parted and ((direct.plain,) in tight or lessens(before[-1:], behind, language)) else None


@lru_cache(maxsize=64)
def _binders(language: Language) -> frozenset[tuple[str, ...]]:
    return phrase_set((*language.critical.conditions, *language.critical.contrasts))


@lru_cache(maxsize=64)
def _subordinating(language: Language) -> frozenset[tuple[str, ...]]:
    """Return what binds the clause after it; "but" and its like join, and a quotation may begin behind them."""
    joining = phrase_set(language.critical.joining)
    return _binders(language) - joining


@lru_cache(maxsize=64)
def _deniers(language: Language) -> frozenset[tuple[str, ...]]:
    critical = language.critical
    return phrase_set((*critical.negators, *critical.hedges))


def _binding(units: Sequence[Unit], comparison: Comparison, *, everything: bool) -> tuple[Unit, ...] | None:
    """Return the first condition, exception or contrast among units; with ``everything`` negators and hedges too."""
    language = comparison.original_language
    phrases = _binders(language) | _deniers(language) if everything else _binders(language)
    spots = {*find_phrases(units, phrases, as_written=True), *find_conditions(units, comparison.original, language)}
    for start, end in sorted(spots):
        if not (end < len(units) and units[end].plain in ("also", "too")):
            return tuple(units[start:end])
    return None


def _limit(after: Sequence[Unit], comparison: Comparison) -> tuple[Unit, ...] | None:
    """Return the year that is cut off behind a denied sentence: "We will not raise it | in 2025".

    Cutting a limit widens what is denied, and narrows what is affirmed; so an affirmed sentence may lose it.
    """
    spans = _year_words(comparison.original_language)
    plain = all(one.function or one.is_number or one.plain in spans for one in after)
    if not after or len(after) > _LONGEST_LIMIT or not plain:
        return None
    # "В 2027 году" reads like a span of years.
    calendar = [
        number for number in comparison.original_numbers if number.unit == "year" and number.value > _FIRST_YEAR
    ]
    years = [*calendar, *(number for number in comparison.original_numbers if number.kind is NumberKind.YEAR)]
    named = tuple(one for one in after if any(number.span.overlaps(one.span) for number in years))
    last = comparison.alignment.segments[-1].statement
    sentence = sentence_around(comparison.original, max(last.end - 1, 0), comparison.original_language)
    kept = units_between(comparison.original_units, Span(max(sentence.start, last.start), last.end))
    denied = len(negators_in(kept, comparison.original_language)) == 1
    return named[:1] if named and denied else None


_FIRST_YEAR = 1900
_LONGEST_LIMIT = 4
"""Words of a limit: "in 2025", "в 2025 году"."""


@lru_cache(maxsize=64)
def _year_words(language: Language) -> frozenset[str]:
    return frozenset(word_key(form) for form, unit in language.units if unit == "year")


def _said_around(binding: Sequence[Unit], comparison: Comparison) -> bool:
    """Tell whether the article says the condition in its own words, around the quotation."""
    text, context = comparison.reported, comparison.context
    around = text[context.start : comparison.segments[0].start] + " " + text[comparison.segments[-1].end : context.end]
    words = {word.strip(".,;:“”\"'").casefold() for word in around.split()}
    return any(unit.plain in words for unit in binding)


def _truncation(
    claim: Span,
    gap: Span,
    binding: Sequence[Unit],
    comparison: Comparison,
    rule: str,
    severity: Severity = Severity.MAJOR,
) -> Difference:
    word = " ".join(unit.exact for unit in binding)
    left_out = " ".join(gap.of(comparison.original).split()).strip(" ,;.")
    return Difference(
        kind=DifferenceKind.OMISSION,
        claim=claim.of(comparison.reported),
        statement=left_out,
        severity=severity,
        explanation=tell(
            "The cut leaves out “%(omitted)s”; “%(word)s” there belongs to the quoted words.",
            omitted=left_out,
            word=word,
        ),
        claim_span=claim,
        statement_span=gap,
        rule=rule,
    )
