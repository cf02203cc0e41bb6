"""The database's tables. Rows never leave the store: values of ``crossref.types`` go in and come out.

SQLModel reads annotations as they stand, hence no postponed evaluation here, and relationships are not used.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, MetaData
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """What all tables share: a metadata of their own, whose constraints have predictable names."""

    metadata = MetaData(naming_convention=NAMING)


class CounterRow(Row, table=True):
    """A named number that only grows; ``changed`` numbers every write to a statement."""

    __tablename__ = "counter"
    name: str = Field(primary_key=True)
    value: int = 0


class SourceRow(Row, table=True):
    """An official body, mirrored from its source file."""

    __tablename__ = "source"
    id: str = Field(primary_key=True)
    name: str
    country: str | None = None
    body: dict[str, Any] = Field(sa_type=JSON)  # Any: the value as JSON


class PersonRow(Row, table=True):
    """Somebody who speaks for a source, mirrored from its file."""

    __tablename__ = "person"
    id: str = Field(primary_key=True)
    source_id: str = Field(foreign_key="source.id", index=True)
    name: str


class ChannelRow(Row, table=True):
    """Where a source publishes, mirrored from its file."""

    __tablename__ = "channel"
    id: str = Field(primary_key=True)
    source_id: str = Field(foreign_key="source.id", index=True)
    platform: str
    address: str
    language: str | None = None
    person_id: str | None = None


class CaptureRow(Row, table=True):
    """One fetch; its bytes lie on disk under their hash."""

    __tablename__ = "capture"
    id: str = Field(primary_key=True)
    sha256: str = Field(index=True)
    url: str = Field(index=True)
    final_url: str
    status: int
    headers: list[list[str]] = Field(sa_type=JSON)
    fetched_at: datetime
    media_type: str | None = None
    warc: str | None = None
    archive_url: str | None = None


class CaptureChainRow(Row, table=True):
    """A capture's place in the chain; no foreign key, since a capture that was taken away must leave its link."""

    __tablename__ = "capture_chain"
    position: int = Field(primary_key=True)
    capture_id: str = Field(unique=True)
    hash: str


class StatementRow(Row, table=True):
    """One thing published. ``post_key`` is the same for every route to a post; ``changed`` grows at every write."""

    __tablename__ = "statement"
    id: str = Field(primary_key=True)
    source: str | None = None
    author: str | None = None
    author_id: str | None = Field(default=None, index=True)
    channel: str | None = Field(default=None, index=True)
    platform: str | None = None
    native_id: str | None = Field(default=None, index=True)
    post_key: str | None = Field(default=None, unique=True)
    url: str | None = None
    published_at: datetime | None = Field(default=None, index=True)
    lang: str | None = None
    kind: str
    reply_to: str | None = None
    repost_of: str | None = None
    quote_of: str | None = None
    provenance: str | None = None
    second_hand: bool = False
    changed: int = Field(unique=True)


class VersionRow(Row, table=True):
    """A statement's text as seen. ``number`` is given once; ``position`` orders versions by time."""

    __tablename__ = "version"
    statement_id: str = Field(primary_key=True, foreign_key="statement.id")
    number: int = Field(primary_key=True)
    position: int
    text: str
    state: str
    seen_from: datetime | None = None
    seen_until: datetime | None = None
    capture: str | None = None


class AliasRow(Row, table=True):
    """Another id under which a statement was handed in."""

    __tablename__ = "statement_alias"
    alias: str = Field(primary_key=True)
    statement_id: str = Field(foreign_key="statement.id", index=True)


class SightingRow(Row, table=True):
    """Another route by which a statement was met; ``text`` where it read otherwise than the statement then did."""

    __tablename__ = "sighting"
    statement_id: str = Field(primary_key=True, foreign_key="statement.id")
    provenance: str = Field(primary_key=True)
    second_hand: bool = False
    text: str | None = None


class ArticleRow(Row, table=True):
    """A news text, whatever its version."""

    __tablename__ = "article"
    id: str = Field(primary_key=True)
    url: str | None = Field(default=None, index=True)
    outlet: str | None = Field(default=None, index=True)
    title: str | None = None
    published_at: datetime | None = None


class ArticleVersionRow(Row, table=True):
    """An article as it read from one time on."""

    __tablename__ = "article_version"
    article_id: str = Field(primary_key=True, foreign_key="article.id")
    number: int = Field(primary_key=True)
    seen_at: datetime | None = None
    body: dict[str, Any] = Field(sa_type=JSON)  # Any: the value as JSON


class CheckRow(Row, table=True):
    """One check of one version of an article."""

    __tablename__ = "article_check"
    id: str = Field(primary_key=True)
    article_id: str = Field(foreign_key="article.id", index=True)
    article_version: int
    engine: str
    checked_at: datetime = Field(index=True)
    notes: list[str] = Field(sa_type=JSON)


class ClaimRow(Row, table=True):
    """A claim of a check, or a span that was set aside."""

    __tablename__ = "claim"
    check_id: str = Field(primary_key=True, foreign_key="article_check.id")
    position: int = Field(primary_key=True)
    id: str = Field(index=True)
    set_aside: bool = False
    kind: str
    speaker_id: str | None = Field(default=None, index=True)
    body: dict[str, Any] = Field(sa_type=JSON)  # Any: the value as JSON


class FindingRow(Row, table=True):
    """A finding of a check. Statements inside ``body`` are kept as id and version number, not as text."""

    __tablename__ = "finding"
    check_id: str = Field(primary_key=True, foreign_key="article_check.id")
    position: int = Field(primary_key=True)
    id: str = Field(index=True)
    claim_id: str = Field(index=True)
    verdict: str = Field(index=True)
    severity: str
    confidence: float
    statement_id: str | None = Field(default=None, index=True)
    version: int | None = None
    body: dict[str, Any] = Field(sa_type=JSON)  # Any: the value as JSON


class ReviewRow(Row, table=True):
    """What a person decided; rows are only ever added."""

    __tablename__ = "review"
    number: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    finding_id: str = Field(index=True)
    reviewer: str
    decision: str
    at: datetime
    note: str = ""
    corrected_to: str | None = None


class ChannelDaysRow(Row, table=True):
    """Days for which a channel is covered, both inclusive, and how that is known."""

    __tablename__ = "channel_days"
    channel: str = Field(primary_key=True)
    how: str = Field(primary_key=True)
    first: date = Field(primary_key=True)
    last: date


class ChannelStateRow(Row, table=True):
    """Where the collecting of a channel stands; ``cursor`` is where its next visit may begin, as its collector told."""

    __tablename__ = "channel_state"
    channel: str = Field(primary_key=True)
    last_complete: datetime | None = None
    cursor: str | None = None
    cursor_at: datetime | None = None


class RobotsRow(Row, table=True):
    """What a site answered when it was asked for its robots.txt."""

    __tablename__ = "robots"
    site: str = Field(primary_key=True)
    status: int
    body: bytes
    fetched_at: datetime


class FeedStateRow(Row, table=True):
    """What a server told us to send back when an address is asked for again, and the hash of what it sent."""

    __tablename__ = "feed_state"
    url: str = Field(primary_key=True)
    etag: str | None = None
    last_modified: str | None = None
    fetched_at: datetime | None = None
    sha256: str | None = None


class RunRow(Row, table=True):
    """One run of ``collect`` or ``import``."""

    __tablename__ = "run"
    id: str = Field(primary_key=True)
    kind: str
    started_at: datetime = Field(index=True)
    finished_at: datetime | None = None


class RunOutcomeRow(Row, table=True):
    """What became of one channel or file in a run."""

    __tablename__ = "run_outcome"
    run_id: str = Field(primary_key=True, foreign_key="run.id")
    channel: str = Field(primary_key=True)
    new: int = 0
    edited: int = 0
    unchanged: int = 0
    state_changed: int = 0
    problem: str | None = None


class LookRow(Row, table=True):
    """When a statement's own address was last looked at, and what tells that it is gone."""

    __tablename__ = "look"
    statement_id: str = Field(primary_key=True, foreign_key="statement.id")
    looked_at: datetime | None = None
    absent_since: datetime | None = None
    gone_at: datetime | None = Field(default=None, index=True)
    capture: str | None = None
    reason: str | None = None


class TranslationRow(Row, table=True):
    """Statements with the same ``release`` are one release in several languages."""

    __tablename__ = "translation"
    statement_id: str = Field(primary_key=True, foreign_key="statement.id")
    release: str = Field(index=True)
