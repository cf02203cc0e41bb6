"""Where articles come from: addresses, files, standard input, folders and lists."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.http import Fetched
from crossref.errors import ArticleError
from crossref.pipeline.reading import MAX_FILE_BYTES, Fetcher, article_of, expand_targets, is_address, load_page
from crossref.types import Capture
from tests.pipeline.newsroom import ARTICLE, CLEAN

URL = "https://calder-post.example/bridge"


class _Web:
    """A network with one page, which has moved."""

    def fetch(self, url: str) -> Fetched:
        capture = Capture(
            sha256="0" * 64, url=url, final_url=url + "-in-winter", status=200, headers=(),
            fetched_at=datetime(2026, 11, 25, tzinfo=UTC), media_type="text/html",
        )  # fmt: skip
        return Fetched(body=ARTICLE.encode(), capture=capture)


@contextmanager
def _web() -> Iterator[Fetcher]:
    yield _Web()


@contextmanager
def _no_web() -> Iterator[Fetcher]:
    raise AssertionError("nothing here needs the network")
    yield


# --- targets --------------------------------------------------------------------------------------------------------


def test_addresses_and_files_are_kept_in_order(tmp_path: Path) -> None:
    targets = ["-", URL, str(tmp_path / "story.html"), "HTTP://CALDER-POST.EXAMPLE/"]
    assert list(expand_targets(targets)) == targets


def test_folder_gives_its_articles_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.HTML", "c.md", "photo.jpg", "notes.docx"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "deeper.html").mkdir()
    assert [Path(one).name for one in expand_targets([str(tmp_path)])] == ["a.HTML", "b.txt", "c.md"]


def test_list_names_addresses_and_files_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "stories.list"
    path.write_bytes(f"\ufeff# Tuesday\r\n{URL}\r\n\r\n  sub/story.html  \r\n".encode())
    assert list(expand_targets([str(path)])) == [URL, str(tmp_path / "sub/story.html")]


@pytest.mark.parametrize("text", ["", "# nothing today\n\n"], ids=["empty", "comments"])
def test_list_without_a_name_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "stories.urls"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ArticleError, match="names no article"):
        list(expand_targets([str(path)]))


def test_folder_without_an_article_is_told(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(ArticleError, match=r"holds no article: no file ends in \.html"):
        list(expand_targets([str(tmp_path)]))


@given(st.text(max_size=30))
def test_only_web_addresses_are_addresses(text: str) -> None:
    assert is_address(text) == (text.lower()[:7] == "http://" or text.lower()[:8] == "https://")


# --- pages ----------------------------------------------------------------------------------------------------------


def test_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(CLEAN.encode())
    page = load_page(str(path), stdin=io.BytesIO(), fetcher=_no_web)
    assert (page.name, page.data, page.url, page.capture) == (str(path), CLEAN.encode(), None, None)


def test_standard_input_is_read_to_its_end() -> None:
    page = load_page("-", stdin=io.BytesIO(CLEAN.encode()), fetcher=_no_web)
    assert (page.name, page.data) == ("standard input", CLEAN.encode())


def test_address_keeps_the_account_of_the_fetch() -> None:
    page = load_page(URL, stdin=io.BytesIO(), fetcher=_web)
    assert (page.name, page.url, page.media_type) == (URL, URL + "-in-winter", "text/html")
    assert page.capture is not None
    assert article_of(page).title == "Bridge stays open in winter"


@pytest.mark.parametrize(
    ("name", "told"),
    [("nowhere.html", "does not exist"), (".", "cannot be read"), ("a\0b", "is not a file name")],
    ids=["missing", "folder", "no name"],
)
def test_file_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ArticleError, match=told):
        load_page(name, stdin=io.BytesIO(), fetcher=_no_web)


def test_file_too_large_for_an_article_is_told(tmp_path: Path) -> None:
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(ArticleError, match="larger than 50 MB"):
        load_page(str(path), stdin=io.BytesIO(), fetcher=_no_web)


def test_day_given_by_hand_serves_where_the_page_has_none(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(CLEAN, encoding="utf-8")
    page = load_page(str(path), stdin=io.BytesIO(), fetcher=_no_web)
    assert article_of(page).published_at is None
    dated = article_of(page, published_on=date(2026, 11, 24))
    assert dated.published_at is not None
    assert dated.published_at.date() == date(2026, 11, 24)
