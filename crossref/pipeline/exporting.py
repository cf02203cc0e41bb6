"""Writes what a workspace has fetched into files that other programs read: WARC."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from crossref.collect.warc_out import Written, write_warc
from crossref.errors import UsageError
from crossref.pipeline.workspace import Workspace
from crossref.store.repository import Store
from crossref.types import Capture

SUFFIXES = (".warc", ".warc.gz")


def export_warc(
    path: Path,
    workspace: Workspace,
    *,
    since: datetime | None = None,
    advance: Callable[[int], None] = lambda _done: None,
) -> Written:
    """Write every capture since a moment into one WARC file, which is there whole or not at all.

    Raises:
        UsageError: The name does not end in .warc or .warc.gz, or the file cannot be written.
        StoreError: A capture is missing or damaged.
    """
    if not path.name.lower().endswith(SUFFIXES):
        raise UsageError(f"{path} does not end in .warc or .warc.gz.", hint="For example: evidence.warc.gz")
    temporary = None
    try:
        with workspace.open_store() as store:
            captures = [one for one in store.captures() if since is None or one.fetched_at >= since]
            temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
            with temporary.open("xb") as out:
                bodies = _with_bodies(captures, store, advance)
                written = write_warc(bodies, out, name=path.name, packed=path.name.lower().endswith(".gz"))
        temporary.replace(path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.", hint="Choose another folder.") from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    return written


def _with_bodies(
    captures: list[Capture], store: Store, advance: Callable[[int], None]
) -> Iterator[tuple[Capture, bytes]]:
    for done, capture in enumerate(captures, 1):
        yield capture, store.capture_body(capture.sha256)
        advance(done)
