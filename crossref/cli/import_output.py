"""Runs an import and says what landed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from crossref.cli.console import messages, print_json, progress
from crossref.errors import UsageError
from crossref.pipeline.importing import ImportReport, Vouched, import_file
from crossref.pipeline.workspace import find_workspace

SKIPPED = 3
SHOWN_PROBLEMS = 20


def run(
    files: Sequence[Path],
    mapping: Sequence[str],
    covers: Sequence[str],
    *,
    channel: str | None = None,
    workspace: Path | None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Import the files into the workspace and return the exit code."""
    console = messages()
    columns, vouched = dict(map(_column, mapping)), tuple(map(_vouched, covers))
    chosen = find_workspace(Path.cwd(), given=workspace)
    reports = []
    for path in files:
        size = path.stat().st_size if path.is_file() else None
        with progress(f"importing {path.name}", size, shown=not quiet and not as_json) as advance:
            report = import_file(path, chosen, mapping=columns, vouched=vouched, channel=channel, advance=advance)
        reports.append(report)
        for problem in report.problems[:SHOWN_PROBLEMS]:
            console.print(f"{path}, {problem}", markup=False)
        if len(report.problems) > SHOWN_PROBLEMS:
            console.print(f"... and {len(report.problems) - SHOWN_PROBLEMS} more rows like these.")
        if not as_json:
            console.print(f"{path}: {sentence(report)}", markup=False)
    if as_json:
        print_json([{"file": str(path), **asdict(report)} for path, report in zip(files, reports, strict=True)])
    elif not quiet:
        console.print("Next: `crossref check ARTICLE`, or `crossref coverage` to see which days are covered.")
    return SKIPPED if any(report.problems for report in reports) else 0


def sentence(report: ImportReport) -> str:
    """Say what landed, on one line."""
    parts = [f"{report.new} new", f"{report.edited} with a new version", f"{report.unchanged} known already"]
    if report.state_changed:
        parts.append(f"{report.state_changed} with a new state")
    if report.threads:
        parts.append(f"{report.threads} joined from numbered posts")
    if report.problems:
        parts.append(f"{len(report.problems)} skipped")
    return ", ".join(parts) + "."


def _column(text: str) -> tuple[str, str]:
    ours, equals, theirs = text.partition("=")
    if not equals or not ours or not theirs:
        raise UsageError(f'--map "{text}" is not OURS=THEIRS.', hint="For example: --map text=body")
    return ours, theirs


def _vouched(text: str) -> Vouched:
    channel, _, days = text.rpartition("=")
    first, dots, last = days.partition("..")
    try:
        if not channel or not dots:
            raise ValueError
        return Vouched(channel=channel, first=date.fromisoformat(first), last=date.fromisoformat(last))
    except ValueError as error:
        raise UsageError(
            f'--covers "{text}" is not CHANNEL=FROM..TO.', hint="For example: --covers mfa-x=2024-01-01..2024-12-31"
        ) from error
