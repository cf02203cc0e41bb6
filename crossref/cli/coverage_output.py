"""Prints which channels are collected for which days."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from crossref.cli.console import messages, print_json
from crossref.errors import UsageError
from crossref.pipeline.coverage import COVERED, OPEN, calendar_of, holes_of
from crossref.pipeline.workspace import find_workspace
from crossref.types import ChannelCoverage


def run(sources: Sequence[str], *, until: date, weeks: int, workspace: Path | None, as_json: bool) -> int:
    """Print the coverage of the named sources, or of all that have any."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    directory = chosen.directory
    for name in sources:
        if directory.source(name) is None:
            raise UsageError(f"There is no source {name}.", hint="See `crossref sources list`.")
    wanted = {
        one.id: source.name
        for source in directory.sources
        if not sources or source.id in sources
        for one in source.channels
    }
    with chosen.open_store() as store:
        rows = [row for row in store.coverage() if row.channel in wanted or not sources]
    if as_json:
        print_json([_document(row, *_shown(until, weeks)) for row in rows])
        return 0
    if not rows:
        messages().print("No channel is collected yet. Next: `crossref collect` or `crossref import FILE`.")
        return 0
    table = Table(box=None, pad_edge=False)
    for name in ("Source", "Channel", "Days", "Holes", "Statements", "How"):
        table.add_column(name, overflow="fold", justify="right" if name == "Statements" else "left")
    for row in rows:
        days = "\n".join(f"{first} to {last}" for first, last in row.days)
        holes = "\n".join(f"{first} to {last}" for first, last in holes_of(row.days))
        cells = (wanted.get(row.channel, "–"), row.channel, days, holes or "none", str(row.statements), row.how)
        table.add_row(*map(Text, cells))
    _out().print(table)
    _print_calendar(rows, *_shown(until, weeks))
    silent = len(wanted) - len({row.channel for row in rows} & set(wanted))
    if silent:
        messages().print(f"{silent} listed channels have nothing collected. Next: `crossref collect`.")
    return 0


def _shown(until: date, weeks: int) -> tuple[date, date]:
    """Return the first and last day of a calendar: whole weeks, the last of which holds a day."""
    last = until + timedelta(days=6 - until.weekday())
    return last - timedelta(days=7 * weeks - 1), min(last, until)


def _print_calendar(rows: Sequence[ChannelCoverage], first: date, last: date) -> None:
    """Print a line for each channel with a mark for each day, a week at a time, Mondays first."""
    width = max(len(row.channel) for row in rows)
    mondays = range((last - first).days // 7 + 1)
    head = " ".join(f"{first + timedelta(days=7 * n):%d %b}".ljust(7) for n in mondays).rstrip()
    lines = [f"{'Weeks from Monday':<{max(width, 17)}}  {head}"]
    for row in rows:
        marks = calendar_of(row.days, first=first, last=last)
        lines.append(f"{row.channel:<{max(width, 17)}}  " + " ".join(marks[n * 7 : n * 7 + 7] for n in mondays))
    sys.stdout.write("\n" + "\n".join(lines) + f"\n{COVERED} covered  {OPEN} not covered (days in UTC)\n")


def _document(row: ChannelCoverage, first: date, last: date) -> dict[str, object]:
    return {
        "channel": row.channel,
        "days": [[str(first), str(last)] for first, last in row.days],
        "holes": [[str(first), str(last)] for first, last in holes_of(row.days)],
        "calendar": {"first": str(first), "last": str(last), "days": calendar_of(row.days, first=first, last=last)},
        "statements": row.statements,
        "how": row.how,
        "last_complete": row.last_complete.isoformat() if row.last_complete else None,
    }


def _out() -> Console:

    return Console(file=sys.stdout, highlight=False)
