"""What one side says and the other denies of the rest: of most and few, from a time and until it, only if and unless.

"Most villages have a road" says "few villages have no road", "left at noon" says "did not leave until noon", and "will
pay only if the owner agrees" says "will not pay unless the owner agrees". "Not before Friday" is no promise for Friday.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.checks.comparison import Comparison, find_phrases, sentence_around
from crossref.checks.deniers import deniers
from crossref.checks.partners import calendar, is_dated, is_partner, spans_of_time
from crossref.checks.wholes import measures_of
from crossref.lang.base import Language
from crossref.text.units import Unit, units_between
from crossref.types import Span

_MUCH = frozenset({"most", "nearly_all", "often"})
_LITTLE = frozenset({"few", "nearly_none", "rarely"})


def says_the_rest(comparison: Comparison) -> bool:
    """Tell whether one side denies of the rest what the other says, so that no measure and no "not" has changed."""
    if comparison.quoted or comparison.is_foreign or not comparison.alignment.segments:
        return False
    language, ours, theirs = comparison.claim_language, comparison.claim_units, _sentence_units(comparison)
    mine = _side(ours, language)
    other = _side(theirs, language) if mine is not None else None
    if mine is not None and other is not None:
        return mine[0] != other[0] and mine[1] != other[1]
    sides = _sides(comparison)
    if sides is None:
        return False
    unless = _UNLESS.get(language.code, frozenset())
    only = any(one.kind == "only" for one in measures_of(sides[1], language))
    conditional = only and bool(find_phrases(sides[0], unless)) and not find_phrases(sides[1], unless)
    return conditional or _is_bounded(*sides, language) or _limit(*sides, language) is not None


def _is_bounded(denied: Sequence[Unit], said: Sequence[Unit], language: Language) -> bool:
    """Tell whether "not more than" stands for "at most"; whether the figures agree is for their own check."""
    here, there = ({one.kind for one in measures_of(side, language)} for side in (denied, said))
    return any(over in here and bound in there for over, bound in _BOUNDS)


_BOUNDS = (("more_than", "at_most"), ("less_than", "at_least"))


def said_from(comparison: Comparison) -> tuple[Unit, tuple[Unit, ...]] | None:
    """Return a report's time, and the original's, where one side says "not before" and the other has it happen then."""
    if comparison.quoted or comparison.is_foreign or not comparison.alignment.segments:
        return None
    if _BEFORE.isdisjoint([unit.plain for unit in (*comparison.claim_units, *_sentence_units(comparison))]):
        return None
    sides = _sides(comparison)
    found = _limit(*sides, comparison.claim_language) if sides is not None else None
    if found is None or sides is None or found[0].plain not in _BEFORE:
        return None
    before, limit, partner = found
    return (partner, (before, limit)) if sides[0] is not comparison.claim_units else (limit, (partner,))


def _sides(comparison: Comparison) -> tuple[Sequence[Unit], Sequence[Unit]] | None:
    """Return the words of the side that denies and of the one that does not; ``None`` where both do or neither."""
    language, ours, theirs = comparison.claim_language, comparison.claim_units, _sentence_units(comparison)
    denied = len(deniers(ours, language)) % 2 == 1
    if denied == (len(deniers(theirs, language)) % 2 == 1):
        return None
    return (ours, theirs) if denied else (theirs, ours)


def _limit(denied: Sequence[Unit], said: Sequence[Unit], language: Language) -> tuple[Unit, Unit, Unit] | None:
    """Return "until", the time behind it up to which one side denies, and that time on the other, which has no "until".

    "Not as far as the harbour" is no time: what follows "until" must be one, and "before" only leaves open.
    """
    until = _UNTIL.get(language.code, frozenset()) | _BEFORE
    for at, unit in enumerate(denied):
        if unit.plain in until and not any(one.plain in until for one in said):
            # "May" is a small word too.
            limit = next((one for one in denied[at + 1 :] if not one.function or _is_time(one, language)), None)
            partner = next((one for one in said if limit is not None and is_partner(one, limit, language)), None)
            if limit is None or partner is None or not (unit.plain in _BEFORE or _is_time(limit, language)):
                return None
            return unit, limit, partner
    return None


def _is_time(unit: Unit, language: Language) -> bool:
    named = calendar(language) | spans_of_time(language) | _HOURS
    return unit.is_number or is_dated(unit) or unit.plain in named


_HOURS = frozenset(
    ("noon", "midday", "midnight", "morning", "evening", "mediodia", "medianoche", "midi", "minuit", "meio-dia", "meio",
     "mittag", "mittags", "mitternacht", "полудня", "полуночи", "полудень", "опівночі", "полудні")
)  # fmt: skip


_UNTIL = {
    "en": frozenset(("until", "till")),
    "es": frozenset(("hasta",)),
    "fr": frozenset(("jusque", "jusqu")),
    "pt": frozenset(("ate",)),
    "de": frozenset(("bis",)),
    "ru": frozenset(("до",)),
    "uk": frozenset(("до",)),
}
_BEFORE = frozenset(("before", "antes", "avant", "vor", "bevor", "ehe", "раньше", "ранее", "раніше"))
_UNLESS = {
    "en": frozenset({("unless",)}),
    "es": frozenset({("a", "menos", "que"), ("salvo", "que"), ("salvo", "si")}),
    "fr": frozenset({("a", "moins", "que"), ("sauf", "si")}),
    "pt": frozenset({("a", "menos", "que"), ("salvo", "se")}),
    "de": frozenset({("es", "sei", "denn"), ("ausser", "wenn")}),
}


def _side(units: Sequence[Unit], language: Language) -> tuple[bool, bool] | None:
    """Tell whether words speak of much, and whether they deny; ``None`` where they speak of neither, or of both.

    The "hardly" of "hardly any" measures and denies nothing.
    """
    measures = measures_of(units, language)
    kinds = {one.kind for one in measures}
    much, little = bool(kinds & _MUCH), bool(kinds & _LITTLE)
    if much == little:
        return None
    measuring = {unit.span for one in measures if one.kind in _MUCH | _LITTLE for unit in one.units}
    denying = [unit for unit in deniers(units, language) if unit.span not in measuring]
    return much, len(denying) % 2 == 1


def _sentence_units(comparison: Comparison) -> Sequence[Unit]:
    segments, language = comparison.alignment.segments, comparison.original_language
    first, last = segments[0].statement.start, segments[-1].statement.end
    start = sentence_around(comparison.original, first, language).start
    end = sentence_around(comparison.original, max(first, last - 1), language).end
    return units_between(comparison.original_units, Span(start, end))
