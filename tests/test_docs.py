"""The documentation says what the program does: commands, links, settings, examples, and nothing it should not."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])
COMMANDS = ROOT / "docs" / "commands.md"
VERBS = (
    "", "demo", "init", "sources", "sources list", "sources add", "sources check", "collect", "import", "coverage", "check", "extract", "search",
    "match", "compare", "explain", "lexicon", "lexicon learn", "lexicon list", "lexicon forget", "changes", "reparse",
    "export", "export warc", "report", "report article", "report weekly", "report statement", "review", "recheck", "verify", "doctor",
)  # fmt: skip


def _help(verb: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "crossref", *verb.split(), "--help"],
        capture_output=True, text=True, check=True, cwd=ROOT, encoding="utf-8",
        env={**os.environ, "COLUMNS": "100", "TERMINAL_WIDTH": "100", "NO_COLOR": "1"},
    )  # fmt: skip
    return "\n".join(line.rstrip() for line in ran.stdout.strip("\n").splitlines())


def commands_page() -> str:
    """Return docs/commands.md as the program itself tells it."""
    parts = ["# Commands", "", "As `crossref VERB --help` prints them; a test keeps this page true.", ""]
    for verb in VERBS:
        parts += [f"## crossref {verb}".rstrip(), "", "```", _help(verb), "```", ""]
    return "\n".join(parts)


def test_commands_page_is_what_the_program_prints() -> None:
    assert COMMANDS.read_text(encoding="utf-8") == commands_page(), "run: python -m tests.test_docs"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
        if not link.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / link).exists(), f"{page.name} links to {link}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_named_in_pages_exist(page: Path) -> None:
    known = {verb.split()[0] for verb in VERBS if verb}
    for verb in re.findall(r"(?m)^crossref ([a-z]+)|`crossref ([a-z]+)", page.read_text(encoding="utf-8")):
        assert (verb[0] or verb[1]) in known, f"{page.name} names crossref {verb}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_pages_hold_no_machine_path(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"/(home|root|work|Users)/\w", text), page.name


if __name__ == "__main__":
    COMMANDS.write_text(commands_page(), encoding="utf-8")
