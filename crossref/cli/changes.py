"""``crossref changes``: what was edited or taken away."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption, read_day


def changes(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE...]", help="Sources or channels (default: all).")
    ] = None,
    since: Annotated[
        date | None,
        typer.Option(metavar="DAY", parser=read_day, help="Changes noticed since this day (default: a week ago)."),
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """List statements that were edited, with the words that differ, and those that are gone, with the evidence.

    Examples:

      crossref changes --since 2026-11-01

      crossref changes us-state --json
    """
    from crossref.cli.changes_output import run

    raise typer.Exit(run(sources or [], since, workspace=workspace, as_json=as_json))
