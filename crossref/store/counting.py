"""Findings as reports count them: a few columns of each, from the newest check of each article.

A week may hold tens of thousands of findings, so nothing here reads a whole finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from crossref.phrases import restored
from crossref.store.articles import ARTICLE, ARTICLE_VERSION, CHECK, CLAIM, FINDING
from crossref.store.phrases import KEY
from crossref.store.statements import CHUNK, STATEMENT
from crossref.types import DifferenceKind

_SPEECH_ACT = f'%"{DifferenceKind.SPEECH_ACT.value}"%'
"""Finds differences of that kind in their JSON without reading it: a week holds tens of thousands of findings."""

Columns = dict[str, Any]  # Any: columns of a row


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedArticle:
    """The newest check of an article, with what tells the article from others. ``text`` is the version checked."""

    check_id: str
    article_id: str
    version: int
    checked_at: datetime
    engine: str
    published_at: datetime | None
    outlet: str | None
    title: str | None
    url: str | None
    lang: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """A finding in short. ``number`` is the claim's place in its article, from 1; ``speaker`` is a name."""

    check_id: str
    id: str
    claim_id: str
    number: int
    verdict: str
    severity: str
    confidence: float
    kind: str
    words: str
    speaker: str | None
    speaker_id: str | None
    statement_id: str | None
    version: int | None
    explanation: str
    reason: str | None
    """Why the coverage was too thin, where it was."""
    source: str | None
    """The body whose statement it is, as the statement says."""
    said_at: datetime | None
    """When the statement was published."""
    stronger: bool
    """Whether the article's reporting verb asserts more than the original does."""


def load_checked(
    connection: Connection, *, since: datetime | None = None, until: datetime | None = None, ids: Sequence[str] = ()
) -> tuple[CheckedArticle, ...]:
    """Return articles of a stretch of time, or those with the ids given, each with its newest check.

    An article without a date counts at the time of its check.
    """
    newest: dict[str, str] = {}
    for query in _check_queries(since, until, ids):
        newest.update((row.article_id, row.id) for row in connection.execute(query))
    found: list[CheckedArticle] = []
    for chunk in _chunks(sorted(newest.values())):
        found += _checked(connection, chunk)
    return tuple(sorted(found, key=lambda one: (one.published_at or one.checked_at, one.article_id)))


def _check_queries(
    since: datetime | None, until: datetime | None, ids: Sequence[str]
) -> Iterator[Select[tuple[str, str]]]:
    query = select(CHECK.c.article_id, CHECK.c.id).order_by(CHECK.c.checked_at, CHECK.c.id)
    if ids:
        yield from (query.where(CHECK.c.article_id.in_(chunk)) for chunk in _chunks(sorted(set(ids))))
        return
    when = func.coalesce(ARTICLE.c.published_at, CHECK.c.checked_at, type_=CHECK.c.checked_at.type)
    query = query.join(ARTICLE, ARTICLE.c.id == CHECK.c.article_id)
    if since is not None:
        query = query.where(when >= since)
    if until is not None:
        query = query.where(when < until)
    yield query


def _checked(connection: Connection, check_ids: Sequence[str]) -> Iterator[CheckedArticle]:
    query = (
        select(
            CHECK.c.id.label("check_id"),
            CHECK.c.article_id,
            CHECK.c.article_version.label("version"),
            CHECK.c.checked_at,
            CHECK.c.engine,
            ARTICLE.c.published_at,
            ARTICLE.c.outlet,
            ARTICLE.c.title,
            ARTICLE.c.url,
            ARTICLE_VERSION.c.body["lang"].as_string().label("lang"),
            ARTICLE_VERSION.c.body["text"].as_string().label("text"),
        )
        .join(ARTICLE, ARTICLE.c.id == CHECK.c.article_id)
        .join(
            ARTICLE_VERSION,
            (ARTICLE_VERSION.c.article_id == CHECK.c.article_id)
            & (ARTICLE_VERSION.c.number == CHECK.c.article_version),
        )
        .where(CHECK.c.id.in_(check_ids))
    )
    return (CheckedArticle(**row) for row in connection.execute(query).mappings())


def load_lines(connection: Connection, check_ids: Iterable[str]) -> tuple[FindingLine, ...]:
    """Return the findings of checks in short, in the order of checks and claims."""
    found: list[FindingLine] = []
    for chunk in _chunks(sorted(set(check_ids))):
        found += _lines(connection, chunk)
    return tuple(found)


def _lines(connection: Connection, check_ids: Sequence[str]) -> Iterator[FindingLine]:
    claims = _claims(connection, check_ids)
    query = (
        select(
            FINDING.c.check_id,
            FINDING.c.id,
            FINDING.c.claim_id,
            FINDING.c.verdict,
            FINDING.c.severity,
            FINDING.c.confidence,
            FINDING.c.statement_id,
            FINDING.c.version,
            FINDING.c.body["explanation"].as_string().label("explanation"),
            FINDING.c.body[("coverage", "reason")].as_string().label("reason"),
            FINDING.c.body[(KEY, "explanation")].as_json().label("said"),
            FINDING.c.body[(KEY, "coverage", "reason")].as_json().label("thought"),
            FINDING.c.body["differences"].as_string().like(_SPEECH_ACT).label("stronger"),
            STATEMENT.c.source,
            STATEMENT.c.published_at.label("said_at"),
        )
        .join(STATEMENT, STATEMENT.c.id == FINDING.c.statement_id, isouter=True)
        .where(FINDING.c.check_id.in_(check_ids))
        .order_by(FINDING.c.check_id, FINDING.c.position)
    )
    for row in connection.execute(query).mappings():
        claim = claims.get((row["check_id"], row["claim_id"]))
        if claim is not None:
            yield FindingLine(**_with_phrases(row), **claim)


def _with_phrases(row: RowMapping) -> Columns:
    """Return a finding's columns with its sentences as phrases; those of an older version are plain English."""
    columns = {**row, "stronger": bool(row["stronger"])}
    for name, kept in (("explanation", columns.pop("said")), ("reason", columns.pop("thought"))):
        if kept and columns[name]:
            columns[name] = restored(columns[name], kept)
    return columns


def _claims(connection: Connection, check_ids: Sequence[str]) -> dict[tuple[str, str], Columns]:
    query = select(
        CLAIM.c.check_id,
        CLAIM.c.id,
        CLAIM.c.position,
        CLAIM.c.kind,
        CLAIM.c.speaker_id,
        CLAIM.c.body["text"].as_string().label("words"),
        CLAIM.c.body[("speakers", 0, "name")].as_string().label("speaker"),
    ).where(CLAIM.c.check_id.in_(check_ids), CLAIM.c.set_aside.is_(False))
    return {
        (row.check_id, row.id): {
            "number": row.position + 1,
            "kind": row.kind,
            "speaker_id": row.speaker_id,
            "words": row.words,
            "speaker": row.speaker,
        }
        for row in connection.execute(query)
    }


def load_users(connection: Connection, statement_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of articles of which some claim was compared with one of the statements."""
    found: set[str] = set()
    for chunk in _chunks(sorted(set(statement_ids))):
        query = (
            select(CHECK.c.article_id)
            .join(FINDING, FINDING.c.check_id == CHECK.c.id)
            .where(FINDING.c.statement_id.in_(chunk))
            .distinct()
        )
        found.update(connection.execute(query).scalars())
    return tuple(sorted(found))


def find_articles(connection: Connection, name: str) -> tuple[str, ...]:
    """Return the ids of the articles that a name stands for: an article's id or address, or the id of a check."""
    query = select(ARTICLE.c.id).where((ARTICLE.c.id == name) | (ARTICLE.c.url == name))
    found = connection.execute(query.order_by(ARTICLE.c.id)).scalars().all()
    return tuple(found or connection.execute(select(CHECK.c.article_id).where(CHECK.c.id == name)).scalars().all())


def load_outlets(connection: Connection) -> tuple[str, ...]:
    """Return the outlets of which articles are kept."""
    query = select(ARTICLE.c.outlet).where(ARTICLE.c.outlet.is_not(None)).distinct().order_by(ARTICLE.c.outlet)
    return tuple(connection.execute(query).scalars())


def _chunks(values: Sequence[str]) -> Iterator[Sequence[str]]:
    return (values[start : start + CHUNK] for start in range(0, len(values), CHUNK))
