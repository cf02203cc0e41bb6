"""An agency that cites somebody passes on that one's words, in seven languages."""

from __future__ import annotations

import pytest

from tests.article.newsroom import read

RELAYED = [
    ("en", "Velmark has withdrawn two ships, as the Tarvia Wire reported, citing Mira Tolvanen.", "Tarvia Wire"),
    (
        "en",
        "The Tarvia Wire reported on Monday, citing Mira Tolvanen, that Velmark had withdrawn two ships.",
        "Tarvia Wire",
    ),
    (
        "de",
        "Velmark hat zwei Schiffe abgezogen, wie die Agentur Hafenbild unter Berufung auf Mira Tolvanen meldete.",
        "Agentur Hafenbild",
    ),
    (
        "de",
        "Velmark hat zwei Schiffe abgezogen, meldete die Agentur Hafenbild unter Berufung auf Mira Tolvanen.",
        "Agentur Hafenbild",
    ),
    ("es", "Velmark ha retirado dos barcos, informó la agencia Puerto, citando a Mira Tolvanen.", "agencia Puerto"),
    ("fr", "Le Velmark a retiré deux navires, a rapporté l’agence du Port, citant Mira Tolvanen.", "agence du Port"),
    ("pt", "Velmark retirou dois navios, informou a agência Porto, citando Mira Tolvanen.", "agência Porto"),
    ("ru", "Велмарк отвёл два корабля, передаёт агентство «Порт» со ссылкой на Миру Толванен.", "агентство «Порт»"),
    ("ru", "Как сообщает агентство «Порт» со ссылкой на Миру Толванен, корабли отведены в порт.", "агентство «Порт»"),
    ("uk", "Велмарк відвів два кораблі, передає агенція «Порт» із посиланням на Міру Толванен.", "агенція «Порт»"),
]


@pytest.mark.parametrize(("lang", "text", "agency"), RELAYED)
def test_words_are_those_of_whom_the_agency_cites(lang: str, text: str, agency: str) -> None:
    (found,) = read(text, lang=lang).claims
    assert found.speaker is not None
    assert (found.speaker.id, found.cited_by) == ("mira-tolvanen", agency)
    assert agency not in found.text


def test_quotation_passed_on_is_the_speakers() -> None:
    (found,) = read("«Корабли отведены», — сообщило агентство «Порт» со ссылкой на Миру Толванен.", lang="ru").claims
    assert found.speaker is not None
    assert (found.speaker.id, found.cited_by) == ("mira-tolvanen", "агентство «Порт»")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Berend Karsel said, citing Mira Tolvanen, that the ships had gone.", "Berend Karsel"),
        ("The Tarvia Wire reported, citing a fisherman, that the ships had gone.", "Tarvia Wire"),
    ],
    ids=["an official who cites", "a stranger cited"],
)
def test_others_speak_for_themselves(text: str, speaker: str) -> None:
    (found,) = read(text).claims
    assert found.speaker is not None
    assert found.speaker.name == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Velmark ha retirado dos barcos, según informó la agencia Puerto, que cita al Ministerio de Pesca."),
        ("pt", "Velmark retirou dois navios, segundo informou a agência Porto, que cita o Ministério da Pesca."),
    ],
)
def test_that_an_agency_cites_somebody_is_no_claim(lang: str, text: str) -> None:
    assert [claim.text.split()[0] for claim in read(text, lang=lang).claims] == ["Velmark"]
