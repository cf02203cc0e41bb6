"""The decision table: every row can be reached, the gravest difference decides, and the order of finding does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.types import GROUP_OF, Difference, DifferenceKind, Group, Severity, Verdict
from crossref.verdict.table import AGREEMENTS, OPEN, TABLE, Row, cells_of, open_lines, row_of, table_lines, verdict_for


def difference(row: Row) -> Difference:
    """Return a difference that belongs to a row."""
    return Difference(
        kind=row.kind, claim="a", statement="b", severity=row.severity, explanation="They differ.", rule=row.rule
    )


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.rule}-{row.kind}-{row.severity}")
def test_row_gives_its_own_verdict(row: Row) -> None:
    assert row_of(difference(row)) is row
    for quoted, verdict in ((True, row.quoted), (False, row.reported)):
        decided = verdict_for([difference(row)], quoted=quoted)
        if verdict is not None and GROUP_OF[verdict] is Group.DISCREPANCY:
            assert decided == (verdict, row.severity)


def test_table_has_one_row_for_a_key_and_every_discrepancy() -> None:
    assert len({(row.rule, row.kind, row.severity) for row in TABLE}) == len(TABLE)
    given_verdicts = {verdict for row in TABLE for verdict in (row.quoted, row.reported)}
    assert {verdict for verdict in Verdict if GROUP_OF[verdict] is Group.DISCREPANCY} <= given_verdicts
    assert {verdict for verdict, _ in OPEN} == {one for one in Verdict if GROUP_OF[one] is Group.UNVERIFIED}
    assert Verdict.VERBATIM in dict(AGREEMENTS)


def test_unknown_rule_has_no_row() -> None:
    with pytest.raises(KeyError):
        row_of(
            Difference(
                kind=DifferenceKind.NUMBER, claim="", statement="", severity=Severity.NONE, explanation="", rule="Z9"
            )
        )


@given(rows=st.lists(st.sampled_from(TABLE), min_size=1, max_size=5), quoted=st.booleans(), seed=st.randoms())
def test_order_of_differences_changes_nothing(rows: list[Row], quoted: bool, seed: object) -> None:
    found = [difference(row) for row in rows]
    assert verdict_for(found, quoted=quoted) == verdict_for(found[::-1], quoted=quoted)


@given(rows=st.lists(st.sampled_from(TABLE), min_size=1, max_size=5), quoted=st.booleans())
def test_more_differences_are_never_milder(rows: list[Row], quoted: bool) -> None:
    one = verdict_for([difference(rows[0])], quoted=quoted)
    all_of_them = verdict_for([difference(row) for row in rows], quoted=quoted)
    if one is not None:
        assert all_of_them is not None
        left_open = GROUP_OF[all_of_them[0]] is Group.UNVERIFIED and GROUP_OF[one[0]] is not Group.DISCREPANCY
        assert left_open or all_of_them[1].rank >= one[1].rank


def test_no_difference_leaves_the_verdict() -> None:
    assert verdict_for([], quoted=True) is None


def test_lines_are_a_table_of_equal_width() -> None:
    for lines in (table_lines(), open_lines()):
        assert len({line.count("|") for line in lines}) == 1
    assert all(cell.strip() for row in TABLE for cell in cells_of(row))
