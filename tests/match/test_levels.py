"""Unlike words that are equal are named by what made them so."""

from __future__ import annotations

import pytest

from crossref.lang import get_language
from crossref.match.levels import fold_name, is_clipped, mended_keys, spelled_otherwise
from crossref.text.units import Unit, read_units

EN = get_language("en")


def units(text: str) -> tuple[Unit, ...]:
    return read_units(text, EN)


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("pact", "pact", ""),
        ("Pact", "pact", "case"),
        ("nineteen", "19", "number style"),
        ("First", "first", "case"),
        ("18.4 Million", "18.4 million", "case"),
        ("harbour", "harbor", "spelling"),
        ("café", "cafe", "spelling"),
    ],
)
def test_fold_name_names_the_level(one: str, other: str, name: str) -> None:
    (a,), (b,) = units(one), units(other)
    assert a.key == b.key
    assert fold_name(a, b) == name


@pytest.mark.parametrize(
    ("one", "other", "clipped"),
    [("oday", "Today", True), ("e", "The", True), ("legal", "Illegal", False), ("pact", "Treaty", False)],
)
def test_is_clipped_lost_letters_are_no_other_word(one: str, other: str, clipped: bool) -> None:
    assert is_clipped(units(one), units(other)) is clipped


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("cooperate", "co-operate", "spelling"),
        ("HAP", "Harbour Access Pact", "abbreviation"),
        ("pact", "Harbour Access Pact", ""),
    ],
)
def test_spelled_otherwise_joins_and_opens(one: str, other: str, name: str) -> None:
    assert spelled_otherwise(units(one), units(other)) == name


def test_mended_keys_lost_characters_take_the_words_key() -> None:
    assert mended_keys(units("the acc\ufffdunts"), units("accounts")) == ("the", "accounts")
