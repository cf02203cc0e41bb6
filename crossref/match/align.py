"""Aligns a claim's words with an original: local, in order over cuts, exact within the window it looks at.

Long originals are first cut to the window where rare shared words fall on one diagonal; the cost model is in
:mod:`crossref.match.path`. A run of words without a place is then looked for in the rest of the original.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

from crossref.lang.base import Language
from crossref.match.anchors import find_anchors, find_run, lay_anchored, places_of, run_of
from crossref.match.levels import fold_name, is_clipped, mended_keys, spelled_otherwise
from crossref.match.path import BRACKET_COST, LAST, WORD_COST, Step, cheapest_path
from crossref.text.fold import DAMAGE
from crossref.text.units import ELLIPSIS, Unit, read_units, shifted_units
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
    units = tuple(unit for piece in pieces for unit in piece.units)
    theirs = _original(original, original_language, inflected=inflected)
    if window is not None:
        theirs = _numbered(tuple(unit for unit in theirs.units if window.contains(unit.span)))
    if not units or not theirs.units:
        return Alignment(segments=())
    if theirs.is_damaged or any(DAMAGE in unit.key for unit in units):
        theirs = _numbered(theirs.units, mended_keys(theirs.units, units))
    claim = _Claim(units, _cuts(pieces))
    return _alignment(claim, theirs, _place(claim, theirs), original)


@dataclass(frozen=True, slots=True)
class _Piece:
    units: tuple[Unit, ...]
    cuts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Claim:
    """The claim's units, and the indices before which a cut is marked or a new segment begins."""

    units: tuple[Unit, ...]
    cuts: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Original:
    """An original's units, and their keys as numbers: those of figures are below zero. ``places`` are by number."""

    units: tuple[Unit, ...]
    keys: tuple[str, ...]
    numbers: Mapping[str, int]
    words: Sequence[int]
    places: Mapping[int, Sequence[int]]
    is_damaged: bool


@lru_cache(maxsize=32)
def _original(text: str, language: Language, *, inflected: bool) -> _Original:
    return _numbered(read_units(text, language, inflected=inflected))


def _numbered(units: tuple[Unit, ...], keys: tuple[str, ...] | None = None) -> _Original:
    if keys is None:
        keys = tuple(unit.key for unit in units)
    numbers: dict[str, int] = {}
    words = [_number(key, numbers) for key in keys]
    return _Original(units, keys, numbers, words, places_of(words), any(DAMAGE in key for key in numbers))


def _number(key: str, numbers: dict[str, int]) -> int:
    """Return a key's number, a new one where it has none yet; figures are numbered downwards."""
    number = numbers.get(key)
    if number is None:
        number = numbers[key] = ~len(numbers) if key.startswith("#") else len(numbers) + 1
    return number


@lru_cache(maxsize=64)
def _piece(text: str, span: Span, language: Language, *, inflected: bool) -> _Piece:
    """Read one segment: its units, and the places of its ellipses counted in units."""
    own = span.of(text)
    marks = [found.span() for found in ELLIPSIS.finditer(own)]
    read = read_units(own, language, inflected=inflected, quoted=not inflected)
    if not marks:
        return _Piece(shifted_units(read, span.start), ())
    kept = [unit for unit in read if not any(start <= unit.span.start < end for start, end in marks)]
    cuts = tuple(sum(unit.span.end <= start for unit in kept) for start, _ in marks)
    return _Piece(shifted_units(kept, span.start), cuts)


def _cuts(pieces: Sequence[_Piece]) -> frozenset[int]:
    cuts: set[int] = set()
    before = 0
    for piece in pieces:
        cuts |= {before + cut for cut in piece.cuts}
        before += len(piece.units)
        cuts.add(before)
    return frozenset(cuts - {0, before})


def _place(claim: _Claim, original: _Original) -> list[Step]:
    """Lay the claim into the original; what finds no place there is then looked for in the rest of it."""
    added: dict[str, int] = {}
    known = original.numbers
    ours = [known.get(unit.key) or _new_number(unit.key, len(known), added) for unit in claim.units]
    costs = [BRACKET_COST if unit.bracketed else WORD_COST for unit in claim.units]
    anchors = find_anchors(ours, original.words, claim.cuts, original.places)
    if anchors:
        steps = lay_anchored(ours, original.words, anchors, costs=costs, cuts=claim.cuts)
    else:
        steps = _search(ours, original, costs, claim.cuts)
    return _place_remainders(steps, claim, ours, original)


def _new_number(key: str, before: int, added: dict[str, int]) -> int:
    """Return the number of a word that the original, with so many other words, does not have."""
    number = _number(key, added)
    return number + before if number > 0 else number - before


def _search(ours: list[int], original: _Original, costs: Sequence[int], cuts: frozenset[int]) -> list[Step]:
    """Lay a claim without runs beyond doubt: where it stands word for word, else by the search over all pairs."""
    start, end = _window(ours, original)
    whole = [place for place in find_run(ours, original.words, original.places) if start <= place <= end - len(ours)]
    if whole:
        return run_of(0, _as_found(whole), len(ours))
    _, path = cheapest_path(ours, original.words[start:end], costs=costs, cuts=cuts)
    return [Step(step.claim, None if step.original is None else step.original + start) for step in path]


def _as_found(places: Sequence[int]) -> int:
    """Return the place that the search over all pairs finds: the first, but of "no, no, no" the last few words."""
    place = places[0]
    for _ in range(LAST):
        if place + 1 in places:
            place += 1
    return place


def _window(ours: Sequence[int], original: _Original) -> tuple[int, int]:
    """Return the stretch of the original worth an exact search: where rare shared words fall on one diagonal."""
    size, length, places = len(ours), len(original.words), original.places
    if size * length <= _CELLS:
        return 0, length
    votes: Counter[int] = Counter()
    width = max(size, 30)
    shared = [(len(places[word]), at) for at, word in enumerate(ours) if word in places]
    for count, at in sorted(shared)[:24]:
        for place in places[ours[at]][:400]:
            bucket = max(place - at, 0) // width
            votes[bucket] += 64 // count + 1
            votes[bucket + 1] += 64 // count + 1
    if not votes:
        return 0, min(length, width)
    best = max(votes, key=lambda bucket: (votes[bucket], -bucket))
    room = min(max(_CELLS // size, 2 * size), 4 * size + 240)
    middle = best * width + size // 2
    start = max(0, min(middle - room // 2, length - room))
    return start, min(length, start + room)


def _place_remainders(steps: list[Step], claim: _Claim, ours: list[int], original: _Original) -> list[Step]:
    """Look elsewhere for runs of words without an equal; a run found whole is put where it stands."""
    equal = {step.claim for step in steps if _is_equal(step, ours, original.words)}
    if len(ours) - len(equal) < _REMAINDER:
        return steps
    for first, last in _runs([at not in equal for at in range(len(ours))]):
        run = ours[first:last]
        if len(run) < _REMAINDER or all(claim.units[at].bracketed for at in range(first, last)):
            continue
        found = find_run(run, original.words, original.places)
        if found:
            steps = _moved_run(steps, first, last, found[0])
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


def _moved_run(steps: list[Step], first: int, last: int, found: int) -> list[Step]:
    kept = [step for step in steps if step.claim is None or not first <= step.claim < last]
    at = next((place for place, step in enumerate(kept) if step.claim is not None and step.claim >= last), len(kept))
    run = [Step(first + offset, found + offset) for offset in range(last - first)]
    return [*kept[:at], *run, *kept[at:]]


def _alignment(claim: _Claim, original: _Original, steps: list[Step], text: str) -> Alignment:
    theirs, keys = original.units, original.keys
    parts = [_within_sentence(part, claim.units, theirs, keys, text) for part in _parts(claim, steps)]
    segments = tuple(segment for part in parts if (segment := _segment(part, claim.units, theirs, keys)) is not None)
    gaps = tuple(
        Span(a.statement.end, b.statement.start) for a, b in pairwise(segments) if a.statement.end < b.statement.start
    )
    equal = {step.claim for step in steps if _same(step, claim.units, keys)}
    share, weighted = _shares(claim.units, equal)
    return Alignment(segments=segments, gaps=gaps, claim_coverage=share, similarity=weighted)


def _shares(units: Sequence[Unit], equal: AbstractSet[int | None]) -> tuple[float, float]:
    """Return the share of a claim's words that have an equal one, and the same with small words counting a quarter."""
    own = [at for at, unit in enumerate(units) if not unit.bracketed]
    if not own:
        return 0.0, 0.0
    if len(equal) == len(units):
        return 1.0, 1.0
    weights = {at: 0.25 if units[at].function else 1.0 for at in own}
    weighted = sum(weight for at, weight in weights.items() if at in equal)
    return sum(at in equal for at in own) / len(own), weighted / sum(weights.values())


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
    flags = [_same(step, ours, keys) for step in part]
    if True not in flags or (flags[0] and flags[-1]):
        return part
    first, last = flags.index(True), len(flags) - flags[::-1].index(True) - 1
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
    if True not in flags or (flags[0] and flags[-1]):
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
    for same, run in groupby(part, key=lambda step: _same(step, ours, keys)):
        steps = [*run]
        edits += _equal_edits(steps, ours, theirs) if same else [_changed_edit(steps, ours, theirs)]
    return _with_places(edits)


def _equal_edits(steps: Sequence[Step], ours: Sequence[Unit], theirs: Sequence[Unit]) -> Iterator[Edit]:
    """Yield the edits of equal words, those with one fold as one."""
    pairs = [(ours[claim], theirs[original]) for claim, original in steps if claim is not None and original is not None]
    for fold, run in groupby(pairs, key=lambda pair: fold_name(*pair)):
        like = [*run]
        (one, other), (last, end) = like[0], like[-1]
        yield Edit(EditOp.EQUAL, Span(one.span.start, last.span.end), Span(other.span.start, end.span.end), fold)


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
