"""``crossref coverage``: which channel is collected for which days."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption, read_day


def coverage(
    source: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE...]", help="Sources to show (default: all).")
    ] = None,
    until: Annotated[
        date | None, typer.Option(metavar="DAY", parser=read_day, help="Last day of the calendar (default: today).")
    ] = None,
    weeks: Annotated[int, typer.Option(min=1, max=60, help="Weeks that the calendar shows.")] = 8,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show which channels are collected for which days, with the holes, and a calendar of the last weeks.

    Holes can be filled with `crossref collect --fill`.

    Examples:

      crossref coverage mfa-spain

      crossref coverage --weeks 26 --json
    """
    from crossref.cli.coverage_output import run

    last = until or datetime.now(UTC).date()
    raise typer.Exit(run(source or [], until=last, weeks=weeks, workspace=workspace, as_json=as_json))
