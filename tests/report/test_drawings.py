"""Drawings that stand by themselves: with their own colours and patterns, so that a PDF shows what a browser does."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from crossref.report.drawings import self_contained
from crossref.report.pdf import pdf_bytes
from crossref.report.render import render_html, render_page
from crossref.report.weekly import weekly_page
from tests.report.samples import NOW, directory, rich_check
from tests.report.weeks import full_week


def weekly() -> str:
    return render_page("weekly.html", weekly_page(full_week(include_unreviewed=True), directory()))


def test_each_drawing_holds_the_patterns_that_it_uses() -> None:
    page = BeautifulSoup(self_contained(weekly()), "html.parser")
    drawings = page.select("svg.bar, svg.swatch, svg.timeline")
    assert len(drawings) >= 5
    for drawing in drawings:
        there = {pattern["id"] for pattern in drawing.find_all("pattern")}
        assert set(re.findall(r"url\(#([^)]+)\)", str(drawing))) == there
        (style,) = drawing.find_all("style")
        assert "var(" not in style.get_text()


def test_no_pattern_is_there_twice() -> None:
    page = BeautifulSoup(self_contained(weekly()), "html.parser")
    ids = [one["id"] for one in page.find_all(id=True)]
    assert len(ids) == len(set(ids))


def test_colours_are_those_of_the_light_page() -> None:
    rules = BeautifulSoup(self_contained(weekly()), "html.parser").select("svg.bar style")[0].get_text()
    assert re.search(r"\.part\.agreement\s*\{\s*fill: #8fc9ac", rules)
    assert "#2c6b4d" not in rules


def test_nothing_else_of_the_page_changes() -> None:
    html = render_html(rich_check(), directory(), overrides=None, newsroom="", notice="")
    bare = re.sub(r"<svg .*?</svg>", "", html, flags=re.S)
    assert re.sub(r"<svg .*?</svg>", "", self_contained(html), flags=re.S) == bare


@pytest.mark.parametrize("html", ["<p>No drawing.</p>", "<style>.part { fill: red }</style><p>None.</p>"])
def test_page_without_drawings_is_left_alone(html: str) -> None:
    assert self_contained(html) == html


def test_bar_in_a_pdf_has_its_colours(tmp_path: Path) -> None:
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))  # type: ignore[arg-type]
    html = weekly()
    style = re.search(r"<style>.*?</style>", html, re.S)
    bar = re.search(r'<svg class="bar".*?</svg>', html, re.S)
    patterns = re.search(r'<svg [^>]*class="patterns".*?</svg>', html, re.S)
    assert style and bar and patterns
    page = f'<!DOCTYPE html><html lang="en"><head><title>Bar</title>{style[0]}</head><body>{patterns[0]}{bar[0]}</body></html>'
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm is not installed")
    file = tmp_path / "bar.pdf"
    file.write_bytes(pdf_bytes(page, at=NOW))
    drawn = subprocess.run(["pdftoppm", "-r", "72", "-png", str(file)], capture_output=True, check=True)
    colours = Image.open(io.BytesIO(drawn.stdout)).convert("RGB").getcolors(1 << 24) or []
    assert (0x8F, 0xC9, 0xAC) in {colour for _, colour in colours}
