"""The date inside a file: from the environment, else from the data, never from the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from crossref.report.file_dates import OLDEST, file_date

AT = datetime(2026, 5, 25, 11, 0, 0, 5, tzinfo=timezone(timedelta(hours=2)))


def test_date_is_that_of_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert file_date(AT) == datetime(2026, 5, 25, 9, 0, tzinfo=UTC)
    assert file_date(None) == OLDEST
    assert file_date(datetime(1900, 1, 1, tzinfo=UTC)) == OLDEST


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("1700000000", datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        ("0", OLDEST),
        ("soon", datetime(2026, 5, 25, 9, tzinfo=UTC)),
    ],
)
def test_environment_comes_first(monkeypatch: pytest.MonkeyPatch, value: str, date: datetime) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert file_date(AT) == date
