"""Findings in short: the newest check of each article, by time, by id, by statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crossref.store.repository import Store
from tests.report.samples import NOW, bare_check, rich_check

MAY = datetime(2026, 5, 18, tzinfo=UTC)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open("sqlite://") as opened:
        check = rich_check()
        opened.save_statements(one.statement for one in check.findings if one.statement is not None)
        opened.save_check(check)
        opened.save_check(bare_check())
        yield opened


def test_articles_of_a_stretch_come_in_order_of_time(store: Store) -> None:
    found = store.checked_articles(since=MAY, until=MAY + timedelta(days=7))
    assert [one.article_id for one in found] == ["article-0000rich", "article-00bare"]
    assert found[0].outlet == "The Calder Post (fictional)"
    assert found[0].lang == "en"
    assert found[0].text == rich_check().article.text
    assert found[0].published_at is not None
    assert found[0].published_at.tzinfo is not None


@pytest.mark.parametrize(
    ("since", "until"), [(MAY - timedelta(days=7), MAY), (MAY + timedelta(days=7), MAY + timedelta(days=14))]
)
def test_other_weeks_hold_nothing(store: Store, since: datetime, until: datetime) -> None:
    assert store.checked_articles(since=since, until=until) == ()


def test_newest_check_alone_counts(store: Store) -> None:
    later = replace(rich_check(), checked_at=NOW + timedelta(hours=1), findings=rich_check().findings[:2])
    store.save_check(later)
    (found,) = store.checked_articles(ids=["article-0000rich"])
    assert found.checked_at == later.checked_at
    assert len(store.finding_lines([found.check_id])) == 2


def test_lines_hold_claim_and_finding(store: Store) -> None:
    (found,) = store.checked_articles(ids=["article-0000rich"])
    lines = {line.id: line for line in store.finding_lines([found.check_id])}
    line = lines["finding-claim-2"]
    assert (line.number, line.verdict, line.severity, line.kind) == (2, "altered_number", "major", "direct")
    assert (line.speaker, line.speaker_id, line.statement_id) == ("Jonas Averill", "averill", "statement-11")
    assert line.source == "kestria-transport"
    assert line.said_at == datetime(2026, 5, 18, 9, 0, tzinfo=UTC)
    assert lines["finding-claim-6"].reason == "the channels of Jonas Averill were not collected for 2026-05-18"
    assert len(lines) == 6


def test_set_aside_spans_have_no_line(store: Store) -> None:
    (found,) = store.checked_articles(ids=["article-0000rich"])
    assert all("moonlight" not in line.words for line in store.finding_lines([found.check_id]))


def test_articles_are_found_by_statement_and_by_name(store: Store) -> None:
    assert store.articles_using(["statement-11", "statement-unknown"]) == ("article-0000rich",)
    assert store.articles_using(["statement-unknown"]) == ()
    url = rich_check().article.url
    assert url is not None
    (check,) = store.checked_articles(ids=["article-0000rich"])
    for name in ("article-0000rich", url, check.check_id):
        assert store.articles_named(name) == ("article-0000rich",)
    assert store.articles_named("nothing") == ()
    assert store.outlets() == ("The Calder Post (fictional)",)


def test_evidence_is_the_whole_finding_with_claim_and_article(store: Store) -> None:
    (check,) = store.checked_articles(ids=["article-0000rich"])
    kept = store.evidence(check.check_id, "finding-claim-2")
    assert kept is not None
    article, claim, finding = kept
    assert (article, claim) == (rich_check().article, rich_check().claims[1])
    assert finding.statement is not None
    assert store.evidence(check.check_id, "finding-none") is None
    assert store.evidence("check-none", "finding-claim-2") is None
