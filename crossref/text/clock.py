"""Times of day, as each language writes them: "2 pm" is "14:00", "14 Uhr", "14h00" and "2 de la tarde".

A bare figure with a word for hours is a duration as often as a time, so that such a time needs the word before it that
a time has ("à 14 heures", "в 14 часов").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from crossref.lang.base import Language
from crossref.types import Span

CLOCK, HALF_DAY = "clock", "clock of twelve hours"
"""The unit of a time of day, in minutes after midnight, and of one that may be before noon or after it."""

_MORNING, _AFTERNOON, _ALWAYS, _HOUR = "morning", "afternoon", "always", "hour"


@dataclass(frozen=True, slots=True)
class _Style:
    """How a language writes times: what stands before a bare hour, and what behind it, with the half of the day."""

    before: str = ""
    hours: str = ""
    morning: str = ""
    afternoon: str = ""
    always: str = ""
    """Words behind a figure that make it a time without a word before it."""


_STYLES = {
    "en": _Style(morning=r"a\.?\s?m\b\.?", afternoon=r"p\.?\s?m\b\.?", always=r"o['’]clock"),
    "de": _Style(
        morning=r"(?:Uhr\s)?(?:früh|morgens|nachts|vormittags)\b",
        afternoon=r"(?:Uhr\s)?(?:nachmittags|abends)\b",
        always=r"Uhr\b",
    ),
    "es": _Style(
        before=r"\b(?:las?|hasta las|desde las)\s",
        hours=r"h(?:oras?|rs?|s)?\b\.?",
        morning=r"(?:horas?\s)?de la (?:mañana|madrugada)\b|a\.?\s?m\b\.?",
        afternoon=r"(?:horas?\s)?de la (?:tarde|noche)\b|p\.?\s?m\b\.?",
    ),
    "fr": _Style(
        before=r"\b(?:à|vers|dès|depuis|jusqu['’]à|avant|après)\s",
        hours=r"h(?:eures?)?\b",
        morning=r"(?:h(?:eures?)?\s)?du matin\b",
        afternoon=r"(?:h(?:eures?)?\s)?(?:de l['’]après-midi|du soir)\b",
    ),
    "pt": _Style(
        before=r"\b(?:às?|as|das|pelas|até às)\s",
        hours=r"h(?:oras?)?\b",
        morning=r"(?:horas?\s)?da (?:manhã|madrugada)\b",
        afternoon=r"(?:horas?\s)?da (?:tarde|noite)\b",
    ),
    "ru": _Style(
        before=r"\b(?:в|к|с|около)\s",
        hours=r"час(?:а|ов|у|ам)?\b",
        morning=r"час(?:а|ов|у|ам)?\s(?:утра|ночи)\b",
        afternoon=r"час(?:а|ов|у|ам)?\s(?:дня|вечера)\b",
    ),
    "uk": _Style(
        before=r"\b(?:об?|з|до|близько)\s",
        hours=r"(?:-?[а-яії]{1,2}\s)?годин[аіиуою]*\b",
        morning=r"(?:-?[а-яії]{1,2}\s)?(?:годин[аіиуою]*\s)?(?:ранку|ночі)\b",
        afternoon=r"(?:-?[а-яії]{1,2}\s)?(?:годин[аіиуою]*\s)?(?:дня|вечора)\b",
    ),
}

_ZONES = (
    r"GMT|UTC|CES?T|MES?Z|MSK|мск|local time|Ortszeit|hora local|heure locale|по московскому времени|по местному "
    r"времени|за київським часом|за місцевим часом"
)
_AMERICAN = r"|BST|[EP][SD]?T"
"""Zones that English texts name; in capitals they are words elsewhere ("ET", "EST")."""


@dataclass(frozen=True, slots=True)
class ClockTime:
    """One time of day: minutes after midnight, whether its half of the day is known, and its zone's name or ""."""

    minutes: int
    is_sure: bool
    zone: str
    span: Span

    @property
    def unit(self) -> str:
        """The unit by which times are told from quantities: two of unlike zones have unlike units."""
        return f"{CLOCK if self.is_sure else HALF_DAY} {self.zone}".rstrip()


_FIGURE = re.compile(r"(?P<hour>\d{1,2})(?:(?P<mark>[:.h]|\s+h\s+)(?P<minute>[0-5]\d)(?![\d:.,]\d|\d))?", re.IGNORECASE)


@lru_cache(maxsize=64)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    """Return what may stand behind an hour, with its half of the day and its zone, and what leads to a bare hour."""
    style = _STYLES.get(code, _Style())
    halves = ((_MORNING, style.morning), (_AFTERNOON, style.afternoon), (_ALWAYS, style.always), (_HOUR, style.hours))
    behind = "|".join(f"(?P<{name}>{words})" for name, words in halves if words)
    tail = rf"(?:\s?(?:{behind}))?" if behind else ""
    zones = _ZONES + (_AMERICAN if code == "en" else "")
    return _spaced(rf"{tail}(?:\s\(?(?P<zone>{zones})\b)?"), _spaced(style.before + "$") if style.before else None


def _spaced(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which every space stands for one or more."""
    return re.compile(re.sub(r"\\s(?=\?)", r"(?:\\s+)", re.sub(r"\\s(?!\?)| ", r"\\s+", pattern)), re.IGNORECASE)


def clock_at(text: str, place: int, language: Language) -> ClockTime | None:
    """Return the time of day whose figure begins at a place, ``None`` where the figure is a quantity."""
    if place and (text[place - 1].isalnum() or text[place - 1] in ".,:-−"):
        return None
    found = _FIGURE.match(text, place)
    if found is None:
        return None
    plain = found["mark"] == ":" or bool(found["minute"] and found["mark"] != ".")
    sure = found["hour"].startswith("0")
    minutes = int(found["hour"]) * 60 + int(found["minute"] or 0)
    return _time(text, Span(*found.span()), minutes, language, plain=plain, sure=sure)


def spelled_clock(text: str, word: Span, hour: int, language: Language) -> ClockTime | None:
    """Return the time of day whose hour is a word: "las seis de la mañana", "zwei Uhr"."""
    return _time(text, word, hour * 60, language, plain=False, sure=False)


def _time(text: str, figure: Span, minutes: int, language: Language, *, plain: bool, sure: bool) -> ClockTime | None:
    """Return the time of a figure that is ``plain`` one, or is made one by the words around it."""
    hour, past = divmod(minutes, 60)
    behind, before = _patterns(language.code)
    tail = behind.match(text, figure.end)
    if hour > _HOURS or tail is None:
        return None
    named = {name for name, words in tail.groupdict().items() if words}
    led = before is not None and before.search(text, max(0, figure.start - _LEAD), figure.start) is not None
    if not (plain or named & {_MORNING, _AFTERNOON, _ALWAYS} or (led and _HOUR in named)):
        return None
    half = next((name for name in (_MORNING, _AFTERNOON) if name in named), None)
    zone = (tail["zone"] or "").casefold()
    known = sure or half is not None or hour > _HALF
    return ClockTime(_full_hour(hour, half) * 60 + past, known, zone, Span(figure.start, tail.end()))


_HALF, _HOURS = 12, 24

_LEAD = 14
"""Characters before an hour among which the word that leads to a time stands."""


def _full_hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour % _HOURS
    return hour % _HALF + (_HALF if half == _AFTERNOON else 0)


def same_time(one: int, one_unit: str, other: int, other_unit: str) -> bool | None:
    """Tell whether two times of day are one; ``None`` where their zones differ, so that nothing is known.

    Args:
        one: Minutes after midnight, as of ``one_unit``.
        one_unit: A unit of :class:`ClockTime`.
        other: The other's minutes.
        other_unit: The other's unit.
    """
    sure = not one_unit.startswith(HALF_DAY) and not other_unit.startswith(HALF_DAY)
    same = one == other if sure else (one - other) % (_HALF * 60) == 0
    zones = {unit.removeprefix(HALF_DAY).removeprefix(CLOCK).strip() for unit in (one_unit, other_unit)}
    return same if same or len(zones) == 1 else None
