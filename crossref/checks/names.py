"""Persons, places and bodies: a name that stands where the original has another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from crossref.checks.comparison import (
    Change,
    Comparison,
    covers,
    is_laid,
    sentence_around,
    span_of,
    stands_firm,
    words_of,
)
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.countries import find_capital, find_country, find_seat
from crossref.text.names import is_cyrillic, sound, split_names
from crossref.text.units import Unit
from crossref.text.words import word_key, word_keys
from crossref.types import CheckResult, Difference, DifferenceKind, Severity


@lru_cache(maxsize=64)
def _common(language: Language) -> frozenset[str]:
    """Return the words that are no names even with a capital: critical words, offices, bodies, calendar words."""
    critical, reporting = language.critical, language.reporting
    pairs = (*critical.antonyms, *critical.synonyms, *critical.modals, *critical.quantifiers, *critical.contractions)
    single = (
        *critical.negators,
        *critical.hedges,
        *critical.conditions,
        *critical.contrasts,
        *critical.intensifiers,
        *critical.first_person,
        *critical.third_person,
        *critical.lexical_negation,
        *reporting.body_nouns,
        *reporting.role_nouns,
        *reporting.honorifics,
        *reporting.determiners,
        *language.stopwords,
    )
    dated = [word for word, _ in (*language.months, *language.weekdays, *language.relative_days)]
    words = {part for a, b in pairs for part in (a, b)} | set(single) | set(dated)
    return frozenset(word_key(part) for word in words for part in word.split())


def check_names(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Compare the names in the words that differ."""
    differences = []
    for change in comparison.changes:
        if change.ours and change.theirs and not covers(found, change) and not change.is_jump:
            one = _difference(change, comparison)
            if one is not None:
                differences.append(one)
    if any(one.kind is not DifferenceKind.SPELLING for one in differences):
        return CheckResult(check="names", agrees=False, message=tell("A name differs."), differences=tuple(differences))
    if differences:
        message = tell("The names agree, spelled in another way.")
        return CheckResult(check="names", agrees=True, message=message, differences=tuple(differences))
    named = _has_names(comparison)
    message = tell("The names agree.") if named else tell("No name to compare.")
    return CheckResult(check="names", agrees=True if named else None, message=message)


def _has_names(comparison: Comparison) -> bool:
    """Tell whether the claim has a word with a capital that begins no stretch; German nouns tell nothing."""
    if comparison.claim_language.code in _NOUNS_IN_CAPITALS:
        return False
    begins = {span.start for span in comparison.segments}
    common = _common(comparison.claim_language)
    return any(
        unit.exact[:1].isupper() and not unit.is_number and unit.span.start not in begins and unit.plain not in common
        for unit in comparison.claim_units
    )


def _difference(change: Change, comparison: Comparison) -> Difference | None:
    return _other_country(change, comparison) or _other_name(change, comparison)


def _other_country(change: Change, comparison: Comparison) -> Difference | None:
    """Find one country's name or adjective for another's, in small letters too: "sueco" for "noruego"."""
    ours, theirs = ([unit for unit in side if _may_be_a_country(unit)] for side in (change.ours, change.theirs))
    if len(ours) != 1 or len(theirs) != 1 or not (comparison.quoted or _same_place(change, comparison)):
        return None
    mine, other = countries_of(ours[0].exact), countries_of(theirs[0].exact)
    if not mine or not other or _meet(mine, other) or _is_named_elsewhere(ours, theirs, comparison):
        return None
    return _named(ours, theirs, comparison, change, DifferenceKind.PLACE)


def _may_be_a_country(unit: Unit) -> bool:
    """Tell whether a word says something; "US" in capitals is none of the persons that "us" is."""
    return len(unit.plain) > 1 and (not unit.function or unit.exact.replace(".", "").isupper())


def _other_name(change: Change, comparison: Comparison) -> Difference | None:
    ours = _names(change.ours, comparison.reported, comparison.claim_language, comparison)
    theirs = _names(change.theirs, comparison.original, comparison.original_language, comparison)
    if not ours or not theirs or (not comparison.quoted and not _same_place(change, comparison)):
        return None
    mine, other = words_of(comparison.reported, ours), words_of(comparison.original, theirs)
    places = countries_of(mine), countries_of(other)
    if all(places):
        return None if _meet(*places) else _named(ours, theirs, comparison, change, DifferenceKind.PLACE)
    if _is_one_name(ours, theirs) or _stand_together(ours, theirs, comparison):
        respelled = comparison.quoted and _is_respelled(mine, other)
        return _named(ours, theirs, comparison, change, DifferenceKind.SPELLING) if respelled else None
    if not comparison.quoted and _is_named_elsewhere(ours, theirs, comparison):
        return None
    return _named(ours, theirs, comparison, change, DifferenceKind.NAME)


def _is_one_name(ours: Sequence[Unit], theirs: Sequence[Unit]) -> bool:
    """Tell whether two names may be one: a word in common, two forms of a word, initials, another romanisation."""
    pairs = [(one, other) for one in ours for other in theirs]
    if any(one.plain == other.plain or _akin(one.plain, other.plain) for one, other in pairs):
        return True
    return _is_short_for(ours, theirs) or _is_short_for(theirs, ours)


def _stand_together(ours: Sequence[Unit], theirs: Sequence[Unit], comparison: Comparison) -> bool:
    """Tell whether the two stand side by side somewhere, as given name and surname do: "Hussein" and "Saddam"."""
    mine, others = {unit.plain for unit in ours}, {unit.plain for unit in theirs}
    return any(
        (one.plain in mine and other.plain in others) or (one.plain in others and other.plain in mine)
        for units in (comparison.claim_units, comparison.original_units)
        for one, other in pairwise(units)
        if one.exact[:1].isupper() and other.exact[:1].isupper()
    )


def _is_short_for(short: Sequence[Unit], long: Sequence[Unit]) -> bool:
    """Tell whether one word in capitals holds the first letters of the words of a name, in order."""
    letters = short[0].exact.replace(".", "")
    heads = iter("".join(unit.exact[:1] for unit in long).casefold())
    return len(short) == 1 and len(long) > 1 and letters.isupper() and _begins(letters.casefold(), heads)


def _begins(letters: str, heads: Iterator[str]) -> bool:
    """Tell whether the heads stand in order among the letters; an abbreviation may have more letters than that."""
    rest = iter(letters)
    return all(head in rest for head in heads)


def _is_respelled(mine: str, other: str) -> bool:
    return mine.casefold() != other.casefold() and sound(mine) == sound(other)


def _is_named_elsewhere(ours: Sequence[Unit], theirs: Sequence[Unit], comparison: Comparison) -> bool:
    """Tell whether one of the names has another place on the other side where nothing is laid: then it only moved."""
    mine, others = {unit.plain for unit in ours}, {unit.plain for unit in theirs}
    return any(
        unit.plain in mine and not is_laid(unit.span, comparison, original=True) for unit in comparison.original_units
    ) or any(
        unit.plain in others and not is_laid(unit.span, comparison, original=False) for unit in comparison.claim_units
    )


def share_a_country(one: str, other: str) -> bool:
    """Tell whether two words stand for one country: its name, its capital, the seat of its government."""
    return _meet(countries_of(one), countries_of(other))


def _meet(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether labels name one country; two seats of power of one country are two bodies."""
    return bool(ours & theirs) or any(
        one.split()[0] == other.split()[0] and not (" " in one and " " in other) for one in ours for other in theirs
    )


@lru_cache(maxsize=4096)
def countries_of(words: str) -> frozenset[str]:
    """Return the countries that words name by name, capital or seat: "Moscow" and "the Kremlin" are Russia's."""
    names = split_names(words)
    finds = (
        found
        for at in range(len(names))
        for find in (find_country, find_capital, find_seat)
        if (found := find(names, at)) is not None
    )
    return frozenset(label for label, _ in finds)


def _named(
    ours: Sequence[Unit], theirs: Sequence[Unit], comparison: Comparison, change: Change, kind: DifferenceKind
) -> Difference:
    mine, other = words_of(comparison.reported, ours), words_of(comparison.original, theirs)
    spelled = kind is DifferenceKind.SPELLING
    return Difference(
        kind=kind,
        claim=mine,
        statement=other,
        severity=Severity.MINOR if spelled else Severity.MAJOR,
        explanation=tell(_PATTERNS.get(kind, _OTHER_NAME), claim=mine, statement=other),
        claim_span=span_of(ours, change.edit.claim),
        statement_span=span_of(theirs, change.edit.statement),
        rule="S1",
    )


_PATTERNS = {
    DifferenceKind.PLACE: "The place is “%(claim)s” in the article and “%(statement)s” in the original.",
    DifferenceKind.SPELLING: "The spelling is “%(claim)s” in the article and “%(statement)s” in the original.",
}
_OTHER_NAME = "The name is “%(claim)s” in the article and “%(statement)s” in the original."


def _same_place(change: Change, comparison: Comparison) -> bool:
    return stands_firm(change, comparison) and abs(len(change.ours) - len(change.theirs)) <= 2 and len(change.ours) <= 4


def _akin(one: str, other: str) -> bool:
    """Tell whether two names may be one in two forms: an initial, a shared beginning, or the same in sound."""
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return long.startswith(short)
    if sound(short) == sound(long) != "":
        return True
    inflected = len(short) < len(long) or is_cyrillic(short)
    return len(short) >= 4 and inflected and long[: len(short) - 1] == short[:-1]


def _names(units: Sequence[Unit], text: str, language: Language, comparison: Comparison) -> list[Unit]:
    return [unit for unit in units if _is_name(unit, text, language, comparison)]


def _is_name(unit: Unit, text: str, language: Language, comparison: Comparison) -> bool:
    """Tell whether a word is a name: a capital where no sentence begins, or one at its start that is no known word."""
    if not unit.exact[:1].isupper() or unit.is_number or len(unit.exact) < 2 or language.code in _NOUNS_IN_CAPITALS:
        return False
    if unit.plain in _honorifics(language) or (unit.plain in _common(language) and not _in_capitals(text, unit)):
        return False
    if _is_lower_elsewhere(unit, comparison):
        return False
    sentence = sentence_around(text, unit.span.start, language)
    begins = not any(char.isalnum() for char in text[sentence.start : unit.span.start])
    begins = begins or unit.span.start in {span.start for span in comparison.segments} or _after_mark(text, unit)
    if not begins:
        return True
    if not comparison.quoted:
        return (_in_capitals(text, unit) and not _is_title_case(text)) or _is_named_inside(unit, comparison)
    return len(unit.exact) > 3 and not unit.plain.endswith(_ENDINGS)


def is_inside_name(unit: Unit, text: str) -> bool:
    """Tell whether a word that means something by itself is part of a name: "Can" behind "Emre", "May" in "Karl May".

    The first word of a sentence is never said to be one, nor is any word of a headline in capitals.
    """
    if not unit.exact[:1].isupper() or unit.exact.isupper() or _is_title_case(text):
        return False
    before = text[: unit.span.start].rstrip(" ")
    return before[-1:].isalpha() and before.rsplit(" ", 1)[-1][:1].isupper()


@lru_cache(maxsize=64)
def _honorifics(language: Language) -> frozenset[str]:
    return word_keys(tuple(word.rstrip(".") for word in language.reporting.honorifics))


@lru_cache(maxsize=64)
def _is_title_case(text: str) -> bool:
    """Tell whether most words have a capital, as in a headline: then a capital tells nothing."""
    words = [word for word in text.split() if word[:1].isalpha()]
    return sum(word[:1].isupper() for word in words) > 0.5 * len(words)


def _in_capitals(text: str, unit: Unit) -> bool:
    """Tell whether a word with a capital stands next to another one, as in the name of a body."""
    after = text[unit.span.end : unit.span.end + 2]
    before = text[: unit.span.start].rstrip(" ").rsplit(" ", 1)[-1]
    return (
        (after[:1] == " " and after[1:].isupper())
        or (before[:1].isupper() and before[-1:].isalpha())
        or before in _TITLES
    )


def _is_named_inside(unit: Unit, comparison: Comparison) -> bool:
    """Tell whether a word has its capital inside a sentence too: then it is a name at the head of one."""
    return any(
        other.plain == unit.plain
        and other.exact[:1].isupper()
        and not _opens_sentence(other, text)
        and not _is_title_case(text)
        for text, units in (
            (comparison.reported, comparison.claim_units),
            (comparison.original, comparison.original_units),
        )
        for other in units
    )


def _opens_sentence(unit: Unit, text: str) -> bool:
    before = text[: unit.span.start].rstrip()
    return not before or not (before[-1].isalnum() or before[-1] == ",")


_NOUNS_IN_CAPITALS = ("de", "und")
"""Languages in which a capital tells nothing, or that are not known well enough to tell."""

_TITLES = ("Mr.", "Mrs.", "Ms.", "Dr.")
_ENDINGS = ("ing", "ed", "ly", "tion", "tions", "ment", "ments", "ness", "ities", "ers", "ents", "ies", "ment")


def _after_mark(text: str, unit: Unit) -> bool:
    before = text[: unit.span.start].rstrip(" \n")
    return bool(before) and before[-1] in '"“‘«„(:—–-'


def _is_lower_elsewhere(unit: Unit, comparison: Comparison) -> bool:
    return any(
        other.plain == unit.plain and other.exact[:1].islower()
        for other in (*comparison.claim_units, *comparison.original_units)
    )
