"""A denial lost with the subject is named; a denial kept, doubted or of other words is not."""

from __future__ import annotations

import pytest

from crossref.checks.openings import find_lost_denial
from tests.checks.laying import laid

LOST = [
    ("en", "We have not yet accepted the invitation of Ordania.", "the government has accepted the invitation of Ordania"),
    ("es", "Todavía no hemos aceptado la invitación de Ordania.", "el Gobierno ha aceptado la invitación de Ordania"),
    ("fr", "Nous n'avons pas encore accepté l'invitation de l'Ordanie.", "le gouvernement a accepté l'invitation de l'Ordanie"),
    ("pt", "Ainda não aceitámos o convite da Ordânia.", "o Governo aceitou o convite da Ordânia"),
    ("ru", "Мы пока не приняли приглашение Ордании.", "правительство приняло приглашение Ордании"),
    ("uk", "Ми ще не прийняли запрошення Орданії.", "уряд прийняв запрошення Орданії"),
]  # fmt: skip
KEPT = [
    ("en", "We have not yet accepted the invitation of Ordania.", "the government has yet to accept the invitation of Ordania"),
    ("en", "We have not yet accepted the invitation of Ordania.", "the government has not accepted the invitation of Ordania"),
    ("en", "If we have not accepted the invitation of Ordania, it is lost.", "the government has accepted the invitation of Ordania"),
    ("en", "Not only we have accepted the invitation of Ordania.", "the government has accepted the invitation of Ordania"),
    ("fr", "Nous n'avons pas encore accepté l'invitation de l'Ordanie.", "le gouvernement tarde à accepter l'invitation de l'Ordanie"),
    ("es", "No hemos aceptado nunca la invitación de Ordania.", "el Gobierno ha aceptado la invitación de Ordania"),
    ("ru", "Мы пока не приняли приглашение Ордании.", "правительство медлит с приглашением Ордании"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), LOST)
def test_denial_lost_with_the_subject_is_named(lang: str, original: str, reported: str) -> None:
    one = find_lost_denial(laid(original, reported, quoted=False, lang=lang))
    assert one is not None
    assert one.claim_span is not None and one.claim_span.of(reported) == one.claim
    assert one.statement_span is not None and one.statement_span.of(original) == one.statement


@pytest.mark.parametrize(("lang", "original", "reported"), KEPT)
def test_denial_kept_or_open_is_left(lang: str, original: str, reported: str) -> None:
    assert find_lost_denial(laid(original, reported, quoted=False, lang=lang)) is None


def test_quotation_is_left_to_its_words() -> None:
    assert find_lost_denial(laid("We have not accepted the invitation.", "we accepted the invitation")) is None
