"""Finds the channels of a site and writes its source file; probes the channels of the workspace."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rich.table import Table
from rich.text import Text

from crossref.cli.console import messages, print_json, progress
from crossref.collect.http import Client
from crossref.pipeline.batch import now
from crossref.pipeline.checks import http_settings
from crossref.pipeline.collecting import channels_named
from crossref.pipeline.discovering import Tried, add_source, discover, probe_channels, source_toml
from crossref.pipeline.workspace import find_workspace

SKIPPED, NOTHING = 3, 4


def run_add(
    url: str,
    *,
    id: str | None,
    name: str | None,
    language: str | None,
    dry_run: bool,
    workspace: Path | None,
    as_json: bool,
) -> int:
    """Look at a site, print what it has, and write its source file unless told not to; returns the exit code."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    with Client(http_settings(chosen.settings)) as door:
        found = discover(url, door)
    text = source_toml(found, id=id, name=name, lang=language, today=now().date())
    path = None if dry_run or not found.chosen else add_source(text, chosen)
    if as_json:
        channels = [_document(one) for one in found.tried]
        print_json({"url": url, "file": str(path) if path else None, "toml": text, "channels": channels})
    else:
        _show(found.tried)
        sys.stdout.write(text)
        place = f"Written to {path}." if path else "Nothing was written."
        messages().print(f"{place} Fill in names, aliases, people and time zone; see docs/sources.md.", markup=False)
        messages().print("Next: `crossref sources check`, `crossref collect SOURCE`.")
    return 0 if found.chosen else NOTHING


def run_probe(names: Sequence[str], *, workspace: Path | None, as_json: bool) -> int:
    """Ask every channel for its first page, note the day in the files of those that answer, return the exit code."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    channels = channels_named(names, chosen.directory)
    with (
        progress("asking", len(channels), shown=not as_json) as advance,
        Client(http_settings(chosen.settings)) as door,
    ):
        tried = probe_channels(channels, chosen, door, today=now().date(), advance=advance)
    working = sum(one.works for one in tried)
    if as_json:
        print_json([_document(one) for one in tried])
    else:
        _show(tried)
        messages().print(f"{working} of {len(tried)} channels answer; their files say so under `checked`.")
    if tried and not working:
        return NOTHING
    return SKIPPED if working < len(tried) else 0


def _document(one: Tried) -> dict[str, object]:
    channel = one.channel
    return {
        "channel": channel.id,
        "platform": channel.platform.value,
        "address": channel.address,
        "statements": one.statements,
        "works": one.works,
        "problem": one.problem,
        "why": one.why,
    }


def _show(tried: Sequence[Tried]) -> None:
    table = Table(box=None, pad_edge=False)
    for name in ("Platform", "Address", "Shows", "Outcome"):
        table.add_column(name, overflow="fold")
    for one in tried:
        shows = str(one.statements) if one.works else ""
        outcome = one.problem or one.why or "it answers"
        table.add_row(*map(Text, (one.channel.platform.value, one.channel.address, shows, outcome)))
    messages().print(table)
