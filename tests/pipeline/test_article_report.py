"""The report on one article: from the store by id or address, or after checking it now."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from crossref.errors import UsageError
from crossref.pipeline.article_report import report_article
from crossref.pipeline.checks import CheckOptions, check_in_workspace
from crossref.pipeline.report_files import Format
from crossref.pipeline.reviewing import Decision, queue, record
from crossref.pipeline.workspace import Workspace
from crossref.types import ReviewDecision
from tests.pipeline.newsroom import NOW

FORMATS = (Format.HTML, Format.MARKDOWN, Format.JSON, Format.CSV, Format.XLSX, Format.CLAIMREVIEW)


def _check(newsroom: Workspace) -> str:
    (outcome,) = check_in_workspace([str(newsroom.root / "bridge.html")], newsroom, CheckOptions(), now=NOW)
    assert outcome.check is not None
    return outcome.check.article.id


def test_checked_article_is_reported_by_id_and_by_address(newsroom: Workspace, tmp_path: Path) -> None:
    id = _check(newsroom)
    by_id = report_article(id, newsroom, FORMATS, now=NOW, out=tmp_path / "a")
    by_url = report_article("https://calder-post.example/bridge", newsroom, FORMATS, now=NOW, out=tmp_path / "b")
    assert set(by_id.written.files) == set(FORMATS)
    for one in FORMATS:
        assert by_id.written.files[one].read_bytes() == by_url.written.files[one].read_bytes(), one


def test_review_stands_in_the_report(newsroom: Workspace, tmp_path: Path) -> None:
    id = _check(newsroom)
    (item,) = queue(newsroom)
    decided = Decision(decision=ReviewDecision.CONFIRMED, reviewer="W. Osgar", note="The release says 15,000.")
    record(item.id, decided, newsroom, now=NOW)
    report = report_article(id, newsroom, FORMATS, now=NOW, out=tmp_path)
    html = report.written.files[Format.HTML].read_text(encoding="utf-8")
    assert "Confirmed by W. Osgar, 25 November 2026, 08:00 UTC. The release says 15,000." in html
    assert len(json.loads(report.written.files[Format.CLAIMREVIEW].read_text(encoding="utf-8"))) == 1


def test_article_that_was_not_checked_is_checked_now(newsroom: Workspace) -> None:
    report = report_article(str(newsroom.root / "bridge.html"), newsroom, (Format.HTML,), now=NOW, language="fr")
    assert 'lang="fr"' in report.written.files[Format.HTML].read_text(encoding="utf-8")
    assert len(report.check.findings) == 5


def test_edited_article_tells_of_its_other_text(newsroom: Workspace, tmp_path: Path) -> None:
    _check(newsroom)
    page = newsroom.root / "bridge.html"
    page.write_text(page.read_text(encoding="utf-8").replace("winter", "summer"), encoding="utf-8")
    (later,) = check_in_workspace([str(page)], newsroom, CheckOptions(), now=NOW + timedelta(days=1))
    assert later.check is not None
    report = report_article(later.check.article.id, newsroom, (Format.MARKDOWN,), now=NOW, out=tmp_path)
    text = report.written.files[Format.MARKDOWN].read_text(encoding="utf-8")
    assert "25 November 2026, 08:00 UTC: Another text of this article checked" in text


def test_unknown_id_is_told(newsroom: Workspace) -> None:
    with pytest.raises(UsageError, match="No article article-0000 has been checked here"):
        report_article("article-0000", newsroom, (Format.HTML,), now=NOW)
