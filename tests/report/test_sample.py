"""The kept sample: byte by byte what the program makes, fictional by its own words, and renewed by ``make demo``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.report.sample import SAMPLE, make

ROOT = Path(__file__).resolve().parents[2]


def test_sample_is_what_the_program_writes(tmp_path: Path) -> None:
    make(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in SAMPLE.iterdir()}
    assert sorted(made) == sorted(kept), "run: python -m tests.report.sample"
    assert [name for name in sorted(made) if made[name] != kept[name]] == [], "run: python -m tests.report.sample"


@pytest.mark.parametrize("path", sorted(SAMPLE.glob("*.html")), ids=lambda path: path.name.split("-")[0])
def test_sample_pages_are_whole_and_say_that_they_are_invented(path: Path) -> None:
    page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
    assert page.select("h1")
    notice = page.select_one(".notice")
    assert notice is not None
    assert notice.get_text().startswith("Fictional demonstration")
    assert not page.find_all(["script", "link", "img"])


def test_sample_changes_with_what_is_said_and_not_with_a_rule() -> None:
    for path in SAMPLE.iterdir():
        assert not re.search(r"rules [0-9a-f]{8}", path.read_text(encoding="utf-8")), path.name


def test_make_demo_renews_the_sample_and_the_readme_shows_it() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = makefile.split("\ndemo:")[1].split("\n\n")[0]
    assert "crossref demo" in recipe
    assert "-m tests.report.sample" in recipe
    assert "git diff --exit-code --stat -- reports/sample" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "docs/images/article-report.png" in (ROOT / "README.md").read_text(encoding="utf-8")
