"""Tests for crossref.statement_rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.statement_rows import read_row, read_time, statement_row
from crossref.types import Channel, Person, Platform, Source, VersionState

PORT = Source(
    id="port-authority",
    names=(("en", "Port Authority of Veldmark"),),
    people=(Person(id="ana-ferrol", name="Ana Ferrol", handles=("x:anaferrol",)),),
    channels=(
        Channel(id="port-x", platform=Platform.X, address="veldmarkport"),
        Channel(id="ferrol-x", platform=Platform.X, address="anaferrol", person="ana-ferrol"),
        Channel(id="port-news", platform=Platform.PAGE, address="https://port.example/news"),
    ),
)
DIRECTORY = Directory([PORT])
TEXT = "The second quay opens in spring."


def test_read_row_of_id_and_text_alone_is_a_live_statement() -> None:
    statement = read_row({"id": "1", "text": TEXT})

    assert (statement.id, statement.text, statement.latest.state) == ("1", TEXT, VersionState.LIVE)
    assert statement.published_at is None


def test_read_row_reads_everything_a_row_can_say() -> None:
    row = {
        "id": 7,
        "source": "port-authority",
        "author": "Ana Ferrol",
        "channel": "x:@AnaFerrol",
        "url": "https://x.com/anaferrol/status/1852",
        "published_at": "2024-05-13T20:19:22+02:00",
        "lang": "EN",
        "text": TEXT,
        "state": "Deleted",
        "seen_from": "2024-05-13T18:20:00Z",
        "seen_until": "2024-05-14",
        "likes": 12,
    }

    statement = read_row(row, DIRECTORY, provenance="imported from a.jsonl")

    assert statement.published_at == datetime(2024, 5, 13, 18, 19, 22, tzinfo=UTC)
    assert (statement.id, statement.channel, statement.author_id) == ("7", "ferrol-x", "ana-ferrol")
    assert (statement.platform, statement.native_id) == (Platform.X, "1852")
    assert (statement.lang, statement.provenance) == ("en", "imported from a.jsonl")
    assert statement.latest.state is VersionState.DELETED
    assert statement.latest.seen_until == datetime(2024, 5, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("channel", "expected", "platform"),
    [
        ("port-x", "port-x", Platform.X),
        ("x:@veldmarkport", "port-x", Platform.X),
        ("twitter:veldmarkport", "port-x", Platform.X),
        ("web:https://port.example/news", "port-news", Platform.PAGE),
        ("telegram:@Harbour_Office", "telegram:harbour_office", Platform.TELEGRAM),
        ("web:https://other.example/News", "page:https://other.example/News", Platform.PAGE),
        ("newsletter", "newsletter", None),
    ],
)
def test_read_row_finds_the_channel(channel: str, expected: str, platform: Platform | None) -> None:
    statement = read_row({"id": "1", "text": TEXT, "channel": channel}, DIRECTORY)

    assert (statement.channel, statement.platform) == (expected, platform)


def test_read_row_takes_source_and_author_from_the_channel() -> None:
    own = read_row({"id": "1", "text": TEXT, "channel": "ferrol-x"}, DIRECTORY)
    of_the_body = read_row({"id": "1", "text": TEXT, "channel": "port-x"}, DIRECTORY)

    assert (own.source, own.author_id) == ("port-authority", "ana-ferrol")
    assert (of_the_body.source, of_the_body.author_id) == ("port-authority", None)


@pytest.mark.parametrize("author", ["ana-ferrol", "Ana Ferrol", "@anaferrol", "Ana Ferrol, Harbour Master"])
def test_read_row_knows_the_author_by_id_name_or_handle(author: str) -> None:
    statement = read_row({"id": "1", "text": TEXT, "author": author}, DIRECTORY)

    assert (statement.author, statement.author_id, statement.source) == (author, "ana-ferrol", "port-authority")


def test_read_row_leaves_an_unknown_author_a_name() -> None:
    statement = read_row({"id": "1", "text": TEXT, "author": "Somebody Else", "source": "elsewhere"}, DIRECTORY)

    assert (statement.author, statement.author_id, statement.source) == ("Somebody Else", None, "elsewhere")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"text": TEXT}, '"id" is missing'),
        ({"id": " ", "text": TEXT}, "\"id\" ' ' is not a text"),
        ({"id": ["1"], "text": TEXT}, '"id"'),
        ({"id": True, "text": TEXT}, '"id" True is not a text'),
        ({"id": "1"}, '"text" is missing'),
        ({"id": "1", "text": 5}, '"text" is not a text but int'),
        ({"id": "1", "text": " \n"}, '"text" is empty'),
        ({"id": "1", "text": TEXT, "published_at": "last spring"}, "\"published_at\" 'last spring' is not a time"),
        ({"id": "1", "text": TEXT, "seen_from": "2024-13-01"}, '"seen_from"'),
        ({"id": "1", "text": TEXT, "published_at": "0001-01-01T00:00:00+10:00"}, "out of range"),
        ({"id": "1", "text": TEXT, "state": "delete"}, "did you mean deleted?"),
        ({"id": "1", "text": TEXT, "state": "qqq"}, "it is one of live, edited, deleted, unreachable"),
        ({"id": "1", "text": TEXT, "url": {"href": "x"}}, '"url" is not a text but dict'),
    ],
)
def test_read_row_of_a_wrong_row_says_what_is_wrong(row: dict[str, object], words: str) -> None:
    with pytest.raises(UsageError) as raised:
        read_row(row)
    assert words in raised.value.message


def test_read_row_of_a_deletion_may_leave_the_text_out() -> None:
    assert read_row({"id": "1", "state": "deleted"}).text == ""


def test_read_row_replaces_what_no_database_keeps() -> None:
    assert read_row({"id": "1", "text": "Quay \ud83d two\x00"}).text == "Quay \ufffd two\ufffd"


MOMENT = datetime(2024, 5, 13, 18, 19, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    "given",
    [
        "2024-05-13T18:19:22Z",
        "2024-05-13 18:19:22",
        "2024-05-13T20:19:22+02:00",
        "Mon, 13 May 2024 18:19:22 GMT",
        "Mon May 13 18:19:22 +0000 2024",
        "1715624362",
        1715624362,
        1715624362000,
    ],
)
def test_read_time_reads_what_exports_write(given: object) -> None:
    assert read_time(given) == MOMENT


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2017-09", datetime(2017, 9, 1, tzinfo=UTC)),
        ("2017", datetime(2017, 1, 1, tzinfo=UTC)),
        ("2017-09-14", datetime(2017, 9, 14, tzinfo=UTC)),
    ],
    ids=["month", "year", "day"],
)
def test_read_time_of_a_day_month_or_year_is_its_start(given: str, expected: datetime) -> None:
    assert read_time(given) == expected


@pytest.mark.parametrize("given", ["2017-13", "2017-00", "0000", "0000-05"])
def test_read_time_of_no_month_is_refused(given: str) -> None:
    with pytest.raises(UsageError, match="not a time"):
        read_time(given)


def test_read_time_keeps_the_zone_given() -> None:
    assert read_time("2024-05-13T20:19:22+02:00").utcoffset() == timezone(timedelta(hours=2)).utcoffset(None)


@given(st.text() | st.integers() | st.floats() | st.booleans())
def test_read_time_of_anything_is_a_time_or_a_sentence(given: object) -> None:
    try:
        assert read_time(given).utcoffset() is not None
    except UsageError as error:
        assert "published_at" in error.message


@given(st.text(min_size=1).filter(str.strip), st.none() | st.datetimes(timezones=st.just(UTC)))
def test_statement_row_reads_back(text: str, published_at: datetime | None) -> None:
    row = {"id": "1", "text": text, "published_at": published_at.isoformat() if published_at else None}
    statement = read_row(row)

    assert read_row(statement_row(statement)) == statement
