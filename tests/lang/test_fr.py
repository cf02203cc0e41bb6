"""French: what its words find in newsroom sentences."""

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

FR = get_language("fr")
ACTS = {form: verb.act for verb in FR.reporting.cue_verbs for form in verb.forms}
TAKES = {verb.lemma: verb.takes for verb in FR.reporting.cue_verbs}
TENS = ["vingt", "trente", "quarante", "cinquante"]
ONES = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]


@pytest.mark.parametrize(
    ("form", "act"),
    [
        ("déclaré", SpeechAct.SAY),
        ("explique-t-il", SpeechAct.SAY),
        ("dit-elle", SpeechAct.SAY),
        ("chanta", None),
        ("averti", SpeechAct.WARN),
        ("s'est engagé", SpeechAct.PROMISE),
        ("s' est engagée", SpeechAct.PROMISE),
        ("promettent", SpeechAct.PROMISE),
        ("dément", SpeechAct.DENY),
        ("s'est réjouie", SpeechAct.WELCOME),
        ("s'est félicité", SpeechAct.WELCOME),
        ("condamnera", SpeechAct.CONDEMN),
        ("reconnaissait", SpeechAct.ADMIT),
        ("exigeant", SpeechAct.URGE),
        ("annonça", SpeechAct.ANNOUNCE),
        ("menace", SpeechAct.THREATEN),
        ("convenu", SpeechAct.AGREE),
        ("demande", SpeechAct.ASK),
        ("accusent", SpeechAct.ALLEGE),
    ],
)
def test_french_verb_form_carries_its_act(form: str, act: SpeechAct | None) -> None:
    assert ACTS.get(form) is act


def test_french_verbs_of_judgement_take_an_object() -> None:
    assert all("object" in TAKES[lemma] for lemma in ("condamner", "saluer", "rejeter", "souligner"))
    assert all("infinitive" in TAKES[lemma] for lemma in ("promettre", "nier", "s'engager"))
    assert TAKES["trouver"] == ("that", "quote")


def test_french_roles_of_women_are_roles() -> None:
    assert set(FR.reporting.feminine_roles) <= set(FR.reporting.role_nouns)


def test_french_elided_phrases_stand_whole_and_apart() -> None:
    assert {"d'après", "d' après"} <= set(FR.reporting.according_to)
    assert dict(FR.reporting.venues)["devant l' assemblée"] == "parliament"


def test_french_inverted_verb_brings_its_pronoun() -> None:
    assert dict(FR.reporting.pronouns)["a-t-elle"] == "f"
    assert "a-t-elle" in FR.reporting.between


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("près de cinq milliards d’euros", "5000000000", "eur", id="scale and currency"),
        pytest.param("37,5 % des bateaux", "37.5", "percent", id="per cent"),
        pytest.param("14 200 tonnes de céréales", "14200", "tonne", id="thousands"),
        pytest.param("deux cents kilomètres de côte", "200", "km", id="hundreds"),
        pytest.param("cent vingt-cinq heures", "125", "hour", id="spelled"),
        pytest.param("la 3e écluse", "3", None, id="ordinal"),
        pytest.param("une dizaine de navires", "10", None, id="magnitude"),
        pytest.param("80 millions de dollars", "80000000", "usd", id="dollars"),
    ],
)
def test_french_number_is_read_with_its_unit(text: str, value: str, unit: str | None) -> None:
    number = find_numbers(text, FR)[-1]
    assert (number.value, number.unit) == (Decimal(value), unit)


@given(tens=st.integers(2, 5), ones=st.sampled_from((0, *range(2, 10))))
def test_french_spelled_number_has_its_value(tens: int, ones: int) -> None:
    spelled = TENS[tens - 2] + (f"-{ONES[ones - 2]}" if ones else "")
    (number,) = find_numbers(f"avec {spelled} bateaux", FR)
    assert number.value == 10 * tens + ones


def test_french_magnitude_is_no_count() -> None:
    assert find_numbers("des milliers de personnes", FR)[0].kind is NumberKind.MAGNITUDE


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param("l’accord", ["le", "accord"], id="article"),
        pytest.param("n'est", ["ne", "est"], id="negation"),
        pytest.param("s’il", ["si", "il"], id="condition"),
        pytest.param("qu'elles", ["que", "elles"], id="conjunction"),
        pytest.param("aujourd’hui", ["aujourd'hui"], id="one word"),
        pytest.param("jusqu’à", ["jusqu'a"], id="kept whole"),
        pytest.param("n’exhumerons", ["ne", "exhumerons"], id="a verb of no list"),
        pytest.param("l’a", ["le", "a"], id="one letter"),
        pytest.param("n’y", ["ne", "y"], id="one letter, no verb"),
        pytest.param("O’Brien", ["o'brien"], id="a name"),
        pytest.param("quelqu’un", ["quelqu'un"], id="one word of two"),
    ],
)
def test_french_elision_is_opened(text: str, keys: list[str]) -> None:
    assert [unit.plain for unit in read_units(text, FR)] == keys


@given(st.sampled_from(FR.critical.elisions), st.from_regex(r"[a-z]{2,9}", fullmatch=True))
def test_french_elision_is_opened_before_any_word(elision: tuple[str, str], word: str) -> None:
    short, full = elision
    assert [unit.plain for unit in read_units(f"{short}'{word}", FR)] == [full, word]


@pytest.mark.parametrize("phrase", FR.critical.conditions)
def test_french_conditions_are_listed_as_they_are_read(phrase: str) -> None:
    assert not any("'" in word and word.split("'")[0] in dict(FR.critical.elisions) for word in phrase.split())


ORIGINAL = "Le port ne fermera pas pendant l’hiver et tous les bateaux pourront sortir avant vendredi."


@pytest.mark.parametrize(
    ("reported", "verdict", "kind"),
    [
        pytest.param(ORIGINAL, Verdict.VERBATIM, None, id="same"),
        pytest.param(ORIGINAL.replace("’", "'"), Verdict.VERBATIM, None, id="apostrophe"),
        pytest.param(
            ORIGINAL.replace("ne fermera pas", "fermera"), Verdict.NEGATION_FLIP, DifferenceKind.NEGATION, id="ne pas"
        ),
        pytest.param(
            ORIGINAL.replace("tous les", "certains"), Verdict.MODALITY_SHIFT, DifferenceKind.QUANTIFIER, id="all"
        ),
        pytest.param(
            ORIGINAL.replace("pourront", "devront"), Verdict.MODALITY_SHIFT, DifferenceKind.MODALITY, id="modal"
        ),
        pytest.param(ORIGINAL.replace("vendredi", "lundi"), Verdict.ALTERED_DATE, DifferenceKind.DATE, id="weekday"),
        pytest.param(
            ORIGINAL.replace("avant", "après"), Verdict.ALTERED_MEANING, DifferenceKind.NEGATION, id="antonym"
        ),
    ],
)
def test_french_quotation_is_judged_by_its_critical_words(
    reported: str, verdict: Verdict, kind: DifferenceKind | None
) -> None:
    finding = compare(ORIGINAL, reported, original_lang="fr", reported_lang="fr")
    assert finding.verdict is verdict
    kinds = {one.kind for one in finding.differences}
    assert kind in kinds if kind else not kinds


def test_french_negation_is_found_behind_an_elided_verb() -> None:
    finding = compare(
        "L’accord n’est pas signé par les deux gouvernements.",
        "L’accord est signé par les deux gouvernements.",
        original_lang="fr",
    )
    assert finding.verdict is Verdict.NEGATION_FLIP


def test_french_synonym_inside_a_quotation_is_minor() -> None:
    finding = compare(
        "La ministre veut terminer les travaux du port.",
        "La ministre veut achever les travaux du port.",
        original_lang="fr",
    )
    assert (finding.verdict, finding.severity.value) == (Verdict.ALTERED_WORDING, "minor")
