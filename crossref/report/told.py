"""Says in the language spoken what the judging part of the program said in English: its reasons, checks and notes."""

from __future__ import annotations

from datetime import date, datetime

from crossref.phrases import Languages, Message, Phrase, Value, messages_of
from crossref.report.plain import line
from crossref.report.spelled import day_text, language_name, time_text
from crossref.report.tongue import number_text, say, say_many, spoken
from crossref.report.wording import PLATFORM_LABELS
from crossref.types import Platform


def told(phrase: str | None) -> str:
    """Return a phrase as one line in the language spoken; what no catalogue knows stays in English."""
    if phrase is None or spoken() == "en":
        return line(phrase)
    return line(" ".join(_said(message) for message in messages_of(phrase)))


def can_tell(phrase: str) -> bool:
    """Tell whether the language spoken has words for a phrase; a finding of an older version may hold bare English."""
    return spoken() == "en" or all(_pattern(one) is not None for one in messages_of(phrase))


def _said(message: Message) -> str:
    pattern = _pattern(message)
    if pattern is None:
        return message.english
    return pattern % {name: _value(value) for name, value in message.values} if message.values else pattern


def _pattern(message: Message) -> str | None:
    """Return the pattern in the language spoken, ``None`` where its catalogue has none."""
    if not message.many:
        found = say(message.pattern)
        return found if found != message.pattern else None
    count = dict(message.values).get("count")
    found = say_many(message.pattern, message.many, count if isinstance(count, int) else 0)
    return found if found not in (message.pattern, message.many) else None


def _value(value: Value) -> str:
    """Return a value as the language spoken writes it; words of a text stay as they are."""
    if isinstance(value, Phrase):
        return told(value)
    if isinstance(value, Platform):
        return PLATFORM_LABELS[value]
    if isinstance(value, Languages):
        return ", ".join(language_name(code) or code for code in value.codes)
    if isinstance(value, datetime):
        return time_text(value)
    if isinstance(value, date):
        return day_text(value)
    return number_text(value) if isinstance(value, int) else value
