"""The kept sample: there, fictional by its own words, and made by the program as it is but for the engine's name."""

from __future__ import annotations

import re
from pathlib import Path

from bs4 import BeautifulSoup

from tests.report.sample import SAMPLE, make


def _kinds(folder: Path) -> list[str]:
    return sorted(re.sub(r"-[0-9a-f]{6}(?=\.)", "", path.name) for path in folder.iterdir())


def test_sample_holds_what_the_program_writes(tmp_path: Path) -> None:
    make(tmp_path)
    assert _kinds(tmp_path) == _kinds(SAMPLE), "run: python -m tests.report.sample"


def test_sample_pages_are_whole_and_say_that_they_are_invented() -> None:
    pages = sorted(SAMPLE.glob("*.html"))
    assert len(pages) == 3
    for path in pages:
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        assert page.select("h1")
        assert "ictional" in page.get_text()
        assert not page.find_all(["script", "link", "img"])
