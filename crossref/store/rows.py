"""Turns values into rows and back, by field name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Result

from crossref.text.posts import post_key
from crossref.types import Capture, Platform, Statement, StatementKind, Version, VersionState, stable_id

Record = dict[str, Any]  # Any: one row, column by column

_STATEMENT_FIELDS = tuple(field.name for field in fields(Statement) if field.name != "versions")
_VERSION_FIELDS = tuple(field.name for field in fields(Version))
_CAPTURE_FIELDS = tuple(field.name for field in fields(Capture))


def records(result: Result[Any]) -> Iterator[Record]:  # Any: rows of whatever was asked for
    """Yield rows by the names of their columns; the library's own way takes three times as long."""
    names = tuple(result.keys())
    return (dict(zip(names, row, strict=True)) for row in result)


def statement_record(statement: Statement, *, changed: int) -> Record:
    """Return the row of a statement, without its versions."""
    record = {name: getattr(statement, name) for name in _STATEMENT_FIELDS}
    key = post_key(statement.platform, statement.native_id, statement.url)
    return {**record, "post_key": key, "changed": changed}


def version_records(statement: Statement) -> list[Record]:
    """Return the rows of a statement's versions."""
    return [
        {name: getattr(version, name) for name in _VERSION_FIELDS}
        | {"statement_id": statement.id, "position": position}
        for position, version in enumerate(statement.versions)
    ]


def statement_value(record: Mapping[str, Any], versions: Sequence[Version]) -> Statement:  # Any: a row
    """Return the statement of a row and its versions, oldest first."""
    given = {name: record[name] for name in _STATEMENT_FIELDS}
    platform = Platform(given.pop("platform")) if record["platform"] is not None else given.pop("platform")
    kind = StatementKind(given.pop("kind"))
    return Statement(**given, platform=platform, kind=kind, versions=tuple(versions))


def version_value(record: Mapping[str, Any]) -> Version:  # Any: a row
    """Return the version of a row."""
    given = {name: record[name] for name in _VERSION_FIELDS}
    return Version(**{**given, "state": VersionState(given["state"])})


def capture_record(capture: Capture) -> Record:
    """Return the row of a capture."""
    record = {name: getattr(capture, name) for name in _CAPTURE_FIELDS}
    key = stable_id("capture", capture.sha256, capture.url, capture.fetched_at.timestamp())
    return {**record, "id": key, "headers": [list(pair) for pair in capture.headers]}


def capture_value(record: Mapping[str, Any]) -> Capture:  # Any: a row
    """Return the capture of a row."""
    given = {name: record[name] for name in _CAPTURE_FIELDS}
    fetched_at: datetime = given["fetched_at"]
    headers = tuple((name, value) for name, value in given["headers"])
    return Capture(**{**given, "headers": headers, "fetched_at": fetched_at})
