"""Words without their endings: the forms of one word meet, other words stay apart."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossref.match.terms import stems_of, words_of
from crossref.text.endings import LEAST, cut_ukrainian, with_marks


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


@pytest.mark.parametrize(
    ("lang", "forms"),
    [
        ("ru", "новый новая новое новые нового новых"),
        ("ru", "команда команды командой команду"),
        ("ru", "крупный крупнейший крупнейшие крупнейшего"),
        ("ru", "являющийся являющиеся является"),
        ("ru", "Россия России Россией Россию"),
        ("pt", "negociação negociações"),
        ("pt", "responsável responsáveis"),
        ("pt", "presidência presidente"),
        ("fr", "déclaré déclarée déclarées déclarer"),
        ("fr", "première premières premier"),
        ("fr", "activité activités"),
        ("es", "deberían debería deber"),
        ("es", "tecnología tecnologías tecnológico"),
    ],
    ids=lambda value: value.split()[0],
)
def test_forms_that_differ_by_marked_endings_meet(lang: str, forms: str) -> None:
    assert len(set(stems_of(words_of(forms), lang))) == 1


@pytest.mark.parametrize(
    ("stemmer", "written"),
    [
        ("french", "année années première entière entièrent cité activités pont arbre"),
        (
            "portuguese",
            "negociação negociações mão mãos regiões mães notável notáveis possível possíveis distância agências",
        ),
        ("portuguese", "falávamos abríamos ponte navio"),
        ("russian", "новый синей крупнейший крупнейшей крупнейшего старейшину остаться стройся мосты"),
        ("spanish", "podría abriría daríamos tecnologías hablábamos salíamos salían puente diario"),
    ],
)
def test_endings_get_the_marks_back_that_folding_took(stemmer: str, written: str) -> None:
    folded = words_of(written)
    assert [with_marks(word, stemmer) for word in folded] == written.split()


@given(
    st.text(alphabet="abcdeilmnorstuvабвеийнорсуы", min_size=1, max_size=20), st.sampled_from(["es", "fr", "pt", "ru"])
)
def test_a_stem_has_no_marks(word: str, lang: str) -> None:
    (folded,) = words_of(word)
    (stem,) = stems_of((folded,), lang)
    assert words_of(stem) in ([stem], [])


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
