"""``crossref review``: the queue, one decision, and going through it by keyboard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crossref.pipeline.workspace import find_workspace
from tests.cli.conftest import Run

GOLD_KEYS = set(json.loads((Path(__file__).resolve().parents[1] / "gold" / "verdicts.jsonl").open().readline()))
"""What a row of the program's own gold has."""


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


def test_dismissal_needs_a_reason(checked: Path, run: Run) -> None:
    ran = run("review", finding(run, checked), "--dismiss", "--by", "W. Osgar", cwd=checked)
    assert ran.code == 2
    assert "A finding is dismissed with a reason." in ran.err
    asked = run("review", "--by", "W. Osgar", cwd=checked, stdin=b"d\n\nd\nThe minister corrected herself.\n")
    assert asked.out.count("why (needed): ") == 2
    assert asked.err == "Decided: 1; left: 0.\n"


def test_skipping_and_quitting_decide_nothing(checked: Path, run: Run) -> None:
    for keys in (b"s\n", b"q\n"):
        assert run("review", "--by", "W. Osgar", cwd=checked, stdin=keys).err == "Decided: 0; left: 1.\n"


def test_later_decision_is_added_and_none_overwritten(checked: Path, run: Run) -> None:
    id = finding(run, checked)
    run("review", id, "--dismiss", "--by", "W. Osgar", "--note", "A slip of the tongue.", cwd=checked)
    run("review", id, "--confirm", "--by", "H. Brok", "--note", "Heard the tape.", cwd=checked)
    with find_workspace(checked).open_store() as store:
        kept = [(one.decision.value, one.reviewer, one.note) for one in store.reviews(id)]
    assert kept == [
        ("dismissed", "W. Osgar", "A slip of the tongue."), ("confirmed", "H. Brok", "Heard the tape.")
    ]  # fmt: skip


def test_gravest_findings_come_first(checked: Path, run: Run) -> None:
    story = (
        "“We will keep a bridge at Port Calder open in winter,” Ilva Sterner, the harbour minister of Tarvia, said.\n"
    )
    (checked / "story.txt").write_text(story, encoding="utf-8")
    run("check", "story.txt", "--date", "2026-11-23", cwd=checked)
    listed = json.loads(run("review", "--list", "--json", cwd=checked).out)
    assert [item["severity"] for item in listed] == ["major", "minor"]
    assert len(json.loads(run("review", "--list", "--major", "--json", cwd=checked).out)) == 1


@pytest.mark.parametrize(
    ("options", "verdict", "decision"),
    [(("--dismiss",), None, "dismissed"), (("--correct", "paraphrase"), "paraphrase", "corrected")],
)
def test_false_alarm_is_kept_as_gold(
    checked: Path, run: Run, options: tuple[str, ...], verdict: str | None, decision: str
) -> None:
    id = finding(run, checked)
    ran = run("review", id, *options, "--note", "She gave both.", "--by", "W. Osgar", "--keep-as-gold", cwd=checked)
    assert ran.code == 0
    path = checked / "gold-candidates.jsonl"
    assert f"Kept as gold: {path}" in ran.err
    (line,) = path.read_text(encoding="utf-8").splitlines()
    row = json.loads(line)
    assert (row["id"], row["verdict"], row["said"], row["decision"]) == (id, verdict, "altered_number", decision)
    assert (row["reason"], row["reviewer"], row["quoted"]) == ("She gave both.", "W. Osgar", True)
    assert row["reported"].startswith("Some 50,000 passengers crossed")
    assert row["original"].startswith("Some 15,000 passengers crossed")
    assert set(row) >= GOLD_KEYS
    compared = json.loads(run("compare", "--jsonl", path, cwd=checked).out)
    assert (compared["id"], compared["verdict"]) == (id, "altered_number")


def test_gold_candidates_are_added_to_one_another(checked: Path, run: Run) -> None:
    id = finding(run, checked)
    for note in ("She gave both.", "The tape has it."):
        run("review", id, "--dismiss", "--note", note, "--by", "W. Osgar", "--keep-as-gold", cwd=checked)
    lines = (checked / "gold-candidates.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["reason"] for line in lines] == ["She gave both.", "The tape has it."]


def test_queue_keeps_what_is_dismissed_and_not_what_is_confirmed(checked: Path, run: Run) -> None:
    path = checked / "gold-candidates.jsonl"
    id = finding(run, checked)
    keys = b"v\nparaphrase\n\nv\nparaphrase\nShe gave both.\n"
    assert run("review", "--by", "W. Osgar", "--keep-as-gold", cwd=checked, stdin=keys).out.count("note (") == 2
    assert json.loads(path.read_text(encoding="utf-8"))["id"] == id
    ran = run("review", id, "--confirm", "--by", "W. Osgar", "--keep-as-gold", cwd=checked)
    assert (ran.code, "A confirmed finding is no false alarm." in ran.err) == (2, True)
    ran = run("review", id, "--correct", "paraphrase", "--by", "W. Osgar", "--keep-as-gold", cwd=checked)
    assert (ran.code, "A gold candidate needs a reason." in ran.err) == (2, True)
    with find_workspace(checked).open_store() as store:
        assert len(store.reviews(id)) == 1
    assert len(path.read_text(encoding="utf-8").splitlines()) == 1
