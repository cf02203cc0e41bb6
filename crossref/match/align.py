"""Aligns a claim's words with an original: local, in order over cuts, exact within the window it looks at.

Long originals are first cut to the window where rare shared words fall on one diagonal; the cost model is in
:mod:`crossref.match.path`. A run of words without a place is then looked for in the rest of the original.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crossref.lang.base import Language
from crossref.match.anchors import find_anchors, lay_anchored
from crossref.match.levels import fold_name, is_clipped, mended_keys, spelled_otherwise
from crossref.match.path import BRACKET_COST, WORD_COST, Step, cheapest_path
from crossref.text.units import ELLIPSIS, Unit, read_units
from crossref.types import AlignedSegment, Alignment, Edit, EditOp, Span

_CELLS = 48_000
"""Exact search over at most so many pairs of words at once; longer originals are cut to a window first."""

_REMAINDER = 4
"""So many unplaced words in a row are looked for elsewhere in the original."""


def align(
    claim_text: str,
    segments: Sequence[Span],
    original: str,
    *,
    claim_language: Language,
    original_language: Language,
    window: Span | None = None,
    inflected: bool = False,
) -> Alignment:
    """Return the claim's segments laid into the original; spans lie in ``claim_text`` and ``original``.

    Args:
        claim_text: the text that the segments point into (an article's).
        segments: the quoted stretches, in order.
        original: one version of a statement, of any length.
        claim_language: the claim's language.
        original_language: the original's.
        window: look at this stretch of the original alone.
        inflected: compare word stems, as for indirect speech; brackets are then the article's own.
    """
    pieces = [_piece(claim_text, span, claim_language, inflected=inflected) for span in segments]
    units = [unit for piece in pieces for unit in piece.units]
    theirs = read_units(original, original_language, inflected=inflected)
    if window is not None:
        theirs = tuple(unit for unit in theirs if window.contains(unit.span))
    if not units or not theirs:
        return Alignment(segments=())
    claim = _Claim(tuple(units), _cuts(pieces))
    steps = _place(claim, mended_keys(theirs, units))
    return _alignment(claim, theirs, steps, original)


@dataclass(frozen=True, slots=True)
class _Piece:
    units: tuple[Unit, ...]
    cuts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Claim:
    """The claim's units, and the indices before which a cut is marked or a new segment begins."""

    units: tuple[Unit, ...]
    cuts: frozenset[int]


def _piece(text: str, span: Span, language: Language, *, inflected: bool) -> _Piece:
    """Read one segment: its units, and the places of its ellipses counted in units."""
    own = span.of(text)
    marks = [found.span() for found in ELLIPSIS.finditer(own)]
    read = read_units(own, language, inflected=inflected, quoted=not inflected)
    kept = [unit for unit in read if not any(start <= unit.span.start < end for start, end in marks)]
    cuts = tuple(sum(unit.span.end <= start for unit in kept) for start, _ in marks)
    return _Piece(tuple(_moved(unit, span.start) for unit in kept), cuts)


def _moved(unit: Unit, by: int) -> Unit:
    return unit._replace(span=unit.span.shifted(by)) if by else unit


def _cuts(pieces: Sequence[_Piece]) -> frozenset[int]:
    cuts: set[int] = set()
    before = 0
    for piece in pieces:
        cuts |= {before + cut for cut in piece.cuts}
        before += len(piece.units)
        cuts.add(before)
    return frozenset(cuts - {0, before})


def _place(claim: _Claim, keys: tuple[str, ...]) -> list[Step]:
    """Lay the claim into the original; what finds no place there is then looked for in the rest of it."""
    numbers = _numbering(claim.units, keys)
    ours = [numbers[unit.key] for unit in claim.units]
    theirs = [numbers.get(key, 0) for key in keys]
    costs = [BRACKET_COST if unit.bracketed else WORD_COST for unit in claim.units]
    anchors = find_anchors(ours, theirs, claim.cuts)
    if anchors:
        steps = lay_anchored(ours, theirs, anchors, costs=costs, cuts=claim.cuts)
        return _place_remainders(steps, claim, keys, ours, theirs)
    start, end = _window(claim.units, keys)
    _, path = cheapest_path(ours, theirs[start:end], costs=costs, cuts=claim.cuts)
    steps = [Step(step.claim, None if step.original is None else step.original + start) for step in path]
    return _place_remainders(steps, claim, keys, ours, theirs)


def _numbering(units: Sequence[Unit], keys: Sequence[str]) -> dict[str, int]:
    """Number the claim's keys from 1, figures downwards from -1; other figures of the original share one number."""
    numbers: dict[str, int] = {}
    for unit in units:
        if unit.key not in numbers:
            numbers[unit.key] = -len(numbers) - 2 if unit.key.startswith("#") else len(numbers) + 1
    for key in keys:
        if key.startswith("#"):
            numbers.setdefault(key, -1)
    return numbers


def _window(units: Sequence[Unit], keys: tuple[str, ...]) -> tuple[int, int]:
    """Return the stretch of the original worth an exact search: where rare shared words fall on one diagonal."""
    size = len(units)
    if size * len(keys) <= _CELLS:
        return 0, len(keys)
    places = _index(keys)
    votes: Counter[int] = Counter()
    width = max(size, 30)
    shared = [(len(places[unit.key]), at) for at, unit in enumerate(units) if unit.key in places]
    for count, at in sorted(shared)[:24]:
        for place in places[units[at].key][:400]:
            bucket = max(place - at, 0) // width
            votes[bucket] += 64 // count + 1
            votes[bucket + 1] += 64 // count + 1
    if not votes:
        return 0, min(len(keys), width)
    best = max(votes, key=lambda bucket: (votes[bucket], -bucket))
    room = min(max(_CELLS // size, 2 * size), 4 * size + 240)
    middle = best * width + size // 2
    start = max(0, min(middle - room // 2, len(keys) - room))
    return start, min(len(keys), start + room)


@lru_cache(maxsize=16)
def _index(keys: tuple[str, ...]) -> Mapping[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key].append(place)
    return dict(places)


def _place_remainders(
    steps: list[Step], claim: _Claim, keys: tuple[str, ...], ours: list[int], theirs: list[int]
) -> list[Step]:
    """Look elsewhere for runs of words without an equal; a run found whole is put where it stands."""
    equal = {step.claim for step in steps if _is_equal(step, ours, theirs)}
    for first, last in _runs([at not in equal for at in range(len(ours))]):
        run = ours[first:last]
        if len(run) < _REMAINDER or all(claim.units[at].bracketed for at in range(first, last)):
            continue
        found = _find_run(tuple(unit.key for unit in claim.units[first:last]), keys)
        if found is None:
            continue
        steps = _moved_run(steps, first, last, found)
    return steps


def _is_equal(step: Step, ours: Sequence[int], theirs: Sequence[int]) -> bool:
    return step.claim is not None and step.original is not None and ours[step.claim] == theirs[step.original]


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for at, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = at
        elif not flag and start is not None:
            runs.append((start, at))
            start = None
    return runs


def _find_run(run: tuple[str, ...], keys: tuple[str, ...]) -> int | None:
    """Return where the original has this run, word for word."""
    places = _index(keys)
    if any(key not in places for key in run):
        return None
    at, rare = min(((at, places[key]) for at, key in enumerate(run)), key=lambda pair: len(pair[1]))
    starts = [place - at for place in rare if place >= at and keys[place - at : place - at + len(run)] == run]
    return starts[0] if starts else None


def _moved_run(steps: list[Step], first: int, last: int, found: int) -> list[Step]:
    kept = [step for step in steps if step.claim is None or not first <= step.claim < last]
    at = next((place for place, step in enumerate(kept) if step.claim is not None and step.claim >= last), len(kept))
    run = [Step(first + offset, found + offset) for offset in range(last - first)]
    return [*kept[:at], *run, *kept[at:]]


def _alignment(claim: _Claim, theirs: tuple[Unit, ...], steps: list[Step], original: str) -> Alignment:
    keys = mended_keys(theirs, claim.units)
    parts = [_within_sentence(part, claim.units, theirs, keys, original) for part in _parts(claim, steps)]
    segments = tuple(segment for part in parts if (segment := _segment(part, claim.units, theirs, keys)) is not None)
    gaps = tuple(
        Span(a.statement.end, b.statement.start) for a, b in pairwise(segments) if a.statement.end < b.statement.start
    )
    own = [at for at, unit in enumerate(claim.units) if not unit.bracketed]
    equal = {
        step.claim
        for step in steps
        if step.claim is not None and step.original is not None and claim.units[step.claim].key == keys[step.original]
    }
    share = sum(at in equal for at in own) / len(own) if own else 0.0
    weights = {at: 0.25 if claim.units[at].function else 1.0 for at in own}
    total = sum(weights.values())
    weighted = sum(weight for at, weight in weights.items() if at in equal) / total if total else 0.0
    return Alignment(segments=segments, gaps=gaps, claim_coverage=share, similarity=weighted)


def _parts(claim: _Claim, steps: list[Step]) -> list[list[Step]]:
    """Cut the path where the claim marks a cut, and where the place in the original jumps back."""
    parts: list[list[Step]] = [[]]
    last = -1
    for step in steps:
        back = step.original is not None and step.original <= last
        if parts[-1] and (back or step.claim in claim.cuts):
            parts.append([])
        parts[-1].append(step)
        last = step.original if step.original is not None else last
    return parts


def _segment(
    part: list[Step], ours: Sequence[Unit], theirs: Sequence[Unit], keys: Sequence[str]
) -> AlignedSegment | None:
    while part and part[0].claim is None:
        part = part[1:]
    while part and part[-1].claim is None:
        part = part[:-1]
    part = _loosen_ends(part, ours, keys)
    placed = [step.original for step in part if step.original is not None]
    own = [step.claim for step in part if step.claim is not None]
    if not own or not placed:
        return None
    edits = _edits(part, ours, theirs, keys)
    return AlignedSegment(
        claim=Span(ours[own[0]].span.start, ours[own[-1]].span.end),
        statement=Span(theirs[placed[0]].span.start, theirs[placed[-1]].span.end),
        edits=tuple(edits),
    )


def _within_sentence(
    part: list[Step], ours: Sequence[Unit], theirs: Sequence[Unit], keys: Sequence[str], original: str
) -> list[Step]:
    """Unlike pairs at either end stop where the original's sentence does: the next sentence stands for nothing."""
    equal = [at for at, step in enumerate(part) if _same(step, ours, keys)]
    if not equal:
        return part
    first, last = equal[0], equal[-1]
    head = _kept(list(reversed(part[:first])), theirs, original, part[first].original)
    tail = _kept(part[last + 1 :], theirs, original, part[last].original)
    return [*reversed(head), *part[first : last + 1], *tail]


def _kept(steps: list[Step], theirs: Sequence[Unit], original: str, near: int | None) -> list[Step]:
    """Take steps going away from the aligned words; past the end of a sentence the claim's words stand alone."""
    kept: list[Step] = []
    beyond = False
    for step in steps:
        if step.original is not None and near is not None:
            one, other = sorted((near, step.original))
            between = original[theirs[one].span.end : theirs[other].span.start]
            beyond = beyond or any(mark in between for mark in ".!?\n")
            near = step.original
        kept.append(Step(step.claim, None) if beyond else step)
    return [step for step in kept if step.claim is not None or step.original is not None]


def _loosen_ends(part: list[Step], ours: Sequence[Unit], keys: Sequence[str]) -> list[Step]:
    """At either end a long run of unlike pairs is no replacement: the claim's words stand alone there."""
    flags = [_same(step, ours, keys) for step in part]
    if True not in flags:
        return part
    first, last = flags.index(True), len(flags) - flags[::-1].index(True)
    head, tail = part[:first], part[last:]
    if len(head) > 3:
        head = [Step(step.claim, None) for step in head if step.claim is not None]
    if len(tail) > 3:
        tail = [Step(step.claim, None) for step in tail if step.claim is not None]
    return [*head, *part[first:last], *tail]


def _same(step: Step, ours: Sequence[Unit], keys: Sequence[str]) -> bool:
    return step.claim is not None and step.original is not None and ours[step.claim].key == keys[step.original]


def _edits(part: list[Step], ours: Sequence[Unit], theirs: Sequence[Unit], keys: Sequence[str]) -> list[Edit]:
    """Group the steps into edits; unlike words that spell the same thing are equal, with the fold named."""
    edits: list[Edit] = []
    at = 0
    while at < len(part):
        end = at + 1
        same = _same(part[at], ours, keys)
        while end < len(part) and _same(part[end], ours, keys) == same:
            end += 1
        edits += _equal_edits(part[at:end], ours, theirs) if same else [_changed_edit(part[at:end], ours, theirs)]
        at = end
    return _with_places(edits)


def _equal_edits(steps: Sequence[Step], ours: Sequence[Unit], theirs: Sequence[Unit]) -> list[Edit]:
    edits: list[Edit] = []
    for step in steps:
        assert step.claim is not None and step.original is not None
        one, other = ours[step.claim], theirs[step.original]
        fold = fold_name(one, other)
        if edits and edits[-1].fold == fold:
            last = edits.pop()
            claim, statement = Span(last.claim.start, one.span.end), Span(last.statement.start, other.span.end)
            edits.append(Edit(EditOp.EQUAL, claim, statement, fold))
        else:
            edits.append(Edit(EditOp.EQUAL, one.span, other.span, fold))
    return edits


def _changed_edit(steps: Sequence[Step], ours: Sequence[Unit], theirs: Sequence[Unit]) -> Edit:
    mine = [ours[step.claim] for step in steps if step.claim is not None]
    others = [theirs[step.original] for step in steps if step.original is not None]
    claim = Span(mine[0].span.start, mine[-1].span.end) if mine else Span(-1, -1)
    statement = Span(others[0].span.start, others[-1].span.end) if others else Span(-1, -1)
    if mine and others and is_clipped(mine, others):
        return Edit(EditOp.EQUAL, claim, statement, "clipped")
    if mine and others:
        fold = spelled_otherwise(mine, others)
        return Edit(EditOp.EQUAL if fold else EditOp.REPLACE, claim, statement, fold)
    return Edit(EditOp.INSERT if mine else EditOp.DELETE, claim, statement)


def _with_places(edits: list[Edit]) -> list[Edit]:
    """Give empty sides the place where the words would stand: the end of the words before."""
    placed: list[Edit] = []
    claim = next((edit.claim.start for edit in edits if edit.claim.start >= 0), 0)
    statement = next((edit.statement.start for edit in edits if edit.statement.start >= 0), 0)
    for edit in edits:
        mine = edit.claim if edit.claim.start >= 0 else Span(claim, claim)
        theirs = edit.statement if edit.statement.start >= 0 else Span(statement, statement)
        placed.append(Edit(edit.op, mine, theirs, edit.fold))
        claim, statement = mine.end, theirs.end
    return placed
