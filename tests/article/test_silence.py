"""Who refused to speak said nothing: "declined to comment", "refused to name a date"."""

from __future__ import annotations

import pytest

from crossref.types import Claim
from tests.article.newsroom import NOBODY, read


def found(text: str, lang: str) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """Return the claims of a text and what was set aside."""
    seen = read(text, lang=lang, directory=NOBODY, explain=True)
    return seen.claims, seen.set_aside


SILENT = [
    ("en", "Oda Ferrand refused to name a date."),
    ("en", "Oda Ferrand declined to comment on the report."),
    ("en", "Oda Ferrand refused to give details of the contract."),
    ("en", "Oda Ferrand refused to confirm or deny the report."),
    ("de", "Oda Ferrand lehnte eine Stellungnahme ab."),
    ("de", "Oda Ferrand lehnte es ab, die Frage zu beantworten."),
    ("de", "Oda Ferrand nannte keine Zahlen."),
    ("fr", "Oda Ferrand a refusé de donner une date."),
    ("fr", "Oda Ferrand s'est refusée à tout commentaire."),
    ("es", "Oda Ferrand se negó a dar una fecha."),
    ("es", "Oda Ferrand rechazó dar detalles."),
    ("pt", "Oda Ferrand recusou-se a indicar uma data."),
    ("pt", "Oda Ferrand recusou comentar o relatório."),
    ("ru", "Ода Ферран отказалась назвать дату."),
    ("ru", "Ода Ферран отказалась сообщить подробности."),
    ("uk", "Ода Ферран відмовилася назвати дату."),
    ("uk", "Ода Ферран відмовилася повідомити подробиці."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT, ids=[text for _, text in SILENT])
def test_refusal_to_speak_is_no_claim(lang: str, text: str) -> None:
    claims, aside = found(text, lang)
    assert not claims
    assert all(str(one.reason) == "says only that nothing was said" for one in aside)


SPOKEN = [
    ("en", "Oda Ferrand refused to sign the treaty."),
    ("en", "Oda Ferrand refused to rule out new tolls."),
    ("en", "Oda Ferrand rejected comments by the harbour council."),
    ("de", "Oda Ferrand lehnte den Vertrag ab."),
    ("fr", "Oda Ferrand a refusé de signer le traité."),
    ("es", "Oda Ferrand se negó a firmar el tratado."),
    ("pt", "Oda Ferrand recusou assinar o tratado."),
    ("ru", "Ода Ферран отказалась подписать договор."),
    ("uk", "Ода Ферран відмовилася підписати договір."),
]


@pytest.mark.parametrize(("lang", "text"), SPOKEN, ids=[text for _, text in SPOKEN])
def test_refusal_of_something_else_is_a_claim(lang: str, text: str) -> None:
    claims, _ = found(text, lang)
    assert len(claims) == 1


def test_date_before_a_verb_neither_speaks_nor_is_said() -> None:
    claims, aside = found("On Tuesday, the 4th of March, said Minister Ana Ferrol, the harbour was full.", "en")
    assert all("Ana Ferrol" in str(speaker.name) for claim in claims for speaker in claim.speakers)
    assert [one.reason for one in aside] == ["only the day on which something was said"]
    assert not any("Tuesday" in claim.text for claim in claims)
