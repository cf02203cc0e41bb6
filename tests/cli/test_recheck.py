"""``crossref recheck``: a change of house style judges kept articles anew; output, JSON and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

STORY = (
    "“We will keep a bridge at Port Calder open in winter,” Ilva Sterner, the harbour minister of Tarvia, said "
    "on Monday.\n"
)
CHANGE = """\
–: story.txt
  Ilva Sterner: “We will keep a bridge at Port Calder open in winter”
  ▲ altered wording (minor) → ● permitted edit
  before: The words differ: “a” in the article, “the” in the original.
  after: The words agree with the original but for edits that newsroom style allows.

"""


@pytest.fixture
def checked(newsroom: Path, run: Run) -> Path:
    """Return the newsroom with two articles checked, and its house style changed afterwards."""
    (newsroom / "story.txt").write_text(STORY, encoding="utf-8")
    assert run("check", "story.txt", "--date", "2026-11-24", cwd=newsroom).code == 0
    assert run("check", "bridge.html", cwd=newsroom).code == 1
    config = newsroom / "config.toml"
    config.write_text(config.read_text(encoding="utf-8") + '\n[verdicts]\nstyle = "courier.toml"\n', encoding="utf-8")
    (newsroom / "courier.toml").write_text('name = "courier"\ntidy = ["articles"]\n', encoding="utf-8")
    return newsroom


def test_changes_are_shown_with_both_verdicts_and_why(checked: Path, run: Run) -> None:
    ran = run("recheck", cwd=checked)
    assert ran.code == 0
    assert ran.out.replace(ran.out.splitlines()[0], "–: story.txt") == CHANGE
    assert ran.err == (
        "6 findings judged again; 1 changed; 0 articles are of today's rules.\n"
        "Next: `crossref review` shows discrepancies that nobody has reviewed.\n"
    )
    again = run("recheck", cwd=checked)
    assert (again.code, again.out) == (0, "")
    assert again.err == "0 findings judged again; 0 changed; 2 articles are of today's rules.\n"


def test_dry_run_keeps_nothing(checked: Path, run: Run) -> None:
    ran = run("recheck", "--dry-run", cwd=checked)
    assert "→ ● permitted edit" in ran.out
    assert ran.err.endswith("Nothing was kept. Next: `crossref recheck` without --dry-run.\n")
    document = json.loads(run("recheck", "--json", cwd=checked).out)
    assert (document["findings"], document["current"], document["kept"]) == (6, 0, True)


def test_json_has_both_sides(checked: Path, run: Run) -> None:
    ran = run("recheck", "--json", "--since", "2026-11-24", cwd=checked)
    (change,) = json.loads(ran.out)["changed"]
    assert ran.err == ""
    assert (change["before"]["verdict"], change["after"]["verdict"]) == ("altered_wording", "permitted_edit")
    assert change["before"]["finding"] == change["after"]["finding"]
    assert (change["same_statement"], change["review"], change["keeps_review"]) == (True, None, False)
    assert change["engine_before"] != json.loads(ran.out)["engine"]


def test_stricter_rules_make_the_exit_code_one(checked: Path, run: Run) -> None:
    assert run("recheck", "--quiet", cwd=checked).out == ""
    (checked / "strict.toml").write_text('name = "strict"\n', encoding="utf-8")
    config = checked / "config.toml"
    config.write_text(config.read_text(encoding="utf-8").replace("courier.toml", "strict.toml"), encoding="utf-8")
    assert run("recheck", "--dry-run", "--all", "--fail-on", "minor", cwd=checked).code == 1
    assert run("recheck", "--dry-run", "--all", cwd=checked).code == 0
    assert run("recheck", "--dry-run", "--all", "--fail-on", "never", cwd=checked).code == 0


def test_review_of_the_verdict_before_asks_for_another_look(checked: Path, run: Run) -> None:
    items = json.loads(run("review", "--list", "--json", cwd=checked).out)
    story = next(item["finding"] for item in items if item["verdict"] == "altered_wording")
    assert run("review", story, "--confirm", "--by", "W. Osgar", cwd=checked).code == 0
    assert "Its review (confirmed, W. Osgar) was of the verdict before: look again." in run("recheck", cwd=checked).out


def test_recheck_speaks_the_newsrooms_language(checked: Path, run: Run) -> None:
    config = checked / "config.toml"
    config.write_text(config.read_text(encoding="utf-8") + '\n[reports]\nlanguage = "ru"\n', encoding="utf-8")
    ran = run("recheck", cwd=checked)
    assert "Слова отличаются: в статье «a», в оригинале «the»." in ran.out
    assert "6 выводов пересмотрено; 1 изменился" in ran.err


def test_no_workspace_is_told(run: Run, tmp_path: Path) -> None:
    ran = run("recheck", cwd=tmp_path)
    assert ran.code == 2
    assert "not inside a crossref workspace" in ran.err
