"""Collecting 200 channels from a server on this computer: statements a second, and what a run without news costs.

80 feeds, 60 Telegram previews and 60 Mastodon accounts of real size (all invented) are fetched, parsed, compared with what
is kept, stored and indexed by one process. Beside it run the parsing alone (feedparser without its own cleaning and ours
after it, lxml under BeautifulSoup; the same facts of each post), and a plain script of urllib, feedparser and sqlite3 over the feeds.
Collecting and parsing alone run in turn, each in a new process with the same settings, and the median of their ratios counts.
Bounds: at least 250 statements/s; at least 0.6 of the rate of parsing alone; less than 250 MB, from one channel to 200; a
second run asks once a channel, on condition, and takes less than 0.05 of the first one's processor time.
"""

from __future__ import annotations

import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, Request, build_opener

import feedparser
from bs4 import BeautifulSoup, Tag

from benchmarks.made_channels import FEEDS, MASTODONS, NOW, TELEGRAMS, Made, Server, lay_out, made_channels

ME = "benchmarks.bench_collect"
PAIRS = 7
"""Runs of collecting, each with one of parsing alone right behind it: other work on the machine slows both."""
SIZES = (1, 10, 50, 100)
"""Channels of the runs whose memory is measured beside that of all."""


def main(*, feeds: int = FEEDS, telegrams: int = TELEGRAMS, mastodons: int = MASTODONS, pairs: int = PAIRS) -> None:
    """Print rates, ratios and memory."""
    channels = made_channels(feeds, telegrams, mastodons)
    with Server(channels) as server, tempfile.TemporaryDirectory() as folder:
        sizes = (feeds, telegrams, mastodons)
        runs = [_pair(Path(folder) / str(number), channels, server, sizes) for number in range(pairs)]
        again = [_run_apart(Path(folder) / str(number), server) for number in range(pairs)]
        memory = [
            (count, _run_new(Path(folder) / f"first-{count}", _first(channels, count), server)["megabytes"])
            for count in SIZES
            if count < len(channels)
        ]
        plain = [
            _run_new(Path(folder) / f"feeds-{number}", channels[:feeds], server)["rate"]
            / rate(lambda some: plain_script(some, server.port), channels[:feeds])
            for number in range(pairs)
        ]
    second = {name: median(run[name] for run in again) for name in again[0]}
    first = {name: median(run[name] for run, _ in runs) for name in runs[0][0]}
    _print("statements", first["statements"], "")
    _print("statements_per_second", first["rate"], "at least 250")
    _print("share_of_parsing_alone", median(run["rate"] / alone["rate"] for run, alone in runs), "at least 0.6")
    # Processor time also counts what the second core does meanwhile, such as writing the index.
    shares = [run["cpu_rate"] / alone["cpu_rate"] for run, alone in runs]
    _print("share_of_parsing_alone_in_cpu", median(shares), "")
    _print("share_of_own_parsers_alone", median(run["rate"] / alone["own_rate"] for run, alone in runs), "")
    _print("feeds_ratio_to_plain_script", median(plain), "")
    for count, megabytes in (*memory, (len(channels), first["megabytes"])):
        _print(f"megabytes_of_{count}_channels", megabytes, "at most 250")
    _print("second_run_requests_per_channel", second["requests"] / len(channels), "at most 1")
    _print("second_run_unchanged_share", second["unchanged"] / max(second["requests"], 1), "at least 1")
    shares = [later["cpu"] / run["cpu"] for (run, _), later in zip(runs, again, strict=True)]
    _print("second_run_cpu_share", median(shares), "at most 0.05")


def _first(channels: tuple[Made, ...], count: int) -> tuple[Made, ...]:
    """Return so many channels, of each platform as large a part as of all."""
    return channels[:: max(len(channels) // count, 1)][:count]


def _pair(
    workspace: Path, channels: tuple[Made, ...], server: Server, sizes: tuple[int, int, int]
) -> tuple[dict[str, float], dict[str, float]]:
    """Collect, and parse alone, one right after the other, each in a new process with the same settings."""
    collected = _run_new(workspace, channels, server)
    return collected, _in_process("parse", *map(str, sizes))


def _print(figure: str, value: float, bound: str) -> None:
    print(f"collect\t{figure}\t{value:.3f}\t{bound}")


def rate(work: Callable[[tuple[Made, ...]], int], channels: tuple[Made, ...]) -> float:
    """Return how many statements a second some work gives."""
    start = time.perf_counter()
    done = work(channels)
    return done / (time.perf_counter() - start)


# --- ours, in a process of its own --------------------------------------------------------------------------------------


def _run_apart(workspace: Path, server: Server) -> dict[str, float]:
    """Collect in a new process; return rates, processor seconds, megabytes and what the server was asked."""
    server.counts()
    return {**_in_process("collect", str(workspace), str(server.port)), **server.counts()}


def _run_new(workspace: Path, channels: tuple[Made, ...], server: Server) -> dict[str, float]:
    lay_out(workspace, channels)
    return _run_apart(workspace, server)


def _in_process(*words: str) -> dict[str, float]:
    ran = subprocess.run([sys.executable, "-m", ME, *words], capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(ran.stdout)
    return found


def collect_once(workspace: Path, port: int) -> dict[str, float]:
    """Collect a workspace from the server; returns what it took, without the time of imports."""
    from sqlalchemy.dialects import sqlite

    from crossref.cli.app import expect_short_run
    from crossref.collect import feed, mastodon, telegram
    from crossref.collect.http import Client, Fetched
    from crossref.pipeline import collecting, doors
    from crossref.pipeline.workspace import find_workspace
    from crossref.store import repository, search

    assert all((feed, mastodon, telegram, repository, search, sqlite))  # what a run loads when it is needed

    class LocalClient(Client):
        """The real door, which finds every site on this computer."""

        def __init__(self, *args: Any, **named: Any) -> None:  # Any: as the door takes them
            super().__init__(*args, resolver=lambda _host, _port: (ip_address("127.0.0.1"),), **named)

        def fetch(self, url: str, **named: Any) -> Fetched:  # Any: as the door takes them
            return super().fetch(
                urlsplit(url)._replace(scheme="http", netloc=f"{urlsplit(url).hostname}:{port}").geturl(), **named
            )

    doors.Client = LocalClient  # type: ignore[attr-defined]  # the run opens its own doors, with all that it remembers
    expect_short_run()
    found = find_workspace(workspace, given=workspace)
    channels = collecting.channels_named((), found.directory)
    cpu, start = time.process_time(), time.perf_counter()
    report = collecting.collect(channels, found, since=None, now=NOW)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    assert report.failed == 0, report.outcomes
    new = sum(one.new for one in report.outcomes)
    return {
        "rate": new / seconds,
        "cpu_rate": new / cpu,
        "cpu": cpu,
        "statements": new,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def parse_once(sizes: tuple[int, int, int]) -> dict[str, float]:
    """Parse the pages of all channels, with nothing else and with the same settings of the process as a run."""
    from crossref.cli.app import expect_short_run
    from crossref.collect import entries, registry

    assert entries and registry  # loaded before the clock starts, as a run has them
    channels = made_channels(*sizes)
    expect_short_run()
    cpu, start = time.process_time(), time.perf_counter()
    done = parse_alone(channels)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    return {
        "rate": done / seconds,
        "cpu_rate": done / cpu,
        "own_rate": rate(parse_with_collectors, channels),
    }


# --- peers --------------------------------------------------------------------------------------------------------------


def parse_alone(channels: tuple[Made, ...]) -> int:
    """Parse the pages of all channels and nothing else."""
    readers = {"feed": _parse_feed, "telegram": _parse_telegram, "mastodon": _parse_mastodon}
    return sum(readers[one.platform](one.page) for one in channels)


def _parse_feed(body: bytes) -> int:
    from crossref.collect.entries import plain

    found = feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)
    texts = [(plain(one.content[0].value), plain(one.summary), plain(one.title)) for one in found.entries]
    return len(texts)


def _parse_telegram(body: bytes) -> int:
    root = BeautifulSoup(body, "lxml")
    found = [
        (
            one["data-post"],
            _text_in(one, ".js-message_text"),
            _value_in(one, ".tgme_widget_message_date time", "datetime"),
            _text_in(one, ".tgme_widget_message_from_author"),
            _text_in(one, ".tgme_widget_message_forwarded_from_name"),
            _value_in(one, ".tgme_widget_message_forwarded_from_name", "href"),
            _value_in(one, ".tgme_widget_message_reply", "href"),
            "edited" in (_text_in(one, ".tgme_widget_message_meta") or ""),
        )
        for one in root.select(".tgme_widget_message")
    ]
    return len(found)


def _text_in(element: Tag, selector: str) -> str | None:
    found = element.select_one(selector)
    return found.get_text("\n") if found is not None else None


def _value_in(element: Tag, selector: str, name: str) -> object:
    found = element.select_one(selector)
    return found.get(name) if found is not None else None


def _parse_mastodon(body: bytes) -> int:
    return len([BeautifulSoup(one["content"], "lxml").get_text("\n") for one in json.loads(body)])


def parse_with_collectors(channels: tuple[Made, ...]) -> int:
    """Read the pages of all channels with our own collectors and nothing else."""
    from crossref.collect.base import FetchRequest, Job
    from crossref.collect.http import Fetched
    from crossref.collect.registry import collector_for
    from crossref.types import Capture, Channel, Platform, Source

    done = 0
    for one in channels:
        url = one.answers[-1][0]
        channel = Channel(id="made", platform=Platform(one.platform), address=one.address, language="en")
        job = Job(channel=channel, source=Source(id="tarvia", names=(("en", "Tarvia"),)))
        capture = Capture(
            sha256="", url=url, final_url=url, status=200, headers=(), fetched_at=NOW, media_type="text/html"
        )
        collector = collector_for(channel.platform)
        assert collector is not None
        parsed = collector.parse(job, FetchRequest(url=url), Fetched(body=one.page, capture=capture))
        done += len(parsed.statements)
    return done


def plain_script(channels: tuple[Made, ...], port: int) -> int:
    """Fetch feeds with urllib, read them with feedparser and write them with sqlite3, as a script of an hour would."""
    opener = build_opener(ProxyHandler({}))
    with tempfile.TemporaryDirectory() as folder, sqlite3.connect(Path(folder) / "plain.db") as database:
        database.execute("CREATE TABLE entry (id TEXT PRIMARY KEY, title TEXT, text TEXT, published TEXT)")
        for one in channels:
            host = urlsplit(one.address).hostname or ""
            asked = Request(f"http://127.0.0.1:{port}{urlsplit(one.address).path}", headers={"Host": host})
            with opener.open(asked) as answer:
                found = feedparser.parse(answer.read())
            rows = [(row.id, row.title, row.content[0].value, row.published) for row in found.entries]
            database.executemany("INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?)", rows)
            database.commit()
        count: int = database.execute("SELECT count(*) FROM entry").fetchone()[0]
    return count


if __name__ == "__main__":
    if sys.argv[1] == "collect":
        print(json.dumps(collect_once(Path(sys.argv[2]), int(sys.argv[3]))))
    else:
        feeds, telegrams, mastodons = map(int, sys.argv[2:5])
        print(json.dumps(parse_once((feeds, telegrams, mastodons))))
