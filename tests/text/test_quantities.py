"""The table of units is held against pint, and the same quantity in another unit is one."""

from __future__ import annotations

from decimal import Decimal

import pint
import pytest

from crossref.lang import get_language
from crossref.text.numbers import find_numbers
from crossref.text.quantities import FACTORS, same_quantity

REGISTRY = pint.UnitRegistry()
NAMES = {
    "mile2": "mile**2", "km2": "km**2", "cubic_metre": "m**3", "cubic_foot": "ft**3", "barrel": "oil_barrel", "mw": "MW",
    "gw": "GW",
}  # fmt: skip
LOCAL = {"percentage_point", "basis_point", "decade"}
"""What pint does not measure, or means otherwise."""
UNITS = sorted(set(FACTORS) - LOCAL)


@pytest.mark.parametrize("unit", UNITS)
def test_factors_are_those_of_pint(unit: str) -> None:
    dimension, factor = FACTORS[unit]
    base, (_, size) = next(one for one in FACTORS.items() if one[1][0] == dimension)
    expected = REGISTRY.Quantity(1, NAMES.get(unit, unit)).to(NAMES.get(base, base)).magnitude
    assert float(factor / size) == pytest.approx(float(expected), rel=1e-4)


def test_factors_know_every_measure_that_a_language_names() -> None:
    named = {unit for code in ("en", "es", "fr", "de", "pt", "ru", "uk") for _, unit in get_language(code).units}
    without = {"percent", "point", "celsius", "fahrenheit", "ton", "thaler"}
    """Shares and temperatures have rules of their own; a ton is several; the rest is money."""
    money = {"usd", "eur", "gbp", "rub", "jpy", "crown", "peso", "cent", "uah", "pln", "chf", "cny", "brl", "franc",
             "kopeck"}  # fmt: skip
    assert named - without - money <= set(FACTORS)


@pytest.mark.parametrize(
    ("lang", "one", "other", "same"),
    [
        ("en", "5 miles", "8 km", True),
        ("en", "5 miles", "9 km", False),
        ("en", "24 months", "two years", True),
        ("en", "90 minutes", "1.5 hours", True),
        ("en", "48 hours", "two days", True),
        ("en", "48 hours", "three days", False),
        ("en", "50 basis points", "0.5 percentage points", True),
        ("de", "24 Stunden", "ein Tag", None),
        ("de", "50 Basispunkte", "0,5 Prozentpunkte", True),
        ("es", "50 puntos básicos", "0,5 puntos porcentuales", True),
        ("pt", "50 pontos base", "0,5 pontos percentuais", True),
        ("ru", "50 базисных пунктов", "0,5 процентных пункта", True),
        ("uk", "50 базисних пунктів", "0,6 відсоткових пункта", False),
        ("fr", "deux siècles", "200 ans", True),
        ("ru", "36 месяцев", "3 года", True),
        ("uk", "120 хвилин", "2 години", True),
        ("es", "10 hectáreas", "100.000 metros", False),
        ("pt", "1000 metros", "1 km", True),
    ],
)
def test_same_quantity_over_units(lang: str, one: str, other: str, same: bool | None) -> None:
    language = get_language(lang)
    pairs = list(zip(find_numbers(one, language), find_numbers(other, language), strict=False))
    assert (same_quantity(*pairs[0], rounded=True) if pairs else None) is same


@pytest.mark.parametrize("value", ["0.5", "1", "12", "400"])
def test_same_quantity_is_symmetric_and_reflexive(value: str) -> None:
    language = get_language("en")
    for unit in ("miles", "hours", "tonnes", "litres"):
        (a,), (b,) = find_numbers(f"{value} {unit}", language), find_numbers(f"{Decimal(value) * 2} {unit}", language)
        assert same_quantity(a, a) is True
        assert same_quantity(a, b) is same_quantity(b, a)
