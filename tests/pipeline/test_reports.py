"""Reports on disk: three files for an article, a page that lists them, and nothing half-written."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup

from crossref.errors import ReportError
from crossref.pipeline.reports import ReportFiles, write_index, write_reports
from tests.report.samples import bare_check, directory, hostile_check, rich_check

NOTICE = "Fictional demonstration."


def test_report_is_three_files(tmp_path: Path) -> None:
    files = write_reports(rich_check(), directory(), tmp_path / "reports", name="articles/one-fare.html", notice=NOTICE)
    assert files.html.name == "one-fare-00rich.html"
    assert sorted(path.name for path in files.html.parent.iterdir()) == [
        "one-fare-00rich.html", "one-fare-00rich.json", "one-fare-00rich.md",
    ]  # fmt: skip
    assert NOTICE in files.html.read_text(encoding="utf-8")
    assert NOTICE in files.markdown.read_text(encoding="utf-8")
    assert len(json.loads(files.json.read_text(encoding="utf-8"))["claims"]) == 6


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("https://www.calder-post.example/2026/05/19/one-fare", "calder-post-example-one-fare"),
        ("https://calder-post.example/", "calder-post-example"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Desk\\Story.HTML", "story"),
        ("-", "article"),
        ("/", "article"),
        ("", "article"),
        ('<script>"x"\x00.html', "script-x"),
        ("новости.html", "article"),
        ("a" * 300, "a" * 60),
    ],
)
def test_file_name_holds_nothing_but_plain_letters(tmp_path: Path, name: str, stem: str) -> None:
    files = write_reports(bare_check(), directory(), tmp_path, name=name)
    assert files.html == tmp_path / f"{stem}-00bare.html"
    assert files.html.is_file()


def test_hostile_article_is_written(tmp_path: Path) -> None:
    files = write_reports(hostile_check(), directory(), tmp_path, name="<script>alert(1)</script>")
    assert "<script" not in files.html.read_text(encoding="utf-8")


def test_same_check_writes_the_same_bytes(tmp_path: Path) -> None:
    one = write_reports(rich_check(), directory(), tmp_path / "a", name="one")
    two = write_reports(rich_check(), directory(), tmp_path / "b", name="one")
    for kind in ("html", "markdown", "json"):
        assert getattr(one, kind).read_bytes() == getattr(two, kind).read_bytes()


def test_wrong_template_writes_nothing(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "article.html").write_text("{{ headlin }}")
    with pytest.raises(ReportError, match=r"article\.html, line 1"):
        write_reports(rich_check(), directory(), tmp_path / "reports", name="one", overrides=templates)
    assert not (tmp_path / "reports").exists()


def test_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("taken")
    with pytest.raises(ReportError, match="cannot be written"):
        write_reports(bare_check(), directory(), tmp_path / "reports", name="one")
    with pytest.raises(ReportError, match="cannot be written"):
        write_index([], tmp_path / "reports", title="", notice="")


# --- the list -------------------------------------------------------------------------------------------------------


def test_list_links_to_reports_beside_and_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    beside = write_reports(rich_check(), directory(), folder, name="one fare")
    elsewhere = write_reports(bare_check(), directory(), tmp_path / "other desk #1", name="two")
    index = write_index([(rich_check(), beside), (bare_check(), elsewhere)], folder, title="Calder Desk", notice=NOTICE)
    assert index == folder / "index.html"
    page = BeautifulSoup(index.read_text(encoding="utf-8"), "html.parser")
    links = [str(link["href"]) for link in page.select(".report a")]
    assert len(links) == 7
    for link in links:
        assert link.startswith("./")
        path, _, place = link.partition("#")
        target = folder / unquote(path)
        assert target.is_file(), link
        if place:
            assert f'id="{place}"' in target.read_text(encoding="utf-8")


def test_list_carries_the_notice_and_the_newsroom(tmp_path: Path) -> None:
    text = write_index([], tmp_path, title="Calder Desk", notice=NOTICE).read_text(encoding="utf-8")
    assert NOTICE in text
    assert "Calder Desk" in text
    assert list(tmp_path.iterdir()) == [tmp_path / "index.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="the name cannot be a file there")
def test_colon_in_a_file_name_is_no_scheme(tmp_path: Path) -> None:
    odd = tmp_path / "javascript:alert(1).html"
    files = ReportFiles(html=odd, markdown=odd, json=odd)
    page = BeautifulSoup(
        write_index([(bare_check(), files)], tmp_path, title="", notice="").read_text(encoding="utf-8"), "html.parser"
    )
    assert {str(link["href"]) for link in page.select(".report a")} == {"./javascript%3Aalert%281%29.html"}
