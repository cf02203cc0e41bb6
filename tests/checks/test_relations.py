"""A preposition for another one that says otherwise, and "all" for a share, leave a report open."""

from __future__ import annotations

import pytest

from crossref.types import Verdict
from crossref.verdict import compare

OTHER = [
    ("en", "The ship sailed to Tolse on Monday.", "the ship sailed from Tolse on Monday"),
    ("en", "The letter was sent to the mayor on Monday.", "the letter was sent by the mayor on Monday"),
    ("en", "The pier was closed during the storm.", "the pier was closed because of the storm"),
    ("en", "Prices rose in spite of the subsidy last year.", "prices rose because of the subsidy last year"),
    ("es", "La carta fue enviada a la alcaldesa el lunes.", "la carta fue enviada por la alcaldesa el lunes"),
    ("fr", "La lettre a été envoyée à la maire lundi.", "la lettre a été envoyée par la maire lundi"),
    ("ru", "Большой паром ушёл до шторма в понедельник.", "большой паром ушёл после шторма в понедельник"),
    ("uk", "Великий пором пішов до шторму в понеділок.", "великий пором пішов після шторму в понеділок"),
]  # fmt: skip

SHARES = [
    ("en", "The fund paid the owners a third of the costs.", "the fund paid the owners all of the costs"),
    ("en", "The fund paid the owners half of the costs.", "the fund paid the owners all of the costs"),
    ("es", "El fondo pagó la mitad de los costes.", "el fondo pagó todos los costes"),
    ("fr", "Le fonds a payé la moitié des coûts.", "le fonds a payé tous les coûts"),
    ("de", "Der Fonds zahlte die Hälfte der Kosten.", "der Fonds zahlte alle Kosten"),
    ("ru", "Фонд оплатил половину расходов.", "фонд оплатил все расходы"),
]  # fmt: skip

SAME = [
    ("en", "The pier was closed because of the storm.", "the pier was closed due to the storm"),
    ("es", "La ayuda llegó a los puertos el lunes.", "la ayuda llegó al puerto el lunes"),
    ("en", "All of the costs were paid by the fund.", "the fund paid all of the costs"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), [*OTHER, *SHARES])
def test_other_relation_or_whole_leaves_a_report_open(lang: str, original: str, reported: str) -> None:
    verdict = compare(original, reported, quoted=False, original_lang=lang).verdict
    # "After" is known as the opposite of "before" where enough else agrees.
    assert verdict in (Verdict.NOT_CHECKABLE, Verdict.ALTERED_MEANING)


@pytest.mark.parametrize(("lang", "original", "reported"), SAME)
def test_relation_in_other_words_is_left_alone(lang: str, original: str, reported: str) -> None:
    verdict = compare(original, reported, quoted=False, original_lang=lang).verdict
    assert verdict in (Verdict.PARAPHRASE, Verdict.NOT_FOUND)
