"""Real releases that were changed after they appeared, replayed poll by poll from a server: every version, none twice."""

from __future__ import annotations

import json
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import escape
from pathlib import Path
from typing import Any

import pytest

from crossref.collect.http import Client
from crossref.pipeline.changes import ChangeKind, RunKind, changes_since
from crossref.pipeline.checks import http_settings
from crossref.pipeline.collecting import channels_named, collect
from crossref.pipeline.workspace import Workspace
from tests.collect.site import LOCAL, Reply, Site
from tests.pipeline.webdesk import desk

pytestmark = [pytest.mark.allow_hosts([LOCAL]), pytest.mark.slow]

Row = dict[str, Any]
"""One release with its versions, Any: recorded JSON."""
WINDOW = 10
"""Entries that a feed shows at least, as the recorded one does; more where an older one is changed."""


def _item(row: Row, version: Row) -> str:
    body = "".join(f"<p>{escape(one)}</p>" for one in version["text"].split("\n"))
    return (
        f'<item><guid isPermaLink="false">{escape(row["guid"])}</guid><title>{escape(version["title"])}</title>'
        f"<pubDate>{version['pubDate']}</pubDate><c:encoded>{escape(body)}</c:encoded></item>"
    )


def _feed(rows: list[Row], at: datetime) -> Reply:
    """Return the feed as it stood at a poll: the newest releases without a gap, each as it then read."""
    shown, oldest = [], 0
    for row in sorted(rows, key=lambda one: parsedate_to_datetime(one["versions"][0]["pubDate"]), reverse=True):
        seen = [one for one in row["versions"] if datetime.fromisoformat(one["seen_at"]) <= at]
        if seen:
            shown.append(_item(row, seen[-1]))
            if datetime.fromisoformat(seen[-1]["seen_at"]) == at:
                oldest = len(shown)
    items = "".join(shown[: max(WINDOW, oldest)])
    body = f'<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>{items}</channel></rss>'
    return Reply(body.encode(), headers=(("Content-Type", "application/rss+xml"),))


def _collect(workspace: Workspace, at: datetime) -> None:
    report = collect(
        channels_named((), workspace.directory),
        workspace,
        since=None,
        now=at,
        open_door=lambda: Client(http_settings(workspace.settings), now=lambda: at),
    )
    assert report.failed == 0, report.outcomes


def _words(title: str, text: str) -> list[str]:
    return f"{title} {text}".split()


def _versions(row: Row) -> list[list[str]]:
    told: list[list[str]] = []
    for one in row["versions"]:
        words = _words(one["title"], one["text"])
        if not told or told[-1] != words:
            told.append(words)
    return told


def test_releases_that_were_changed_are_kept_in_every_version(site: Site, tmp_path: Path, shared: Path) -> None:
    path = shared / "eval" / "pairs" / "revisions.jsonl"
    rows: list[Row] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    workspace = desk(tmp_path, "feed", site.url("/feed"))
    polls = sorted({datetime.fromisoformat(one["seen_at"]) for row in rows for one in row["versions"]})
    for at in polls:
        site.replies["/feed"] = _feed(rows, at)
        _collect(workspace, at)
    with workspace.open_store() as store:
        kept = {(one.native_id or "").rpartition("#")[2]: one for one in store.iter_statements()}
    assert set(kept) == {row["guid"] for row in rows}
    for row in rows:
        statement = kept[row["guid"]]
        assert [one.text.split() for one in statement.versions] == _versions(row), row["id"]
        assert all(one.capture is not None for one in statement.versions)
    _check_changes(workspace, rows, polls[0])


def _check_changes(workspace: Workspace, rows: list[Row], since: datetime) -> None:
    """Each edit is told once, and its words are those of the two versions."""
    changes = changes_since(workspace, since)
    assert {one.kind for one in changes} == {ChangeKind.EDITED}
    assert len(changes) == sum(len(_versions(row)) - 1 for row in rows)
    for one in changes:
        assert one.after is not None
        old = "".join(run.text for run in one.runs if run.kind is not RunKind.ADDED)
        new = "".join(run.text for run in one.runs if run.kind is not RunKind.REMOVED)
        assert "".join(old.split()) == "".join(one.before.text.split())
        assert new.split() == one.after.text.split()
        # A blank that came or went beside a mark is another text, but no other words.
        spaced = "".join(one.before.text.split()) == "".join(one.after.text.split())
        assert spaced or any(run.kind is not RunKind.SAME for run in one.runs)
