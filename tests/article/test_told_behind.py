"""Sentences whose speaker the next one names: "Об этом сообщила ...", "So sagte es ...", "Así lo anunció ..."."""

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
    ("de", "Die Fähren fahren ab Montag wieder", "So sagte es Ilva Sterner am Dienstag.", "Ilva Sterner"),
    ("de", "Die Fähren fahren ab Montag wieder", "So sagt es jedenfalls Berend Karsel.", "Berend Karsel"),
    ("de", "Die Fähren fahren ab Montag wieder", "So hat es Ilva Sterner am Dienstag erklärt.", "Ilva Sterner"),
    ("de", "Die Fähren fahren ab Montag wieder", "So Sprecherin Ilva Sterner am Dienstag in Kalder.", "Ilva Sterner"),
    ("de", "Die Fähren fahren ab Montag wieder", "Das sagte Ilva Sterner am Dienstag der „Hafenpost“.", "Ilva Sterner"),
    (
        "de",
        "Die Schleuse bleibt bis Ende Mai geschlossen",
        "Das teilte Berend Karsel am Dienstag mit.",
        "Berend Karsel",
    ),
    ("de", "Die Fähren fahren ab Montag wieder", "Dies kündigte Berend Karsel am Dienstag an.", "Berend Karsel"),
    ("es", "El puente seguirá cerrado hasta mayo", "Así lo anunció este martes Ilva Sterner.", "Ilva Sterner"),
    ("es", "El puente seguirá cerrado hasta mayo", "Así lo ha dicho Berend Karsel.", "Berend Karsel"),
    ("fr", "Le pont restera fermé jusqu’en mai", "C’est ce qu’a annoncé mardi Ilva Sterner.", "Ilva Sterner"),
    ("fr", "Le pont restera fermé jusqu’en mai", "C’est ce qu’indique Berend Karsel.", "Berend Karsel"),
    ("pt", "A ponte ficará fechada até maio", "Foi o que anunciou nesta terça-feira Ilva Sterner.", "Ilva Sterner"),
    ("en", "The bridge will stay shut until May", "That is according to Ilva Sterner.", "Ilva Sterner"),
]


@pytest.mark.parametrize(("lang", "said", "telling", "name"), TOLD)
def test_sentence_before_is_the_claim(lang: str, said: str, telling: str, name: str) -> None:
    (found,) = read(f"Идёт снег. {said}. {telling}", lang=lang).claims
    assert (found.kind.value, found.text) == ("indirect", said)
    assert found.speaker is not None and found.speaker.name.endswith(name)
    assert found.cue is not None and found.cue in telling


QUOTED = [
    (
        "de",
        "„Wir lassen an der Grenze niemanden allein.“",
        "So Hafenmeisterin Oda Ferrand am Dienstag in Kalder.",
        "Oda Ferrand",
    ),
    (
        "de",
        "„Wir lassen an der Grenze niemanden allein.“",
        "So sagte Hafenmeisterin Oda Ferrand am Dienstag.",
        "Oda Ferrand",
    ),
    ("en", "“We leave nobody at the border alone.”", "So said harbour master Oda Ferrand on Tuesday.", "Oda Ferrand"),
    (
        "es",
        "«No dejaremos a nadie solo en la frontera».",
        "Así lo expresó la alcaldesa Oda Ferrand este martes.",
        "Oda Ferrand",
    ),
    ("fr", "« Nous ne laisserons personne seul. »", "C’est ce qu’a déclaré mardi la maire Oda Ferrand.", "Oda Ferrand"),
    ("ru", "«Мы никого не оставим на границе».", "Так сказала министр Ода Ферран во вторник.", "Ода Ферран"),
]


@pytest.mark.parametrize(("lang", "said", "telling", "name"), QUOTED)
def test_quotation_before_gets_a_speaker_whom_only_the_text_knows(
    lang: str, said: str, telling: str, name: str
) -> None:
    (found,) = read(f"{said} {telling}", lang=lang).claims
    assert found.kind.value == "direct"
    assert found.speaker is not None and found.speaker.name.endswith(name)


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
        ("de", "Die Fähren fahren ab Montag wieder. So sagte es ein Passant am Dienstag."),
        ("de", "Die Fähren fahren ab Montag wieder. So sagte Ilva Sterner am Dienstag."),
        ("de", "Die Fähren fahren ab Montag wieder. So steht es in einem Brief von Ilva Sterner."),
        ("es", "El puente seguirá cerrado hasta mayo. Así lo pidió Ilva Sterner."),
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
        "passer-by",
        "thus without it",
        "letter",
        "wanted",
    ],
)
def test_other_sentences_are_no_claims(lang: str, text: str) -> None:
    assert rows(text, lang=lang) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("So sagte Ilva Sterner am Dienstag, dass die Fähren wieder fahren.", "dass die Fähren wieder fahren"),
        ("So sagte Ilva Sterner, die Fähren führen wieder.", "die Fähren führen wieder"),
        ("Das sagte Ilva Sterner am Dienstag: „Die Fähren fahren ab Montag wieder.“", "Die Fähren fahren ab Montag"),
    ],
)
def test_sentence_that_says_more_keeps_its_own_claim(text: str, said: str) -> None:
    (found,) = read(f"Die Regierung plant für den Winter viel Neues. {text}", lang="de").claims
    assert found.text.startswith(said)


def test_who_told_may_speak_on() -> None:
    text = "Die Fähren fahren ab Montag wieder. Das sagte Ilva Sterner am Dienstag. Die Kosten seien gedeckt."
    found = read(text, lang="de").claims
    assert [(one.text, one.speaker.id if one.speaker else None) for one in found] == [
        ("Die Fähren fahren ab Montag wieder", "ilva-sterner"),
        ("Die Kosten seien gedeckt.", "ilva-sterner"),
    ]


def test_sentence_that_reports_somebody_stays_that_ones() -> None:
    text = "Беренд Карсел заявил, что мост откроют весной. Об этом сообщила Ильва Стернер."
    (found,) = read(text, lang="ru").claims
    assert found.speaker is not None and found.speaker.id == "berend-karsel"


def test_unknown_speakers_make_no_claims() -> None:
    assert rows("Мост останется открытым всю зиму. Об этом сообщила Ильва Стернер.", lang="ru", directory=NOBODY) == []
