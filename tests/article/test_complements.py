"""What a verb of saying reports behind a preposition, "warned against haste", is an indirect claim with its verb."""

from __future__ import annotations

from datetime import date

import pytest

from tests.article.newsroom import NOBODY, read, rows

PHRASES = [
    ("en", "Oda Ferrand warned against haste.", "warned against haste"),
    ("en", "Berend Karsel complained about the noise in the harbour.", "complained about the noise in the harbour"),
    ("en", "The council warned boatmen against sailing at night.", "warned boatmen against sailing at night"),
    ("en", "Oda Ferrand spoke out against the levy.", "spoke out against the levy"),
    ("de", "Oda Ferrand warnte vor Hast.", "warnte vor Hast"),
    ("de", "Oda Ferrand hat vor Hast gewarnt.", "hat vor Hast gewarnt"),
    ("de", "Die Hafenkommission warnte die Fischer vor der Ausfahrt.", "warnte die Fischer vor der Ausfahrt"),
    ("de", "Berend Karsel sprach sich gegen die Maut aus.", "sprach sich gegen die Maut aus"),
    ("fr", "Oda Ferrand a averti d'une hausse des péages.", "a averti d'une hausse des péages"),
    ("fr", "Berend Karsel s'est prononcé contre la taxe.", "s'est prononcé contre la taxe"),
    ("es", "Oda Ferrand advirtió contra la prisa.", "advirtió contra la prisa"),
    ("es", "Berend Karsel se opuso al peaje.", "se opuso al peaje"),
    ("es", "Oda Ferrand se pronunció en contra de la tasa.", "se pronunció en contra de la tasa"),
    ("pt", "Oda Ferrand advertiu contra a pressa.", "advertiu contra a pressa"),
    ("pt", "Berend Karsel insistiu na segurança do porto.", "insistiu na segurança do porto"),
    ("ru", "Ода Ферран предостерегла от спешки.", "предостерегла от спешки"),
    ("ru", "Беренд Карсел пожаловался журналистам на шум.", "пожаловался журналистам на шум"),
    ("uk", "Ода Ферран застерегла від поспіху.", "застерегла від поспіху"),
    ("uk", "Беренд Карсел виступив проти плану.", "виступив проти плану"),
]


@pytest.mark.parametrize(("lang", "text", "said"), PHRASES, ids=[said for _, _, said in PHRASES])
def test_prepositional_phrase_is_reported_with_its_verb(lang: str, text: str, said: str) -> None:
    ((kind, words, speaker, _),) = rows(text, lang=lang, directory=NOBODY)
    assert (kind, words) == ("indirect", said)
    assert speaker is not None
    assert speaker.split()[-1] in text


TUESDAY = date(2025, 3, 11)
DATED = [
    ("en", "Oda Ferrand criticised on Tuesday the new levy."),
    ("de", "Oda Ferrand warnte am Dienstag vor steigenden Kosten."),
    ("fr", "Oda Ferrand a averti mardi d'une hausse des péages."),
    ("es", "Oda Ferrand advirtió el martes de una subida de los peajes."),
    ("pt", "Oda Ferrand alertou na terça-feira para um aumento das portagens."),
    ("ru", "Ода Ферран предупредила во вторник о росте расходов."),
    ("uk", "Ода Ферран попередила у вівторок про зростання витрат."),
]


@pytest.mark.parametrize(("lang", "text"), DATED)
def test_day_between_verb_and_phrase_dates_the_claim(lang: str, text: str) -> None:
    (claim,) = read(text, lang=lang, directory=NOBODY).claims
    assert claim.said_on is not None
    assert claim.said_on.first == TUESDAY


NO_PHRASES = [
    ("en", "Oda Ferrand insisted on Tuesday."),
    ("en", "Boats of the council that warned lay against the quay."),
    ("es", "El acuerdo insiste, desde mayo, en vigor."),
]


@pytest.mark.parametrize(("lang", "text"), NO_PHRASES)
def test_preposition_of_something_else_leads_no_claim(lang: str, text: str) -> None:
    assert not rows(text, lang=lang, directory=NOBODY)


SINGLE = [
    ("en", "Oda Ferrand promised help.", "promised help"),
    ("de", "Oda Ferrand versprach Hilfe.", "versprach Hilfe"),
    ("es", "Oda Ferrand prometió ayuda.", "prometió ayuda"),
    ("pt", "Oda Ferrand prometeu ajuda.", "prometeu ajuda"),
    ("ru", "Ода Ферран пообещала помощь.", "пообещала помощь"),
]


@pytest.mark.parametrize(("lang", "text", "said"), SINGLE)
def test_single_noun_is_reported_with_its_verb(lang: str, text: str, said: str) -> None:
    assert [words for _, words, _, _ in rows(text, lang=lang, directory=NOBODY)] == [said]


PARTICLES = [
    ("Oda Ferrand kündigte am Montag neue Fähren an.", ["neue Fähren"]),
    (
        "Oda Ferrand kündigte eine Prüfung an und warf der Reederei Betrug vor.",
        ["eine Prüfung", "warf der Reederei Betrug vor"],
    ),
]


@pytest.mark.parametrize(("text", "said"), PARTICLES)
def test_german_particle_is_no_part_of_what_is_reported(text: str, said: list[str]) -> None:
    assert [words for _, words, _, _ in rows(text, lang="de", directory=NOBODY)] == said


def test_what_takes_place_is_nobodys_finding() -> None:
    assert not rows("Das nächste Treffen findet am Freitag in Kalder statt.", lang="de", directory=NOBODY)
