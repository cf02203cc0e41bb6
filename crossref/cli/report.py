"""``crossref report``: the report on an article, the weekly report, and the map of a statement."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption, read_day

app = typer.Typer(
    help="Write reports: on an article, on a week, on a statement.", no_args_is_help=True, rich_markup_mode=None
)


class Tongue(StrEnum):
    """Languages of a report."""

    EN = "en"
    ES = "es"
    FR = "fr"
    RU = "ru"


FormatOption = Annotated[
    str | None,
    typer.Option("--format", "-f", metavar="NAMES", help="html, md, json, csv, xlsx, pdf, claimreview, atom."),
]
OutOption = Annotated[Path | None, typer.Option("--out", "-o", metavar="DIR", help="Where the files go.")]
LanguageOption = Annotated[Tongue | None, typer.Option(help="Language of the report (default: as in config.toml).")]


@app.command("article")
def article(
    target: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="Id or address of a checked article, or one to check now.")
    ],
    formats: FormatOption = None,
    out: OutOption = None,
    language: LanguageOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the report on one article.

    Examples:

      crossref report article https://outlet.example/story

      crossref report article story.html --format html,pdf,xlsx --language es
    """
    from crossref.cli.report_output import Asked, run_article

    asked = Asked(formats=formats, out=out, language=language, workspace=workspace, as_json=as_json)
    raise typer.Exit(run_article(target, asked))


@app.command("weekly")
def weekly(
    week: Annotated[
        str | None, typer.Option(metavar="WEEK", help="A week such as 2026-W47 (default: the last whole one).")
    ] = None,
    first: Annotated[
        date | None, typer.Option("--from", metavar="DAY", parser=read_day, help="The first day, with --to.")
    ] = None,
    last: Annotated[
        date | None, typer.Option("--to", metavar="DAY", parser=read_day, help="The last day, inclusive.")
    ] = None,
    outlets: Annotated[
        list[str] | None, typer.Option("--outlet", metavar="NAME", help="This outlet alone; may be repeated.")
    ] = None,
    sources: Annotated[
        list[str] | None, typer.Option("--source", metavar="ID", help="This official body alone; may be repeated.")
    ] = None,
    include_unreviewed: Annotated[
        bool, typer.Option("--include-unreviewed", help="Count discrepancies in the tables before a person saw them.")
    ] = False,
    send: Annotated[bool, typer.Option("--send", help="Send it as [send] in config.toml says.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="With --send: show the message, send nothing.")] = False,
    formats: FormatOption = None,
    out: OutOption = None,
    language: LanguageOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the weekly report, with a right-of-reply list beside it.

    Examples:

      crossref report weekly --week 2026-W47

      crossref report weekly --from 2026-11-01 --to 2026-11-30 --outlet "The Calder Post" --format html,pdf

      crossref report weekly --send --dry-run
    """
    from crossref.cli.report_output import Asked, WeekAsked, run_weekly

    asked = Asked(formats=formats, out=out, language=language, workspace=workspace, as_json=as_json)
    days = WeekAsked(
        week=week,
        first=first,
        last=last,
        outlets=tuple(outlets or ()),
        sources=tuple(sources or ()),
        include_unreviewed=include_unreviewed,
    )
    raise typer.Exit(run_weekly(days, asked, send=send, dry_run=dry_run))


@app.command("statement")
def statement(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of a statement, as `crossref search` shows it.")],
    formats: FormatOption = None,
    out: OutOption = None,
    language: LanguageOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the map of one statement: who quoted each sentence, who changed it, what nobody reported.

    Example: crossref report statement statement-11
    """
    from crossref.cli.report_output import Asked, run_statement

    asked = Asked(formats=formats, out=out, language=language, workspace=workspace, as_json=as_json)
    raise typer.Exit(run_statement(id, asked))
