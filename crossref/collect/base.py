"""What a collector is: it says what to fetch and reads what came back, and never opens a connection itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from crossref.collect.http import Fetched
from crossref.types import Channel, Platform, Source, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One setting of a collector, told as data. A secret is read from the environment variable ``env``, or the file
    that ``env`` with ``_FILE`` behind it names, and from nowhere else."""

    name: str
    help: str
    env: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One channel to be collected.

    Attributes:
        channel: Which.
        source: Whose.
        since: The day to go back to, ``None`` for what the channel shows now.
        cursor: Where an earlier visit told that this one may begin; only its collector knows what it means.
        now: The time of the visit, ``None`` where a collector is asked outside of one.
    """

    channel: Channel
    source: Source
    since: date | None = None
    cursor: str | None = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRequest:
    """One address to be fetched for a job.

    Attributes:
        url: The address.
        headers: Sent along, as pairs.
        conditional: Whether "nothing changed since last time" will do as an answer.
        optional: Whether a failure only ends the way back in time, as behind a channel's last page.
        about: The statement that stands incomplete in the channel and whole at this address.
        edited_at: When that statement was last edited, as far as the channel tells.
        summary: Whether what the channel shows of that statement is kept where its page cannot be had; a bare title is
            not worth it.
    """

    url: str
    headers: tuple[tuple[str, str], ...] = ()
    conditional: bool = False
    optional: bool = False
    about: Statement | None = None
    edited_at: datetime | None = None
    summary: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What one answer held.

    Attributes:
        statements: Complete statements, one version each.
        next: What is to be fetched next for the same job.
        back_to: The moment since which the channel shows everything, as far as this answer and its order tell.
        notes: Plain sentences on what was left out or is doubtful.
        cursor: Where the next visit may begin.
        complete: Whether the channel says that it shows everything there is, so that what is missing was withdrawn.
    """

    statements: tuple[Statement, ...] = ()
    next: tuple[FetchRequest, ...] = ()
    back_to: datetime | None = None
    notes: tuple[str, ...] = ()
    cursor: str | None = None
    complete: bool = False


class Collector(Protocol):
    """Reads one kind of channel. It keeps nothing between calls."""

    kind: Platform
    options: tuple[Option, ...]

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Return what to fetch first."""
        ...

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read the answer to a request.

        Raises:
            ParseError: It is not what the channel is known to send.
        """
        ...


class Door(Protocol):
    """What collecting needs of the network."""

    def fetch(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: Collection[int] = (),
    ) -> Fetched:
        """Return one page, or raise a FetchError; statuses in ``accept`` are an answer and no failure."""
        ...
