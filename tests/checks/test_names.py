"""Names that stand where the original has another."""

from __future__ import annotations

import pytest

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
def test_check_names_without_another_name_cannot_tell(original: str, reported: str) -> None:
    assert result_of("names", original, reported).agrees is None
