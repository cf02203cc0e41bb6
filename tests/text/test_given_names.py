"""A full name tells whether it is a woman's or a man's, and no name that may be both tells anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.text.given_names import gender_of_name


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Anna Weber", "f"),
        ("ANNA WEBER", "f"),
        ("Peter Kurz", "m"),
        ("Anne-Marie Roth", "f"),
        ("Jean-Luc Brunel", "m"),
        ("J. Peter Kurz", "m"),
        ("Inés Olmedo", "f"),
        ("João Serrano", "m"),
        ("Bjørn Dahl", "m"),
        ("Ирина Волкова", "f"),
        ("Пётр Орлов", "m"),
        ("Петр Орлов", "m"),
        ("Женя Петровна Орлова", "f"),
        ("Саша Ильич Белов", "m"),
        ("Оксана Бондар", "f"),
        ("Мар'ян Бойко", "m"),
    ],
)
def test_given_name_tells_the_gender(name: str, gender: str) -> None:
    assert gender_of_name(name) == gender


@pytest.mark.parametrize(
    "name",
    [
        "Robin Weber",
        "Kim Weber",
        "Andrea Weber",
        "Jean Weber",
        "Simone Weber",
        "Никита Орлов",
        "Александра Орлова",
        "Анна",
        "Martin",
        "Rose",
        "Weber Anna",
        "Женя Петрович",
        "J. K. Weber",
        "A. B.",
        "",
    ],
)
def test_name_that_may_be_either_or_a_surname_tells_nothing(name: str) -> None:
    assert gender_of_name(name) is None


@given(st.text(max_size=40))
def test_any_text_is_answered(name: str) -> None:
    assert gender_of_name(name) in ("f", "m", None)
