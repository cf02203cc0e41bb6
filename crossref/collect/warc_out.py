"""Writes captures as WARC, the format of web archives, so that what was fetched can be replayed elsewhere."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crossref import __version__
from crossref.types import Capture

_LEFT_OUT = frozenset(
    {
        "content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive", "trailer", "upgrade",
        "set-cookie", "set-cookie2", "authorization", "proxy-authenticate", "proxy-authorization",
    }
)  # fmt: skip
"""Headers of the way that the bytes took, which are kept unpacked, and secrets."""


@dataclass(slots=True)
class Written:
    """How many captures were written whole, and how many as a pointer to the same bytes at the same address."""

    whole: int = 0
    repeated: int = 0
    left_out: int = 0


def write_warc(captures: Iterable[tuple[Capture, bytes]], out: BinaryIO, *, name: str, packed: bool) -> Written:
    """Write captures with their bytes as a WARC file.

    Args:
        captures: In the order of fetching.
        out: Where to write.
        name: The file's own name, for its first record.
        packed: Whether each record is compressed on its own, as ``.warc.gz`` has it.
    """
    writer = WARCWriter(out, gzip=packed, warc_version="WARC/1.1")
    info = {"software": f"crossref/{__version__}", "format": "WARC File Format 1.1", "isPartOf": "crossref export"}
    writer.write_record(writer.create_warcinfo_record(name, info))
    written, first = Written(), dict[tuple[str, str], Capture]()
    for capture, body in captures:
        if not capture.final_url.lower().startswith(("http://", "https://")):
            written.left_out += 1
            continue
        before = first.setdefault((capture.final_url, capture.sha256), capture)
        if before is capture:
            _write_response(writer, capture, body)
            written.whole += 1
        else:
            _write_revisit(writer, capture, before)
            written.repeated += 1
    return written


def _write_response(writer: WARCWriter, capture: Capture, body: bytes) -> None:
    record = writer.create_warc_record(
        capture.final_url,
        "response",
        payload=BytesIO(body),
        http_headers=_headers(capture, length=len(body)),
        warc_headers_dict=_named(capture),
    )
    writer.write_record(record)


def _write_revisit(writer: WARCWriter, capture: Capture, before: Capture) -> None:
    record = writer.create_revisit_record(
        capture.final_url,
        digest=f"sha256:{_base32(capture.sha256)}",
        refers_to_uri=before.final_url,
        refers_to_date=_date(before.fetched_at),
        http_headers=_headers(capture, length=None),
        warc_headers_dict={"WARC-Date": _date(capture.fetched_at)},
    )
    writer.write_record(record)


def _named(capture: Capture) -> dict[str, str]:
    return {
        "WARC-Date": _date(capture.fetched_at),
        "WARC-Payload-Digest": f"sha256:{_base32(capture.sha256)}",
        "WARC-Record-ID": _record_id(capture),
    }


def _record_id(capture: Capture) -> str:
    """Return a record's id, which is the same at every export of the same fetch."""
    stamp = f"{capture.fetched_at.timestamp():.6f}"
    return f"<urn:uuid:{uuid5(NAMESPACE_URL, f'{capture.sha256} {capture.url} {stamp}')}>"


def _headers(capture: Capture, *, length: int | None) -> StatusAndHeaders:
    kept = [(name, value) for name, value in capture.headers if name not in _LEFT_OUT]
    if length is not None:
        kept.append(("content-length", str(length)))
    try:
        phrase = HTTPStatus(capture.status).phrase
    except ValueError:
        phrase = ""
    return StatusAndHeaders(f"{capture.status} {phrase}".strip(), kept, protocol="HTTP/1.1")


def _date(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _base32(sha256: str) -> str:
    return base64.b32encode(bytes.fromhex(sha256)).decode("ascii")
