"""Names that stand where the original has another."""

from __future__ import annotations

import pytest

from crossref.types import Severity
from tests.checks.laying import result_of

DIFFER = [
    ("I thank President Karsel for his patience.", "I thank President Morvane for his patience."),
    ("The grain goes to Ordania by rail.", "The grain goes to Quillon by rail."),
    ("We wrote to the Harbour Council on Friday.", "We wrote to the Treasury Council on Friday."),
    ("The road to Port Anselm is open.", "The road to Port Wexley is open."),
    ("Our talks with Tarvia go on.", "Our talks with Belmark go on."),
]
AGREE = [
    ("The grain goes to Ordania by rail.", "The grain goes to Ordania by rail."),
    ("The Ordanian fleet left.", "The Ordania fleet left."),
    ("The United Ports agreed on it.", "The UP agreed on it."),
    ("Our talks went on.", "Their talks went on."),
    ("We met the minister in Port Anselm.", "We met the envoy in Port Anselm."),
]


@pytest.mark.parametrize(("original", "reported"), DIFFER)
def test_check_names_other_name_differs(original: str, reported: str) -> None:
    result = result_of("names", original, reported)
    assert result.agrees is False
    assert [str(one.kind) for one in result.differences] == ["name"]


@pytest.mark.parametrize(("original", "reported"), AGREE)
def test_check_names_without_another_name_has_no_difference(original: str, reported: str) -> None:
    result = result_of("names", original, reported)
    assert result.agrees is not False
    assert not [one for one in result.differences if one.severity is Severity.MAJOR]


@pytest.mark.parametrize(
    ("original", "reported", "agrees"),
    [
        ("The grain goes to Ordania by rail.", "The grain goes to Ordania by rail.", True),
        ("The grain goes to the coast by rail.", "The grain goes to the coast by rail.", None),
    ],
)
def test_check_names_tells_only_where_there_are_names(original: str, reported: str, agrees: bool | None) -> None:
    assert result_of("names", original, reported).agrees is agrees


def test_check_names_other_romanisation_is_a_spelling() -> None:
    result = result_of("names", "We spoke with Sergei Orlanov.", "We spoke with Sergey Orlanov.")
    assert [(str(one.kind), str(one.severity)) for one in result.differences] == [("spelling", "minor")]
    assert result.agrees is True


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The ships go to Iran for repair.", "The ships go to Iraq for repair."),
        ("The grain comes from Niger this year.", "The grain comes from Nigeria this year."),
    ],
)
def test_check_names_other_country_is_a_place(original: str, reported: str) -> None:
    result = result_of("names", original, reported)
    assert [str(one.kind) for one in result.differences] == ["place"]


def test_check_names_capital_for_its_country_agrees_in_reports() -> None:
    result = result_of(
        "names", "The talks with France went on all night.", "the talks with Paris went on all night", quoted=False
    )
    assert not result.differences
