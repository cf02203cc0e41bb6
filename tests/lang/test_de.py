"""German: its words of speech, numbers, dates and critical words, in sentences as newsrooms write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.dates import find_days
from crossref.text.numbers import find_numbers
from crossref.text.sentences import split_sentences
from crossref.text.units import read_units
from crossref.types import Span, SpeechAct, Verdict
from tests.lang.reading import claims_in, speaker_and_cue, verdict_on

DE = get_language("de")
VERBS = {verb.lemma: verb for verb in DE.reporting.cue_verbs}


def test_de_has_more_than_two_hundred_verbs_of_speech() -> None:
    assert len(VERBS) >= 200


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("ankündigen", "kündigte an"),
        ("ankündigen", "angekündigt"),
        ("ankündigen", "ankündigte"),
        ("mitteilen", "teilt mit"),
        ("bekannt geben", "bekannt gegeben"),
        ("bekannt geben", "bekanntgab"),
        ("einwenden", "wandte ein"),
        ("bezeichnen", "bezeichnet"),
        ("vorwerfen", "wirft vor"),
        ("sagen", "sage"),
        ("hinweisen", "wies darauf hin"),
    ],
)
def test_de_verb_has_the_form(lemma: str, form: str) -> None:
    assert form in VERBS[lemma].forms


@pytest.mark.parametrize(
    ("lemma", "act"),
    [
        ("sagen", SpeechAct.SAY),
        ("einräumen", SpeechAct.ADMIT),
        ("behaupten", SpeechAct.ALLEGE),
        ("warnen", SpeechAct.WARN),
        ("begrüßen", SpeechAct.WELCOME),
        ("verurteilen", SpeechAct.CONDEMN),
        ("zustimmen", SpeechAct.AGREE),
        ("versprechen", SpeechAct.PROMISE),
        ("drohen", SpeechAct.THREATEN),
        ("bestreiten", SpeechAct.DENY),
        ("fragen", SpeechAct.ASK),
        ("fordern", SpeechAct.URGE),
        ("ankündigen", SpeechAct.ANNOUNCE),
    ],
)
def test_de_verb_has_its_act(lemma: str, act: SpeechAct) -> None:
    assert VERBS[lemma].act is act


def test_de_form_of_a_verb_belongs_to_one_act() -> None:
    acts: dict[str, set[SpeechAct]] = {}
    for verb in VERBS.values():
        for form in verb.forms:
            acts.setdefault(form, set()).add(verb.act)
    assert not [form for form, found in acts.items() if len(found) > 1]


def test_de_verbs_of_noun_phrases_take_an_object_and_weak_ones_only_a_clause() -> None:
    assert "object" in VERBS["verurteilen"].takes
    assert "infinitive" in VERBS["versprechen"].takes
    assert VERBS["finden"].takes == ("that",)


@pytest.mark.parametrize("word", ["meine", "einige", "einigen", "angaben"])
def test_de_verb_forms_hold_no_word_that_is_mostly_another(word: str) -> None:
    assert not [verb.lemma for verb in VERBS.values() if word in verb.forms]


def test_de_reported_mood_holds_no_indicative() -> None:
    mood = set(DE.reporting.reported_mood)
    assert {"sei", "habe", "werde", "könne", "müsse", "seien", "hätten"} <= mood
    assert not mood & {"ist", "hat", "wird", "kann", "muss", "sind", "haben", "werden"}


@pytest.mark.parametrize(
    ("sentence", "speaker", "cue"),
    [
        ("„Die Fähren fahren wieder“, sagte Ministerin Ilva Sterner.", "Ministerin Ilva Sterner", "sagte"),
        ("»Das Tor bleibt offen«, betonte der Sprecher.", "der Sprecher", "betonte"),
        ("Sterner erklärte, dass die Brücke im Mai öffnet.", "Sterner", "erklärte"),
        ("Laut Hafenrat sinken die Gebühren.", "Hafenrat", "Laut"),
        ("Dem Hafenrat zufolge sinken die Gebühren.", "Dem Hafenrat", "zufolge"),
    ],
    ids=["low-high quotes", "guillemets inwards", "clause", "laut", "zufolge"],
)
def test_de_claim_has_speaker_and_cue(sentence: str, speaker: str, cue: str) -> None:
    assert speaker_and_cue(sentence, "de") == (speaker, cue)


def test_de_weekday_after_the_speaker_is_the_day_of_saying() -> None:
    claim = claims_in("„Die Fähren fahren wieder“, sagte Ministerin Ilva Sterner am Montag.", "de")[0]
    assert claim.said_on is not None
    assert claim.said_on.first == date(2025, 3, 10)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("14.200 Tonnen Getreide", "14200", "tonne"),
        ("um 3,5 Prozent", "3.5", "percent"),
        ("für 120 Millionen Euro", "120000000", "eur"),
        ("einundzwanzig Schiffe", "21", None),
        ("zweihundertfünfzig Kilometer", "250", "km"),
        ("vierzigtausend Einwohner", "40000", None),
        ("2,5 Mrd. verloren", "2500000000", None),
    ],
)
def test_de_number_is_read(text: str, value: str, unit: str | None) -> None:
    number = find_numbers(text, DE)[0]
    assert (number.value, number.unit) == (Decimal(value), unit)


def test_de_article_is_no_number() -> None:
    assert not find_numbers("Ein Sprecher sagte, eine Lösung für einen Hafen liege vor.", DE)


@given(st.integers(min_value=13, max_value=999))
def test_de_spelled_number_is_the_figure(value: int) -> None:
    spelled = [word for word, number in DE.number_words if number == value]
    assert spelled
    assert all(find_numbers(f"{word} Boote", DE)[0].value == value for word in spelled)


def test_de_date_with_a_stop_is_one_unit_and_ends_no_sentence() -> None:
    text = "Der Vertrag gilt ab dem 3. Mai. Danach entscheidet der Rat."
    assert [unit.key for unit in read_units(text, DE) if unit.is_number] == ["#@5-3"]
    assert len(split_sentences(text, Span(0, len(text)), DE)) == 2


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Sie sprach gestern.", date(2025, 3, 11), date(2025, 3, 11)),
        ("Sie sprach am Dienstagabend.", date(2025, 3, 11), date(2025, 3, 11)),
        ("Sie sprach am Vortag.", date(2025, 3, 11), date(2025, 3, 11)),
        ("Sie sprach in der vergangenen Woche.", date(2025, 3, 3), date(2025, 3, 9)),
        ("Sie sprach vor drei Tagen.", date(2025, 3, 9), date(2025, 3, 9)),
        ("Sie sprach am 1. März 2025.", date(2025, 3, 1), date(2025, 3, 1)),
    ],
)
def test_de_day_is_found(text: str, first: date, last: date) -> None:
    found = find_days(text, DE, on=date(2025, 3, 12))[0]
    assert (found.said_on.first, found.said_on.last) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Das betrifft z. B. den Hafen von Calder.",
        "Die Linie Nr. 7 fährt nicht, teilte Dr. Averill mit.",
        "Rund 3 Mio. Kronen kostet der Bau, bzw. die Sanierung.",
    ],
)
def test_de_abbreviation_ends_no_sentence(text: str) -> None:
    assert len(split_sentences(text, Span(0, len(text)), DE)) == 1


@pytest.mark.parametrize(
    ("original", "reported", "verdict"),
    [
        (
            "Wir werden den Hafen in diesem Winter nicht schließen, solange die Fähren fahren.",
            "Wir werden den Hafen in diesem Winter schließen, solange die Fähren fahren.",
            Verdict.NEGATION_FLIP,
        ),
        (
            "Der Rat kann die Gebühr für die Schleuse im Frühjahr erhöhen.",
            "Der Rat muss die Gebühr für die Schleuse im Frühjahr erhöhen.",
            Verdict.MODALITY_SHIFT,
        ),
        (
            "Im Jahr 2024 passierten 14.200 Tonnen Getreide die Schleuse.",
            "Im Jahr 2024 passierten 12.400 Tonnen Getreide die Schleuse.",
            Verdict.ALTERED_NUMBER,
        ),
        (
            "Die Kosten für den Betrieb der Fähre sind im März deutlich gestiegen.",
            "Die Kosten für den Betrieb der Fähre sind im März deutlich gesunken.",
            Verdict.ALTERED_MEANING,
        ),
        (
            "Das gilt in dem Hafen von Port Calder ab dem 1. Mai.",
            "Das gilt im Hafen von Port Calder ab dem 1. Mai.",
            Verdict.PERMITTED_EDIT,
        ),
        (
            "Der Rat muß das Potential der Inseln endlich nutzen.",
            "Der Rat muss das Potenzial der Inseln endlich nutzen.",
            Verdict.PERMITTED_EDIT,
        ),
    ],
    ids=["negation", "modal", "number", "antonym", "contraction", "spelling"],
)
def test_de_quotation_gets_its_verdict(original: str, reported: str, verdict: Verdict) -> None:
    assert verdict_on(original, reported, "de") is verdict


def test_de_strong_verb_forms_are_one_word_in_reported_speech() -> None:
    keys = {read_units(word, DE, inflected=True)[0].key for word in ("schließt", "schloss", "geschlossen", "schließen")}
    assert len(keys) == 1
