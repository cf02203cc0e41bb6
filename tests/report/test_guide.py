"""The guide: built without a warning, generated where the program knows better, and silent about nothing."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from crossref.cli.app import app
from crossref.config import Outlet, Settings
from crossref.pipeline.report_files import Format
from crossref.report.contexts import PAGES, PARTS
from crossref.report.wording import METHOD, RULES, VERDICT_LABELS, VERDICT_MEANINGS, WEEKLY_METHOD
from crossref.text.fold import fold
from crossref.types import GROUP_OF, Group, Verdict
from crossref.verdict.table import open_lines, table_lines
from tests.test_docs import VERBS

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
PAGES_OF_GUIDE = sorted(GUIDE.glob("*.md"))
SAME = (
    ("curly and straight quotation marks", "“we will”", '"we will"'),
    ("angle quotation marks", "«we will»", '"we will"'),
    ("apostrophes", "the minister’s", "the minister's"),
    ("dashes", "open — and free", "open – and free"),
    ("the ellipsis", "we will … stay", "we will ... stay"),
    ("runs of white space", "we  will\u00a0stay", "we will stay"),
    ("soft hyphens", "minis\u00adter", "minister"),
    ("ligatures", "o\ufb03cial", "official"),
    ("full-width letters", "ＷＥ", "WE"),
)
"""What is the same before words are compared; each pair is run through the program."""


def method_page() -> str:
    """Return docs/guide/method.md from the decision table, the rules and the folding of the program itself."""
    parts = ["# Method", "", "Written by the program from its own tables; a test keeps this page true.", ""]
    for heading, text in (*METHOD, *WEEKLY_METHOD):
        parts += [f"## {heading}", "", text, ""]
    parts += ["## What is the same before words are compared", "", "| what | one | other |", "|---|---|---|"]
    parts += [f"| {what} | {_shown(one)} | {_shown(other)} |" for what, one, other in SAME]
    parts += ["", "Digits, per cent signs, currencies and negating words are never folded.", ""]
    for group in Group:
        parts += [f"## Verdicts: {group.value}", "", "| verdict | meaning |", "|---|---|"]
        parts += [
            f"| {VERDICT_LABELS[one]} (`{one.value}`) | {VERDICT_MEANINGS[one]} |"
            for one in Verdict
            if GROUP_OF[one] is group
        ]
        parts.append("")
    parts += ["## The decision table", "", "The gravest row gives the verdict; all differences are listed.", ""]
    parts += [
        *table_lines(),
        "",
        "## Open verdicts",
        "",
        *open_lines(),
        "",
        "## The rules",
        "",
        "| rule | asks |",
        "|---|---|",
    ]
    parts += [f"| {rule} | {text} |" for rule, text in RULES.items()]
    return "\n".join([*parts, ""])


def _shown(text: str) -> str:
    return text.replace("\u00ad", "·").replace("\u00a0", " ")


def settings_page() -> str:
    """Return docs/guide/settings.md from the commented defaults that ship with the program."""
    parts = [
        "# Settings",
        "",
        "Your settings stand in `config.toml`; every key is optional. This page is written from the file that ships with",
        "the program; a test keeps it true. Secrets never stand in the file: the environment holds `CROSSREF_SMTP_USER`,",
        "`CROSSREF_SMTP_PASSWORD` and `CROSSREF_WEBHOOK_URL`.",
    ]
    for line in (ROOT / "config.toml").read_text(encoding="utf-8").splitlines():
        if found := re.fullmatch(r"\[(\w+)\]", line):
            parts += ["", f"## [{found[1]}]", "", "| key | default | meaning |", "|---|---|---|"]
        elif found := re.fullmatch(r"(\w+) = (.*?)(?:\s+# (.*))?", line):
            parts.append(f"| `{found[1]}` | `{found[2]}` | {(found[3] or '').replace('|', chr(92) + '|')} |")
    parts += [
        "", '## [outlets."domain"]', "", "| key | default | meaning |", "|---|---|---|",
        '| `name` | `""` | the outlet\'s name, for all articles of that domain |',
        '| `timezone` | `""` | its time zone: "Europe/Lisbon" |',
        '| `feeds` | `[]` | addresses of its feeds, which `crossref check --outlets` follows |', "",
    ]  # fmt: skip
    return "\n".join(parts)


def test_method_page_is_what_the_program_does() -> None:
    assert (GUIDE / "method.md").read_text(encoding="utf-8") == method_page(), "run: python -m tests.report.test_guide"


def test_settings_page_is_what_the_program_reads() -> None:
    text = (GUIDE / "settings.md").read_text(encoding="utf-8")
    assert text == settings_page(), "run: python -m tests.report.test_guide"
    for section, model in Settings.model_fields.items():
        keys = Outlet.model_fields if section == "outlets" else type(model.default).model_fields
        part = text.split(f"## [{section}")[1].split("\n## ")[0]
        for key in keys:
            assert f"| `{key}` |" in part, f"{section}.{key}"
            assert not re.search(rf"\| `{key}` \| [^|]* \|\s*\|", part), f"{section}.{key} says nothing"


@pytest.mark.parametrize(("what", "one", "other"), SAME, ids=[what for what, _, _ in SAME])
def test_what_the_page_calls_the_same_is_folded_alike(what: str, one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


def _verbs(command: Any, name: str = "") -> Iterator[str]:  # Any: click's commands, as typer makes them
    yield name
    for part, below in getattr(command, "commands", {}).items():
        yield from _verbs(below, f"{name} {part}".strip())


def test_list_of_verbs_is_the_programs_own() -> None:
    assert sorted(_verbs(typer.main.get_command(app))) == sorted(VERBS)


def test_every_option_is_documented() -> None:
    commands = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    for verb in VERBS:
        part = commands.split(f"## crossref {verb}".rstrip() + "\n")[1].split("\n## ")[0]
        command = typer.main.get_command(app)
        for word in verb.split():
            command = command.commands[word]  # type: ignore[attr-defined]
        for option in (name for one in command.params for name in one.opts if name.startswith("--")):
            assert option in part, f"{verb} {option}: run python -m tests.test_docs"


def test_every_verb_is_documented() -> None:
    commands = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    pages = "\n".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs").rglob("*.md"))
    for verb in VERBS:
        assert f"## crossref {verb}".rstrip() in commands, f"{verb}: run python -m tests.test_docs"
        assert f"crossref {verb}" in pages


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_line_of_advice(verdict: Verdict) -> None:
    text = (GUIDE / "reading-a-report.md").read_text(encoding="utf-8")
    assert re.search(rf"^\| {VERDICT_LABELS[verdict]} \| \S.* \| \S.* \|$", text, re.M)


@pytest.mark.parametrize("page", [*PAGES.values(), *PARTS], ids=lambda page: page.__name__)
def test_every_template_field_is_documented(page: type) -> None:
    text = (ROOT / "docs" / "report-context.md").read_text(encoding="utf-8")
    part = text.split(f"## {page.__name__}")[1].split("\n## ")[0]
    for field in fields(page):
        assert f"| `{field.name}` |" in part


@pytest.mark.parametrize("kind", Format)
def test_every_format_is_documented(kind: Format) -> None:
    assert f"`{kind.value}`" in (GUIDE / "monday-report.md").read_text(encoding="utf-8")


def test_workflow_is_one() -> None:
    text = (GUIDE / "before-publication.md").read_text(encoding="utf-8")
    block = re.search(r"```yaml\n(.*?)```", text, re.S)
    assert block
    workflow = yaml.safe_load(block.group(1))
    (job,) = workflow["jobs"].values()
    assert workflow["permissions"] == {"contents": "read"}
    assert any("crossref check" in step.get("run", "") for step in job["steps"])


def test_settings_in_pages_are_known() -> None:
    for page in PAGES_OF_GUIDE:
        for block in re.findall(r"```toml\n(.*?)```", page.read_text(encoding="utf-8"), re.S):
            Settings.model_validate(tomllib.loads(block))


def test_every_page_is_in_the_navigation() -> None:
    nav = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    listed = {path for section in nav for entries in section.values() for entry in entries for path in entry.values()}
    kept = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert listed == kept


@pytest.mark.slow
def test_site_is_built_without_a_warning(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    start = (tmp_path / "site" / "guide" / "index.html").read_text(encoding="utf-8")
    assert "Start here" in start
    assert "fonts.googleapis.com" not in start


if __name__ == "__main__":
    (GUIDE / "method.md").write_text(method_page(), encoding="utf-8")
    (GUIDE / "settings.md").write_text(settings_page(), encoding="utf-8")
