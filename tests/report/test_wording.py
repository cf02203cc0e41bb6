"""The tool's own words: each set has its words, and none accuses."""

from __future__ import annotations

import ast
import re
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from pathlib import Path

import pytest

import crossref.report as report
from crossref.report import spelled, wording
from crossref.types import (
    BlockKind,
    ClaimKind,
    DifferenceKind,
    Flag,
    Group,
    Platform,
    Severity,
    StatementKind,
    Verdict,
    VersionState,
)

PACKAGE = Path(report.__file__).parent
TEXTS = sorted([*PACKAGE.glob("*.py"), *(PACKAGE / "templates").iterdir()])


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_no_text_of_the_tool_accuses(path: Path) -> None:
    for text in _texts(path):
        for word in wording.BANNED:
            assert text == word or not re.search(rf"\b{word}", text.lower()), f"{path.name}: {word}"


def _texts(path: Path) -> list[str]:
    """Return a template whole, and of a module its strings: code may say False."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return [text]
    nodes = ast.walk(ast.parse(text))
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (wording.SHAPES, Group), (wording.GROUP_NAMES, Group), (wording.GROUP_MEANINGS, Group),
        (wording.VERDICT_LABELS, Verdict), (wording.VERDICT_MEANINGS, Verdict), (wording.SEVERITY_LABELS, Severity),
        (wording.KIND_LABELS, ClaimKind), (wording.PLACE_LABELS, BlockKind), (wording.BLOCK_LABELS, BlockKind),
        (wording.DIFFERENCE_LABELS, DifferenceKind), (wording.FLAG_SENTENCES, Flag),
        (wording.STATE_LABELS, VersionState), (wording.PLATFORM_LABELS, Platform),
        (wording.STATEMENT_LABELS, StatementKind),
    ],
)  # fmt: skip
def test_every_member_has_its_words(table: dict[StrEnum, object], words: type[StrEnum]) -> None:
    assert set(table) == set(words)


def test_shapes_differ_without_colour() -> None:
    assert len(set(wording.SHAPES.values())) == len(Group)


def test_method_names_the_same_folding_as_the_documentation() -> None:
    text = " ".join(text for _, text in wording.METHOD)
    for word in ("white space", "quotation marks", "ligatures", "Soft hyphens", "links, emoji"):
        assert word in text


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 5, 3), date(2026, 5, 3), "3 May 2026"),
        (date(2026, 5, 3), date(2026, 5, 5), "3 May 2026 to 5 May 2026"),
        (date(2026, 12, 31), None, "31 December 2026"),
        (None, None, ""),
    ],
)
def test_days_are_written_out(first: date | None, last: date | None, text: str) -> None:
    assert spelled.days_text(first, last) == text


def test_times_are_shown_in_utc_and_in_the_outlets_zone() -> None:
    time = datetime(2026, 5, 9, 10, 0, tzinfo=timezone(timedelta(hours=2)))
    assert spelled.time_text(time) == "9 May 2026, 08:00 UTC"
    assert spelled.local_time_text(time) == "9 May 2026, 10:00 (UTC+02:00)"
    assert spelled.local_time_text(datetime(2026, 5, 9, tzinfo=UTC)) == "9 May 2026, 00:00 UTC"
    assert spelled.time_text(None) == spelled.local_time_text(None) == ""


def test_first_day_of_the_calendar_is_no_error() -> None:
    earliest = datetime.min.replace(tzinfo=timezone(timedelta(hours=3)))
    assert spelled.time_text(earliest) == "1 January 1, 00:00 UTC"


@pytest.mark.parametrize(("code", "name"), [("es", "Spanish"), ("en-GB", "English"), ("xx", "xx"), (None, "")])
def test_language_is_named_in_english(code: str | None, name: str) -> None:
    assert spelled.language_name(code) == name


@pytest.mark.parametrize(("code", "way"), [("ar", "rtl"), ("fa-IR", "rtl"), ("ru", "ltr"), (None, "auto")])
def test_direction_follows_the_language(code: str | None, way: str) -> None:
    assert spelled.direction(code) == way


def test_counts_agree_in_number() -> None:
    assert wording.count_text(Group.DISCREPANCY, 1) == "1 discrepancy"
    assert wording.count_text(Group.DISCREPANCY, 2) == "2 discrepancies"
    assert wording.count_text(Group.UNVERIFIED, 0) == "0 not established"


def test_unknown_rule_has_no_text() -> None:
    assert wording.rule_text("E2")
    assert wording.rule_text("Z9") == ""
