"""The PDF: tagged, with bookmarks and a fixed date; and clear sentences where its library is missing."""

from __future__ import annotations

import builtins
import re
import shutil
import subprocess
import sys
import zlib
from contextlib import suppress
from pathlib import Path
from types import ModuleType

import pytest

from crossref.errors import ReportError
from crossref.report.pdf import pdf_bytes
from crossref.report.render import render_html, render_page
from crossref.report.weekly import weekly_page
from tests.report.samples import NOW, directory, rich_check
from tests.report.weeks import full_week

HTML = '<!DOCTYPE html><html lang="en"><head><title>Quote check</title></head><body><h1>Quote check</h1></body></html>'


def _weasyprint() -> None:
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))  # type: ignore[arg-type]


def _unpacked(made: bytes) -> list[bytes]:
    """Return the document's parts, and those that it holds compressed."""
    parts = [made]
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", made, re.S):
        with suppress(zlib.error):
            parts.append(zlib.decompress(found.group(1)))
    return parts


def test_report_becomes_a_tagged_document() -> None:
    _weasyprint()
    page = render_html(rich_check(), directory(), overrides=None, newsroom="Calder Desk", notice="")
    made = pdf_bytes(page, at=NOW)
    assert made.startswith(b"%PDF-1.7")
    parts = b"".join(_unpacked(made))
    for part in (b"pdfuaid", b"/StructTreeRoot", b"/Outlines", b"/Lang"):
        assert part in parts, part


def test_same_page_is_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    _weasyprint()
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert pdf_bytes(HTML, at=NOW) == pdf_bytes(HTML, at=NOW)
    import os

    assert "SOURCE_DATE_EPOCH" not in os.environ


def test_page_that_asks_for_a_picture_gets_none() -> None:
    _weasyprint()
    assert pdf_bytes(HTML.replace("<h1>", '<img src="https://example.org/x.png"><h1>'), at=NOW).startswith(b"%PDF")


def test_missing_library_is_told_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(ReportError, match="WeasyPrint, which is not installed") as told:
        pdf_bytes(HTML, at=NOW)
    assert "crossref-desk[pdf]" in told.value.hint


def test_missing_system_part_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    true_import = builtins.__import__

    def broken(name: str, *rest: object, **named: object) -> ModuleType:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return true_import(name, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", broken)
    with pytest.raises(ReportError, match="system library Pango") as told:
        pdf_bytes(HTML, at=NOW)
    assert "libpango" in told.value.hint


def test_every_sheet_bears_the_reports_id_and_addresses_are_printed(tmp_path: Path) -> None:
    _weasyprint()
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    page = weekly_page(full_week(), directory())
    file = tmp_path / "week.pdf"
    file.write_bytes(pdf_bytes(render_page("weekly.html", page), at=NOW))
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True).stdout.decode()
    sheets = text.rstrip("\f").split("\f")
    assert len(sheets) > 2
    for number, sheet in enumerate(sheets, 1):
        assert page.report_id in sheet
        assert re.search(rf"\b{number} ?/ ?{len(sheets)}\s*$", sheet)
    assert "https://outlet.example/1>" in re.sub(r"\s", "", text)
