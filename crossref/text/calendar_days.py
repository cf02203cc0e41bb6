"""Counts days on the calendar from a text's own day: the day of "a week earlier", the days of "last month"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date, date]
"""First and last day."""

_PARTS = {"early": (1, 12), "mid": (9, 22), "late": (19, 31)}
"""First and last day of what writers call beginning, middle and end of a month: wide, for they are vague."""


def day_near(month: int, day: int, on: date | None) -> Days | None:
    """Return the day of the year nearest to the text's own."""
    if on is None:
        return None
    near = [one for year in (on.year - 1, on.year, on.year + 1) if (one := valid_day(year, month, day)) is not None]
    return one_day(min(near, key=lambda one: abs(one - on), default=None))


def month_near(month: int, year: int | None, on: date | None) -> Days | None:
    """Return the days of a month, without a year the last that has begun."""
    if year is None:
        if on is None:
            return None
        year = on.year if month <= on.month else on.year - 1
    if not 1 <= year <= 9999:
        return None
    last = monthrange(year, month)[1]
    return date(year, month, 1), date(year, month, last)


def part_of_month(part: str, month: Days | None) -> Days | None:
    """Return the days of a part of a month: "early", "mid" or "late"."""
    if month is None:
        return None
    first, last = _PARTS[part]
    return month[0].replace(day=first), month[0].replace(day=min(last, month[1].day))


def neighbouring_weekdays(one: int, other: int, on: date) -> Days | None:
    """Return two neighbouring weekdays, the latest such: "the night from Tuesday to Wednesday"."""
    if (other - one) % 7 != 1:
        return None
    morning = shifted(on, -((on.weekday() - other) % 7))
    return between(shifted(morning, -1), morning)


def weekday_dated(weekday: int, day: int, on: date) -> date | None:
    """Return the nearest day of that number in the month, "Tuesday (11)", where it is that weekday."""
    months = {(on.year * 12 + on.month - 1) + ahead for ahead in (-1, 0, 1)}
    days = (valid_day(year, month + 1, day) for year, month in (divmod(one, 12) for one in sorted(months)))
    fitting = [one for one in days if one is not None and one.weekday() == weekday]
    return min(fitting, key=lambda one: abs(one - on), default=None)


def days_of_span(meaning: str, on: date) -> Days | None:
    """Return the days of a relative span ("week:-1", see ``Language.relative_spans``)."""
    unit, _, number = meaning.partition(":")
    offset = int(number)
    if unit == "day":
        return one_day(shifted(on, offset))
    if unit == "none":
        return None
    if unit == "recent":
        return between(shifted(on, -14), on)
    if unit == "week":
        monday = shifted(on, -on.weekday() + 7 * offset)
        return between(monday, shifted(monday, 6)) if monday else None
    if unit == "weekend":
        saturday = shifted(on, -on.weekday() - 2)
        return between(saturday, shifted(saturday, 1)) if saturday else None
    if unit == "month":
        year, month = divmod(on.year * 12 + on.month - 1 + offset, 12)
        return month_near(month + 1, year, on)
    return days_of_year(on.year + offset)


def days_ago(count: int, unit: str, on: date) -> Days | None:
    """Return the days that "three weeks ago" may mean: a week or month is no exact count."""
    if unit == "day":
        return one_day(shifted(on, -count))
    if unit == "week":
        middle = shifted(on, -7 * count)
        return between(shifted(middle, -2), shifted(middle, 2)) if middle else None
    if unit == "month":
        year, month = divmod(on.year * 12 + on.month - 1 - count, 12)
        return month_near(month + 1, year, on)
    return days_of_year(on.year - count)


def days_of_year(year: int) -> Days | None:
    """Return the first and last day of a year."""
    return (date(year, 1, 1), date(year, 12, 31)) if 1 <= year <= 9999 else None


def shifted(day: date | None, days: int) -> date | None:
    """Return the day so many days ahead, None where the calendar ends."""
    try:
        return day + timedelta(days=days) if day is not None else None
    except OverflowError:
        return None


def between(first: date | None, last: date | None) -> Days | None:
    """Return two days as an interval, None where one is not known."""
    return (first, last) if first is not None and last is not None else None


def one_day(day: date | None) -> Days | None:
    """Return a day as an interval."""
    return (day, day) if day is not None else None


def valid_day(year: int, month: int, day: int) -> date | None:
    """Return a day, None where the calendar has no such one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
