"""``crossref collect``: fetches new and changed statements."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, QuietOption, WorkspaceOption, read_day


def collect(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE...]", help="Sources or channels (default: all).")
    ] = None,
    since: Annotated[
        date | None,
        typer.Option(metavar="DAY", parser=read_day, help="Keep going back to this day where a channel can."),
    ] = None,
    archive: Annotated[
        bool, typer.Option("--archive", help="Fill the days since --since from the Wayback Machine instead.")
    ] = False,
    fill: Annotated[
        bool, typer.Option("--fill", help="Only channels with holes in their coverage, back to the oldest hole.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be fetched, and fetch nothing.")] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Fetch new and changed statements; says what is new, edited and failed, channel by channel.

    A channel that fails never stops the others; a later run resumes.

    Examples:

      crossref collect

      crossref collect un-spokesperson --since 2026-11-01

      crossref collect un-spokesperson --since 2026-01-01 --archive

      crossref collect --fill --dry-run
    """
    from crossref.cli.collect_output import Asked, run

    asked = Asked(since=since, archive=archive, fill=fill, dry_run=dry_run)
    raise typer.Exit(run(sources or [], asked, workspace=workspace, as_json=as_json, quiet=quiet))
