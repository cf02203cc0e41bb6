"""Tests for crossref.store.tables and the rows made of values."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from crossref.store.database import Database, open_database
from crossref.store.rows import capture_record, capture_value, statement_record, statement_value, version_records
from crossref.store.statements import load, save
from crossref.store.tables import Row
from crossref.types import Capture, Platform, Statement, StatementKind, Version, VersionState

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
NAMES = st.none() | TEXTS.filter(bool)
TIMES = st.none() | st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    versions = tuple(
        Version(
            number=number,
            text=draw(TEXTS),
            state=draw(st.sampled_from(VersionState)),
            seen_from=draw(TIMES),
            seen_until=draw(TIMES),
            capture=draw(NAMES),
        )
        for number in range(1, draw(st.integers(1, 3)) + 1)
    )
    names = ("source", "author", "author_id", "channel", "native_id", "url", "lang", "reply_to", "quote_of")
    return Statement(
        id=draw(TEXTS.filter(bool)),
        versions=versions,
        platform=draw(st.none() | st.sampled_from(Platform)),
        published_at=draw(TIMES),
        kind=draw(st.sampled_from(StatementKind)),
        provenance=draw(NAMES),
        second_hand=draw(st.booleans()),
        **{name: draw(NAMES) for name in names},
    )


@given(statements())
def test_statement_record_has_every_column_and_reads_back(statement: Statement) -> None:
    record = statement_record(statement, changed=1)

    assert set(record) == set(Row.metadata.tables["statement"].columns.keys())
    assert statement_value(record, statement.versions) == statement
    assert all(set(one) == set(Row.metadata.tables["version"].columns.keys()) for one in version_records(statement))


@pytest.fixture(scope="module")
def database() -> Database:
    return open_database("sqlite://")


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(statement=statements())
def test_statement_with_odd_text_comes_back_from_the_database(database: Database, statement: Statement) -> None:
    with pytest.raises(_Undone), database.writing() as connection:
        save(connection, [statement])
        assert list(load(connection, [statement.id])) == [statement]
        raise _Undone


class _Undone(Exception):
    """Ends a transaction without keeping it."""


@given(st.lists(st.tuples(TEXTS, TEXTS)), TIMES.filter(bool))
def test_capture_record_reads_back(headers: list[tuple[str, str]], fetched_at: datetime) -> None:
    capture = Capture(
        sha256="0" * 64, url="u", final_url="v", status=200, headers=tuple(headers), fetched_at=fetched_at
    )

    assert set(capture_record(capture)) == set(Row.metadata.tables["capture"].columns.keys())
    assert capture_value(capture_record(capture)) == capture


def test_naive_times_are_refused(database: Database) -> None:
    table = Row.metadata.tables["run"]

    with pytest.raises(Exception, match="timezone"), database.writing() as connection:
        connection.execute(table.insert().values(id="r", kind="import", started_at=datetime(2024, 1, 1)))
    with database.reading() as connection:
        assert connection.execute(select(table)).all() == []
