"""A report whose verb of denying says the opposite of the original's is told in each language; what agrees is not."""

from __future__ import annotations

import pytest

from crossref.checks.denials import find_turned_verb, is_denied
from crossref.checks.negation import check_negation
from crossref.lang import get_language
from crossref.types import Span
from crossref.verdict.decision import lay_beside
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


DENIED = [
    ("en", "Our soldiers did not cross the border at any time.", "Finch denied ", "that its soldiers had crossed the border"),
    ("en", "Our soldiers did not cross the border at any time.", "Finch denied claims ", "that soldiers crossed the border"),
    ("de", "Unsere Soldaten haben die Grenze zu keinem Zeitpunkt überschritten.", "Finch bestritt, ", "dass die Soldaten die Grenze überschritten hätten"),
    ("es", "Nuestros soldados no cruzaron la frontera en ningún momento.", "Finch negó ", "que los soldados hubieran cruzado la frontera"),
    ("fr", "Nos soldats n'ont pas franchi la frontière cette nuit.", "Finch a nié ", "que les soldats aient franchi la frontière cette nuit"),
    ("pt", "Os nossos soldados não atravessaram a fronteira em momento algum.", "Finch negou ", "que os soldados tenham atravessado a fronteira"),
    ("ru", "Наши военные не пересекали границу этой ночью.", "Финч опровергла, ", "что военные пересекали границу этой ночью"),
    ("de", "Wir bitten Ordania, die Meerenge nicht zu schließen.", "Finch warnte ", "Ordania davor, die Meerenge zu schließen"),
    ("en", "We ask Ordania not to close the strait.", "Finch warned Ordania ", "against plans to close the strait"),
    ("uk", "Наші військові не перетинали кордон цієї ночі.", "Фінч заперечила, ", "що військові перетинали кордон цієї ночі"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "head", "claim"), DENIED)
def test_claim_that_is_denied_agrees_with_its_denial(lang: str, original: str, head: str, claim: str) -> None:
    language = get_language(lang)
    text = f"{head}{claim}."
    span = Span(len(head), len(head) + len(claim))
    context = Span(0, len(text))
    assert is_denied(text, context, span, language)
    comparison = lay_beside(text, (span,), original, languages=(language, language), quoted=False, context=context)
    assert not check_negation(comparison, ()).differences


@pytest.mark.parametrize(
    ("head", "claim"),
    [
        ("Finch did not deny ", "that soldiers had crossed the border"),
        ("Finch denied the report, saying ", "that soldiers had not crossed the border"),
        ("Finch said ", "that soldiers had crossed the border"),
        ("", "that soldiers had crossed the border"),
    ],
)
def test_claim_that_is_said_is_not_denied(head: str, claim: str) -> None:
    text = f"{head}{claim}."
    assert not is_denied(text, Span(0, len(text)), Span(len(head), len(head) + len(claim)), get_language("en"))


def test_forms_of_one_verb_of_denying_are_no_flip() -> None:
    original = "Je n'exclus pas un déplacement à Velm en mai."
    comparison = laid(original, "n'a pas exclu un déplacement à Velm en mai", quoted=False, lang="fr")
    assert not check_negation(comparison, ()).differences


def test_denied_claim_whose_original_denies_that_verb_is_turned() -> None:
    head, claim = "Brandt schloss aus, ", "dass die Regierung im Herbst noch einmal nachlegen müsse"
    original = "Ich schließe nicht aus, dass wir im Herbst noch einmal nachlegen müssen."
    language, text = get_language("de"), f"{head}{claim}."
    span, context = Span(len(head), len(head) + len(claim)), Span(0, len(head) + len(claim) + 1)
    comparison = lay_beside(text, (span,), original, languages=(language, language), quoted=False, context=context)
    (one,) = check_negation(comparison, ()).differences
    assert (one.claim, one.statement) == ("schloss", "schließe nicht")
