"""Originals handed over with an article: a release as page or text, or statements as rows."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from crossref.directory import Directory
from crossref.errors import ArticleError, UsageError
from crossref.pipeline.given import read_given
from crossref.pipeline.reading import Page
from crossref.types import Statement, StatementKind
from tests.pipeline.newsroom import ARTICLE, RELEASES, as_lines
from tests.report.samples import directory

RELEASE = """<!DOCTYPE html><html lang="en"><head><title>Statement on the bridge</title>
<meta property="og:site_name" content="Ministry of the Harbour of Tarvia">
<meta property="article:published_time" content="2026-11-23T09:00:00+00:00"></head><body><article>
<h1>Statement on the bridge</h1><p>We will keep the bridge at Port Calder open in winter, and we thank the crews.</p>
<figure><img src="bridge.jpg" alt=""><figcaption>The bridge at Port Calder in fog.</figcaption></figure>
<p>The fare stays at 4.5 marks until the council has met, which will be in the autumn of next year.</p>
</article></body></html>"""


def _read(text: str, name: str, known: Directory | None = None) -> tuple[Statement, ...]:
    return read_given(Page(name=name, data=text.encode()), known or directory(), name=name)


def test_page_is_one_statement_without_captions() -> None:
    (statement,) = _read(RELEASE, "release.html")
    assert "We will keep the bridge" in statement.text
    assert "The fare stays" in statement.text
    assert "in fog" not in statement.text
    assert statement.author == "Ministry of the Harbour of Tarvia"
    assert statement.published_at == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    assert (statement.kind, statement.provenance) == (StatementKind.OTHER, "given as release.html")


def test_text_is_one_statement_with_the_same_id_each_time() -> None:
    (one,), (again,), (other,) = (_read(text, "release.txt") for text in ("It stays.", "It stays.", "It closes."))
    assert one.text.strip() == "It stays."
    assert one.id == again.id
    assert one.id != other.id


@pytest.mark.parametrize("name", ["releases.jsonl", "RELEASES.NDJSON"])
def test_rows_are_statements_of_their_own(name: str) -> None:
    read = _read("\ufeff" + as_lines(RELEASES).replace("\n", "\n\n"), name)
    assert [(one.id, one.text) for one in read] == [(row["id"], row["text"]) for row in RELEASES]
    assert {one.provenance for one in read} == {f"given as {name}"}


@pytest.mark.parametrize("line", ["nope", "[1, 2]", '"words"'])
def test_line_that_is_no_object_is_told_with_its_number(line: str) -> None:
    with pytest.raises(UsageError, match=r"given\.jsonl, line 2: not a JSON object"):
        _read(json.dumps(RELEASES[0]) + "\n" + line + "\n", "given.jsonl")


def test_row_without_text_is_told() -> None:
    with pytest.raises(UsageError, match="text"):
        _read('{"id": "h1"}\n', "given.jsonl")


def test_binary_original_is_told() -> None:
    page = Page(name="photo.png", data=b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20)
    with pytest.raises(ArticleError, match=r"photo\.png"):
        read_given(page, directory(), name="photo.png")


def test_news_page_may_serve_as_an_original() -> None:
    (statement,) = _read(ARTICLE, "bridge.html")
    assert "Nobody will be fined" in statement.text
