"""``crossref review``: the queue, one decision, and going through it by keyboard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def checked(newsroom: Path, run: Run) -> Path:
    """Return the newsroom with its article checked."""
    assert run("check", "bridge.html", cwd=newsroom).code == 1
    return newsroom


def finding(run: Run, folder: Path) -> str:
    """Return the id of the one finding of the queue."""
    (item,) = json.loads(run("review", "--list", "--json", cwd=folder).out)
    return str(item["finding"])


def test_queue_is_listed(checked: Path, run: Run) -> None:
    ran = run("review", "--list", cwd=checked)
    assert ran.code == 0
    assert ran.out.splitlines()[0].endswith("▲ Altered number (major): Ilva Sterner")
    assert ran.err == "1 finding.\n"


@pytest.mark.parametrize(
    ("options", "state"),
    [(("--confirm",), "confirmed"), (("--dismiss",), "dismissed"), (("--correct", "paraphrase"), "corrected")],
)
def test_decision_is_recorded(checked: Path, run: Run, options: tuple[str, ...], state: str) -> None:
    id = finding(run, checked)
    ran = run("review", id, *options, "--by", "W. Osgar", "--note", "Seen the release.", "--json", cwd=checked)
    assert ran.code == 0
    document = json.loads(ran.out)
    assert (document["decision"], document["reviewer"], document["note"]) == (state, "W. Osgar", "Seen the release.")
    assert json.loads(run("review", "--list", "--json", cwd=checked).out) == []
    again = json.loads(run("review", "--list", "--all", "--json", cwd=checked).out)
    assert [item["review"] for item in again] == ([] if state == "corrected" else [state])


def test_queue_is_gone_through_by_keyboard(checked: Path, run: Run) -> None:
    ran = run("review", "--by", "W. Osgar", cwd=checked, stdin=b"x\nv\nnonsense\nc\nIt is 15,000.\n")
    assert ran.code == 0
    for words in ("1 of 1", "article:  “Some 50,000 passengers", "original: “Some 15,000 passengers", "Choose from: "):
        assert words in ran.out, words
    assert ran.err == "Decided: 1; left: 0.\n"


def test_end_of_input_leaves_the_rest(checked: Path, run: Run) -> None:
    ran = run("review", cwd=checked, stdin=b"")
    assert ran.code == 0
    assert ran.err == "Decided: 0; left: 1.\n"


def test_another_verdict_is_taken_down(checked: Path, run: Run) -> None:
    ran = run("review", "--by", "W. Osgar", cwd=checked, stdin=b"v\nnot_checkable\n\n")
    assert ran.err == "Decided: 1; left: 0.\n"
    assert run("review", "--list", "--all", "--json", cwd=checked).out.strip() == "[]"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("finding-none", "--confirm", "--by", "W."), "There is no finding finding-none here."),
        (("finding-none",), "No decision is given."),
        (("finding-none", "--confirm", "--dismiss"), "Give one of --confirm, --dismiss and --correct."),
        (("--confirm",), "Name the finding that is decided."),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(
    checked: Path, run: Run, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = run("review", *arguments, cwd=checked)
    assert ran.code == 2
    assert sentence in ran.err
