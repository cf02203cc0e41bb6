"""Verdicts and differences in the terminal: words and shapes, not colour alone."""

from __future__ import annotations

import pytest

from crossref.cli.words import SHAPES, edit_markup, verdict_markup
from crossref.types import Finding, Group, Severity, Verdict
from crossref.verdict import compare


def _finding(verdict: Verdict, severity: Severity = Severity.NONE) -> Finding:
    return Finding(id="f", claim_id="c", verdict=verdict, severity=severity, confidence=0.9, explanation="")


def test_each_group_has_its_own_shape() -> None:
    assert set(SHAPES) == set(Group)
    assert len({shape for shape, _ in SHAPES.values()}) == len(Group)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_verdict_is_told_in_words(verdict: Verdict) -> None:
    finding = _finding(verdict)
    assert verdict_markup(finding).plain == f"{SHAPES[finding.group][0]} {verdict.value.replace('_', ' ')}"


def test_severity_is_named_where_there_is_one() -> None:
    assert verdict_markup(_finding(Verdict.TRUNCATED, Severity.MINOR)).plain == "▲ truncated (minor)"


@pytest.mark.parametrize(
    ("original", "reported", "shown"),
    [
        ("Fares will not rise in May.", "Fares will rise in May.", "Fares will [-not-] rise in May"),
        ("Fares will rise in May.", "Fares will never rise in May.", "Fares will [+never+] rise in May"),
        ("We expect 15,000 riders.", "We expect 50,000 riders.", "We expect [-15,000-] [+50,000+] riders"),
    ],
    ids=["dropped", "added", "changed"],
)
def test_edits_stand_in_brackets(original: str, reported: str, shown: str) -> None:
    finding = compare(original, reported)
    assert finding.alignment is not None
    assert edit_markup(finding.alignment, reported, original).plain.strip() == shown
