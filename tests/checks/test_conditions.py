"""Where conditions stand: by their phrases, and by where they open a clause."""

from __future__ import annotations

import pytest

from crossref.checks.conditions import find_conditions
from crossref.lang import get_language
from crossref.text.units import read_units


def conditions(text: str, lang: str) -> list[str]:
    language = get_language(lang)
    units = read_units(text, language)
    return [
        text[units[start].span.start : units[end - 1].span.end] for start, end in find_conditions(units, text, language)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "We open the pier unless the storm stays, or if it turns.", ["unless", "if"]),
        ("pt", "Se faltarem barcos, chamaremos os do norte.", ["Se"]),
        ("pt", "Caso faltem barcos, chamaremos os do norte.", ["Caso"]),
        ("pt", "Chamaremos os do norte, se faltarem barcos.", ["se"]),
        ("pt", "Ela disse: “Se faltarem barcos, fechamos.”", ["Se"]),
        ("pt", "Não se fecha o cais; fecha-se hoje.", []),
        ("pt", "Sabe-se que o barco se perdeu e que o caso está aberto.", []),
        ("pt", "Fechamos se não houver barcos.", ["se não"]),
        ("es", "Sí, abriremos si hay barcos.", ["si"]),
        ("fr", "Nous ouvrirons à l'exception du lundi.", ["à l'exception du"]),
    ],
)
def test_conditions_are_found_where_they_stand(lang: str, text: str, found: list[str]) -> None:
    assert conditions(text, lang) == found


def test_no_words_hold_no_condition() -> None:
    assert conditions("", "pt") == []
