"""Who is meant by an office."""

from __future__ import annotations

from datetime import date

from crossref.text.meanings import Asked, Meaning
from crossref.text.names import split_names
from crossref.text.officers import Officers
from crossref.text.offices import Phrase, read_phrase
from crossref.text.profiles import Countries, profile_of
from crossref.types import Office, Person, Source


def person(name: str, title: str, since: int, until: int | None = None, gender: str | None = None) -> Person:
    end = date(until, 12, 31) if until else None
    office = Office(title=title, since=date(since, 1, 1), until=end)
    return Person(id=name.lower(), name=f"Ana {name}", gender=gender, offices=(office,))


SOURCES = (
    Source(
        id="ord",
        names=(("en", "Foreign Ministry of Ordania"),),
        country="Ordania",
        people=(person("Karsel", "Foreign Minister", 2020), person("Hask", "Spokesperson", 2020, gender="m")),
    ),
    Source(
        id="vsl",
        names=(("en", "Foreign Ministry of Veslandia"),),
        country="Veslandia",
        people=(person("Morvane", "Foreign Minister", 2022), person("Tell", "Foreign Minister", 2010, 2021)),
    ),
)
COUNTRIES = Countries(SOURCES)
OFFICERS = Officers([profile_of(source, COUNTRIES) for source in SOURCES], COUNTRIES)


def phrase(text: str) -> Phrase:
    return read_phrase(split_names(text), country=COUNTRIES.find)


def asked(*near: str, year: int = 2024) -> Asked:
    return Asked(on=date(year, 5, 1), near=near)


def owner(meaning: Meaning | None) -> str | None:
    return meaning.owner if meaning else None


def test_holder_follows_country_and_day() -> None:
    veslandian = phrase("the Veslandian foreign minister")
    assert owner(OFFICERS.holder(veslandian, asked())) == "morvane"
    assert owner(OFFICERS.holder(veslandian, asked(year=2015))) == "tell"
    assert OFFICERS.holder(veslandian, asked(year=2005)) is None


def test_holder_without_country_is_who_was_met() -> None:
    assert owner(OFFICERS.holder(phrase("the minister"), asked("karsel", "morvane"))) == "karsel"
    assert owner(OFFICERS.holder(phrase("the minister"), asked("vsl"))) == "morvane"
    assert OFFICERS.holder(phrase("the minister"), asked()) is None


def test_holder_is_who_a_title_for_women_fits() -> None:
    titles = (("Lorentzen", "Verkehrsministerin"), ("Kallweit", "Finanzminister"))
    people = tuple(person(name, title, 2020) for name, title in titles)
    sources = [Source(id="aur", names=(("de", "Regierung von Auremien"),), people=people)]
    countries = Countries(sources)
    officers = Officers([profile_of(source, countries) for source in sources], countries)
    minister = phrase("die Ministerin")
    assert (
        owner(officers.holder(minister, Asked(near=("kallweit", "lorentzen"), gender=minister.gender))) == "lorentzen"
    )


def test_counterpart_is_of_the_other_country() -> None:
    assert owner(OFFICERS.counterpart(phrase("his Ordanian counterpart"), asked("morvane"))) == "karsel"
    assert OFFICERS.counterpart(phrase("his counterpart"), asked("morvane")) is None
    assert OFFICERS.counterpart(phrase("his Ordanian counterpart"), asked("karsel")) is None


def test_described_needs_a_country_or_somebody_met() -> None:
    assert owner(OFFICERS.described(phrase("the Ordanian foreign ministry"), asked())) == "ord"
    assert owner(OFFICERS.described(phrase("the ministry"), asked("morvane"))) == "vsl"
    assert OFFICERS.described(phrase("the foreign ministry"), asked()) is None


def test_nearest_prefers_bodies_named_to_bodies_of_people() -> None:
    assert [one.source.id for one in OFFICERS.nearest(asked("karsel", "vsl"))] == ["vsl", "ord"]


def test_spokesperson_is_the_one_met_else_the_body() -> None:
    assert owner(OFFICERS.spokesperson(phrase("the spokesman"), asked("hask"))) == "hask"
    assert owner(OFFICERS.spokesperson(phrase("a spokesman"), asked("hask"))) == "ord"
    assert owner(OFFICERS.spokesperson(phrase("the spokesman"), asked("karsel"))) == "ord"
    assert OFFICERS.spokesperson(phrase("the spokesman"), asked()) is None


def test_bodies_and_posts_of_nobody_are_none() -> None:
    assert OFFICERS.bodies_of("nobody") == () and OFFICERS.posts("nobody") == ()
