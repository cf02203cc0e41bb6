"""Reads captures again and says what is read otherwise today."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from crossref.cli.console import messages, print_json, progress
from crossref.pipeline.changes import shown_diff, word_diff
from crossref.pipeline.collecting import channels_named
from crossref.pipeline.reparsing import ReparseReport, reparse
from crossref.pipeline.workspace import find_workspace

SKIPPED = 3


def run(names: Sequence[str], *, write: bool, workspace: Path | None, as_json: bool, quiet: bool) -> int:
    """Read the captures of the named sources or channels again, and return the exit code."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    channels = channels_named(names, chosen.directory)
    with progress("reading again", len(channels), shown=not quiet and not as_json) as advance:
        report = reparse(channels, chosen, write=write, advance=advance)
    if as_json:
        print_json({**asdict(report), "corrected": report.corrected})
    else:
        _show(report, write=write, quiet=quiet)
    return SKIPPED if report.problems else 0


def _show(report: ReparseReport, *, write: bool, quiet: bool) -> None:
    for one in report.changed if not quiet else ():
        sys.stdout.write(f"{one.url or one.statement}, version {one.number}\n")
        sys.stdout.write(f"  {shown_diff(word_diff(one.before, one.after))}\n")
        if write and not one.corrected:
            sys.stdout.write("  not corrected: a finding cites it\n")
    for problem in report.problems:
        messages().print(problem, markup=False)
    messages().print(
        f"{report.same} versions are read as before, {len(report.changed)} otherwise ({report.corrected} corrected), "
        f"{report.unread} cannot be read from their captures, {report.without_capture} have none."
    )
    if report.changed and not write:
        messages().print("Next: `crossref reparse --write` corrects them.")
