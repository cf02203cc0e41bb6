"""What the verbs print with: messages and progress on standard error, data on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console


def messages() -> Console:
    """Return the console for people, on standard error."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True)


def print_json(document: Any) -> None:  # Any: a JSON document
    """Print one JSON document on standard output."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def print_line(document: Any) -> None:  # Any: a JSON document
    """Print one JSON document on a line of standard output."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")


@contextmanager
def progress(label: str, total: int | None, *, shown: bool) -> Iterator[Callable[[int], None]]:
    """Show a bar on a terminal's standard error; yields a function that says how far the work is.

    Args:
        label: What is being done.
        total: The figure that means done, ``None`` when unknown.
        shown: Whether to show it at all.
    """
    if not shown or not sys.stderr.isatty():
        yield lambda _done: None
        return
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=messages(), transient=True) as bar:
        task = bar.add_task(label, total=total)
        yield lambda done: bar.update(task, completed=done)
