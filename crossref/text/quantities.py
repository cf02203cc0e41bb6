"""Tells whether two figures name the same quantity: units reduced, rounding and bounds as a newsroom allows them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from crossref.text.clock import HALF_DAY, same_time
from crossref.text.numbers import Number, NumberKind

FACTORS: Mapping[str, tuple[str, Decimal]] = {
    unit: (dimension, Decimal(factor))
    for dimension, units in {
        "length": "km=1000 mile=1609.344 nautical_mile=1852 metre=1 foot=0.3048 cm=0.01 inch=0.0254",
        "area": "km2=1000000 mile2=2589988 hectare=10000 acre=4046.86",
        "mass": "kg=1 tonne=1000 lb=0.453592",
        "volume": "litre=1 gallon=3.78541 barrel=158.987 cubic_metre=1000 cubic_foot=28.3168",
        "power": "mw=1 gw=1000",
        "time": "century=3155760000 decade=315576000 year=31557600 month=2629800 week=604800 day=86400 hour=3600 "
        "minute=60 second=1",
        "points": "percentage_point=100 basis_point=1",
    }.items()
    for unit, factor in (one.split("=") for one in units.split())
}
"""For each unit what it measures, and how many of a common unit it is.

The test suite holds these figures against pint. Pint itself is not read at run time: importing it and its registry
takes a third of a second, more than all the rest of a comparison, and these units are all that the languages name.
"""


def same_quantity(a: Number, b: Number, *, rounded: bool = False) -> bool | None:
    """Tell whether two numbers name the same quantity; ``None`` when their units cannot be compared.

    A unit that only one side names is taken to be understood. With ``rounded``, or where either is approximate or in
    another unit of the same dimension, a value may be rounded to the other's last figure, within 2.5 per cent, or 5
    behind "about". Behind "more than" and its like a figure may lie beyond by its own last figure, a quarter at most.
    """
    if (a.kind is NumberKind.ORDINAL) != (b.kind is NumberKind.ORDINAL):
        return None
    if NumberKind.TIME in (a.kind, b.kind):
        return _same_time(a, b)
    if NumberKind.YEAR in (a.kind, b.kind):
        return a.value == b.value
    if NumberKind.FRACTION in (a.kind, b.kind):
        return a.unit == b.unit and (_near_share(a, b) or _bounded(a, b) or _bounded(b, a))
    about = a.approximate or b.approximate
    loose = rounded or about
    if a.unit == b.unit or a.unit is None or b.unit is None:
        return (
            _equal(a.value, b.value, loose=loose, room=_ABOUT if about else _ROUNDED)
            or _bounded(a, b)
            or _bounded(b, a)
        )
    if {a.unit, b.unit} == {"celsius", "fahrenheit"}:
        return _equal(_celsius(a), _celsius(b), loose=True)
    if a.unit not in FACTORS or b.unit not in FACTORS or FACTORS[a.unit][0] != FACTORS[b.unit][0]:
        return False
    factor = FACTORS[b.unit][1] / FACTORS[a.unit][1]
    return _equal(a.value, b.value * factor, loose=True) or _equal(b.value, a.value / factor, loose=True)


def _same_time(a: Number, b: Number) -> bool | None:
    """Compare two times of day; a bare figure is the hour that it may be, or nothing is known of it."""
    if a.kind is not NumberKind.TIME:
        a, b = b, a
    if b.kind is NumberKind.TIME:
        return same_time(int(a.value), str(a.unit), int(b.value), str(b.unit))
    hour = b.unit in (None, "hour") and b.kind in (NumberKind.COUNT, NumberKind.MEASURE)
    return True if hour and same_time(int(a.value), str(a.unit), int(b.value * 60), HALF_DAY) else None


def _near_share(a: Number, b: Number) -> bool:
    """Tell whether a share in words stands for the other: "two thirds" for 66 per cent, "half" for 48."""
    room = max(Decimal(1), max(abs(a.value), abs(b.value)) * Decimal("0.06"))
    return abs(a.value - b.value) <= room * (Decimal("1.5") if a.approximate or b.approximate else 1)


def _bounded(bound: Number, other: Number) -> bool:
    """Tell whether the other figure lies just beyond a bound: 4,312 is "more than 4,000", and 3,900 "nearly" that."""
    beyond = (other.value - bound.value) * bound.bound
    size = abs(bound.value)
    room = size * Decimal("0.25") if bound.kind is NumberKind.FRACTION else min(_quantum(size), size * Decimal("0.25"))
    return bool(bound.bound) and 0 <= beyond <= room


def _celsius(number: Number) -> Decimal:
    return number.value if number.unit == "celsius" else (number.value - 32) * 5 / 9


_ROUNDED, _ABOUT = Decimal("0.025"), Decimal("0.05")
"""How far a rounded figure may lie from the exact one, and how far one that is said to be about right."""


def _equal(a: Decimal, b: Decimal, *, loose: bool, room: Decimal = _ROUNDED) -> bool:
    if a == b:
        return True
    if not loose or (a < 0) != (b < 0):
        return False
    difference = abs(a - b)
    return difference <= max(_quantum(a), _quantum(b)) / 2 and difference <= max(abs(a), abs(b)) * room


def _quantum(value: Decimal) -> Decimal:
    """Return the size of the last figure that is not a trailing zero: 10 for 350, 0.1 for 14.8."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(10) ** exponent if isinstance(exponent, int) else Decimal(0)
