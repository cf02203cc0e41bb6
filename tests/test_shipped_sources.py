"""The source files that ship: complete, traceable, and without two bodies or people that share a name."""

from __future__ import annotations

import csv
import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crossref.collect.registry import COLLECTORS
from crossref.directory import Directory
from crossref.sources import check_sources, load_sources
from crossref.types import Channel, Person, Platform, Source

FOLDER = Path(__file__).resolve().parent.parent / "sources"
FILES = sorted(FOLDER.glob("*.toml"))

OWN_LANGUAGE = {
    "eu-eeas": "fr", "mfa-argentina": "es", "mfa-australia": "en", "mfa-belarus": "be", "mfa-brazil": "pt",
    "mfa-canada": "fr", "mfa-chile": "es", "mfa-china": "zh", "mfa-colombia": "es", "mfa-cuba": "es",
    "mfa-egypt": "ar", "mfa-france": "fr", "mfa-germany": "de", "mfa-india": "hi", "mfa-indonesia": "id",
    "mfa-iran": "fa", "mfa-israel": "he", "mfa-italy": "it", "mfa-japan": "ja", "mfa-kenya": "sw",
    "mfa-mexico": "es", "mfa-new-zealand": "en", "mfa-nigeria": "en", "mfa-poland": "pl", "mfa-russia": "ru",
    "mfa-saudi-arabia": "ar", "mfa-south-africa": "en", "mfa-south-korea": "ko", "mfa-spain": "es",
    "mfa-turkey": "tr", "mfa-ukraine": "uk", "mfa-venezuela": "es", "nato": "fr", "ru-president": "ru",
    "ua-president": "uk", "uk-fcdo": "en", "un-spokesperson": "ar", "us-state": "en", "us-white-house": "en",
}  # fmt: skip
NAMED = (
    "mfa-russia", "mfa-venezuela", "mfa-ukraine", "us-state", "uk-fcdo", "mfa-france", "mfa-germany", "mfa-spain",
    "mfa-brazil", "mfa-mexico", "mfa-china", "mfa-india", "mfa-japan", "mfa-turkey", "mfa-south-africa", "eu-eeas",
    "un-spokesperson", "nato",
)  # fmt: skip
CONTINENTS = {
    "Africa": {"EG", "KE", "NG", "ZA"},
    "Asia": {"CN", "ID", "IN", "IR", "JP", "KR", "SA"},
    "Europe": {"DE", "ES", "FR", "GB", "IT", "PL", "RU", "UA"},
    "North America": {"CA", "CU", "MX", "US"},
    "Oceania": {"AU", "NZ"},
    "South America": {"AR", "BR", "CL", "CO", "VE"},
}
GENERIC = {
    "the ministry", "ministry", "foreign ministry", "ministry of foreign affairs", "foreign office", "cancillería",
    "la cancillería", "exteriores", "ministerio de relaciones exteriores", "ministerio de asuntos exteriores",
    "ministère des affaires étrangères", "мид", "мзс", "außenministerium", "mfa", "mofa", "mre", "embassy",
}  # fmt: skip
ACCOUNT = re.compile(r"(?:x|telegram|bluesky|instagram|facebook):[\w.\-]+|mastodon:\w+@[\w.\-]+")


@pytest.fixture(scope="module")
def sources() -> tuple[Source, ...]:
    return load_sources(FOLDER)


def _raw(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _by_id(sources: tuple[Source, ...]) -> dict[str, Source]:
    return {source.id: source for source in sources}


def _people(sources: tuple[Source, ...]) -> Iterator[Person]:
    return (person for source in sources for person in source.people)


def _channels(sources: tuple[Source, ...]) -> Iterator[Channel]:
    return (channel for source in sources for channel in source.channels)


def _person(sources: tuple[Source, ...], wanted: str) -> Person:
    return next(person for person in _people(sources) if person.id == wanted)


def _repeated(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for word, owner in pairs:
        owners[word.casefold()].add(owner)
    return {word: found for word, found in owners.items() if len(found) > 1}


def test_shipped_files_have_no_problem() -> None:
    assert list(check_sources(FOLDER)) == []


def test_shipped_sources_cover_the_bodies_newsrooms_quote_most(sources: tuple[Source, ...]) -> None:
    assert len(sources) >= 28
    assert set(NAMED) <= set(_by_id(sources))


@pytest.mark.parametrize("continent", CONTINENTS)
def test_shipped_sources_cover_each_continent(sources: tuple[Source, ...], continent: str) -> None:
    assert CONTINENTS[continent] <= {source.country for source in sources}


def test_each_source_is_named_as_its_file_and_says_what_it_is(sources: tuple[Source, ...]) -> None:
    assert set(_by_id(sources)) == {path.stem for path in FILES}
    for path in FILES:
        assert path.read_text(encoding="utf-8").startswith("# "), path.name


def test_each_source_has_a_name_in_its_own_and_the_four_main_languages(sources: tuple[Source, ...]) -> None:
    assert set(OWN_LANGUAGE) == set(_by_id(sources))
    for source in sources:
        assert {"en", "es", "fr", "ru", OWN_LANGUAGE[source.id]} <= set(dict(source.names)), source.id


def test_each_source_has_kind_zone_people_and_channels(sources: tuple[Source, ...]) -> None:
    for source in sources:
        assert source.kind and source.timezone and source.aliases, source.id
        assert source.people and source.channels, source.id


def test_ids_are_unique_across_files(sources: tuple[Source, ...]) -> None:
    ids = [source.id for source in sources] + [channel.id for channel in _channels(sources)]
    ids += {person.id for person in _people(sources)}
    assert len(ids) == len(set(ids))


def test_people_of_two_bodies_are_one_person_under_one_name(sources: tuple[Source, ...]) -> None:
    of_two = {"josep-borrell": {"eu-eeas", "mfa-spain"}}
    bodies: defaultdict[str, set[str]] = defaultdict(set)
    for source in sources:
        for person in source.people:
            bodies[person.id].add(source.id)
    assert {person: found for person, found in bodies.items() if len(found) > 1} == of_two
    borrells = [person for person in _people(sources) if person.id == "josep-borrell"]
    assert len({(person.name, person.aliases, person.handles) for person in borrells}) == 1


def test_no_two_bodies_share_a_name_or_alias(sources: tuple[Source, ...]) -> None:
    pairs = [(name, source.id) for source in sources for name in (*dict(source.names).values(), *source.aliases)]
    assert _repeated(pairs) == {}


def test_no_two_people_share_a_name_or_alias(sources: tuple[Source, ...]) -> None:
    pairs = [(name, person.id) for person in _people(sources) for name in (person.name, *person.aliases)]
    assert _repeated(pairs) == {}


def test_no_alias_could_stand_for_any_ministry(sources: tuple[Source, ...]) -> None:
    for source in sources:
        names = {name.casefold() for name in (*dict(source.names).values(), *source.aliases)}
        assert not names & GENERIC, source.id


def test_handles_are_unique_and_name_a_known_platform(sources: tuple[Source, ...]) -> None:
    pairs = [(handle, person.id) for person in _people(sources) for handle in person.handles]
    assert _repeated(pairs) == {}
    assert [handle for handle, _ in pairs if not ACCOUNT.fullmatch(handle)] == []


def test_channel_addresses_are_unique(sources: tuple[Source, ...]) -> None:
    pairs = [(f"{channel.platform}:{channel.address}", channel.id) for channel in _channels(sources)]
    assert _repeated(pairs) == {}


def test_addresses_fit_their_platform(sources: tuple[Source, ...]) -> None:
    web = {Platform.FEED, Platform.PAGE, Platform.SITEMAP, Platform.WORDPRESS}
    for channel in _channels(sources):
        is_link = channel.address.startswith(("https://", "http://"))
        assert is_link == (channel.platform in web), channel.id
        assert not channel.address.startswith("@"), channel.id


def test_own_accounts_belong_to_a_person_of_the_file_who_has_the_handle(sources: tuple[Source, ...]) -> None:
    for source in sources:
        handles = {person.id: person.handles for person in source.people}
        for channel in source.channels:
            if channel.person is not None:
                assert f"{channel.platform}:{channel.address}" in handles[channel.person], channel.id


def test_an_account_of_a_person_is_never_listed_as_the_body_speaking(sources: tuple[Source, ...]) -> None:
    owned = {handle for person in _people(sources) for handle in person.handles}
    bodies = {f"{one.platform}:{one.address}" for one in _channels(sources) if one.person is None}
    assert not owned & bodies


def test_terms_of_office_are_in_order(sources: tuple[Source, ...]) -> None:
    for person in _people(sources):
        assert person.offices, person.id
        for office in person.offices:
            assert office.title, person.id
            assert (office.since or date.min) <= (office.until or date.max), person.id
        starts = [office.since for office in person.offices if office.since]
        assert starts == sorted(starts), person.id


def test_dates_do_not_lie_in_the_far_past_or_future(sources: tuple[Source, ...]) -> None:
    days = [day for one in _people(sources) for term in one.offices for day in (term.since, term.until) if day]
    assert min(days) >= date(2000, 1, 1)
    assert max(days) <= date(2026, 12, 31)


def test_no_office_is_held_by_two_people_for_longer_than_a_handover(sources: tuple[Source, ...]) -> None:
    for source in sources:
        terms = [
            (office.title, office.since, office.until or date.max, person.id)
            for person in source.people
            for office in person.offices
            if office.since and "pokesperson" not in office.title
        ]
        for title, since, until, person in terms:
            others = [one for one in terms if one[0] == title and one[3] != person and since < one[1] < until]
            assert others == [], source.id


def test_people_have_a_gender_for_pronouns(sources: tuple[Source, ...]) -> None:
    assert {person.gender for person in _people(sources)} == {"f", "m"}


def test_people_can_be_found_in_latin_and_cyrillic_script(sources: tuple[Source, ...]) -> None:
    with_cyrillic = [
        person
        for person in _people(sources)
        if any("CYRILLIC" in unicodedata.name(letter, "") for name in person.aliases for letter in name)
    ]
    assert len(with_cyrillic) / len(list(_people(sources))) > 0.95
    for person in _people(sources):
        assert any("LATIN" in unicodedata.name(letter, "") for letter in person.name), person.id


def test_texts_are_in_composed_form() -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        assert text == unicodedata.normalize("NFC", text), path.name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_channel_says_where_its_address_was_recorded(path: Path) -> None:
    for channel in _raw(path)["channels"]:
        recorded = channel["recorded"]
        assert len(recorded["by"].split()) >= 3, channel["id"]
        assert 2010 <= recorded["year"] <= 2026, channel["id"]
        assert "/" not in recorded["by"], channel["id"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_channel_claims_to_have_been_checked(path: Path) -> None:
    assert all("checked" not in channel for channel in _raw(path)["channels"])


@pytest.mark.parametrize(
    ("person", "since", "until"),
    [
        ("sergei-lavrov", date(2004, 3, 9), None),
        ("maria-zakharova", date(2015, 8, 10), None),
        ("yvan-gil", date(2023, 1, 6), None),
        ("dmytro-kuleba", date(2020, 3, 4), date(2024, 9, 5)),
        ("antony-blinken", date(2021, 1, 26), date(2025, 1, 20)),
        ("marco-rubio", date(2025, 1, 21), None),
        ("david-cameron", date(2023, 11, 13), date(2024, 7, 5)),
        ("annalena-baerbock", date(2021, 12, 8), date(2025, 5, 6)),
        ("jose-manuel-albares", date(2021, 7, 12), None),
        ("qin-gang", date(2022, 12, 30), date(2023, 7, 25)),
        ("marcelo-ebrard", date(2018, 12, 1), date(2023, 6, 12)),
        ("antonio-guterres", date(2017, 1, 1), None),
        ("jens-stoltenberg", date(2014, 10, 1), date(2024, 9, 30)),
    ],
)
def test_known_terms_of_office(sources: tuple[Source, ...], person: str, since: date, until: date | None) -> None:
    office = _person(sources, person).offices[0]
    assert (office.since, office.until) == (since, until)


@pytest.mark.parametrize(
    ("person", "years"),
    [("wang-yi", [2013, 2023]), ("mauro-vieira", [2015, 2023]), ("mevlut-cavusoglu", [2014, 2015])],
)
def test_people_who_came_back_have_each_term(sources: tuple[Source, ...], person: str, years: list[int]) -> None:
    assert [office.since.year for office in _person(sources, person).offices if office.since] == years


@pytest.mark.parametrize(
    ("alias", "source"),
    [
        ("МИД РФ", "mfa-russia"),
        ("Cancillería venezolana", "mfa-venezuela"),
        ("Foggy Bottom", "us-state"),
        ("Госдеп США", "us-state"),
        ("Itamaraty", "mfa-brazil"),
        ("Quai d'Orsay", "mfa-france"),
        ("Auswärtigen Amts", "mfa-germany"),
        ("SRE", "mfa-mexico"),
        ("FCDO", "uk-fcdo"),
        ("SEAE", "eu-eeas"),
        ("DIRCO", "mfa-south-africa"),
        ("МЗС України", "mfa-ukraine"),
        ("Farnesina", "mfa-italy"),
        ("OTAN", "nato"),
    ],
)
def test_metonyms_of_news_text_are_aliases(sources: tuple[Source, ...], alias: str, source: str) -> None:
    named = _by_id(sources)[source]
    assert alias in (*named.aliases, *dict(named.names).values())


def test_each_alias_stands_for_its_body_and_no_other(sources: tuple[Source, ...]) -> None:
    directory = Directory(sources)
    for source in sources:
        for alias in source.aliases:
            found = directory.resolve(alias)
            assert found is not None and (found.id, found.alternatives) == (source.id, ()), alias


@pytest.mark.parametrize(
    ("mention", "day", "person"),
    [
        ("Russian foreign minister", date(2024, 3, 1), "sergei-lavrov"),
        ("Spanish foreign minister", date(2019, 3, 1), "josep-borrell"),
        ("ministro de Exteriores español", date(2023, 3, 1), "jose-manuel-albares"),
        ("canciller venezolano", date(2020, 3, 1), "jorge-arreaza"),
        ("US Secretary of State", date(2022, 5, 1), "antony-blinken"),
        ("British Foreign Secretary", date(2023, 6, 1), "james-cleverly"),
        ("German foreign minister", date(2023, 1, 15), "annalena-baerbock"),
        ("French foreign minister", date(2024, 2, 1), "stephane-sejourne"),
        ("Mexico's foreign secretary", date(2020, 1, 15), "marcelo-ebrard"),
    ],
)
def test_offices_lead_to_who_held_them_on_the_day(
    sources: tuple[Source, ...], mention: str, day: date, person: str
) -> None:
    found = Directory(sources).resolve(mention, on=day)
    assert found is not None and found.person_id == person


def test_recorded_telegram_channels_are_there(sources: tuple[Source, ...]) -> None:
    found = {channel.address: channel.language for channel in _by_id(sources)["mfa-russia"].channels}
    assert (found["MFARussia"], found["MID_Russia"]) == ("en", "ru")


def _selects() -> list[tuple[str, dict[str, str]]]:
    return [(one["address"], one["select"]) for path in FILES for one in _raw(path)["channels"] if "select" in one]


def test_shipped_sources_have_at_least_sixty_channels_with_a_collector(sources: tuple[Source, ...]) -> None:
    collected = [one for one in _channels(sources) if one.platform in COLLECTORS]
    assert len(collected) >= 60
    assert sum(one.platform not in (Platform.X, Platform.FACEBOOK) for one in collected) >= 60


def test_most_listing_pages_say_where_their_releases_stand(sources: tuple[Source, ...]) -> None:
    pages = [one for one in _channels(sources) if one.platform is Platform.PAGE]
    assert len(_selects()) / len(pages) > 0.75


def test_selectors_are_those_of_the_published_list(shared: Path) -> None:
    with (shared / "mfa_selectors.csv").open(encoding="utf-8") as file:
        listed = {row["listing_url"]: row for row in csv.DictReader(file)}
    compared = 0
    for address, select in _selects():
        if address in listed:
            row, compared = listed[address], compared + 1
            assert (select["listing"], select["link"]) == (row["item_xpath"], row["link"])
            assert all(row[key].startswith(select[key]) for key in ("title", "date", "body") if key in select), address
    assert compared >= 30


def test_listing_pages_are_those_of_the_published_list(sources: tuple[Source, ...], shared: Path) -> None:
    listed = (shared / "mfa_selectors.csv").read_text(encoding="utf-8")
    for path in FILES:
        for channel in _raw(path)["channels"]:
            if channel["recorded"]["by"].startswith("DiplomaticPulse"):
                assert channel["address"] in listed, channel["id"]
