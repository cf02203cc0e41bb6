"""Whom words stand for, and where a text names somebody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.text.meanings import Asked
from crossref.text.mentions import SourceIndex
from crossref.text.names import split_names
from crossref.types import Office, Person, Source

INDEX = SourceIndex(
    [
        Source(
            id="alt-hac",
            names=(("es", "Ministerio de Hacienda de Altamira"),),
            aliases=("Hacienda", "el Ministerio"),
            country="Altamira",
            people=(Person(id="ochando", name="Saúl Ochando", offices=(Office(title="Ministro de Hacienda"),)),),
        ),
        Source(
            id="alt-viv",
            names=(("es", "Ministerio de Vivienda de Altamira"),),
            aliases=("Vivienda",),
            country="Altamira",
            people=(
                Person(id="tresserra", name="Olga Tresserra", offices=(Office(title="Ministra de Vivienda"),)),
                Person(id="gil", name="Rosa Gil", gender="f"),
            ),
        ),
        Source(id="bri", names=(("en", "Harbour Board of Brissel"),), people=(Person(id="gil-b", name="Ivo Gil"),)),
    ]
)


def who(mention: str, *near: str) -> str | None:
    heard = INDEX.hear(mention)
    found = INDEX.meaning(heard, Asked(near=near)) if heard else None
    return found.owner if found else None


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("Hacienda", "alt-hac"),
        ("el ministro de Hacienda", "ochando"),
        ("la ministra de Vivienda", "tresserra"),
        ("el ministro de Hacienda, Saúl Ochando", "ochando"),
        ("un portavoz de Vivienda", "alt-viv"),
        ("el Ministerio de Vivienda", "alt-viv"),
        ("el titular de Hacienda", "ochando"),
        ("el Ministerio de Sanidad", None),
        ("el ministro de Sanidad", None),
        ("la Hacienda de Portugal", None),
    ],
)
def test_meaning_reads_bodies_and_offices_by_their_short_names(mention: str, expected: str | None) -> None:
    assert who(mention) == expected


def test_meaning_of_an_alias_any_body_could_bear_is_the_nearest_body() -> None:
    assert who("el Ministerio", "tresserra") == "alt-viv"
    assert who("el Ministerio", "ochando", "tresserra") == "alt-hac"
    assert who("el Ministerio") == "alt-hac"


def scanned(text: str) -> list[tuple[str, str | None]]:
    return [(span.of(text), meaning.owner) for span, meaning in INDEX.scan(split_names(text))]


def test_scan_decides_namesakes_by_the_one_named_in_full() -> None:
    assert scanned("Gil calló. Rosa Gil habló y luego Gil salió.") == [
        ("Gil", None), ("Rosa Gil", "gil"), ("Gil", "gil"),
    ]  # fmt: skip


def test_scan_finds_aliases_as_written_alone() -> None:
    assert scanned("la hacienda y la vivienda; Hacienda calla") == [("Hacienda", "alt-hac")]


SAID = [
    "el",
    "la",
    "ministro",
    "Ministro",
    "de",
    "Hacienda",
    "Vivienda",
    "Gil",
    "Rosa",
    "Ivo",
    "Jonas",
    "Averill",
    "portavoz",
    "exministro",
    "Altamira",
    "su",
]


@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=5))
def test_mention_in_which_nothing_is_heard_means_nobody(said: list[str]) -> None:
    mention = " ".join(said)
    spoken = INDEX._listen(split_names(mention))
    for near in ((), ("tresserra", "alt-viv")):
        meant = INDEX.meaning(spoken, Asked(near=near))
        assert INDEX.hear(mention) is not None or meant is None


def test_stranger_says_nothing_by_name_or_courtesy() -> None:
    assert INDEX.hear("Jonas Averill") is None
    assert INDEX.hear("don Jonas") is None
    assert INDEX.hear("el ministro Averill") is not None
