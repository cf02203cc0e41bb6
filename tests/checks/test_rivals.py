"""One of a set for another in reported speech: named where the words around agree, silent where a word only moved."""

from __future__ import annotations

import pytest

from tests.checks.laying import result_of

DIFFER = [
    (
        "en",
        "The council will paint the two ferries yellow in May.",
        "the council would paint the two ferries green in May",
    ),
    (
        "en",
        "The list of the works is published daily on the wall.",
        "the list of the works was published weekly on the wall",
    ),
    ("en", "The health minister opened the new clinic at Odd.", "the education minister opened the new clinic at Odd"),
    ("en", "The company raised its sales goal for Q1 this week.", "the company raised its sales goal for Q2 this week"),
    ("en", "The letter to Mr Karsel was sent on the same day.", "the letter to Ms Karsel was sent on the same day"),
    ("en", "The fee for the crossing has doubled within a year.", "the fee for the crossing had tripled within a year"),
    ("es", "El ayuntamiento pintará de rojo los dos barcos.", "el ayuntamiento pintará de verde los dos barcos"),
    (
        "es",
        "La lista de obras se publica a diario: es semanal en Odd.",
        "la lista de obras se publica a diario: es mensual en Odd",
    ),
    ("fr", "La mairie va ouvrir une école au bord du fleuve.", "la mairie va ouvrir une mosquée au bord du fleuve"),
    (
        "de",
        "Die Liste der Arbeiten erscheint täglich im Rathaus.",
        "die Liste der Arbeiten erscheine wöchentlich im Rathaus",
    ),
    ("pt", "A câmara vai abrir uma escola na margem do rio.", "a câmara vai abrir uma igreja na margem do rio"),
    ("ru", "Город откроет на берегу реки новую школу.", "город откроет на берегу реки новую больницу"),
    ("uk", "Місто відкриє на березі річки нову школу.", "місто відкриє на березі річки нову лікарню"),
]
SILENT = [
    (
        "en",
        "The council will paint the two ferries yellow in May.",
        "the council would paint the two ferries yellow in May",
    ),
    (
        "en",
        "The council bought a car for the old harbour master.",
        "the council bought a vehicle for the old harbour master",
    ),
    (
        "en",
        "The council bought a ship for the old harbour master.",
        "the council bought a vessel for the old harbour master",
    ),
    ("en", "The letter to Mr Karsel was sent on the same day.", "the letter to Dr Karsel was sent on the same day"),
    ("en", "The yellow and green ferries sail for the coast.", "the green and yellow ferries sailed for the coast"),
    ("es", "El ayuntamiento comprará un coche para el puerto.", "el ayuntamiento comprará un automóvil para el puerto"),
    ("fr", "La mairie va acheter un bateau pour le port.", "la mairie va acheter un navire pour le port"),
    ("de", "Die Stadt eröffnet ein Krankenhaus am Fluss.", "die Stadt eröffne eine Klinik am Fluss"),
    ("pt", "A câmara vai comprar um barco para o porto.", "a câmara vai comprar um navio para o porto"),
    ("ru", "Город купит для порта новую машину.", "город купит для порта новый автомобиль"),
    ("uk", "Місто купить для порту новий поїзд.", "місто купить для порту новий потяг"),
]


@pytest.mark.parametrize(("lang", "original", "reported"), DIFFER)
def test_check_rivals_another_of_the_set_differs(lang: str, original: str, reported: str) -> None:
    result = result_of("rivals", original, reported, quoted=False, lang=lang)
    assert result.agrees is False
    assert [str(one.severity) for one in result.differences] == ["major"]


@pytest.mark.parametrize(("lang", "original", "reported"), SILENT)
def test_check_rivals_same_member_or_moved_word_is_silent(lang: str, original: str, reported: str) -> None:
    assert result_of("rivals", original, reported, quoted=False, lang=lang).differences == ()


def test_check_rivals_leaves_quotations_to_the_check_of_wording() -> None:
    original, reported = "We will paint the two ferries yellow.", "We will paint the two ferries green."
    assert result_of("rivals", original, reported).differences == ()
    assert [str(one.severity) for one in result_of("wording", original, reported).differences] == ["major"]
