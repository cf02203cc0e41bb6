"""What tests of collecting share: a site on this computer and a clock that only moves when somebody sleeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@dataclass
class Clock:
    """A clock in the hands of the test."""

    at: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def monotonic(self) -> float:
        """Return the seconds so far."""
        return self.at

    def sleep(self, seconds: float) -> None:
        """Move on at once."""
        self.slept.append(seconds)
        self.at += seconds

    def now(self) -> datetime:
        """Return the time of day."""
        return NOW + timedelta(seconds=self.at - 1000.0)


@pytest.fixture
def clock() -> Clock:
    """Return a fresh clock."""
    return Clock()
