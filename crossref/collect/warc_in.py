"""Reads WARC files of web archives: the pages in them, one by one, each with its address and time of fetching."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from crossref.collect.base import FetchRequest, Job
from crossref.collect.guard import shown_url
from crossref.collect.http import Fetched
from crossref.collect.releases import absolute, read_release, release
from crossref.collect.timeline import Taken, one_line
from crossref.directory import Directory
from crossref.errors import CollectError, UsageError
from crossref.types import Capture, Channel, Platform, Source, Statement

SUFFIXES = (".warc", ".warc.gz")
MAX_BYTES = 60_000_000
"""The largest page, unpacked."""
MAX_RECORDS = 5_000_000
_PAGES = ("text/html", "application/xhtml", "text/plain")
_OF_PAGES = frozenset({Platform.PAGE, Platform.SITEMAP})


@dataclass(frozen=True, slots=True, kw_only=True)
class WarcPage:
    """One answer of a WARC file; ``offset`` is where its record begins, ``problem`` why its body is not there."""

    capture: Capture
    body: bytes = b""
    offset: int = 0
    problem: str | None = None


def is_warc(path: Path, head: bytes = b"") -> bool:
    """Tell whether a file is a WARC, by its name or by how it begins."""
    return path.name.lower().endswith(SUFFIXES) or head.startswith(b"WARC/")


def read_pages(path: Path) -> Iterator[WarcPage]:
    """Yield the answers that brought a page, in the file's order.

    Raises:
        UsageError: The file is no WARC, or is damaged; the pages before are given.
    """
    try:
        with path.open("rb") as file:
            records = ArchiveIterator(file)
            for number, record in enumerate(records):
                if number >= MAX_RECORDS:
                    return
                page = _page(record, path)
                if page is not None:
                    yield WarcPage(
                        capture=page.capture, body=page.body, problem=page.problem, offset=records.get_record_offset()
                    )
    except FileNotFoundError as error:
        raise UsageError(f"{path} does not exist.", hint="Check the name of the file.") from error
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (ArchiveLoadFailed, EOFError, ValueError) as error:
        hint = "If it was cut short in copying, copy it again."
        raise UsageError(f"{path} is no WARC file, or is damaged ({str(error)[:80]}).", hint=hint) from error


def _page(record: Any, path: Path) -> WarcPage | None:  # Any: warcio's record, which has no types
    """Return the page of a record, ``None`` for any other record."""
    if record.rec_type not in ("response", "resource") or not _is_page(record):
        return None
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    status = _status(record)
    if absolute(url, url) is None or status is None or not 200 <= status < 300:
        return None
    body, problem = b"", None
    try:
        body = record.content_stream().read(MAX_BYTES + 1)
    except (ArchiveLoadFailed, OSError, EOFError, ValueError, zlib.error) as error:
        problem = f"{shown_url(url)} cannot be unpacked ({type(error).__name__})"
    if len(body) > MAX_BYTES:
        body, problem = b"", f"{shown_url(url)} is larger than {MAX_BYTES // 1_000_000} MB"
    elif not problem and (why := _why_unread(record, body)):
        body, problem = b"", f"{shown_url(url)} {why}"
    return WarcPage(capture=_capture(record, url, status, body, path), body=body, problem=problem)


def _why_unread(record: Any, body: bytes) -> str | None:
    """Return why a body is not what the page said: its archive cut it, or packed it in a way that is not read here."""
    cut = record.rec_headers.get_header("WARC-Truncated")
    if cut:
        return f"was cut short when it was archived ({one_line(cut)[:40]})"
    headers = record.http_headers
    packed = one_line((headers.get_header("Content-Encoding") or "") if headers else "").lower()
    # Some archives keep the header of a body that they have unpacked.
    unpacked = packed in _UNPACKED or body.lstrip()[:1] == b"<"
    return None if unpacked else f"is packed as “{packed[:20]}”, which is not read here"


_UNPACKED = frozenset(("", "identity", "gzip", "x-gzip", "deflate"))


def _is_page(record: Any) -> bool:
    return _type(record).lower().startswith(_PAGES)


def _type(record: Any) -> str:
    if record.rec_type == "resource":
        return str(record.rec_headers.get_header("Content-Type") or "")
    return str(record.http_headers.get_header("Content-Type") or "") if record.http_headers else ""


def _status(record: Any) -> int | None:
    if record.rec_type == "resource":
        return 200
    code = record.http_headers.get_statuscode() if record.http_headers else ""
    return int(code) if str(code).isdecimal() else None


def _capture(record: Any, url: str, status: int, body: bytes, path: Path) -> Capture:
    headers = record.http_headers.headers if record.http_headers else []
    secret = ("set-cookie", "set-cookie2")
    return Capture(
        sha256=hashlib.sha256(body).hexdigest(),
        url=shown_url(url),
        final_url=shown_url(url),
        status=status,
        headers=tuple((name.lower(), value) for name, value in headers if name.lower() not in secret),
        fetched_at=_time(record.rec_headers.get_header("WARC-Date")),
        media_type=_type(record) or None,
        warc=path.name,
    )


def _time(text: str | None) -> datetime:
    try:
        found = datetime.fromisoformat((text or "").strip())
    except ValueError as error:
        raise ArchiveLoadFailed(f"a record has no date: {text!r:.40}") from error
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


# --- articles -------------------------------------------------------------------------------------------------------


def page_addresses(path: Path) -> tuple[str, ...]:
    """Return the addresses of the pages in a file, each once."""
    return tuple(_offsets(path.resolve(), path.stat().st_mtime_ns))


def read_page(path: Path, url: str) -> WarcPage:
    """Return the page at an address.

    Raises:
        UsageError: The file has none.
    """
    offset = _offsets(path.resolve(), path.stat().st_mtime_ns).get(url)
    if offset is not None:
        with path.open("rb") as file:
            file.seek(offset)
            record = next(iter(ArchiveIterator(file)))
            page = _page(record, path)
        if page is not None and page.problem is None:
            return page
    raise UsageError(f"{path} holds no page {url}.")


@lru_cache(maxsize=8)
def _offsets(path: Path, _changed: int) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for page in read_pages(path):
        if page.problem is None:
            found.setdefault(page.capture.final_url, page.offset)
    return found


# --- statements -----------------------------------------------------------------------------------------------------


def read_warc(path: Path, directory: Directory, *, provenance: str, channel: str | None = None) -> Iterator[Taken]:
    """Yield the pages of a file as statements, each with the answer that it was read from.

    Args:
        path: The file.
        directory: Whose site an address is on; a page of no known site is left out and told.
        provenance: How the statements reached us.
        channel: The channel that they belong to, where somebody said so.

    Raises:
        UsageError: The file is no WARC.
    """
    channels = _channels(directory)
    named = _by_id(directory, channel) if channel else None
    for number, page in enumerate(read_pages(path), 1):
        url = page.capture.final_url
        owner = named or channels.get(_host(url))
        problem = page.problem or (None if owner else f"{url} is on no site of a source")
        statement = None
        if owner is not None and problem is None:
            try:
                statement = _statement(page, *owner, provenance=provenance, stated=named is not None)
            except CollectError as error:
                problem = error.message
        yield Taken(
            statement=statement,
            problem=f"record {number}: {problem}" if problem else None,
            fetched=Fetched(body=page.body, capture=page.capture) if statement is not None else None,
            bytes_read=page.offset,
        )


def _statement(page: WarcPage, source: Source, channel: Channel, *, provenance: str, stated: bool) -> Statement:
    """Return a page as the channel's own collector would have read it, so that both give the same statement."""
    job = Job(channel=channel, source=source)
    fetched = Fetched(body=page.body, capture=page.capture)
    url = absolute(page.capture.final_url, page.capture.final_url) or page.capture.final_url
    about = release(job, fetched, native=url, url=url, text="")
    read = read_release(job, FetchRequest(url=url, about=about), fetched).statements[0]
    return replace(read, channel=channel.id if stated else None, provenance=provenance)


def _channels(directory: Directory) -> dict[str, tuple[Source, Channel]]:
    """Return source and channel by host, with channels of pages before others; a host of two sources is of neither."""
    found: dict[str, tuple[Source, Channel] | None] = {}
    for source in directory.sources:
        mine: dict[str, Channel] = {}
        for one in sorted(source.channels, key=lambda one: one.platform not in _OF_PAGES):
            if host := _host(one.address):
                mine.setdefault(host, one)
        for host, one in mine.items():
            as_page = one if one.platform in _OF_PAGES else replace(one, platform=Platform.PAGE)
            found[host] = None if host in found else (source, as_page)
    return {host: owner for host, owner in found.items() if owner is not None}


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _by_id(directory: Directory, channel: str) -> tuple[Source, Channel] | None:
    pairs = ((source, one) for source in directory.sources for one in source.channels)
    return next((pair for pair in pairs if pair[1].id == channel), None)
