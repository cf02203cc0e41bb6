"""Captures read again: nothing is lost, mistakes of old readers are put right, cited versions stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crossref.pipeline.reparsing import ReparseReport, reparse
from crossref.pipeline.workspace import Workspace
from tests.collect.site import LOCAL, Reply, Site, open_site
from tests.collect.websites import FIRST
from tests.pipeline.webdesk import SELECT, desk, kept, listing, page, run

pytestmark = pytest.mark.allow_hosts([LOCAL])

BRIDGE = ("bridge", "23.11.2026", "Statement on the bridge at Port Calder")


@pytest.fixture
def site() -> Iterator[Site]:
    """Run a site with one release, on a page and in a feed."""
    with open_site() as site:
        site.replies["/news"] = listing(BRIDGE)
        site.replies["/n/bridge"] = page(BRIDGE[2])
        item = (
            f"<item><title>{BRIDGE[2]}</title><guid>g1</guid><c:encoded>&lt;p&gt;{FIRST}&lt;/p&gt;</c:encoded></item>"
        )
        feed = f'<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>{item}</channel></rss>'
        site.replies["/feed"] = Reply(feed.encode())
        yield site


def _again(workspace: Workspace, *, write: bool = False) -> ReparseReport:
    channels = [one for source in workspace.directory.sources for one in source.channels]
    return reparse(channels, workspace, write=write)


@pytest.mark.parametrize(("platform", "path"), [("page", "/news"), ("feed", "/feed")])
def test_today_reads_what_it_read(site: Site, tmp_path: Path, platform: str, path: str) -> None:
    workspace = desk(tmp_path, platform, site.url(path), SELECT if platform == "page" else "")
    run(workspace)
    site.replies.clear()
    report = _again(workspace)
    assert (report.same, report.changed, report.unread, report.problems) == (1, [], 0, [])


def test_what_is_read_otherwise_is_told_and_corrected_on_demand(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    run(workspace)
    better = desk(tmp_path, "page", site.url("/news"), SELECT.replace("div.text", "div.text p:first-child"))
    told = _again(better)
    assert (len(told.changed), told.corrected) == (1, 0)
    assert "both parliaments" in kept(workspace)["bridge"].text
    done = _again(better, write=True)
    assert done.corrected == 1
    statement = kept(workspace)["bridge"]
    assert statement.text == f"{BRIDGE[2]}\n\n{FIRST}"
    assert len(statement.versions) == 1
    assert _again(better).same == 1


def test_capture_that_is_missing_is_a_problem(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    run(workspace)
    for path in (workspace.data / "captures").rglob("*.zst"):
        path.unlink()
    assert "missing" in _again(workspace).problems[0]


def test_capture_that_holds_it_no_more_is_unread(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    run(workspace)
    report = _again(desk(tmp_path, "page", site.url("/news"), SELECT.replace("div.text", "div.gone")))
    assert (report.unread, report.changed) == (1, [])
