"""``crossref import``: statements from files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, QuietOption, WorkspaceOption

FORMATS = (
    "Rows of statements (JSONL, NDJSON, JSON, CSV, TSV), an archive of X (zip), a chat export of Telegram (JSON), "
    "captions (SRT, VTT), or web pages (WARC, also packed)."
)


def import_files(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help=FORMATS)],
    mapping: Annotated[
        list[str] | None,
        typer.Option(
            "--map", metavar="OURS=THEIRS", help="Which column holds a field: text=body, published_at=date ..."
        ),
    ] = None,
    covers: Annotated[
        list[str] | None,
        typer.Option(
            "--covers", metavar="CHANNEL=FROM..TO", help="You vouch that the file is complete for these days."
        ),
    ] = None,
    channel: Annotated[
        str | None,
        typer.Option("--channel", metavar="CHANNEL", help="The channel that published what the files hold."),
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Import statements; the same file twice changes nothing, a changed text adds a version.

    A row that cannot be used is told with its line number and skipped; the rest lands, and the exit code is 3.

    Examples:

      crossref import statements.jsonl

      crossref import posts.csv --map text=body --map published_at=created

      crossref import archive.jsonl --covers mfa-x=2024-01-01..2024-12-31

      crossref import result.json --channel mfa-telegram
    """
    from crossref.cli.import_output import run

    raise typer.Exit(
        run(files, mapping or [], covers or [], channel=channel, workspace=workspace, as_json=as_json, quiet=quiet)
    )
