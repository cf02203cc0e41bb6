"""Runs a check and prints its summary: a table for people, or the JSON document."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from crossref.cli.console import messages, print_json, progress
from crossref.cli.options import FailOn
from crossref.cli.words import SHAPES, newsroom_language, severity_word, verdict_markup
from crossref.config import ReportsSettings, Settings
from crossref.pipeline.batch import now
from crossref.pipeline.checks import CheckOptions, Outcome, check_in_workspace, check_with
from crossref.pipeline.reading import expand_targets
from crossref.pipeline.workspace import find_workspace
from crossref.report.told import told
from crossref.report.tongue import say, speaking, spoken
from crossref.report.wording import NEEDS_SIGN_OFF, count_text
from crossref.types import ArticleCheck, Claim, Finding, Flag, Group, Severity, Verdict

DISCREPANCY, INCOMPLETE = 1, 3
SHOWN_WORDS = 14


def run(
    targets: Sequence[str],
    options: CheckOptions,
    *,
    given: Sequence[str],
    workspace: Path | None,
    fail_on: FailOn,
    strict: bool,
    as_json: bool,
    quiet: bool,
) -> int:
    """Check the targets, print what was found in the newsroom's language and return the exit code."""
    with speaking(newsroom_language(workspace)):
        console = messages()
        names = list(expand_targets(targets))
        outcomes: list[Outcome] = []
        with progress("checking", len(names), shown=not quiet and not as_json and len(names) > 1) as advance:
            for outcome in _outcomes(names, options, given=given, workspace=workspace):
                outcomes.append(outcome)
                advance(len(outcomes))
                if not as_json:
                    show(outcome, console, quiet=quiet)
        if as_json:
            _print_documents(outcomes)
        for outcome in outcomes:
            if outcome.error is not None:
                console.print(f"crossref: {outcome.error.message}", markup=False)
                if outcome.error.hint:
                    console.print(f"  {outcome.error.hint}", markup=False)
        return exit_code(outcomes, fail_on=fail_on, strict=strict)


def _outcomes(
    names: Sequence[str], options: CheckOptions, *, given: Sequence[str], workspace: Path | None
) -> Iterator[Outcome]:
    if given:
        settings = Settings(reports=ReportsSettings.model_validate({"language": spoken()}))
        return check_with(names, given, options, settings=settings, now=now())
    return check_in_workspace(names, find_workspace(Path.cwd(), given=workspace), options, now=now())


def _print_documents(outcomes: Sequence[Outcome]) -> None:
    from crossref.report.export import check_document

    documents = [check_document(outcome.check, outcome.machine) for outcome in outcomes if outcome.check is not None]
    if len(outcomes) == 1 and documents:
        print_json(documents[0])
    elif len(outcomes) > 1:
        print_json(documents)


def exit_code(outcomes: Iterable[Outcome], *, fail_on: FailOn, strict: bool) -> int:
    """Return 2 or 4 for an article that could not be read, 1 for discrepancies, 3 for thin coverage, else 0."""
    outcomes = list(outcomes)
    errors = [outcome.error.exit_code for outcome in outcomes if outcome.error is not None]
    if errors:
        return max(errors)
    findings = [finding for outcome in outcomes if outcome.check for finding in outcome.check.findings]
    if fail_on is not FailOn.NEVER:
        bar = Severity(fail_on.value).rank
        if any(one.group is Group.DISCREPANCY and one.severity.rank >= bar for one in findings):
            return DISCREPANCY
    if strict and any(one.verdict is Verdict.THIN_COVERAGE for one in findings):
        return INCOMPLETE
    return 0


def show(outcome: Outcome, console: Console, *, quiet: bool) -> None:
    """Print what a check found, on a page or on one line."""
    if outcome.check is None:
        return
    if quiet:
        sys.stdout.write(count_line(outcome.check.findings) + "\n")
        return
    _show_head(outcome.check, console)
    console.print(_table(outcome.check))
    console.print(count_line(outcome.check.findings), markup=False)
    if outcome.report is not None:
        console.print(say("Report: %(file)s") % {"file": outcome.report.html}, markup=False)
        console.print(say("Next: open the report in a browser; the same is beside it as Markdown and JSON."))


def _show_head(check: ArticleCheck, console: Console) -> None:
    article = check.article
    day = f"{article.published_at:%Y-%m-%d}" if article.published_at else say("no date")
    console.print(Text(article.title or article.outlet or article.url or say("Article"), style="bold"))
    console.print(", ".join(part for part in (article.outlet, day, article.url) if part), markup=False)
    for note in check.notes:
        console.print(say("Note: %(note)s") % {"note": told(note)}, markup=False)


def _table(check: ArticleCheck) -> Table:
    findings = {finding.claim_id: finding for finding in check.findings}
    table = Table(box=None, show_edge=False, pad_edge=False, expand=False)
    for name in (say("Verdict"), say("Speaker"), say("Words")):
        table.add_column(name, overflow="fold")
    for claim in check.claims:
        finding = findings[claim.id]
        speaker = claim.speaker.name if claim.speaker else "–"
        table.add_row(verdict_markup(finding), Text(speaker), Text(_shortened(claim, finding)))
    return table


def _shortened(claim: Claim, finding: Finding) -> str:
    words = claim.text.split()
    text = " ".join(words[:SHOWN_WORDS]) + (" …" if len(words) > SHOWN_WORDS else "")
    changed = [f"{one.claim or '–'} ← {one.statement or '–'}" for one in finding.differences[:1]]
    text += f"  [{changed[0]}]" if changed and finding.group is Group.DISCREPANCY else ""
    return text + (f"  [{say('may be translated back')}]" if Flag.BACK_TRANSLATION in finding.flags else "")


def count_line(findings: Sequence[Finding]) -> str:
    """Return ``● 3 agreements  ◐ 1 paraphrase  ▲ 1 discrepancy (1 major)  ○ 2 not established``."""
    counts = Counter(finding.group for finding in findings)
    major = sum(one.group is Group.DISCREPANCY and one.severity is Severity.MAJOR for one in findings)
    parts = [f"{SHAPES[group][0]} {count_text(group, counts[group])}" for group in Group]
    if major:
        parts[2] += f" ({major} {severity_word(Severity.MAJOR)}, {say(NEEDS_SIGN_OFF)})"
    return "  ".join(parts)
