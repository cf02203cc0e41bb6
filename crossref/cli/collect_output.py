"""Runs a collection and says what each channel gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.table import Table
from rich.text import Text

from crossref.cli.console import messages, print_json, progress
from crossref.collect.wayback import ARCHIVE
from crossref.errors import UsageError
from crossref.pipeline.batch import now
from crossref.pipeline.collect_report import CollectReport
from crossref.pipeline.collecting import channels_named, collect, days_to_fill
from crossref.pipeline.planning import Planned, plan
from crossref.pipeline.workspace import find_workspace

SKIPPED, NOTHING = 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the user asked of a collection."""

    since: date | None = None
    archive: bool = False
    fill: bool = False
    dry_run: bool = False


def run(names: Sequence[str], asked: Asked, *, workspace: Path | None, as_json: bool, quiet: bool) -> int:
    """Collect the named sources or channels, print the outcome and return the exit code."""
    if asked.archive and asked.since is None and not asked.fill:
        raise UsageError("--archive needs --since DAY or --fill.", hint="For example: --since 2026-01-01 --archive")
    chosen = find_workspace(Path.cwd(), given=workspace)
    channels = channels_named(names, chosen.directory)
    fill = days_to_fill(channels, chosen) if asked.fill else None
    if fill is not None:
        channels = tuple(one for one in channels if one.id in fill)
    if fill is not None and not channels:
        messages().print("No channel has a hole in its coverage. Next: `crossref coverage`.")
        return 0
    since = asked.since if fill is None else fill
    if asked.dry_run:
        return _show_plan(list(plan(channels, chosen, since=since)), as_json=as_json)
    with progress("collecting", len(channels), shown=not quiet and not as_json) as advance:
        report = collect(
            channels,
            chosen,
            since=since,
            now=now(),
            advance=advance,
            archive=ARCHIVE if asked.archive else None,
        )
    if as_json:
        print_json(report.document())
    elif quiet:
        messages().print(_summary(report))
    else:
        _show(report)
    return _exit_code(report)


def _show_plan(planned: Sequence[Planned], *, as_json: bool) -> int:
    if as_json:
        print_json([_plan_document(one) for one in planned])
        return 0
    table = Table(box=None, pad_edge=False)
    for name in ("Channel", "Last complete", "Back to", "First asked"):
        table.add_column(name, overflow="fold")
    for one in planned:
        last = f"{one.last_complete:%Y-%m-%d %H:%M}" if one.last_complete else "never"
        since = str(one.since) if one.since else "what it shows"
        cells = (one.channel, last, since, one.url or "") if one.url else (one.channel, "", "", one.problem or "")
        table.add_row(*map(Text, cells))
    messages().print(table)
    messages().print("Nothing was fetched. Next: the same without --dry-run.")
    return 0


def _plan_document(one: Planned) -> dict[str, object]:
    return {
        "channel": one.channel,
        "url": one.url,
        "since": str(one.since) if one.since else None,
        "last_complete": one.last_complete.isoformat() if one.last_complete else None,
        "problem": one.problem,
    }


def _exit_code(report: CollectReport) -> int:
    if report.failed and not report.succeeded:
        return NOTHING
    return SKIPPED if report.failed else 0


def _show(report: CollectReport) -> None:
    console = messages()
    table = Table(box=None, pad_edge=False)
    for name in ("Channel", "New", "Edited", "Gone", "Known", "Outcome"):
        table.add_column(name, overflow="fold")
    for one in report.outcomes:
        figures = map(str, (one.new, one.edited, one.gone, one.unchanged))
        table.add_row(*map(Text, (one.channel, *figures, one.sentence)))
    console.print(table)
    console.print(_summary(report))
    for sentence in report.waiting_sentences():
        console.print(sentence, markup=False)
    console.print("Next: `crossref coverage`, `crossref check ARTICLE`.")


def _summary(report: CollectReport) -> str:
    return f"{report.succeeded} channels collected, {report.failed} failed, {report.waiting} waiting."
