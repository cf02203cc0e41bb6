"""``crossref search``: looks for statements by words."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption, read_day


def search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help='The words to look for; "a phrase" must stand as it is.')
    ],
    source: Annotated[
        list[str] | None,
        typer.Option("--source", metavar="SOURCE", help="A body or person, by id or name; repeatable."),
    ] = None,
    first: Annotated[
        date | None, typer.Option("--from", metavar="DAY", parser=read_day, help="Published on this day or later.")
    ] = None,
    last: Annotated[
        date | None, typer.Option("--to", metavar="DAY", parser=read_day, help="Published on this day or earlier.")
    ] = None,
    lang: Annotated[str | None, typer.Option(metavar="CODE", help="Statements in this language: en, es, ru.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many statements to list.")] = 20,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print a table for spreadsheets.")] = False,
    as_jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Print one statement a line, as `crossref import` reads it.")
    ] = False,
) -> None:
    """Search the collected statements by words, those with more of the words first.

    Examples:

      crossref search bridge tolls --source "Ministry of Transport" --from 2026-01-01

      crossref search '"bridge tolls"' --csv > tolls.csv
    """
    from crossref.cli.search_output import Form, run
    from crossref.pipeline.searching import Wanted

    chosen = [form for form, on in ((Form.JSON, as_json), (Form.CSV, as_csv), (Form.JSONL, as_jsonl)) if on]
    if len(chosen) > 1:
        raise typer.BadParameter("--json, --csv and --jsonl exclude each other")
    wanted = Wanted(words=" ".join(words), sources=tuple(source or ()), first=first, last=last, lang=lang, limit=limit)
    raise typer.Exit(run(wanted, workspace=workspace, form=chosen[0] if chosen else Form.TEXT))
