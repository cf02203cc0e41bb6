"""Prints what was found of each part of a workspace."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from crossref.cli.console import messages, print_json
from crossref.errors import StoreError
from crossref.pipeline.health import CHANNEL, Probe, State, examine
from crossref.pipeline.workspace import find_workspace

SKIPPED = 3


def run(*, workspace: Path | None, repair: bool, full: bool, as_json: bool) -> int:
    """Examine a workspace and print each part as it is found; return 5 when something is broken, 3 for ill channels."""
    probes = []
    for probe in examine(find_workspace(Path.cwd(), given=workspace), now=datetime.now(UTC), full=full, repair=repair):
        probes.append(probe)
        if not as_json:
            _print(probe)
    broken = sum(probe.state is State.BROKEN for probe in probes)
    ill = sum(probe.part == CHANNEL for probe in probes)
    if as_json:
        print_json({"whole": not broken, "parts": [_document(probe) for probe in probes]})
    elif broken:
        messages().print(f"{broken} of {len(probes)} parts need help.")
    else:
        messages().print(f"Nothing is broken; {ill} channels need a look." if ill else "Nothing is broken.")
    return StoreError.exit_code if broken else SKIPPED if ill else 0


def _print(probe: Probe) -> None:
    sys.stdout.write(f"{probe.state.value:<8} {probe.part:<9} {probe.message}\n")
    if probe.hint:
        sys.stdout.write(f"{'':<18} {probe.hint}\n")
    sys.stdout.flush()


def _document(probe: Probe) -> dict[str, str]:
    return {"part": probe.part, "state": probe.state.value, "message": probe.message, "hint": probe.hint}
