"""Runs a collection and says what each channel gave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from rich.table import Table
from rich.text import Text

from crossref.cli.console import messages, print_json, progress
from crossref.collect.wayback import ARCHIVE
from crossref.errors import UsageError
from crossref.pipeline.batch import now
from crossref.pipeline.collect_report import CollectReport
from crossref.pipeline.collecting import channels_named, collect
from crossref.pipeline.workspace import find_workspace

SKIPPED, NOTHING = 3, 4


def run(
    names: Sequence[str], since: date | None, *, archive: bool, workspace: Path | None, as_json: bool, quiet: bool
) -> int:
    """Collect the named sources or channels, print the outcome and return the exit code."""
    if archive and since is None:
        raise UsageError("--archive needs --since DAY.", hint="For example: --since 2026-01-01 --archive")
    chosen = find_workspace(Path.cwd(), given=workspace)
    channels = channels_named(names, chosen.directory)
    with progress("collecting", len(channels), shown=not quiet and not as_json) as advance:
        report = collect(
            channels, chosen, since=since, now=now(), advance=advance, archive=ARCHIVE if archive else None
        )
    if as_json:
        print_json(report.document())
    elif quiet:
        messages().print(_summary(report))
    else:
        _show(report)
    return _exit_code(report)


def _exit_code(report: CollectReport) -> int:
    if report.failed and not report.succeeded:
        return NOTHING
    return SKIPPED if report.failed else 0


def _show(report: CollectReport) -> None:
    console = messages()
    table = Table(box=None, pad_edge=False)
    for name in ("Channel", "New", "Edited", "Gone", "Known", "Outcome"):
        table.add_column(name, overflow="fold")
    for one in report.outcomes:
        figures = map(str, (one.new, one.edited, one.gone, one.unchanged))
        table.add_row(*map(Text, (one.channel, *figures, one.sentence)))
    console.print(table)
    console.print(_summary(report))
    for sentence in report.waiting_sentences():
        console.print(sentence, markup=False)
    console.print("Next: `crossref coverage`, `crossref check ARTICLE`.")


def _summary(report: CollectReport) -> str:
    return f"{report.succeeded} channels collected, {report.failed} failed, {report.waiting} waiting."
