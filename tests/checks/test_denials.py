"""A report whose verb of denying says the opposite of the original's is told in each language; what agrees is not."""

from __future__ import annotations

import pytest

from crossref.checks.denials import find_turned_verb
from tests.checks.laying import laid

TURNED = [
    ("en", "I do not rule out a second round of talks in the spring.", "Minister Orla ruled out a second round of talks in the spring."),
    ("en", "We never denied that the ferries were late.", "The ministry denied that the ferries were late."),
    ("en", "I rule out a second round of talks in the spring.", "Orla did not rule out a second round of talks in the spring."),
    ("de", "Ich schließe ein Treffen mit der Hafenkommission im Herbst nicht aus.", "Brandt schloss ein Treffen mit der Hafenkommission im Herbst aus."),
    ("de", "Ich schließe nicht aus, dass wir im Herbst nachlegen müssen.", "Sie schloss aus, dass das Land im Herbst nachlegen müsse."),
    ("fr", "Je n'exclus pas une rencontre avec la commission du port en avril.", "La ministre a exclu une rencontre avec la commission du port en avril."),
    ("es", "No descartamos una reunión con la comisión del puerto en abril.", "La ministra descartó una reunión con la comisión del puerto en abril."),
    ("pt", "Não excluo uma reunião com a comissão do porto em abril.", "A ministra excluiu uma reunião com a comissão do porto em abril."),
    ("ru", "Я не исключаю встречи с министром Луговым в апреле.", "Вершина исключила встречу с Луговым в апреле."),
    ("uk", "Я не виключаю зустрічі з комісією порту у квітні.", "Міністерка виключила зустріч з комісією порту у квітні."),
]  # fmt: skip
ALIKE = [
    ("en", "I do not rule out a second round of talks in the spring.", "Orla did not rule out a second round of talks in the spring."),
    ("en", "I do not rule out a second round of talks in the spring.", "Orla said a second round of talks in the spring was possible."),
    ("en", "Would I not rule out a second round of talks in the spring?", "Orla ruled out a second round of talks in the spring."),
    ("en", "We do not deny that the ferries were not late.", "The ministry denied that the ferries were late."),
    ("de", "Ich schließe nicht aus, dass wir im Herbst nachlegen müssen.", "Sie schloss nicht aus, dass das Land im Herbst nachlegen müsse."),
    ("de", "Die Sitzung schloss nicht mit einem Treffen im Herbst.", "Brandt schloss ein Treffen im Herbst aus."),
    ("fr", "Je n'exclus pas une rencontre avec la commission en avril.", "La ministre n'a pas exclu une rencontre avec la commission en avril."),
    ("ru", "Я не исключаю встречи с министром Луговым в апреле.", "Вершина не исключила встречу с Луговым в апреле."),
    ("es", "Descartamos una reunión con la comisión en abril.", "La ministra descartó una reunión con la comisión en abril."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), TURNED)
def test_turned_verb_of_denying_is_found(lang: str, original: str, reported: str) -> None:
    comparison = laid(original, reported, quoted=False, lang=lang)
    one = find_turned_verb(comparison)
    assert one is not None
    assert one.claim_span is not None and one.claim_span.of(reported) == one.claim
    assert one.statement_span is not None and one.statement_span.of(original) == one.statement


@pytest.mark.parametrize(("lang", "original", "reported"), ALIKE)
def test_verb_of_denying_that_agrees_or_cannot_be_told_is_left(lang: str, original: str, reported: str) -> None:
    assert find_turned_verb(laid(original, reported, quoted=False, lang=lang)) is None


def test_quotation_is_left_to_its_words() -> None:
    assert find_turned_verb(laid("I do not rule out talks in the spring.", "I rule out talks in the spring.")) is None
