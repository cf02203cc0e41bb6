"""Decides one comparison: alignment and checks in, one verdict out, by the decision table in ``table``.

Word differences drive the verdict, never a similarity score: how well the words align decides only whether there is
anything to compare. In doubt the milder verdict stands: a false alarm is worse than a miss.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossref.checks import CHECKS
from crossref.checks.comparison import Change, Comparison, find_changes, sentence_around, with_lead
from crossref.checks.opposites import count_opposites
from crossref.checks.roles import find_listed_swap, find_plain_swap
from crossref.checks.styles import AP, Style
from crossref.checks.synonyms import are_synonyms, rendered
from crossref.match.align import align
from crossref.text.units import units_begun, units_between
from crossref.types import CheckResult, Difference, EditOp, Severity, Span, Verdict
from crossref.verdict.confidence import NOT_FOUND, confidence_of
from crossref.verdict.table import verdict_for

if TYPE_CHECKING:
    from crossref.lang.base import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictSettings:
    """What a newsroom sets: the limits of a marked gap, its style, and the bar below which a finding needs a look.

    ``speaker_required`` is off where the originals were handed over with the article.
    """

    style: Style = AP
    gap_sentences: int = 2
    gap_words: int = 60
    needs_look_below: float = 0.6
    speaker_required: bool = True


DEFAULTS = VerdictSettings()

_SILENT_FOLDS = frozenset({""})

_FOUND_QUOTED = 0.6
"""Share of a quotation's words, function words counted a quarter, that must stand in order in the original."""

_FOUND_INDIRECT = 0.62
_RUN = 3
"""Equal words that must stand next to each other somewhere."""

_PLENTY = 0.75
"""Share from which on no such run is needed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One comparison decided. ``evidence`` (0-1) says how firmly the claim was found, not how alike it is."""

    comparison: Comparison
    verdict: Verdict
    severity: Severity
    evidence: float
    confidence: float
    differences: tuple[Difference, ...] = ()
    checks: tuple[CheckResult, ...] = ()

    @property
    def is_found(self) -> bool:
        """Whether the original holds what the claim says, altered or not."""
        return self.verdict is not Verdict.NOT_FOUND


def lay_beside(
    reported: str,
    segments: Sequence[Span],
    original: str,
    *,
    languages: tuple[Language, Language],
    quoted: bool,
    context: Span | None = None,
    settings: VerdictSettings = DEFAULTS,
) -> Comparison:
    """Align a claim with an original and return both with the stretches that differ."""
    ours, theirs = languages
    style = settings.style
    alignment = align(reported, segments, original, claim_language=ours, original_language=theirs, inflected=not quoted)
    changes = find_changes(reported, segments, original, alignment, languages)
    if not quoted:
        changes = with_lead(changes, original, alignment, theirs)
    return Comparison(
        reported=reported,
        segments=tuple(segments),
        context=context or Span(segments[0].start, segments[-1].end),
        original=original,
        alignment=alignment,
        claim_language=ours,
        original_language=theirs,
        quoted=quoted,
        changes=changes,
        max_gap_words=settings.gap_words if style.gap_words is None else style.gap_words,
        max_gap_sentences=settings.gap_sentences if style.gap_sentences is None else style.gap_sentences,
        style=style,
    )


def decide(comparison: Comparison, *, closing: bool = True, headline: bool = False) -> Judged:
    """Run the checks on a comparison and choose the verdict; ``closing`` notes other closing punctuation.

    In a ``headline`` capitals are the house's style and no edit.
    """
    if not _is_found(comparison):
        return Judged(
            comparison=comparison,
            verdict=Verdict.NOT_FOUND,
            severity=Severity.NONE,
            evidence=comparison.alignment.similarity / 2,
            confidence=NOT_FOUND,
        )
    checks: list[CheckResult] = []
    found: tuple[Difference, ...] = ()
    for check in CHECKS:
        result = check(comparison, found)
        checks.append(result)
        found += result.differences
    verdict, severity = _verdict(comparison, found, closing=closing, headline=headline)
    evidence = comparison.alignment.similarity
    return Judged(
        comparison=comparison,
        verdict=verdict,
        severity=severity,
        evidence=evidence,
        confidence=confidence_of(verdict, comparison),
        differences=found,
        checks=tuple(checks),
    )


def _is_found(comparison: Comparison) -> bool:
    """Tell whether enough stands in order to be a report of this original at all."""
    alignment = comparison.alignment
    if not alignment.segments:
        return False
    bar = _FOUND_QUOTED if comparison.quoted else _FOUND_INDIRECT
    if alignment.similarity < bar and _support(comparison) < bar:
        return _holds_a_sentence(comparison)
    return _longest_run(comparison) >= min(_RUN, len(comparison.claim_units)) or alignment.similarity >= _PLENTY


def _holds_a_sentence(comparison: Comparison) -> bool:
    """Tell whether the claim holds a whole sentence of the original, to which it adds words of its own.

    A word that only moved, as a German verb does behind a clause put first, is still there.
    """
    spans = [
        edit.statement for segment in comparison.alignment.segments for edit in segment.edits if edit.op is EditOp.EQUAL
    ]
    own = {unit.plain for unit in comparison.claim_units}
    for place in {span.start for span in spans}:
        sentence = sentence_around(comparison.original, place, comparison.original_language)
        inside = units_between(comparison.original_units, sentence)
        missing = [unit for unit in inside if not any(span.contains(unit.span) for span in spans)]
        content = sum(not unit.function for unit in inside)
        moved = len(missing) <= 1 and all(unit.plain in own for unit in missing)
        if moved and len(inside) >= _SENTENCE and content >= (1 if comparison.quoted else 2):
            return True
    return False


_SENTENCE = 5
"""Words of a sentence that show that it is this one."""


def _support(comparison: Comparison) -> float:
    """Return the share of the claim that has a place.

    A figure for another one has one, and a word for its opposite, and two words that changed places; in reported speech
    a synonym has too.
    """
    own = [unit for unit in comparison.claim_units if not unit.bracketed]
    total = sum(0.25 if unit.function else 1.0 for unit in own)
    figures = sum(
        min(sum(unit.is_number for unit in change.ours), sum(unit.is_number for unit in change.theirs))
        for change in comparison.changes
        if not change.is_jump
    )
    opposites = sum(count_opposites(change, comparison) for change in comparison.changes)
    synonyms = 0 if comparison.quoted else sum(_synonyms_in(change, comparison) for change in comparison.changes)
    swap = () if comparison.quoted else find_plain_swap(comparison) or find_listed_swap(comparison) or ()
    swapped = sum(not unit.function for change in swap for unit in change.ours)
    held = figures + opposites + synonyms + swapped
    return comparison.alignment.similarity + 0.75 * held / total if total else 0.0


def _synonyms_in(change: Change, comparison: Comparison) -> int:
    """Return how many words with meaning of a change stand for a synonym, alone or as a phrase."""
    if comparison.is_foreign or change.is_jump:
        return 0
    language = comparison.claim_language
    ours = [unit for unit in change.ours if not unit.function and not unit.is_number]
    phrased = rendered(change.ours, change.theirs, language)
    return sum(
        unit in phrased or any(are_synonyms(unit.plain, other.plain, language) for other in change.theirs)
        for unit in ours
    )


def _longest_run(comparison: Comparison) -> int:
    """Return the longest run of equal words."""
    longest = 0
    for segment in comparison.alignment.segments:
        units = tuple(unit for unit in comparison.claim_units if segment.claim.overlaps(unit.span))
        run = 0
        for edit in segment.edits:
            if edit.op is EditOp.EQUAL:
                run += len(units_begun(units, edit.claim))
                longest = max(longest, run)
            else:
                run = 0
    return longest


def _verdict(
    comparison: Comparison, found: Sequence[Difference], *, closing: bool, headline: bool
) -> tuple[Verdict, Severity]:
    decided = verdict_for(found, quoted=comparison.quoted)
    if decided is not None:
        return decided
    if not comparison.quoted:
        return Verdict.PARAPHRASE, Severity.NONE
    edited = bool(found) or _is_edited(comparison, closing=closing, headline=headline)
    return (Verdict.PERMITTED_EDIT if edited else Verdict.VERBATIM), Severity.NONE


def _is_edited(comparison: Comparison, *, closing: bool, headline: bool) -> bool:
    """Tell whether a quotation without differences shows an editor's permitted hand."""
    alignment = comparison.alignment
    folds = {edit.fold for segment in alignment.segments for edit in segment.edits if edit.op is EditOp.EQUAL}
    brackets = any(unit.bracketed or unit.mended for unit in comparison.claim_units)
    gap = any(end - start > 3 for start, end in ((gap.start, gap.end) for gap in alignment.gaps))
    silent = _SILENT_FOLDS | {"case"} if headline else _SILENT_FOLDS
    tidied = bool(comparison.changes)  # what no check names is what the style allows
    return bool(folds - silent) or tidied or brackets or gap or (closing and _closes_otherwise(comparison))


def _closes_otherwise(comparison: Comparison) -> bool:
    """Tell whether the claim ends with another mark than the original has there."""
    last = comparison.alignment.segments[-1].statement.end
    end = comparison.alignment.segments[-1].claim.end
    ours = comparison.reported[end : comparison.segments[-1].end].strip(" \"'”’»")
    theirs = comparison.original[last : last + 1]
    return bool(ours) and ours[:1] in ".,;:!?" and ours[:1] != theirs


def statement_span(comparison: Comparison) -> Span | None:
    """Return the stretch of the original that the claim reports."""
    segments = comparison.alignment.segments
    if not segments:
        return None
    return Span(min(one.statement.start for one in segments), max(one.statement.end for one in segments))


def rules_of(differences: Sequence[Difference]) -> tuple[str, ...]:
    """Return the rules that fired, each once, in order."""
    return tuple(dict.fromkeys(one.rule for one in differences if one.rule))
