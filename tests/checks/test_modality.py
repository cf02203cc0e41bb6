"""How sure and how much: modals, hedges and quantifiers."""

from __future__ import annotations

import pytest

from crossref.types import Severity, Verdict
from crossref.verdict import compare
from tests.checks.laying import result_of

DIFFER = [
    ("The council may close the harbour.", "The council will close the harbour."),
    ("Some crews will be checked at sea.", "All crews will be checked at sea."),
    ("Most ports are open to trawlers.", "Some ports are open to trawlers."),
    ("The toll is probably legal at sea.", "The toll is legal at sea."),
    ("We must share the cost of the pier.", "We can share the cost of the pier."),
]
AGREE = [
    ("We will close the harbour.", "We'll close the harbour."),
    ("All crews will be checked.", "All crews will be checked."),
    ("We must share the cost.", "We must share the cost."),
    ("About 300 boats came in.", "Around 300 boats came in."),
    ("The envoy can sign the pact.", "The envoy can sign the pact today."),
]


@pytest.mark.parametrize(("original", "reported"), DIFFER)
def test_check_modality_other_strength_differs(original: str, reported: str) -> None:
    result = result_of("modality", original, reported)
    assert result.agrees is False
    assert {str(one.kind) for one in result.differences} <= {"modality", "quantifier"}


@pytest.mark.parametrize(("original", "reported"), AGREE)
def test_check_modality_same_strength_agrees(original: str, reported: str) -> None:
    assert result_of("modality", original, reported).agrees is True


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("We will extend the pact to ferries.", "it would extend the pact to ferries"),
        ("The council can close the harbour in winter.", "the council could close the harbour in winter"),
        ("Crews may land at night in the bay.", "crews might land at night in the bay"),
        ("We plan to extend the pact to ferries.", "they will extend the pact to ferries"),
        ("We will publish the accounts in June.", "they would publish the accounts in June"),
    ],
)
def test_check_modality_back_shifted_speech_agrees(original: str, reported: str) -> None:
    assert result_of("modality", original, reported, quoted=False).agrees is True


CONDITIONS = [
    ("en", "We will extend it in May.", "If all goes well, we will extend it in May."),
    ("en", "We will extend it in May.", "We will, if all goes well, extend it in May."),
    ("en", "The pact stands. We will extend it in May.", "We will extend it in May unless the council objects."),
    ("es", "Lo prorrogaremos en mayo durante un año.", "Si todo va bien, lo prorrogaremos en mayo durante un año."),
    ("fr", "Nous prolongerons l'accord en mai.", "Si tout va bien, nous prolongerons l'accord en mai."),
    ("pt", "Vamos prorrogar o acordo em maio.", "Se tudo correr bem, vamos prorrogar o acordo em maio."),
    ("de", "Wir verlängern das Abkommen im Mai.", "Wenn alles gut geht, verlängern wir das Abkommen im Mai."),
    ("ru", "Мы продлим соглашение в мае на год.", "Если всё будет хорошо, мы продлим соглашение в мае на год."),
    ("uk", "Ми продовжимо угоду в травні на рік.", "Якщо все буде добре, ми продовжимо угоду в травні на рік."),
]


@pytest.mark.parametrize(("lang", "original", "reported"), CONDITIONS)
def test_condition_put_into_a_quotation_changes_how_sure_it_is(lang: str, original: str, reported: str) -> None:
    finding = compare(original, reported, quoted=True, original_lang=lang, reported_lang=lang)
    assert finding.verdict is Verdict.MODALITY_SHIFT
    assert finding.severity is Severity.MAJOR


def test_condition_that_the_original_has_in_other_words_is_none_put_in() -> None:
    result = result_of(
        "modality", "If the council agrees, we will open it.", "Should the council agree, we will open it."
    )
    assert not [one for one in result.differences if "council" in one.claim]


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "Some of the refugees have returned to their villages in the valley.", "all of the refugees had returned to their villages in the valley"),
        ("de", "Einige der Geflüchteten sind in ihre Dörfer im Tal zurückgekehrt.", "alle Geflüchteten seien in ihre Dörfer im Tal zurückgekehrt"),
        ("fr", "Certains réfugiés sont rentrés dans leurs villages de la vallée.", "tous les réfugiés sont rentrés dans leurs villages de la vallée"),
    ],
)  # fmt: skip
def test_check_modality_quantifier_at_the_head_of_a_report(lang: str, original: str, reported: str) -> None:
    (one,) = result_of("modality", original, reported, quoted=False, lang=lang).differences
    assert one.kind == "quantifier"


def test_check_modality_two_words_before_a_report_may_be_its_modal_and_no_third() -> None:
    original = "I cannot promise to reopen the coast road to lorries before the autumn rains."
    reported = "to reopen the coast road to lorries before the autumn rains"
    assert not result_of("modality", original, reported, quoted=False).differences
