"""Finds quantities in text and reduces them to a value and a unit, so that "$69m" and "69 million dollars" are one.

Numerals follow the language's decimal mark; number words, scales ("million"), ordinals and units come from its data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from crossref.lang.base import Language
from crossref.text.clock import clock_at, spelled_clock
from crossref.text.words import Word, split_words, word_key
from crossref.types import Span


class NumberKind(StrEnum):
    """What sort of quantity a number is."""

    COUNT = "count"
    PERCENT = "percent"
    POINTS = "points"
    MONEY = "money"
    MEASURE = "measure"
    ORDINAL = "ordinal"
    MAGNITUDE = "magnitude"
    """A scale without a figure: "thousands", "a million"."""
    FRACTION = "fraction"
    """A share in words: "two thirds"; its value is in per cent."""
    YEAR = "year"
    """Four bare digits from 1500 to 2199."""
    TIME = "time"
    """A time of day; its value is in minutes after midnight."""


@dataclass(frozen=True, slots=True)
class Number:
    """One quantity. ``value`` has its scale applied; ``unit`` is canonical ("usd", "percent", "km"), ``None`` if bare.

    ``span`` covers sign, figure, scale and unit in the raw text; ``figure`` the part without the unit. ``bound`` is 1
    behind "more than" or "at least", -1 behind "less than", "up to" or "nearly".
    """

    value: Decimal
    unit: str | None
    span: Span
    approximate: bool
    kind: NumberKind
    figure: Span
    bound: int = 0


_NUMERAL = re.compile(r"([$€£¥₽₴₺₹₩]?)(\d+(?:[.,]\d+)*)([^\W\d_]*|%)")
_OPENS_NUMERAL = re.compile(r"[$€£¥₽₴₺₹₩]?\d").match
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th", "o", "a", "er", "re", "e", "ème", "eme", "й", "я", "го", "е"})
_MINUS = frozenset({"minus", "menos", "moins", "минус", "мінус"})
_SIGNS = frozenset("$€£¥₽₴")
_AT_LEAST = frozenset({"ao", "au", "al", "du", "lo", "pelo"})
"""Before "menos" and "moins" these make "at least", and no minus."""
_AND = frozenset({"and", "y", "e", "et", "und", "и"})
_NO_UNIT = frozenset({"second", "seconds", "m"})
"""Unit words that are more often something else directly after a figure without a space, or after an ordinal."""

_MONEY = frozenset(("usd", "eur", "gbp", "rub", "jpy", "crown", "peso", "cent", "uah", "pln", "chf", "cny", "brl"))


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """One language's number words as look-ups by word key."""

    words: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    units: Mapping[tuple[str, ...], str]
    fractions: Mapping[tuple[str, ...], tuple[Decimal, int, bool]]
    """A share for each phrase: its value, how many of the words it takes, and whether a scale must follow."""
    nearness: Mapping[tuple[str, ...], str]
    articles: frozenset[str]
    decimal_comma: bool
    shortened: frozenset[str]
    """Scales that are written short, with a full stop: "тыс.", "Mio."."""
    starts: frozenset[str]
    """Words that a spelled number may begin with."""


@lru_cache(maxsize=64)
def _lexicon(language: Language) -> _Lexicon:
    fractions = dict(_fraction(phrase, share) for phrase, share in language.fractions)
    words = {word_key(word): value for word, value in language.number_words}
    scales = {word_key(word): value for word, value in language.scale_words}
    ordinals = {word_key(word): value for word, value in language.ordinal_words}
    return _Lexicon(
        words,
        scales,
        ordinals,
        {tuple(word_key(part) for part in form.split()): unit for form, unit in language.units},
        fractions,
        _nearness(language),
        frozenset(word_key(word) for word in language.critical.articles),
        language.decimal_comma,
        frozenset(word_key(word) for word in language.abbreviations) & {word_key(w) for w, _ in language.scale_words},
        frozenset((*words, *scales, *ordinals, *(phrase[0] for phrase in fractions))),
    )


def _fraction(phrase: str, share: str) -> tuple[tuple[str, ...], tuple[Decimal, int, bool]]:
    """Read one phrase of a language's fractions, with its marks."""
    parts = phrase.split()
    words = [word_key(part.lstrip("+")) for part in parts if part != "*"]
    taken = sum(not part.startswith("+") and part != "*" for part in parts)
    above, below = share.split("/")
    return tuple(words), (Decimal(above) / Decimal(below), taken, parts[-1] == "*")


_BOUNDS = {"more_than": 1, "at_least": 1, "less_than": -1, "at_most": -1, "nearly": -1}
_ALSO_ABOUT = ("some", "quelque", "unos", "unas")
"""Words that mean "about" directly before a figure, whatever they mean elsewhere."""


def _nearness(language: Language) -> dict[tuple[str, ...], str]:
    """Return the phrases that stand before a figure and say that it is about right, or a bound."""
    kinds = {"about", *_BOUNDS}
    table = {
        tuple(word_key(part) for part in phrase.split()): kind
        for phrase, kind in language.critical.quantifiers
        if kind in kinds
    }
    return table | {(word_key(word),): "about" for word in _ALSO_ABOUT}


def _near_word(words: Sequence[Word], place: int, lexicon: _Lexicon) -> str | None:
    """Return what the words directly before a figure say of it."""
    for size in (4, 3, 2, 1):
        if size <= place:
            kind = lexicon.nearness.get(tuple(word.key for word in words[place - size : place]))
            if kind is not None:
                return kind
    return None


def find_numbers(text: str, language: Language) -> tuple[Number, ...]:
    """Return the quantities of a text in order, with their spans."""
    return _find(text, language)


@lru_cache(maxsize=256)
def _find(text: str, language: Language) -> tuple[Number, ...]:
    lexicon = _lexicon(language)
    words = split_words(text, language=language)
    starts = lexicon.starts
    found: list[Number] = []
    done = 0
    for place, (_, _, _, key) in enumerate(words):
        # A first letter tells that no numeral begins here, more cheaply than the pattern does.
        if place < done or (key not in starts and (key[:1].isalpha() or not _OPENS_NUMERAL(key))):
            continue
        if place and _is_rest(text, words[place]):
            words = (*words[:place], _with_code(text, words[place - 1], words[place]), *words[place + 1 :])
        number, used = _time_at(text, words, place, language) or _number_at(text, words, place, lexicon)
        if number is not None:
            found.append(number)
        done = place + used
    return tuple(found)


def _is_rest(text: str, word: Word) -> bool:
    """Tell whether a figure is only the end of one that has letters glued before it: the "807" of "US346,807"."""
    start = word.span.start
    return start > 1 and text[start - 1] in ".," and text[start - 2].isdecimal()


def _with_code(text: str, before: Word, word: Word) -> Word:
    """Return a figure with the letters glued before it, its key without them."""
    digits = _LAST_DIGITS.search(before.key)
    if digits is None or before.span.end != word.span.start - 1 or not before.key[:1].isalpha():
        return word
    span = Span(before.span.start, word.span.end)
    key = f"{digits.group()}{text[word.span.start - 1]}{word.key}"
    return Word(span.of(text), span, before.exact + text[word.span.start - 1] + word.exact, key)


_LAST_DIGITS = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure read at some word: its value, how many words it takes, and what came attached to it."""

    value: Decimal
    used: int
    kind: NumberKind = NumberKind.COUNT
    unit: str | None = None


def _number_at(text: str, words: Sequence[Word], place: int, lexicon: _Lexicon) -> tuple[Number | None, int]:
    figure = (
        _numeral(words, place, lexicon) or _share(text, words, place, lexicon) or _spelled(text, words, place, lexicon)
    )
    if figure is None:
        return None, 1
    unit, unit_words = figure.unit, 0
    if unit is None and figure.kind is not NumberKind.ORDINAL:
        unit, unit_words = _unit_at(text, words, place + figure.used, lexicon)
    near = _near_word(words, place, lexicon)
    start, negative = (words[place].span.start, False) if near else _sign(text, words, place)
    value = -figure.value if negative else figure.value
    last = words[place + figure.used - 1].span.end
    end = words[place + figure.used + unit_words - 1].span.end
    kind = _kind(figure, unit, words[place])
    bound = _BOUNDS.get(near or "", 0)
    return (
        Number(value, unit, Span(start, end), near in ("about", "nearly"), kind, Span(start, last), bound),
        figure.used + unit_words,
    )


def _time_at(text: str, words: Sequence[Word], place: int, language: Language) -> tuple[Number, int] | None:
    """Return the time of day that begins at a word, and how many words it takes."""
    word, lexicon = words[place], _lexicon(language)
    if word.key[:1].isdecimal():
        found = clock_at(text, word.span.start, language)
    else:
        hour = lexicon.words.get(word.key)
        found = spelled_clock(text, word.span, hour, language) if hour else None
    if found is None:
        return None
    used = next((n for n, one in enumerate(words[place:]) if one.span.start >= found.span.end), len(words) - place)
    near = _near_word(words, place, lexicon)
    number = Number(
        Decimal(found.minutes), found.unit, found.span, near in ("about", "nearly"), NumberKind.TIME, found.span
    )
    return number, used


def _share(text: str, words: Sequence[Word], place: int, lexicon: _Lexicon) -> _Figure | None:
    """Read a share in words: "two thirds" as per cent, "half a million" and "полтора" as what they come to."""
    for size in (4, 3, 2, 1):
        phrase = tuple(word.key for word in words[place : place + size])
        if len(phrase) < size or phrase not in lexicon.fractions:
            continue
        value, used, scaled = lexicon.fractions[phrase]
        if not all(_follows(text, words, at) for at in range(place + 1, place + size)):
            return None
        scale, more = _scales_at(words, place + used, lexicon)
        if scaled or (more and value > 1):
            return _Figure(value * scale, used + more) if more else None
        if value > 1:
            return _Figure(value, used)
        return _Figure(round(value * 100, 2), used, NumberKind.FRACTION, "percent")
    return None


def _sign(text: str, words: Sequence[Word], place: int) -> tuple[int, bool]:
    """Return where the number begins and whether a minus stands before it; a dash between words is no minus."""
    start = words[place].span.start
    if place and words[place - 1].key in _MINUS and not (place > 1 and words[place - 2].key in _AT_LEAST):
        return words[place - 1].span.start, True
    minus = start and text[start - 1] in "-−" and words[place].key[:1].isdigit()
    if minus and (start == 1 or text[start - 2] in " \t\n("):
        return start - 1, True
    return start, False


def _kind(figure: _Figure, unit: str | None, word: Word) -> NumberKind:
    if figure.kind is not NumberKind.COUNT:
        return figure.kind
    if unit is None:
        bare = figure.used == 1 and len(word.key) == 4 and word.key.isdecimal()
        return NumberKind.YEAR if bare and 1500 <= figure.value < 2200 else NumberKind.COUNT
    special = {"percent": NumberKind.PERCENT, "percentage_point": NumberKind.POINTS}
    return special.get(unit, NumberKind.MONEY if unit in _MONEY else NumberKind.MEASURE)


def _numeral(words: Sequence[Word], place: int, lexicon: _Lexicon) -> _Figure | None:
    found = _NUMERAL.fullmatch(words[place].key)
    if found is None:
        return None
    sign, digits, ending = found.groups()
    value = _value(digits, decimal_comma=lexicon.decimal_comma)
    unit = lexicon.units.get((sign,)) if sign else None
    if ending in _ORDINAL_ENDINGS and not sign:
        return _Figure(value, 1, NumberKind.ORDINAL)
    if ending == "%":
        return _Figure(value, 1, unit="percent")
    if ending in lexicon.scales and (sign or ending not in _NO_UNIT):
        return _Figure(value * lexicon.scales[ending], 1, unit=unit)
    if (ending,) in lexicon.units:
        return _Figure(value, 1, unit=lexicon.units[ending,])
    scale, used = (1, 0) if ending else _scales_at(words, place + 1, lexicon)
    return _Figure(value * scale, used + 1, unit=unit)


def _scales_at(words: Sequence[Word], place: int, lexicon: _Lexicon) -> tuple[int, int]:
    """Read the scales behind a figure, one or two: "millones", "mil millones"."""
    scale, used = 1, 0
    while used < 2 and place + used < len(words) and lexicon.scales.get(words[place + used].key, 0) >= 100:
        scale *= lexicon.scales[words[place + used].key]
        used += 1
    if not used and place + 1 < len(words) and words[place].exact == "M" and words[place + 1].key in _SIGNS:
        return 10**6, 1
    return scale, used


def _value(digits: str, *, decimal_comma: bool) -> Decimal:
    """Read separators: the last of two kinds is the decimal mark; a lone one by the language and the group it makes."""
    marks = [char for char in digits if not char.isdigit()]
    if not marks:
        return Decimal(digits)
    last = marks[-1]
    groups = re.split(r"[.,]", digits)
    own = "," if decimal_comma else "."
    thousands = all(len(group) == 3 for group in groups[1:]) and (last != own or len(marks) > 1)
    if len(set(marks)) == 1 and (thousands or len(marks) > 1):
        return Decimal("".join(groups))
    return Decimal("".join(groups[:-1]) + "." + groups[-1])


def _spelled(text: str, words: Sequence[Word], place: int, lexicon: _Lexicon) -> _Figure | None:
    key = words[place].key
    if key in lexicon.ordinals:
        return _Figure(Decimal(lexicon.ordinals[key]), 1, NumberKind.ORDINAL)
    if key in lexicon.scales and len(key) > 2 and key not in lexicon.words:
        return _Figure(Decimal(lexicon.scales[key]), 1, NumberKind.MAGNITUDE)
    if key not in lexicon.words:
        return None
    total = current = used = 0
    while place + used < len(words) and (not used or _follows(text, words, place + used)):
        step = _step(words, place + used, lexicon, (total, current))
        if step is None:
            break
        total, current, taken = step
        used += taken
    if used == 1 and key in lexicon.articles:
        return None
    return _Figure(Decimal(total + current), used)


def _step(words: Sequence[Word], place: int, lexicon: _Lexicon, so_far: tuple[int, int]) -> tuple[int, int, int] | None:
    """Read one more number word: the new total, the figure below the next scale, and the words taken."""
    total, current = so_far
    key = words[place].key
    if key in lexicon.scales and (len(key) > 2 or key in lexicon.words) and (current or total):
        scale = lexicon.scales[key]
        if not current:
            return (total * scale, 0, 1) if scale > total else None
        return (total, current * scale, 1) if scale == 100 else (total + current * scale, 0, 1)
    joined = key in _AND and (current or total) and place + 1 < len(words)
    at = place + 1 if joined else place
    value = lexicon.words.get(words[at].key)
    if value is None:
        return None
    if current % 100 == 4 and words[at].key.startswith("vingt"):
        return total, current + 76, 1
    if not _fits(current, value) or (joined and not total and current < 20):
        return None
    return total, current + value, at - place + 1


def _fits(current: int, value: int) -> bool:
    """Tell whether a word may go on a figure: "twenty" and "five", "hundred" and "ten", "soixante" and "dix"."""
    rest = current % 100
    return (
        not current
        or (rest >= 20 and rest % 10 == 0 and 0 < value < 10)
        or (rest == 0 and 0 < value < 100)
        or (rest in (60, 80) and 10 <= value < 17)
        or (rest in (10, 70, 90) and 7 <= value < 10)
    )


def _unit_at(text: str, words: Sequence[Word], place: int, lexicon: _Lexicon) -> tuple[str | None, int]:
    """Return the unit that begins at a word and how many words it takes; it must follow without punctuation."""
    if place >= len(words):
        return None, 0
    if not _follows(text, words, place, lexicon.shortened):
        return None, 0
    for length in (2, 1):
        form = tuple(word.key for word in words[place : place + length])
        if len(form) == length and form in lexicon.units:
            return lexicon.units[form], length
    return None, 0


def _follows(text: str, words: Sequence[Word], place: int, shortened: frozenset[str] = frozenset()) -> bool:
    """Tell whether only spaces and hyphens stand between a word and the one before, or the full stop of a short one."""
    between = text[words[place - 1].span.end : words[place].span.start]
    if words[place - 1].key in shortened:
        between = between.removeprefix(".")
    return not any(char in ".,;:()[]/–—" for char in between)
