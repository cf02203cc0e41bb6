"""What every check looks at: a claim laid beside an original, and the stretches where their words differ."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise, takewhile

from crossref.checks.styles import AP, Style
from crossref.lang.base import Language
from crossref.text.numbers import Number, find_numbers
from crossref.text.units import Unit, read_units, shifted_units, units_begun, units_between
from crossref.text.words import word_key
from crossref.types import (
    AlignedSegment,
    Alignment,
    CheckResult,
    Difference,
    DifferenceKind,
    Edit,
    EditOp,
    Severity,
    Span,
)

_SENTENCE_END = re.compile(
    r"[.!?\n](?:(?<!\n)(?<!\b[A-Z].)(?<!\bMr.)(?<!\bDr.)(?<!\bMs.)(?<!\bMrs.)"
    r"[\"'”’)\]]*\s+(?=[\"'“‘(«¿¡]*[A-ZÀ-ÞА-Я\d])|(?<=\n)\s*\n)"
)
"""A mark of a sentence's end comes first, so that every other character costs a look."""

DATES = "The date is “%(claim)s” in the article and “%(statement)s” in the original."
FIGURES = "The figure is “%(claim)s” in the article and “%(statement)s” in the original."
TURNED = "The article has “%(claim)s” where the original has “%(statement)s”, which turns the sentence round."
TIMES = "The time is “%(claim)s” in the article and “%(statement)s” in the original."
YEARS = "The year is “%(claim)s” in the article and “%(statement)s” in the original."
"""What several checks say of two values that differ."""

LONG_GAP = 8
"""Words left out without a mark: from here on the quotation joins what stands apart."""


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch where the words differ. ``ours`` and ``theirs`` are its units on each side, either may be empty.

    ``before`` and ``after`` tell how many equal words stand directly around it; ``segment`` is its segment's place.
    """

    edit: Edit
    ours: tuple[Unit, ...]
    theirs: tuple[Unit, ...]
    before: int
    after: int
    segment: int

    @property
    def is_tight(self) -> bool:
        """Whether the change stands in words that agree, so that the two sides speak of the same thing."""
        return self.before + self.after >= 4 and min(self.before, self.after) >= 1

    @property
    def is_jump(self) -> bool:
        """Whether it leaves out so much that it is a cut and no change of wording."""
        return len(self.theirs) - len(self.ours) >= LONG_GAP


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A claim beside one original text.

    ``reported`` is the text that the claim's spans point into (an article's), ``segments`` the claim's stretches in
    it, ``context`` the sentence around. ``original`` is a version's text. ``changes`` are in the claim's order.
    ``style`` is the house style that says what may be cleaned up. ``claim_day`` and ``original_day`` are
    the days on which each side came out, from which "tomorrow" counts. ``own_names`` are the words, and the code of
    the country, by which those are called who speak in the original; empty where nobody knows.
    """

    reported: str
    segments: tuple[Span, ...]
    context: Span
    original: str
    alignment: Alignment
    claim_language: Language
    original_language: Language
    quoted: bool
    changes: tuple[Change, ...] = ()
    max_gap_words: int = 60
    max_gap_sentences: int = 2
    style: Style = AP
    claim_day: date | None = None
    original_day: date | None = None
    own_names: frozenset[str] = frozenset()

    @property
    def is_foreign(self) -> bool:
        """Whether claim and original are in different languages."""
        return self.claim_language.code != self.original_language.code

    @property
    def claim_span(self) -> Span:
        """The claim in ``reported``, from its first segment to its last."""
        return Span(self.segments[0].start, self.segments[-1].end)

    @property
    def led_span(self) -> Span:
        """The claim with the words of its sentence that lead to it."""
        return Span(min(self.context.start, self.segments[0].start), self.segments[-1].end)

    @property
    def claim_text(self) -> str:
        """The claim's words, from its first segment to its last."""
        return self.claim_span.of(self.reported)

    @property
    def claim_units(self) -> tuple[Unit, ...]:
        """All units of the claim's segments, with spans in ``reported``."""
        return _units_of(self.reported, self.segments, self.claim_language)

    @property
    def original_units(self) -> tuple[Unit, ...]:
        """All units of the original."""
        return _read_whole(self.original, self.original_language)

    @property
    def claim_numbers(self) -> tuple[Number, ...]:
        """The claim's quantities, with spans in ``reported``."""
        return _numbers_of(self.reported, self.segments, self.claim_language)

    @property
    def original_numbers(self) -> tuple[Number, ...]:
        """The original's quantities."""
        return find_numbers(self.original, self.original_language)


Check = Callable[[Comparison, tuple[Difference, ...]], CheckResult]
"""A check takes the comparison and what the checks before it found; it names differences that none of them did."""


def _read_whole(text: str, language: Language) -> tuple[Unit, ...]:
    # Called with the arguments that the alignment uses, so that a text read there is not read again.
    return read_units(text, language, inflected=False)


@lru_cache(maxsize=32)
def _units_of(text: str, spans: tuple[Span, ...], language: Language) -> tuple[Unit, ...]:
    return tuple(unit for span in spans for unit in units_in(text, span, language))


@lru_cache(maxsize=32)
def _numbers_of(text: str, spans: tuple[Span, ...], language: Language) -> tuple[Number, ...]:
    return tuple(number for span in spans for number in numbers_in(text, span, language))


def units_in(text: str, span: Span, language: Language) -> tuple[Unit, ...]:
    """Return the units of a stretch of a text, brackets read as an editor's, spans in the whole text."""
    return shifted_units(read_units(span.of(text), language, inflected=False, quoted=True), span.start)


def numbers_in(text: str, span: Span, language: Language) -> tuple[Number, ...]:
    """Return the quantities of a stretch of a text, spans in the whole text."""
    return tuple(
        replace(one, span=one.span.shifted(span.start), figure=one.figure.shifted(span.start))
        for one in find_numbers(span.of(text), language)
    )


def find_changes(
    reported: str, segments: Sequence[Span], original: str, alignment: Alignment, languages: tuple[Language, Language]
) -> tuple[Change, ...]:
    """Return the stretches of an alignment whose words differ, with the units on both sides.

    ``languages`` are the claim's and the original's.
    """
    claim_language, original_language = languages
    own = _units_of(reported, tuple(segments), claim_language)
    theirs = _read_whole(original, original_language)
    changes: list[Change] = []
    for place, segment in enumerate(alignment.segments):
        if all(edit.op is EditOp.EQUAL for edit in segment.edits):
            continue
        ours = tuple(unit for unit in own if segment.claim.overlaps(unit.span))
        inside = units_between(theirs, segment.statement)
        changes += _changes_of(place, segment, ours, inside)
    return tuple(changes)


def with_lead(
    changes: tuple[Change, ...], original: str, alignment: Alignment, language: Language
) -> tuple[Change, ...]:
    """Return changes whose first one takes in the words before it that open the original's sentence.

    An alignment begins where words agree, so that "some of" for "all" would leave "some" outside. Meant for reported
    speech, in which the first words of a sentence are seldom left out without another in their place.
    """
    first = changes[0] if changes else None
    if first is None or first.before or not first.ours or first.edit.claim.start != alignment.segments[0].claim.start:
        return changes
    sentence = sentence_around(original, first.edit.statement.start, language)
    lead = units_between(_read_whole(original, language), Span(sentence.start, first.edit.statement.start))
    if not 0 < len(lead) <= _LEAD:
        return changes
    edit = replace(first.edit, statement=Span(lead[0].span.start, first.edit.statement.end))
    return (replace(first, edit=edit, theirs=(*lead, *first.theirs)), *changes[1:])


_LEAD = 2
"""Words before the first that is laid, at most, that are taken to stand for the report's first words."""


def _changes_of(place: int, segment: AlignedSegment, ours: tuple[Unit, ...], theirs: tuple[Unit, ...]) -> list[Change]:
    changes = []
    edits = segment.edits
    for at, edit in enumerate(edits):
        if edit.op is EditOp.EQUAL:
            continue
        mine, others = units_begun(ours, edit.claim), units_begun(theirs, edit.statement)
        before = _equal_words(edits[at - 1 :: -1] if at else (), ours)
        after = _equal_words(edits[at + 1 :], ours)
        changes.append(Change(edit, mine, others, before, after, place))
    return changes


def _equal_words(edits: Sequence[Edit], ours: tuple[Unit, ...]) -> int:
    """Count the equal words that stand next to a change, up to the next change."""
    count = 0
    for edit in edits:
        if edit.op is not EditOp.EQUAL:
            break
        count += len(units_begun(ours, edit.claim))
    return count


def words_of(text: str, units: Sequence[Unit]) -> str:
    """Return the raw words that units cover, from the first to the last."""
    return text[units[0].span.start : units[-1].span.end] if units else ""


def difference_at(
    change: Change, comparison: Comparison, *, kind: DifferenceKind, severity: Severity, explanation: str, rule: str
) -> Difference:
    """Return the difference that a change makes, with the words and spans of both sides."""
    return Difference(
        kind=kind,
        claim=words_of(comparison.reported, change.ours),
        statement=words_of(comparison.original, change.theirs),
        severity=severity,
        explanation=explanation,
        claim_span=span_of(change.ours, change.edit.claim),
        statement_span=span_of(change.theirs, change.edit.statement),
        rule=rule,
    )


def span_of(units: Sequence[Unit], otherwise: Span) -> Span:
    """Return the stretch that units cover, or another where there are none."""
    return Span(units[0].span.start, units[-1].span.end) if units else otherwise


def covers(differences: Sequence[Difference], change: Change) -> bool:
    """Tell whether an earlier check has already named a difference inside this change."""
    return any(
        (one.claim_span is not None and change.ours and one.claim_span.overlaps(change.edit.claim))
        or (one.statement_span is not None and change.theirs and one.statement_span.overlaps(change.edit.statement))
        for one in differences
    )


def sentence_around(text: str, place: int, language: Language) -> Span:
    """Return the sentence of a text that holds a place."""
    spans = _sentences(text, language)
    at = bisect_right(spans, place, key=_begin) - 1
    return spans[at] if at >= 0 and place < spans[at].end else Span(0, len(text))


def _begin(span: Span) -> int:
    return span.start


def _reach(change: Change, comparison: Comparison) -> tuple[int, int]:
    """Return how many words agree before and behind a change, small words that changed beside it passed over."""
    own = [one for one in comparison.changes if one.segment == change.segment]
    at = own.index(change)
    before, after = change.before, change.after
    for one in takewhile(_only_joins, reversed(own[:at])):
        before += one.before
    for one in takewhile(_only_joins, own[at + 1 :]):
        after += one.after
    return before, after


_FEW = 2
"""Words that may join on either side of a change and say nothing by themselves."""


def _only_joins(change: Change) -> bool:
    few = len(change.ours) <= _FEW and len(change.theirs) <= _FEW
    return few and all(unit.function for unit in (*change.ours, *change.theirs))


def opens_both(change: Change, comparison: Comparison) -> bool:
    """Tell whether a small change opens the claim and a sentence of the original, with the words behind it agreeing."""
    if change.before or not change.theirs or len(change.ours) > 2 or len(change.theirs) > 2:
        return False
    if _reach(change, comparison)[1] < _PLENTY:
        return False
    start = change.theirs[0].span.start
    sentence = sentence_around(comparison.original, start, comparison.original_language)
    return not any(char.isalnum() for char in comparison.original[sentence.start : start])


def closes_both(change: Change, comparison: Comparison) -> bool:
    """Tell whether a small change closes a sentence on both sides, with the words before it agreeing."""
    if change.after or not change.ours or not change.theirs:
        return False
    if len(change.ours) > 2 or len(change.theirs) > 2 or _reach(change, comparison)[0] < _PLENTY:
        return False
    mine = comparison.reported[change.ours[-1].span.end : comparison.segments[-1].end]
    other = comparison.original[change.theirs[-1].span.end :][:2]
    ends = re.match(r"[\s\"'”’»)\]]*(?:[.!?…]|$)", other) is not None
    return ends and not any(char.isalnum() for char in mine)


_PLENTY = 4
"""Words around a change that show that both sides speak of the same thing."""


def stands_firm(change: Change, comparison: Comparison) -> bool:
    """Tell whether the words around a change agree so far that both sides speak of the same thing."""
    before, after = _reach(change, comparison)
    tight = before + after >= _PLENTY and min(before, after) >= 1
    return tight or opens_both(change, comparison) or closes_both(change, comparison)


def is_laid(span: Span, comparison: Comparison, *, original: bool) -> bool:
    """Tell whether a stretch of the original (or of the claim) is laid beside equal words of the other side."""
    start, end = span.start, span.end
    for segment in comparison.alignment.segments:
        for edit in segment.edits:
            place = edit.statement if original else edit.claim
            if place.start < end and start < place.end and edit.op is EditOp.EQUAL:
                return True
    return False


@lru_cache(maxsize=128)
def _sentences(text: str, language: Language) -> tuple[Span, ...]:
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    return tuple(Span(a, b) for a, b in pairwise([0, *ends, len(text)]) if a < b)


@lru_cache(maxsize=512)
def phrase_table(pairs: tuple[tuple[str, str], ...]) -> dict[tuple[str, ...], str]:
    """Return phrases as tuples of word keys, with the class of each."""
    return {tuple(word_key(part) for part in phrase.split()): kind for phrase, kind in pairs}


@lru_cache(maxsize=512)
def phrase_set(phrases: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return phrases as tuples of words, with their accents and without: some texts leave accents out."""
    return frozenset(
        tuple(form(part) for part in phrase.split()) for phrase in phrases for form in (_accented, word_key)
    )


def without_clitics(units: tuple[Unit, ...], text: str, language: Language) -> tuple[Unit, ...]:
    """Return units without those that only hang on a verb: the "se" of "refere-se" is no "if"."""
    clitics = language.critical.clitics
    if not clitics:
        return units
    return tuple(
        unit
        for unit in units
        if unit.plain not in clitics or text[max(0, unit.span.start - 1) : unit.span.start] not in ("-", "‐", "‑")
    )


def _accented(word: str) -> str:
    return word.casefold().replace("ё", "е")


def _as_written(unit: Unit) -> str:
    """Return a unit's word with its accents: an accent makes another word of it ("si", "sí"; "ou", "où")."""
    if unit.exact.isascii():
        return unit.plain
    written = _accented(unit.exact)
    return written if word_key(written) == unit.plain else unit.plain


@lru_cache(maxsize=512)
def _heads(phrases: frozenset[tuple[str, ...]]) -> dict[str, int]:
    """Map the first word of each phrase to how many words the longest that begins so has."""
    heads: dict[str, int] = {}
    for phrase in phrases:
        heads[phrase[0]] = max(heads.get(phrase[0], 0), len(phrase))
    return heads


def find_phrases(
    units: Sequence[Unit], phrases: frozenset[tuple[str, ...]], *, as_written: bool = False
) -> list[tuple[int, int]]:
    """Return where phrases stand among units, as index pairs, the longest first where several begin at one word.

    With ``as_written`` an accent that the list does not have makes another word: "sí" is no "si".
    """
    heads = _heads(phrases)
    keys = [_as_written(unit) if as_written else unit.plain for unit in units]
    if heads.keys().isdisjoint(keys):
        return []
    found: list[tuple[int, int]] = []
    done = 0
    for at, key in enumerate(keys):
        if at < done or key not in heads:
            continue
        most = min(heads[key], len(keys) - at)
        size = next((n for n in range(most, 0, -1) if tuple(keys[at : at + n]) in phrases), 0)
        if size:
            done = at + size
            found.append((at, done))
    return found
