"""Verdicts and word differences as marked-up terminal text; never by colour alone."""

from __future__ import annotations

from rich.text import Text

from crossref.types import Alignment, EditOp, Finding, Group

SHAPES = {
    Group.AGREEMENT: ("●", "green"),
    Group.PARAPHRASE: ("◐", "cyan"),
    Group.DISCREPANCY: ("▲", "yellow"),
    Group.UNVERIFIED: ("○", "default"),
}


def verdict_markup(finding: Finding) -> Text:
    """Return a finding's shape, verdict and severity."""
    shape, colour = SHAPES[finding.group]
    text = Text(f"{shape} {finding.verdict.value.replace('_', ' ')}", style=colour)
    if finding.severity.rank:
        text.append(f" ({finding.severity.value})")
    return text


def edit_markup(alignment: Alignment, claim: str, original: str) -> Text:
    """Return the claim's words with what was added in [+ +] and what was dropped in [- -]."""
    text = Text()
    for segment in alignment.segments:
        for edit in segment.edits:
            there, here = edit.statement.of(original), edit.claim.of(claim)
            if edit.op is EditOp.EQUAL:
                text.append(here + " ")
                continue
            if there:
                text.append(f"[-{there}-] ", style="strike")
            if here:
                text.append(f"[+{here}+] ", style="underline")
    return text
