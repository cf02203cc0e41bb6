"""The map of a statement from the store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from crossref.errors import UsageError
from crossref.pipeline.checks import CheckOptions, check_in_workspace
from crossref.pipeline.report_files import Format
from crossref.pipeline.statement_map import USUAL_FORMATS, report_statement
from crossref.pipeline.workspace import Workspace
from tests.pipeline.newsroom import NOW

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "schemas" / "statement-map.schema.json"


def test_sentences_meet_their_fate(newsroom: Workspace, tmp_path: Path) -> None:
    list(check_in_workspace([str(newsroom.root / "bridge.html")], newsroom, CheckOptions(), now=NOW))
    report = report_statement("h2", newsroom, USUAL_FORMATS, out=tmp_path)
    assert [one.fate for one in report.page.versions[0].sentences] == ["changed", "reported"]
    first = report_statement("h1", newsroom, USUAL_FORMATS, out=tmp_path)
    assert [one.fate for one in first.page.versions[0].sentences] == ["quoted", "unreported"]
    document = json.loads(first.written.files[Format.JSON].read_text(encoding="utf-8"))
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(document)


def test_map_has_the_same_bytes_again(newsroom: Workspace, tmp_path: Path) -> None:
    one = report_statement("h1", newsroom, USUAL_FORMATS, out=tmp_path / "a")
    two = report_statement("h1", newsroom, USUAL_FORMATS, out=tmp_path / "b")
    for kind in USUAL_FORMATS:
        assert one.written.files[kind].read_bytes() == two.written.files[kind].read_bytes()


def test_unknown_statement_is_told(newsroom: Workspace) -> None:
    with pytest.raises(UsageError, match="There is no statement h9 here"):
        report_statement("h9", newsroom, USUAL_FORMATS)
