"""``crossref verify``: proves that captures are as they were fetched."""

from __future__ import annotations

from typing import Annotated

import typer

from crossref.cli.options import JsonOption, QuietOption, WorkspaceOption


def verify(
    noted: Annotated[
        str | None,
        typer.Option("--noted", metavar="HASH", help="The chain's last hash, as you noted it some time ago."),
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Hash every capture again, and the chain in which each holds the hash of the one before; name the first break.

    Prints the chain's last hash. Note it somewhere else, in a mail, say: given back later, it proves that nothing
    before it was changed, taken out or put in. Ends with 5 when something is not as it was.

    Examples:

      crossref verify

      crossref verify --noted 4b0c…
    """
    from crossref.cli.verify_output import run

    raise typer.Exit(run(noted, workspace=workspace, as_json=as_json, quiet=quiet))
