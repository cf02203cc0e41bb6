"""WARC files: pages of known sites become statements, anything is an article, damage is told."""

from __future__ import annotations

import gzip
from io import BytesIO
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crossref.collect.warc_in import is_warc, page_addresses, read_page, read_pages, read_warc
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.types import Channel, Platform, Source
from tests.collect.websites import FIRST, SITE, release_page

URL = f"{SITE}/en/news/bridge"
CHANNEL = Channel(id="tarvia-web", platform=Platform.PAGE, address=f"{SITE}/en/news", language="en")
DIRECTORY = Directory(
    [Source(id="tarvia", names=(("en", "Foreign Office of Tarvia"),), timezone="Europe/Madrid", channels=(CHANNEL,))]
)
HTML = [("Content-Type", "text/html; charset=utf-8")]


def warc(
    path: Path, *pages: tuple[str, bytes, str, list[tuple[str, str]]], packed: bool = True, cut: str | None = None
) -> Path:
    """Write a file as other programs do: requests and pictures beside the pages; ``cut`` says why bodies are short."""
    out = BytesIO()
    writer = WARCWriter(out, gzip=packed)
    for url, body, status, headers in pages:
        asked = StatusAndHeaders(f"GET {url} HTTP/1.1", [("Host", "x")], is_http_request=True)
        writer.write_record(writer.create_warc_record(url, "request", http_headers=asked))
        told = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
        dated = {"WARC-Date": "2026-11-24T09:30:00Z", **({"WARC-Truncated": cut} if cut else {})}
        record = writer.create_warc_record(
            url, "response", payload=BytesIO(body), http_headers=told, warc_headers_dict=dated
        )
        writer.write_record(record)
    path.write_bytes(out.getvalue())
    return path


@pytest.fixture(params=[True, False], ids=["packed", "plain"])
def archive(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a file with a release, its packed twin, a picture, a missing page and a page of somebody else."""
    name = "crawl.warc.gz" if request.param else "crawl.warc"
    return warc(
        tmp_path / name,
        (URL, release_page(), "200 OK", HTML),
        (
            f"{URL}-2",
            gzip.compress(release_page("Ferries sail again")),
            "200 OK",
            [*HTML, ("Content-Encoding", "gzip")],
        ),
        (f"{SITE}/photo.jpg", b"\xff\xd8\xff", "200 OK", [("Content-Type", "image/jpeg")]),
        (f"{SITE}/gone", b"<p>gone</p>", "404 Not Found", HTML),
        ("https://calder-post.example/story", release_page("Fares to rise"), "200 OK", HTML),
        packed=request.param,
    )


def test_pages_alone_are_read(archive: Path) -> None:
    pages = list(read_pages(archive))
    assert [one.capture.final_url for one in pages] == [URL, f"{URL}-2", "https://calder-post.example/story"]
    assert FIRST.encode() in pages[1].body
    assert pages[0].capture.warc == archive.name


def test_pages_of_known_sites_become_statements(archive: Path) -> None:
    taken = list(read_warc(archive, DIRECTORY, provenance="imported from crawl"))
    statements = [one.statement for one in taken if one.statement is not None]
    assert [(one.source, one.url, one.channel) for one in statements] == [
        ("tarvia", URL, None),
        ("tarvia", f"{URL}-2", None),
    ]
    assert statements[0].text.startswith(f"Statement on the bridge at Port Calder\n\n{FIRST}")
    assert taken[0].fetched is not None
    assert taken[0].fetched.capture.sha256 == statements[0].latest.capture
    assert [one.problem for one in taken if one.problem] == [
        "record 3: https://calder-post.example/story is on no site of a source"
    ]


def test_channel_that_somebody_names_takes_every_page(archive: Path) -> None:
    taken = list(read_warc(archive, DIRECTORY, provenance="x", channel="tarvia-web"))
    assert {one.statement.channel for one in taken if one.statement} == {"tarvia-web"}


def test_one_page_is_found_by_its_address(archive: Path) -> None:
    assert page_addresses(archive) == (URL, f"{URL}-2", "https://calder-post.example/story")
    assert b"Ferries sail again" in read_page(archive, f"{URL}-2").body
    with pytest.raises(UsageError, match="holds no page"):
        read_page(archive, "https://calder-post.example/other")


def test_page_of_too_many_bytes_is_told(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crossref.collect.warc_in.MAX_BYTES", 100)
    problems = [one.problem for one in read_pages(archive)]
    assert all(problem and "larger than" in problem for problem in problems)


def test_broken_packing_is_told_and_the_rest_follows(tmp_path: Path) -> None:
    packed = [*HTML, ("Content-Encoding", "gzip")]
    path = warc(
        tmp_path / "a.warc.gz",
        (URL, gzip.compress(release_page())[:60], "200 OK", packed),
        (f"{URL}-2", release_page(), "200 OK", HTML),
    )
    taken = list(read_warc(path, DIRECTORY, provenance="x"))
    assert taken[0].statement is None
    assert taken[-1].statement is not None


def test_page_that_its_archive_cut_short_is_told(tmp_path: Path) -> None:
    (page,) = read_pages(warc(tmp_path / "a.warc", (URL, release_page()[:300], "200 OK", HTML), cut="length"))
    assert (page.body, page.problem) == (b"", f"{URL} was cut short when it was archived (length)")


@pytest.mark.parametrize("coding", ["zstd", "br, gzip"])
def test_page_packed_in_an_unknown_way_is_told(tmp_path: Path, coding: str) -> None:
    body, headers = b"\x28\xb5\x2f\xfd\x24\x31\x89", [*HTML, ("Content-Encoding", coding)]
    (page,) = read_pages(warc(tmp_path / "a.warc", (URL, body, "200 OK", headers)))
    assert (page.body, page.problem) == (b"", f"{URL} is packed as “{coding}”, which is not read here")


def test_page_that_its_archive_unpacked_is_read(tmp_path: Path) -> None:
    headers = [*HTML, ("Content-Encoding", "zstd")]
    (page,) = read_pages(warc(tmp_path / "a.warc", (URL, release_page(), "200 OK", headers)))
    assert (page.body, page.problem) == (release_page(), None)


@pytest.mark.parametrize("data", [b"", b"<html>no archive</html>", b"\x1f\x8bgarbage", b"WARC/1.0\r\nbroken"])
def test_file_that_is_no_warc_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.warc"
    path.write_bytes(data)
    try:
        assert list(read_pages(path)) == []
    except UsageError as error:
        assert "x.warc" in error.message


def test_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        list(read_pages(tmp_path / "none.warc"))


def test_warc_is_known_by_name_or_beginning() -> None:
    assert is_warc(Path("a.WARC.gz"))
    assert is_warc(Path("a.bin"), b"WARC/1.0\r\n")
    assert not is_warc(Path("a.jsonl"), b'{"id"')
