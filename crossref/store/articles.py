"""Articles, their checks and what people decided: kept as JSON beside the columns that are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Connection, RowMapping, func, insert, select, update

from crossref.store.phrases import KEY, phrases_in, with_phrases
from crossref.store.statements import load_by_any_id
from crossref.store.tables import (
    ArticleRow,
    ArticleVersionRow,
    CheckRow,
    ClaimRow,
    FindingRow,
    ReviewRow,
    Row,
)
from crossref.types import (
    Article,
    ArticleCheck,
    Candidate,
    Claim,
    Finding,
    Review,
    ReviewDecision,
    Span,
    Statement,
    Verdict,
    Version,
    stable_id,
)

ARTICLE = Row.metadata.tables[ArticleRow.__tablename__]
ARTICLE_VERSION = Row.metadata.tables[ArticleVersionRow.__tablename__]
CHECK = Row.metadata.tables[CheckRow.__tablename__]
CLAIM = Row.metadata.tables[ClaimRow.__tablename__]
FINDING = Row.metadata.tables[FindingRow.__tablename__]
REVIEW = Row.metadata.tables[ReviewRow.__tablename__]

Body = dict[str, Any]  # Any: a value as JSON


Kind = TypeVar("Kind")

_ARTICLE = TypeAdapter(Article)
_CLAIM = TypeAdapter(Claim)
_FINDING = TypeAdapter(Finding)


def _body(kind: TypeAdapter[Kind], value: Kind) -> Body:
    body: Body = kind.dump_python(value, mode="json")
    return {**body, KEY: phrases} if (phrases := phrases_in(value)) else body


def _value(kind: TypeAdapter[Kind], body: Body) -> Kind:
    return with_phrases(kind.validate_python(body), body.get(KEY, {}))


def save_article(connection: Connection, article: Article, *, seen_at: datetime | None) -> int:
    """Keep an article and return the number of its version; the same text is the same version."""
    columns = {name: getattr(article, name) for name in ("url", "outlet", "title", "published_at")}
    mine = ARTICLE.c.id == article.id
    if connection.execute(update(ARTICLE).where(mine).values(**columns)).rowcount == 0:
        connection.execute(insert(ARTICLE).values(id=article.id, **columns))
    body = _body(_ARTICLE, article)
    versions = ARTICLE_VERSION.c.article_id == article.id
    last: int = 0
    for row in connection.execute(select(ARTICLE_VERSION).where(versions).order_by(ARTICLE_VERSION.c.number)):
        last = row.number
        if row.body["text"] == article.text:
            if row.body != body:
                same = versions & (ARTICLE_VERSION.c.number == last)
                connection.execute(update(ARTICLE_VERSION).where(same).values(body=body))
            return int(last)
    values = {"article_id": article.id, "number": last + 1, "seen_at": seen_at, "body": body}
    connection.execute(insert(ARTICLE_VERSION).values(**values))
    return last + 1


def load_article(connection: Connection, id: str, *, number: int | None = None) -> Article | None:
    """Return an article as it read in one version, the newest when none is named."""
    query = select(ARTICLE_VERSION.c.body).where(ARTICLE_VERSION.c.article_id == id)
    if number is not None:
        query = query.where(ARTICLE_VERSION.c.number == number)
    body = connection.execute(query.order_by(ARTICLE_VERSION.c.number.desc()).limit(1)).scalar()
    return _value(_ARTICLE, body) if body is not None else None


def save_check(connection: Connection, check: ArticleCheck) -> str:
    """Keep a check with its claims and findings, and return its id; the same check again changes nothing."""
    number = save_article(connection, check.article, seen_at=check.checked_at)
    id = stable_id("check", check.article.id, number, check.engine, check.checked_at.timestamp())
    if connection.execute(select(CHECK.c.id).where(CHECK.c.id == id)).first() is not None:
        return id
    values = {"article_id": check.article.id, "article_version": number, "engine": check.engine}
    connection.execute(insert(CHECK).values(id=id, checked_at=check.checked_at, notes=list(check.notes), **values))
    claims = [(claim, False) for claim in check.claims] + [(claim, True) for claim in check.set_aside]
    if claims:
        records = [_claim_record(id, n, one, set_aside=aside) for n, (one, aside) in enumerate(claims)]
        connection.execute(insert(CLAIM), records)
    if check.findings:
        connection.execute(insert(FINDING), [_finding_record(id, n, one) for n, one in enumerate(check.findings)])
    return id


def _claim_record(check_id: str, position: int, claim: Claim, *, set_aside: bool) -> Body:
    return {
        "check_id": check_id,
        "position": position,
        "id": claim.id,
        "set_aside": set_aside,
        "kind": claim.kind.value,
        "speaker_id": claim.speaker.id if claim.speaker else None,
        "body": _body(_CLAIM, claim),
    }


def _finding_record(check_id: str, position: int, finding: Finding) -> Body:
    without = replace(finding, statement=None, version=None, runners_up=())
    body = _body(_FINDING, without)
    body["runners_up"] = [_candidate_body(candidate) for candidate in finding.runners_up]
    return {
        "check_id": check_id,
        "position": position,
        "id": finding.id,
        "claim_id": finding.claim_id,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "statement_id": finding.statement.id if finding.statement else None,
        "version": finding.version.number if finding.version else None,
        "body": body,
    }


def _candidate_body(candidate: Candidate) -> Body:
    return {
        "statement": candidate.statement.id,
        "version": candidate.version.number,
        "span": [candidate.span.start, candidate.span.end],
        "score": candidate.score,
        "plan": candidate.plan,
        "reasons": list(candidate.reasons),
        KEY: phrases_in(candidate.reasons),
    }


def load_check(connection: Connection, id: str) -> ArticleCheck | None:
    """Return a check as it was kept, with its statements as the store has them now."""
    row = connection.execute(select(CHECK).where(CHECK.c.id == id)).mappings().first()
    if row is None:
        return None
    article = load_article(connection, row["article_id"], number=row["article_version"])
    if article is None:
        return None
    claims = _load_claims(connection, id)
    return ArticleCheck(
        article=article,
        claims=tuple(claim for claim, aside in claims if not aside),
        set_aside=tuple(claim for claim, aside in claims if aside),
        findings=load_findings(connection, check_id=id),
        engine=row["engine"],
        checked_at=row["checked_at"],
        notes=_notes(row["notes"], article),
    )


def _notes(kept: list[str], article: Article) -> tuple[str, ...]:
    """Return a check's notes; those that are the article's are the phrases that they were."""
    known = {str(note): note for note in article.notes}
    return tuple(known.get(note, note) for note in kept)


def last_check(connection: Connection, article_id: str) -> str | None:
    """Return the id of an article's newest check."""
    query = select(CHECK.c.id).where(CHECK.c.article_id == article_id).order_by(CHECK.c.checked_at.desc())
    return connection.execute(query.limit(1)).scalar()


def other_texts_checked(connection: Connection, article_id: str, checked_at: datetime) -> tuple[datetime, ...]:
    """Return when each other version of an article than the one checked then was first checked, the oldest first."""
    own = select(CHECK.c.article_version).where(CHECK.c.article_id == article_id, CHECK.c.checked_at == checked_at)
    first = func.min(CHECK.c.checked_at)
    others = select(first).where(CHECK.c.article_id == article_id, CHECK.c.article_version.not_in(own))
    rows = connection.execute(others.group_by(CHECK.c.article_version).order_by(first)).scalars()
    return tuple(rows)


def last_check_of(connection: Connection, finding_id: str) -> str | None:
    """Return the id of the newest check that holds a finding."""
    query = select(CHECK.c.id).join(FINDING, FINDING.c.check_id == CHECK.c.id).where(FINDING.c.id == finding_id)
    return connection.execute(query.order_by(CHECK.c.checked_at.desc(), CHECK.c.id.desc()).limit(1)).scalar()


def _load_claims(connection: Connection, check_id: str) -> list[tuple[Claim, bool]]:
    query = select(CLAIM.c.body, CLAIM.c.set_aside).where(CLAIM.c.check_id == check_id).order_by(CLAIM.c.position)
    return [(_value(_CLAIM, body), aside) for body, aside in connection.execute(query)]


def load_findings(
    connection: Connection,
    *,
    check_id: str | None = None,
    finding_id: str | None = None,
    verdicts: tuple[Verdict, ...] = (),
) -> tuple[Finding, ...]:
    """Return findings in the order of checks and claims, narrowed by whatever is named."""
    query = select(FINDING).join(CHECK, CHECK.c.id == FINDING.c.check_id)
    if check_id is not None:
        query = query.where(FINDING.c.check_id == check_id)
    if finding_id is not None:
        query = query.where(FINDING.c.id == finding_id)
    if verdicts:
        query = query.where(FINDING.c.verdict.in_([verdict.value for verdict in verdicts]))
    rows = connection.execute(query.order_by(CHECK.c.checked_at, CHECK.c.id, FINDING.c.position)).mappings().all()
    wanted = {row["statement_id"] for row in rows if row["statement_id"]}
    wanted |= {one["statement"] for row in rows for one in row["body"]["runners_up"]}
    statements = load_by_any_id(connection, sorted(wanted))
    return tuple(_finding_value(row, statements) for row in rows)


def _finding_value(row: RowMapping, statements: Mapping[str, Statement]) -> Finding:
    finding = _value(_FINDING, {**row["body"], "runners_up": ()})
    statement = statements.get(row["statement_id"] or "")
    return replace(
        finding,
        statement=statement,
        version=_version(statement, row["version"]) if statement else None,
        runners_up=tuple(_candidates(row["body"]["runners_up"], statements)),
    )


def _candidates(bodies: list[Body], statements: Mapping[str, Statement]) -> Iterator[Candidate]:
    for body in bodies:
        statement = statements.get(body["statement"])
        version = _version(statement, body["version"]) if statement else None
        if statement is None or version is None:
            continue
        given = {name: body[name] for name in ("score", "plan")}
        reasons = with_phrases(tuple(body["reasons"]), body.get(KEY, {}))
        yield Candidate(statement=statement, version=version, span=Span(*body["span"]), reasons=reasons, **given)


def _version(statement: Statement, number: int | None) -> Version | None:
    return next((version for version in statement.versions if version.number == number), None)


def load_evidence(connection: Connection, check_id: str, finding_id: str) -> tuple[Article, Claim, Finding] | None:
    """Return a finding of a check with its claim and its article as it was checked."""
    row = connection.execute(select(CHECK).where(CHECK.c.id == check_id)).mappings().first()
    found = load_findings(connection, check_id=check_id, finding_id=finding_id)
    if row is None or not found:
        return None
    article = load_article(connection, row["article_id"], number=row["article_version"])
    mine = (CLAIM.c.check_id == check_id) & (CLAIM.c.id == found[0].claim_id)
    claim = connection.execute(select(CLAIM.c.body).where(mine).order_by(CLAIM.c.position).limit(1)).scalar()
    return (article, _value(_CLAIM, claim), found[0]) if article is not None and claim is not None else None


def add_review(connection: Connection, review: Review) -> None:
    """Add what a person decided; the same review twice is one."""
    if connection.execute(select(REVIEW.c.id).where(REVIEW.c.id == review.id)).first() is not None:
        return
    names = ("id", "finding_id", "reviewer", "decision", "at", "note", "corrected_to")
    connection.execute(insert(REVIEW).values({name: getattr(review, name) for name in names}))


def load_reviews(connection: Connection, finding_id: str | None) -> tuple[Review, ...]:
    """Return reviews in the order in which they were made, of one finding or of all."""
    query = select(REVIEW).order_by(REVIEW.c.number)
    if finding_id is not None:
        query = query.where(REVIEW.c.finding_id == finding_id)
    return tuple(
        Review(
            id=row.id,
            finding_id=row.finding_id,
            reviewer=row.reviewer,
            decision=ReviewDecision(row.decision),
            at=row.at,
            note=row.note,
            corrected_to=Verdict(row.corrected_to) if row.corrected_to else None,
        )
        for row in connection.execute(query)
    )
