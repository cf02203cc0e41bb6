"""Prints the directory of official sources, or what is wrong with its files."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from crossref.cli.console import messages, print_json
from crossref.pipeline.workspace import find_workspace
from crossref.sources import check_sources
from crossref.types import Person, Source

WRONG = 2


def run_list(words: Sequence[str], *, workspace: Path | None, as_json: bool) -> int:
    """Print the sources whose names, people or channels hold all the words."""
    found = [one for one in find_workspace(Path.cwd(), given=workspace).directory.sources if _holds(one, words)]
    if as_json:
        print_json([_document(source) for source in found])
        return 0
    table = Table(box=None, pad_edge=False)
    for name in ("Source", "Name", "People now", "Channels"):
        table.add_column(name, overflow="fold")
    for source in found:
        people = ", ".join(person.name for person in source.people if _in_office(person))
        channels = ", ".join(f"{one.platform.value}:{one.address}" for one in source.channels)
        table.add_row(Text(source.id), Text(source.name), Text(people), Text(channels))
    Console(file=sys.stdout, highlight=False).print(table)
    messages().print(f"{len(found)} sources. Next: `crossref sources check`, `crossref collect SOURCE`.")
    return 0


def _holds(source: Source, words: Sequence[str]) -> bool:
    names = [source.id, source.country or "", *(name for _, name in source.names), *source.aliases]
    names += [name for person in source.people for name in (person.name, *person.aliases, *person.handles)]
    text = " ".join([*names, *(channel.address for channel in source.channels)]).casefold()
    return all(word.casefold() in text for word in words)


def _in_office(person: Person) -> bool:
    return not person.offices or any(office.until is None for office in person.offices)


def _document(source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "name": source.name,
        "country": source.country,
        "people": [{"id": one.id, "name": one.name, "handles": list(one.handles)} for one in source.people],
        "channels": [{"id": one.id, "platform": one.platform.value, "address": one.address} for one in source.channels],
    }


def run_check(*, workspace: Path | None, as_json: bool) -> int:
    """Validate the source files and print each problem; returns 2 when there is one."""
    folder = find_workspace(Path.cwd(), given=workspace).sources
    problems = check_sources(folder)
    if as_json:
        print_json([{"file": one.file, "key": one.key, "message": one.message} for one in problems])
    else:
        for one in problems:
            sys.stdout.write(f"{one.file}: {one.key}: {one.message}\n")
        files = len(list(folder.glob("*.toml"))) if folder.is_dir() else 0
        messages().print(f"{files} source files, {len(problems)} problems.")
    return WRONG if problems else 0
