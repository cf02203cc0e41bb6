"""``crossref export``: what was collected, in files that other programs read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, QuietOption, WorkspaceOption, read_day

app = typer.Typer(help="Write what was collected into files that other programs read.", no_args_is_help=True)


@app.callback()
def _export() -> None:
    """Write what was collected into files that other programs read."""


@app.command("warc")
def export_warc(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A name that ends in .warc or .warc.gz.")],
    since: Annotated[
        date | None, typer.Option(metavar="DAY", parser=read_day, help="Only what was fetched since this day.")
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Write every page that was fetched into one WARC file, for web archives and tools that replay them.

    Example: crossref export warc evidence.warc.gz --since 2026-11-01
    """
    from crossref.cli.export_output import run_warc

    raise typer.Exit(run_warc(file, since, workspace=workspace, as_json=as_json, quiet=quiet))
