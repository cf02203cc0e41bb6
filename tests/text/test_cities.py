"""Cities of datelines are found in each language, each in one country and one time zone."""

from __future__ import annotations

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from crossref.text.cities import CITIES, find_city
from crossref.text.countries import find_capital
from crossref.text.names import split_names


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("NEW YORK", ("US", "America/New_York", 2)),
        ("Nueva York, 3 de mayo", ("US", "America/New_York", 2)),
        ("Нью-Йорк", ("US", "America/New_York", 2)),
        ("МЮНХЕН", ("DE", "Europe/Berlin", 1)),
        ("München", ("DE", "Europe/Berlin", 1)),
        ("Одеса", ("UA", "Europe/Kyiv", 1)),
        ("FRANKFURT AM MAIN", ("DE", "Europe/Berlin", 3)),
        ("Genebra", ("CH", "Europe/Zurich", 1)),
        ("Port Calder", None),
        ("nice", None),
    ],
)
def test_find_city_knows_the_names_of_seven_languages(words: str, found: tuple[str, str, int] | None) -> None:
    assert find_city(split_names(words), 0) == found


def test_every_city_has_a_country_and_a_zone() -> None:
    for key in CITIES:
        country, zone = key.split()
        assert len(country) == 2
        assert country.isupper()
        assert ZoneInfo(zone).key == zone


def test_no_city_stands_twice() -> None:
    names = Counter(name for names in CITIES.values() for name in names.split())
    assert [name for name, times in names.items() if times > 1] == []


def test_no_city_has_a_capitals_name() -> None:
    names = (split_names(name.replace("_", " ").title()) for names in CITIES.values() for name in names.split())
    assert [words[0].text for words in names if find_capital(words, 0)] == []
