"""Names by the Unicode CLDR: countries, currencies, languages and the calendar."""

from __future__ import annotations

import pytest

from crossref.pipeline.cldr import cldr_rows, official_languages
from crossref.pipeline.word_lists import word_lists


@pytest.mark.parametrize(
    ("lang", "foreign", "english"),
    [
        ("es", "nueva zelanda", "new zealand"),
        ("ru", "казахстан", "kazakhstan"),
        ("de", "südkorea", "south korea"),
        ("uk", "польський злотий", "polish zloty"),
        ("fr", "islandais", "icelandic"),
        ("pt", "fevereiro", "february"),
        ("ru", "марта", "march"),
        ("zh", "星期二", "tuesday"),
    ],
)
def test_names_are_known(lang: str, foreign: str, english: str) -> None:
    assert english in dict(cldr_rows(lang))[foreign]


def test_language_unknown_to_cldr_has_no_names() -> None:
    assert cldr_rows("xx") == []
    assert cldr_rows("no code") == []


def test_names_are_carried() -> None:
    assert "казахстан" in word_lists().equivalents(("kazakhstan",), "en", "ru")


@pytest.mark.parametrize(
    ("country", "codes"),
    [("ES", ("es",)), ("US", ("en",)), ("UA", ("uk",)), ("CA", ("en", "fr")), ("XX", ()), ("Tarvia", ()), (None, ())],
)
def test_official_languages_of_a_country(country: str | None, codes: tuple[str, ...]) -> None:
    assert official_languages(country) == codes
