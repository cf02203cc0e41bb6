"""``crossref review``: people decide about findings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption, read_day
from crossref.vocabulary import Verdict

if TYPE_CHECKING:
    from crossref.cli.review_output import Choice


def review(
    finding: Annotated[
        str | None, typer.Argument(metavar="[FINDING]", help="Id of a finding (default: go through the queue).")
    ] = None,
    confirm: Annotated[bool, typer.Option("--confirm", help="The finding holds.")] = False,
    dismiss: Annotated[bool, typer.Option("--dismiss", help="It is no discrepancy; say why with --note.")] = False,
    correct: Annotated[
        Verdict | None, typer.Option("--correct", metavar="VERDICT", help="Another verdict is right.")
    ] = None,
    note: Annotated[str, typer.Option(metavar="TEXT", help="Why; it is kept with the review.")] = "",
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who decides (default: your user name).")] = "",
    keep_as_gold: Annotated[
        bool,
        typer.Option("--keep-as-gold", help="Keep dismissed and corrected pairs of texts in gold-candidates.jsonl."),
    ] = False,
    listed: Annotated[bool, typer.Option("--list", help="List the queue, decide nothing.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="With --list: list reviewed findings too.")] = False,
    since: Annotated[
        date | None, typer.Option(metavar="DAY", parser=read_day, help="Only articles since this day.")
    ] = None,
    major: Annotated[bool, typer.Option("--major", help="Only major discrepancies.")] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Confirm, dismiss or correct findings. Every decision is added with name and time; none is overwritten.

    Without a finding, shows one discrepancy after the other and asks.

    Examples:

      crossref review

      crossref review --list --major

      crossref review finding-3f2a9c1b7d5e8a60 --dismiss --note "The original has both figures." --by "A. Editor"

      crossref review --keep-as-gold
    """
    from crossref.cli.review_output import Queue, run_list, run_one, run_queue

    asked = Queue(workspace=workspace, since=since, major=major, as_json=as_json)
    if listed:
        raise typer.Exit(run_list(asked, everything=everything))
    choice = _choice(confirm, dismiss, correct, note, by, gold=keep_as_gold)
    if finding is None:
        raise typer.Exit(run_queue(asked, choice))
    raise typer.Exit(run_one(finding, asked, choice))


def _choice(confirm: bool, dismiss: bool, correct: Verdict | None, note: str, by: str, *, gold: bool) -> Choice:
    from crossref.cli.review_output import Choice

    return Choice(confirm=confirm, dismiss=dismiss, correct=correct, note=note, by=by, gold=gold)
