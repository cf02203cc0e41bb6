"""``crossref reparse``: stored captures read again."""

from __future__ import annotations

from typing import Annotated

import typer

from crossref.cli.options import JsonOption, QuietOption, WorkspaceOption


def reparse(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE...]", help="Sources or channels (default: all).")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Correct what is read otherwise today.")] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Read the stored captures again, without network, and tell which statements are read otherwise today.

    With --write their texts are corrected in place; a version that a finding cites is left as it is and told.

    Example: crossref reparse us-state --write
    """
    from crossref.cli.reparse_output import run

    raise typer.Exit(run(sources or [], write=write, workspace=workspace, as_json=as_json, quiet=quiet))
