"""Source files: what they may say, and the sentence for everything else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.directory import Directory
from crossref.errors import ConfigError
from crossref.sources import channel_id, check_sources, load_sources
from crossref.types import Channel, Office, Platform

SAMPLE = Path(__file__).resolve().parent.parent / "reports" / "sample" / "sources"
FULL = """
id = "sorvela-mre"
kind = "foreign-ministry"
country = "Sorvela"
timezone = "Europe/Madrid"
licence = "CC BY 4.0"
aliases = ["Cancillería sorvelana"]
[names]
es = "Ministerio de Relaciones Exteriores de Sorvela"
en = "Ministry of Foreign Relations of Sorvela"
[[people]]
id = "ines-valdora"
name = "Inés Valdora"
aliases = ["Ines Valdora"]
gender = "f"
handles = ["x:@inesvaldora"]
[[people.offices]]
title = "Minister of Foreign Relations"
from = 2023-05-10
to = 2024-05-10
[[channels]]
platform = "x"
address = "@inesvaldora"
language = "es"
person = "ines-valdora"
cadence = "daily"
terms = "no archive"
recorded = { by = "the ministry's page of links", year = 2022 }
checked = 2024-01-31
"""
SMALL = 'id = "{id}"\n[names]\nen = "Harbour Board"\n'


def write(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def told(folder: Path) -> list[tuple[str, str]]:
    return [(one.key, one.message) for one in check_sources(folder)]


def test_load_sources_reads_everything_a_file_can_say(tmp_path: Path) -> None:
    (source,) = load_sources(write(tmp_path, "sorvela.toml", FULL))
    assert (source.id, source.name, source.licence) == (
        "sorvela-mre", "Ministry of Foreign Relations of Sorvela", "CC BY 4.0",
    )  # fmt: skip
    (person,) = source.people
    assert person.handles == ("x:inesvaldora",)
    assert person.offices == (
        Office(title="Minister of Foreign Relations", since=date(2023, 5, 10), until=date(2024, 5, 10)),
    )
    assert source.channels == (
        Channel(
            id="x-inesvaldora",
            platform=Platform.X,
            address="inesvaldora",
            language="es",
            cadence="daily",
            terms="no archive",
            person="ines-valdora",
        ),
    )


def test_load_sources_needs_an_id_and_one_name_alone(tmp_path: Path) -> None:
    (source,) = load_sources(write(tmp_path, "board.toml", SMALL.format(id="board")))
    assert (source.id, source.name, source.people, source.channels) == ("board", "Harbour Board", (), ())


def test_load_sources_of_an_empty_folder_is_nothing(tmp_path: Path) -> None:
    assert load_sources(tmp_path) == () == load_sources(tmp_path / "nowhere")


def test_load_sources_comes_in_the_order_of_ids(tmp_path: Path) -> None:
    write(tmp_path, "a.toml", SMALL.format(id="zeta"))
    write(tmp_path, "b.toml", SMALL.format(id="alpha"))
    assert [one.id for one in load_sources(tmp_path)] == ["alpha", "zeta"]


@pytest.mark.parametrize(
    ("change", "key", "words"),
    [
        (("kind =", "kindd ="), "kindd", "unknown key kindd, did you mean kind?"),
        (('platform = "x"', 'platform = "telegramm"'), "channels[1].platform", 'did you mean "telegram"?'),
        (("Europe/Madrid", "Europe/Madird"), "timezone", '"Europe/Madird" is not a time zone'),
        (('person = "ines', 'person = "inez'), "channels[1].person", 'did you mean "ines-valdora"?'),
        (("from = 2023", "form = 2023"), "people[1].offices[1].form", "did you mean people[1].offices[1].from?"),
        (("to = 2024", "to = 2022"), "people[1].offices[1]", "it ends (2022-05-10) before it begins (2023-05-10)"),
        (("x:@inesvaldora", "inesvaldora"), "people[1].handles", "platform:name"),
        (("x:@inesvaldora", "twitr:ines"), "people[1].handles", '"twitr" is not a known platform'),
        (('gender = "f"', 'gender = "w"'), "people[1].gender", "'m' or 'f'"),
        (('id = "sorvela-mre"', 'id = "Sorvela MRE"'), "id", "made of a-z, 0-9 and -"),
        (('id = "sorvela-mre"', ""), "id", "this key is required"),
        (('language = "es"', 'language = "Spanish"'), "channels[1].language", "a language code such as en"),
        (("year = 2022", "year = 22"), "channels[1].recorded.year", "greater than or equal to 1990"),
        (("from = 2023-05-10", 'from = "spring"'), "people[1].offices[1].from", "date"),
    ],
)
def test_check_sources_names_key_and_nearest_choice(
    tmp_path: Path, change: tuple[str, str], key: str, words: str
) -> None:
    ((found, message),) = told(write(tmp_path, "sorvela.toml", FULL.replace(*change)))
    assert found == key
    assert words in message


def test_check_sources_lists_all_problems_of_all_files(tmp_path: Path) -> None:
    write(tmp_path, "a.toml", SMALL.format(id="a") + 'colour = "blue"\n')
    write(tmp_path, "b.toml", "id = ")
    write(tmp_path, "c.toml", 'id = "c"\ncountri = "X"\n')
    (tmp_path / "d.toml").write_bytes(b'id = "d\xff"')
    found = check_sources(tmp_path)
    assert [one.file for one in found] == ["a.toml", "b.toml", "c.toml", "c.toml", "d.toml"]
    assert "not valid TOML" in found[1].message and "UTF-8" in found[4].message


def test_check_sources_keeps_ids_apart_across_files(tmp_path: Path) -> None:
    write(tmp_path, "a.toml", FULL)
    write(tmp_path, "b.toml", FULL.replace("Inés Valdora", "Otra Valdora"))
    assert told(tmp_path) == [
        ("id", 'the id "sorvela-mre" is taken by a.toml'),
        ("channels[1].id", 'the id "x-inesvaldora" is taken by a.toml'),
        ("people[1].id", 'the id "ines-valdora" is Inés Valdora in a.toml and Otra Valdora here'),
    ]


def test_check_sources_finds_ids_used_twice_in_a_file(tmp_path: Path) -> None:
    channel = '\n[[channels]]\nid = "x-inesvaldora"\nplatform = "page"\naddress = "https://mre.sorvela.example"\n'
    assert told(write(tmp_path, "a.toml", FULL + channel)) == [
        ("channels[2].id", 'the id "x-inesvaldora" is used twice')
    ]


def test_load_sources_raises_one_sentence_with_file_and_key(tmp_path: Path) -> None:
    write(tmp_path, "broken.toml", 'id = "broken"\nkindd = "government"\n[names]\nen = "Broken"\n')
    with pytest.raises(ConfigError, match=r"broken\.toml: kindd: unknown key kindd, did you mean kind\?") as told_it:
        load_sources(tmp_path)
    assert told_it.value.exit_code == 2


def test_sample_sources_load_and_resolve() -> None:
    assert check_sources(SAMPLE) == ()
    directory = Directory(load_sources(SAMPLE))
    for mention, one in (
        ("Edda Thornquist", "edda-thornquist"),
        ("the Kestrian foreign ministry", "kestria-mfa"),
        ("la canciller Valdora", "ines-valdora"),
        ("Sorvela's foreign minister", "ines-valdora"),
        ("Kestria's transport minister", "jonas-averill"),
        ("the Bay Commission", "bay-commission"),
        ("a spokesman for the Kestrian transport ministry", "kestria-transport"),
        ("the secretary-general of the Bay Commission", "amara-lindholt"),
    ):
        found = directory.resolve(mention, on=date(2024, 6, 1))
        assert found is not None and found.id == one, mention


@pytest.mark.parametrize(
    ("platform", "address", "expected"),
    [
        ("x", "mfa_russia", "x-mfa-russia"),
        ("feed", "https://www.mfa.example/rss.xml?lang=en", "feed-mfa-example-rss-xml-lang-en"),
        ("telegram", "Kanał", "telegram-kanal"),
    ],
)
def test_channel_id_is_platform_and_address(platform: str, address: str, expected: str) -> None:
    assert channel_id(platform, address) == expected


@given(st.sampled_from(["x", "page"]), st.text(min_size=1, max_size=40))
def test_channel_id_is_plain(platform: str, address: str) -> None:
    made = channel_id(platform, address)
    assert made.startswith(platform)
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
