"""The timeline of an article and its originals: in order, with both clocks, and only of what is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from bs4 import BeautifulSoup

from crossref.report.article import article_page
from crossref.report.beside import Beside
from crossref.report.pages import EventKind, EventView
from crossref.report.render import render_html, render_markdown
from crossref.report.timeline import lag_sentence, timeline
from crossref.types import Article, Finding, Severity, Statement, Verdict, Version, VersionState
from tests.report.samples import bare_check, directory, rich_check

LISBON_SUMMER = timezone(timedelta(hours=1))
APPEARED = datetime(2026, 5, 19, 8, 0, tzinfo=LISBON_SUMMER)
SAID = datetime(2026, 5, 18, 9, 0, tzinfo=UTC)


def article(at: datetime | None = APPEARED) -> Article:
    return Article(id="article-1", text="The ferry sails.", blocks=(), published_at=at)


def statement(id: str = "s1", *, at: datetime | None = SAID, versions: tuple[Version, ...] = ()) -> Statement:
    known = versions or (Version(number=1, text="The ferry will sail."),)
    return Statement(id=id, versions=known, author="Jonas Averill", published_at=at)


def finding(of: Statement | None) -> Finding:
    verdict = Verdict.VERBATIM if of is not None else Verdict.NOT_FOUND
    return Finding(
        id="finding-1", claim_id="claim-1", verdict=verdict, severity=Severity.NONE, confidence=0.9, explanation="",
        statement=of, version=of.latest if of is not None else None,
    )  # fmt: skip


def told(*findings: tuple[int, Finding], of: Article | None = None, beside: Beside | None = None) -> list[EventView]:
    return list(timeline(of or article(), findings, directory(), beside or Beside()))


def test_original_stands_before_the_article_with_its_claims() -> None:
    original = statement()
    first, last = told((1, finding(original)), (4, finding(original)), (5, finding(None)))
    assert (first.kind, first.who, first.claims) == (EventKind.ORIGINAL, "Jonas Averill", (1, 4))
    assert (first.time, first.local) == ("18 May 2026, 09:00 UTC", "")
    assert (last.kind, last.what) == (EventKind.ARTICLE, "Article published")
    assert (last.time, last.local) == ("19 May 2026, 07:00 UTC", "19 May 2026, 08:00 (UTC+01:00)")
    assert (first.offset, last.offset) == ("2.0", "98.0")


def test_edit_and_disappearance_are_moments_of_their_own() -> None:
    versions = (
        Version(number=1, text="The ferry will sail.", seen_from=SAID),
        Version(
            number=2, text="The ferry may sail.", seen_from=SAID + timedelta(days=1, hours=3),
            seen_until=SAID + timedelta(days=3), state=VersionState.DELETED,
        ),
    )  # fmt: skip
    events = told((1, finding(statement(versions=versions))))
    assert [one.kind for one in events] == [EventKind.ORIGINAL, EventKind.ARTICLE, EventKind.EDITED, EventKind.GONE]
    assert 2.0 < float(events[1].offset) < float(events[2].offset) < 98.0


def test_other_text_of_the_article_is_told() -> None:
    beside = Beside(other_texts=(datetime(2026, 5, 20, 6, 0, tzinfo=UTC),))
    events = told((1, finding(statement())), beside=beside)
    assert events[-1].what == "Another text of this article checked"


@pytest.mark.parametrize(
    ("at", "said"), [(None, None), (None, SAID), (APPEARED, None)], ids=["no date", "original alone", "article alone"]
)
def test_fewer_than_two_moments_make_no_timeline(at: datetime | None, said: datetime | None) -> None:
    assert told((1, finding(statement(at=said))), of=article(at)) == []


def test_moments_that_fall_together_need_no_scale() -> None:
    events = told((1, finding(statement(at=APPEARED))))
    assert [one.offset for one in events] == ["2.0", "2.0"]


@pytest.mark.parametrize(
    ("at", "said", "sentence"),
    [
        (APPEARED, SAID, "22 hours before the article"),
        (APPEARED, APPEARED + timedelta(minutes=5), "5 minutes after the article"),
        (None, SAID, ""),
        (APPEARED, None, ""),
    ],
)
def test_lag_is_told_where_both_dates_are_known(at: datetime | None, said: datetime | None, sentence: str) -> None:
    assert lag_sentence(article(at), statement(at=said)) == sentence


def test_page_draws_each_moment_and_lists_it() -> None:
    check = rich_check()
    html = render_html(check, directory(), overrides=None, newsroom="", notice="")
    page = BeautifulSoup(html, "html.parser")
    listed = page.select(".events > li")
    drawn = page.select("svg.timeline .moment")
    assert len(listed) == len(drawn) >= 3
    assert page.select_one("svg.timeline")["aria-label"]  # type: ignore[index]
    assert [link["href"] for link in listed[0].select("a")] == [
        f"#claim-{number}" for number in article_page(check, directory(), newsroom="", notice="").timeline[0].claims
    ]
    assert "## Timeline" in render_markdown(check, directory(), newsroom="", notice="")


def test_glance_has_a_row_for_each_claim() -> None:
    check = rich_check()
    html = render_html(check, directory(), overrides=None, newsroom="", notice="")
    rows = BeautifulSoup(html, "html.parser").select("table.glance tbody tr")
    assert len(rows) == len(check.findings)
    words = [" ".join(row.get_text(" ").split()) for row in rows]
    assert words[0] == "1 ○ Not checkable Headline: “fifty thousand riders” – –"
    assert words[1].startswith("2 ▲ Altered number major needs sign-off Quotation: “We expect 50,000 riders")
    assert "Jonas Averill" in words[1]
    assert "hours before the article" in words[1]


def test_article_without_claims_has_neither() -> None:
    check = replace(bare_check(), claims=(), findings=())
    page = BeautifulSoup(render_html(check, directory(), overrides=None, newsroom="", notice=""), "html.parser")
    assert not page.select("table.glance, .events")
