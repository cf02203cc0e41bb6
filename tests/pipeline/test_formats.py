"""The lines that batch commands print keep to the published schemas, and so do the lines they are given."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from crossref.config import MatchingSettings
from crossref.pipeline.batch import Answer, compare_all, extract_all, match_all
from crossref.pipeline.originals import GivenOriginals
from crossref.statement_rows import read_row
from tests.report.samples import directory

SCHEMAS = Path(__file__).resolve().parents[2] / "docs" / "schemas"

TEXTS = [
    {
        "id": "fares",
        "text": "“We expect 50,000 riders in the first year,” Jonas Averill, the transport minister, said on Monday.",
        "lang": "en",
        "published_at": "2026-05-19",
    },
    {"id": 2, "text": "Averill said the ferries would sail until midnight. He added that “nobody will pay more”."},
]
POOL = [
    {"id": "s1", "text": "We expect 15,000 riders in the first year.", "author": "Jonas Averill", "lang": "en"},
    {"id": "s2", "text": "The chart of the western bay was sent to the Commission.", "lang": "en"},
]
PAIRS = [
    {"id": 1, "original": "We expect 15,000 riders this year.", "reported": "We expect 50,000 riders this year."},
    {"id": "2", "original": "Fares will not rise.", "reported": "fares will not rise", "quoted": False},
]


def _lines(rows: Iterable[dict[str, Any]], schema: str) -> list[bytes]:
    """Return rows as JSONL, after holding each against the schema of what is read."""
    for row in rows:
        _validator(schema).validate(row)
    return [json.dumps(row).encode() for row in rows]


def _validator(name: str) -> Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def _documents(answers: Iterable[Answer], schema: str) -> list[dict[str, Any]]:
    documents = []
    for answer in answers:
        assert answer.document is not None, answer.problem
        printed = json.loads(json.dumps(answer.document))
        _validator(schema).validate(printed)
        documents.append(printed)
    return documents


def test_extract_lines_keep_to_their_schemas() -> None:
    documents = _documents(extract_all(_lines(TEXTS, "extract-in"), directory()), "extract")
    assert [one["id"] for one in documents] == ["fares", 2]
    quote = documents[0]["claims"][0]
    assert TEXTS[0]["text"][quote["start"] : quote["end"]] == quote["text"]
    assert quote["text"].startswith("We expect 50,000 riders")
    assert quote["speaker_id"] == "averill"
    assert quote["said_on"] == ["2026-05-18", "2026-05-18"]


def test_speaker_behind_a_pronoun_is_named() -> None:
    (_, document) = _documents(extract_all(_lines(TEXTS, "extract-in"), directory()), "extract")
    assert {claim["speaker"] for claim in document["claims"]} <= {"Averill", "Jonas Averill"}
    assert len(document["claims"]) == 2


def test_match_lines_keep_to_their_schemas() -> None:
    originals = GivenOriginals([read_row(row, directory()) for row in POOL])
    rows = [{"id": "fares", "text": "We expect 50,000 riders in the first year", "lang": "en", "speaker": "Averill"}]
    (document,) = _documents(match_all(_lines(rows, "match-in"), originals, MatchingSettings(), top=5), "match")
    best = document["candidates"][0]
    assert best["id"] == "s1"
    assert "riders" in POOL[0]["text"][best["start"] : best["end"]]


def test_compare_lines_keep_to_their_schemas() -> None:
    documents = _documents(compare_all(_lines(PAIRS, "compare-in")), "compare")
    assert (documents[0]["id"], documents[0]["verdict"]) == (1, "altered_number")
    assert documents[1]["group"] in ("agreement", "paraphrase")


@pytest.mark.parametrize("row", POOL, ids=lambda row: str(row["id"]))
def test_pool_keeps_to_the_schema_of_statements(row: dict[str, str]) -> None:
    _validator("statement").validate(row)
