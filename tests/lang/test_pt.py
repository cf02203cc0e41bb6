"""Portuguese: what its words find in newsroom sentences of Brazil and Portugal."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.numbers import NumberKind, find_numbers
from crossref.types import DifferenceKind, SpeechAct, Verdict
from crossref.verdict import compare

PT = get_language("pt")
ACTS = {form: verb.act for verb in PT.reporting.cue_verbs for form in verb.forms}
TAKES = {verb.lemma: verb.takes for verb in PT.reporting.cue_verbs}
ONES = ["um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"]
TENS = ["vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"]
HUNDREDS = [
    "cento",
    "duzentos",
    "trezentos",
    "quatrocentos",
    "quinhentos",
    "seiscentos",
    "setecentos",
    "oitocentos",
    "novecentos",
]


@pytest.mark.parametrize(
    ("form", "act"),
    [
        ("disse", SpeechAct.SAY),
        ("afirmaram", SpeechAct.SAY),
        ("cantou", None),
        ("alertou", SpeechAct.WARN),
        ("comprometeu-se", SpeechAct.PROMISE),
        ("se comprometeu", SpeechAct.PROMISE),
        ("desmente", SpeechAct.DENY),
        ("comemorou", SpeechAct.WELCOME),
        ("condena", SpeechAct.CONDEMN),
        ("reconheceram", SpeechAct.ADMIT),
        ("pedindo", SpeechAct.URGE),
        ("anunciará", SpeechAct.ANNOUNCE),
        ("ameaçava", SpeechAct.THREATEN),
        ("concordou", SpeechAct.AGREE),
        ("perguntou", SpeechAct.ASK),
        ("denunciaria", SpeechAct.ALLEGE),
        ("propôs", SpeechAct.URGE),
    ],
)
def test_portuguese_verb_form_carries_its_act(form: str, act: SpeechAct | None) -> None:
    assert ACTS.get(form) is act


def test_portuguese_verbs_of_judgement_take_an_object() -> None:
    assert all("object" in TAKES[lemma] for lemma in ("condenar", "celebrar", "rejeitar", "destacar"))
    assert all("infinitive" in TAKES[lemma] for lemma in ("prometer", "negar", "recusar"))
    assert TAKES["encontrar"] == ("that", "quote")


def test_portuguese_verb_forms_belong_to_one_verb_each() -> None:
    forms = [form for verb in PT.reporting.cue_verbs for form in verb.forms]
    assert len(forms) == len(set(forms))


def test_portuguese_roles_of_women_are_roles() -> None:
    assert set(PT.reporting.feminine_roles) <= set(PT.reporting.role_nouns)


def test_portuguese_according_to_is_no_rank() -> None:
    assert find_numbers("segundo a ministra, o porto abre", PT) == ()


def test_portuguese_weekdays_are_no_ranks() -> None:
    assert find_numbers("na quarta-feira e na sexta", PT) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("cinco bilhões de euros", "5000000000", "eur", id="scale and currency"),
        pytest.param("R$ 5 milhões", "5000000", None, id="sign of several currencies"),
        pytest.param("5 milhões de reais", "5000000", "brl", id="reais"),
        pytest.param("37,5% dos barcos", "37.5", "percent", id="per cent"),
        pytest.param("subiu 4,2 pontos percentuais", "4.2", "percentage_point", id="points"),
        pytest.param("14.200 toneladas de grãos", "14200", "tonne", id="thousands"),
        pytest.param("cento e vinte e cinco quilômetros", "125", "km", id="spelled"),
        pytest.param("dois mil e quinhentos barris", "2500", "barrel", id="above a thousand"),
        pytest.param("dezasseis horas", "16", "hour", id="spelling of Portugal"),
        pytest.param("dezenas de barcos", "10", None, id="magnitude"),
    ],
)
def test_portuguese_number_is_read_with_its_unit(text: str, value: str, unit: str | None) -> None:
    number = find_numbers(text, PT)[-1]
    assert (number.value, number.unit) == (Decimal(value), unit)


@given(hundreds=st.integers(0, 9), tens=st.integers(2, 9), ones=st.integers(0, 9))
def test_portuguese_spelled_number_has_its_value(hundreds: int, tens: int, ones: int) -> None:
    words = [HUNDREDS[hundreds - 1]] if hundreds else []
    words += [TENS[tens - 2], *([ONES[ones - 1]] if ones else [])]
    (number,) = find_numbers(f"chegaram {' e '.join(words)} barcos", PT)
    assert number.value == 100 * hundreds + 10 * tens + ones


def test_portuguese_magnitude_is_no_count() -> None:
    assert find_numbers("milhares de pessoas", PT)[0].kind is NumberKind.MAGNITUDE


ORIGINAL = "O porto não fechará durante o inverno e todos os barcos poderão sair antes de segunda-feira."


@pytest.mark.parametrize(
    ("reported", "verdict", "kind"),
    [
        pytest.param(ORIGINAL, Verdict.VERBATIM, None, id="same"),
        pytest.param(ORIGINAL.replace("não ", ""), Verdict.NEGATION_FLIP, DifferenceKind.NEGATION, id="não"),
        pytest.param(
            ORIGINAL.replace("todos os", "alguns"), Verdict.MODALITY_SHIFT, DifferenceKind.QUANTIFIER, id="all"
        ),
        pytest.param(
            ORIGINAL.replace("poderão", "deverão"), Verdict.MODALITY_SHIFT, DifferenceKind.MODALITY, id="modal"
        ),
        pytest.param(ORIGINAL.replace("segunda", "quinta"), Verdict.ALTERED_DATE, DifferenceKind.DATE, id="weekday"),
        pytest.param(
            ORIGINAL.replace("antes", "depois"), Verdict.ALTERED_MEANING, DifferenceKind.NEGATION, id="antonym"
        ),
    ],
)
def test_portuguese_quotation_is_judged_by_its_critical_words(
    reported: str, verdict: Verdict, kind: DifferenceKind | None
) -> None:
    finding = compare(ORIGINAL, reported, original_lang="pt", reported_lang="pt")
    assert finding.verdict is verdict
    assert [one.kind for one in finding.differences][:1] == ([kind] if kind else [])


def test_portuguese_spellings_of_both_shores_are_one() -> None:
    finding = compare(
        "A Direcção do porto vai publicar o projecto numa reunião.",
        "A Direção do porto vai publicar o projeto em uma reunião.",
        original_lang="pt",
    )
    assert finding.verdict is Verdict.PERMITTED_EDIT


def test_portuguese_reflexive_pronoun_is_no_condition() -> None:
    finding = compare(
        "As partes reúnem-se amanhã e o porto continuará aberto durante o verão.",
        "o porto continuará aberto durante o verão",
        original_lang="pt",
    )
    assert finding.verdict in (Verdict.VERBATIM, Verdict.PERMITTED_EDIT)
