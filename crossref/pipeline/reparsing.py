"""Reads captures again with today's collectors, and puts right what an older one read wrongly.

What a version says of its own text is corrected in place: it is the same publication, seen at the same time, read
better. A version that a finding cites stays as it is, since the finding's marks stand in its text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from crossref.collect.base import Collector, FetchRequest, Job
from crossref.collect.http import Fetched
from crossref.collect.registry import collector_for
from crossref.directory import Directory
from crossref.errors import CollectError, StoreError
from crossref.pipeline.changes import RunKind, word_diff
from crossref.pipeline.workspace import Workspace
from crossref.store.repository import Store
from crossref.types import Channel, Statement, Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """One version that is read otherwise today; ``corrected`` tells whether that was written down."""

    statement: str
    number: int
    url: str | None
    before: str
    after: str
    corrected: bool = False


@dataclass(slots=True)
class ReparseReport:
    """What reading again gave, in versions; ``problems`` are sentences."""

    same: int = 0
    unread: int = 0
    without_capture: int = 0
    changed: list[Reread] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def corrected(self) -> int:
        """How many versions were put right."""
        return sum(one.corrected for one in self.changed)


def reparse(
    channels: Sequence[Channel],
    workspace: Workspace,
    *,
    write: bool,
    advance: Callable[[int], None] = lambda _done: None,
) -> ReparseReport:
    """Read the captures of channels again.

    Args:
        channels: Which.
        workspace: Whose store is read.
        write: Whether to put right what is read otherwise; without it, it is told only.
        advance: Called with the number of channels done.
    """
    report = ReparseReport()
    with workspace.open_store() as store:
        for done, channel in enumerate(channels, 1):
            _reparse_channel(channel, workspace.directory, store, report, write=write)
            advance(done)
        if report.corrected:
            with workspace.open_index(store):
                pass
    return report


def _reparse_channel(
    channel: Channel, directory: Directory, store: Store, report: ReparseReport, *, write: bool
) -> None:
    collector = collector_for(channel.platform)
    source = directory.source_of_channel(channel)
    if collector is None or source is None:
        return
    reader = _Reader(Job(channel=channel, source=source), collector, store)
    for statement in store.channel_statements(channel.id):
        for version in statement.versions:
            if version.capture is None:
                report.without_capture += 1
                continue
            try:
                text = reader.read(statement, version)
            except StoreError as error:
                report.problems.append(error.message)
                continue
            _note(statement, version, text, store, report, write=write)


def _note(
    statement: Statement, version: Version, text: str | None, store: Store, report: ReparseReport, *, write: bool
) -> None:
    if text is None:
        report.unread += 1
    elif all(run.kind is RunKind.SAME for run in word_diff(version.text, text)):
        report.same += 1
    else:
        corrected = write and store.correct_text(statement.id, version.number, text)
        report.changed.append(
            Reread(
                statement=statement.id,
                number=version.number,
                url=statement.url,
                before=version.text,
                after=text,
                corrected=corrected,
            )
        )


class _Reader:
    """Reads versions from their captures; the statements of the listing that was read last are kept."""

    def __init__(self, job: Job, collector: Collector, store: Store) -> None:
        self._job, self._collector, self._store = job, collector, store
        self._sha256 = ""
        self._listed: dict[str, str] = {}

    def read(self, statement: Statement, version: Version) -> str | None:
        """Return the text that a version's capture holds, ``None`` where it cannot be found there any more.

        Raises:
            StoreError: The capture is missing or damaged.
        """
        sha256 = version.capture or ""
        if sha256 != self._sha256:
            self._sha256, self._listed = sha256, dict(self._read_listing(sha256))
        if statement.id in self._listed:
            return self._listed[statement.id]
        return self._read_page(statement, version)

    def _fetched(self, sha256: str) -> Fetched | None:
        captures = self._store.captures(sha256=sha256)
        return Fetched(body=self._store.capture_body(sha256), capture=captures[0]) if captures else None

    def _read_listing(self, sha256: str) -> Iterator[tuple[str, str]]:
        fetched = self._fetched(sha256)
        if fetched is None:
            return
        try:
            parsed = self._collector.parse(self._job, FetchRequest(url=fetched.capture.url), fetched)
        except CollectError:
            return
        yield from ((one.id, one.text) for one in parsed.statements)

    def _read_page(self, statement: Statement, version: Version) -> str | None:
        fetched = self._fetched(version.capture or "")
        if fetched is None:
            return None
        title = replace(version, text=version.text.partition("\n\n")[0])
        request = FetchRequest(url=fetched.capture.url, about=replace(statement, versions=(title,)))
        try:
            parsed = self._collector.parse(self._job, request, fetched)
        except CollectError:
            return None
        return next((one.text for one in parsed.statements if one.id == statement.id), None)
