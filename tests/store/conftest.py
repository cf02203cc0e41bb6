"""An empty database, open for writing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from crossref.store.database import open_database


@pytest.fixture
def connection() -> Iterator[Connection]:
    """Return a connection to an empty database in memory."""
    database = open_database("sqlite://")
    with database.writing() as opened:
        yield opened
    database.close()
