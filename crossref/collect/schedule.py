"""When a statement's own address is looked at again: often while it is new, ever more rarely as it grows old."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable

from crossref.collect.base import FetchRequest, Job
from crossref.types import Statement

SHORTEST = timedelta(hours=3)
LONGEST = timedelta(days=30)
SHARE = 3
"""A third of its age is how long a statement is left alone."""
WATCHED = timedelta(days=400)
"""A statement that is older than this is not looked at any more."""


@runtime_checkable
class Rereader(Protocol):
    """A collector that knows where one of its statements can be read again."""

    def again(self, job: Job, statement: Statement) -> FetchRequest | None:
        """Return the request for it, ``None`` where there is no such address."""
        ...


def pause_after(age: timedelta) -> timedelta:
    """Return how long a statement of this age is left alone after a look."""
    return min(max(age / SHARE, SHORTEST), LONGEST)


def is_due(*, published_at: datetime, looked_at: datetime, now: datetime) -> bool:
    """Tell whether a statement is to be looked at now.

    Args:
        published_at: When it was published, or first seen.
        looked_at: When it was read or looked at last.
        now: The present.
    """
    if now - published_at > WATCHED:
        return False
    return now - looked_at >= pause_after(max(looked_at - published_at, timedelta()))
