"""Russian: its words of speech, numbers, dates and critical words, in sentences as newsrooms write them."""

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
from crossref.text.words import word_key
from crossref.types import Span, SpeechAct, Verdict
from tests.lang.reading import claims_in, speaker_and_cue, verdict_on

RU = get_language("ru")
VERBS = {verb.lemma: verb for verb in RU.reporting.cue_verbs}


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("заявить", "заявил заявила заявило заявили заявит заявят заявив"),
        ("заявлять", "заявляет заявляют заявлял заявляла заявляли заявляя"),
        ("подчеркнуть", "подчеркнул подчеркнула подчеркнёт подчеркнет подчеркнув"),
        ("опровергнуть", "опроверг опровергла опровергли опровергнет"),
        ("призвать", "призвал призвала призвали призовёт призовет"),
    ],
)
def test_ru_verb_has_past_in_all_genders_present_or_future_and_gerund(lemma: str, forms: str) -> None:
    assert set(forms.split()) <= set(VERBS[lemma].forms)


@pytest.mark.parametrize(
    ("lemma", "act"),
    [
        ("сказать", SpeechAct.SAY),
        ("признать", SpeechAct.ADMIT),
        ("обвинить", SpeechAct.ALLEGE),
        ("предупредить", SpeechAct.WARN),
        ("приветствовать", SpeechAct.WELCOME),
        ("осудить", SpeechAct.CONDEMN),
        ("согласиться", SpeechAct.AGREE),
        ("пообещать", SpeechAct.PROMISE),
        ("пригрозить", SpeechAct.THREATEN),
        ("опровергать", SpeechAct.DENY),
        ("спросить", SpeechAct.ASK),
        ("потребовать", SpeechAct.URGE),
        ("объявить", SpeechAct.ANNOUNCE),
    ],
)
def test_ru_verb_has_its_act(lemma: str, act: SpeechAct) -> None:
    assert VERBS[lemma].act is act


def test_ru_form_of_a_verb_belongs_to_one_act() -> None:
    acts: dict[str, set[SpeechAct]] = {}
    for verb in VERBS.values():
        for form in verb.forms:
            acts.setdefault(form, set()).add(verb.act)
    assert not [form for form, found in acts.items() if len(found) > 1]


def test_ru_verbs_of_noun_phrases_take_an_object_and_weak_ones_only_a_clause() -> None:
    assert "object" in VERBS["осудить"].takes
    assert "infinitive" in VERBS["обещать"].takes
    assert VERBS["найти"].takes == ("that",)


def test_ru_gerund_that_is_a_preposition_is_no_cue() -> None:
    assert "благодаря" not in VERBS["благодарить"].forms
    assert not claims_in("Благодаря новому мосту дорога в порт стала короче.", "ru")


@pytest.mark.parametrize("word", ["министром", "послов", "пресс-секретаря", "главе", "представителями", "президенту"])
def test_ru_office_stands_in_every_case(word: str) -> None:
    assert word in RU.reporting.role_nouns


@pytest.mark.parametrize(
    ("sentence", "speaker", "cue"),
    [
        ("«Паромы снова ходят», — заявила министр Ильва Стернер.", "министр Ильва Стернер", "заявила"),
        ("„Ворота открыты“, — отметил представитель совета.", "представитель совета", "отметил"),
        ("Стернер сообщила, что мост откроют в мае.", "Стернер", "сообщила"),
        ("По словам Аверилла, сборы снизятся.", "Аверилла", "По словам"),
        ("Посольство подчеркнуло, что перемирие не нарушалось.", "Посольство", "подчеркнуло"),
    ],
    ids=["guillemets", "low-high quotes", "clause", "according to", "body"],
)
def test_ru_claim_has_speaker_and_cue(sentence: str, speaker: str, cue: str) -> None:
    assert speaker_and_cue(sentence, "ru") == (speaker, cue)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("14,2 тысячи тонн зерна", "14200", "tonne"),
        ("на 3,5 процента", "3.5", "percent"),
        ("120 млн рублей", "120000000", "rub"),
        ("двадцать один корабль", "21", None),
        ("пятистам семьям", "500", None),
        ("1 200 километров", "1200", "km"),
    ],
)
def test_ru_number_is_read(text: str, value: str, unit: str | None) -> None:
    number = find_numbers(text, RU)[0]
    assert (number.value, number.unit) == (Decimal(value), unit)


@given(st.sampled_from([pair for pair in RU.number_words if pair[1]]))
def test_ru_number_word_in_any_case_is_its_value(pair: tuple[str, int]) -> None:
    assert find_numbers(f"{pair[0]} лодок", RU)[0].value == pair[1]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Она выступила вчера.", date(2025, 3, 11), date(2025, 3, 11)),
        ("Она выступила в понедельник.", date(2025, 3, 10), date(2025, 3, 10)),
        ("Она выступила на прошлой неделе.", date(2025, 3, 3), date(2025, 3, 9)),
        ("Она выступила три дня назад.", date(2025, 3, 9), date(2025, 3, 9)),
        ("Она выступила 1 марта 2025 года.", date(2025, 3, 1), date(2025, 3, 1)),
    ],
)
def test_ru_day_is_found(text: str, first: date, last: date) -> None:
    found = find_days(text, RU, on=date(2025, 3, 12))[0]
    assert (found.said_on.first, found.said_on.last) == (first, last)


def test_ru_environment_is_no_wednesday() -> None:
    assert not find_days("Министр говорила о защите окружающей среды.", RU, on=date(2025, 3, 12))


@pytest.mark.parametrize(
    "text",
    [
        "Совет заседал на ул. Портовой в г. Кальдер.",
        "Порт им. Стернер получил 3 млн. крон, т. е. меньше обычного.",
    ],
)
def test_ru_abbreviation_ends_no_sentence(text: str) -> None:
    assert len(split_sentences(text, Span(0, len(text)), RU)) == 1


@pytest.mark.parametrize(
    ("original", "reported", "verdict"),
    [
        (
            "Мы не закроем порт этой зимой, пока ходят паромы.",
            "Мы закроем порт этой зимой, пока ходят паромы.",
            Verdict.NEGATION_FLIP,
        ),
        (
            "Совет может повысить плату за шлюз весной этого года.",
            "Совет должен повысить плату за шлюз весной этого года.",
            Verdict.MODALITY_SHIFT,
        ),
        (
            "Через шлюз прошло 14,2 тысячи тонн зерна.",
            "Через шлюз прошло 12,4 тысячи тонн зерна.",
            Verdict.ALTERED_NUMBER,
        ),
        (
            "Расходы на паромную линию в марте выросли.",
            "Расходы на паромную линию в марте упали.",
            Verdict.ALTERED_MEANING,
        ),
        (
            "Всё идёт по плану, её решение остаётся в силе.",
            "Все идет по плану, ее решение остается в силе.",
            Verdict.PERMITTED_EDIT,
        ),
    ],
    ids=["negation", "modal", "number", "antonym", "yo"],
)
def test_ru_quotation_gets_its_verdict(original: str, reported: str, verdict: Verdict) -> None:
    assert verdict_on(original, reported, "ru") is verdict


def test_ru_reported_speech_in_other_person_and_aspect_is_a_paraphrase() -> None:
    original = "Мы отремонтируем мост в мае за 3,5 миллиона крон и откроем его для грузовиков."
    reported = "мост отремонтируют в мае за 3,5 млн крон и откроют для грузовиков"
    assert verdict_on(original, reported, "ru", quoted=False) is Verdict.PARAPHRASE


def test_ru_irregular_forms_are_one_word_in_reported_speech() -> None:
    keys = {read_units(word, RU, inflected=True)[0].key for word in ("нашёл", "нашла", "найдут", "найти")}
    assert len(keys) == 1


@given(st.sampled_from(RU.irregular))
def test_ru_irregular_pair_names_a_stem_and_not_the_word_itself(pair: tuple[str, str]) -> None:
    assert word_key(pair[0]) != word_key(pair[1])
    assert pair[0] not in RU.stopwords
