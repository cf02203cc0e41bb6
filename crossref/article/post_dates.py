"""Days as embedded posts show them: "September 21, 2023", "13 de noviembre de 2024", "23. Jan. 2024, 15:10".

An own table of months, since a general date parser takes more than a second to start and guesses where we must not.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_MONTHS = (
    "january jan enero ene janvier janv januar jänner janeiro января янв январь січня січ gennaio gen",
    "february feb febrero février févr februar fevereiro fev февраля фев февр лютого лют febbraio",
    "march mar marzo mars märz mär março марта мар март березня бер",
    "april apr abril abr avril avr апреля апр квітня квіт aprile",
    "may mayo mai maio мая май травня трав maggio mag",
    "june jun junio juin juni junho июня июн июнь червня черв giugno giu",
    "july jul julio juillet juil juli julho июля июл июль липня лип luglio lug",
    "august aug agosto ago août августа авг серпня серп",
    "september sep sept septiembre septembre setembro set сентября сен сент вересня вер settembre sett",
    "october oct octubre octobre oktober okt outubro out октября окт жовтня жовт ottobre ott",
    "november nov noviembre novembre novembro ноября ноя нояб листопада лист",
    "december dec diciembre dic décembre déc dezember dez dezembro декабря дек грудня груд dicembre",
)
_MONTH_OF = {form: number for number, forms in enumerate(_MONTHS, 1) for form in forms.split()}
_MONTH = "(?:" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")(?!\w)\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|°|\.)?"
_ORDERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"{_YEAR}\s*年\s*(?P<number>\d\d?)\s*月\s*(?P<day>\d\d?)\s*日",
        rf"(?<!\w)(?P<month>{_MONTH})\s+{_DAY}(?:,|\s)\s*{_YEAR}(?!\d)",
        rf"(?<!\w){_DAY}\s+(?:de\s+)?(?P<month>{_MONTH}),?\s+(?:del?\s+)?{_YEAR}(?!\d)",
        rf"(?<!\w){_DAY}(?P<number>(?<=\.)[01]?\d)\.{_YEAR}(?!\d)",
        rf"(?<!\w)(?P<month>{_MONTH})\s+{_DAY}(?!\d)",
        rf"(?<!\w){_DAY}\s+(?:de\s+)?(?P<month>{_MONTH})",
    )
)
DATED = "(?:" + "|".join(re.sub(r"\(\?P<\w+>", "(?:", order.pattern) for order in _ORDERS[:5]) + ")"
"""A pattern, without groups and for use without regard to case, of a full day as :func:`find_day` reads it."""

_X_EPOCH_MS = 1_288_834_974_657
_FIRST_TIMED_ID = 30_000_000_000


def find_day(text: str, *, near: date | None = None) -> date | None:
    """Return the first full day that a post's date line shows; ``None`` when there is none.

    Args:
        text: The date line.
        near: The day of the article, which supplies the year where the line has none: the latest year in which the
            post is not later than the day after. Without it, a day without a year is unknown.
    """
    for order in _ORDERS:
        found = order.search(text)
        if found is not None and (day := _day_of(found.groupdict(), near)) is not None:
            return day
    return None


def _day_of(parts: dict[str, str | None], near: date | None) -> date | None:
    name = parts.get("month")
    month = _MONTH_OF.get((name or "").casefold().rstrip(".")) or int(parts.get("number") or 0)
    day = int(parts["day"] or 0)
    if parts.get("year"):
        return _valid(int(parts["year"] or 0), month, day)
    if near is None:
        return None
    this_year = _valid(near.year, month, day)
    if this_year is None or this_year > near + timedelta(days=1):
        return _valid(near.year - 1, month, day)
    return this_year


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def time_of_x_id(native_id: str) -> datetime | None:
    """Return the second at which X issued a post's id (ids carry it since November 2010), in UTC."""
    if not native_id.isdigit() or not _FIRST_TIMED_ID < (number := int(native_id)) < 2**63:
        return None
    milliseconds = (number >> 22) + _X_EPOCH_MS
    return datetime.fromtimestamp(milliseconds // 1000, tz=UTC)
