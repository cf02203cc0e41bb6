"""What differs between a claim and a sentence in another language, where that is certain; and what leaves it in doubt.

The parts of both sides are laid beside each other by sense. A figure, a month or a name differs where exactly one of
each side is left over and the rest is the same; negation where one sentence denies and nothing in the other may.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crossref.checks.comparison import DATES, FIGURES, YEARS
from crossref.checks.conditions import find_conditions
from crossref.checks.denials import is_denied
from crossref.checks.deniers import denial_words
from crossref.lang.base import Language
from crossref.match.senses import Kind, Laid, Part, likeness
from crossref.phrases import tell
from crossref.text.countries import find_country
from crossref.text.names import split_names
from crossref.text.units import Unit, read_units
from crossref.text.words import word_key, word_keys
from crossref.types import Difference, DifferenceKind, Severity, Span
from crossref.verdict.facts import counts

SAME_REST = 0.6
"""Share of the rest of the claim that must have a partner before a difference is named."""
SAME_BACK = 0.4
"""Share of the sentence that must have one."""
LEAST_FOUND = 2
WHOLE_NAMES, WHOLE_BACK = 0.8, 0.6
"""The same where a name is all that differs: names are spelled, left out and put in more freely than figures."""
UNLIKE_NAME = 45.0
"""Names that look more alike than this, of 100, may be one."""
SHORT_NAME = 4
"""Letters that a name must have."""
SAME_LENGTH = 1.8
"""How many times as long as the other either side may be, where negation is compared."""
_NOT = {
    "en": "not never cannot",
    "es": "no nunca jamás",
    "fr": "pas jamais",
    "pt": "não nunca jamais",
    "de": "nicht nie niemals",
    "ru": "не нет никогда",
    "uk": "не ні ніколи",
}
"""Negators of a whole sentence; "without" and "nothing but" are as often rendered by words that deny nothing."""
_MAY_DENY = {
    "en": "non false untrue wrong fake baseless groundless contrary only except unless little few last least hard far "
    "end stop refute dismiss misrepresent inaccurate incorrect doubt lose lost free absence absent missing short than",
}
"""Words that may deny and are no negators; where one stands negation is not compared."""
_ALTHOUGH = frozenset({"bien", "même", "auch"})
"""Words behind "si" and "wenn" that make them "although" and "even if"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """A claim beside one stretch of an original in another language.

    ``claim`` and ``context`` lie in ``reported``, ``scope`` in ``original``.
    """

    laid: Laid
    reported: str
    claim: Span
    context: Span
    original: str
    scope: Span
    ours: Language
    theirs: Language
    quoted: bool


def find_differences(sides: Sides, others: Sequence[Sides]) -> tuple[Difference, ...]:
    """Return what certainly differs.

    Args:
        sides: The claim beside the sentence that it reports.
        others: The same beside every stretch of the speaker's statements: what stands in one of them was said.
    """
    for look in (_number, _month, _negation, _condition, _name):
        found = look(sides, others)
        if found is not None:
            return (found,)
    return ()


def is_in_doubt(sides: Sides) -> bool:
    """Tell whether something speaks against agreement that is not certain enough to be named."""
    alone = sides.laid.alone(claim=True)
    missing = [one for one in alone if one.month or (one.number is not None and counts(one.number) and _tells(one))]
    denied = is_denied(sides.reported, sides.context, sides.claim, sides.ours)
    if missing or _omitted_condition(sides) is not None:
        return True
    return (_denies(sides, claim=True) != denied) != _denies(sides, claim=False)


def _tells(part: Part) -> bool:
    """Tell whether a figure is more than a word: "the two agreed" may be "they agreed" elsewhere."""
    return part.number is not None and (part.number.unit is not None or part.number.value > 2)


# --- figures and months ---------------------------------------------------------------------------------------------


def _number(sides: Sides, others: Sequence[Sides]) -> Difference | None:
    ours = _alone(sides, lambda one: one.number is not None and counts(one.number), claim=True)
    theirs = _alone(sides, lambda one: one.number is not None and counts(one.number), claim=False)
    if len(ours) != 1 or len(theirs) != 1 or not is_same_rest(sides, ours) or _is_elsewhere(sides, others, ours[0]):
        return None
    one, other = ours[0].number, theirs[0].number
    if one is None or other is None or one.kind is not other.kind or one.unit != other.unit:
        return None
    if abs(one.value) == abs(other.value) or _is_range(sides.laid.ours, ours[0]):
        return None
    if one.unit is None and not _is_neighbour(sides.laid, ours[0], theirs[0]):
        return None
    return _difference(sides, ours[0].span, theirs[0].span, DifferenceKind.NUMBER, "figure")


def _is_range(parts: Sequence[Part], part: Part) -> bool:
    """Tell whether another figure stands right beside one, as in "9 to 15 billion", whose scale is for both."""
    place = parts.index(part)
    return any(one.number is not None for one in (*parts[max(0, place - 2) : place], *parts[place + 1 : place + 3]))


def _month(sides: Sides, others: Sequence[Sides]) -> Difference | None:
    ours = _alone(sides, lambda one: one.month > 0, claim=True)
    theirs = _alone(sides, lambda one: one.month > 0, claim=False)
    if len(ours) != 1 or len(theirs) != 1 or not is_same_rest(sides, ours) or _is_elsewhere(sides, others, ours[0]):
        return None
    return _difference(sides, ours[0].span, theirs[0].span, DifferenceKind.DATE, "date")


def _alone(sides: Sides, wanted: Callable[[Part], bool], *, claim: bool) -> list[Part]:
    return [part for part in sides.laid.alone(claim=claim) if wanted(part)]


def is_same_rest(sides: Sides, without: Sequence[Part], *, forward: float = SAME_REST, back: float = SAME_BACK) -> bool:
    """Tell whether the claim without some parts has partners nearly everywhere, and so has the sentence."""
    laid = sides.laid
    rest = sum(part.weight for part in laid.ours if part not in without)
    held = laid.share * sum(part.weight for part in laid.ours)
    return laid.found >= LEAST_FOUND and rest > 0 and held / rest >= forward and laid.back >= back


def _is_elsewhere(sides: Sides, others: Sequence[Sides], part: Part) -> bool:
    """Tell whether another stretch of what the speaker said has the part that this one lacks."""
    return any(part not in one.laid.alone(claim=True) for one in others if one.scope != sides.scope)


def _is_neighbour(laid: Laid, one: Part, other: Part) -> bool:
    """Tell whether the words behind two bare figures stand for each other: days and дней."""
    ours, theirs = laid.ours.index(one), laid.theirs.index(other)
    return any(0 < pair.ours[0] - ours <= 2 and 0 < pair.theirs[0] - theirs <= 2 for pair in laid.pairs)


# --- negation and conditions ----------------------------------------------------------------------------------------


def _units(sides: Sides, *, claim: bool) -> tuple[Unit, ...]:
    if claim:
        return read_units(sides.claim.of(sides.reported), sides.ours)
    return read_units(sides.scope.of(sides.original), sides.theirs)


def _denies(sides: Sides, *, claim: bool) -> bool:
    words = denial_words(sides.ours if claim else sides.theirs)
    return any(unit.plain in words for unit in _units(sides, claim=claim))


_DENIED_THERE = tell("Polarity differs: the original denies what the article says.")
_DENIED_HERE = tell("Polarity differs: the article denies what the original says.")


def _negation(sides: Sides, others: Sequence[Sides]) -> Difference | None:
    """Find a sentence of which one side has a single negator, and the other nothing that may deny."""
    if is_denied(sides.reported, sides.context, sides.claim, sides.ours):
        return None
    if _conditions(sides, claim=True) and _conditions(sides, claim=False):
        return None  # "They will not be lifted until ..." says what "they remain until ..." says.
    ours, theirs = _negators(sides, claim=True), _negators(sides, claim=False)
    if len(ours) + len(theirs) != 1 or not is_as_long(sides) or "?" in sides.claim.of(sides.reported):
        return None
    if not is_same_rest(sides, (), forward=WHOLE_NAMES, back=WHOLE_BACK):
        return None
    quiet = bool(theirs)
    if _may_deny(sides, claim=quiet) or len(_deniers(sides, claim=not quiet)) != 1:
        return None
    if any(_negators(one, claim=False) for one in others if ours and one.laid.share >= SAME_REST):
        return None
    word = (theirs or ours)[0]
    place = word.span.shifted(sides.scope.start if theirs else sides.claim.start)
    return Difference(
        kind=DifferenceKind.NEGATION,
        claim=sides.claim.of(sides.reported) if theirs else place.of(sides.reported),
        statement=place.of(sides.original) if theirs else sides.scope.of(sides.original).strip(),
        severity=Severity.MAJOR,
        explanation=_DENIED_THERE if theirs else _DENIED_HERE,
        claim_span=sides.claim if theirs else place,
        statement_span=place if theirs else sides.scope,
        rule="negation",
    )


def _negators(sides: Sides, *, claim: bool) -> list[Unit]:
    language = sides.ours if claim else sides.theirs
    words = word_keys(tuple(_NOT.get(language.code, "").split()))
    return [unit for unit in _units(sides, claim=claim) if unit.plain in words]


def _deniers(sides: Sides, *, claim: bool) -> list[Unit]:
    words = denial_words(sides.ours if claim else sides.theirs)
    return [unit for unit in _units(sides, claim=claim) if unit.plain in words]


def _may_deny(sides: Sides, *, claim: bool) -> bool:
    """Tell whether a side has any word that may deny: a negator, "refuse", "untrue", "only"."""
    language = sides.ours if claim else sides.theirs
    prefixes = tuple(word_key(one) for one in language.critical.negative_prefixes)
    words = denial_words(language) | frozenset(_MAY_DENY.get(language.code, "").split())
    units = _units(sides, claim=claim)
    return any(
        unit.plain in words or (len(unit.plain) > 5 and unit.plain.startswith(prefixes)) or unit.plain.endswith("less")
        for unit in units
    )


def is_as_long(sides: Sides) -> bool:
    ours, theirs = sum(one.weight for one in sides.laid.ours), sum(one.weight for one in sides.laid.theirs)
    return max(ours, theirs) <= SAME_LENGTH * min(ours, theirs)


def _condition(sides: Sides, others: Sequence[Sides]) -> Difference | None:
    """Find a condition that opens the sentence quoted and that the article leaves out: "If they stay, we shall leave".

    Elsewhere in a sentence the same words often mean something else ("whether", "so", "for now not").
    """
    if not sides.quoted or not is_same_rest(sides, (), back=0.0):
        return None
    omitted = _omitted_condition(sides)
    if omitted is None:
        return None
    if any(not _conditions(one, claim=False) for one in others if one.laid.share > sides.laid.share):
        return None
    words = omitted.of(sides.original)
    return Difference(
        kind=DifferenceKind.OMISSION,
        claim="",
        statement=words,
        severity=Severity.MAJOR,
        explanation=tell("The quotation leaves out “%(omitted)s”, on which the quoted words depend.", omitted=words),
        claim_span=Span(sides.claim.start, sides.claim.start),
        statement_span=omitted,
        rule="E3",
    )


def _omitted_condition(sides: Sides) -> Span | None:
    """Return what the claim leaves out of a condition that opens the original's sentence, where it has none itself."""
    found = _conditions(sides, claim=False)
    if len(found) != 1 or _conditions(sides, claim=True):
        return None
    clause = _clause(sides, found[0])
    return None if clause is None else _left_out(sides, found[0], clause)


def _conditions(sides: Sides, *, claim: bool) -> list[Span]:
    """Return where conditions stand: in the sentence around the claim, or in the stretch of the original."""
    text, span = (sides.reported, sides.context) if claim else (sides.original, sides.scope)
    language = sides.ours if claim else sides.theirs
    units = read_units(span.of(text), language)
    return [
        Span(units[start].span.start, units[end - 1].span.end).shifted(span.start)
        for start, end in find_conditions(units, span.of(text), language)
    ]


def _clause(sides: Sides, word: Span) -> Span | None:
    """Return the clause that a condition opens, up to its comma, where sentence and condition begin together."""
    head = sides.original[sides.scope.start : word.start]
    end = sides.original.find(",", word.end, sides.scope.end)
    behind = sides.original[word.end : sides.scope.end].split()
    if any(char.isalnum() for char in head) or end < 0 or (behind and behind[0].casefold() in _ALTHOUGH):
        return None
    return Span(word.start, end)


def _left_out(sides: Sides, word: Span, clause: Span) -> Span | None:
    """Return what the claim leaves out of a condition, ``None`` where it may hold clause and main clause both.

    The whole clause, where the claim has next to nothing of it and next to all of the rest; its first word, where it is
    the other way round and the article has as a fact what the original only supposes.
    """
    used = {at for pair in sides.laid.pairs for at in pair.theirs}
    parts = [(at, part) for at, part in enumerate(sides.laid.theirs) if part.weight]
    inside = [at for at, part in parts if clause.contains(part.span)]
    rest = [at for at, part in parts if not clause.contains(part.span)]
    if len(inside) < 2 or not rest:
        return None
    within, behind = len(used.intersection(inside)) / len(inside), len(used.intersection(rest)) / len(rest)
    if within <= _LITTLE and behind >= _MOST:
        return clause
    return word if within >= _MOST and behind <= _LITTLE else None


_LITTLE, _MOST = 1 / 3, 0.6
"""Shares of a clause's parts that are next to nothing of it, and next to all."""


# --- names ----------------------------------------------------------------------------------------------------------


def _name(sides: Sides, others: Sequence[Sides]) -> Difference | None:
    """Find the one name without a partner on either side, where the two look nothing alike and all else agrees."""
    ours = _alone(sides, lambda one: one.kind is Kind.NAME, claim=True)
    theirs = _alone(sides, lambda one: one.kind is Kind.NAME, claim=False)
    if len(ours) != 1 or len(theirs) != 1 or _is_elsewhere(sides, others, ours[0]):
        return None
    if not is_same_rest(sides, ours, forward=WHOLE_NAMES, back=WHOLE_BACK):
        return None
    if min(len(ours[0].word), len(theirs[0].word)) < SHORT_NAME:
        return None
    if _is_word(sides.laid, ours[0], sides.reported) or _is_word(sides.laid, theirs[0], sides.original):
        return None
    everyone = (part for part in sides.laid.theirs if part.weight)
    if any(likeness(ours[0].word, other.word) > UNLIKE_NAME for other in everyone):
        return None
    return _difference(sides, ours[0].span, theirs[0].span, DifferenceKind.NAME, "name")


def _is_word(laid: Laid, part: Part, text: str) -> bool:
    """Tell whether a name is a word that translators render each in their own way: "Hall of Fame", but no country."""
    return part in laid.common and find_country(split_names(part.span.of(text)), 0) is None


_PATTERNS = {
    "figure": FIGURES,
    "year": YEARS,
    "date": DATES,
    "name": "The name is “%(claim)s” in the article and “%(statement)s” in the original.",
}


def _difference(sides: Sides, ours: Span, theirs: Span, kind: DifferenceKind, noun: str) -> Difference:
    mine, other = ours.of(sides.reported), theirs.of(sides.original)
    return Difference(
        kind=kind,
        claim=mine,
        statement=other,
        severity=Severity.MAJOR,
        explanation=tell(_PATTERNS[noun], claim=mine, statement=other),
        claim_span=ours,
        statement_span=theirs,
        rule="S1",
    )
