"""A collecting process that is killed at any moment, again and again, loses nothing, doubles nothing and tears nothing."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import zstandard

from crossref.pipeline.verifying import verify
from crossref.pipeline.workspace import Workspace, find_workspace
from tests.collect.site import LOCAL, Asked, Reply, Site

pytestmark = [
    pytest.mark.allow_hosts([LOCAL]),
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be forked"),
]

STATES, KILLS = 10, 5
BEGIN = datetime.now(UTC) - timedelta(days=1)
"""The command has the clock of this computer; pages of releases are looked at again while they are new."""
HOSTS = (LOCAL, "localhost")
FEEDS = tuple(f"board-{number}" for number in range(4))

CHANNEL = """
[[channels]]
id = "{name}"
platform = "feed"
address = "{address}"
language = "en"
recorded = {{ by = "invented for the tests", year = 2026 }}
"""
NURSERY = """
import os, signal, sys, time
sys.argv = ["crossref", "collect", "--quiet", "--workspace", sys.argv[1]]
from crossref.cli.app import main
import crossref.cli.collect_output, crossref.collect.feed, crossref.store.search, crossref.collect.page, alembic.command
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        main()
    if line.strip():
        time.sleep(float(line))  # any moment will do; what is asserted does not depend on which it was
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)
"""
"""Stands ready with everything loaded, so that each run of the command is a process of its own that begins at once."""


class Processes:
    """Runs ``crossref collect``, to its end or to a sudden one."""

    def __init__(self, nursery: subprocess.Popen[str]) -> None:
        self._nursery = nursery

    def run(self, *, killed_after: float | None = None) -> int:
        """Run once; returns the exit code, below 0 where it was killed."""
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._nursery.stdin.write("\n" if killed_after is None else f"{killed_after}\n")
        self._nursery.stdin.flush()
        return int(self._nursery.stdout.readline())


@contextmanager
def processes(workspace: Path) -> Iterator[Processes]:
    nursery = subprocess.Popen(
        [sys.executable, "-c", NURSERY, str(workspace)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with nursery:
        yield Processes(nursery)
        assert nursery.stdin is not None
        nursery.stdin.close()


def _text(feed: str, number: int, state: int) -> str:
    """Return a release as it reads in a state: it is edited once, in the state after its own."""
    fare = "4.5" if state == number else "8.5"
    return f"Release {number} of {feed}. " + f"The fare to Port Calder is {fare} marks, and the bridge stays open. " * 9


def _versions(feed: str, number: int, state: int) -> tuple[str, ...]:
    seen = range(number, state + 1)
    return tuple(dict.fromkeys(_text(feed, number, one).strip() for one in seen))


def _publish(site: Site, state: int) -> None:
    for feed in FEEDS:
        items = "".join(_item(site, feed, number, state) for number in range(state, -1, -1))
        body = (
            f'<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>{items}</channel></rss>'
        ).encode()
        site.replies[f"/{feed}"] = _unless_known(body)


def _item(site: Site, feed: str, number: int, state: int) -> str:
    text = _text(feed, number, state)
    site.replies[f"/{feed}/{number}"] = Reply(
        f"<html><body><article><h1>Fares</h1><p>{text}</p></article></body>".encode()
    )
    # Every third release has but a summary, so that its page is fetched.
    whole = f"<description>{text[:60]} …</description>" if number % 3 == 2 else f"<c:encoded>{text}</c:encoded>"
    return (
        f"<item><guid>https://press.example/{feed}/{number}</guid><link>{site.url(f'/{feed}/{number}')}</link>"
        f"<pubDate>{format_datetime(BEGIN + timedelta(hours=number))}</pubDate>{whole}</item>"
    )


def _unless_known(body: bytes) -> object:
    etag = f'"{hashlib.sha256(body).hexdigest()}"'

    def reply(asked: Asked) -> Reply:
        if asked.headers.get("if-none-match") == etag:
            return Reply(status=304, headers=(("ETag", etag),))
        return Reply(body, headers=(("ETag", etag), ("Content-Type", "application/rss+xml")))

    return reply


def _workspace(folder: Path, site: Site) -> Workspace:
    (folder / "sources").mkdir(parents=True)
    (folder / "config.toml").write_text(
        '[collect]\nallow = ["127.0.0.1", "localhost"]\ndelay_seconds = 0\nretries = 0\n', encoding="utf-8"
    )
    source = 'id = "board"\nkind = "government"\n[names]\nen = "Harbour Board"\n' + "".join(
        CHANNEL.format(name=feed, address=site.url(f"/{feed}", host=HOSTS[number % 2]))
        for number, feed in enumerate(FEEDS)
    )
    (folder / "sources" / "board.toml").write_text(source, encoding="utf-8")
    return find_workspace(folder, given=folder)


def test_killed_runs_lose_nothing_double_nothing_and_tear_nothing(site: Site, tmp_path: Path) -> None:
    workspace = _workspace(tmp_path / "desk", site)
    chance = random.Random()
    killed = 0
    with processes(workspace.root) as command:
        _publish(site, 0)
        assert command.run() == 0
        _publish(site, 1)
        start = time.monotonic()
        assert command.run() == 0
        usual = time.monotonic() - start
        for state in range(2, STATES + 2):
            _publish(site, state)
            for _ in range(KILLS):
                killed += command.run(killed_after=chance.uniform(0, usual)) == -signal.SIGKILL
                _check_captures(workspace)
            assert command.run() == 0
            _check_statements(workspace, state)
    assert killed > STATES * KILLS / 4


def _check_captures(workspace: Workspace) -> None:
    """Every file of a body is whole, whatever the moment, and so is the chain."""
    for path in (workspace.data / "captures").glob("*/*.zst"):
        body = zstandard.ZstdDecompressor().decompressobj().decompress(path.read_bytes())
        assert hashlib.sha256(body).hexdigest() == path.parent.name + path.stem
    assert verify(workspace).breaks == []


def _check_statements(workspace: Workspace, state: int) -> None:
    with workspace.open_store() as store:
        statements = list(store.iter_statements())
        kept = {
            (one.channel or "", int((one.native_id or "").rpartition("/")[2])): tuple(
                version.text.removeprefix("Fares\n\n") for version in one.versions
            )
            for one in statements
        }
        with workspace.open_index(store) as index:
            assert index.count == len(statements)
        for one in statements:
            assert all(store.captures(sha256=version.capture or "") for version in one.versions)
    assert len(kept) == len(statements)
    for feed in FEEDS:
        for number in range(state + 1):
            assert kept[feed, number] == _versions(feed, number, state), (feed, number)
