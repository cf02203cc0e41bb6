"""Spells out days, times and names of languages, in the language spoken, and tells which way a language runs."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from crossref.lang import get_language
from crossref.report.tongue import long_day, name_of_language, say, spoken

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_LANGUAGE_NAMES: dict[str, str] = dict(
    re.findall(
        r"(\w+):(\w+)",
        "ar:Arabic be:Belarusian bg:Bulgarian cs:Czech da:Danish de:German el:Greek en:English es:Spanish et:Estonian "
        "fa:Persian fi:Finnish fr:French he:Hebrew hi:Hindi hu:Hungarian hy:Armenian id:Indonesian it:Italian "
        "ja:Japanese ka:Georgian kk:Kazakh ko:Korean lt:Lithuanian lv:Latvian nl:Dutch no:Norwegian pl:Polish "
        "pt:Portuguese ro:Romanian ru:Russian sk:Slovak sr:Serbian sv:Swedish th:Thai tr:Turkish uk:Ukrainian ur:Urdu "
        "vi:Vietnamese zh:Chinese",
    )
)
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi"})


def language_name(code: str | None) -> str:
    """Return the English name of a language code, or the code itself; empty where the language is not known."""
    short = primary_language(code)
    if not short:
        return ""
    if spoken() != "en" and (known := name_of_language(short)):
        return known
    return _LANGUAGE_NAMES.get(short) or next(
        (found.name for found in (get_language(short),) if found.code == short), short
    )


def primary_language(code: str | None) -> str:
    """Return the first part of a language code in lower case: "en" of "en-GB"; empty where it is not known."""
    return (code or "").replace("_", "-").split("-")[0].strip().lower()


def direction(code: str | None) -> str:
    """Return how the language is written: "ltr", "rtl", or "auto" where the language is not known."""
    short = primary_language(code)
    if not short:
        return "auto"
    return "rtl" if short in _RIGHT_TO_LEFT else "ltr"


def day_text(day: date | None) -> str:
    """Return a day as "20 September 2023"; empty for none."""
    if day is None:
        return ""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if spoken() == "en" else long_day(day)


def days_text(first: date | None, last: date | None) -> str:
    """Return a stretch of days, both inclusive, as "3 May 2026 to 5 May 2026", or one day."""
    if first is None or last is None or first == last:
        return day_text(first or last)
    return say("%(first)s to %(last)s") % {"first": day_text(first), "last": day_text(last)}


def time_text(time: datetime | None) -> str:
    """Return a time as "20 September 2023, 14:05 UTC", in UTC; empty for none."""
    if time is None:
        return ""
    try:
        utc = time.astimezone(UTC)
    except OverflowError:  # the first or last day of the calendar, shifted over its edge
        utc = time.replace(tzinfo=UTC)
    return f"{day_text(utc.date())}, {utc:%H:%M} UTC"


def local_time_text(time: datetime | None) -> str:
    """Return a time in its own zone, which is named where it is not UTC: "9 May 2026, 10:00 (UTC+02:00)"."""
    if time is None:
        return ""
    offset = time.utcoffset()
    if offset is None or not offset:
        return time_text(time)
    written = time.strftime("%z")
    return f"{day_text(time.date())}, {time:%H:%M} (UTC{written[:3]}:{written[3:5]})"
