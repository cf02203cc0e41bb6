"""What servers do to a collector, from a real server: each fault is told, nothing is taken from it, the next visit works."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from crossref.config import CollectSettings
from crossref.pipeline.collect_report import ChannelReport
from crossref.pipeline.collecting import channels_named, collect
from crossref.pipeline.workspace import Workspace
from tests.collect.site import LOCAL, Asked, Reply, Site
from tests.pipeline.webdesk import NOW, desk

pytestmark = pytest.mark.allow_hosts([LOCAL])

XML = "application/rss+xml"
TEXT = "Мы не закроем мост в Порт-Калдере зимой: проезд стоит 4,5 марки и так останется до весны. " * 8
FEED = (
    '<?xml version="1.0" encoding="{}"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>'
    '<item><guid isPermaLink="false">r1</guid><title>О мосте</title><pubDate>Mon, 23 Nov 2026 09:00:00 +0000</pubDate>'
    f"<c:encoded>{TEXT}</c:encoded></item></channel></rss>"
)
GOOD = Reply(FEED.format("utf-8").encode(), headers=(("Content-Type", XML),))
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    b"<rss version='2.0'><channel><item><title>&b;</title></item></channel></rss>"
)


def _reply(body: bytes, *headers: tuple[str, str], status: int = 200) -> Reply:
    return Reply(body, status=status, headers=(("Content-Type", XML), *headers))


FAULTS: dict[str, tuple[Reply, str]] = {
    "429": (_reply(b"", ("Retry-After", "600"), status=429), "asks to be left alone for 600 seconds"),
    "500": (_reply(b"", status=500), "answered 500"),
    "gone": (_reply(b"", status=410), "answered 410"),
    "web page": (Reply(b"<!doctype html><html><body>Welcome</body></html>"), "it sent a web page instead of a feed"),
    "empty": (_reply(b""), "the answer is empty"),
    "truncated": (
        Reply(GOOD.body[:400], headers=(("Content-Type", XML), ("Content-Length", "9999")), pieces=(b"",)),
        "broke",
    ),
    "cut in two": (_reply(GOOD.body[: len(GOOD.body) // 2]), "cut short"),
    "no xml": (_reply(b"<rss><chan"), "cut short"),
    "entities": (_reply(BOMB), "it defines entities of its own"),
    "gzip bomb": (_reply(gzip.compress(b" " * 90_000_000), ("Content-Encoding", "gzip")), "unpacked"),
    "drip": (
        Reply(headers=(("Content-Type", XML),), pieces=(b"<", b"r", b"s", b"s") * 40, pause=0.2),
        "within 2 seconds",
    ),
    "private": (_reply(b"", ("Location", "http://10.0.0.7/feed"), status=302), "not a public address"),
    "metadata": (_reply(b"", ("Location", "http://169.254.169.254/latest"), status=301), "not a public address"),
    "file": (_reply(b"", ("Location", "file:///etc/passwd"), status=302), "only http:// and https://"),
    "login": (_reply(b"", ("Location", "/login?next=feed"), status=302), "behind a login"),
    "circle": (_reply(b"", ("Location", "/feed"), status=302), "redirects more than"),
}


def _run(workspace: Workspace, *, retries: int = 0, hours: int = 0) -> ChannelReport:
    chosen = CollectSettings(allow=(LOCAL,), delay_seconds=0, timeout_seconds=2, retries=retries)
    quick = Workspace(root=workspace.root, settings=workspace.settings.model_copy(update={"collect": chosen}))
    channels = channels_named((), quick.directory)
    (report,) = collect(channels, quick, since=None, now=NOW + timedelta(hours=hours)).outcomes
    return report


def _texts(workspace: Workspace) -> list[tuple[str, ...]]:
    with workspace.open_store() as store:
        return [tuple(version.text for version in one.versions) for one in store.iter_statements()]


@pytest.mark.parametrize(("fault", "told"), FAULTS.values(), ids=FAULTS)
def test_fault_is_told_takes_nothing_and_is_over_at_the_next_visit(
    site: Site, tmp_path: Path, fault: Reply, told: str
) -> None:
    workspace = desk(tmp_path, "feed", site.url("/feed"))
    site.replies["/feed"] = fault
    report = _run(workspace)
    assert report.problem is not None
    assert told in report.problem
    assert _texts(workspace) == []
    site.replies["/feed"] = GOOD
    assert _run(workspace, hours=1).new == 1
    site.replies["/feed"] = fault
    _run(workspace, hours=2)
    # What was there stays as it was: a fault is no edit and no deletion.
    assert _texts(workspace) == [(f"О мосте\n\n{TEXT.strip()}",)]


WELL: dict[str, bytes] = {
    "declared utf-8, is windows-1251": FEED.format("windows-1251").encode("cp1251"),
    "declared windows-1251, is utf-8": FEED.format("windows-1251").encode(),
    "with a byte order mark": b"\xef\xbb\xbf" + FEED.format("utf-8").encode(),
}


@pytest.mark.parametrize("body", WELL.values(), ids=WELL)
def test_text_is_the_same_whatever_charset_the_server_claims(site: Site, tmp_path: Path, body: bytes) -> None:
    workspace = desk(tmp_path, "feed", site.url("/feed"))
    site.replies["/feed"] = Reply(body, headers=(("Content-Type", f"{XML}; charset=utf-8"),))
    assert _run(workspace).problem is None
    assert _texts(workspace) == [(f"О мосте\n\n{TEXT.strip()}",)]


def _in_turn(*replies: Reply) -> Callable[[Asked], Reply]:
    left = list(replies)
    return lambda _asked: left.pop(0) if len(left) > 1 else left[0]


def test_server_that_fails_once_and_then_answers_is_collected_in_one_run(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "feed", site.url("/feed"))
    site.replies["/feed"] = _in_turn(Reply(status=503), GOOD)
    assert _run(workspace, retries=1).new == 1
    assert site.paths().count("/feed") == 2


def test_unchanged_feed_costs_one_conditional_request(site: Site, tmp_path: Path) -> None:
    def reply(asked: Asked) -> Reply:
        known = asked.headers.get("if-none-match") == 'W/"7"'
        return Reply(status=304) if known else _reply(GOOD.body, ("ETag", 'W/"7"'))

    workspace = desk(tmp_path, "feed", site.url("/feed"))
    site.replies["/feed"] = reply
    assert _run(workspace).new == 1
    site.asked.clear()
    assert "unchanged since the last visit" in _run(workspace, hours=1).notes
    assert site.paths() == ["/feed"]
