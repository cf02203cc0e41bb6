"""A statement's passages as documents, and the note beside the index."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from crossref.match.plan import Field
from crossref.match.terms import words_of
from crossref.store.index_layout import FORMAT, documents, empty, hit_of, problem_of, read_state, write_state
from crossref.types import Span, Statement, Version

TOLLS = "We will not raise the bridge tolls before the accounts are published."
STATEMENT = Statement(
    id="tolls",
    versions=(Version(number=1, text=TOLLS),),
    lang="en-GB",
    source="ordania-mfa",
    published_at=datetime(2024, 5, 2, 9, tzinfo=UTC),
)


def test_documents_come_back_as_hits() -> None:
    (document,) = documents(STATEMENT)
    hit = hit_of(document.to_dict(), 2.5)
    assert (hit.statement_id, hit.version, hit.span) == ("tolls", 1, Span(0, len(TOLLS)))
    assert hit.words == tuple(words_of(TOLLS))
    assert (hit.lang, hit.day, hit.score) == ("en", date(2024, 5, 2), 2.5)
    assert "ordania-mfa" in hit.speakers


def test_documents_mark_the_first_passage_alone() -> None:
    speech = Statement(id="speech", versions=(Version(number=1, text=" ".join([TOLLS] * 40)),))
    leading = [document.get_first("leading") for document in documents(speech)]
    assert len(leading) > 5
    assert leading == [1] + [None] * (len(leading) - 1)


def test_documents_hold_stems_of_the_statement_s_language() -> None:
    (document,) = documents(STATEMENT)
    assert "account" in str(document.get_first(Field.STEMS.value)).split()


def test_state_written_is_read(tmp_path: Path) -> None:
    write_state(tmp_path, watermark="12", passages=7)
    assert read_state(tmp_path) == {"format": FORMAT, "watermark": "12", "passages": 7}
    assert [entry.name for entry in tmp_path.iterdir()] == ["crossref-index.json"]


def test_problem_of_an_empty_folder_is_that_the_index_is_missing(tmp_path: Path) -> None:
    assert problem_of(tmp_path) == "it is missing"
    assert read_state(tmp_path) == {}


def test_empty_leaves_the_folder(tmp_path: Path) -> None:
    (tmp_path / "part").mkdir()
    write_state(tmp_path, watermark=None, passages=0)
    empty(tmp_path)
    assert list(tmp_path.iterdir()) == []
