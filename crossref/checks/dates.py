"""Days, months and weekdays, and words such as "yesterday" and "last year", where the words differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from crossref.checks.comparison import (
    DATES,
    Change,
    Comparison,
    find_phrases,
    sentence_around,
    stands_firm,
    words_of,
)
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.dates import find_days
from crossref.text.units import DAY, Unit, read_units, units_between
from crossref.text.words import word_key
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span

_TIMES = frozenset({"year", "month", "week", "decade", "day"})


@lru_cache(maxsize=64)
def _calendar(language: Language) -> dict[str, tuple[str, int]]:
    """Map word keys to what they name: a month, a weekday, a day counted from today."""
    table = {word_key(word): ("month", value) for word, value in language.months}
    table |= {word_key(word): ("weekday", value) for word, value in language.weekdays}
    return table | {word_key(word): ("day", value) for word, value in language.relative_days if " " not in word}


@lru_cache(maxsize=64)
def _time_nouns(language: Language) -> frozenset[str]:
    return frozenset(word_key(form) for form, unit in language.units if unit in _TIMES and " " not in form)


def check_dates(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Compare calendar words that stand side by side."""
    differences = tuple(
        one for change in comparison.changes for one in _differences(change, comparison) if not _named(one, found)
    )
    differences += tuple(one for one in _unfitting_weekdays(comparison) if not _named(one, (*found, *differences)))
    if not comparison.quoted and not differences:
        differences = tuple(one for one in _other_span(comparison) if not _named(one, found))
    if differences:
        return CheckResult(check="dates", agrees=False, message=tell("A date differs."), differences=differences)
    calendar = _calendar(comparison.claim_language)
    dated = any(unit.key.startswith(DAY) or unit.plain in calendar for unit in comparison.claim_units)
    message = tell("The dates agree.") if dated else tell("No date to compare.")
    return CheckResult(check="dates", agrees=True if dated else None, message=message)


def _named(one: Difference, found: Sequence[Difference]) -> bool:
    return any(
        one.claim_span is not None and other.claim_span is not None and one.claim_span.overlaps(other.claim_span)
        for other in found
    )


def _differences(change: Change, comparison: Comparison) -> list[Difference]:
    if not change.ours or not change.theirs or not (comparison.quoted or stands_firm(change, comparison)):
        return []
    ours, theirs = _calendar(comparison.claim_language), _calendar(comparison.original_language)
    mine = [(unit, ours[unit.plain]) for unit in change.ours if unit.plain in ours and _is_date(unit, comparison)]
    others = [(unit, theirs[unit.plain]) for unit in change.theirs if unit.plain in theirs]
    pairs = [
        (unit, other)
        for unit, value in mine
        for other, their_value in others
        if value[0] == their_value[0] and value[1] != their_value[1]
    ]
    agreed = {value for _, value in mine} & {value for _, value in others}
    pairs = [pair for pair in pairs if ours[pair[0].plain] not in agreed and theirs[pair[1].plain] not in agreed]
    pairs += _whole_days(change)
    return [_difference([a], [b], comparison) for a, b in pairs[:1]] or (
        _other_measure(change, comparison) or _relative(change, comparison) or _resolved(change, comparison)
    )


def _other_measure(change: Change, comparison: Comparison) -> list[Difference]:
    """Find one noun of time for another: "several days" against "several weeks"."""
    if len(change.ours) != 1 or len(change.theirs) != 1:
        return []
    mine = _measures(comparison.claim_language).get(change.ours[0].plain)
    other = _measures(comparison.original_language).get(change.theirs[0].plain)
    if mine is None or other is None or mine == other:
        return []
    return [_difference(change.ours, change.theirs, comparison)]


@lru_cache(maxsize=64)
def _measures(language: Language) -> dict[str, str]:
    return {word_key(form): unit for form, unit in language.units if unit in _TIMES and " " not in form}


def _resolved(change: Change, comparison: Comparison) -> list[Difference]:
    """Compare days of unlike wording in reported speech, each counted from its own text's day.

    "On Friday" and "tomorrow" may be one day. Weekdays are compared as such, since a text may mean the last or the next
    one; a slip of a day is what time zones account for.
    """
    if comparison.quoted:
        return []
    if comparison.claim_day is None or comparison.original_day is None:
        return _weekday_of_date(change, comparison)
    ours = _one_day(comparison.reported, change.ours, comparison.claim_language, comparison.claim_day)
    theirs = _one_day(comparison.original, change.theirs, comparison.original_language, comparison.original_day)
    if ours is None or theirs is None:
        return []
    weekday = _names_weekday(change.ours, comparison.claim_language)
    weekday = weekday or _names_weekday(change.theirs, comparison.original_language)
    apart = abs((ours - theirs).days)
    if min(apart % 7, -apart % 7) <= 1 if weekday else apart <= 1:
        return []
    return [_difference(change.ours, change.theirs, comparison)]


def _weekday_of_date(change: Change, comparison: Comparison) -> list[Difference]:
    """Compare a weekday on one side with a date that has its year on the other, where no text has a day of its own."""
    ours = _weekday_in(comparison.reported, change.ours, comparison.claim_language)
    theirs = _weekday_in(comparison.original, change.theirs, comparison.original_language)
    if ours is None or theirs is None or min((ours - theirs) % 7, (theirs - ours) % 7) <= 1:
        return []
    return [_difference(change.ours, change.theirs, comparison)]


def _weekday_in(text: str, units: Sequence[Unit], language: Language) -> int | None:
    named = [_calendar(language)[unit.plain] for unit in units if unit.plain in _calendar(language)]
    weekdays = [value for kind, value in named if kind == "weekday"]
    if weekdays:
        return weekdays[0] if len(weekdays) == 1 else None
    day = _one_day(text, units, language, None)
    return day.weekday() if day is not None else None


def _unfitting_weekdays(comparison: Comparison) -> list[Difference]:
    """Find a weekday beside a date that the original has too, and that falls on another weekday: "Monday, 4 March".

    The original's own weekday decides; in reported speech the calendar does where the original names none.
    """
    ours, theirs = comparison.claim_units, comparison.original_units
    differences = []
    for weekday, value, day in _dated_weekdays(ours, comparison.claim_language):
        others = [unit for unit in theirs if unit.key == day.key]
        named = [one for one in _dated_weekdays(theirs, comparison.original_language) if one[2].key == day.key]
        if not others or any(one[1] == value for one in named):
            continue
        mine = sorted((weekday, day), key=lambda unit: unit.span)
        if named:
            other = sorted((named[0][0], named[0][2]), key=lambda unit: unit.span)
            differences.append(_difference(mine, other, comparison))
        elif not comparison.quoted and _falls_on(day, others[0], comparison) not in (None, value):
            differences.append(replace(_difference(mine, others[:1], comparison), severity=Severity.MINOR))
    return differences


_BESIDE = 3
"""Words within which a weekday belongs to a date: "Montag, dem 4. März"."""


def _dated_weekdays(units: Sequence[Unit], language: Language) -> list[tuple[Unit, int, Unit]]:
    """Return weekdays that stand beside a day of a month: the word, its number from Monday, the day."""
    calendar = _calendar(language)
    found = []
    for at, unit in enumerate(units):
        kind, value = calendar.get(unit.plain, _NO_DATE)
        if kind != "weekday":
            continue
        near = [one for one in units[max(0, at - 1) : at + _BESIDE] if one.key.startswith(DAY)]
        if near:
            found.append((unit, value, near[-1]))
    return found


_NO_DATE = ("", 0)


def _falls_on(ours: Unit, theirs: Unit, comparison: Comparison) -> int | None:
    """Return the weekday of a date that both texts name, by the year that one of them gives or the day it came out."""
    for text, unit, language, on in (
        (comparison.reported, ours, comparison.claim_language, comparison.claim_day),
        (comparison.original, theirs, comparison.original_language, comparison.original_day),
    ):
        for one in find_days(text, language, on=on):
            if one.span.overlaps(unit.span) and one.said_on.first == one.said_on.last:
                return one.said_on.first.weekday()
    return None


def _one_day(text: str, units: Sequence[Unit], language: Language, on: date | None) -> date | None:
    """Return the only single day that the words name, counted from the text's own day."""
    span = Span(units[0].span.start, units[-1].span.end)
    days = find_days(text, language, on=on, span=span)
    single = len(days) == 1 and days[0].said_on.first == days[0].said_on.last
    return days[0].said_on.first if single else None


def _names_weekday(units: Sequence[Unit], language: Language) -> bool:
    return any(_calendar(language).get(unit.plain, ("", 0))[0] == "weekday" for unit in units)


def _whole_days(change: Change) -> list[tuple[Unit, Unit]]:
    """Pair days of a month ("10 June" against "10 April") in the order in which they stand."""
    mine = [unit for unit in change.ours if unit.key.startswith(DAY)]
    others = [unit for unit in change.theirs if unit.key.startswith(DAY)]
    return [(one, other) for one, other in zip(mine, others, strict=False) if one.key != other.key]


def _is_date(unit: Unit, comparison: Comparison) -> bool:
    """A month's name in lower case may be an ordinary word ("may", "march")."""
    return unit.exact[:1].isupper() or comparison.claim_language.code != "en" or unit.plain not in ("may", "march")


def _relative(change: Change, comparison: Comparison) -> list[Difference]:
    """Find "last year" against "this year": one small word changed before a noun of time."""
    if len(change.ours) != 1 or len(change.theirs) != 1 or not change.after:
        return []
    language = comparison.claim_language
    after = next((unit for unit in comparison.claim_units if unit.span.start >= change.edit.claim.end), None)
    if after is None or change.ours[0].is_number:
        return []
    if after.plain not in _time_nouns(language) and not _opposed(
        change.ours[0].plain, change.theirs[0].plain, language
    ):
        return []
    measure = _measures(language).get(after.plain, "")
    if measure in _LONG and not _in_one(measure, comparison.claim_day, comparison.original_day):
        return []
    if not (
        _points_in_time(change.ours[0], comparison.claim_language)
        and _points_in_time(change.theirs[0], comparison.original_language)
    ):
        return []
    if _point_alike(change.ours[0].plain, change.theirs[0].plain, language):
        return []
    return [_difference([change.ours[0], after], [*change.theirs], comparison, tail=after.exact)]


def _other_span(comparison: Comparison) -> list[Difference]:
    """Find "this year" in a report whose original's sentence has "last year", each the only such phrase of its side.

    Where the two texts came out in unlike years, months or weeks, both may be right.
    """
    segments = comparison.alignment.segments
    if not segments:
        return []
    first, last = segments[0].statement.start, max(one.statement.end for one in segments)
    language = comparison.original_language
    scope = Span(
        sentence_around(comparison.original, first, language).start,
        sentence_around(comparison.original, max(first, last - 1), language).end,
    )
    ours = _spans_in(comparison.claim_units, comparison.claim_language)
    theirs = _spans_in(units_between(comparison.original_units, scope), language)
    return [
        _difference(mine, other, comparison)
        for measure in _LONG
        for (mine, value), (other, their_value) in zip(ours.get(measure, []), theirs.get(measure, []), strict=False)
        if len(ours[measure]) == len(theirs[measure]) == 1
        and value != their_value
        and _in_one(measure, comparison.claim_day, comparison.original_day)
    ]


_LONG = ("year", "month", "week")


def _in_one(measure: str, one: date | None, other: date | None) -> bool:
    """Tell whether two days lie in one year, month or week, or one of them is not known."""
    if one is None or other is None:
        return True
    if measure == "week":
        return one.isocalendar()[:2] == other.isocalendar()[:2]
    return one.year == other.year and (measure == "year" or one.month == other.month)


def _spans_in(units: Sequence[Unit], language: Language) -> dict[str, list[tuple[Sequence[Unit], str]]]:
    """Return the phrases for a year, month or week beside now, by measure, each with its offset."""
    table = _span_table(language)
    found: dict[str, list[tuple[Sequence[Unit], str]]] = {}
    for start, end in find_phrases(units, _span_phrases(language)):
        measure, offset = table[tuple(unit.plain for unit in units[start:end])]
        found.setdefault(measure, []).append((units[start:end], offset))
    return found


@lru_cache(maxsize=64)
def _span_table(language: Language) -> dict[tuple[str, ...], tuple[str, str]]:
    pairs = ((phrase, *value.split(":")) for phrase, value in language.relative_spans)
    return {
        tuple(unit.plain for unit in read_units(phrase, language)): (measure, offset)
        for phrase, measure, offset in pairs
        if measure in _LONG
    }


@lru_cache(maxsize=64)
def _span_phrases(language: Language) -> frozenset[tuple[str, ...]]:
    return frozenset(_span_table(language))


def _opposed(one: str, other: str, language: Language) -> bool:
    """Tell whether one word points behind or to now and the other ahead, so that any noun behind them is another."""
    ahead = {word_key(word) for word in language.next_words}
    return (one in ahead) != (other in ahead)


def _point_alike(one: str, other: str, language: Language) -> bool:
    """Tell whether two words point the same way, as "next" and "coming" do."""
    ways = (language.last_words, language.next_words)
    return any({one, other} <= {word_key(word) for word in words} for words in ways)


@lru_cache(maxsize=64)
def _pointers(language: Language) -> frozenset[str]:
    """Return the words that point to a time beside now ("last", "this", "next"), from the language's own phrases."""
    phrases = (phrase.split() for phrase, _ in language.relative_spans)
    first = [parts[0] for parts in phrases if len(parts) == 2]
    return frozenset(word_key(word) for word in (*language.last_words, *language.next_words, *first, *_ALSO))


_ALSO = ("past", "coming", "previous", "following")


def _points_in_time(unit: Unit, language: Language) -> bool:
    return unit.plain in _pointers(language)


def _difference(ours: Sequence[Unit], theirs: Sequence[Unit], comparison: Comparison, tail: str = "") -> Difference:
    mine = words_of(comparison.reported, ours)
    other = " ".join(part for part in (words_of(comparison.original, theirs), tail) if part)
    return Difference(
        kind=DifferenceKind.DATE,
        claim=mine,
        statement=other,
        severity=Severity.MAJOR,
        explanation=tell(DATES, claim=mine, statement=other),
        claim_span=Span(ours[0].span.start, ours[-1].span.end),
        statement_span=Span(theirs[0].span.start, theirs[-1].span.end),
        rule="S1",
    )
