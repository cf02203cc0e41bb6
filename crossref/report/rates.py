"""Rates with their uncertainty: a share is given only where enough was checked, and always with its interval.

Outlets with few checked claims would otherwise head or end every table by chance alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

Z_95 = 1.959963984540054
LEAST_CLAIMS = 20
LEAST_ARTICLES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """``count`` of ``total``, with the bounds of the 95% Wilson interval of the share."""

    count: int
    total: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The share itself."""
        return self.count / self.total if self.total else 0.0

    def overlaps(self, other: Rate) -> bool:
        """Tell whether the two intervals have a value in common, so that chance may explain the difference."""
        return self.low <= other.high and other.low <= self.high


def wilson(count: int, total: int) -> Rate:
    """Return the share of ``count`` in ``total`` with its 95% Wilson score interval; of nothing, all is possible."""
    if total <= 0:
        return Rate(count=0, total=0, low=0.0, high=1.0)
    share, z = count / total, Z_95
    middle = share + z * z / (2 * total)
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    low, high = max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)
    return Rate(count=count, total=total, low=min(low, share), high=max(high, share))


def rate_of(count: int, total: int, *, articles: int) -> Rate | None:
    """Return a rate where at least 20 claims of 5 articles were checked, else nothing."""
    if total < LEAST_CLAIMS or articles < LEAST_ARTICLES:
        return None
    return wilson(count, total)
