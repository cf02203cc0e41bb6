"""Groups words into what is compared with each other: numbers as values, dates in one order, contractions opened.

A unit's ``key`` is equal to another's exactly when the two say the same in other typography, case, spelling or number
style. With ``inflected`` the key is a word stem, as indirect speech needs it.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

from crossref.lang.base import Language
from crossref.text.endings import has_marks, with_marks
from crossref.text.numbers import Number, NumberKind, find_numbers
from crossref.text.words import split_words, word_key
from crossref.types import Span

_HIDDEN = "\u200b"
_PARAGRAPH = re.compile(r"\n\s*\n")
_OF_SO_MANY = re.compile(r"/\d")
_PART_OF_WORD = re.compile(r"(?<=[^\W\d_])\[([^\W\d_]{1,4})\]|\[([^\W\d_]{1,4})\](?=[^\W\d_])")
BRACKETED = re.compile(r"\[[^\[\]]{1,200}\]")
ELLIPSIS = re.compile(r"\(\s*(?:\.\s?\.\s?\.|…)\s*\)|\[\s*(?:\.\s?\.\s?\.|…)\s*\]|\.\s?\.\s?\.(?:\s?\.)*|…")
"""The marks of a cut: "...", "(...)", "[...]" and "…" are one."""


DAY = "#@"
"""How the key of a day of a month begins."""


class Unit(NamedTuple):
    """What is compared: one word, or all words of a number. ``span`` lies in the raw text.

    ``plain`` is the word's own key, ``exact`` its folded form; ``bracketed`` marks an editor's insertion, ``mended``
    a word with a bracket inside ("[W]e"); ``function`` words carry no evidence by themselves. A tuple for speed, as
    words are.
    """

    key: str
    span: Span
    exact: str
    plain: str
    is_number: bool = False
    bracketed: bool = False
    mended: bool = False
    function: bool = False


@dataclass(frozen=True, slots=True)
class _Forms:
    contractions: Mapping[str, tuple[str, ...]]
    elisions: Mapping[str, str]
    variants: Mapping[str, str]
    endings: tuple[tuple[str, str], ...]
    functions: frozenset[str]
    shifted: Mapping[str, str]


@lru_cache(maxsize=64)
def _forms(language: Language) -> _Forms:
    critical = language.critical
    whole = [pair for pair in critical.spelling_variants if not pair[0].startswith("-")]
    endings = [(a[1:], b[1:]) for a, b in critical.spelling_variants if a.startswith("-")]
    return _Forms(
        {word_key(short): tuple(word_key(part) for part in long.split()) for short, long in critical.contractions},
        dict(critical.elisions),
        {word_key(b): word_key(a) for a, b in whole},
        tuple(sorted(endings, key=lambda pair: -len(pair[0]))),
        frozenset(word_key(word) for word in language.stopwords),
        _shifted(language),
    )


_TENSES = {"will": "will", "would": "will", "can": "can", "could": "can", "may": "may", "might": "may"}
"""Classes of modals that indirect speech shifts back."""


def _shifted(language: Language) -> dict[str, str]:
    """Map what indirect speech exchanges by rule to one key: persons, back-shifted modals, irregular verb forms."""
    critical = language.critical
    table = {word_key(form): stemmed(word_key(base), language) for form, base in language.irregular}
    table |= {word_key(word): "~person" for word in (*critical.first_person, *critical.third_person)}
    modals = ((word_key(word), _TENSES.get(kind)) for word, kind in critical.modals if " " not in word)
    return table | {word: f"~{kind}" for word, kind in modals if kind}


@lru_cache(maxsize=64)
def _bases(language: Language) -> dict[str, str]:
    return {word_key(form): word_key(base) for form, base in language.irregular}


def root(key: str, language: Language) -> str:
    """Return the stem of a word key, irregular forms brought to their base first."""
    return stemmed(_bases(language).get(key, key), language)


def stemmed(key: str, language: Language) -> str:
    """Return the stem of a word key, or the key itself in a language that has no stemmer."""
    return stem(key, language.snowball) if language.snowball else key


def read_units(text: str, language: Language, *, inflected: bool = False, quoted: bool = False) -> tuple[Unit, ...]:
    """Return the units of a text in order. ``quoted`` reads square brackets as an editor's, not the speaker's own."""
    return _read(text, language, inflected=inflected, quoted=quoted and "[" in text)


@lru_cache(maxsize=128)
def _read(text: str, language: Language, *, inflected: bool, quoted: bool) -> tuple[Unit, ...]:
    brackets: tuple[tuple[int, int], ...] = ()
    mended: tuple[tuple[int, int], ...] = ()
    if quoted:
        mended = tuple(found.span() for found in _PART_OF_WORD.finditer(text))
        text = _PART_OF_WORD.sub(lambda found: found.group().replace("[", _HIDDEN).replace("]", _HIDDEN), text)
        brackets = tuple(found.span() for found in BRACKETED.finditer(text))
    units: list[Unit] = []
    parts_of = _parts_of(language, language if inflected else None)
    numbers = iter(_merged_numbers(text, language))
    number, merged = next(numbers, _NO_NUMBER)
    inside = joined = False
    for _, span, exact, key in split_words(text, language=language):
        if merged.start <= span.start:
            while merged.end <= span.start:
                number, merged = next(numbers, _NO_NUMBER)
            if number is not None and merged.contains(span):
                if not units or units[-1].span != merged:
                    units.append(_number_unit(text, number, merged))
                continue
        if quoted:
            inside = any(start <= span.start < end for start, end in brackets)
            joined = any(start < span.end and span.start < end for start, end in mended)
        for part_key, part, function in parts_of[key]:
            # What Unit(...) does, without the call in between.
            units.append(_new(Unit, (part_key, span, exact, part, False, inside, joined, function)))
    units = _with_dates(units, text, _months(language), _loose_months(language))
    if brackets:
        units = [_in_brackets(unit, brackets) for unit in units]
    return tuple(units)


@lru_cache(maxsize=64)
def _months(language: Language) -> Mapping[str, int]:
    return {word_key(word): month for word, month in language.months if " " not in word}


@lru_cache(maxsize=64)
def _loose_months(language: Language) -> frozenset[str]:
    """Return months that are also ordinary words, such as "may", and count with a capital alone."""
    modal = {word_key(word) for word, _ in language.critical.modals}
    return frozenset(_months(language)) & (modal | _forms(language).functions)


def _with_dates(units: list[Unit], text: str, months: Mapping[str, int], loose: frozenset[str]) -> list[Unit]:
    """Join a month and the day beside it into one unit, whichever comes first; no date runs over a paragraph's end."""
    named = [at for at, unit in enumerate(units) if unit.plain in months]
    if not named:
        return units
    joined: list[Unit] = []
    done = 0
    for at in (place for month in named for place in range(max(month - 2, 0), month + 1)):
        size, month, day = _date_at(units, at, months, loose) if at >= done else (0, 0, 0)
        if not size or not _is_date(text, units[at].span, units[at + size - 1].span):
            continue
        span = Span(units[at].span.start, units[at + size - 1].span.end)
        exact = " ".join(unit.exact for unit in units[at : at + size])
        joined += units[done:at]
        joined.append(Unit(f"{DAY}{month}-{day}", span, exact, exact.casefold(), is_number=True))
        done = at + size
    return [*joined, *units[done:]]


def _is_date(text: str, first: Span, last: Span) -> bool:
    """Tell whether a month and a number stand in one paragraph, and the number is not the "2" of "2/3"."""
    return not _PARAGRAPH.search(text, first.end, last.start) and not _OF_SO_MANY.match(text, last.end)


def _date_at(units: Sequence[Unit], at: int, months: Mapping[str, int], loose: frozenset[str]) -> tuple[int, int, int]:
    """Return how many units a date takes that begins here (0: none), its month and its day."""
    for month_at, day_at, size in ((0, 1, 2), (1, 0, 2), (2, 0, 3)):
        if at + size > len(units) or (size == 3 and units[at + 1].plain not in _OF):
            continue
        month, day = units[at + month_at], units[at + day_at]
        known = month.plain in months and (month.plain not in loose or month.exact[:1].isupper())
        if known and day.is_number and (value := _day(day)):
            return size, months[month.plain], value
    return 0, 0, 0


_OF = frozenset(("of", "de", "do", "del"))
"""What joins a day to its month: "the third of June", "3 de junio"; "15 in January" is no day."""


def _day(unit: Unit) -> int:
    figure, _, measure = unit.key[1:].partition("|")
    figure = figure.removesuffix("th")
    return int(figure) if not measure and figure.isdecimal() and 1 <= int(figure) <= 31 else 0


def _in_brackets(unit: Unit, brackets: tuple[tuple[int, int], ...]) -> Unit:
    if unit.bracketed or not any(start <= unit.span.start < end for start, end in brackets):
        return unit
    return Unit(unit.key, unit.span, unit.exact, unit.plain, unit.is_number, True)


def _merged_numbers(text: str, language: Language) -> list[tuple[Number | None, Span]]:
    """Return each number with the words of it that are one unit; a measure stays a word: a quote may end before it."""
    return [(one, one.span if one.kind in _MEASURED else one.figure) for one in find_numbers(text, language)]


_MEASURED = (NumberKind.PERCENT, NumberKind.MONEY, NumberKind.TIME)
"""Quantities whose measure is a part of them, and of their key."""

_NO_NUMBER: tuple[Number | None, Span] = (None, Span(sys.maxsize, sys.maxsize))


def _number_unit(text: str, number: Number, span: Span) -> Unit:
    mark = {NumberKind.ORDINAL: "th", NumberKind.MAGNITUDE: "s"}.get(number.kind, "")
    unit = number.unit if number.kind in _MEASURED else ""
    exact = " ".join(span.of(text).split())
    key = f"#{number.value.normalize():f}{mark}|{unit}"
    return Unit(key, span, exact, exact.casefold(), is_number=True)


_new = tuple.__new__


class _Parts(dict[str, tuple[tuple[str, str, bool], ...]]):
    """What the words of one language are compared as, each found out once; emptied when it holds too many."""

    def __init__(self, language: Language, stemmed: Language | None) -> None:
        super().__init__()
        self._language, self._stemmed = language, stemmed

    def __missing__(self, key: str) -> tuple[tuple[str, str, bool], ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        parts = self[key] = _parts(key, self._language, self._stemmed)
        return parts


_MOST_WORDS = 65536


@lru_cache(maxsize=64)
def _parts_of(language: Language, stemmed: Language | None) -> _Parts:
    return _Parts(language, stemmed)


def _parts(key: str, language: Language, stemmed: Language | None) -> tuple[tuple[str, str, bool], ...]:
    """Return what one word is compared as: for each word in it the key, the word itself, and whether it only joins."""
    forms = _forms(language)
    plain = forms.contractions.get(key)
    if plain is None:
        possessive = key.endswith("'s") and len(key) > 3 and stemmed is not None
        plain = (key[:-2],) if possessive else _opened(key, forms.elisions)
    return tuple((_canonical(part, forms, stemmed), part, part in forms.functions) for part in plain)


def _opened(key: str, elisions: Mapping[str, str]) -> tuple[str, ...]:
    """Return the words that are written as one before a vowel: "n'augmentera" is "ne augmentera"."""
    short, _, rest = key.partition("'")
    full = elisions.get(short) if len(rest) > 1 or rest in _ONE_LETTER else None
    return (key,) if full is None else (full, rest)


_ONE_LETTER = frozenset("aouy")
"""Words of one letter that another is joined to: "n'y", "d'où" without its accent, "l'a"."""


def _canonical(key: str, forms: _Forms, stemmed: Language | None) -> str:
    key = forms.variants.get(key, key)
    if stemmed is not None and key in forms.shifted:
        return forms.shifted[key]
    if len(key) > 5:
        for ending, other in forms.endings:
            if key.endswith(ending):
                key = key[: -len(ending)] + other
                break
    return stem(key, stemmed.snowball) if stemmed is not None and stemmed.snowball else key


@lru_cache(maxsize=32)
def _stemmer(name: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(name)


@lru_cache(maxsize=65536)
def stem(key: str, snowball: str) -> str:
    """Return the stem of a word key by the named Snowball algorithm, which knows some endings by their marks alone."""
    return str(_stemmer(snowball).stemWord(with_marks(key, snowball) if has_marks(snowball) else key))


def shifted_units(units: Sequence[Unit], by: int) -> tuple[Unit, ...]:
    """Return the units of a part of a text with their spans in the whole; the part begins so many code points in."""
    if not by:
        return tuple(units)
    return tuple(_new(Unit, (key, span.shifted(by), *rest)) for key, span, *rest in units)


def units_between(units: tuple[Unit, ...], span: Span) -> tuple[Unit, ...]:
    """Return the units that lie wholly inside a stretch of their text; units come in the text's order."""
    first = bisect_left(units, span.start, key=_starts)
    last = bisect_left(units, span.end, lo=first, key=_starts)
    while last > first and units[last - 1].span.end > span.end:
        last -= 1
    return units[first:last]


def units_begun(units: tuple[Unit, ...], span: Span) -> tuple[Unit, ...]:
    """Return the units that begin inside a stretch of their text; units come in the text's order."""
    first = bisect_left(units, span.start, key=_starts)
    return units[first : bisect_left(units, span.end, lo=first, key=_starts)]


def _starts(unit: Unit) -> int:
    return unit.span.start


def counted(numbers: Sequence[Number], words: Sequence[Unit]) -> list[tuple[Number, Unit]]:
    """Pair bare figures with what they count: the first word behind each, where one stands near.

    ``words`` are those of the same text that may be counted, in order.
    """
    bare = [one for one in numbers if one.kind is NumberKind.COUNT]
    places = ((one, bisect_left(words, one.span.end, key=_starts)) for one in bare)
    behind = ((one, words[at]) for one, at in places if at < len(words))
    return [(one, word) for one, word in behind if word.span.start - one.span.end < _BEHIND]


_BEHIND = 20
"""Characters behind a figure within which the noun that it counts begins."""
