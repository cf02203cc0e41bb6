"""Countries, capitals and seats in seven languages."""

from __future__ import annotations

import pytest

from crossref.text.countries import (
    CAPITALS,
    COUNTRIES,
    SEATS,
    find_capital,
    find_country,
    find_seat,
    is_adjective_of,
)
from crossref.text.names import split_names


def country(text: str) -> str | None:
    found = find_country(split_names(text), 0)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "RU",
            "Russia Russian Russia's Rusia ruso rusa russe Russie russisch Russland Rússia Россия России российский Росії РФ",
        ),
        ("VE", "Venezuela Venezuelan venezolana vénézuélien venezuelanisch Венесуэлы Венесуели"),
        ("UA", "Ukraine Ukrainian Ucrania ucraniano ukrainien ukrainische Украины украинский України українських"),
        ("DE", "Germany German Alemania alemán allemande Deutschland deutsche Alemanha Германии немецкий Німеччини"),
        ("FR", "France French Francia francés française Frankreich französisch Франции французский Франції"),
        ("GB", "UK Britain British británico britannique Großbritannien britische Великобритании британский"),
        ("US", "US USA U.S. American EEUU estadounidense américain amerikanisch США американский"),
        ("CN", "China Chinese chino chinois chinesisch Китай китайский КНР"),
        ("ES", "Spain Spanish España español espagnole Spanien spanisch Espanha Испании Іспанії"),
        ("PL", "Poland Polish Polonia polaco polonais Polen polnisch Польши Польщі"),
        ("IR", "Iran Iranian iraní iranien Ирана іранський"),
        ("TR", "Turkey Turkish Türkiye turco turc Türkei türkisch Турции Туреччини"),
        ("NG", "Nigeria Nigerian"),
        ("NE", "Niger nigérien"),
        ("IN", "India Indian indien indische Индии"),
        ("AT", "Austria Austrian Österreich österreichisch autrichien Австрии"),
        ("AU", "Australia Australian australisch Австралии"),
    ],
)
def test_find_country_by_every_name_and_adjective(code: str, words: str) -> None:
    assert {word: country(word) for word in words.split()} == dict.fromkeys(words.split(), code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("South Korea", "KR"), ("North Korean", "KP"), ("United States", "US"), ("Estados Unidos", "US"),
        ("Saudi Arabia", "SA"), ("New Zealand", "NZ"), ("South Sudan", "SS"), ("Sudan", "SD"), ("Costa Rica", "CR"),
        ("Equatorial Guinea", "GQ"), ("Guinea", "GN"), ("Dominican Republic", "DO"), ("Соединённых Штатов", "US"),
    ],
)  # fmt: skip
def test_find_country_of_several_words(text: str, code: str) -> None:
    assert country(text) == code


@pytest.mark.parametrize("word", ["us", "Ministry", "foreign", "minister", "Council", "Indiana"])
def test_find_country_leaves_other_words_alone(word: str) -> None:
    assert country(word) in (None, "IN") if word == "Indiana" else country(word) is None


def test_find_capital_needs_a_capital_letter() -> None:
    assert find_capital(split_names("Moscow"), 0) == ("RU", 1)
    assert find_capital(split_names("Москвы"), 0) == ("RU", 1)
    assert find_capital(split_names("Buenos Aires"), 0) == ("AR", 2)
    assert find_capital(split_names("moscow"), 0) is None


def test_find_seat_names_country_and_kind() -> None:
    assert find_seat(split_names("Kremlin"), 0) == ("RU presidency", 1)
    assert find_seat(split_names("White House"), 0) == ("US presidency", 2)
    assert find_seat(split_names("Foggy Bottom"), 0) == ("US ministry foreign", 2)


@pytest.mark.parametrize(
    ("word", "name"),
    [("Sorvelan", "Sorvela"), ("sorvelana", "Sorvela"), ("Veslandian", "Veslandia"), ("Тарвии", "Tarvia"),
     ("Белмарка", "Belmark"), ("Auremien", "Auremia"), ("Halmark", "Halmark")],
)  # fmt: skip
def test_is_adjective_of_an_invented_country(word: str, name: str) -> None:
    assert is_adjective_of(word, name)


@pytest.mark.parametrize(("word", "name"), [("Sanmarino", "Sanmarel"), ("Belmont", "Belmark"), ("Sorbet", "Sorvela")])
def test_is_adjective_of_leaves_likenesses_alone(word: str, name: str) -> None:
    assert not is_adjective_of(word, name)


def test_tables_are_large_and_consistent() -> None:
    assert len(COUNTRIES) >= 100 and len(CAPITALS) >= 100
    assert set(CAPITALS) <= set(COUNTRIES)
    assert {entry.split()[0] for entry in SEATS} <= set(COUNTRIES)


def test_no_word_names_two_countries() -> None:
    owners: dict[str, set[str]] = {}
    for code, entries in COUNTRIES.items():
        for entry in entries.split():
            owners.setdefault(entry, set()).add(code)
    assert {entry: codes for entry, codes in owners.items() if len(codes) > 1} == {}
