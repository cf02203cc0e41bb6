"""Marks words: an alignment's edits become runs of text, one row of runs for the article and one for the original.

Both sides are painted by code point, so that overlapping evidence (an edit, a gap, a listed difference) never cuts a
text twice; what is painted later wins. Runs joined again give the shown stretch of the raw text, whatever was marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rapidfuzz.distance import Indel

from crossref.lang import get_language
from crossref.report.pages import Mark, Run
from crossref.report.plain import plain
from crossref.report.tongue import say
from crossref.report.wording import FOLD_NOTES
from crossref.text.sentences import split_sentences
from crossref.types import Alignment, Difference, DifferenceKind, Edit, EditOp, Span

_WORD = re.compile(r"\S+")
_TOKEN = re.compile(r"\w+(?:[.,'’-]\w+)*\s*|[^\w\s]\s*|\s+")
_LINE = re.compile(r"[^\n]+")
_NEAR = 2000
_AROUND = 12
_LONGEST = 160
CUT = "… "


@dataclass(frozen=True, slots=True)
class Paint:
    """One stretch to be marked; ``note`` says why, where the mark alone does not. An empty span marks a place."""

    span: Span
    mark: Mark
    note: str = ""


def claim_paints(alignment: Alignment | None, differences: Sequence[Difference], *, every_word: bool) -> list[Paint]:
    """Return what to mark in the article: words that the original lacks, and places where it has more.

    ``every_word`` is off where the two sides may use words of their own (reported speech, another language): then only
    the listed differences are marked.
    """
    if not every_word:
        return _listed((one.claim_span, one) for one in differences)
    paints = _folds(alignment, claim=True)
    for edit in _edits(alignment):
        if edit.op in (EditOp.INSERT, EditOp.REPLACE) and len(edit.claim):
            paints.append(Paint(edit.claim, Mark.ADDED))
        elif edit.op is EditOp.DELETE and len(edit.statement):
            paints.append(Paint(Span(edit.claim.start, edit.claim.start), Mark.MISSING))
    return paints


def original_paints(alignment: Alignment | None, differences: Sequence[Difference], *, every_word: bool) -> list[Paint]:
    """Return what to mark in the original: words that the article lacks, and what its cuts leave out."""
    omissions = [
        Paint(one.statement_span, Mark.OMITTED)
        for one in differences
        if one.kind is DifferenceKind.OMISSION and one.statement_span is not None
    ]
    if not every_word:
        return [*_listed((one.statement_span, one) for one in differences), *omissions]
    paints = _folds(alignment, claim=False)
    paints += [
        Paint(edit.statement, Mark.DROPPED)
        for edit in _edits(alignment)
        if edit.op in (EditOp.DELETE, EditOp.REPLACE) and len(edit.statement)
    ]
    gaps = [Paint(gap, Mark.OMITTED) for gap in (alignment.gaps if alignment is not None else ())]
    return [*paints, *gaps, *omissions]


def _edits(alignment: Alignment | None) -> list[Edit]:
    return [edit for segment in (alignment.segments if alignment is not None else ()) for edit in segment.edits]


def _folds(alignment: Alignment | None, *, claim: bool) -> list[Paint]:
    return [
        Paint(
            edit.claim if claim else edit.statement,
            Mark.NOTED,
            FOLD_NOTES.said(edit.fold, edit.fold),
        )
        for edit in _edits(alignment)
        if edit.op is EditOp.EQUAL and edit.fold
    ]


def _listed(pairs: Iterable[tuple[Span | None, Difference]]) -> list[Paint]:
    return [
        Paint(span, Mark.DIFFERS)
        for span, one in pairs
        if span is not None and len(span) and one.kind is not DifferenceKind.OMISSION
    ]


def runs_of(text: str, window: Span, inside: Sequence[Span], paints: Iterable[Paint]) -> tuple[Run, ...]:
    """Return the window of a text as runs in order; what lies outside the ``inside`` stretches is context.

    Spans lie in ``text``; parts of them beyond the window are left out.
    """
    window = _within(window, Span(0, len(text)))
    marks: list[tuple[Mark, str]] = [(Mark.CONTEXT, "")] * len(window)
    places: dict[int, Paint] = {}
    for paint in (*(Paint(span, Mark.SAME) for span in inside), *paints):
        if not len(paint.span):
            if window.start <= paint.span.start <= window.end:
                places[paint.span.start] = paint
            continue
        part = _within(paint.span, window)
        marks[part.start - window.start : part.end - window.start] = [(paint.mark, paint.note)] * len(part)
    return _tidy(_cut_runs(text, window, marks, places))


def _within(span: Span, bounds: Span) -> Span:
    start = min(max(span.start, bounds.start), bounds.end)
    return Span(start, max(start, min(span.end, bounds.end)))


def _cut_runs(text: str, window: Span, marks: Sequence[tuple[Mark, str]], places: dict[int, Paint]) -> list[Run]:
    runs: list[Run] = []
    key = [(marks[at - window.start], sum(place <= at for place in places)) for at in range(window.start, window.end)]
    at = window.start
    for ((mark, note), _), group in groupby(key):
        if at in places:
            runs.append(Run(text="", mark=places[at].mark, note=places[at].note))
        size = sum(1 for _ in group)
        runs.append(Run(text=text[at : at + size], mark=mark, note=note))
        at += size
    if at in places:
        runs.append(Run(text="", mark=places[at].mark, note=places[at].note))
    return runs


def _tidy(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Join neighbours of one mark, also over the white space between them, and make their text safe to show."""
    joined: list[Run] = []
    for at, run in enumerate(runs):
        following = runs[at + 1] if at + 1 < len(runs) else None
        last = joined[-1] if joined else None
        if last is not None and (_is_alike(last, run) or _is_space_within(last, run, following)):
            joined[-1] = Run(text=last.text + run.text, mark=last.mark, note=last.note)
        else:
            joined.append(run)
    return tuple(Run(text=plain(run.text), mark=run.mark, note=plain(run.note)) for run in joined)


def _is_alike(one: Run, other: Run) -> bool:
    return bool(one.text and other.text) and (one.mark, one.note) == (other.mark, other.note)


def _is_space_within(last: Run, space: Run, following: Run | None) -> bool:
    blank = bool(space.text) and not space.text.strip() and space.mark is Mark.SAME
    return blank and following is not None and _is_alike(last, following)


def window_around(text: str, span: Span, *, words: int) -> Span:
    """Return the span widened by at most so many words on either side, never inside a word."""
    before = [found.start() for found in _WORD.finditer(text, 0, span.start)][-words:] if words else []
    after: list[int] = []
    for found in _WORD.finditer(text, span.end):
        if len(after) >= words:
            break
        after.append(found.end())
    start = before[0] if before else span.start
    end = after[-1] if after else span.end
    return _within(Span(start, end), Span(0, len(text)))


def shortened(text: str, *, words: int) -> str:
    """Return a text whole, or its first words with the number of those left out."""
    found = list(_WORD.finditer(text))
    if len(found) <= words:
        return plain(text.strip())
    more = say("%(count)s more words") % {"count": len(found) - words}
    return f"{plain(text[: found[words - 1].end()].strip())} … ({more})"


def sentences_around(text: str, span: Span, *, lang: str | None, words: int) -> Span:
    """Return the span with its own sentences, one before and one after, and at most so many words on either side."""
    reach = window_around(text, span, words=words)
    near = _within(Span(span.start - _NEAR, span.end + _NEAR), Span(0, len(text)))
    language = get_language(lang or "en")
    found = [
        sentence
        for line in _LINE.finditer(text, near.start, near.end)
        for sentence in split_sentences(text, Span(*line.span()), language)
    ]
    own = [at for at, sentence in enumerate(found) if sentence.overlaps(span)]
    if not own:
        return reach
    first, last = found[max(own[0] - 1, 0)], found[min(own[-1] + 1, len(found) - 1)]
    return Span(max(reach.start, min(first.start, span.start)), min(reach.end, max(last.end, span.end)))


def runs_between(compared: str, other: str) -> tuple[Run, ...]:
    """Return another version's words as runs: what it alone has is added, what the compared one alone has dropped.

    Long stretches that both share are cut down to a few words on each side.
    """
    old, new = _TOKEN.findall(compared), _TOKEN.findall(other)
    runs: list[Run] = []
    removed, added = "", ""
    for step in Indel.opcodes([one.strip() for one in old], [one.strip() for one in new]):
        if step.tag != "equal":
            removed += "".join(old[step.src_start : step.src_end])
            added += "".join(new[step.dest_start : step.dest_end])
            continue
        runs += _apart(removed, added)
        removed, added = "", ""
        runs.append(Run(text="".join(new[step.dest_start : step.dest_end]), mark=Mark.SAME))
    runs += _apart(removed, added)
    last = len(runs) - 1
    return tuple(
        replace(run, text=plain(_middle(run.text, first=at == 0, last=at == last) if _same(run) else _long(run.text)))
        for at, run in enumerate(runs)
    )


def _same(run: Run) -> bool:
    return run.mark is Mark.SAME


def _long(text: str) -> str:
    """Shorten what one version alone has, where it is a whole speech."""
    found = list(_WORD.finditer(text))
    if len(found) <= _LONGEST:
        return text
    kept = _LONGEST // 2
    more = say("%(count)s more words") % {"count": len(found) - 2 * kept}
    return f"{text[: found[kept - 1].end()]} … ({more}) … {text[found[-kept].start() :]}"


def _apart(removed: str, added: str) -> list[Run]:
    runs = (Run(text=removed, mark=Mark.DROPPED), Run(text=added, mark=Mark.ADDED))
    return [run for run in runs if run.text]


def _middle(text: str, *, first: bool, last: bool) -> str:
    """Shorten words that two versions share to those beside a difference."""
    found = list(_WORD.finditer(text))
    if len(found) <= 2 * _AROUND:
        return text
    head = "" if first else text[: found[_AROUND - 1].end()]
    tail = "" if last else text[found[-_AROUND].start() :]
    return f"{head} … {tail}"
