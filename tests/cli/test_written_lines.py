"""Every line of code that the README and the guide tell people to type is typed here, with invented data at hand.

A block that cannot be run is left out by a comment before it that says why; nothing else is.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from crossref.pipeline.reviewing import queue
from crossref.pipeline.workspace import find_workspace
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "reports" / "sample"
README = ROOT / "README.md"
GUIDE = sorted((ROOT / "docs" / "guide").glob("*.md"))
BLOCK = re.compile(r"(?:<!-- not run by the tests: (?P<why>[^>]*) -->\n)?```(?P<kind>\w*)\n(?P<text>.*?)```", re.S)
NEEDS_THE_WORLD = ("https://", "crossref collect", "make ", "pip install", "--send\n")
EXAMPLE_FINDING = "finding-3f2a9c1b7d5e8a60"
DRAFT = "PORT CALDER - The minister said: “We will extend it.”\n"
SPEECH = "If all goes well, we will extend it. We will keep the night ferry in any case.\n"


@dataclass(frozen=True)
class Block:
    """A block of code in a page; ``why`` says why it is left out."""

    kind: str
    text: str
    why: str


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page in order."""
    found = BLOCK.finditer(page.read_text(encoding="utf-8"))
    return [Block(kind=one["kind"], text=one["text"], why=one["why"] or "") for one in found]


def lay_texts(folder: Path) -> None:
    """Write the files that the lines name beside a workspace."""
    (folder / "draft.txt").write_text(DRAFT, encoding="utf-8")
    for name in ("speech.txt", "release.txt"):
        (folder / name).write_text(SPEECH, encoding="utf-8")


def lay_newsroom(folder: Path) -> None:
    """Write the files that the lines name inside a workspace: statements and sources of the demonstration, an article."""
    lay_texts(folder)
    shutil.copytree(DEMO / "sources", folder / "sources", dirs_exist_ok=True)
    with (folder / "sources" / "kestria-mfa.toml").open("a", encoding="utf-8") as source:
        source.write('\n[[channels]]\nid = "ministry-releases"\nplatform = "feed"\n')
        source.write('address = "https://ministry.example/feed.xml"\nrecorded = { by = "invented", year = 2026 }\n')
    shutil.copy(DEMO / "statements.jsonl", folder)
    story = (DEMO / "articles" / "two-coasts-one-ticket.html").read_text(encoding="utf-8")
    story = re.sub(r"https://calder-post\.example/[\w/-]+", "https://outlet.example/story", story)
    story = story.replace("The Calder Post (fictional)", "The Calder Post")
    (folder / "story.html").write_text(story, encoding="utf-8")
    (folder / "monday.list").write_text("story.html\n", encoding="utf-8")
    (folder / "posts.csv").write_text("id,body,date\np1,The harbour is open.,2026-03-01\n", encoding="utf-8")
    pairs = [f"Порт {number} открыт для судов.\tPort {number} is open to ships." for number in range(1, 61)]
    (folder / "ru-en.tsv").write_text("\n".join(pairs) + "\n", encoding="utf-8")
    one = {
        "id": "a1",
        "text": "The lighthouse will be lit again.",
        "channel": "ministry-releases",
        "published_at": "2026-02-01T09:00:00Z",
    }
    (folder / "archive.jsonl").write_text(json.dumps(one) + "\n", encoding="utf-8")
    with (folder / "config.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[outlets."outlet.example"]\nname = "The Calder Post"\n')


def type_lines(text: str, run: Run, at: Path) -> Path:
    """Type the lines of a block one after the other, and return the folder in which they end."""
    for line in text.splitlines():
        words = shlex.split(line, comments=True)
        if words[:1] == ["cd"]:
            at = at / words[1]
            lay_newsroom(at)
        elif words:
            assert words[0] == "crossref", line
            ran = run(*words[1:], cwd=at)
            finds = words[1] in ("check", "compare", "explain")
            assert ran.code in ((0, 1) if finds else (0,)), f"{line}\n{ran.out}\n{ran.err}"
    return at


def test_lines_of_the_readme_do_what_they_say(tmp_path: Path, run: Run) -> None:
    lay_texts(tmp_path)
    at = tmp_path
    typed = [one for one in blocks(README) if not one.kind and not one.why]
    assert len(typed) == 2
    for block in typed:
        at = type_lines(block.text, run, at)
    assert at.name == "newsroom"
    assert list((at / "reports").glob("weekly-*.html"))
    assert list((at / "reports").glob("story-*.html"))


def test_python_of_the_readme_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (block,) = [one for one in blocks(README) if one.kind == "python"]
    assert not block.why
    said = "PORT CALDER - The minister, Jonas Averill, said: “We may raise fares in the autumn.”"
    exec(compile(block.text, "README.md", "exec"), {"article_text": said})
    assert "We may raise fares" in capsys.readouterr().out


@pytest.fixture
def newsroom(tmp_path: Path, run: Run) -> Path:
    """Return the workspace in which the guide's lines are typed: its statements imported, its article checked."""
    folder = tmp_path / "newsroom"
    assert run("init", folder).code == 0
    lay_newsroom(folder)
    assert run("import", "statements.jsonl", cwd=folder).code == 0
    assert run("check", "story.html", cwd=folder).code == 1
    return folder


TYPED = [page for page in GUIDE if any(not one.kind and not one.why for one in blocks(page))]


@pytest.mark.parametrize("page", TYPED, ids=lambda page: page.stem)
def test_lines_of_the_guide_do_what_they_say(page: Path, newsroom: Path, tmp_path: Path, run: Run) -> None:
    finding = queue(find_workspace(newsroom, given=newsroom))[0].id
    for block in blocks(page):
        if not block.kind and not block.why:
            anew = "crossref init" in block.text
            if anew:
                shutil.rmtree(newsroom)
            type_lines(block.text.replace(EXAMPLE_FINDING, finding), run, tmp_path if anew else newsroom)


@pytest.mark.parametrize("page", [README, *GUIDE], ids=lambda page: page.stem)
def test_only_what_reaches_out_is_left_out(page: Path) -> None:
    for block in blocks(page):
        if block.why:
            assert any(word in block.text for word in NEEDS_THE_WORLD), block.text
            assert len(block.why) > 10
        elif not block.kind:
            assert "crossref collect" not in block.text


@pytest.mark.skipif(sys.platform == "win32", reason="the workflow runs on Linux")
@pytest.mark.parametrize(("draft", "code"), [("will", 1), ("may", 0)], ids=["altered", "true to the original"])
def test_step_of_the_workflow_stops_a_draft_that_differs(draft: str, code: int, tmp_path: Path) -> None:
    (block,) = [one for one in blocks(ROOT / "docs" / "guide" / "before-publication.md") if one.kind == "yaml"]
    (job,) = yaml.safe_load(block.text)["jobs"].values()
    (step,) = [step["run"] for step in job["steps"] if "crossref check" in step.get("run", "")]
    (tmp_path / "drafts").mkdir()
    (tmp_path / "originals").mkdir()
    text = f"PORT CALDER - The minister, Jonas Averill, said: “We {draft} raise all fares in the autumn.”\n"
    (tmp_path / "drafts" / "fares.txt").write_text(text, encoding="utf-8")
    (tmp_path / "originals" / "remarks.txt").write_text("We may raise all fares in the autumn.\n", encoding="utf-8")
    program = tmp_path / "bin" / "crossref"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m crossref "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    way = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        ["bash", "-e", "-c", step], cwd=tmp_path, env=way, capture_output=True, text=True, check=False, timeout=120
    )
    assert ran.returncode == code, ran.stdout + ran.stderr
    assert list((tmp_path / "quote-reports").glob("*.html"))
