"""Options that several verbs share."""

from __future__ import annotations

from datetime import date

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from crossref.cli.options import FailOn, read_day
from crossref.types import Severity


@given(st.dates())
def test_day_is_read_as_it_is_written(day: date) -> None:
    assert read_day(day.isoformat()) == day


@pytest.mark.parametrize("text", ["yesterday", "24.11.2026", "2026-13-01", ""])
def test_what_is_no_day_is_told_with_an_example(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="2026-11-24") as told:
        read_day(text)
    assert f'"{text}"' in str(told.value)


def test_bars_for_failing_are_severities_or_never() -> None:
    assert {one.value for one in FailOn} - {one.value for one in Severity} == {"never"}
