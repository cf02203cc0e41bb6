"""Writes files for other programs and says what is in them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime, time
from pathlib import Path

from crossref.cli.console import messages, print_json, progress
from crossref.pipeline.exporting import export_warc
from crossref.pipeline.workspace import find_workspace


def run_warc(file: Path, since: date | None, *, workspace: Path | None, as_json: bool, quiet: bool) -> int:
    """Write the captures of a workspace as WARC, and return the exit code."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    start = datetime.combine(since, time(), tzinfo=UTC) if since is not None else None
    with progress(f"writing {file.name}", None, shown=not quiet and not as_json) as advance:
        written = export_warc(file, chosen, since=start, advance=advance)
    if as_json:
        print_json({"file": str(file), **asdict(written)})
    else:
        left = f", {written.left_out} are of files and were left out" if written.left_out else ""
        messages().print(
            f"{file}: {written.whole} captures written, {written.repeated} more that brought the same bytes{left}.",
            markup=False,
        )
    return 0
