"""Ukrainian: its words of speech, numbers, dates and critical words, in sentences as newsrooms write them."""

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

UK = get_language("uk")
VERBS = {verb.lemma: verb for verb in UK.reporting.cue_verbs}


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("заявити", "заявив заявила заявило заявили заявить заявлять заявивши заявлено"),
        ("заявляти", "заявляє заявляють заявляв заявляла заявляли заявляючи"),
        ("наголосити", "наголосив наголосила наголосили наголошено"),
        ("закликати", "закликає закликають закликав закликала закликали"),
        ("погодитися", "погодився погодилася погодились погоджуся"),
    ],
)
def test_uk_verb_has_past_in_all_genders_present_or_future_and_gerund(lemma: str, forms: str) -> None:
    assert set(forms.split()) <= set(VERBS[lemma].forms)


@pytest.mark.parametrize(
    ("lemma", "act"),
    [
        ("сказати", SpeechAct.SAY),
        ("визнати", SpeechAct.ADMIT),
        ("стверджувати", SpeechAct.ALLEGE),
        ("попередити", SpeechAct.WARN),
        ("вітати", SpeechAct.WELCOME),
        ("засудити", SpeechAct.CONDEMN),
        ("погодитися", SpeechAct.AGREE),
        ("пообіцяти", SpeechAct.PROMISE),
        ("пригрозити", SpeechAct.THREATEN),
        ("спростувати", SpeechAct.DENY),
        ("запитати", SpeechAct.ASK),
        ("закликати", SpeechAct.URGE),
        ("оголосити", SpeechAct.ANNOUNCE),
    ],
)
def test_uk_verb_has_its_act(lemma: str, act: SpeechAct) -> None:
    assert VERBS[lemma].act is act


def test_uk_form_of_a_verb_belongs_to_one_act() -> None:
    acts: dict[str, set[SpeechAct]] = {}
    for verb in VERBS.values():
        for form in verb.forms:
            acts.setdefault(form, set()).add(verb.act)
    assert not [form for form, found in acts.items() if len(found) > 1]


def test_uk_verbs_of_noun_phrases_take_an_object_and_weak_ones_only_a_clause() -> None:
    assert "object" in VERBS["засудити"].takes
    assert "infinitive" in VERBS["обіцяти"].takes
    assert VERBS["знайти"].takes == ("that",)


def test_uk_gerund_that_is_a_preposition_is_no_cue() -> None:
    assert "дякуючи" not in VERBS["дякувати"].forms
    assert not claims_in("Завдяки новому мосту дорога до порту стала коротшою.", "uk")


@pytest.mark.parametrize("word", ["міністром", "послів", "речниці", "посолкою", "очільнику", "прем'єркою"])
def test_uk_office_stands_in_every_case(word: str) -> None:
    assert word in UK.reporting.role_nouns


def test_uk_feminine_offices_are_offices() -> None:
    assert set(UK.reporting.feminine_roles) <= set(UK.reporting.role_nouns)
    assert "речниця" in UK.reporting.feminine_roles
    assert "речник" not in UK.reporting.feminine_roles


@pytest.mark.parametrize(
    ("sentence", "speaker", "cue"),
    [
        ("«Пороми знову ходять», — заявила міністерка Ільва Стернер.", "міністерка Ільва Стернер", "заявила"),
        ("„Ворота відкрито“, — зазначив речник ради.", "речник ради", "зазначив"),
        ("Стернер повідомила, що міст відкриють у травні.", "Стернер", "повідомила"),
        ("За словами Аверілла, збори знизяться.", "Аверілла", "За словами"),
        ("Посольство наголосило, що перемир’я не порушували.", "Посольство", "наголосило"),
    ],
    ids=["guillemets", "low-high quotes", "clause", "according to", "body"],
)
def test_uk_claim_has_speaker_and_cue(sentence: str, speaker: str, cue: str) -> None:
    assert speaker_and_cue(sentence, "uk") == (speaker, cue)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("14,2 тисячі тонн зерна", "14200", "tonne"),
        ("на 3,5 відсотка", "3.5", "percent"),
        ("120 млн гривень", "120000000", "uah"),
        ("двадцять один корабель", "21", None),
        ("п’ятсот родин", "500", None),
        ("1 200 кілометрів", "1200", "km"),
    ],
)
def test_uk_number_is_read(text: str, value: str, unit: str | None) -> None:
    number = find_numbers(text, UK)[0]
    assert (number.value, number.unit) == (Decimal(value), unit)


@given(st.sampled_from([pair for pair in UK.number_words if pair[1]]))
def test_uk_number_word_in_any_case_is_its_value(pair: tuple[str, int]) -> None:
    assert find_numbers(f"{pair[0]} човнів", UK)[0].value == pair[1]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Вона виступила вчора.", date(2025, 3, 11), date(2025, 3, 11)),
        ("Вона виступила в понеділок.", date(2025, 3, 10), date(2025, 3, 10)),
        ("Вона виступила минулого тижня.", date(2025, 3, 3), date(2025, 3, 9)),
        ("Вона виступила три дні тому.", date(2025, 3, 9), date(2025, 3, 9)),
        ("Вона виступила 1 березня 2025 року.", date(2025, 3, 1), date(2025, 3, 1)),
    ],
)
def test_uk_day_is_found(text: str, first: date, last: date) -> None:
    found = find_days(text, UK, on=date(2025, 3, 12))[0]
    assert (found.said_on.first, found.said_on.last) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Рада засідала на вул. Портовій у м. Кальдер.",
        "Порт ім. Стернер отримав 3 млн. гривень, тобто 10 тис. Орданських крон.",
    ],
)
def test_uk_abbreviation_ends_no_sentence(text: str) -> None:
    assert len(split_sentences(text, Span(0, len(text)), UK)) == 1


@pytest.mark.parametrize(
    ("original", "reported", "verdict"),
    [
        (
            "Ми не закриємо порт цієї зими, доки ходять пороми.",
            "Ми закриємо порт цієї зими, доки ходять пороми.",
            Verdict.NEGATION_FLIP,
        ),
        (
            "Рада може підвищити плату за шлюз навесні цього року.",
            "Рада повинна підвищити плату за шлюз навесні цього року.",
            Verdict.MODALITY_SHIFT,
        ),
        (
            "Через шлюз пройшло 14,2 тисячі тонн зерна.",
            "Через шлюз пройшло 12,4 тисячі тонн зерна.",
            Verdict.ALTERED_NUMBER,
        ),
        (
            "Витрати на паромну лінію зросли у березні.",
            "Витрати на паромну лінію знизилися у березні.",
            Verdict.ALTERED_MEANING,
        ),
        (
            "Угоду підписали у порту Кальдер із новими партнерами.",
            "Угоду підписали в порту Кальдер з новими партнерами.",
            Verdict.PERMITTED_EDIT,
        ),
        (
            "Проєкт мосту погодили всі сторони.",
            "Проект мосту погодили всі сторони.",
            Verdict.PERMITTED_EDIT,
        ),
    ],
    ids=["negation", "modal", "number", "antonym", "euphony", "spelling"],
)
def test_uk_quotation_gets_its_verdict(original: str, reported: str, verdict: Verdict) -> None:
    assert verdict_on(original, reported, "uk") is verdict


def test_uk_reported_speech_in_other_person_and_tense_is_a_paraphrase() -> None:
    original = "Наш уряд відновить міст у травні за 3,5 мільйона гривень і відкриє його для вантажівок."
    reported = "уряд відновлюватиме міст у травні за 3,5 млн гривень і відкриє для вантажівок"
    assert verdict_on(original, reported, "uk", quoted=False) is Verdict.PARAPHRASE


def test_uk_inflected_forms_are_one_word_in_reported_speech() -> None:
    forms = ("договір", "договору", "договором", "договорів")
    assert len({read_units(word, UK, inflected=True)[0].key for word in forms}) == 1


@given(st.sampled_from(UK.irregular))
def test_uk_base_of_a_form_is_no_form_of_another_word(pair: tuple[str, str]) -> None:
    form, base = pair
    assert form != base
    assert base not in dict(UK.irregular)
