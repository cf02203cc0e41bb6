"""What the Unicode CLDR (Babel) knows: names in other languages of countries, months and the like; who speaks what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

Rows = list[tuple[str, tuple[str, ...]]]


def cldr_rows(lang: str) -> Rows:
    """Return names in a language with their English, as rows of a word list; none for a language unknown to CLDR."""
    from babel import Locale, UnknownLocaleError  # its data are files, read when a claim first meets the language

    try:
        ours, english = Locale.parse(lang), Locale.parse("en")
    except (UnknownLocaleError, ValueError):
        return []
    rows: dict[str, dict[str, None]] = {}
    for foreign, name in _names(ours, english):
        if foreign and name and foreign != name and not foreign.isdecimal():
            rows.setdefault(foreign, {})[name] = None
    return [(foreign, tuple(names)) for foreign, names in rows.items()]


def official_languages(country: str | None) -> tuple[str, ...]:
    """Return the official languages of a country by its ISO code, or those in use where none is official."""
    if country is None or len(country) != 2:
        return ()
    from babel.languages import get_official_languages  # its data are files

    found = get_official_languages(country) or get_official_languages(country, de_facto=True)
    return tuple(code.partition("_")[0] for code in found)


def _names(ours: object, english: object) -> Iterator[tuple[str, str]]:
    for table in ("territories", "currencies", "languages"):
        mine: Mapping[str, str] = getattr(ours, table)
        theirs: Mapping[str, str] = getattr(english, table)
        yield from ((_plain(mine[code]), _plain(theirs[code])) for code in mine if code in theirs)
    for table in ("months", "days"):
        for shape in ("format", "stand-alone"):
            mine_named = getattr(ours, table)[shape]["wide"]
            theirs_named = getattr(english, table)["format"]["wide"]
            yield from ((_plain(mine_named[key]), _plain(theirs_named[key])) for key in mine_named)


def _plain(name: str) -> str:
    """Return a name as word lists have it; what stands in brackets only tells it from another."""
    return name.partition(" (")[0].casefold().replace(";", ",")
