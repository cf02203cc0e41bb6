"""The three stages over JSONL: what is read, what is skipped and why."""

from __future__ import annotations

import json
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.config import MatchingSettings
from crossref.errors import UsageError
from crossref.pipeline.batch import Answer, compare_all, extract_all, match_all, now, read_jsonl, read_pool
from crossref.pipeline.originals import GivenOriginals
from crossref.statement_rows import read_row
from tests.pipeline.newsroom import CLEAN, KEPT_QUOTE, RELEASES, as_lines
from tests.report.samples import directory


def _lines(*rows: object) -> list[bytes]:
    return [json.dumps(row, ensure_ascii=False).encode() for row in rows]


def _document(answers: list[Answer]) -> dict[str, Any]:
    (answer,) = answers
    assert answer.document is not None, answer.problem
    return answer.document


# --- lines ----------------------------------------------------------------------------------------------------------


def test_lines_are_numbered_and_blank_ones_skipped() -> None:
    lines = [b'\xef\xbb\xbf{"id": 1}\r\n', b"\n", b"  \n", b'{"id": 2}', b"[1]", b'{"id": "\xff"}', b"{nope"]
    assert list(read_jsonl(lines)) == [
        (1, {"id": 1}),
        (4, {"id": 2}),
        (5, "line 5 is not a JSON object"),
        (6, "line 6 is not JSON in UTF-8"),
        (7, "line 7 is not JSON in UTF-8"),
    ]


@given(st.lists(st.binary(max_size=40), max_size=6))
def test_any_bytes_are_answered_line_by_line(lines: list[bytes]) -> None:
    read = list(read_jsonl(lines))
    assert [number for number, _ in read] == [number for number, line in enumerate(lines, 1) if line.strip()]
    answers = list(compare_all(lines))
    assert [one.line for one in answers] == [number for number, _ in read]
    assert all(one.document is not None or one.problem for one in answers)


# --- the pool -------------------------------------------------------------------------------------------------------


def test_pool_is_read_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "pool.jsonl"
    path.write_text(as_lines(RELEASES), encoding="utf-8")
    statements = list(read_pool(path, directory()))
    assert [one.id for one in statements] == ["h1", "h2"]
    assert {one.provenance for one in statements} == {"pool pool.jsonl"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nope\n", r"pool\.jsonl: line 1 is not JSON"),
        ('\n{"id": "h1"}\n', r"pool\.jsonl, line 2: .*text"),
        (None, r"pool\.jsonl cannot be read"),
    ],
    ids=["not JSON", "no text", "missing"],
)
def test_pool_that_is_wrong_is_told_with_its_line(tmp_path: Path, text: str | None, told: str) -> None:
    path = tmp_path / "pool.jsonl"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=told):
        list(read_pool(path, directory()))


# --- extract --------------------------------------------------------------------------------------------------------


def test_offsets_count_code_points_of_the_text_given() -> None:
    text = "🚢 " + CLEAN
    document = _document(list(extract_all(_lines({"id": 7, "text": text}), directory())))
    (claim,) = document["claims"]
    assert document["id"] == 7
    assert text[claim["start"] : claim["end"]] == claim["text"] == KEPT_QUOTE


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("“The ferries sail,” Averill said, “until midnight.”", ["The ferries sail,", "until midnight."]),
        ("The fares, Averill said, would stay as they are.", ["The fares", "would stay as they are"]),
        ("“The ferries sail.\n\n“They sail until midnight,” Averill said.", ["The ferries sail.", "They sail until midnight,"]),
    ],
    ids=["quotation split by its attribution", "clause split by it", "two paragraphs"],
)  # fmt: skip
def test_each_passage_of_a_split_claim_is_an_entry_of_its_own(text: str, passages: list[str]) -> None:
    claims = _document(list(extract_all(_lines({"id": 1, "text": text, "lang": "en"}), directory())))["claims"]
    assert [claim["text"].rstrip(",") for claim in claims] == [one.rstrip(",") for one in passages]
    assert all(text[claim["start"] : claim["end"]] == claim["text"] for claim in claims)
    spans = [[claim["start"], claim["end"]] for claim in claims]
    assert [claim["segments"] for claim in claims] == [spans, spans]


def test_day_and_language_of_a_line_are_used() -> None:
    row = {"id": 1, "text": CLEAN.replace("said.", "said on Monday."), "lang": "en", "published_at": "2026-11-24"}
    (claim,) = _document(list(extract_all(_lines(row), directory())))["claims"]
    assert claim["said_on"] == ["2026-11-23", "2026-11-23"]
    assert claim["lang"] == "en"


# --- match ----------------------------------------------------------------------------------------------------------


def _matched(*rows: object, top: int = 5) -> list[Answer]:
    originals = GivenOriginals([read_row(row, directory()) for row in RELEASES])
    return list(match_all(_lines(*rows), originals, MatchingSettings(), top=top))


def test_best_candidate_is_first_and_the_span_holds_the_words() -> None:
    candidates = _document(_matched({"id": 1, "text": KEPT_QUOTE, "date": "2026-11-24", "quoted": True}))["candidates"]
    assert candidates[0]["id"] == "h1"
    assert [one["score"] for one in candidates] == sorted((one["score"] for one in candidates), reverse=True)
    assert KEPT_QUOTE in RELEASES[0]["text"][candidates[0]["start"] : candidates[0]["end"]]


def test_no_more_candidates_than_asked_for() -> None:
    assert len(_document(_matched({"id": 1, "text": "the bridge"}, top=1))["candidates"]) <= 1


# --- compare --------------------------------------------------------------------------------------------------------


def test_words_are_taken_as_quoted_unless_told_otherwise() -> None:
    row = {"original": "The ministry did not close the gate.", "reported": "The ministry did not shut the gate."}
    answers = list(compare_all(_lines({"id": 1, **row}, {"id": 2, **row, "quoted": False})))
    groups = [one.document["group"] for one in answers if one.document is not None]
    assert groups == ["discrepancy", "paraphrase"]


# --- what is skipped ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"text": "x"}, 'line 1 has no "id"'),
        ({"id": 1}, 'line 1: "text" is missing or not a text'),
        ({"id": 1, "text": 5}, 'line 1: "text" is missing or not a text'),
        ({"id": 1, "text": "the bridge", "date": "then"}, "line 1: \"date\" 'then' is not a day such as 2026-11-24"),
    ],
    ids=["no id", "no text", "number", "day"],
)
def test_line_that_cannot_be_answered_says_why(row: dict[str, object], told: str) -> None:
    assert _matched(row, {"id": 2, "text": KEPT_QUOTE})[0] == Answer(line=1, problem=told)
    assert _matched(row, {"id": 2, "text": KEPT_QUOTE})[1].document is not None


def test_time_is_aware() -> None:
    assert now().tzinfo is UTC
