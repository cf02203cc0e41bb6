"""Captures written as WARC can be read by others, word for word."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from crossref.collect.warc_out import Written, write_warc
from crossref.types import Capture

NOW = datetime(2026, 11, 24, 9, 30, 15, 250000, tzinfo=UTC)
URL = "https://mfa.tarvia.example/en/news/bridge"


def capture(body: bytes, *, url: str = URL, at: datetime = NOW, status: int = 200, **headers: str) -> Capture:
    pairs = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Capture(
        sha256=hashlib.sha256(body).hexdigest(),
        url=url,
        final_url=url,
        status=status,
        headers=pairs,
        fetched_at=at,
        media_type=headers.get("content_type"),
    )


def written(*pairs: tuple[Capture, bytes], packed: bool = True) -> tuple[bytes, Written]:
    out = BytesIO()
    counts = write_warc(pairs, out, name="evidence.warc.gz", packed=packed)
    return out.getvalue(), counts


@pytest.mark.parametrize("packed", [True, False])
def test_record_holds_address_time_headers_and_bytes(packed: bool) -> None:
    body = "<p>Мост открыт</p>".encode()
    one = capture(body, content_type="text/html; charset=utf-8", content_encoding="gzip", set_cookie="s=secret")
    data, counts = written((one, body), packed=packed)
    info, record = list(_records(data))
    assert info["type"] == "warcinfo"
    assert record["type"] == "response"
    assert (record["url"], record["date"], record["status"]) == (URL, "2026-11-24T09:30:15.250000Z", "200")
    assert record["body"] == body
    assert record["headers"] == [("content-type", "text/html; charset=utf-8"), ("content-length", str(len(body)))]
    assert counts == Written(whole=1)


def test_same_bytes_again_are_a_pointer() -> None:
    body = b"<p>Unchanged</p>"
    again = capture(body, at=NOW + timedelta(days=1))
    data, counts = written((capture(body), body), (again, body))
    assert [one["type"] for one in _records(data)] == ["warcinfo", "response", "revisit"]
    assert (counts.whole, counts.repeated) == (1, 1)


def test_missing_page_is_kept_with_its_status() -> None:
    data, _ = written((capture(b"gone", status=404), b"gone"))
    assert [one["status"] for one in _records(data)][1] == "404"


def test_capture_of_a_file_is_left_out() -> None:
    _, counts = written((capture(b"x", url="file:talk.vtt"), b"x"))
    assert counts == Written(left_out=1)


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=6, unique=True))
def test_every_body_comes_back(bodies: list[bytes]) -> None:
    pairs = [(capture(body, url=f"{URL}/{number}"), body) for number, body in enumerate(bodies)]
    data, _ = written(*pairs)
    assert [one["body"] for one in _records(data)][1:] == bodies


def _records(data: bytes) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for record in ArchiveIterator(BytesIO(data), check_digests="raise"):
        http = record.http_headers
        found.append(
            {
                "type": record.rec_type,
                "url": record.rec_headers.get_header("WARC-Target-URI"),
                "date": record.rec_headers.get_header("WARC-Date"),
                "status": http.get_statuscode() if http else None,
                "headers": http.headers if http else None,
                "body": record.content_stream().read(),
            }
        )
    return found
