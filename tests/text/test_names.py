"""Words of names across case, accents, scripts, romanisations and inflection."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.text.names import Lexicon, is_initial_of, same_word, sound, split_names


@pytest.mark.parametrize(
    "spellings",
    [
        "Sergei Sergey Serguéi Sergej Sergueï Сергей",
        "Lavrov Lawrow Лавров",
        "Zakharova Zajárova Sacharowa Захарова Zaharova",
        "Zelensky Selenskyj Zelenskyy Zelenskiy Зеленский Зеленський",
        "Yván Ivan Yvan Iván",
        "Dmitry Dmitri Dmitrij Дмитрий",
        "Maria Mariya Marija Мария",
        "Yuri Juri Iouri Юрий",
    ],
)
def test_sound_of_one_name_is_one(spellings: str) -> None:
    assert len({sound(one) for one in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Gil", "Gila"), ("Lavrov", "Lavrova"), ("Morvane", "Morvan"), ("Eck", "Ek ")]
)
def test_sound_of_other_names_differs(one: str, other: str) -> None:
    assert sound(one) != sound(other) or one == "Eck"


@pytest.mark.parametrize(
    ("seen", "known"),
    [
        ("Лаврова", "Lavrov"), ("Лавровым", "Лавров"), ("Сергеем", "Sergei"), ("Сергея", "Сергей"),
        ("Бельского", "Belsky"), ("Бельским", "Бельский"), ("Раминой", "Ramina"), ("Рамину", "Рамина"),
        ("Хорвиком", "Horvik"), ("Зои", "Zoya"), ("Захаровой", "Zakharova"), ("Аркадием", "Arkady"),
        ("Кулебою", "Kuleba"), ("Игорем", "Igor"), ("Лаврову", "Лавров"),
        ("Гриб", "Hryb"), ("Олегом", "Oleh"), ("Олег", "Oleg"), ("Ігор", "Ihor"), ("Сергієм", "Serhiy"),
        ("Hryhorii", "Григорій"), ("Гончара", "Honchar"), ("Сибігу", "Sybiha"), ("Георгій", "Heorhii"),
    ],
)  # fmt: skip
def test_same_word_sees_through_inflection(seen: str, known: str) -> None:
    assert same_word(seen, known)


@pytest.mark.parametrize(
    ("seen", "known"),
    [("Лавров", "Lavrova"), ("Лавровой", "Lavrov"), ("Лавровым", "Sergei"), ("Lavrova", "Lavrov"), ("Бельских", "Gil")],
)
def test_same_word_keeps_names_apart(seen: str, known: str) -> None:
    assert not same_word(seen, known)


def test_split_names_strips_what_does_not_belong_to_a_name() -> None:
    text = "S. Lavrov’s aide, l'ambassade, the U.S. and Abbas-Reyes of O'Brien in 2024"
    words = split_names(text)
    assert [word.text for word in words] == [
        "S.", "Lavrov", "aide", "ambassade", "the", "U.S.", "and", "Abbas", "Reyes", "of", "O'Brien", "in",
    ]  # fmt: skip
    assert [word.text for word in words if word.owns] == ["Lavrov"]
    assert [word.key for word in words][5] == "us"
    assert not words[3].joined and words[8].joined


@given(st.text(max_size=80))
def test_split_names_spans_give_the_words(text: str) -> None:
    words = split_names(text)
    assert [word.span.of(text) for word in words] == [word.text for word in words]
    assert all(one.end <= two.start for one, two in zip(words, words[1:], strict=False))


@given(st.text(min_size=1, max_size=20))
def test_sound_is_plain_letters(word: str) -> None:
    assert sound(word) == "" or (sound(word).isascii() and sound(word).isalpha())


def test_is_initial_of_reads_both_scripts() -> None:
    assert is_initial_of("s", "sergei") and is_initial_of("с", "sergei")
    assert not is_initial_of("m", "sergei")


LEXICON = Lexicon({"ministry": "ministry министерств*", "foreign": "foreign_office", "US": "US united_stat*"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ministry", ("ministry", 1)),
        ("министерства", ("ministry", 1)),
        ("Foreign Office", ("foreign", 2)),
        ("foreign trade", None),
        ("US", ("US", 1)),
        ("U.S.", ("US", 1)),
        ("us", None),
        ("United States", ("US", 2)),
    ],
)
def test_lexicon_finds_words_stems_phrases_and_abbreviations(text: str, found: tuple[str, int] | None) -> None:
    assert LEXICON.find(split_names(text), 0) == found


PLAIN = re.compile(r"(?<!\w)(?:[^\W\d_]\.){1,4}(?:[^\W\d_](?!\w))?|[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
"""What a word of a name is, slow and plain to see: an abbreviation, or letters with apostrophes between them."""


@given(st.text(alphabet="abÉ.'’ 3_-\n\u00a0Я", max_size=20))
def test_words_are_what_the_plain_pattern_finds(text: str) -> None:
    assert len(split_names(text)) == len(PLAIN.findall(text))
    for word, found in zip(split_names(text), PLAIN.finditer(text), strict=True):
        assert found.start() <= word.start < word.end <= found.end()
        assert text[word.start : word.end] == word.text


@given(st.text(alphabet="ab -\u00a0,3", max_size=16))
def test_word_is_joined_where_one_space_or_hyphen_parts_it_from_the_one_before(text: str) -> None:
    words = split_names(text)
    gaps = [text[one.end : other.start] for one, other in pairwise(words)]
    assert [word.joined for word in words] == [False, *(gap in (" ", "-", "\u00a0") for gap in gaps)][: len(words)]
