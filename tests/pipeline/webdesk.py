"""A workspace whose one ministry publishes on a site of this computer, for tests of whole runs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from crossref.collect.http import Client
from crossref.config import CollectSettings, Settings
from crossref.pipeline.checks import http_settings
from crossref.pipeline.collect_report import ChannelReport, CollectReport
from crossref.pipeline.collecting import channels_named, collect
from crossref.pipeline.workspace import Workspace
from crossref.types import Statement
from tests.collect.site import LOCAL, Reply
from tests.collect.websites import FIRST, RELEASE

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SOURCE = """
id = "tarvia"
kind = "foreign-ministry"
timezone = "UTC"
[names]
en = "Foreign Office of Tarvia"
[[channels]]
id = "tarvia-web"
platform = "{platform}"
address = "{address}"
language = "en"
recorded = {{ by = "test", year = 2026 }}
{settings}
"""
SELECT = '[channels.select]\nlisting = "ul.news li"\ndate = ".day"\ndate_format = "DMY"\nbody = "div.text"\n'
HTML = (("Content-Type", "text/html; charset=utf-8"),)
JSON = (("Content-Type", "application/json; charset=UTF-8"),)


def desk(folder: Path, platform: str, address: str, settings: str = "") -> Workspace:
    """Return a workspace with one channel."""
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    text = SOURCE.format(platform=platform, address=address, settings=settings)
    (folder / "sources" / "tarvia.toml").write_text(text, encoding="utf-8")
    (folder / "config.toml").write_text(
        f'[collect]\nallow = ["{LOCAL}"]\ndelay_seconds = 0\nretries = 0\ntimeout_seconds = 5\n'
    )
    chosen = CollectSettings(allow=(LOCAL,), delay_seconds=0, retries=0, timeout_seconds=5)
    return Workspace(root=folder, settings=Settings(collect=chosen))


def run(
    workspace: Workspace, *, now: datetime = NOW, since: date | None = None, archive: str | None = None
) -> CollectReport:
    """Collect the one channel."""
    channels = channels_named([], workspace.directory)
    door = lambda: Client(http_settings(workspace.settings), now=lambda: now)  # noqa: E731
    return collect(channels, workspace, since=since, now=now, open_door=door, archive=archive)


def outcome(report: CollectReport) -> ChannelReport:
    """Return what became of the one channel."""
    (only,) = report.outcomes
    return only


def kept(workspace: Workspace) -> dict[str, Statement]:
    """Return the statements of the store by the last part of their addresses."""
    with workspace.open_store() as store:
        return {(one.url or "").rstrip("/").rpartition("/")[2]: one for one in store.iter_statements()}


def listing(*rows: tuple[str, str, str], older: str = "") -> Reply:
    """Return a listing with a name, a day and a title for each release."""
    items = "".join(f'<li><span class="day">{d}</span><h3><a href="/n/{n}">{t}</a></h3></li>' for n, d, t in rows)
    link = f'<a rel="next" href="{older}">Older</a>' if older else ""
    return Reply(f'<html><body><ul class="news">{items}</ul>{link}</body></html>'.encode(), headers=HTML)


def page(title: str, first: str = FIRST, *, day: str = "2026-11-23", alternates: str = "") -> Reply:
    """Return the page of a release."""
    text = RELEASE.format(title=title, first=first, day=day, url="")
    start, rest = text.partition('<link rel="canonical"')[0], text.partition("</head>")[2]
    return Reply(f"{start}{alternates}</head>{rest}".encode(), headers=HTML)
