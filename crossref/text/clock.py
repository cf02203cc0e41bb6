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

_MORNING, _AFTERNOON = "morning", "afternoon"


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
    r"GMT|UTC|CES?T|MES?Z|E[SD]?T|BST|MSK|мск|local time|Ortszeit|hora local|heure locale|по московскому времени|по "
    r"местному времени|за київським часом|за місцевим часом"
)


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


@lru_cache(maxsize=64)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    style = _STYLES.get(code, _Style())
    halves = "|".join(f"(?P<{name}>{words})" for name, words in _halves(style) if words)
    plain = "|".join(words for words in (style.always, style.hours) if words)
    behind = "|".join(f"(?:{words})" for words in (halves, plain) if words)
    tail = rf"(?:\s?(?:{behind}))?" if behind else ""
    zone = rf"(?:\s\(?(?P<zone>{_ZONES})\b)?"
    pattern = rf"(?P<hour>\d{{1,2}})(?:(?P<mark>[:.h]|\sh\s)(?P<minute>[0-5]\d)(?![\d:.,]\d|\d))?{tail}{zone}"
    before = re.compile(style.before + "$", re.IGNORECASE) if style.before else None
    return re.compile(pattern), before


def _halves(style: _Style) -> tuple[tuple[str, str], ...]:
    return ((_MORNING, style.morning), (_AFTERNOON, style.afternoon))


def clock_at(text: str, place: int, language: Language) -> ClockTime | None:
    """Return the time of day whose figure begins at a place, ``None`` where the figure is a quantity."""
    if place and (text[place - 1].isalnum() or text[place - 1] in ".,:-−"):
        return None
    pattern, before = _patterns(language.code)
    found = pattern.match(text, place)
    if found is None or int(found["hour"]) > _HOURS:
        return None
    half = _half(found)
    if not (half or _is_time(found, text, before, language)):
        return None
    hour = int(found["hour"])
    minutes = _full_hour(hour, half) * 60 + int(found["minute"] or 0)
    sure = half is not None or hour > _HALF or found["hour"].startswith("0")
    return ClockTime(minutes, sure, (found["zone"] or "").casefold(), Span(place, found.end()))


_HALF, _HOURS = 12, 24


def _half(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    return next((name for name in (_MORNING, _AFTERNOON) if groups.get(name)), None)


def _is_time(found: re.Match[str], text: str, before: re.Pattern[str] | None, language: Language) -> bool:
    """Tell whether a figure without a half of the day is a time: by its colon, its word, or the word before it."""
    if found["mark"] == ":" or (found["minute"] and found["mark"] != "."):
        return True
    behind = text[found.end("minute") if found["minute"] else found.end("hour") : found.end()].strip()
    always = _STYLES.get(language.code, _Style()).always
    if always and re.match(always, behind):
        return True
    led = before is not None and before.search(text, max(0, found.start() - _LEAD), found.start()) is not None
    return led and bool(behind)


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
