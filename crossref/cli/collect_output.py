"""Runs a collection and says what each channel gave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from rich.table import Table
from rich.text import Text

from crossref.cli.console import messages, print_json, progress
from crossref.pipeline.batch import now
from crossref.pipeline.collecting import CollectReport, channels_named, collect
from crossref.pipeline.workspace import find_workspace

SKIPPED, NOTHING = 3, 4


def run(names: Sequence[str], since: date | None, *, workspace: Path | None, as_json: bool, quiet: bool) -> int:
    """Collect the named sources or channels, print the outcome and return the exit code."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    channels = channels_named(names, chosen.directory)
    with progress("collecting", len(channels), shown=not quiet and not as_json) as advance:
        report = collect(channels, chosen, since=since, now=now(), advance=advance)
    if as_json:
        print_json(report.document())
    elif not quiet:
        _show(report)
    return _exit_code(report)


def _exit_code(report: CollectReport) -> int:
    if report.failed and not report.succeeded:
        return NOTHING
    return SKIPPED if report.failed else 0


def _show(report: CollectReport) -> None:
    console = messages()
    table = Table(box=None, pad_edge=False)
    for name in ("Channel", "New", "Edited", "Known", "Outcome"):
        table.add_column(name, overflow="fold")
    for one in report.outcomes:
        table.add_row(*map(Text, (one.channel, str(one.new), str(one.edited), str(one.unchanged), one.sentence)))
    console.print(table)
    console.print(
        f"{report.succeeded} channels collected, {report.failed} failed, {report.waiting} have no collector yet."
    )
    console.print("Next: `crossref coverage`, `crossref check ARTICLE`.")
