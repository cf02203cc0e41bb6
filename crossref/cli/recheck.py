"""``crossref recheck``: kept articles judged again after the rules have changed."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from crossref.cli.options import FailOn, JsonOption, QuietOption, WorkspaceOption, read_day


def recheck(
    since: Annotated[
        date | None, typer.Option(metavar="DAY", parser=read_day, help="Only articles since this day.")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Judge again also what today's rules and settings have judged.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would change, and keep nothing.")] = False,
    fail_on: Annotated[
        FailOn, typer.Option(help="Least severity of a discrepancy among the changes that makes the exit code 1.")
    ] = FailOn.MAJOR,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Judge kept articles again after a change of rules or settings, and list which findings came out otherwise.

    Nothing is fetched. The new findings are added and count from then on; the old ones and all reviews are kept.

    Examples:

      crossref recheck --dry-run

      crossref recheck --since 2026-11-01
    """
    from crossref.cli.recheck_output import run
    from crossref.pipeline.rechecking import RecheckOptions

    options = RecheckOptions(since=since, everything=everything, write=not dry_run)
    raise typer.Exit(run(options, workspace=workspace, fail_on=fail_on, as_json=as_json, quiet=quiet))
