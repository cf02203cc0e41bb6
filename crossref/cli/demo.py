"""``crossref demo``: the whole path on a fictional workspace, offline."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def demo(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where to lay out the demonstration.")] = Path(
        "crossref-demo"
    ),
) -> None:
    """Check six fictional articles against a hundred fictional statements, offline, and say where the report is.

    Countries, ministries, outlets and people in it are invented.

    Example: crossref demo
    """
    from crossref.cli.demo_output import run

    raise typer.Exit(run(folder))
