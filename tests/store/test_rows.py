"""Values become rows and come back the same, field by field."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.store.rows import (
    capture_record,
    capture_value,
    statement_record,
    statement_value,
    version_records,
    version_value,
)
from crossref.types import Capture, Platform, Statement, StatementKind, Version, VersionState

AT = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)
EDITED = Statement(
    id="x-1852",
    versions=(
        Version(number=1, text="The tunnel opens on 3 June.", state=VersionState.EDITED, seen_from=AT, seen_until=AT),
        Version(number=2, text="The tunnel opens on 5 June.", seen_from=AT, capture="ab" * 32),
    ),
    source="tarvia-mfa",
    author="Zoya Ramina",
    author_id="zoya-ramina",
    channel="tarvia-x",
    platform=Platform.X,
    native_id="1852",
    url="https://x.com/tarvia_mfa/status/1852",
    published_at=AT,
    lang="en",
    kind=StatementKind.RELEASE,
    repost_of="x-1800",
)
BARE = Statement(id="row-1", versions=(Version(number=1, text=""),))
CAPTURE = Capture(
    sha256="cd" * 32,
    url="https://mfa.tarvia.example/1",
    final_url="https://mfa.tarvia.example/1/",
    status=200,
    headers=(("content-type", "text/html"), ("set-cookie", "a=1"), ("set-cookie", "b=2")),
    fetched_at=AT,
)


@pytest.mark.parametrize("statement", [EDITED, BARE], ids=["every field", "only id and text"])
def test_statement_record_reads_back(statement: Statement) -> None:
    versions = [version_value(record) for record in version_records(statement)]
    assert statement_value(statement_record(statement, changed=7), versions) == statement


def test_statement_record_names_the_post_and_the_change() -> None:
    record = statement_record(EDITED, changed=7)
    assert record["changed"] == 7
    assert record["post_key"] == statement_record(replace(EDITED, url=None), changed=1)["post_key"]
    assert statement_record(BARE, changed=1)["post_key"] is None


def test_statement_record_has_a_column_for_every_field_but_versions() -> None:
    names = {field.name for field in fields(Statement)} - {"versions"}
    assert set(statement_record(EDITED, changed=1)) == names | {"post_key", "changed"}


def test_version_records_keep_the_order_of_versions() -> None:
    found_late = replace(EDITED, versions=tuple(reversed(EDITED.versions)))
    records = version_records(found_late)
    assert [(record["position"], record["number"]) for record in records] == [(0, 2), (1, 1)]
    assert {record["statement_id"] for record in records} == {"x-1852"}


def test_version_value_of_an_unknown_state_is_refused() -> None:
    (record, *_) = version_records(BARE)
    with pytest.raises(ValueError, match="vanished"):
        version_value({**record, "state": "vanished"})


def test_capture_record_keeps_repeated_headers_in_order() -> None:
    record = capture_record(CAPTURE)
    assert record["headers"] == [["content-type", "text/html"], ["set-cookie", "a=1"], ["set-cookie", "b=2"]]
    assert capture_value(record) == CAPTURE


def test_capture_record_of_the_same_fetch_has_one_id_in_any_zone() -> None:
    elsewhere = replace(CAPTURE, fetched_at=AT.astimezone(timezone(timedelta(hours=5))))
    later = replace(CAPTURE, fetched_at=AT + timedelta(seconds=1))
    assert capture_record(elsewhere)["id"] == capture_record(CAPTURE)["id"]
    assert capture_record(later)["id"] != capture_record(CAPTURE)["id"]


@given(st.lists(st.tuples(st.text(), st.sampled_from(VersionState)), min_size=1, max_size=5))
def test_version_records_of_any_text_read_back(given_: list[tuple[str, VersionState]]) -> None:
    versions = tuple(Version(number=at, text=text, state=state) for at, (text, state) in enumerate(given_, 1))
    records = version_records(replace(BARE, versions=versions))
    assert tuple(version_value(record) for record in records) == versions
