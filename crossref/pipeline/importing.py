"""Imports statements from files into a workspace's store, in batches, so that an interrupted import resumes.

What a file holds is told by how it begins: an archive of X, an export of Telegram, captions of a video, a WARC file,
else rows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

from crossref.collect.captions import MOST_BYTES, is_captions, read_captions
from crossref.collect.file import Row, read_rows
from crossref.collect.http import Fetched
from crossref.collect.numbering import NumberedPosts
from crossref.collect.telegram_export import is_telegram_export, read_telegram_export
from crossref.collect.timeline import Taken
from crossref.collect.warc_in import is_warc, read_warc
from crossref.collect.x_archive import is_x_archive, read_x_archive
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.pipeline.language_id import with_languages
from crossref.pipeline.workspace import Workspace
from crossref.statement_rows import read_row
from crossref.store.repository import Store
from crossref.store.statements import SaveCounts
from crossref.types import Capture, Platform, Statement

BATCH = 500
HEAD = 4096
"""Bytes by which a file's kind is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """A person's word that a file is complete for a channel between two days, both inclusive."""

    channel: str
    first: date
    last: date


@dataclass(slots=True)
class ImportReport:
    """What an import did, in rows; ``problems`` are sentences that begin with the line number.

    ``threads`` counts the threads that numbered rows were newly joined into, which are no rows themselves.
    """

    new: int = 0
    edited: int = 0
    unchanged: int = 0
    state_changed: int = 0
    threads: int = 0
    problems: list[str] = field(default_factory=list)

    def add(self, counts: SaveCounts) -> None:
        """Count the rows of one batch."""
        self.new += counts.new
        self.edited += counts.edited
        self.unchanged += counts.unchanged
        self.state_changed += counts.state_changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One file on its way into a store.

    Attributes:
        path: The file.
        directory: Who is who.
        mapping: Our field names to the file's, for tables.
        channel: The channel that published what the file holds, where somebody said so.
        vouched: The one channel that somebody vouched for, which tells as much where it is of the file's kind.
    """

    path: Path
    directory: Directory
    mapping: Mapping[str, str]
    channel: str | None = None
    vouched: str | None = None

    def channel_unless(self, *others: Platform, only: Platform | None = None) -> str | None:
        """Return whose file it is: the channel named, else the one vouched for where such a channel can hold it."""
        if self.channel is not None or self.vouched is None:
            return self.channel
        known = self.directory.channel(self.vouched)
        fits = known is not None and known.platform not in others and only in (None, known.platform)
        return self.vouched if fits else None

    @property
    def provenance(self) -> str:
        """How the statements reached us."""
        return f"imported from {self.path.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file: what it is called, how it is told by name and first bytes, and how it is read."""

    name: str
    fits: Callable[[Path, bytes], bool]
    read: Callable[[Import], Iterator[Taken]]


def import_file(
    path: Path,
    workspace: Workspace,
    *,
    mapping: Mapping[str, str] | None = None,
    vouched: tuple[Vouched, ...] = (),
    channel: str | None = None,
    advance: Callable[[int], None] = lambda _done: None,
) -> ImportReport:
    """Import one file; what is already known changes nothing.

    Args:
        path: The file.
        workspace: Where the statements go.
        mapping: Our field names to the file's, for tables.
        vouched: Days that the user says the file covers completely.
        channel: The channel that published what the file holds, for kinds of files that do not tell.
        advance: Called with the number of bytes read so far.

    Raises:
        UsageError: The file cannot be read at all, or a channel named is not in the directory.
        StoreError: The store cannot take it; whole batches before that stay.
    """
    report = ImportReport()
    directory = workspace.directory
    for name in (*(word.channel for word in vouched), *([channel] if channel else [])):
        if directory.channel(name) is None:
            option = "--covers" if name != channel else "--channel"
            raise UsageError(
                f"{option} names the channel {name}, which no source has.", hint="See `crossref sources list`."
            )
    kind = kind_of(path)
    if mapping and kind is not ROWS:
        raise UsageError(f"{path} is {kind.name}, which has no columns to map.", hint="Leave out --map.")
    work = Import(path=path, directory=directory, mapping=mapping or {}, channel=channel, vouched=_only(vouched))
    taken = kind.read(work)
    languages = workspace.settings.newsroom.languages
    with workspace.open_store() as store:
        numbered = NumberedPosts()
        statements = with_languages(_statements(taken, report, store, advance), languages, directory)
        for batch in _batches(numbered.noted(statements) if kind is ROWS else statements):
            report.add(store.save_statements(batch))
        for batch in _batches(iter(numbered.threads())):
            report.threads += store.save_statements(batch).new
        for word in vouched:
            known = directory.channel(word.channel)
            if known is not None:
                store.vouch(known.id, word.first, word.last)
        with workspace.open_index(store):
            pass
    return report


def kind_of(path: Path) -> FileKind:
    """Return what kind of file it is; one that cannot be opened is left to the reader of rows, which says so."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except (OSError, ValueError):
        return ROWS
    return next((kind for kind in KINDS if kind.fits(path, head)), ROWS)


def _only(vouched: tuple[Vouched, ...]) -> str | None:
    """Return the one channel that the user vouched for, which is then where the file is from."""
    named = {word.channel for word in vouched}
    return named.pop() if len(named) == 1 else None


def _statements(
    taken: Iterator[Taken], report: ImportReport, store: Store, advance: Callable[[int], None]
) -> Iterator[Statement]:
    for one in taken:
        if one.bytes_read:
            advance(one.bytes_read)
        if one.problem is not None:
            report.problems.append(one.problem)
        if one.fetched is not None:
            store.save_capture(one.fetched.capture, one.fetched.body)
        if one.statement is not None:
            yield one.statement


def _batches(statements: Iterator[Statement]) -> Iterator[list[Statement]]:
    while batch := list(islice(statements, BATCH)):
        yield batch


# --- the kinds ------------------------------------------------------------------------------------------------------


def _read_rows(work: Import) -> Iterator[Taken]:
    return _taken(read_rows(work.path, mapping=work.mapping), work)


def _taken(rows: Iterator[Row], work: Import) -> Iterator[Taken]:
    for row in rows:
        if row.problem is not None or row.value is None:
            yield Taken(problem=f"line {row.line}: {row.problem}", bytes_read=row.bytes_read)
            continue
        try:
            statement = read_row(_of_channel(row.value, work.channel), work.directory, provenance=work.provenance)
        except UsageError as error:
            yield Taken(problem=f"line {row.line}: {error.message}", bytes_read=row.bytes_read)
        else:
            yield Taken(statement=statement, bytes_read=row.bytes_read)


def _of_channel(row: Mapping[str, object], channel: str | None) -> Mapping[str, object]:
    """Return a row with the channel named for the file; a row that names another keeps its own."""
    return {**row, "channel": channel} if channel is not None and not row.get("channel") else row


def _read_x_archive(work: Import) -> Iterator[Taken]:
    return read_x_archive(work.path, work.directory, provenance=work.provenance, channel=work.channel)


def _read_telegram(work: Import) -> Iterator[Taken]:
    channel = work.channel_unless(only=Platform.TELEGRAM)
    known = work.directory.channel(channel) if channel else None
    if known is not None and known.platform is not Platform.TELEGRAM:
        raise UsageError(f"{channel} is no Telegram channel, but {work.path} is an export of one.")
    return read_telegram_export(work.path, work.directory, provenance=work.provenance, channel=channel)


def _read_captions(work: Import) -> Iterator[Taken]:
    if work.path.stat().st_size > MOST_BYTES:
        raise UsageError(f"{work.path} is larger than {MOST_BYTES // 1_000_000} MB, which no captions are.")
    data = work.path.read_bytes()
    try:
        statement = read_captions(
            work.path,
            data,
            work.directory,
            provenance=work.provenance,
            capture=hashlib.sha256(data).hexdigest(),
            channel=work.channel_unless(Platform.TELEGRAM, Platform.X, Platform.MASTODON, Platform.BLUESKY),
        )
    except UsageError as error:
        raise UsageError(f"{work.path}: {error.message}", hint=error.hint) from error
    yield Taken(statement=statement, fetched=_as_fetched(work.path, data), bytes_read=len(data))


def _as_fetched(path: Path, data: bytes) -> Fetched:
    """Return the file as an answer to be kept: the times of the words are in it alone."""
    capture = Capture(
        sha256=hashlib.sha256(data).hexdigest(),
        url=f"file:{path.name}",
        final_url=f"file:{path.name}",
        status=200,
        headers=(),
        fetched_at=datetime.fromtimestamp(path.stat().st_mtime, UTC),
        media_type="text/vtt" if data.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT") else "application/x-subrip",
    )
    return Fetched(body=data, capture=capture)


def _read_warc(work: Import) -> Iterator[Taken]:
    return read_warc(work.path, work.directory, provenance=work.provenance, channel=work.channel)


ROWS = FileKind(name="a file of rows", fits=lambda _path, _head: True, read=_read_rows)
KINDS: tuple[FileKind, ...] = (
    FileKind(
        name="an archive of X",
        fits=lambda path, head: head.startswith(b"PK\x03\x04") and is_x_archive(path),
        read=_read_x_archive,
    ),
    FileKind(name="a WARC file", fits=is_warc, read=_read_warc),
    FileKind(name="an export of Telegram", fits=lambda _path, head: is_telegram_export(head), read=_read_telegram),
    FileKind(name="a file of captions", fits=lambda _path, head: is_captions(head), read=_read_captions),
)
"""Kinds of files other than rows, asked in this order."""
