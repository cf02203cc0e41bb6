"""Prints the statements that a search found: for people, or as JSON, JSONL and CSV."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from crossref.cli.console import messages, print_json, print_line
from crossref.pipeline.searching import Shown, Wanted, search_statements
from crossref.pipeline.workspace import find_workspace
from crossref.statement_rows import statement_row
from crossref.types import VersionState

PASSAGE = 300
COLUMNS = ("published_at", "source", "author", "lang", "state", "passage", "words_found", "url", "id", "text")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins so for a formula and runs it."""


class Form(StrEnum):
    """How to print what was found."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    JSONL = "jsonl"


def run(wanted: Wanted, *, workspace: Path | None, form: Form) -> int:
    """Search, and print what was found."""
    found = search_statements(wanted, find_workspace(Path.cwd(), given=workspace))
    if form is Form.JSON:
        print_json({"words": wanted.words, "statements": [_row(one) for one in found]})
    elif form is Form.JSONL:
        for one in found:
            print_line(_row(one))
    elif form is Form.CSV:
        _print_table(found)
    else:
        _print_text(found)
    return 0


def _row(one: Shown) -> dict[str, object]:
    passage = " ".join(one.span.of(one.version.text).split())
    return {
        **statement_row(one.statement, version=one.version),
        "passage": passage,
        "words_found": f"{one.words_found} of {one.words_asked}",
    }


def _print_table(found: Sequence[Shown]) -> None:
    writer = csv.DictWriter(sys.stdout, COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for one in found:
        writer.writerow({key: _harmless(str(value)) for key, value in _row(one).items()})


def _harmless(value: str) -> str:
    return f"'{value}" if value.startswith(FORMULA_SIGNS) else value


def _print_text(found: Sequence[Shown]) -> None:
    for one in found:
        statement = one.statement
        day = f"{statement.published_at:%Y-%m-%d}" if statement.published_at else "no date"
        who = statement.author or statement.source or "unknown"
        gone = "" if one.version.state is VersionState.LIVE else f", {one.version.state.value}"
        passage = " ".join(one.span.of(one.version.text).split())
        sys.stdout.write(f"{day}  {who}{gone}  ({one.words_found} of {one.words_asked} words)\n")
        sys.stdout.write(f"  {_shortened(passage)}\n  {statement.url or statement.id}\n\n")
    if found:
        messages().print(f"{len(found)} statements. Next: `crossref explain`, or --csv for a table.")
    else:
        messages().print("Nothing was found. Next: `crossref coverage` shows what was collected.")


def _shortened(passage: str) -> str:
    return passage if len(passage) <= PASSAGE else passage[:PASSAGE].rsplit(" ", 1)[0] + " …"
