"""Finds the days that a text names and resolves them against its own day: "on Wednesday", "a day earlier", "in 2019".

Own rules rather than a general date parser: news text counts from the article's day, an interval is often all that it
says ("last week"), and a word such as "may" must not become a date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.calendar_days import (
    Days,
    day_near,
    days_ago,
    days_of_span,
    days_of_year,
    month_near,
    neighbouring_weekdays,
    one_day,
    part_of_month,
    shifted,
    valid_day,
    weekday_dated,
)
from crossref.types import SaidOn, Span

_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|º|°|\.|-го|-е)?"
_JOIN = r"(?:\s+|\s*,\s*|\s+(?:de|of|del|du|do)\s+)"
_ISO = re.compile(rf"(?<!\d)({_YEAR})-(\d\d)-(\d\d)(?!\d)")
_BEFORE_YEAR = r"(?:in|en|em|im|im\s+jahre?|seit|since|de|von|в|у|during|of|desde|depuis)"
_BEFORE_MONTH = _BEFORE_YEAR + r"|last|this|early|late|mid|fin|a|el|au|no|по|с"
_YEAR_SEEN = re.compile(_YEAR)
_TOKEN = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class DayMention:
    """Days named in a text. ``said_on.derived_from`` has the words and the day that they were counted from.

    ``from_named`` tells that they count from the day named last before them, where there is one: "the same evening".
    """

    span: Span
    said_on: SaidOn
    from_named: bool = False


def find_days(text: str, language: Language, *, on: date | None, span: Span | None = None) -> tuple[DayMention, ...]:
    """Return the days that a stretch of text names, in order, the longest reading of each.

    Args:
        text: The raw text.
        language: For its months, weekdays and phrases.
        on: The day that relative words count from, the text's own; without it only full dates are found.
        span: The stretch to look at, the whole text when left out.
    """
    span = span or Span(0, len(text))
    table = _table(language)
    begin = max(0, span.start - 1)
    seen = _Seen(text[begin : span.end], begin)
    found: list[DayMention] = []
    for pattern, read in _readings(seen, table):
        for match in pattern.finditer(seen.small, span.start - begin):
            here = Span(*match.span()).shifted(begin)
            if any(one.span.overlaps(here) for one in found):
                continue
            days = read(match, seen, table, on)
            if days is not None:
                why = _why(here.of(text), on)
                said_on = SaidOn(first=days[0], last=days[1], derived_from=why)
                found.append(DayMention(here, said_on, _counts_from_named(match[0], days, table)))
    return tuple(sorted(found, key=lambda one: one.span))


def _counts_from_named(said: str, days: Days, table: _Table) -> bool:
    words = said.split()
    return days[0] == days[1] and not table.named.isdisjoint(words) and table.days.keys().isdisjoint(words)


def _readings(seen: _Seen, table: _Table) -> Iterator[tuple[re.Pattern[str], _Read]]:
    """Yield the patterns of which a stretch has the words or figures that they cannot do without."""
    words = _TOKEN.findall(seen.small)
    year = _YEAR_SEEN.search(seen.small) is not None
    if year:
        yield _ISO, _read_iso
    if year or not table.monthly.isdisjoint(words):
        yield table.dates, _read_date
    if not table.relating.isdisjoint(words):
        yield table.relative, _read_relative


class _Seen:
    """A stretch of text as it stands and in small letters, in which patterns are found several times as fast."""

    def __init__(self, words: str, begin: int) -> None:
        self.words, self.begin = words, begin
        small = words.lower()
        self.small = small if len(small) == len(words) else "".join(map(_small, words))

    def of(self, match: re.Match[str], group: str) -> str:
        """Return a group's words as they stand."""
        return self.words[slice(*match.span(group))]


def _small(char: str) -> str:
    small = char.lower()
    return small if len(small) == 1 else char


@lru_cache(maxsize=1024)
def _why(said: str, on: date | None) -> str:
    """Return how a day was found; remembered, because an article goes on naming the same few days."""
    words = " ".join(said.split())
    return tell("“%(words)s”, counted from %(day)s", words=words, day=on) if on is not None else f"“{words}”"


_Read = Callable[[re.Match[str], "_Seen", "_Table", date | None], Days | None]


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """One language's calendar as patterns and look-ups."""

    dates: re.Pattern[str]
    relative: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    spans: Mapping[str, str]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    monthly: frozenset[str]
    relating: frozenset[str]
    """Words of which one stands in every relative day: "week" of "the same week", never "the"."""
    last: frozenset[str]
    following: frozenset[str]
    parts: Mapping[str, str]
    named: frozenset[str]
    eves: frozenset[str]
    eve_of: frozenset[str]
    beside_eves: frozenset[str]
    """Words that may follow "накануне" where any other would be what it is the eve of."""


_NEVER = r"(?!x)x"
_HEAD = r"\b(?=\w)"
"""The head of a word; said so, places inside words are passed by faster than with a look behind."""
_ANY = "*"
_ARTICLE_OF_DAY = "the|el|le|dem|den|dia"
"""Words between a weekday and its date: "Dienstag, dem 4. März"."""


@lru_cache(maxsize=32)
def _table(language: Language) -> _Table:
    months, weekdays = dict(language.months), dict(language.weekdays)
    days, spans = dict(language.relative_days), dict(language.relative_spans)
    numbers = {word: value for word, value in language.number_words if 0 < value <= 31}
    units = {form: unit for form, unit in language.units if unit in ("day", "week", "month", "year")}
    month, parts = _any(months), _any(word for word, _ in language.month_parts)
    dates = (
        rf"{_HEAD}(?:(?:{_any(weekdays)}),?\s+(?:(?:{_ARTICLE_OF_DAY})\s+)?)?"
        rf"(?:(?P<part>{parts})(?:-|\s+)(?:(?:of|de|del|du|do)\s+|d['’])?(?P<m5>{month})"
        rf"(?:(?:\s+(?:de|del|do|of))?\s+(?P<y6>{_YEAR}))?"
        rf"|(?P<m1>{month})\.?\s+(?P<d1>{_DAY})(?:,?\s+(?P<y1>{_YEAR}))?"
        rf"|(?P<d2>{_DAY}){_JOIN}(?P<m2>{month})(?:\.?,?(?:\s+(?:de|del)\b)?\s+(?P<y2>{_YEAR}))?"
        rf"|(?<!\d)(?P<d3>\d\d?)\.(?P<m3>\d\d?)\.(?P<y3>{_YEAR})"
        rf"|(?:{_BEFORE_MONTH})\s+(?P<m4>{month})(?!\s+{_DAY}(?!\w))(?:\s+(?:de\s+|of\s+)?(?P<y4>{_YEAR}))?"
        rf"|{_BEFORE_YEAR}\s+(?P<y5>{_YEAR}))(?![\w\d])"
    )
    return _Table(
        dates=re.compile(dates),
        relative=_relative_pattern(language, numbers, units),
        months=months,
        weekdays=weekdays,
        days=days,
        spans=spans,
        numbers=numbers,
        units=units,
        monthly=_longest_words(months),
        relating=_longest_words((*units, *days, *spans, *weekdays)),
        last=frozenset(language.last_words),
        following=frozenset(language.next_words),
        parts=dict(language.month_parts),
        named=frozenset(language.named_before),
        eves=frozenset(language.eves),
        eve_of=frozenset(language.eve_of),
        beside_eves=_function_words_and_cues(language) if _ANY in language.eve_of else frozenset(),
    )


def _function_words_and_cues(language: Language) -> frozenset[str]:
    cues = (form.split()[0] for verb in language.reporting.cue_verbs for form in verb.forms)
    return frozenset((*language.stopwords, *cues))


def _relative_pattern(language: Language, numbers: Iterable[str], units: Iterable[str]) -> re.Pattern[str]:
    weekday, pointer = _any(word for word, _ in language.weekdays), _any((*language.last_words, *language.next_words))
    amount = rf"(?P<amount>\d{{1,2}}|{_any((*numbers, *_ARTICLES))})\s+(?P<unit>{_any(units)})"
    weeks = _any(phrase for phrase, meaning in language.relative_spans if meaning.startswith("week:"))
    parts = [
        rf"(?P<dayof>{weekday})\s+(?:[^\W\d_]{{1,3}}\s+){{0,2}}?(?P<weekof>{weeks})",
        rf"(?:{_any(language.nights)})\s+(?P<night>{weekday})",
        rf"(?P<from>{weekday})\s+(?:{_TO})\s+(?P<to>{weekday})",
        rf"(?P<span>{_any(phrase for phrase, _ in language.relative_spans)})",
        rf"(?:{_any(language.ago_before)})\s+{amount}" if language.ago_before else _NEVER,
        rf"{amount}\s+(?:{_any(language.ago_after)})".replace("<amount>", "<amount2>").replace("<unit>", "<unit2>")
        if language.ago_after
        else _NEVER,
        rf"(?P<day>{_any(word for word, _ in language.relative_days)})",
        rf"(?:(?P<before>{pointer})\s+)?(?P<weekday>{weekday})(?:\s+(?P<after>{pointer}))?"
        r"(?:\s*\((?P<figure>\d\d?)(?:/\d\d?)?\)|\s+(?P<figure2>\d\d?)(?![\d.,:]))?",
    ]
    return re.compile(_HEAD + "(?:" + "|".join(parts) + r")(?!\w)")


def _longest_words(phrases: Iterable[str]) -> frozenset[str]:
    """Return the longest word of each phrase: where it is missing, the phrase is."""
    return frozenset(max(_TOKEN.findall(phrase), key=len) for phrase in phrases)


_TO = "to|into|à|au|al|para|auf|zum|на"
"""Words between two neighbouring weekdays that one night joins."""

_ARTICLES = ("a", "an", "un", "una", "une", "um", "uma", "einem", "einer")


def _any(words: Iterable[str]) -> str:
    """Return a pattern of any of some words, longest first; parted by first letter, which rules out most at once."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[:1], []).append(re.escape(word[1:]).replace(r"\ ", r"\s+"))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) or _NEVER


def _read_iso(match: re.Match[str], _seen: _Seen, _table: _Table, _on: date | None) -> Days | None:
    return one_day(valid_day(*map(int, match.groups())))


def _read_date(match: re.Match[str], seen: _Seen, table: _Table, on: date | None) -> Days | None:
    parts = match.groupdict()
    if parts["y5"]:
        return days_of_year(int(parts["y5"]))
    if parts["part"]:
        whole = month_near(table.months[parts["m5"]], int(parts["y6"]) if parts["y6"] else None, on)
        return part_of_month(table.parts[" ".join(parts["part"].split())], whole)
    group = next((one for one in ("m1", "m2", "m4") if parts[one]), None)
    if group is not None and seen.of(match, group) in _AMBIGUOUS:
        return None
    month = table.months[parts[group]] if group is not None else int(parts["m3"])
    year = parts["y1"] or parts["y2"] or parts["y3"] or parts["y4"]
    number = re.match(r"\d+", parts["d1"] or parts["d2"] or parts["d3"] or "")
    if number is None:
        return month_near(month, int(year) if year else None, on)
    if year:
        return one_day(valid_day(int(year), month, int(number[0])))
    return day_near(month, int(number[0]), on)


_AMBIGUOUS = frozenset(("may", "march", "mar", "sep", "dec", "jan", "ago", "set"))
"""Forms that in lower case are more often other words."""


_AMBIGUOUS_DAYS = frozenset(("sat", "sun", "mon", "wed", "thu"))
"""The same for days of the week: in lower case "sat" is a verb and "sun" shines."""


def _read_relative(match: re.Match[str], seen: _Seen, table: _Table, on: date | None) -> Days | None:
    if on is None:
        return None
    parts = {name: value or "" for name, value in match.groupdict().items()}
    read = next((read for group, read in _RELATIVE if parts.get(group)), None)
    return read(parts, match, seen, table, on) if read is not None else None


_Parts = Mapping[str, str]


def _read_day_of_week(parts: _Parts, _match: re.Match[str], _seen: _Seen, table: _Table, on: date) -> Days | None:
    week = days_of_span(table.spans[" ".join(parts["weekof"].split())], on)
    return one_day(shifted(week[0], table.weekdays[parts["dayof"]])) if week else None


def _read_night(parts: _Parts, _match: re.Match[str], _seen: _Seen, table: _Table, on: date) -> Days | None:
    morning = table.weekdays[parts["night"]]
    return neighbouring_weekdays((morning - 1) % 7, morning, on)


def _read_joined(parts: _Parts, _match: re.Match[str], _seen: _Seen, table: _Table, on: date) -> Days | None:
    return neighbouring_weekdays(table.weekdays[parts["from"]], table.weekdays[parts["to"]], on)


def _read_span(parts: _Parts, match: re.Match[str], _seen: _Seen, table: _Table, on: date) -> Days | None:
    phrase = " ".join(parts["span"].split())
    return None if _is_eve_of_something(phrase, match, table) else days_of_span(table.spans[phrase], on)


def _read_day(parts: _Parts, _match: re.Match[str], _seen: _Seen, table: _Table, on: date) -> Days | None:
    return one_day(shifted(on, table.days[" ".join(parts["day"].split())]))


def _read_weekday(parts: _Parts, match: re.Match[str], seen: _Seen, table: _Table, on: date) -> Days | None:
    if seen.of(match, "weekday") in _AMBIGUOUS_DAYS:
        return None
    weekday, figure = table.weekdays[parts["weekday"]], parts["figure"] or parts["figure2"]
    dated = weekday_dated(weekday, int(figure), on) if figure else None
    return one_day(dated) or _weekday(weekday, {parts["before"], parts["after"]}, table, on)


def _read_ago(parts: _Parts, _match: re.Match[str], _seen: _Seen, table: _Table, on: date) -> Days | None:
    amount, unit = parts.get("amount") or parts.get("amount2", ""), parts.get("unit") or parts.get("unit2", "")
    count = int(amount) if amount.isdigit() else table.numbers.get(amount, 1)
    return days_ago(count, table.units[" ".join(unit.split())], on)


_RELATIVE = (
    ("weekof", _read_day_of_week),
    ("night", _read_night),
    ("from", _read_joined),
    ("span", _read_span),
    ("day", _read_day),
    ("weekday", _read_weekday),
    ("amount", _read_ago),
    ("amount2", _read_ago),
)


def _is_eve_of_something(phrase: str, match: re.Match[str], table: _Table) -> bool:
    """Tell whether "the day before" or "накануне" is said of what follows: a vote, a summit."""
    following = _NEXT_WORD.match(match.string, match.end()) if phrase in table.eves else None
    if following is None:
        return False
    word = following[1]
    return word in table.eve_of or (_ANY in table.eve_of and word not in table.beside_eves)


_NEXT_WORD = re.compile(r"\s+(\w+)")


def _weekday(weekday: int, pointers: set[str], table: _Table, on: date) -> Days | None:
    """Return the latest such weekday, the text's own day included; "last" excludes it, "next" lies ahead."""
    if pointers & table.following:
        ahead = (weekday - on.weekday()) % 7 or 7
        return one_day(shifted(on, ahead))
    back = (on.weekday() - weekday) % 7
    if pointers & table.last and back == 0:
        back = 7
    return one_day(shifted(on, -back))
