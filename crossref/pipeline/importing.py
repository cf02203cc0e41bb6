"""Imports statements from files into a workspace's store, in batches, so that an interrupted import resumes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path

from crossref.collect.file import Row, read_rows
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.pipeline.workspace import Workspace
from crossref.statement_rows import read_row
from crossref.types import Statement

BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """A person's word that a file is complete for a channel between two days, both inclusive."""

    channel: str
    first: date
    last: date


@dataclass(slots=True)
class ImportReport:
    """What an import did, in rows; ``problems`` are sentences that begin with the line number."""

    new: int = 0
    edited: int = 0
    unchanged: int = 0
    state_changed: int = 0
    problems: list[str] = field(default_factory=list)


def import_file(
    path: Path,
    workspace: Workspace,
    *,
    mapping: Mapping[str, str] | None = None,
    vouched: tuple[Vouched, ...] = (),
    advance: Callable[[int], None] = lambda _done: None,
) -> ImportReport:
    """Import one JSONL or CSV file; what is already known changes nothing.

    Args:
        path: The file.
        workspace: Where the statements go.
        mapping: Our field names to the file's.
        vouched: Days that the user says the file covers completely.
        advance: Called with the number of bytes read so far.

    Raises:
        UsageError: The file cannot be read at all, or a vouched channel is not in the directory.
        StoreError: The store cannot take it; whole batches before that stay.
    """
    report = ImportReport()
    directory = workspace.directory
    for word in vouched:
        if directory.channel(word.channel) is None:
            raise UsageError(
                f"--covers names the channel {word.channel}, which no source has.", hint="See `crossref sources list`."
            )
    rows = read_rows(path, mapping=mapping or {})
    with workspace.open_store() as store:
        for batch in _batches(_statements(rows, directory, report, name=path.name, advance=advance)):
            counts = store.save_statements(batch)
            report.new += counts.new
            report.edited += counts.edited
            report.unchanged += counts.unchanged
            report.state_changed += counts.state_changed
        for word in vouched:
            channel = directory.channel(word.channel)
            if channel is not None:
                store.vouch(channel.id, word.first, word.last)
        with workspace.open_index(store):
            pass
    return report


def _statements(
    rows: Iterator[Row], directory: Directory, report: ImportReport, *, name: str, advance: Callable[[int], None]
) -> Iterator[Statement]:
    for row in rows:
        advance(row.bytes_read)
        if row.problem is not None or row.value is None:
            report.problems.append(f"line {row.line}: {row.problem}")
            continue
        try:
            yield read_row(row.value, directory, provenance=f"imported from {name}")
        except UsageError as error:
            report.problems.append(f"line {row.line}: {error.message}")


def _batches(statements: Iterator[Statement]) -> Iterator[list[Statement]]:
    while batch := list(islice(statements, BATCH)):
        yield batch
