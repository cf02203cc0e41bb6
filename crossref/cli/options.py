"""Options that several verbs share."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class FailOn(StrEnum):
    """The least severity that makes the exit code 1."""

    MINOR = "minor"
    MAJOR = "major"
    NEVER = "never"


def read_day(value: str) -> date:
    """Read ``2026-11-24``."""
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise typer.BadParameter(f'"{value}" is not a day such as 2026-11-24') from error


WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", "-w", metavar="DIR", help="The workspace (default: this folder or the nearest above)."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document on standard output.")]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Print one line only.")]
