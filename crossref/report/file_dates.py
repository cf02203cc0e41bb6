"""The date that a file bears inside: a fixed one, so that the same data give the same bytes."""

from __future__ import annotations

import os
from datetime import UTC, datetime

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
OLDEST = datetime(2000, 1, 1, tzinfo=UTC)
"""No ZIP file can bear a date before 1980; a report without a date gets this one."""


def file_date(at: datetime | None) -> datetime:
    """Return what SOURCE_DATE_EPOCH says where it is set, else the date given, in whole seconds of UTC."""
    seconds = os.environ.get(EPOCH_VARIABLE, "")
    if seconds.isdigit():
        return max(datetime.fromtimestamp(int(seconds), tz=UTC), OLDEST)
    return max(at.astimezone(UTC).replace(microsecond=0), OLDEST) if at is not None else OLDEST
