"""``crossref check --outlets``: what the newsroom's outlets published, from feeds and pages on this computer."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from crossref.pipeline.checks import CheckOptions
from crossref.pipeline.doors import doors_of
from crossref.pipeline.outlets import Followed, OutletsReport, follow_outlets
from crossref.pipeline.workspace import find_workspace
from tests.cli.conftest import Run
from tests.collect.site import LOCAL, Reply, Site
from tests.pipeline.newsroom import ARTICLE, with_releases

pytestmark = pytest.mark.allow_hosts([LOCAL])

HTML = (("Content-Type", "text/html; charset=utf-8"),)
NOW = datetime.now(UTC)
WALL = b"<html><head><title>Ferries</title></head><body><article><h1>Ferries</h1><p>Subscribe now to continue reading.</p></article></body></html>"
EDITED = ARTICLE.replace("50,000 passengers", "15,000 passengers")


def _feed(site: Site, *entries: tuple[str, float]) -> Reply:
    """Return a feed of articles, each with its age in days."""
    items = "".join(
        f"<item><title>{name}</title><link>{site.url(f'/{name}')}</link><guid>{site.url(f'/{name}')}</guid>"
        f"<pubDate>{format_datetime(NOW - timedelta(days=age))}</pubDate></item>"
        for name, age in entries
    )
    return Reply(f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'.encode())


def _page(text: str, site: Site, name: str) -> Reply:
    address = "https://calder-post.example/bridge"
    assert address in text
    return Reply(text.replace(address, site.url(f"/{name}")).encode(), headers=HTML)


@pytest.fixture
def desk(tmp_path: Path, site: Site) -> Path:
    """Return a newsroom that follows two outlets, one of which carries the other's text."""
    folder = with_releases(tmp_path / "desk").root
    outlets = f"""
[outlets."calder-post.example"]
name = "The Calder Post"
feeds = ["{site.url("/post/feed")}"]
[outlets."quirin-mail.example"]
feeds = ["{site.url("/mail/feed")}"]
"""
    config = folder / "config.toml"
    config.write_text(config.read_text(encoding="utf-8") + outlets, encoding="utf-8")
    site.replies["/post/feed"] = _feed(site, ("bridge", 0.5), ("wall", 1), ("old", 9))
    site.replies["/mail/feed"] = _feed(site, ("copied", 0.4), ("bridge", 0.5), ("missing", 1))
    site.replies["/bridge"], site.replies["/copied"] = _page(ARTICLE, site, "bridge"), _page(ARTICLE, site, "copied")
    site.replies["/wall"] = Reply(WALL, headers=HTML)
    return folder


def _states(document: Any) -> dict[str, str]:
    return {one["url"].rpartition("/")[2]: one["state"] for one in document["articles"]}


def _follow(desk: Path, *, now: datetime) -> OutletsReport:
    workspace = find_workspace(desk, given=desk)
    return follow_outlets(
        workspace, CheckOptions(), since=None, now=now, open_door=lambda store: doors_of(workspace, store, now)()
    )


def test_new_articles_are_checked_and_walls_and_failures_are_values(run: Run, desk: Path, site: Site) -> None:
    ran = run("check", "--outlets", "--json", cwd=desk)
    document = json.loads(ran.out)
    assert _states(document) == {"bridge": "checked", "wall": "walled", "copied": "checked", "missing": "failed"}
    assert ran.code == 1
    assert len(document["checks"]) == 2
    copies = {one["url"]: one["copies"] for one in document["articles"] if one["copies"]}
    assert copies == {site.url("/bridge"): [site.url("/copied")], site.url("/copied"): [site.url("/bridge")]}


def test_second_run_asks_for_nothing_that_is_not_due(run: Run, desk: Path, site: Site) -> None:
    run("check", "--outlets", "--quiet", cwd=desk)
    site.asked.clear()
    ran = run("check", "--outlets", "--quiet", "--fail-on", "never", cwd=desk)
    assert {path for path in site.paths() if path != "/robots.txt"} == {"/post/feed", "/mail/feed", "/missing"}
    assert ran.err.splitlines()[-1] == "2 feeds; articles: 0 checked, 0 changed, 0 unchanged, 0 walled, 1 failed."
    assert ran.code == 3


def test_changed_article_is_another_version_and_is_checked_again(desk: Path, site: Site) -> None:
    _follow(desk, now=NOW)
    later = NOW + timedelta(hours=12)
    assert _follow(desk, now=later).count(Followed.UNCHANGED) == 2
    site.replies["/bridge"] = _page(EDITED, site, "bridge")
    report = _follow(desk, now=later + timedelta(hours=12))
    assert report.count(Followed.CHANGED) == 1
    with find_workspace(desk, given=desk).open_store() as store:
        (id,) = store.articles_named(site.url("/bridge"))
        texts = [store.article(id, version=number) for number in (1, 2)]
        assert ["50,000" in one.text for one in texts if one is not None] == [True, False]
        check = store.last_check(id)
    assert check is not None
    assert "altered_number" not in {one.verdict.value for one in check.findings}


def test_day_asked_for_brings_older_articles(run: Run, desk: Path, site: Site) -> None:
    site.replies["/old"] = _page(ARTICLE, site, "old")
    since = (NOW - timedelta(days=20)).date().isoformat()
    document = json.loads(run("check", "--outlets", "--since", since, "--json", cwd=desk).out)
    assert _states(document)["old"] == "checked"


def test_feeds_that_all_fail_exit_4(run: Run, desk: Path, site: Site) -> None:
    site.replies["/post/feed"] = site.replies["/mail/feed"] = Reply(status=500)
    ran = run("check", "--outlets", cwd=desk)
    assert ran.code == 4
    assert f"The feed {site.url('/post/feed')} gave nothing:" in ran.err


def test_outlets_without_feeds_are_told(run: Run, newsroom: Path) -> None:
    ran = run("check", "--outlets", cwd=newsroom)
    assert (ran.code, ran.err.splitlines()[0]) == (2, "crossref: No outlet in config.toml has a feed.")


@pytest.mark.parametrize("arguments", [(), ("story.html", "--outlets")], ids=["nothing", "both"])
def test_articles_and_outlets_are_not_mixed(run: Run, newsroom: Path, arguments: tuple[str, ...]) -> None:
    assert run("check", *arguments, cwd=newsroom).code == 2
