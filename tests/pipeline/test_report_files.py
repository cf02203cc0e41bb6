"""Report files: whole or not at all; a PDF that cannot be made keeps no other format back."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossref.errors import ReportError
from crossref.pipeline.report_files import ENDINGS, Format, slug, write_file, write_formats


def _no_pdf() -> bytes:
    raise ReportError("A PDF needs WeasyPrint, which is not installed.", hint="Run: pip install")


def test_other_formats_are_written_without_the_pdf(tmp_path: Path) -> None:
    makers = {Format.PDF: _no_pdf, Format.HTML: lambda: "<p>", Format.CSV: lambda: b"a\n"}
    written = write_formats(tmp_path, "weekly", makers, (Format.PDF, Format.HTML, Format.CSV))
    assert [error.message for error in written.problems] == ["A PDF needs WeasyPrint, which is not installed."]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["weekly.csv", "weekly.html"]


def test_wrong_template_stops_the_report(tmp_path: Path) -> None:
    def wrong() -> str:
        raise ReportError("The report template is wrong.")

    with pytest.raises(ReportError):
        write_formats(tmp_path / "out", "weekly", {Format.HTML: wrong}, (Format.HTML,))
    assert not (tmp_path / "out").exists()


def test_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file")
    with pytest.raises(ReportError, match="cannot be written") as told:
        write_file(tmp_path / "reports" / "one.html", "x")
    assert "--out" in told.value.hint


def test_every_format_has_an_ending() -> None:
    assert set(ENDINGS) == set(Format)
    assert len(set(ENDINGS.values())) == len(ENDINGS)


@pytest.mark.parametrize(
    ("text", "part"),
    [("The Calder Post", "the-calder-post"), ("../../etc", "etc"), ("Новости", "x"), ("a" * 99, "a" * 60)],
)
def test_file_names_hold_plain_letters_alone(text: str, part: str) -> None:
    assert slug(text, otherwise="x") == part
