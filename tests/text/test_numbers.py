"""Quantities are found whole and reduced to value and unit."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.numbers import NumberKind, find_numbers
from crossref.text.quantities import same_quantity

EN = get_language("en")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("paid $69m for it", "69000000", "usd", id="attached scale"),
        pytest.param("paid 69 million dollars", "69000000", "usd", id="spelled scale"),
        pytest.param("fell by 15 per cent", "15", "percent", id="per cent"),
        pytest.param("up twelve percentage points", "12", "percentage_point", id="points"),
        pytest.param("1,140 vessels", "1140", None, id="thousands"),
        pytest.param("a fine of $US346,807 in all", "346807", None, id="letters glued before it"),
        pytest.param("paid Rs1,500.50 to each", "1500.50", None, id="code of a currency"),
        pytest.param("B52, 300 men", "300", None, id="letters with figures are no number"),
        pytest.param("one hundred and twenty-five thousand people", "125000", None, id="number words"),
        pytest.param("14.8 million crowns", "14800000", "crown", id="decimal and scale"),
        pytest.param("nights of minus 40 Fahrenheit", "-40", "fahrenheit", id="minus"),
        pytest.param("vessels under 24m", "24", "metre", id="metres, not millions"),
        pytest.param("the 3rd port", "3", None, id="ordinal"),
    ],
)
def test_find_numbers_value_and_unit(text: str, value: str, unit: str | None) -> None:
    (number,) = find_numbers(text, EN)
    assert number.value == Decimal(value)
    assert number.unit == unit


@pytest.mark.parametrize(
    ("text", "lang"), [("au moins 15 ports", "fr"), ("al menos 15 puertos", "es"), ("pelo menos 15 portos", "pt")]
)
def test_find_numbers_at_least_is_no_minus(text: str, lang: str) -> None:
    assert [one.value for one in find_numbers(text, get_language(lang))] == [15]


def test_find_numbers_approximate_is_noted() -> None:
    assert find_numbers("about 300 miles", EN)[0].approximate


def test_find_numbers_punctuation_separates() -> None:
    assert [number.value for number in find_numbers("twenty, one of them", EN)] == [20, 1]


def test_find_numbers_year_is_known() -> None:
    assert find_numbers("in 2023 alone", EN)[0].kind is NumberKind.YEAR


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("19 months", "nineteen months", True, id="spelled out"),
        pytest.param("about 300 miles", "483 km", True, id="converted and rounded"),
        pytest.param("24 metres", "90 feet", False, id="converted, not near"),
        pytest.param("minus 40 Fahrenheit", "minus 40 Celsius", True, id="temperatures"),
        pytest.param("12.5 million cubic feet", "12.5 million cubic metres", False, id="other unit"),
        pytest.param("1.5%", "1.5 percentage points", False, id="points are not per cent"),
        pytest.param("15 ships", "50 ships", False, id="other value"),
        pytest.param("three decades", "30 years", True, id="decades"),
        pytest.param("the first port", "one port", None, id="ordinals are not counts"),
    ],
)
def test_same_quantity_reduces_units(one: str, other: str, same: bool | None) -> None:
    (a,), (b,) = find_numbers(one, EN), find_numbers(other, EN)
    assert same_quantity(a, b) is same
    assert same_quantity(b, a) is same


def test_same_quantity_rounds_only_when_asked() -> None:
    (a,), (b,) = find_numbers("$27m", EN), find_numbers("$26.94 million", EN)
    assert same_quantity(a, b) is False
    assert same_quantity(a, b, rounded=True) is True


@given(st.text(alphabet="0123456789.,%$€ -mkonetwhudrdli", max_size=40))
def test_find_numbers_spans_are_in_order_and_inside(text: str) -> None:
    numbers = find_numbers(text, EN)
    assert all(0 <= n.span.start < n.span.end <= len(text) and n.span.contains(n.figure) for n in numbers)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(numbers))


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("uk", "250 тис. гривень", "250000", "uah"),
        ("uk", "3 млрд. дол.", "3000000000", "usd"),
        ("uk", "1,5 млн грн", "1500000", "uah"),
        ("ru", "250 тыс. руб.", "250000", "rub"),
        ("ru", "1,5 млн. рублей", "1500000", "rub"),
        ("ru", "5 тыс. тонн", "5000", "tonne"),
        ("de", "250 Tsd. Euro", "250000", "eur"),
        ("de", "3 Mrd. Euro", "3000000000", "eur"),
        ("de", "1,5 Mio. Dollar", "1500000", "usd"),
        ("es", "5 mill. de euros", "5000000", "eur"),
        ("fr", "3 Mds d'euros", "3000000000", "eur"),
        ("fr", "12 M€", "12000000", "eur"),
        ("pt", "3 mil milhões de euros", "3000000000", "eur"),
        ("pt", "12 mi de reais", "12000000", "brl"),
    ],
)
def test_find_numbers_short_scales_keep_their_currency(code: str, text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(text, get_language(code))
    assert (number.value, number.unit) == (Decimal(value), unit)


def test_find_numbers_full_stop_behind_any_other_word_parts() -> None:
    (number,) = find_numbers("Es kamen 250. Euro kennt hier niemand.", get_language("de"))
    assert number.unit is None


@pytest.mark.parametrize(
    ("text", "lang", "value", "bound"),
    [
        ("al menos 50 barcos", "es", 50, 1),
        ("a menos 50 grados", "es", -50, 0),
        ("au moins 50 navires", "fr", 50, 1),
        ("pelo menos metade dos navios", "pt", 50, 1),
        ("mehr als die Hälfte der Schiffe", "de", 50, 1),
        ("не менее половины судов", "ru", 50, 1),
        ("щонайменше половина суден", "uk", 50, 1),
        ("nearly three quarters of the boats", "en", 75, -1),
        ("полтора миллиона крон", "ru", 1_500_000, 0),
        ("півтора мільйона крон", "uk", 1_500_000, 0),
        ("half a million crowns", "en", 500_000, 0),
        ("medio millón de coronas", "es", 500_000, 0),
        ("un demi-million de couronnes", "fr", 500_000, 0),
        ("meio milhão de coroas", "pt", 500_000, 0),
        ("eine halbe Million Kronen", "de", 500_000, 0),
    ],
)
def test_find_numbers_reads_shares_scales_and_bounds(text: str, lang: str, value: int, bound: int) -> None:
    (number,) = find_numbers(text, get_language(lang))
    assert (number.value, number.bound) == (value, bound)


@pytest.mark.parametrize(
    "text", ["a third round of talks", "the second half", "un cuarto intermedio", "half-hearted talks"]
)
def test_find_numbers_reads_no_share_where_none_is_meant(text: str) -> None:
    lang = "es" if text.startswith("un") else "en"
    assert not [one for one in find_numbers(text, get_language(lang)) if one.kind is NumberKind.FRACTION]


@pytest.mark.parametrize(
    ("text", "lang", "values"),
    [
        ("1 250,5 millions de couronnes", "fr", ["1250500000"]),
        ("1\u00a0250,5 millions de couronnes", "fr", ["1250500000"]),
        ("38\u202f500,25 семей", "ru", ["38500.25"]),
        ("en 2024 300 familles", "fr", ["2024", "300"]),
        ("12 300, 14 500 et 900", "fr", ["12300", "14500", "900"]),
    ],
)
def test_find_numbers_spaces_part_thousands_before_a_decimal_too(text: str, lang: str, values: list[str]) -> None:
    assert [f"{one.value.normalize():f}" for one in find_numbers(text, get_language(lang))] == values
