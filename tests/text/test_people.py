"""Known people in words, and namesakes left alone."""

from __future__ import annotations

import pytest

from crossref.text.names import split_names
from crossref.text.people import PeopleNames
from crossref.types import Person, Source

NAMES = PeopleNames(
    [
        Source(
            id="a",
            names=(("en", "Council A"),),
            people=(
                Person(id="orlo", name="Ada Orlo"),
                Person(id="iriarte", name="Tomás Iriarte Sol", aliases=("Iriarte", "Iriarte Sol")),
                Person(id="leyden", name="Ruth von der Leyden"),
                Person(id="thorn", name="Edda Thornquist", aliases=("Minister Thornquist",)),
            ),
        ),
        Source(id="c", names=(("en", "Council C"),), country="CN", people=(Person(id="han", name="Han Meilu"),)),
    ]
)


def found(text: str, *, in_text: bool = False) -> list[tuple[str, bool, bool]]:
    return [(one.owners[0], one.is_full, one.is_other) for one in NAMES.find(split_names(text), in_text=in_text)]


@pytest.mark.parametrize(
    ("text", "owner", "is_full"),
    [
        ("Ada Orlo", "orlo", True),
        ("A. Orlo", "orlo", True),
        ("Ada Maria Orlo", "orlo", True),
        ("Mrs Orlo", "orlo", False),
        ("Iriarte", "iriarte", False),
        ("Tomás Iriarte", "iriarte", True),
        ("Iriarte Sol", "iriarte", False),
        ("von der Leyden", "leyden", False),
        ("Leyden", "leyden", False),
        ("Minister Thornquist", "thorn", False),
        ("Han", "han", False),
        ("Han Meilu", "han", True),
    ],
)
def test_find_reads_full_names_and_surnames(text: str, owner: str, is_full: bool) -> None:
    assert found(text) == [(owner, is_full, False)]


@pytest.mark.parametrize("text", ["Vera Orlo", "Orlo Castel", "Pedro Iriarte"])
def test_find_marks_a_namesake(text: str) -> None:
    assert [is_other for _, _, is_other in found(text)] == [True]


@pytest.mark.parametrize("text", ["Ada", "Sol", "Meilu", "orlo", "Council"])
def test_find_takes_no_part_that_could_be_anybody(text: str) -> None:
    assert found(text) == []


def test_find_in_text_knows_words_that_open_a_sentence() -> None:
    assert found("Yesterday Orlo left", in_text=True) == [("orlo", False, False)]
    assert found("Вчера Orlo left", in_text=True) == [("orlo", False, False)]
