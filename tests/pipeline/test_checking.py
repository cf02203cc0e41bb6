"""One article against its originals: what is looked for, in which days, and which post is the post itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text, read_article
from crossref.config import MatchingSettings, Settings, VerdictsSettings
from crossref.pipeline.checking import Check, check_article, embedded_statements, query_for, verdict_settings
from crossref.pipeline.engine import engine_id
from crossref.pipeline.originals import GivenOriginals
from crossref.pipeline.workspace import Workspace
from crossref.statement_rows import read_row
from crossref.types import Article, Claim, ClaimKind, Group, Statement, Verdict
from tests.pipeline.newsroom import ARTICLE, CLEAN, KEPT_QUOTE, NOW, PAGE_WITH_POST, POST, RELEASES, VERDICTS

DAY = date(2026, 11, 24)
POSTED = {
    "id": "p1",
    "text": POST,
    "channel": "tarvia-harbour-x",
    "url": "https://x.com/ilvasterner/status/1992600000000000001",
    "published_at": "2026-11-23T10:00:00Z",
}


def _check(workspace: Workspace, *rows: dict[str, str], given_only: bool = True) -> Check:
    statements = [read_row(row, workspace.directory) for row in rows]
    return Check(
        directory=workspace.directory,
        originals=GivenOriginals(statements),
        settings=Settings(),
        now=NOW,
        given_only=given_only,
    )


@pytest.fixture
def article() -> Article:
    """Return the article that meets every outcome."""
    return read_article(ARTICLE.encode(), name="bridge.html")


def _claims(article: Article, workspace: Workspace) -> Iterator[Claim]:
    yield from find_claims(article, workspace.directory).claims


# --- what is looked for ---------------------------------------------------------------------------------------------


def test_query_has_words_speaker_and_days(article: Article, newsroom: Workspace) -> None:
    quote, _, reported, *_ = _claims(article, newsroom)
    query = query_for(quote, article, Settings())
    assert (query.text, query.quoted, query.lang) == (KEPT_QUOTE, True, "en")
    assert query.speaker_ids == {"ilva-sterner", "tarvia-harbour"}
    assert query.speaker_name == "Ilva Sterner"
    assert (query.first, query.last) == (date(2026, 11, 23), date(2026, 11, 23))
    assert not query_for(reported, article, Settings()).quoted


def test_given_originals_count_as_searched_whoever_wrote_them(newsroom: Workspace) -> None:
    article = article_from_text(CLEAN, published_on=DAY)
    rows = [{"id": "g1", "text": "The ferry runs again."}, {"id": "g2", "text": POST, "author": "Zoya Ramina"}]
    given, stored = (
        check_article(article, _check(newsroom, *rows, given_only=only)).findings[0].searched for only in (True, False)
    )
    assert given is not None
    assert stored is not None
    assert (given.statements, stored.statements) == (2, 0)


def test_days_around_the_article_serve_where_none_is_named(newsroom: Workspace) -> None:
    article = article_from_text(CLEAN, published_on=DAY)
    (claim,) = _claims(article, newsroom)
    settings = Settings(matching=MatchingSettings(days_before=3, days_after=1))
    query = query_for(claim, article, settings)
    assert (query.first, query.last) == (date(2026, 11, 21), date(2026, 11, 25))
    undated = query_for(claim, replace(article, published_at=None), settings)
    assert (undated.first, undated.last) == (None, None)


def test_segments_are_counted_from_the_claim(newsroom: Workspace) -> None:
    text = "“We will keep the bridge at Port Calder open,” Ilva Sterner said, “and we thank the crews.”\n"
    article = article_from_text(text, published_on=DAY)
    (claim,) = _claims(article, newsroom)
    query = query_for(claim, article, Settings())
    assert [part.of(query.text) for part in query.segments] == [part.of(article.text) for part in claim.segments]
    assert len(query.segments) == 2


# --- what is found --------------------------------------------------------------------------------------------------


def test_each_claim_has_one_finding_in_order(article: Article, newsroom: Workspace) -> None:
    checked = check_article(article, _check(newsroom, *RELEASES))
    assert [one.claim_id for one in checked.findings] == [claim.id for claim in checked.claims]
    assert [one.verdict.value for one in checked.findings][:3] == list(VERDICTS[:3])
    assert (checked.engine, checked.checked_at) == (engine_id(Settings()), NOW)
    assert checked.set_aside == ()


def test_findings_point_to_words_on_both_sides(article: Article, newsroom: Workspace) -> None:
    checked = check_article(article, _check(newsroom, *RELEASES))
    number = checked.findings[1]
    assert number.version is not None
    assert number.claim_span is not None
    assert number.statement_span is not None
    assert "50,000" in number.claim_span.of(article.text)
    assert "15,000" in number.statement_span.of(number.version.text)
    assert [(one.claim, one.statement) for one in number.differences] == [("50,000", "15,000")]


def test_nothing_in_reach_is_no_discrepancy(article: Article, newsroom: Workspace) -> None:
    checked = check_article(article, _check(newsroom, given_only=False))
    assert {one.group for one in checked.findings} == {Group.UNVERIFIED}


# --- posts in pages -------------------------------------------------------------------------------------------------


@pytest.fixture
def ferry() -> Article:
    """Return a page that shows a post."""
    return read_article(PAGE_WITH_POST.encode(), name="ferry.html")


def test_post_in_a_page_is_a_second_hand_statement(ferry: Article, newsroom: Workspace) -> None:
    (statement,) = embedded_statements(ferry, newsroom.directory)
    assert statement.second_hand
    assert statement.text == POST
    assert (statement.source, statement.author_id) == ("tarvia-harbour", "ilva-sterner")


def _embedded(ferry: Article, workspace: Workspace, *rows: dict[str, str]) -> tuple[Verdict, Statement | None]:
    check = _check(workspace, *rows)
    checked = check_article(ferry, check)
    claim = next(one for one in checked.claims if one.kind is ClaimKind.EMBEDDED)
    finding = next(one for one in checked.findings if one.claim_id == claim.id)
    return finding.verdict, finding.statement


def test_collected_post_is_known_by_its_number(ferry: Article, newsroom: Workspace) -> None:
    twin = {**POSTED, "id": "p2", "url": "https://x.com/ilvasterner/status/1992600000000000002"}
    verdict, statement = _embedded(ferry, newsroom, twin, POSTED)
    assert verdict is Verdict.VERBATIM
    assert statement is not None
    assert statement.id == "p1"


def test_post_whose_words_were_changed_is_compared_with_itself(ferry: Article, newsroom: Workspace) -> None:
    changed = {**POSTED, "text": POST.replace("1 December", "8 December")}
    verdict, statement = _embedded(ferry, newsroom, changed)
    assert verdict in (Verdict.ALTERED_DATE, Verdict.ALTERED_NUMBER)
    assert statement is not None
    assert statement.id == "p1"


# --- settings -------------------------------------------------------------------------------------------------------


def test_settings_reach_the_judgement() -> None:
    settings = Settings(verdicts=VerdictsSettings(gap_sentences=7, gap_words=8, needs_look_below=0.9))
    chosen = verdict_settings(settings)
    assert (chosen.gap_sentences, chosen.gap_words, chosen.needs_look_below) == (7, 8, 0.9)
    assert chosen.speaker_required
    assert not verdict_settings(settings, given_only=True).speaker_required
