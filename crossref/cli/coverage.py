"""``crossref coverage``: which channel is collected for which days."""

from __future__ import annotations

from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption


def coverage(
    source: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE...]", help="Sources to show (default: all).")
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show which channels are collected for which days, with the holes.

    Example: crossref coverage mfa-spain
    """
    from crossref.cli.coverage_output import run

    raise typer.Exit(run(source or [], workspace=workspace, as_json=as_json))
