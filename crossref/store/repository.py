"""The store: one door to database and captures. Values go in and come out; rows and sessions stay inside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection

from crossref.errors import StoreError
from crossref.store import articles, counting, coverage, runs, statements, watching
from crossref.store.captures import Captures
from crossref.store.chain import CaptureChain
from crossref.store.counting import CheckedArticle, FindingLine
from crossref.store.database import BUSY_SECONDS, Database, open_database
from crossref.store.merging import Change
from crossref.store.releases import Releases
from crossref.store.runs import ChannelOutcome, Run
from crossref.store.statements import SaveCounts, Sighting
from crossref.store.visits import Visits
from crossref.store.watching import Look, Watchable
from crossref.types import (
    Article,
    ArticleCheck,
    Capture,
    ChannelCoverage,
    Claim,
    Finding,
    Platform,
    Review,
    Source,
    Statement,
    Verdict,
)

BATCH = 500
"""Statements saved or read in one transaction."""


class Store:
    """An open store, to be used in a ``with`` block. Every method may raise a StoreError."""

    def __init__(self, database: Database, captures: Captures | None = None) -> None:
        self._database = database
        self._captures = captures
        # The days that this opening imported: batches of one file are one stretch, two files are two.
        self._imported: dict[tuple[str, str], coverage.Days] = {}

    @classmethod
    def open(cls, where: str | Path, *, captures: Path | None = None, busy_seconds: float = BUSY_SECONDS) -> Store:
        """Open a store by path or database URL, making it or bringing it up to date where that is due.

        Args:
            where: A file, or a SQLAlchemy URL; ``sqlite://`` is one in memory.
            captures: The folder for bodies of captures; a file's store has it beside the file when not given.
            busy_seconds: How long to wait for another program that is writing.

        Raises:
            StoreError: It cannot be opened, is damaged, locked, not ours, or from a newer crossref.
        """
        if captures is None and (isinstance(where, Path) or "://" not in where):
            captures = Path(where).parent / "captures"
        return cls(open_database(where, busy_seconds=busy_seconds), Captures(captures) if captures else None)

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    @property
    def visits(self) -> Visits:
        """What is remembered from one visit of a channel or site to the next."""
        return Visits(self._database)

    @property
    def chain(self) -> CaptureChain:
        """The chain that captures form, each link with the hash of the one before."""
        return CaptureChain(self._database)

    @property
    def releases(self) -> Releases:
        """Statements that are one release in several languages."""
        return Releases(self._database)

    def together(self) -> AbstractContextManager[None]:
        """Make everything that is read and written within the block one transaction: all of it is kept or nothing."""
        return self._database.together()

    def _reading(self) -> AbstractContextManager[Connection]:
        return self._database.reading()

    def _writing(self) -> AbstractContextManager[Connection]:
        return self._database.writing()

    # --- statements -------------------------------------------------------------------------------------------------

    def save_statements(
        self, batch: Iterable[Statement], *, told: Callable[[Change], object] = lambda _change: None
    ) -> SaveCounts:
        """Save statements, merging those that are known; another text is a new version, never an overwriting.

        They are saved 500 to a transaction, so that an interrupted import leaves whole batches and may be run again.
        Those with a provenance also count as imported for the days that they span. ``told`` hears of each statement, in
        their order, what became of it.
        """
        counts = SaveCounts()
        remaining = iter(batch)
        while some := list(islice(remaining, BATCH)):
            with self._writing() as connection:
                counts += statements.save(connection, some, told=told)
                self._note_imported(connection, some)
        return counts

    def _note_imported(self, connection: Connection, batch: Sequence[Statement]) -> None:
        for key, (first, last) in coverage.imported_days(batch).items():
            before = self._imported.get(key, (first, last))
            days = min(first, before[0]), max(last, before[1])
            self._imported[key] = days
            coverage.add_days(connection, key[0], coverage.IMPORTED, days)

    def statements(self, ids: Sequence[str]) -> dict[str, Statement]:
        """Return statements by the ids asked for; an unknown id is left out.

        An id under which another copy of a statement was handed in finds that statement.
        """
        with self._reading() as connection:
            return statements.load_by_any_id(connection, ids)

    def iter_changes(self, *, after: int = 0) -> Iterator[tuple[int, Statement]]:
        """Yield statements written since a change of that number, each with the number of its own last change."""
        while True:
            with self._reading() as connection:
                batch = statements.load_changed(connection, after=after, limit=BATCH)
            if not batch:
                return
            yield from batch
            after = batch[-1][0]

    def iter_statements(self, *, after: str | None = None) -> Iterator[Statement]:
        """Yield the statements that are new or changed since a watermark, all where it is ``None``."""
        return (statement for _, statement in self.iter_changes(after=int(after) if after else 0))

    def watermark(self) -> str | None:
        """Return the mark of the newest change to any statement; ``None`` for an empty store."""
        with self._reading() as connection:
            last = statements.last_change(connection)
        return str(last) if last else None

    def count_statements(self) -> int:
        """Return the number of statements."""
        with self._reading() as connection:
            return statements.count(connection)

    def statement_by_post(self, platform: Platform, native_id: str) -> Statement | None:
        """Return the statement that is this post, whatever route it came by."""
        with self._reading() as connection:
            return statements.load_by_post(connection, platform, native_id)

    def sightings(self, statement_id: str) -> tuple[Sighting, ...]:
        """Return the other routes by which a statement was met, such as articles that show the post."""
        with self._reading() as connection:
            return statements.load_sightings(connection, statement_id)

    # --- watching ---------------------------------------------------------------------------------------------------

    def recent_statements(
        self, channel: str, *, since: datetime, unseen_since: datetime | None = None
    ) -> tuple[Watchable, ...]:
        """Return a channel's own statements that were published since a moment, newest first.

        With ``unseen_since``, only those whose newest version was seen before that moment.
        """
        with self._reading() as connection:
            return watching.load_recent(connection, channel, since=since, unseen_since=unseen_since)

    def known_ids(self, ids: Iterable[str]) -> frozenset[str]:
        """Return the ids under which the store keeps statements that have these ids or had them once."""
        with self._reading() as connection:
            return watching.load_known_ids(connection, ids)

    def channel_statements(self, channel: str) -> tuple[Statement, ...]:
        """Return all of a channel's own statements."""
        with self._reading() as connection:
            return watching.load_channel(connection, channel)

    def statements_changed_since(self, since: datetime) -> tuple[Statement, ...]:
        """Return statements that were edited, or found to be gone, since a moment."""
        with self._reading() as connection:
            return watching.load_changed_since(connection, since)

    def looks(self, ids: Iterable[str]) -> dict[str, Look]:
        """Return what looking after statements has shown, by their ids."""
        with self._reading() as connection:
            return watching.load_looks(connection, ids)

    def save_looks(self, looks: Sequence[Look]) -> None:
        """Remember what looking after statements has shown."""
        with self._writing() as connection:
            watching.save_looks(connection, looks)

    def ids_by_url(self, urls: Iterable[str], *, source: str) -> dict[str, list[str]]:
        """Return the ids of a source's own statements at addresses, by address."""
        with self._reading() as connection:
            return watching.load_ids_by_url(connection, urls, source=source)

    def correct_text(self, statement_id: str, number: int, text: str) -> bool:
        """Put right how a version was read from its capture; a version that a finding cites stays as it is."""
        with self._writing() as connection:
            return watching.correct_text(connection, statement_id, number, text)

    # --- coverage ---------------------------------------------------------------------------------------------------

    def coverage(self, channels: Sequence[str] | None = None) -> tuple[ChannelCoverage, ...]:
        """Return one row for each channel that holds anything; ``None`` asks for all channels."""
        with self._reading() as connection:
            return coverage.load_coverage(connection, channels)

    def vouch(self, channel: str, first: date, last: date) -> None:
        """Note a person's word that a channel is complete from one day to another, both inclusive."""
        with self._writing() as connection:
            coverage.add_days(connection, channel, coverage.VOUCHED, (first, last))

    def note_collected(self, channel: str, first: date, last: date, complete_at: datetime | None) -> None:
        """Note that a channel was collected without a hole from one day to another, both inclusive.

        ``complete_at`` is the visit that reached the present; ``None`` where only the past was filled in.
        """
        with self._writing() as connection:
            coverage.add_days(connection, channel, coverage.COLLECTED, (first, last))
            if complete_at is not None:
                coverage.note_complete(connection, channel, complete_at)

    # --- articles and findings --------------------------------------------------------------------------------------

    def save_article(self, article: Article, *, seen_at: datetime | None = None) -> int:
        """Keep an article and return the number of its version; the same text is the same version."""
        with self._writing() as connection:
            return articles.save_article(connection, article, seen_at=seen_at)

    def article(self, id: str, *, version: int | None = None) -> Article | None:
        """Return an article, as it reads now or as it read in one version."""
        with self._reading() as connection:
            return articles.load_article(connection, id, number=version)

    def save_check(self, check: ArticleCheck) -> str:
        """Keep a check with its claims and findings, and return the check's id."""
        with self._writing() as connection:
            return articles.save_check(connection, check)

    def check(self, id: str) -> ArticleCheck | None:
        """Return a check as it was kept."""
        with self._reading() as connection:
            return articles.load_check(connection, id)

    def last_check(self, article_id: str) -> ArticleCheck | None:
        """Return the newest check of an article."""
        with self._reading() as connection:
            id = articles.last_check(connection, article_id)
            return articles.load_check(connection, id) if id is not None else None

    def findings(
        self, *, check_id: str | None = None, finding_id: str | None = None, verdicts: Sequence[Verdict] = ()
    ) -> tuple[Finding, ...]:
        """Return findings, oldest check first, narrowed by whatever is named."""
        with self._reading() as connection:
            return articles.load_findings(
                connection, check_id=check_id, finding_id=finding_id, verdicts=tuple(verdicts)
            )

    def other_texts_checked(self, article_id: str, checked_at: datetime) -> tuple[datetime, ...]:
        """Return when each other version of an article than the one checked then was first checked."""
        with self._reading() as connection:
            return articles.other_texts_checked(connection, article_id, checked_at)

    def last_check_of(self, finding_id: str) -> str | None:
        """Return the id of the newest check that holds a finding."""
        with self._reading() as connection:
            return articles.last_check_of(connection, finding_id)

    def evidence(self, check_id: str, finding_id: str) -> tuple[Article, Claim, Finding] | None:
        """Return a finding of a check with its claim and its article as it was checked."""
        with self._reading() as connection:
            return articles.load_evidence(connection, check_id, finding_id)

    def append_review(self, review: Review) -> None:
        """Add what a person decided; earlier reviews stay as they are."""
        with self._writing() as connection:
            articles.add_review(connection, review)

    def reviews(self, finding_id: str | None = None) -> tuple[Review, ...]:
        """Return reviews in the order in which they were made."""
        with self._reading() as connection:
            return articles.load_reviews(connection, finding_id)

    # --- counting ---------------------------------------------------------------------------------------------------

    def checked_articles(
        self, *, since: datetime | None = None, until: datetime | None = None, ids: Sequence[str] = ()
    ) -> tuple[CheckedArticle, ...]:
        """Return the articles of a stretch of time, or those with the ids given, each with its newest check."""
        with self._reading() as connection:
            return counting.load_checked(connection, since=since, until=until, ids=ids)

    def finding_lines(self, check_ids: Iterable[str]) -> tuple[FindingLine, ...]:
        """Return the findings of checks in short."""
        with self._reading() as connection:
            return counting.load_lines(connection, check_ids)

    def articles_using(self, statement_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of articles of which some claim was compared with one of the statements."""
        with self._reading() as connection:
            return counting.load_users(connection, statement_ids)

    def articles_named(self, name: str) -> tuple[str, ...]:
        """Return the ids of the articles that a name stands for: an id, an address, or the id of a check."""
        with self._reading() as connection:
            return counting.find_articles(connection, name)

    def outlets(self) -> tuple[str, ...]:
        """Return the outlets of which articles are kept."""
        with self._reading() as connection:
            return counting.load_outlets(connection)

    # --- what collecting remembers ----------------------------------------------------------------------------------

    def save_capture(self, capture: Capture, body: bytes) -> str:
        """Keep bytes as fetched with the account of the fetch, and return their hash."""
        self.keep_body(capture, body)
        self.save_captures([capture])
        return capture.sha256

    def keep_body(self, capture: Capture, body: bytes) -> None:
        """Keep bytes as fetched; the account of the fetch follows by :meth:`save_captures`."""
        if self.bodies.put(body) != capture.sha256:
            raise StoreError(f"The bytes of {capture.url} are not those whose hash was noted.")

    def save_captures(self, captures: Sequence[Capture]) -> None:
        """Keep accounts of fetches whose bytes are kept, in their order."""
        if captures:
            with self._writing() as connection:
                runs.save_captures(connection, captures)

    def captures(self, *, url: str | None = None, sha256: str | None = None) -> tuple[Capture, ...]:
        """Return the accounts of fetches, oldest first."""
        with self._reading() as connection:
            return runs.load_captures(connection, url=url, sha256=sha256)

    def capture_body(self, sha256: str) -> bytes:
        """Return the bytes of a capture, checked against their hash."""
        return self.bodies.get(sha256)

    @property
    def bodies(self) -> Captures:
        """The bodies of captures."""
        if self._captures is None:
            raise StoreError("This store has no folder for captures.", hint="Name one when the store is opened.")
        return self._captures

    def mirror_sources(self, sources: Iterable[Source]) -> None:
        """Make the tables of sources, people and channels equal to the source files."""
        with self._writing() as connection:
            runs.mirror_sources(connection, sources)

    def sources(self) -> tuple[Source, ...]:
        """Return the sources as they were mirrored last."""
        with self._reading() as connection:
            return runs.load_sources(connection)

    def start_run(self, kind: str, started_at: datetime) -> str:
        """Note that a run ("collect", "import") began, and return its id."""
        with self._writing() as connection:
            return runs.start_run(connection, kind, started_at)

    def note_outcome(self, run_id: str, outcome: ChannelOutcome) -> None:
        """Note what became of one channel or file in a run."""
        with self._writing() as connection:
            runs.note_outcomes(connection, run_id, [outcome])

    def finish_run(self, run_id: str, finished_at: datetime) -> None:
        """Note that a run came to its end."""
        with self._writing() as connection:
            runs.finish_run(connection, run_id, finished_at)

    def runs(self, *, kind: str | None = None, limit: int = 20) -> tuple[Run, ...]:
        """Return the newest runs with their outcomes, newest first."""
        with self._reading() as connection:
            return runs.load_runs(connection, kind=kind, limit=limit)
