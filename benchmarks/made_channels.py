"""A local server with made channels of real size: feeds, Telegram previews and Mastodon accounts, all of them invented.

Sizes follow recorded ones: a ministry's feed has a dozen releases in 70 KB, a preview page 20 messages in 100 KB, a page
of an account 40 posts in 140 KB. Every answer has an ETag and is answered with 304 when it is sent back.
"""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import ClassVar
from urllib.parse import urlsplit

from benchmarks.bench_search import make_statements

FEEDS, TELEGRAMS, MASTODONS = 80, 60, 60
RELEASES, MESSAGES, POSTS = 12, 20, 40
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PADDING = "0123456789abcdef" * 24
"""Stands for what real markup has and nobody reads: addresses of pictures, counts, data for scripts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A made channel: its platform, its address, the address first asked for, and what the server answers by path."""

    platform: str
    address: str
    answers: tuple[tuple[str, bytes], ...]

    @property
    def page(self) -> bytes:
        """The answer that holds the statements."""
        return self.answers[-1][1]


def made_channels(feeds: int = FEEDS, telegrams: int = TELEGRAMS, mastodons: int = MASTODONS) -> tuple[Made, ...]:
    """Return channels, the same in every run."""
    chance = random.Random(11)
    pool = [one.text for one in make_statements(6_000)]
    return (
        *(_feed(number, chance, pool) for number in range(feeds)),
        *(_telegram(number, chance, pool) for number in range(telegrams)),
        *(_mastodon(number, chance, pool) for number in range(mastodons)),
    )


def _feed(number: int, chance: random.Random, pool: list[str]) -> Made:
    address = f"http://feed{number}.example/feed"
    items = "".join(_item(number, n, chance, pool) for n in range(RELEASES))
    body = (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Releases</title>'
        f"<link>http://feed{number}.example</link><language>en</language>{items}</channel></rss>"
    )
    return Made(platform="feed", address=address, answers=((address, body.encode()),))


def _item(feed: int, number: int, chance: random.Random, pool: list[str]) -> str:
    when = (NOW - timedelta(hours=9 * number + 1)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    paragraphs = "".join(f"<p>{' '.join(chance.sample(pool, 4))}</p>\n" for _ in range(6))
    return (
        f"<item><title>{chance.choice(pool)}</title><link>http://feed{feed}.example/releases/{number}</link>"
        f"<dc:creator><![CDATA[Press office]]></dc:creator><pubDate>{when}</pubDate>"
        f'<guid isPermaLink="false">http://feed{feed}.example/?page_id={number}</guid>'
        f"<description><![CDATA[<script>track('{PADDING}')</script>{paragraphs}]]></description>"
        f"<content:encoded><![CDATA[<div class='entry'>{paragraphs}</div>]]></content:encoded></item>"
    )


def _telegram(number: int, chance: random.Random, pool: list[str]) -> Made:
    name = f"ministry{number}"
    # The page reaches back further than an account is read, as that of a ministry with five messages a day does.
    messages = "".join(_message(name, n, chance, pool) for n in reversed(range(MESSAGES)))
    body = (
        f'<!doctype html><html><head><link rel="canonical" href="/s/{name}?before=21"></head><body>'
        f'<main class="tgme_main"><section class="tgme_channel_history js-message_history">{messages}</section></main>'
        "</body></html>"
    )
    return Made(platform="telegram", address=name, answers=((f"https://t.me/s/{name}", body.encode()),))


def _message(name: str, number: int, chance: random.Random, pool: list[str]) -> str:
    when = (NOW - timedelta(hours=5 * number + 1)).isoformat()
    text = "<br/><br/>".join(" ".join(chance.sample(pool, 2)) for _ in range(3))
    link = f"https://t.me/{name}/{1000 - number}"
    return (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap">'
        f'<div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="{name}/{1000 - number}" '
        f'data-view="{PADDING}"><div class="tgme_widget_message_user"><a href="https://t.me/{name}">'
        f'<i class="tgme_widget_message_user_photo"><img src="https://cdn.example/{PADDING}.jpg"></i></a></div>'
        '<div class="tgme_widget_message_bubble"><i class="tgme_widget_message_bubble_tail"><svg width="9px" '
        f'viewBox="0 0 9 20"><g fill="none"><path d="{PADDING}"></path></g></svg></i>'
        f'<div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/{name}">'
        f'<span dir="auto">Ministry {name}</span></a></div><a class="tgme_widget_message_photo_wrap" href="{link}" '
        f"style=\"background-image:url('https://cdn.example/{PADDING}.jpg')\"></a>"
        f'<div class="tgme_widget_message_text js-message_text" dir="auto"><b>Briefing.</b> {text}</div>'
        '<div class="tgme_widget_message_footer"><div class="tgme_widget_message_info">'
        f'<span class="tgme_widget_message_views">1.2K</span><span class="tgme_widget_message_meta">'
        f'<a class="tgme_widget_message_date" href="{link}"><time datetime="{when}" class="time">18:05</time></a>'
        "</span></div></div></div></div></div>"
    )


def _mastodon(number: int, chance: random.Random, pool: list[str]) -> Made:
    host = f"social{number}.example"
    account = {
        "id": "109", "username": "press", "acct": "press", "display_name": "Ministry", "note": f"<p>{PADDING}</p>",
        "url": f"https://{host}/@press", "uri": f"https://{host}/users/press", "avatar": f"https://{host}/{PADDING}",
        "header": f"https://{host}/{PADDING}", "followers_count": 1, "fields": [{"name": "Site", "value": PADDING}],
    }  # fmt: skip
    statuses = [_status(host, n, account, chance, pool) for n in range(POSTS)]
    lookup = f"https://{host}/api/v1/accounts/lookup?acct=press"
    return Made(
        platform="mastodon",
        address=f"press@{host}",
        answers=(
            (lookup, json.dumps(account).encode()),
            (f"https://{host}/api/v1/accounts/109/statuses?limit=40", json.dumps(statuses).encode()),
        ),
    )


def _status(host: str, number: int, account: dict[str, object], chance: random.Random, pool: list[str]) -> object:
    content = "".join(f"<p>{one}</p>" for one in chance.sample(pool, 2))
    return {
        "id": str(9000 - number), "uri": f"https://{host}/users/press/statuses/{9000 - number}",
        "url": f"https://{host}/@press/{9000 - number}", "in_reply_to_id": None, "in_reply_to_account_id": None,
        "created_at": (NOW - timedelta(hours=2 * number + 1)).isoformat(), "edited_at": None, "reblog": None,
        "content": f"{content}<p><a href='https://{host}/tags/ferry' class='mention hashtag'>#<span>ferry</span></a></p>",
        "spoiler_text": "", "sensitive": False, "visibility": "public", "language": "en", "account": account,
        "media_attachments": [{"id": "1", "type": "image", "url": f"https://{host}/{PADDING}", "blurhash": PADDING}],
        "card": None, "poll": None, "application": {"name": PADDING},
    }  # fmt: skip


# --- the server -------------------------------------------------------------------------------------------------------


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answers: ClassVar[dict[str, tuple[bytes, str]]] = {}
    counts: ClassVar[dict[str, int]] = {"requests": 0, "unchanged": 0, "robots": 0}

    def do_GET(self) -> None:
        key = f"{self.headers.get('Host', '').partition(':')[0]}{self.path}"
        body, etag = self.answers.get(key, (b"", ""))
        self.counts["robots" if self.path == "/robots.txt" else "requests"] += 1
        if etag and self.headers.get("If-None-Match") == etag:
            self.counts["unchanged"] += 1
            self._answer(304, b"", etag)
        else:
            self._answer(200 if etag else 404, body, etag)

    def _answer(self, status: int, body: bytes, etag: str) -> None:
        self.send_response(status)
        if etag:
            self.send_header("ETag", etag)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


class _Quick(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


def _serve(channels: tuple[Made, ...], line: Connection) -> None:
    """Run in a process of its own, so that its work is not counted; every word from the other end asks for counts."""
    import threading

    for url, body in (pair for one in channels for pair in one.answers):
        parts = urlsplit(url)
        key = f"{parts.hostname}{parts.path}" + (f"?{parts.query}" if parts.query else "")
        _Handler.answers[key] = (body, f'"{hashlib.sha256(body).hexdigest()[:16]}"')
    _Handler.wbufsize = -1  # head and body in one packet
    server = _Quick(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    line.send(server.server_address[1])
    while line.recv() is not None:
        line.send(dict(_Handler.counts))
        _Handler.counts.update(dict.fromkeys(_Handler.counts, 0))


class Server:
    """A running server; ``counts`` gives what it was asked since the last time."""

    def __init__(self, channels: tuple[Made, ...]) -> None:
        context = get_context("fork")
        self._line, other = context.Pipe()
        self._process: BaseProcess = context.Process(target=_serve, args=(channels, other), daemon=True)

    def __enter__(self) -> Server:
        self._process.start()
        self.port: int = self._line.recv()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._line.send(None)
        self._process.join(5)

    def counts(self) -> dict[str, int]:
        """Return requests, unchanged answers and requests for robots.txt."""
        self._line.send("counts")
        counts: dict[str, int] = self._line.recv()
        return counts


def lay_out(folder: Path, channels: tuple[Made, ...]) -> None:
    """Write a workspace with one source that has all the channels."""
    (folder / "sources").mkdir(parents=True)
    (folder / "config.toml").write_text('[collect]\nallow = ["127.0.0.1"]\ndelay_seconds = 0\n', encoding="utf-8")
    parts = ['id = "tarvia"\nkind = "government"\ntimezone = "UTC"\n[names]\nen = "Government of Tarvia"\n']
    parts += [
        f'[[channels]]\nid = "{one.platform}-{number}"\nplatform = "{one.platform}"\naddress = "{one.address}"\n'
        'language = "en"\nrecorded = { by = "made for a benchmark", year = 2026 }\n'
        for number, one in enumerate(channels)
    ]
    (folder / "sources" / "tarvia.toml").write_text("".join(parts), encoding="utf-8")
