"""What the tool says by itself: an English phrase that remembers its pattern and what was put into it.

The core judges and says why; it knows no language of a report. So each of its phrases is a string, plain English, that
carries the pattern it was made from and the values in it, by name. A report looks the pattern up in the catalogue of
its language and puts the same values in, each in its own manner: quoted words as they stand, numbers, days and names of
languages as that language writes them. Whoever wants English reads the string.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, Self

from crossref.vocabulary import Platform


@dataclass(frozen=True, slots=True)
class Languages:
    """Languages named in a phrase, by code; ``text`` is how an English phrase names them."""

    codes: tuple[str, ...]
    text: str


Value = str | int | date | datetime | Platform | Languages
"""What a pattern may hold. Strings are quoted words and names, which no report translates; a phrase is translated."""


@dataclass(frozen=True, slots=True)
class Message:
    """One pattern and what is put into it, by name. ``many`` is the pattern for any ``count`` but one."""

    pattern: str
    values: tuple[tuple[str, Value], ...] = ()
    many: str = ""

    @property
    def english(self) -> str:
        """The message in English."""
        count = dict(self.values).get("count")
        pattern = self.many if self.many and count != 1 else self.pattern
        return pattern % {name: _english(value) for name, value in self.values} if self.values else pattern


class Phrase(str):
    """An English phrase that knows its messages. As a string it is equal to any other of the same letters."""

    __slots__ = ("messages",)

    messages: tuple[Message, ...]

    def __new__(cls, text: str, messages: tuple[Message, ...] = ()) -> Self:
        """Return the phrase; without messages it is one message that holds no values."""
        made = super().__new__(cls, text)
        made.messages = messages or (Message(text),)
        return made


def tell(pattern: str, /, **values: Value) -> Phrase:
    """Return a phrase by its English pattern: ``tell("The article adds “%(claim)s”.", claim="not")``."""
    return _phrase(Message(pattern, tuple(values.items()))) if values else _fixed(pattern)


@lru_cache(maxsize=1024)
def _fixed(pattern: str) -> Phrase:
    """Return a phrase without values, made once: every check says one of its few."""
    return _phrase(Message(pattern))


def tell_many(one: str, many: str, /, *, count: int, **values: Value) -> Phrase:
    """Return a phrase whose pattern goes with a count, itself a value of it."""
    return _phrase(Message(one, (("count", count), *values.items()), many))


def tell_all(*phrases: str) -> Phrase:
    """Return several phrases as one, in their order."""
    return _phrase(*(message for phrase in phrases if phrase for message in messages_of(phrase)))


def messages_of(phrase: str) -> tuple[Message, ...]:
    """Return what a phrase is made of; a bare string is one message without values."""
    return phrase.messages if isinstance(phrase, Phrase) else (Message(phrase),)


def _phrase(*messages: Message) -> Phrase:
    return Phrase(" ".join(message.english for message in messages), messages)


def _english(value: Value) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
    if isinstance(value, date):
        return value.isoformat()
    return value.text if isinstance(value, Languages) else str(value)


# --- as JSON --------------------------------------------------------------------------------------------------------

Kept = list[dict[str, Any]]  # Any: values as JSON


def keep(phrase: str) -> Kept:
    """Return what a phrase is made of as JSON; :func:`restored` reads it beside the English text."""
    return [
        {
            "pattern": one.pattern,
            **({"many": one.many} if one.many else {}),
            **({"values": {name: _kept(value) for name, value in one.values}} if one.values else {}),
        }
        for one in messages_of(phrase)
    ]


def restored(text: str, kept: Kept) -> Phrase:
    """Return a phrase from its English text and what :func:`keep` made of it."""
    return Phrase(
        text,
        tuple(
            Message(
                one["pattern"],
                tuple((name, _restored(value)) for name, value in one.get("values", {}).items()),
                one.get("many", ""),
            )
            for one in kept
        ),
    )


def _kept(value: Value) -> object:
    if isinstance(value, Phrase):
        return {"text": str(value), "messages": keep(value)}
    if isinstance(value, Platform):
        return {"platform": value.value}
    if isinstance(value, Languages):
        return {"languages": list(value.codes), "text": value.text}
    if isinstance(value, datetime):
        return {"time": value.isoformat()}
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _restored(value: str | int | Mapping[str, Any]) -> Value:  # Any: what _kept made
    if isinstance(value, str | int):
        return value
    if "messages" in value:
        return restored(value["text"], value["messages"])
    if "platform" in value:
        return Platform(value["platform"])
    if "languages" in value:
        return Languages(tuple(value["languages"]), value["text"])
    return datetime.fromisoformat(value["time"]) if "time" in value else date.fromisoformat(value["day"])
