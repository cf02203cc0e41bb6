"""Units are equal exactly when two texts say the same in other typography, case, spelling or number style."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.numbers import find_numbers
from crossref.text.units import DAY, ELLIPSIS, counted, read_units

EN = get_language("en")


def keys(text: str, *, inflected: bool = False) -> list[str]:
    return [unit.key for unit in read_units(text, EN, inflected=inflected)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$69m", "69 million dollars"),
        ("15 per cent", "15%"),
        ("We don't know", "we do not know"),
        ("the harbour programme", "The harbor program"),
        ("well-known", "well known"),
        ("nineteen months", "19 months"),
    ],
)
def test_read_units_same_words_in_other_dress_are_equal(one: str, other: str) -> None:
    assert keys(one) == keys(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("we will publish the accounts", "they would publish the account"),
        ("it took 19 months", "it takes 19 months"),
        ("I can sign", "she could sign"),
    ],
)
def test_read_units_reported_speech_shifts_person_and_tense(one: str, other: str) -> None:
    assert keys(one, inflected=True) == keys(other, inflected=True)
    assert keys(one) != keys(other)


def test_read_units_brackets_of_a_quotation_are_the_editors() -> None:
    units = read_units("[W]e thank [the crews] for it", EN, quoted=True)
    assert [(unit.plain, unit.bracketed, unit.mended) for unit in units][:4] == [
        ("we", False, True),
        ("thank", False, False),
        ("the", True, False),
        ("crews", True, False),
    ]


@pytest.mark.parametrize("mark", ["...", "…", "(...)", "[…]", "[ . . . ]", ". . ."])
def test_ellipsis_all_marks_are_one(mark: str) -> None:
    assert ELLIPSIS.fullmatch(mark)


@given(st.text(max_size=80), st.booleans(), st.booleans())
def test_read_units_spans_stay_inside_and_in_order(text: str, inflected: bool, quoted: bool) -> None:
    starts = [unit.span.start for unit in read_units(text, EN, inflected=inflected, quoted=quoted)]
    assert starts == sorted(starts)
    assert all(0 <= start <= len(text) for start in starts)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("es", "dijo", "decimos"),
        ("fr", "viendra", "venir"),
        ("pt", "fez", "fazer"),
        ("en", "they left", "they are leaving"),
    ],
)
def test_read_units_irregular_forms_meet_the_regular_ones_at_one_stem(code: str, one: str, other: str) -> None:
    language = get_language(code)
    assert read_units(one, language, inflected=True)[-1].key == read_units(other, language, inflected=True)[-1].key


@pytest.mark.parametrize("text", ["raised to 15 in January", "15 crowns of January", "за 15 крон с января"])
def test_read_units_figure_near_a_month_is_no_day(text: str) -> None:
    language = get_language("ru" if "крон" in text else "en")
    assert not any(unit.key.startswith(DAY) for unit in read_units(text, language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opens on 3 June", ["#@6-3"]),
        ("It opens on June\n3", ["#@6-3"]),
        ("The fares fall 3/3\n\nJune is late", ["#3|", "#3|", "june"]),
        ("The fares fall 2/3\n \nUntil June", ["#2|", "#3|", "june"]),
        ("Until June. 2/3", ["june", "#2|", "#3|"]),
    ],
    ids=["beside", "wrapped line", "next paragraph", "next paragraph, a word between", "number of a part"],
)
def test_read_units_dates_stand_in_one_paragraph_and_are_no_number_of_a_part(text: str, expected: list[str]) -> None:
    assert [key for key in keys(text) if key.startswith("#") or key == "june"] == expected


def test_counted_pairs_bare_figures_with_the_near_word_behind() -> None:
    text = "The 40 loaded barges paid 12 per cent toll; by 30, in any of these at most, none of us had sunk; 9 did."
    words = [unit for unit in read_units(text, EN) if not unit.function and not unit.is_number]
    pairs = [(one.figure.of(text), unit.plain) for one, unit in counted(find_numbers(text, EN), words)]
    assert pairs == [("40", "loaded")]


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [("es", "venderían", "venderemos"), ("pt", "negociação", "negociações")],
)
def test_inflected_forms_whose_endings_have_marks_share_a_key(lang: str, one: str, other: str) -> None:
    (mine,), (theirs,) = (read_units(word, get_language(lang), inflected=True) for word in (one, other))
    assert mine.key == theirs.key
