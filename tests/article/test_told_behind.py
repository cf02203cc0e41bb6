"""Sentences whose speaker the next one names, in Russian and Ukrainian: "Об этом сообщила ..."."""

from __future__ import annotations

from datetime import date

import pytest

from tests.article.newsroom import NOBODY, read, rows

TOLD = [
    ("ru", "Мост в Порт-Калдере останется открытым всю зиму", "Об этом сообщила Ильва Стернер.", "Ilva Sterner"),
    (
        "ru",
        "Мост в Порт-Калдере останется открытым всю зиму",
        "Об этом во вторник сообщил журналистам официальный представитель МИД Ордании Беренд Карсел.",
        "Berend Karsel",
    ),
    ("ru", "Паром пойдёт в мае", "Об этом в эфире радио рассказала Ильва Стернер.", "Ilva Sterner"),
    ("uk", "Міст у Порт-Калдері залишиться відкритим усю зиму", "Про це повідомила Ільва Стернер.", "Ilva Sterner"),
    ("uk", "Пором піде у травні", "Про це у вівторок заявив Беренд Карсел.", "Berend Karsel"),
]


@pytest.mark.parametrize(("lang", "said", "telling", "name"), TOLD)
def test_sentence_before_is_the_claim(lang: str, said: str, telling: str, name: str) -> None:
    (found,) = read(f"Идёт снег. {said}. {telling}", lang=lang).claims
    assert (found.kind.value, found.text) == ("indirect", said)
    assert found.speaker is not None and found.speaker.name == name
    assert found.cue is not None and found.cue in telling


def test_day_of_the_telling_is_the_day_of_the_claim() -> None:
    (found,) = read("В пятницу пойдёт первый паром. Об этом во вторник сообщила Ильва Стернер.", lang="ru").claims
    assert found.said_on is not None
    assert (found.said_on.first, found.said_on.last) == (date(2025, 3, 11), date(2025, 3, 11))


def test_quotation_before_gets_its_speaker() -> None:
    (found,) = read("«Мост останется открытым всю зиму для всех». Об этом заявила Ильва Стернер.", lang="ru").claims
    assert (found.kind.value, found.text) == ("direct", "Мост останется открытым всю зиму для всех")
    assert found.speaker is not None and found.speaker.id == "ilva-sterner"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Мост останется открытым всю зиму. Об этом сообщает «Портовый вестник»."),
        ("ru", "Мост останется открытым всю зиму. Об этом сообщил прохожий Юрий Ветров."),
        ("ru", "Мост останется открытым всю зиму. Об этом договорились Ильва Стернер и Беренд Карсел."),
        ("ru", "Мост останется открытым всю зиму. Об этом не сообщила Ильва Стернер."),
        ("ru", "Мост останется открытым всю зиму. Об этом спросила Ильва Стернер."),
        ("ru", "Останется ли мост открытым всю зиму? Об этом рассказала Ильва Стернер."),
        ("ru", "Снег идёт. Об этом сообщила Ильва Стернер."),
        ("ru", "Об этом сообщила Ильва Стернер."),
        ("ru", "Мост останется открытым всю зиму.\n\nОб этом сообщила Ильва Стернер."),
        ("uk", "Міст залишиться відкритим усю зиму. Про це пише газета."),
        ("bg", "Мост останется открытым всю зиму. Об этом сообщила Ильва Стернер."),
    ],
    ids=[
        "paper",
        "stranger",
        "agreed",
        "denied",
        "asked",
        "question",
        "short",
        "alone",
        "paragraph",
        "gazette",
        "other",
    ],
)
def test_other_sentences_are_no_claims(lang: str, text: str) -> None:
    assert rows(text, lang=lang) == []


def test_sentence_that_reports_somebody_stays_that_ones() -> None:
    text = "Беренд Карсел заявил, что мост откроют весной. Об этом сообщила Ильва Стернер."
    (found,) = read(text, lang="ru").claims
    assert found.speaker is not None and found.speaker.id == "berend-karsel"


def test_unknown_speakers_make_no_claims() -> None:
    assert rows("Мост останется открытым всю зиму. Об этом сообщила Ильва Стернер.", lang="ru", directory=NOBODY) == []
