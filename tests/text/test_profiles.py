"""What bodies and offices are, in the terms in which news text asks for them."""

from __future__ import annotations

from datetime import date

import pytest

from crossref.text.names import split_names
from crossref.text.offices import read_phrase
from crossref.text.profiles import Countries, Post, Profile, fits_title, posts_of, profile_of
from crossref.types import Office, Person, Source

KARSEL = Person(
    id="karsel",
    name="Berend Karsel",
    offices=(Office(title="Foreign Secretary", since=date(2020, 1, 1), until=date(2024, 6, 30)),),
)


def profile(country: str = "Ordania") -> tuple[Profile, Countries]:
    source = Source(id="f", names=(("en", f"Foreign Office of {country}"),), country=country, people=(KARSEL,))
    countries = Countries([source])
    return profile_of(source, countries), countries


def post(country: str = "Ordania") -> tuple[Post, Countries]:
    made, countries = profile(country)
    return posts_of(KARSEL, made, countries)[0], countries


def test_profile_of_reads_kind_field_and_country() -> None:
    made, _ = profile()
    assert (made.country, made.kinds, made.fields) == ("Ordania", frozenset({"ministry"}), frozenset({"foreign"}))


def test_profile_of_takes_the_country_from_the_name_where_none_is_given() -> None:
    source = Source(id="v", names=(("ru", "МИД Венесуэлы"),))
    assert profile_of(source, Countries([source])).country == "VE"


def test_profile_of_takes_kind_and_field_from_the_kind_of_source() -> None:
    source = Source(id="i", names=(("pt", "Itamaraty"),), kind="foreign-ministry", country="br")
    made = profile_of(source, Countries([source]))
    assert made.country == "BR"
    assert "ministry" in made.kinds and "foreign" in made.fields


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Ordanian foreign ministry", True),
        ("the foreign ministry", True),
        ("the ministry", True),
        ("the Ordanian energy ministry", False),
        ("the Ordanian embassy", False),
        ("the Brazilian foreign ministry", False),
    ],
)
def test_profile_answers_what_fits(text: str, expected: bool) -> None:
    made, countries = profile()
    assert made.answers(read_phrase(split_names(text), country=countries.find)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Ordanian foreign secretary", True),
        ("Ordania's foreign minister", True),
        ("Ordania's top diplomat", True),
        ("Ordania's deputy foreign minister", False),
        ("Ordania's energy minister", False),
        ("Brazil's foreign minister", False),
    ],
)
def test_post_answers_what_fits(text: str, expected: bool) -> None:
    made, countries = post()
    assert made.answers(read_phrase(split_names(text), country=countries.find)) is expected


def test_post_of_a_civil_servant_is_no_minister() -> None:
    made, countries = post("IN")
    assert not made.answers(read_phrase(split_names("India's foreign minister"), country=countries.find))
    assert made.answers(read_phrase(split_names("India's foreign secretary"), country=countries.find))


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (date(2019, 12, 31), False),
        (date(2020, 1, 1), True),
        (date(2024, 6, 30), True),
        (date(2024, 7, 1), False),
        (None, False),
    ],
)
def test_post_is_held_from_first_to_last_day(day: date | None, held: bool) -> None:
    assert post()[0].is_held(day) is held


@pytest.mark.parametrize(
    ("asked", "held", "fits"),
    [
        ("president", ["minister"], False),
        ("minister", ["minister"], True),
        ("minister", ["deputy"], True),
        ("ambassador", ["representative"], True),
        ("president", [None], True),
        ("president", [], True),
        (None, ["minister"], True),
    ],
)
def test_fits_title_speaks_against_known_roles_alone(asked: str | None, held: list[str | None], fits: bool) -> None:
    assert fits_title(asked, held) is fits
