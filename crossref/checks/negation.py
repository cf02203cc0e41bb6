"""Negation, judged by parity: "did not accept" and "rejected" agree, "is" and "is not" do not; and antonyms."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.checks.comparison import (
    TURNED,
    Change,
    Comparison,
    covers,
    difference_at,
    is_laid,
    sentence_around,
    stands_firm,
    words_of,
)
from crossref.checks.denials import find_turned_verb, is_claim_denied, is_form_of_one_verb
from crossref.checks.deniers import denial_words, deniers, has_any, is_privative, negators_in, outside_phrases
from crossref.checks.heads import equal_head, left_out, words_before
from crossref.checks.openings import find_lost_denial
from crossref.checks.opposites import antonyms, has_prefixed
from crossref.checks.rests import says_the_rest
from crossref.checks.wholes import is_same_measure
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import Unit, read_units, root, units_between
from crossref.text.words import word_keys
from crossref.types import CheckResult, Difference, DifferenceKind, Severity

_NEAR, _BESIDE = 40, 12
"""Characters between two changes of which one may undo the other; an opposite must stand right beside its negator."""


def check_negation(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Count what denies on both sides of every change, and look for a word that became its opposite."""
    differences = _flips(comparison, found)
    if differences and says_the_rest(comparison):
        return CheckResult(check="negation", agrees=True, message=tell("Polarity agrees."))
    if not comparison.quoted and is_claim_denied(comparison):
        turned = find_turned_verb(comparison)
        differences = [turned] if turned is not None else _but_one(differences)
    elif not differences:
        differences = _flips_of_the_sentence(comparison)
    if differences:
        return CheckResult(
            check="negation", agrees=False, message=tell("Polarity differs."), differences=tuple(differences)
        )
    ours, theirs = comparison.claim_language, comparison.original_language
    denying, units = denial_words(ours), comparison.claim_units
    heard = has_any(units, denying) and has_any(outside_phrases(units, ours), denying)
    if not heard and not any(deniers(one.theirs, theirs) for one in comparison.changes):
        return CheckResult(check="negation", agrees=None, message=tell("Nothing denies on either side."))
    return CheckResult(check="negation", agrees=True, message=tell("Polarity agrees."))


def _flips(comparison: Comparison, found: tuple[Difference, ...]) -> list[Difference]:
    """Return what turns the sentence round in the changes, each by itself; two may undo one another."""
    differences = []
    for change in comparison.changes:
        if change.is_jump or covers(found, change) or is_same_measure(change, comparison):
            continue
        one = _flip(change, comparison) or _opposite(change, comparison) or _turned(change, comparison)
        if one is not None:
            differences.append(one)
    double = len(differences) == 2 and any(one.rule == "negation" for one in differences)
    return _unless_double(differences, comparison) if double else differences


def _flips_of_the_sentence(comparison: Comparison) -> list[Difference]:
    """Return what turns the sentence round from outside the words that were laid beside one another."""
    if comparison.quoted:
        return []
    lost = _lost_before(comparison)
    if lost:
        return lost
    finds = (find(comparison) for find in (find_turned_verb, find_lost_denial))
    return [one for one in finds if one is not None][:1]


def _but_one(differences: list[Difference]) -> list[Difference]:
    """Take one flip away: "denied that they had crossed" is "they did not cross"."""
    at = next((at for at, one in enumerate(differences) if one.rule == "negation"), None)
    return differences if at is None else [*differences[:at], *differences[at + 1 :]]


def _lost_before(comparison: Comparison) -> list[Difference]:
    """Find a negator right before the reported words that the report leaves out: "No descartamos abrir el paso".

    Where the article denies in its own words before the claim, nothing can be told.
    """
    place, run = equal_head(comparison)
    if len(run) < _RUN:
        return []
    lost = words_before(place, comparison)[-1:]
    negators = word_keys(comparison.original_language.critical.negators)
    head = comparison.reported[comparison.context.start : comparison.segments[0].start]
    denied = deniers(read_units(head, comparison.claim_language), comparison.claim_language)
    if not lost or lost[0].plain not in negators or denied:
        return []
    return [_difference(left_out(lost, run), comparison, DifferenceKind.NEGATION)]


_RUN = 4
"""Equal words behind a lost negator, from which on both sides say the same thing."""


def _unless_double(differences: list[Difference], comparison: Comparison) -> list[Difference]:
    """Two flips near each other undo one another in reported speech ("not oppose" for "support")."""
    if comparison.quoted:
        return differences
    one, other = (difference.claim_span for difference in differences)
    room = _NEAR if all(difference.rule == "negation" for difference in differences) else _BESIDE
    near = one is not None and other is not None and other.start - one.end < room
    return [] if near else differences


def _flip(change: Change, comparison: Comparison) -> Difference | None:
    ours = _without_partner(change, comparison, original=False)
    theirs = _without_partner(change, comparison, original=True)
    plain_ours = negators_in(change.ours, comparison.claim_language)
    plain_theirs = negators_in(change.theirs, comparison.original_language)
    prefixed = has_prefixed(change, comparison)
    if (len(ours) + len(theirs) + prefixed) % 2 == 0:
        return None
    if not comparison.quoted and _only_fails(change, comparison):
        return _difference(change, comparison, DifferenceKind.NEGATION)
    clear = comparison.quoted or _is_clear(change, comparison, plain_ours, plain_theirs, prefixed=prefixed)
    if not clear or (not comparison.quoted and _is_balanced(change, comparison)):
        return None
    if not plain_ours and not plain_theirs and not prefixed:
        return None
    if not comparison.quoted and not prefixed and _only_agrees(change, comparison):
        return None
    if not comparison.quoted and _is_denied_elsewhere(change, comparison, added=bool(plain_ours)):
        return None
    return _difference(change, comparison, DifferenceKind.NEGATION)


def _without_partner(change: Change, comparison: Comparison, *, original: bool) -> list[Unit]:
    """Return the words of a side that deny, but not a verb of which the other has another form: "exclu", "exclus"."""
    language = comparison.claim_language
    found = deniers(change.theirs if original else change.ours, language)
    plain = word_keys(language.critical.negators)
    if comparison.is_foreign or all(one.plain in plain for one in found):
        return found
    near = [one for one in comparison.changes if one.segment == change.segment]
    others = [unit for one in near for unit in (one.ours if original else one.theirs)]
    return [
        one
        for one in found
        if one.plain in plain or not any(is_form_of_one_verb(one, other, language) for other in others)
    ]


def _is_denied_elsewhere(change: Change, comparison: Comparison, *, added: bool) -> bool:
    """Tell whether the other side denies its sentence with a word that has no partner: "ni la ministra ni ...".

    Then the two negators may be one, in another place: "la ministra y ... no asistirán". What stands behind a "but"
    denies something else.
    """
    if added:
        language, units = comparison.original_language, comparison.original_units
        place = change.edit.statement.start
        sentence = sentence_around(comparison.original, place, language)
    else:
        language, units = comparison.claim_language, comparison.claim_units
        place, sentence = change.edit.claim.start, comparison.claim_span
    mine = {unit.span for unit in (*change.ours, *change.theirs)}
    inside = units_between(units, sentence)
    denying = [*negators_in(inside, language), *(unit for unit in inside if is_privative(unit, language))]
    contrasts = word_keys(language.critical.contrasts)
    return any(
        unit.span not in mine
        and not is_laid(unit.span, comparison, original=added)
        and not any(one.plain in contrasts for one in inside if place <= one.span.start < unit.span.start)
        for unit in denying
    )


def _only_fails(change: Change, comparison: Comparison) -> bool:
    """Tell whether all that was put or lost is one word that denies, with small words: "fail to", "se negó a"."""
    sides = ((change.ours, comparison.claim_language), (change.theirs, comparison.original_language))
    full = [(side, language) for side, language in sides if any(not unit.function for unit in side)]
    if len(full) != 1 or not stands_firm(change, comparison) or not change.after:
        return False
    (words, language), rest = full[0], change.theirs if full[0][0] is change.ours else change.ours
    denying, joining = word_keys(language.critical.lexical_negation), word_keys(language.critical.joining)
    content = [unit for unit in words if not unit.function]
    joined = not rest or (len(rest) == 1 and any(unit.plain in joining for unit in words))
    return len(words) <= _SMALL and joined and len(content) == 1 and content[0].plain in denying


def _only_agrees(change: Change, comparison: Comparison) -> bool:
    """Tell whether the negators of a change only agree with another one near by on their side: "не", "ничего"."""
    ours = _agreeing(change.ours, comparison.claim_units, comparison.claim_language)
    theirs = _agreeing(change.theirs, comparison.original_units, comparison.original_language)
    return ours is not False and theirs is not False and (ours or theirs) is True


def _agreeing(words: Sequence[Unit], units: Sequence[Unit], language: Language) -> bool | None:
    """Tell whether all negators among words agree with others near by; ``None`` where there is none."""
    negators, concord = word_keys(language.critical.negators), word_keys(language.critical.concord)
    denying = [unit for unit in words if unit.plain in negators]
    if not denying:
        return None
    place = denying[0].span.start
    near = [unit for unit in units if abs(unit.span.start - place) <= _NEAR and unit.plain in negators]
    return all(unit.plain in concord for unit in denying) and any(unit not in denying for unit in near)


def _is_balanced(change: Change, comparison: Comparison) -> bool:
    """Tell whether another change near by undoes this one or may do so.

    "There should be no toll" is "there shouldn't be a toll"; "nobody was injured" may be "all were unharmed", for which
    no list is long enough: where the verb is another too, nothing can be told.
    """
    near = [
        other
        for other in comparison.changes
        if other is not change
        and other.segment == change.segment
        and abs(other.edit.claim.start - change.edit.claim.start) <= _NEAR
        and not other.is_jump
    ]
    return any(_is_uneven(other, comparison) or _is_another_word(other, comparison) for other in near)


def _is_another_word(change: Change, comparison: Comparison) -> bool:
    """Tell whether a change has a word with meaning for another one, which is no form of it."""
    mine, others = ([unit for unit in side if _is_content(unit, comparison)] for side in (change.ours, change.theirs))
    roots = {root(unit.plain, comparison.claim_language) for unit in mine}
    return bool(mine and others) and not roots & {root(unit.plain, comparison.original_language) for unit in others}


def _is_uneven(change: Change, comparison: Comparison) -> bool:
    """Tell whether a change turns its sentence by itself; a word that only agrees with a negator does not."""
    concord = word_keys(comparison.claim_language.critical.concord)
    ours = deniers(change.ours, comparison.claim_language)
    theirs = deniers(change.theirs, comparison.original_language)
    return sum(unit.plain not in concord for unit in (*ours, *theirs)) % 2 == 1


def _is_clear(
    change: Change, comparison: Comparison, ours: Sequence[Unit], theirs: Sequence[Unit], *, prefixed: bool
) -> bool:
    """In free speech a flip is named only where little but the negator changed and the words around it agree.

    Little is two words, or small words around one verb: "does not provide" for "also provides".
    """
    short = prefixed and _closes_short(change, comparison)
    if not (stands_firm(change, comparison) or short) or not (ours or theirs or prefixed):
        return False
    another = _is_another_word(change, comparison)
    if another and not prefixed:
        return False
    if len(change.ours) <= 2 and len(change.theirs) <= 2:
        return True
    sides = (change.ours, change.theirs)
    small = all(len(side) <= _SMALL and sum(_is_content(unit, comparison) for unit in side) <= 1 for side in sides)
    return small and not another


def _closes_short(change: Change, comparison: Comparison) -> bool:
    """Tell whether one word closes a short report and its original's sentence, with every word before it the same."""
    if change.after or len(change.ours) != 1 or len(change.theirs) != 1 or len(comparison.claim_units) > _SMALL:
        return False
    rest = [unit for unit in comparison.claim_units if unit not in change.ours]
    ends = comparison.original[change.theirs[0].span.end :].lstrip(" \"'”’»)")[:1] in ("", ".", "!", "?", "…")
    told = any(not unit.function for unit in rest)
    return ends and told and len(rest) > 1 and all(is_laid(unit.span, comparison, original=False) for unit in rest)


_SMALL = 5
"""Words of a change in which nothing but a denial and one verb matters."""


def _is_content(unit: Unit, comparison: Comparison) -> bool:
    language = comparison.claim_language
    return not unit.function and unit.plain not in word_keys(language.critical.negators)


def _opposite(change: Change, comparison: Comparison) -> Difference | None:
    language = comparison.claim_language
    if comparison.is_foreign:
        return None
    if (
        len(change.ours) > 3
        or len(change.theirs) > 3
        or not (comparison.quoted or stands_firm(change, comparison) or _closes_short(change, comparison))
    ):
        return None
    for one in change.ours:
        for other in change.theirs:
            pair = frozenset((root(one.plain, language), root(other.plain, language)))
            if pair in antonyms(language) and not _is_undone(change, (one, other), language):
                return _difference(change, comparison, DifferenceKind.NEGATION, rule="antonym")
    return None


def _is_undone(change: Change, pair: Sequence[Unit], language: Language) -> bool:
    """Tell whether a word beside two opposites turns one of them round: "rejected" for "failed to pass"."""
    others = [unit for unit in (*deniers(change.ours, language), *deniers(change.theirs, language)) if unit not in pair]
    return len(others) % 2 == 1


def _turned(change: Change, comparison: Comparison) -> Difference | None:
    """Find a beginning of a word, parted from it by a hyphen, that was put, lost or changed: "non-", "pre-"."""
    words = (*change.ours, *change.theirs)
    beginnings = _BEGINNINGS | word_keys(comparison.claim_language.critical.negative_prefixes)
    if not words or len(change.ours) > 1 or len(change.theirs) > 1 or not change.after:
        return None
    mine = all(_is_joined(unit, comparison.reported) for unit in change.ours)
    others = all(_is_joined(unit, comparison.original) for unit in change.theirs)
    if not (mine and others) or not all(unit.plain in beginnings for unit in words):
        return None
    return _difference(change, comparison, DifferenceKind.NEGATION, rule="antonym")


def _is_joined(unit: Unit, text: str) -> bool:
    return text[unit.span.end : unit.span.end + 1] in _HYPHENS


_BEGINNINGS = frozenset({"anti", "contra", "ex", "multi", "non", "post", "pre", "pro", "semi", "sub", "ultra", "экс"})
"""Beginnings of words, of Latin and Greek, that many languages share."""

_HYPHENS = ("-", "‐", "‑", "–")


def _difference(change: Change, comparison: Comparison, kind: DifferenceKind, rule: str = "negation") -> Difference:
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, change.theirs)
    if rule == "antonym" and mine and other:
        text = tell("“%(claim)s” says the opposite of the original's “%(statement)s”.", claim=mine, statement=other)
    elif not other:
        text = tell("The article adds “%(claim)s”, which turns the sentence round.", claim=mine)
    elif not mine:
        text = tell("The article leaves out “%(statement)s”, which turns the sentence round.", statement=other)
    else:
        text = tell(TURNED, claim=mine, statement=other)
    return difference_at(change, comparison, kind=kind, severity=Severity.MAJOR, explanation=text, rule=rule)
