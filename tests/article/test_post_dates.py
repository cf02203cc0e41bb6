"""Days under embedded posts, in the orders and languages of newspapers."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.post_dates import find_day, time_of_x_id


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("September 21, 2023", date(2023, 9, 21)),
        ("21 September 2023", date(2023, 9, 21)),
        ("12:30 PM · Mar 20, 2025", date(2025, 3, 20)),
        ("13 de noviembre de 2024", date(2024, 11, 13)),
        ("1er mai 2024", date(2024, 5, 1)),
        ("10 août 2020", date(2020, 8, 10)),
        ("23. Jan. 2024, 15:10", date(2024, 1, 23)),
        ("3. März 2022", date(2022, 3, 3)),
        ("7 de março de 2023", date(2023, 3, 7)),
        ("2 мая 2024 г.", date(2024, 5, 2)),
        ("14 лютого 2023", date(2023, 2, 14)),
        ("9 giugno 2021", date(2021, 6, 9)),
        ("2024-02-29", date(2024, 2, 29)),
        ("3.5.2021", date(2021, 5, 3)),
        ("2023年9月21日", date(2023, 9, 21)),
    ],
)
def test_find_day_reads_the_date_lines_of_posts(line: str, day: date) -> None:
    assert find_day(line) == day


def test_find_day_takes_the_year_from_the_article() -> None:
    assert find_day("Jul 17, 12:30", near=date(2024, 7, 17)) == date(2024, 7, 17)
    assert find_day("Dec 30, 12:30", near=date(2024, 1, 2)) == date(2023, 12, 30)
    assert find_day("Jul 17, 12:30") is None


def test_find_day_refuses_days_that_do_not_exist() -> None:
    assert find_day("February 30, 2024") is None
    assert find_day("the harbour opens in spring") is None


def test_time_of_x_id_is_the_second_of_issue() -> None:
    # The id is made from the time, by the documented layout: milliseconds since the platform's epoch, shifted by 22.
    at = datetime(2024, 5, 14, 9, 12, tzinfo=UTC)
    native = (int(at.timestamp() * 1000) - 1_288_834_974_657) << 22
    assert time_of_x_id(str(native)) == at
    assert time_of_x_id("20") is None
    assert time_of_x_id("not a number") is None


@given(st.text(max_size=80))
def test_find_day_never_fails(line: str) -> None:
    assert find_day(line, near=date(2024, 2, 29)) is None or isinstance(find_day(line, near=date(2024, 2, 29)), date)
