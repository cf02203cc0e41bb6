"""Where a report begins in its original, and what it leaves out before."""

from __future__ import annotations

from crossref.checks.heads import equal_head, first_equal, left_out, words_before
from crossref.text.units import Unit
from crossref.types import EditOp
from tests.checks.laying import laid

ORIGINAL = "The snow has gone. We cannot yet open the northern harbour in winter."
HEAD = "open the northern harbour in winter"


def plain(units: tuple[Unit, ...]) -> list[str]:
    return [unit.plain for unit in units]


def test_equal_head_is_where_the_reports_own_first_words_stand() -> None:
    place, run = equal_head(laid(ORIGINAL, HEAD, quoted=False))
    assert ORIGINAL[place:].startswith("open")
    assert plain(tuple(run)) == HEAD.split()


def test_equal_head_of_a_report_with_a_subject_of_its_own_has_no_words() -> None:
    assert not equal_head(laid(ORIGINAL, f"the ministry would {HEAD}", quoted=False))[1]


def test_words_before_stop_at_the_sentence() -> None:
    comparison = laid(ORIGINAL, HEAD, quoted=False)
    assert plain(words_before(ORIGINAL.index("open"), comparison)) == ["we", "can", "not", "yet"]
    assert words_before(0, comparison) == ()


def test_left_out_words_are_a_change_before_the_equal_ones() -> None:
    comparison = laid(ORIGINAL, HEAD, quoted=False)
    place, run = equal_head(comparison)
    lost = words_before(place, comparison)[-1:]
    change = left_out(lost, run)
    assert (change.edit.op, change.ours, plain(change.theirs)) == (EditOp.DELETE, (), ["yet"])
    assert change.edit.statement.of(ORIGINAL) == "yet"
    assert change.after == len(run)


def test_first_equal_is_the_first_stretch_that_both_sides_have() -> None:
    comparison = laid(ORIGINAL, f"the ministry would {HEAD}", quoted=False)
    equal = first_equal(comparison.alignment.segments[0])
    assert equal is not None and equal.statement.of(ORIGINAL).startswith("open")
