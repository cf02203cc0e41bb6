"""Prints what was edited or taken away."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from crossref.cli.console import messages, print_json
from crossref.pipeline.batch import now
from crossref.pipeline.changes import Change, ChangeKind, changes_since, shown_diff
from crossref.pipeline.collecting import channels_named
from crossref.pipeline.workspace import find_workspace

USUAL = timedelta(days=7)


def run(names: Sequence[str], since: date | None, *, workspace: Path | None, as_json: bool) -> int:
    """Print the changes of the named sources or channels since a day."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    ids = {channel.id for channel in channels_named(names, chosen.directory)} if names else set()
    start = datetime.combine(since, time(), tzinfo=UTC) if since is not None else now() - USUAL
    found = changes_since(chosen, start, sources=[*names, *sorted(ids)])
    if as_json:
        print_json([change.document() for change in found])
        return 0
    for change in found:
        sys.stdout.write("\n".join(_lines(change)) + "\n\n")
    gone = sum(change.kind is ChangeKind.GONE for change in found)
    messages().print(f"{len(found) - gone} edits and {gone} deletions since {start.date().isoformat()}.")
    return 0


def _lines(change: Change) -> list[str]:
    statement, when = change.statement, change.at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
    title = statement.text.partition("\n")[0][:100]
    lines = [f"{when}  {change.kind.value}  {statement.url or statement.id}", f"  {title}"]
    if change.kind is ChangeKind.EDITED and change.after is not None:
        lines.append(f"  version {change.before.number} to {change.after.number}: {shown_diff(change.runs)}")
    if change.kind is ChangeKind.GONE:
        lines.append(f"  {change.reason or 'reported as deleted'}; its last text is kept")
    if change.capture:
        lines.append(f"  evidence: capture {change.capture}")
    return lines
