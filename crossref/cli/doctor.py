"""``crossref doctor``: looks whether a workspace is whole, and mends its index."""

from __future__ import annotations

from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption


def doctor(
    repair: Annotated[bool, typer.Option("--repair", help="Build the index anew where it is damaged.")] = False,
    full: Annotated[bool, typer.Option("--full", help="Read every capture, not a sample.")] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Look whether sources, disk, database, clock, captures, index and channels are as they should be.

    A channel needs a look when it fails, was not visited for a week, is silent for longer than it ever is, or publishes
    far more than usual. The database and the captures are only read. Ends with 5 when something is broken, with 3 when
    only channels need a look.

    Example: crossref doctor --repair
    """
    from crossref.cli.doctor_output import run

    raise typer.Exit(run(workspace=workspace, repair=repair, full=full, as_json=as_json))
