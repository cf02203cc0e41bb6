"""Verifies captures and says where the first break is."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

from crossref.cli.console import messages, print_json, progress
from crossref.errors import StoreError
from crossref.pipeline.verifying import Break, Verification, verify
from crossref.pipeline.workspace import find_workspace


def run(noted: str | None, *, workspace: Path | None, as_json: bool, quiet: bool) -> int:
    """Verify a workspace's captures, print the outcome and return the exit code."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    with progress("verifying", None, shown=not quiet and not as_json) as advance:
        result = verify(chosen, noted=noted.strip().lower() if noted else None, advance=advance)
    if as_json:
        print_json({"whole": result.first is None, **asdict(result)})
    else:
        _show(result, quiet=quiet)
    return 0 if result.first is None else StoreError.exit_code


def _show(result: Verification, *, quiet: bool) -> None:
    first = result.first
    if first is None:
        sys.stdout.write(f"{result.captures} captures with {result.bodies} bodies are as they were fetched.\n")
        if result.noted_at is not None:
            sys.stdout.write(
                f"The hash you noted is that of capture {result.noted_at}: nothing up to it has changed.\n"
            )
        if result.captures and not quiet:
            sys.stdout.write(f"Last hash: {result.head}\n")
            messages().print("Next: note the last hash elsewhere; `crossref verify --noted HASH` proves by it.")
        return
    sys.stdout.write(f"The chain breaks at {_named(first)}\n")
    for more in result.breaks[1:] if not quiet else ():
        sys.stdout.write(f"also at {_named(more)}\n")
    messages().print("Next: put the workspace back from a backup of the time before the break.")


def _named(found: Break) -> str:
    return f"capture {found.position}{f' ({found.url})' if found.url else ''}: {found.why}."
