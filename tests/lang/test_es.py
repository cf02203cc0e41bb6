"""Spanish: what its words find in newsroom sentences."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.numbers import NumberKind, find_numbers
from crossref.text.units import read_units
from crossref.types import DifferenceKind, SpeechAct, Verdict
from crossref.verdict import compare

ES = get_language("es")
ACTS = {form: verb.act for verb in ES.reporting.cue_verbs for form in verb.forms}
TAKES = {verb.lemma: verb.takes for verb in ES.reporting.cue_verbs}
ONES = ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
HUNDREDS = [
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
]


@pytest.mark.parametrize(
    ("form", "act"),
    [
        ("dijo", SpeechAct.SAY),
        ("cantó", None),
        ("aseguró", SpeechAct.SAY),
        ("advirtió", SpeechAct.WARN),
        ("se comprometió", SpeechAct.PROMISE),
        ("comprometió", SpeechAct.PROMISE),
        ("desmiente", SpeechAct.DENY),
        ("celebró", SpeechAct.WELCOME),
        ("condena", SpeechAct.CONDEMN),
        ("reconocieron", SpeechAct.ADMIT),
        ("pidiendo", SpeechAct.URGE),
        ("anunciará", SpeechAct.ANNOUNCE),
        ("amenazaba", SpeechAct.THREATEN),
        ("pactaron", SpeechAct.AGREE),
        ("preguntó", SpeechAct.ASK),
        ("denunciaría", SpeechAct.ALLEGE),
        ("prosiguió", SpeechAct.SAY),
    ],
)
def test_spanish_verb_form_carries_its_act(form: str, act: SpeechAct | None) -> None:
    assert ACTS.get(form) is act


def test_spanish_verbs_of_judgement_take_an_object() -> None:
    assert all("object" in TAKES[lemma] for lemma in ("condenar", "celebrar", "rechazar", "destacar"))
    assert all("infinitive" in TAKES[lemma] for lemma in ("prometer", "negar", "negarse"))
    assert TAKES["encontrar"] == ("that", "quote")


def test_spanish_verb_forms_belong_to_one_verb_each() -> None:
    forms = [form for verb in ES.reporting.cue_verbs for form in verb.forms]
    assert len(forms) == len(set(forms))


def test_spanish_roles_of_women_are_roles() -> None:
    assert set(ES.reporting.feminine_roles) <= set(ES.reporting.role_nouns)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("una partida de 5.000 millones de euros", "5000000000", "eur", id="scale and currency"),
        pytest.param("el 37,5 % de los barcos", "37.5", "percent", id="per cent"),
        pytest.param("subió 4,2 puntos porcentuales", "4.2", "percentage_point", id="points"),
        pytest.param("14.200 toneladas de grano", "14200", "tonne", id="thousands"),
        pytest.param("a ciento veinticinco kilómetros", "125", "km", id="spelled"),
        pytest.param("treinta y dos horas de espera", "32", "hour", id="joined by y"),
        pytest.param("decenas de barcos", "10", None, id="magnitude"),
        pytest.param("12.000 barriles de crudo", "12000", "barrel", id="barrels"),
    ],
)
def test_spanish_number_is_read_with_its_unit(text: str, value: str, unit: str | None) -> None:
    number = find_numbers(text, ES)[-1]
    assert (number.value, number.unit) == (Decimal(value), unit)


@given(hundreds=st.integers(0, 9), tens=st.integers(3, 9), ones=st.integers(0, 9))
def test_spanish_spelled_number_has_its_value(hundreds: int, tens: int, ones: int) -> None:
    words = [HUNDREDS[hundreds - 1]] if hundreds else []
    words += [TENS[tens - 3], *(("y", ONES[ones - 1]) if ones else ())]
    (number,) = find_numbers(f"llegaron {' '.join(words)} barcos", ES)
    assert number.value == 100 * hundreds + 10 * tens + ones


def test_spanish_magnitude_is_no_count() -> None:
    assert find_numbers("miles de personas", ES)[0].kind is NumberKind.MAGNITUDE


def test_spanish_dates_are_one_whatever_the_month_is_called() -> None:
    one, other = (read_units(text, ES) for text in ("el 3 de septiembre", "el 3 de setiembre"))
    assert [unit.key for unit in one] == [unit.key for unit in other]


ORIGINAL = "El puerto no cerrará durante el invierno y todos los barcos podrán salir antes del viernes."


@pytest.mark.parametrize(
    ("reported", "verdict", "kind"),
    [
        pytest.param(ORIGINAL, Verdict.VERBATIM, None, id="same"),
        pytest.param(
            ORIGINAL.replace("no cerrará", "cerrará"), Verdict.NEGATION_FLIP, DifferenceKind.NEGATION, id="no"
        ),
        pytest.param(
            ORIGINAL.replace("todos los", "algunos"), Verdict.MODALITY_SHIFT, DifferenceKind.QUANTIFIER, id="all"
        ),
        pytest.param(
            ORIGINAL.replace("podrán", "deberán"), Verdict.MODALITY_SHIFT, DifferenceKind.MODALITY, id="modal"
        ),
        pytest.param(ORIGINAL.replace("viernes", "lunes"), Verdict.ALTERED_DATE, DifferenceKind.DATE, id="weekday"),
        pytest.param(
            ORIGINAL.replace("antes", "después"), Verdict.ALTERED_MEANING, DifferenceKind.NEGATION, id="antonym"
        ),
    ],
)
def test_spanish_quotation_is_judged_by_its_critical_words(
    reported: str, verdict: Verdict, kind: DifferenceKind | None
) -> None:
    finding = compare(ORIGINAL, reported, original_lang="es", reported_lang="es")
    assert finding.verdict is verdict
    assert [one.kind for one in finding.differences][:1] == ([kind] if kind else [])


def test_spanish_synonym_inside_a_quotation_is_minor() -> None:
    finding = compare(
        "La ministra quiere terminar las obras del puerto.",
        "La ministra quiere finalizar las obras del puerto.",
        original_lang="es",
    )
    assert (finding.verdict, finding.severity.value) == (Verdict.ALTERED_WORDING, "minor")
