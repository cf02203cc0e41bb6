"""``crossref init``: makes a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to make or complete.")],
) -> None:
    """Make a workspace: settings, the directory of official sources, a folder for reports.

    Files that are already there are left as they are.

    Example: crossref init newsroom
    """
    from crossref.cli.console import messages
    from crossref.pipeline.workspace import init_workspace

    written = init_workspace(folder)
    console = messages()
    console.print(f"{folder}: {len(written)} files written." if written else f"{folder} was complete; nothing written.")
    console.print(
        f"Next: cd {folder}, then `crossref sources list`, `crossref import FILE` or `crossref check ARTICLE`."
    )
