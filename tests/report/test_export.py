"""JSON documents: the promised shapes, held by the schemas in docs/schemas."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from crossref.report.export import check_document, claim_document, compare_document
from crossref.statement_rows import read_row, statement_row
from crossref.types import ArticleCheck, Speaker
from crossref.verdict import compare
from tests.report.samples import bare_check, empty_check, hostile_check, rich_check

SCHEMAS = Path(__file__).resolve().parents[2] / "docs" / "schemas"
NAMES = ("extract-in", "extract", "match-in", "match", "compare-in", "compare", "check", "statement")
OURS = ("extract", "match", "compare", "check")
CHECKS = {"bare": bare_check(), "empty": empty_check(), "rich": rich_check(), "hostile": hostile_check()}


def schema(name: str) -> dict[str, Any]:  # Any: a JSON Schema
    found: dict[str, Any] = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    return found


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schema(name), format_checker=Draft202012Validator.FORMAT_CHECKER)


# --- schemas --------------------------------------------------------------------------------------------------------


def test_schemas_are_the_documented_ones() -> None:
    assert {path.name.removesuffix(".schema.json") for path in SCHEMAS.glob("*.json")} == {
        *NAMES,
        "weekly",
        "statement-map",
    }


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_valid_and_versioned(name: str) -> None:
    found = schema(name)
    Draft202012Validator.check_schema(found)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert found["$id"] == f"urn:crossref:schema:{name}:1"
    assert found["title"]
    assert found["description"]


def _objects(node: Any) -> list[dict[str, Any]]:  # Any: a part of a JSON Schema
    if isinstance(node, list):
        return [found for one in node for found in _objects(one)]
    if not isinstance(node, dict):
        return []
    own = [node] if node.get("type") == "object" else []
    return own + [found for one in node.values() for found in _objects(one)]


@pytest.mark.parametrize("name", OURS)
def test_schema_of_our_output_is_strict(name: str) -> None:
    for one in _objects(schema(name)):
        assert one["additionalProperties"] is False
        optional = set(one["properties"]) - set(one["required"])
        assert optional <= {"id"}


def test_claims_are_described_alike_by_extract_and_check() -> None:
    claim, full = schema("extract")["$defs"]["claim"], schema("check")["$defs"]["claim_of_article"]
    assert {key: full["properties"][key] for key in claim["properties"]} == claim["properties"]
    assert set(full["properties"]) - set(claim["properties"]) == {"id", "twin_of"}


# --- outputs --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())
def test_check_document_keeps_to_its_schema(check: ArticleCheck) -> None:
    validator("check").validate(json.loads(json.dumps(check_document(check))))


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())
def test_extract_line_keeps_to_its_schema(check: ArticleCheck) -> None:
    line = {"id": "a-1", "claims": [claim_document(claim) for claim in check.claims]}
    validator("extract").validate(json.loads(json.dumps(line)))


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("We expect 15,000 riders in the first year.", "We expect 50,000 riders in the first year."),
        ("We will not raise fares this autumn.", "We will raise fares this autumn."),
        ("The ferries are ready.", "The ferries are ready."),
        ("The ferries are ready.", "Nobody spoke about the chart of the western bay."),
    ],
    ids=["number", "negation", "verbatim", "unrelated"],
)
def test_compare_line_keeps_to_its_schema(original: str, reported: str) -> None:
    document = compare_document(compare(original, reported))
    validator("compare").validate(json.loads(json.dumps(document)))
    validator("compare").validate(json.loads(json.dumps({"id": "pair-1", **document})))


def test_statement_rows_keep_to_their_schema() -> None:
    row = {"id": "7", "text": "The ferries are ready.", "published_at": "2026-05-18", "channel": "x:@mfa_kestria"}
    validator("statement").validate(row)
    validator("statement").validate(statement_row(read_row(row)))
    validator("statement").validate({"id": "7", "state": "deleted"})
    with pytest.raises(ValidationError):
        validator("statement").validate({"id": "7"})


def test_unknown_key_breaks_the_schema() -> None:
    document = json.loads(json.dumps(check_document(rich_check())))
    document["findings"][0]["score"] = 0.5
    with pytest.raises(ValidationError, match="score"):
        validator("check").validate(document)


# --- what they say --------------------------------------------------------------------------------------------------


def test_claim_has_the_promised_keys() -> None:
    document = claim_document(rich_check().claims[1])
    promised = ("start", "end", "text", "kind", "speaker", "speaker_id", "cue", "said_on", "confidence")
    assert [key for key in document if key in promised] == list(promised)
    assert document["said_on"] == ["2026-05-18", "2026-05-18"]
    assert document["said_on_from"] == "on Monday"
    assert document["speaker"] == "Jonas Averill, the minister of transport"
    assert document["speaker_id"] == "averill"


def test_offsets_give_the_words() -> None:
    check = rich_check()
    document = check_document(check)
    for claim in document["claims"]:
        assert document["article"]["text"][claim["start"] : claim["end"]] == claim["text"]
    for finding in document["findings"]:
        if finding["statement"] and finding["spans"]["statement"]:
            start, end = finding["spans"]["statement"]
            assert finding["statement"]["text"][start:end]


@pytest.mark.parametrize(
    ("mention", "spoken"),
    [
        ("He", "Jonas Averill"),
        ("it", "Jonas Averill"),
        ("They", "Jonas Averill"),
        ("Averill", "Averill"),
        ("the minister", "the minister"),
        ("", "Jonas Averill"),
    ],
)
def test_pronoun_is_resolved_to_the_name(mention: str, spoken: str) -> None:
    claim = replace(rich_check().claims[1], speakers=(Speaker(mention=mention, name="Jonas Averill"),))
    assert claim_document(claim)["speaker"] == spoken


def test_claim_without_speaker_or_day_says_null() -> None:
    document = claim_document(bare_check().claims[0])
    assert document["speaker"] is None
    assert document["speaker_id"] is None
    assert document["said_on"] is None
    assert document["said_on_from"] is None


def test_finding_carries_the_compared_version() -> None:
    finding = check_document(rich_check())["findings"][1]
    assert finding["verdict"] == "altered_number"
    assert finding["needs_sign_off"] is True
    assert finding["flags"] == ["source_edited", "needs_look"]
    statement = finding["statement"]
    assert (statement["version"], statement["versions"], statement["state"]) == (1, 2, "edited")
    assert statement["sha256"] == "cd" * 32
    assert finding["differences"][0]["claim"] == "50,000"
    assert finding["differences"][0]["statement"] == "15,000"
    assert finding["coverage"]["channels"][0]["days"] == [["2026-05-01", "2026-05-20"]]


def test_open_finding_has_no_statement() -> None:
    finding = check_document(bare_check())["findings"][0]
    assert finding["statement"] is None
    assert finding["coverage"] is None
    assert finding["spans"] == {"claim": None, "statement": None}


def test_set_aside_gives_the_reason() -> None:
    (aside,) = check_document(rich_check())["set_aside"]
    assert aside["text"] == "moonlight boat"
    assert aside["reason"] == "a name in quotation marks"


def test_halves_of_pairs_can_be_written_and_move_no_offset() -> None:
    check = bare_check()
    broken = replace(
        check, article=replace(check.article, title="Ferry \ud83d day", text="\ud83d" + check.article.text[1:])
    )
    document = check_document(broken)
    json.dumps(document, ensure_ascii=False).encode("utf-8")
    assert document["article"]["title"] == "Ferry \ufffd day"
    assert len(document["article"]["text"]) == len(check.article.text)


def test_compared_pair_lists_words_of_both_sides() -> None:
    document = compare_document(compare("We expect 15,000 riders this year.", "We expect 50,000 riders this year."))
    assert (document["verdict"], document["group"], document["severity"]) == ("altered_number", "discrepancy", "major")
    assert (document["differences"][0]["kind"], document["differences"][0]["claim"]) == ("number", "50,000")
