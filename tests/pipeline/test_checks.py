"""Many articles: in a workspace, which remembers them, or against given originals, which keep nothing."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crossref.config import CollectSettings, Settings
from crossref.errors import ArticleError, FetchError, StoreError
from crossref.pipeline.checks import (
    CheckOptions,
    Outcome,
    bundled_directory,
    check_in_workspace,
    check_with,
    http_settings,
)
from crossref.pipeline.workspace import Workspace
from crossref.types import BlockKind, Verdict
from tests.article.recorded_posts import POSTS
from tests.collect.site import LOCAL, Reply, Site
from tests.pipeline.newsroom import ARTICLE, CLEAN, NOW, POST, RELEASES, VERDICTS, as_lines

pytestmark = pytest.mark.allow_hosts([LOCAL])
PLAIN = CheckOptions()


def _verdicts(outcome: Outcome) -> tuple[str, ...]:
    assert outcome.check is not None, outcome.error
    return tuple(one.verdict.value for one in outcome.check.findings)


# --- in a workspace -------------------------------------------------------------------------------------------------


def test_article_check_and_report_are_kept(newsroom: Workspace) -> None:
    (outcome,) = check_in_workspace([str(newsroom.root / "bridge.html")], newsroom, PLAIN, now=NOW)
    assert _verdicts(outcome) == VERDICTS
    assert outcome.report is not None
    assert outcome.report.html.parent == newsroom.reports
    assert outcome.check is not None
    with newsroom.open_store() as store:
        assert store.last_check(outcome.check.article.id) == outcome.check
        assert store.article(outcome.check.article.id) == outcome.check.article


def test_second_check_gives_the_same_and_adds_no_statement(newsroom: Workspace) -> None:
    target = str(newsroom.root / "ferry.html")
    (first,), (second,) = (list(check_in_workspace([target], newsroom, PLAIN, now=NOW)) for _ in range(2))
    assert first.check == second.check
    with newsroom.open_store() as store:
        assert store.count_statements() == len(RELEASES) + 1


def test_post_in_a_page_becomes_a_statement_that_covers_nothing(newsroom: Workspace) -> None:
    with newsroom.open_store() as store:
        before = store.coverage()
    list(check_in_workspace([str(newsroom.root / "ferry.html")], newsroom, PLAIN, now=NOW))
    with newsroom.open_store() as store:
        (post,) = (one for one in store.iter_statements() if one.second_hand)
        assert (post.text, post.source) == (POST, "tarvia-harbour")
        assert store.coverage() == before


def test_article_that_cannot_be_read_stops_no_other(newsroom: Workspace) -> None:
    (newsroom.root / "empty.html").write_bytes(b"")
    targets = [str(newsroom.root / name) for name in ("nowhere.html", "empty.html", "clean.txt")]
    missing, empty, clean = check_in_workspace(targets, newsroom, PLAIN, now=NOW)
    assert isinstance(missing.error, ArticleError)
    assert isinstance(empty.error, ArticleError)
    assert (missing.check, missing.report) == (None, None)
    assert _verdicts(clean) == ("verbatim",)


def test_store_that_cannot_be_used_stops_the_run(newsroom: Workspace) -> None:
    (newsroom.data / "crossref.db").write_bytes(b"this is no database" * 500)
    with pytest.raises(StoreError):
        list(check_in_workspace([str(newsroom.root / "clean.txt")], newsroom, PLAIN, now=NOW))


def test_page_from_the_network_is_kept_as_it_came(newsroom: Workspace, site: Site) -> None:
    site.replies["/bridge"] = Reply(ARTICLE.encode(), headers=(("Content-Type", "text/html; charset=utf-8"),))
    targets = [site.url("/bridge"), site.url("/gone")]
    found, gone = check_in_workspace(targets, newsroom, PLAIN, now=NOW)
    assert _verdicts(found) == VERDICTS
    assert isinstance(gone.error, FetchError)
    with newsroom.open_store() as store:
        (capture,) = store.captures(url=site.url("/bridge"))
        assert store.capture_body(capture.sha256) == ARTICLE.encode()


def test_article_whose_text_changed_is_another_version_of_it(newsroom: Workspace, site: Site) -> None:
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    ids = []
    for text in (ARTICLE, ARTICLE.replace("</article>", "<p>The ferry was full on Tuesday, too.</p></article>")):
        site.replies["/bridge"] = Reply(text.encode(), headers=headers)
        (outcome,) = check_in_workspace([site.url("/bridge")], newsroom, PLAIN, now=NOW + timedelta(days=len(ids)))
        assert outcome.check is not None
        ids.append(outcome.check.article.id)
    assert ids[0] == ids[1]
    with newsroom.open_store() as store:
        assert store.articles_named(outcome.check.article.url or "") == (ids[0],)
        texts = [one.text for number in (1, 2) if (one := store.article(ids[0], version=number)) is not None]
        assert ["full on Tuesday" in text for text in texts] == [False, True]
        assert store.last_check(ids[0]) == outcome.check


def test_templates_of_the_newsroom_are_used(newsroom: Workspace) -> None:
    newsroom.templates.mkdir(parents=True)
    template = '{% extends "builtin/article.html" %}'
    (newsroom.templates / "article.html").write_text(template, encoding="utf-8")
    (outcome,) = check_in_workspace([str(newsroom.root / "clean.txt")], newsroom, PLAIN, now=NOW)
    assert outcome.report is not None
    assert "Calder Desk" in outcome.report.html.read_text(encoding="utf-8")
    (newsroom.templates / "article.html").write_text("{{ headlin }}", encoding="utf-8")
    (outcome,) = check_in_workspace([str(newsroom.root / "clean.txt")], newsroom, PLAIN, now=NOW)
    assert outcome.error is not None
    assert "article.html, line 1" in outcome.error.message


def test_report_is_written_in_the_language_of_the_settings(newsroom: Workspace) -> None:
    reports = newsroom.settings.reports.model_copy(update={"language": "fr"})
    french = replace(newsroom, settings=newsroom.settings.model_copy(update={"reports": reports}))
    (outcome,) = check_in_workspace([str(newsroom.root / "clean.txt")], french, PLAIN, now=NOW)
    assert outcome.report is not None
    assert '<html lang="fr"' in outcome.report.html.read_text(encoding="utf-8")


def test_notice_and_folder_are_the_callers(newsroom: Workspace, tmp_path: Path) -> None:
    options = CheckOptions(out=tmp_path / "elsewhere", notice="Fictional demonstration.", explain=True)
    (outcome,) = check_in_workspace([str(newsroom.root / "clean.txt")], newsroom, options, now=NOW)
    assert outcome.report is not None
    assert outcome.report.html.parent == tmp_path / "elsewhere"
    assert "Fictional demonstration." in outcome.report.markdown.read_text(encoding="utf-8")


# --- with given originals -------------------------------------------------------------------------------------------


def _given(tmp_path: Path, newsroom: Workspace, *, stdin: bytes = b"", target: str = "-") -> Outcome:
    originals = tmp_path / "originals.jsonl"
    originals.write_text(as_lines(RELEASES), encoding="utf-8")
    (outcome,) = check_with(
        [target],
        [str(originals)],
        CheckOptions(out=tmp_path / "out"),
        directory=newsroom.directory,
        now=NOW,
        stdin=io.BytesIO(stdin),
    )
    return outcome


def test_given_originals_answer_without_a_store(tmp_path: Path, newsroom: Workspace) -> None:
    outcome = _given(tmp_path, newsroom, stdin=ARTICLE.encode())
    assert _verdicts(outcome)[:3] == VERDICTS[:3]
    assert outcome.report is not None
    document = json.loads(outcome.report.json.read_text(encoding="utf-8"))
    assert [one["verdict"] for one in document["findings"]] == list(_verdicts(outcome))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk", "originals.jsonl", "out"]


def test_unreadable_target_is_an_outcome_with_given_originals(tmp_path: Path, newsroom: Workspace) -> None:
    assert isinstance(_given(tmp_path, newsroom, target=str(tmp_path / "nowhere.html")).error, ArticleError)
    assert isinstance(_given(tmp_path, newsroom, stdin=b" ").error, ArticleError)


def test_unreadable_original_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="does not exist"):
        list(check_with(["-"], [str(tmp_path / "gone.txt")], PLAIN, now=NOW, stdin=io.BytesIO(CLEAN.encode())))


def test_shipped_directory_serves_when_none_is_given(tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(RELEASES[0]["text"], encoding="utf-8")
    options = CheckOptions(out=tmp_path / "out")
    given = [str(tmp_path / "release.txt")]
    (outcome,) = check_with(["-"], given, options, now=NOW, stdin=io.BytesIO(CLEAN.encode()))
    assert _verdicts(outcome) == (Verdict.VERBATIM.value,)
    assert bundled_directory().sources


# --- settings -------------------------------------------------------------------------------------------------------


def test_settings_reach_the_network() -> None:
    collect = CollectSettings(contact="desk@calder-post.example", max_megabytes=1.5, delay_seconds=7, obey_robots=False)
    chosen = http_settings(Settings(collect=collect))
    assert (chosen.contact, chosen.max_bytes, chosen.delay_seconds) == ("desk@calder-post.example", 1_500_000, 7)
    assert not chosen.obey_robots


# --- recorded news pages --------------------------------------------------------------------------------------------


def test_recorded_news_pages_go_through_the_whole_check(shared: Path, newsroom: Workspace) -> None:
    folder = shared / "recorded/articles_html"
    pages = sorted(path for path in folder.iterdir() if path.suffix == ".html")
    outcomes = list(check_in_workspace([str(folder)], newsroom, CheckOptions(explain=True), now=NOW))
    assert [Path(one.target) for one in outcomes] == pages
    unread = {Path(one.target).name: one.error.message for one in outcomes if one.error is not None}
    checks = [one.check for one in outcomes if one.check is not None]
    assert unread == {}
    assert sum(bool(check.article.embeds) for check in checks) == len({page for page, *_ in POSTS}) >= 15
    assert sum(len(check.article.embeds) for check in checks) == len(POSTS)
    for check in checks:
        text = check.article.text
        assert len(check.findings) == len(check.claims)
        assert all(claim.span.of(text) == claim.text for claim in check.claims)
        embedded = [block for block in check.article.blocks if block.kind is BlockKind.EMBED]
        assert len(embedded) >= len([post for post in check.article.embeds if post.text])
