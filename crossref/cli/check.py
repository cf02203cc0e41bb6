"""``crossref check``: the main job."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from crossref.cli.options import FailOn, JsonOption, QuietOption, WorkspaceOption, read_day
from crossref.errors import UsageError

if TYPE_CHECKING:
    from crossref.pipeline.checks import CheckOptions


def check(
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ARTICLE...]", help="Web addresses, files, folders, .list files of those, or - for standard input."
        ),
    ] = None,
    given: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="FILE_OR_URL", help="Compare with this original alone; needs no workspace."),
    ] = None,
    published: Annotated[
        date | None,
        typer.Option(
            "--date", metavar="DAY", parser=read_day, help="The article's day, where the page does not say it."
        ),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", metavar="DIR", help="Where the reports go.")] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Least severity of a discrepancy that makes the exit code 1.")
    ] = FailOn.MAJOR,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 3 when coverage is too thin for a claim.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="List too what was not taken for a claim, and why.")
    ] = False,
    outlets: Annotated[
        bool,
        typer.Option("--outlets", help="Follow the feeds of the outlets in config.toml; check what is new or changed."),
    ] = False,
    since: Annotated[
        date | None,
        typer.Option(
            metavar="DAY", parser=read_day, help="With --outlets: articles from this day on (default: 3 days)."
        ),
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Check articles: each quote and reported claim against its original.

    Prints a summary and writes a report (HTML, Markdown, JSON) for each article.

    Examples:

      crossref check https://outlet.example/story

      crossref check story.html --date 2026-11-20

      crossref check draft.txt --with release.txt --with https://ministry.example/release

      crossref check --outlets --since 2026-11-20
    """
    from crossref.cli.check_output import run

    options: CheckOptions = _options(published, out, explain)
    if outlets:
        from crossref.cli.outlets_output import run_outlets

        raise typer.Exit(
            run_outlets(
                articles or [], since, options, fail_on=fail_on, workspace=workspace, as_json=as_json, quiet=quiet
            )
        )
    if not articles:
        raise UsageError(
            "There is nothing to check.", hint="Give an article, or --outlets; see `crossref check --help`."
        )
    raise typer.Exit(
        run(
            articles,
            options,
            given=given or [],
            workspace=workspace,
            fail_on=fail_on,
            strict=strict,
            as_json=as_json,
            quiet=quiet,
        )
    )


def _options(published: date | None, out: Path | None, explain: bool) -> CheckOptions:
    from crossref.pipeline.checks import CheckOptions

    return CheckOptions(published_on=published, out=out, explain=explain)
