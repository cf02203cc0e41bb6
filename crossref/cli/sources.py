"""``crossref sources``: the directory of official sources."""

from __future__ import annotations

from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption

app = typer.Typer(help="The directory of official sources: who speaks, where, and since when.", no_args_is_help=True)


@app.command("list")
def list_sources(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORD...]", help="Show only sources with these words.")
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """List official bodies with their people and channels.

    Example: crossref sources list ukraine
    """
    from crossref.cli.sources_output import run_list

    raise typer.Exit(run_list(words or [], workspace=workspace, as_json=as_json))


@app.command("check")
def check_sources(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Validate every source file, offline: each problem with its file, key and the nearest valid choice.

    Example: crossref sources check
    """
    from crossref.cli.sources_output import run_check

    raise typer.Exit(run_check(workspace=workspace, as_json=as_json))
