"""House styles: what a newsroom lets its editors change inside quotation marks (rules B1, E1 and G1)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from crossref.errors import ConfigError

TIDY = ("articles", "fillers", "repeats")
"""Classes of clean-up that a style may allow: articles mended, "um" dropped, a word said twice given once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One house style. ``gap_sentences`` and ``gap_words`` limit a marked cut; ``None`` leaves it to config.toml."""

    name: str = "ap"
    tidy: frozenset[str] = frozenset()
    gloss_words: int = 6
    gap_sentences: int | None = None
    gap_words: int | None = None


AP = Style()
"""The default: nothing is tidied."""

_NUMBERS = ("gloss_words", "gap_sentences", "gap_words")
_KEYS = ("name", "tidy", *_NUMBERS)


def read_style(text: str, *, source: str) -> Style:
    """Read a style from the text of its TOML file.

    Args:
        text: what the file holds.
        source: the file's name, for messages.

    Raises:
        ConfigError: The text is not TOML, or a key or value is wrong.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{source} is not valid TOML: {error}.") from error
    for key in data:
        if key not in _KEYS:
            near = get_close_matches(key, _KEYS, n=1, cutoff=0.5)
            hint = f"Did you mean {near[0]}?" if near else f"Known keys: {', '.join(_KEYS)}."
            raise ConfigError(f"{_place(source, text, key)}: unknown key {key}.", hint=hint)
    numbers = {key: _number(data[key], key, _place(source, text, key)) for key in _NUMBERS if key in data}
    tidy = _classes(data.get("tidy", []), _place(source, text, "tidy"))
    return Style(name=_name(data, source), tidy=tidy, **numbers)


def _place(source: str, text: str, key: str) -> str:
    """Return file and line of a key; the file alone where the key is written in an unusual way."""
    lines = enumerate(text.splitlines(), 1)
    number = next((number for number, line in lines if line.partition("=")[0].strip(" \t\"'[]") == key), None)
    return source if number is None else f"{source}, line {number}"


def _name(data: dict[str, Any], source: str) -> str:  # Any: raw TOML
    name = data.get("name")
    if not isinstance(name, str) or not name.strip():
        raise ConfigError(f"{source}: a style needs a name.", hint='For example: name = "courier"')
    return name.strip()


def _classes(value: object, source: str) -> frozenset[str]:
    classes = value if isinstance(value, list) else [value]
    unknown = [one for one in classes if one not in TIDY]
    if unknown:
        near = get_close_matches(str(unknown[0]), TIDY, n=1, cutoff=0.5)
        hint = f"Did you mean {near[0]}?" if near else f"Known classes: {', '.join(TIDY)}."
        raise ConfigError(f"{source}: tidy knows no {unknown[0]!r}.", hint=hint)
    return frozenset(classes)


def _number(value: object, key: str, source: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 1000:
        raise ConfigError(f"{source}: {key} is a whole number from 0 to 1000.")
    return value
