"""The language that a report speaks: gettext catalogues for its words, CLDR for its dates, numbers and language names.

English is what the program is written in and needs no catalogue. What is quoted is never translated.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from pathlib import Path

LANGUAGES: tuple[str, ...] = ("en", "es", "fr", "ru")
"""Languages that reports can be written in."""

ACCUSING: dict[str, tuple[str, ...]] = {
    "es": (
        "fals", "bulo", "mentir", "mient", "mintió", "fabricad", "inventad", "desmentid", "desinformación",
        "nunca dijo", "nunca lo dijo",
    ),
    "fr": (
        "faux", "fausse", "fauss", "mensong", "menti(?!on)", "fabriqué", "inventé", "démenti", "désinformation",
        "infox", "intox", "n’a jamais dit", "jamais dit",
    ),
    "ru": (
        "фейк", "лож", "лгал", "лжёт", "лжет", "солгал", "соврал", "врёт", "вранье", "враньё", "сфабрик", "выдум",
        "опроверг", "дезинформац", "никогда не говорил",
    ),
}  # fmt: skip
"""Beginnings, as patterns, of the words that no sentence of the tool's own may hold, as
``wording.BANNED`` lists them for English."""

CATALOGUES = Path(__file__).resolve().parent.parent / "locale"
DOMAIN = "crossref"

_spoken: ContextVar[str] = ContextVar("spoken", default="en")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let everything inside the block be said in one of :data:`LANGUAGES`."""
    token = _spoken.set(language if language in LANGUAGES else "en")
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken() -> str:
    """Return the language that is spoken now."""
    return _spoken.get()


def say(message: str) -> str:
    """Return a message in the language spoken; one that no catalogue knows stays as it is."""
    return _catalogue(spoken()).gettext(message) if message else ""


def say_many(one: str, many: str, count: int) -> str:
    """Return the form of a message that goes with a count."""
    return _catalogue(spoken()).ngettext(one, many, count)


def catalogue_path(language: str) -> Path:
    """Return where the catalogue of a language lies."""
    return CATALOGUES / language / "LC_MESSAGES" / f"{DOMAIN}.po"


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(language: str) -> gettext.NullTranslations:
    if language == "en":
        return gettext.NullTranslations()
    from babel.messages.mofile import write_mo  # English reports need none of Babel
    from babel.messages.pofile import read_po

    with catalogue_path(language).open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


# --- numbers, days and names of languages ---------------------------------------------------------------------------


def number_text(value: int) -> str:
    """Return a whole number with the separators of the language spoken."""
    if spoken() == "en":
        return f"{value:,}"
    from babel.numbers import format_decimal

    return format_decimal(value, locale=spoken())


def percent_text(share: float) -> str:
    """Return a share from 0 to 1 in per cent, without decimals."""
    if spoken() == "en":
        return f"{share * 100:.0f}%"
    from babel.numbers import format_percent

    return format_percent(round(share, 2), locale=spoken())


def long_day(day: date) -> str:
    """Return a day in words, in a language other than English: "20 de septiembre de 2023"."""
    from babel.dates import format_date

    # CLDR's own Russian form ends in "г.", whose stop would meet that of a sentence.
    return format_date(day, format="d MMMM y" if spoken() == "ru" else "long", locale=spoken())


def name_of_language(code: str) -> str:
    """Return the name of a language in the one spoken; empty where CLDR has none."""
    from babel import Locale

    return str(Locale.parse(spoken()).languages.get(code, ""))
