"""Articles, checks and reviews come back as they were kept, and nothing a person decided is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection

from crossref.store import statements
from crossref.store.articles import (
    add_review,
    last_check,
    load_article,
    load_check,
    load_findings,
    load_reviews,
    save_article,
    save_check,
)
from crossref.store.database import open_database
from crossref.types import (
    Article,
    ArticleCheck,
    Block,
    BlockKind,
    Candidate,
    Claim,
    ClaimKind,
    Finding,
    Review,
    ReviewDecision,
    Severity,
    Span,
    Speaker,
    Statement,
    Verdict,
    Version,
)

NOW = datetime(2024, 6, 3, 9, 30, tzinfo=UTC)
TEXT = "The minister, Jonas Averill, said: “We will not raise the tolls.” He gave no date."
QUOTE = Span(TEXT.index("We will"), TEXT.index(".”"))
ORIGINAL = Statement(id="tolls", versions=(Version(number=1, text="We will not raise the tolls this year."),))
ARTICLE = Article(
    id="article-1",
    text=TEXT,
    blocks=(Block(kind=BlockKind.BODY, span=Span(0, len(TEXT))),),
    title="No new tolls",
    url="https://quay.example/tolls",
    published_at=NOW,
)
CLAIM = Claim(
    id="claim-1",
    kind=ClaimKind.DIRECT,
    span=QUOTE,
    text=QUOTE.of(TEXT),
    segments=(QUOTE,),
    context=Span(0, len(TEXT)),
    speakers=(Speaker(mention="Jonas Averill", name="Jonas Averill", person_id="jonas-averill"),),
)
ASIDE = replace(CLAIM, id="claim-2", speakers=(), reason="a title, not a quotation")
FINDING = Finding(
    id="finding-1",
    claim_id="claim-1",
    verdict=Verdict.TRUNCATED,
    severity=Severity.MAJOR,
    confidence=0.8,
    explanation="The cut drops “this year”.",
    statement=ORIGINAL,
    version=ORIGINAL.latest,
    claim_span=QUOTE,
    statement_span=Span(0, 27),
    runners_up=(
        Candidate(statement=ORIGINAL, version=ORIGINAL.latest, span=Span(0, 5), score=0.4, plan="p", reasons=("r",)),
    ),
)
CHECK = ArticleCheck(
    article=ARTICLE,
    claims=(CLAIM,),
    findings=(FINDING,),
    engine="0.1 abc",
    checked_at=NOW,
    set_aside=(ASIDE,),
    notes=("Wrongly decoded letters were mended.",),
)


@pytest.fixture
def connection() -> Iterator[Connection]:
    database = open_database("sqlite://")
    with database.writing() as opened:
        statements.save(opened, [ORIGINAL])
        yield opened
    database.close()


def test_save_check_gives_back_the_whole_check(connection: Connection) -> None:
    assert load_check(connection, save_check(connection, CHECK)) == CHECK


def test_save_check_again_changes_nothing(connection: Connection) -> None:
    assert save_check(connection, CHECK) == save_check(connection, CHECK)
    assert len(load_findings(connection)) == 1


def test_save_check_later_is_another_check_and_the_last(connection: Connection) -> None:
    first = save_check(connection, CHECK)
    second = save_check(connection, replace(CHECK, checked_at=NOW + timedelta(days=1)))
    assert first != second
    assert last_check(connection, "article-1") == second
    assert load_check(connection, first) == CHECK


def test_load_check_shows_the_article_as_it_read_then(connection: Connection) -> None:
    first = save_check(connection, CHECK)
    later = replace(ARTICLE, text=TEXT + " The ministry corrected him.")
    save_check(connection, replace(CHECK, article=later, checked_at=NOW + timedelta(days=1)))
    loaded = load_check(connection, first)
    assert loaded is not None and loaded.article.text == TEXT
    newest = load_article(connection, "article-1")
    assert newest is not None and newest.text == later.text


def test_load_check_of_an_unknown_id_is_none(connection: Connection) -> None:
    assert load_check(connection, "check-none") is None
    assert last_check(connection, "article-none") is None
    assert load_article(connection, "article-none") is None


def test_save_article_with_the_same_text_is_the_same_version_with_new_facts(connection: Connection) -> None:
    assert save_article(connection, ARTICLE, seen_at=NOW) == 1
    assert save_article(connection, replace(ARTICLE, title="No tolls, says minister"), seen_at=NOW) == 1
    loaded = load_article(connection, "article-1")
    assert loaded is not None and loaded.title == "No tolls, says minister"


def test_save_article_that_returns_to_an_old_text_is_that_version(connection: Connection) -> None:
    texts = [TEXT, TEXT.replace("no date", "a date"), TEXT]
    numbers = [save_article(connection, replace(ARTICLE, text=text), seen_at=NOW) for text in texts]
    assert numbers == [1, 2, 1]
    first = load_article(connection, "article-1", number=1)
    assert first is not None and first.text == TEXT


def test_load_findings_narrowed_by_verdict_and_id(connection: Connection) -> None:
    other = replace(FINDING, id="finding-2", verdict=Verdict.NOT_FOUND, statement=None, version=None)
    check = save_check(connection, replace(CHECK, findings=(FINDING, other)))
    assert [one.id for one in load_findings(connection, check_id=check)] == ["finding-1", "finding-2"]
    assert load_findings(connection, verdicts=(Verdict.NOT_FOUND,)) == (other,)
    assert load_findings(connection, finding_id="finding-1") == (FINDING,)
    assert load_findings(connection, check_id="check-none") == ()


def test_load_findings_leave_out_what_the_store_does_not_hold(connection: Connection) -> None:
    gone = Statement(id="gone", versions=(Version(number=1, text="Tolls may rise."),))
    kept = Candidate(statement=gone, version=gone.latest, span=Span(0, 5), score=0.4)
    finding = replace(FINDING, statement=gone, version=gone.latest, runners_up=(kept,))
    save_check(connection, replace(CHECK, findings=(finding,)))
    (loaded,) = load_findings(connection)
    assert (loaded.statement, loaded.version, loaded.runners_up) == (None, None, ())
    assert loaded.verdict is Verdict.TRUNCATED


def review(id: str, decision: ReviewDecision, *, minutes: int, corrected_to: Verdict | None = None) -> Review:
    return Review(
        id=id,
        finding_id="finding-1",
        reviewer="Lena Abrik",
        decision=decision,
        at=NOW + timedelta(minutes=minutes),
        note="Heard the recording.",
        corrected_to=corrected_to,
    )


def test_add_review_keeps_every_decision_in_the_order_made(connection: Connection) -> None:
    confirmed = review("r-1", ReviewDecision.CONFIRMED, minutes=5)
    corrected = review("r-2", ReviewDecision.CORRECTED, minutes=1, corrected_to=Verdict.PERMITTED_EDIT)
    for one in (confirmed, corrected, confirmed):
        add_review(connection, one)
    assert load_reviews(connection, "finding-1") == (confirmed, corrected)
    assert load_reviews(connection, None) == (confirmed, corrected)
    assert load_reviews(connection, "finding-2") == ()
