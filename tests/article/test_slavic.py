"""In Russian and Ukrainian hearers and circumstances stand between the verb and who speaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.items import Item, read_items
from crossref.article.lexicon import Lexicon, lexicon
from crossref.article.slavic import is_gerund, own_name, subject_before, subject_behind
from crossref.lang import get_language
from crossref.types import Span
from tests.lang.reading import claims_in


def read(text: str, code: str) -> tuple[list[Item], Lexicon]:
    return read_items(text, Span(0, len(text)), (), code), lexicon(get_language(code))


def first_speaker(text: str, code: str) -> str | None:
    claim = claims_in(text, code)[0]
    return claim.speaker.mention if claim.speaker else None


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        pytest.param("ru", "«Мост закроют», — сообщили РИА «Гавань» в ведомстве.", "ведомстве",
                     id="an agency of two words"),
        pytest.param("ru", "«Мост закроют», — рассказали «Гавани» в пресс-службе министерства.",
                     "пресс-службе министерства", id="a newspaper in its marks"),
        pytest.param("ru", "«Мост закроют», — рассказал «Гавани» министр Берен Карсел.", "министр Берен Карсел",
                     id="a newspaper before a minister"),
        pytest.param("ru", "«Мост закроют», — сказал агентству «Гавань» министр транспорта Берен Карсел.",
                     "министр транспорта Берен Карсел", id="an agency with its name"),
        pytest.param("ru", "«Мост закроют», — рассказала порталу «Гавань сегодня» Илва Стернер.", "Илва Стернер",
                     id="a site whose name has two words"),
        pytest.param("uk", "«Міст закриють», — повідомили Портінформу в міністерстві.", "міністерстві",
                     id="an agency in the dative"),
        pytest.param("uk", "«Міст закриють», — заявила агентству «Гавань» речниця міністерства Ілва Стернер.",
                     "речниця міністерства Ілва Стернер", id="an agency with its name, Ukrainian"),
        pytest.param("ru", "«Мост закроют», — сообщило агентство «Гавань».", "агентство «Гавань»",
                     id="the agency itself"),
        pytest.param("ru", "«Мост закроют», — сообщили власти в Порт-Кальдере.", "власти", id="a plural subject"),
        pytest.param(
            "ru", "«Мы не закроем порт», — сообщил журналистам в среду министр рыболовства Берен Карсел.",
            "министр рыболовства Берен Карсел", id="hearers and day",
        ),
        pytest.param(
            "ru", "«Порт открыт», — сказала в эфире телеканала «Маяк» глава ведомства Илва Стернер.",
            "глава ведомства Илва Стернер", id="on the air",
        ),
        pytest.param(
            "ru", "«Сбор не вырастет», — заявил ей официальный представитель портового совета.",
            "официальный представитель портового совета", id="dative pronoun and adjective",
        ),
        pytest.param(
            "ru", "Когда штормило, паромы стояли, сказал в интервью РБК старший директор портового фонда Тор Весели.",
            "старший директор портового фонда Тор Весели", id="interview",
        ),
        pytest.param(
            "uk", "«Порт відкрито», — повідомила журналістам у середу речниця ради Ільва Стернер.",
            "речниця ради Ільва Стернер", id="Ukrainian hearers",
        ),
        pytest.param(
            "uk", "«Міст безпечний», — сказав в ефірі радіо міністр транспорту Йонас Аверілл.",
            "міністр транспорту Йонас Аверілл", id="Ukrainian radio",
        ),
    ],
)  # fmt: skip
def test_speaker_behind_the_verb_is_no_hearer(code: str, text: str, speaker: str) -> None:
    assert first_speaker(text, code) == speaker


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("ru", "Глава порта Тор Весели в этом же зале резко заявил: «Мы ждать не будем».", "Глава порта Тор Весели"),
        ("ru", "После заседания Илва Стернер рассказала, что сбор не вырастет.", "Илва Стернер"),
        ("ru", "Рыбаки, хорошо знавшие пролив, в один голос утверждают, что шлюз опасен.", "Рыбаки"),
        ("ru", "Там он объявил, что порт закрывают.", "он"),
        ("ru", "Сестра моя говорила: «Море не спрашивает».", "Сестра"),
        ("ru", "Та ответила: «Мы никогда этого не говорили».", "Та"),
        ("ru", "Как разъясняет смотритель, «маяк не гас ни разу за всю эту зиму».", "смотритель"),
        ("uk", "Після засідання Ільва Стернер розповіла, що збір не зросте.", "Ільва Стернер"),
    ],
)
def test_speaker_before_the_verb_stands_past_circumstances(code: str, text: str, speaker: str) -> None:
    assert first_speaker(text, code) == speaker


def test_own_pronoun_is_nobody_whom_the_article_names() -> None:
    claims = claims_in("«Мост цел», — сказал Тор Весели. Я ответил: «Это хорошая новость для всех».", "ru")
    assert [claim.speaker.name if claim.speaker else None for claim in claims] == ["Тор Весели", "Я"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Эта тенденция, говорят лоцманы, сохранится до весны.", "Эта тенденция, говорят лоцманы, сохранится до весны"),
        ("Стернер рассказала, какие суда войдут в порт.", "какие суда войдут в порт"),
        ("Карсел только что сказал, что шлюз откроют.", "что шлюз откроют"),
    ],
)
def test_reported_clause_is_read_around_and_behind_its_verb(text: str, words: str) -> None:
    assert claims_in(text, "ru")[0].text == words


@pytest.mark.parametrize(
    "text",
    [
        "«Как вам будет угодно», — с поклоном сказал смотритель и пошёл за ключами.",
        "«Ждите сюрприза», — предупредил лоцман и заперся в рубке.",
    ],
)
def test_what_the_speaker_did_next_is_not_reported(text: str) -> None:
    assert [claim.text for claim in claims_in(text, "ru") if not claim.is_quoted] == []


def test_relative_clause_with_a_phrase_of_attribution_names_nobody() -> None:
    text = "Его смутил пункт, согласно которому «все суда должны были платить портовый сбор дважды»."
    assert claims_in(text, "ru") == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Порт снова открыт», — сказал министр обороны Ордании Тор Весели.", "Тор Весели"),
        ("«Порт снова открыт», — сказал министр Ордании Тор Петрович Весели.", "Тор Петрович Весели"),
    ],
)
def test_country_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    (claim,) = claims_in(text, "ru")
    assert claim.speaker is not None and claim.speaker.name == name


@pytest.mark.parametrize(
    ("code", "word", "gerund"),
    [
        ("ru", "заявив", True),
        ("ru", "отвечая", True),
        ("ru", "заявил", False),
        ("ru", "говорит", False),
        ("uk", "сказав", False),
        ("uk", "сказавши", True),
        ("uk", "кажучи", True),
    ],
)
def test_gerund_has_no_subject_of_its_own(code: str, word: str, gerund: bool) -> None:
    items, words = read(word, code)
    assert is_gerund(items[0], words) is gerund


WORDS = ["в", "среду", "министр", "Тор", "Весели", "журналистам", "резко", "он", "что", ",", "и", "телеканалу", "новая"]


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from(["ru", "uk"]))
def test_subjects_lie_inside_the_sentence(parts: list[str], code: str) -> None:
    items, words = read(" ".join(parts), code)
    for found in (subject_behind(items, 0, words), subject_before(items, len(items), words)):
        assert found is None or 0 <= found[0] < found[1] <= len(items)
    assert own_name(items, (0, len(items)))[1] == len(items)
