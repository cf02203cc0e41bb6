"""The Wayback Machine's index and its captures, from recorded answers and our own."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from crossref.collect.http import Fetched
from crossref.collect.wayback import ArchiveDoor, list_url, playback_url, read_list
from crossref.errors import BadStatus, FetchError, ParseError
from tests.collect.feeds import answer

URL = "https://mfa.tarvia.example/news"
ROW = "example,tarvia,mfa)/news 20260110101112 https://mfa.tarvia.example/news text/html 200 {} 900"
AT = datetime(2026, 1, 10, tzinfo=UTC)


class Played:
    """A door that answers like the archive: with the nearest capture it has."""

    def __init__(self, stamp: str = "20260110101112", body: bytes = b"<p>Old page</p>") -> None:
        self.stamp, self.body = stamp, body
        self.asked: list[str] = []

    def fetch(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: Collection[int] = (),
    ) -> Fetched:
        self.asked.append(url)
        found = answer(self.body, url=url)
        final = f"https://web.archive.org/web/{self.stamp}id_/{URL}" if self.stamp else "https://web.archive.org/"
        told = (
            ("x-archive-orig-content-type", "text/html; charset=koi8-r"),
            ("x-archive-orig-etag", '"a"'),
            ("x", "y"),
        )
        return Fetched(body=found.body, capture=replace(found.capture, final_url=final, headers=told))


def test_list_is_asked_for_between_two_moments() -> None:
    query = parse_qs(urlsplit(list_url(URL, since=AT, until=datetime(2026, 2, 1, tzinfo=UTC), resume="a b")).query)
    assert query["url"] == [URL]
    assert (query["from"], query["to"]) == (["20260110000000"], ["20260201000000"])
    assert (query["collapse"], query["resumeKey"]) == (["timestamp:8"], ["a b"])


def test_rows_are_read_once_each() -> None:
    revisit = "example,tarvia,mfa)/news 20260112000000 https://mfa.tarvia.example/news warc/revisit - BBB 400"
    found = read_list(
        "\n".join([ROW.format("AAA"), ROW.format("AAA"), revisit, "", "next%20key", ""]).encode(), url=URL
    )
    assert [(one.at.day, one.status, one.digest) for one in found.captures] == [(10, 200, "AAA"), (12, None, "BBB")]
    assert found.resume == "next key"


@pytest.mark.parametrize("data", [b"", b"\n"])
def test_no_capture_is_an_empty_list(data: bytes) -> None:
    found = read_list(data, url=URL)
    assert (found.captures, found.resume) == ((), None)


def test_answer_that_is_no_list_is_an_error() -> None:
    with pytest.raises(ParseError, match="cannot be read"):
        read_list(b"<html><body>Wait a moment please</body></html>", url=URL)


def test_capture_stands_under_its_own_address_and_time() -> None:
    door = Played()
    fetched = ArchiveDoor(door, AT).fetch(URL)
    assert door.asked == [f"https://web.archive.org/web/20260110000000id_/{URL}"] == [playback_url(URL, AT)]
    capture = fetched.capture
    assert (capture.url, capture.final_url) == (URL, URL)
    assert capture.fetched_at == datetime(2026, 1, 10, 10, 11, 12, tzinfo=UTC)
    assert capture.media_type == "text/html; charset=koi8-r"
    assert capture.headers == (("content-type", "text/html; charset=koi8-r"), ("etag", '"a"'))
    assert capture.archive_url == f"https://web.archive.org/web/20260110101112id_/{URL}"


def test_capture_from_another_time_is_none() -> None:
    with pytest.raises(BadStatus, match="near 2026-01-10, only of 2019-01-01"):
        ArchiveDoor(Played(stamp="20190101000000"), AT).fetch(URL)


def test_answer_without_a_time_is_no_capture() -> None:
    with pytest.raises(FetchError, match="no capture"):
        ArchiveDoor(Played(stamp=""), AT).fetch(URL)


# --- recorded -------------------------------------------------------------------------------------------------------


def _recorded(shared: Path, name: str) -> list[dict[str, object]]:
    exchanges = json.loads((shared / "recorded" / "wayback_decoded" / f"{name}.json").read_text(encoding="utf-8"))
    return [one for one in exchanges if "/cdx/" in str(one["request"])]


def test_recorded_lists_join_up(shared: Path) -> None:
    found = []
    for exchange in _recorded(shared, "test_search_multipage"):
        answered = read_list(str(exchange["body"]).encode(), url="cnn.com")
        found.append(answered)
    assert len(found) >= 2
    assert found[0].resume
    moments = [one.at for answered in found for one in answered.captures]
    assert moments == sorted(moments)


def test_recorded_duplicates_count_once(shared: Path) -> None:
    for exchange in _recorded(shared, "test_search_does_not_repeat_results"):
        captures = read_list(str(exchange["body"]).encode(), url="energystar.gov").captures
        assert len({(one.url, one.at) for one in captures}) == len(captures) > 0


def test_recorded_refusal_is_told(shared: Path) -> None:
    (exchange,) = _recorded(shared, "test_search_raises_for_blocked_urls")
    with pytest.raises(ParseError, match="owner"):
        read_list(str(exchange["body"]).encode(), url="https://nationalpost.com/health")
