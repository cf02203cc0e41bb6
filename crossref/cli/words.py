"""The newsroom's language, and verdicts and word differences as marked-up terminal text; never by colour alone."""

from __future__ import annotations

from pathlib import Path

from rich.text import Text

from crossref.errors import ConfigError
from crossref.pipeline.workspace import find_workspace
from crossref.report.tongue import say, spoken
from crossref.report.wording import CHECK_NAMES, DIFFERENCE_LABELS, SEVERITY_LABELS, VERDICT_LABELS
from crossref.types import Alignment, DifferenceKind, EditOp, Finding, Group, Severity, Verdict

SHAPES = {
    Group.AGREEMENT: ("●", "green"),
    Group.PARAPHRASE: ("◐", "cyan"),
    Group.DISCREPANCY: ("▲", "yellow"),
    Group.UNVERIFIED: ("○", "default"),
}


def newsroom_language(given: Path | None = None) -> str:
    """Return the language of the workspace around here; English where there is none, or its config.toml is wrong."""
    try:
        return find_workspace(Path.cwd(), given=given).settings.reports.language
    except ConfigError:  # a verb that needs the workspace says what is wrong with it
        return "en"


def verdict_markup(finding: Finding) -> Text:
    """Return a finding's shape, verdict and severity."""
    shape, colour = SHAPES[finding.group]
    text = Text(f"{shape} {verdict_word(finding.verdict)}", style=colour)
    if finding.severity.rank:
        text.append(f" ({severity_word(finding.severity)})")
    return text


def verdict_word(verdict: Verdict) -> str:
    """Return a verdict in the language spoken; in English by the name that settings and JSON use too."""
    return verdict.value.replace("_", " ") if spoken() == "en" else VERDICT_LABELS[verdict].lower()


def severity_word(severity: Severity) -> str:
    """Return a severity in the language spoken."""
    return severity.value if spoken() == "en" else SEVERITY_LABELS[severity]


def kind_word(kind: DifferenceKind) -> str:
    """Return what differs in the language spoken; in English by the name that JSON uses too."""
    return kind.value if spoken() == "en" else DIFFERENCE_LABELS[kind].lower()


def check_word(name: str) -> str:
    """Return the name of a check in the language spoken; in English by the name that JSON uses too."""
    return name if spoken() == "en" else say(CHECK_NAMES.get(name, name.replace("_", " ")))


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
