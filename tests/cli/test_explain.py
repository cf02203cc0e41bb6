"""``crossref explain``: one quote against one original, step by step, and the rules."""

from __future__ import annotations

import json
from pathlib import Path

from crossref.verdict.table import TABLE
from tests.cli.conftest import Run

RELEASE = "The pact took 19 months. We will not lower our #safety rules, and we will not ask Ordania to lower theirs."

WHOLE = """\
▲ negation flip, major (confidence 0.94)
The article leaves out “not”, which turns the sentence round.

Read as
  quotation, house style ap

Folded before comparing
  In the original: marks # and @ dropped (1).

Words laid side by side
  We will [-not-] lower our safety rules
  [-only in the original-] [+only in the article+]

Checks
  cuts: agrees. Nothing that binds the quoted words was left out.
  roles: agrees. No parties changed places.
  numbers: cannot tell. No quantities.
  dates: cannot tell. No date to compare.
  negation: differs. Polarity differs.
  modality: agrees. Modals and quantifiers agree.
  names: cannot tell. No name to compare.
  rivals: cannot tell. Asked of reported speech in the same language.
  wording: agrees. No other words differ.
  rewording: cannot tell. Asked of reported speech in the same language.

Rules that fired
  negation (negation, major): The article leaves out “not”, which turns the sentence round. Rule: a
  not, never or no was added or lost, counted on both sides with words such as refuse and deny.
"""


def test_explain_shows_folding_words_checks_and_rules(run: Run) -> None:
    ran = run("explain", "We will lower our safety rules", "--with", RELEASE)
    assert (ran.code, ran.out) == (0, WHOLE)


def test_explain_reads_files_and_the_chosen_style(run: Run, tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text("We want, um, a new pier for the ferries of the strait.", encoding="utf-8")
    (tmp_path / "courier.toml").write_text('name = "courier"\ntidy = ["fillers"]\n', encoding="utf-8")
    quote = "We want a new pier for the ferries of the strait."
    strict = run("explain", quote, "--with", "release.txt", cwd=tmp_path)
    own = run("explain", quote, "--with", "release.txt", "--style", "courier.toml", cwd=tmp_path)
    assert strict.out.startswith("▲ altered wording, minor")
    assert own.out.startswith("● permitted edit")
    assert "house style courier" in own.out


def test_explain_reported_speech_is_judged_as_such(run: Run) -> None:
    ran = run("explain", "they would not lower their safety rules", "--with", RELEASE, "--indirect")
    assert ran.out.startswith("◐ paraphrase")
    assert "reported speech" in ran.out


def test_explain_unrelated_texts_have_no_checks(run: Run) -> None:
    ran = run("explain", "The museum opens two rooms for children.", "--with", RELEASE)
    assert ran.code == 0
    assert "None: there was nothing to compare." in ran.out


def test_explain_as_json_has_the_same_facts(run: Run) -> None:
    document = json.loads(run("explain", "We will lower our safety rules", "--with", RELEASE, "--json").out)
    assert document["verdict"] == "negation_flip"
    assert document["folded"] == ["In the original: marks # and @ dropped (1)."]
    assert [one["rule"] for one in document["rules"]] == ["negation"]
    assert {"check": "negation", "agrees": False, "message": "Polarity differs."} in document["checks"]


def test_explain_rules_prints_every_row(run: Run) -> None:
    ran = run("explain", "--rules")
    assert ran.code == 0
    flat = " ".join(ran.out.split())
    assert all(row.when in flat for row in TABLE)
    assert len(json.loads(run("explain", "--rules", "--json").out)) == len(TABLE)


def test_explain_without_an_original_is_told(run: Run) -> None:
    ran = run("explain", "We will lower our safety rules")
    assert ran.code == 2
    assert "Two texts are needed" in ran.err
    assert not ran.out


def test_explain_unknown_style_is_told(run: Run) -> None:
    ran = run("explain", "We wait.", "--with", RELEASE, "--style", "times")
    assert ran.code == 2
    assert "no house style 'times'" in ran.err


def test_rules_are_the_table_of_the_documentation(run: Run) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "guide" / "method.md").read_text(encoding="utf-8")
    printed = " ".join(run("explain", "--rules").out.split())
    rows = json.loads(run("explain", "--rules", "--json").out)
    assert len(rows) == len(TABLE)
    for row in rows:
        assert "| " + " | ".join(row.values()) + " |" in page, row
        assert " ".join(row["when"].split()) in printed
