"""A report that drops its original's doubt is named; one that keeps it, or reports another clause, is not."""

from __future__ import annotations

import pytest

from crossref.checks.certainty import find_lost_doubt
from crossref.types import Severity
from tests.checks.laying import laid

SALE = "We may, however, consider selling a minority stake in the railways after the September review."
LOST = [
    ("en", SALE, "the government would sell a minority stake in the railways after the September review", "may", Severity.MAJOR),
    ("en", "Perhaps the ferry to Lirio sails again before the winter.", "the ferry to Lirio sails again before the winter", "Perhaps", Severity.MINOR),
    ("de", "Vielleicht wird das Abkommen mit Nordmark noch im Mai unterzeichnet.", "das Abkommen mit Nordmark wird noch im Mai unterzeichnet", "Vielleicht", Severity.MAJOR),
    ("fr", "Probablement le traité de pêche sera signé avant la fin de l'été.", "le traité de pêche sera signé avant la fin de l'été", "Probablement", Severity.MAJOR),
    ("es", "Quizás el tratado de pesca se firme antes del verano en Puerto Lirio.", "el tratado de pesca se firma antes del verano en Puerto Lirio", "Quizás", Severity.MINOR),
    ("pt", "Talvez o tratado de pesca seja assinado antes do verão em Lirio.", "o tratado de pesca será assinado antes do verão em Lirio", "Talvez", Severity.MAJOR),
    ("en", "We may close the consulate in Velm at the end of the year.", "the consulate in Velm will be closed at the end of the year", "may", Severity.MAJOR),
    ("fr", "Nous fermerons peut-être le consulat de Velm à la fin de l'année.", "le consulat de Velm fermera à la fin de l'année", "peut-être", Severity.MINOR),
    ("ru", "Возможно, к тому времени будет подписано и соглашение о визах.", "к тому времени будет подписано и соглашение о визах", "Возможно", Severity.MAJOR),
    ("en", "Trains run slowly until the repair of the tunnel is finished, probably in September.", "trains run slowly until September", "probably", Severity.MINOR),
    ("uk", "Можливо, до того часу буде підписано й угоду про візи.", "до того часу буде підписано й угоду про візи", "Можливо", Severity.MAJOR),
]  # fmt: skip
KEPT = [
    ("en", "Trains may run slowly in the tunnel of Sorrel.", "trains run slowly in the tunnel of Sorrel until September"),
    ("en", SALE, "the government might sell a minority stake in the railways after the September review"),
    ("en", SALE, "the government planned to sell a minority stake in the railways after the September review"),
    ("en", "The talks may fail because Veslandia refused to lower the harbour tolls.", "Veslandia refused to lower the harbour tolls"),
    ("en", "I think the ferry to Lirio sails again before the winter.", "the ferry to Lirio sails again before the winter"),
    ("en", "We may not sell the railways to a foreign owner this year.", "the government would not sell the railways to a foreign owner this year"),
    ("ru", "Возможно, договор отложат; соглашение о визах будет подписано в мае.", "соглашение о визах будет подписано в мае"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported", "words", "severity"), LOST)
def test_lost_doubt_is_named(lang: str, original: str, reported: str, words: str, severity: Severity) -> None:
    one = find_lost_doubt(laid(original, reported, quoted=False, lang=lang))
    assert one is not None
    assert (one.statement, one.severity) == (words, severity)


@pytest.mark.parametrize(("lang", "original", "reported"), KEPT)
def test_doubt_that_is_kept_or_of_another_clause_is_left(lang: str, original: str, reported: str) -> None:
    assert find_lost_doubt(laid(original, reported, quoted=False, lang=lang)) is None


def test_quotation_is_left_to_its_words() -> None:
    assert find_lost_doubt(laid(SALE, "We sell a minority stake in the railways after the September review")) is None


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "Open it as soon as possible, or the toll leaves a deep hole.", "the toll would leave a deep hole"),
        (
            "es",
            "Hay que abrirlo lo antes posible: el peaje dejará un hueco profundo.",
            "el peaje dejará un hueco profundo",
        ),
        ("fr", "Ouvrez dès que possible, le péage laissera un trou profond.", "le péage laissera un trou profond"),
        (
            "de",
            "Öffnet ihn so bald wie möglich, die Maut reißt ein tiefes Loch.",
            "die Maut werde ein tiefes Loch reißen",
        ),
        ("pt", "Abram logo que possível, a portagem deixará um buraco fundo.", "a portagem deixará um buraco fundo"),
    ],
)
def test_possible_in_a_set_phrase_doubts_nothing(lang: str, original: str, reported: str) -> None:
    assert find_lost_doubt(laid(original, reported, quoted=False, lang=lang)) is None
