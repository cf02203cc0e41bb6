"""Ukrainian words without their endings: the forms of one word meet, other words stay apart."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossref.match.endings import LEAST, cut_ukrainian
from crossref.match.terms import stems_of, words_of


@pytest.mark.parametrize(
    "forms",
    [
        "міністр міністра міністру міністром міністрів міністрами",
        "заявив заявила заявили заявити",
        "рік року роки років",
        "безпека безпеки безпеку безпекою",
        "український українська українського українською українських",
        "відбулася відбулося відбулись",
        "зустріч зустрічі зустрічей зустрічами",
        "домовленість домовленості домовленістю",
    ],
)
def test_forms_of_a_word_meet(forms: str) -> None:
    assert len(set(stems_of(words_of(forms), "uk"))) == 1


def test_other_words_stay_apart() -> None:
    words = words_of("порт перемога перемир'я переговори передача підтримка підписати уряд угода")
    assert len(set(stems_of(words, "uk"))) == len(words)


@example(word="ааь")
@given(st.text(alphabet="абвгдеєжзиіклмнопрстуфхцчшщьюя", min_size=1, max_size=30))
def test_a_word_keeps_its_beginning(word: str) -> None:
    stem = cut_ukrainian(word)
    assert stem
    assert len(stem) <= len(word)
    assert len(word) < LEAST or len(stem) >= LEAST - 1
