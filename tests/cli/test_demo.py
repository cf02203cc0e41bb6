"""``crossref demo``: offline, labelled as invented, every group of verdicts, and run again at will."""

from __future__ import annotations

import json
import re
from pathlib import Path

from bs4 import BeautifulSoup

from crossref.pipeline.demo import NOTICE
from crossref.types import Group
from tests.cli.conftest import Run

COUNTS = re.compile(r"^  ● \d+ agreements?  ◐ \d+ paraphrases?  ▲ \d+ discrepanc(y|ies).*  ○ \d+ not established$")


def test_demo_runs_the_whole_path(run: Run, tmp_path: Path) -> None:
    ran = run("demo", "show", cwd=tmp_path)
    assert (ran.code, ran.out) == (0, "")
    lines = ran.err.splitlines()
    assert lines[0] == NOTICE
    assert re.fullmatch(r"Statements: \d+ new, \d+ with a new version, 0 known already(, .*)?\.", lines[1])
    assert sum(bool(COUNTS.match(line)) for line in lines) == len(list((tmp_path / "show/articles").glob("*.html")))
    assert f"The report is {tmp_path / 'show' / 'reports' / 'index.html'}" in lines
    assert lines[-2].startswith("Next: open it in a browser; `cd show`, then `crossref check articles/")


def test_demo_shows_every_group_and_says_that_it_is_invented(run: Run, tmp_path: Path) -> None:
    assert run("demo", "show", cwd=tmp_path).code == 0
    reports = tmp_path / "show" / "reports"
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in reports.glob("*.json")]
    assert {one["group"] for document in documents for one in document["findings"]} == set(Group)
    pages = list(reports.glob("*.html"))
    assert len(pages) == len(documents) + 1
    for page in pages:
        assert NOTICE in BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").get_text(" ")


def test_demo_may_run_again_and_its_workspace_is_a_real_one(run: Run, tmp_path: Path) -> None:
    assert run("demo", "show", cwd=tmp_path).code == 0
    again = run("demo", "show", cwd=tmp_path)
    assert again.code == 0
    assert again.err.splitlines()[1].startswith("Statements: 0 new, 0 with a new version, ")
    article = min((tmp_path / "show" / "articles").glob("*.html"))
    checked = run("check", article, "--quiet", "--fail-on", "never", cwd=tmp_path / "show")
    assert (checked.code, checked.err) == (0, "")
    assert f"  {checked.out.strip()}" in again.err.splitlines()


def test_demo_has_a_folder_of_its_own(run: Run, tmp_path: Path) -> None:
    assert run("demo", cwd=tmp_path).code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["crossref-demo"]
