"""Looks whether a workspace is whole, from its sources to its channels, and mends what can be mended."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from crossref.errors import CrossrefError, StoreError
from crossref.match.passages import windows
from crossref.pipeline import apertium
from crossref.pipeline.channel_health import health_of_channels
from crossref.pipeline.dictionaries import installed, would_help
from crossref.pipeline.workspace import Workspace
from crossref.store.captures import Captures
from crossref.store.index_layout import damaged_files, forget, problem_of
from crossref.store.integrity import database_problems

if TYPE_CHECKING:
    from crossref.store.repository import Store
    from crossref.store.search import StatementIndex

LOW_BYTES, FULL_BYTES = 1_000_000_000, 50_000_000
"""Free space below which to warn, and below which nothing can be collected."""
SAMPLE = 200
"""Captures whose bytes are read without ``--full``."""
CLOCK_SLACK = timedelta(minutes=10)
EARLIEST = 2024
"""No crossref existed before this year: a clock that says less was never set."""
SHOWN = 3
CHANNEL = "channel"
"""The part that a line on a single channel is about."""


class State(StrEnum):
    """How one part of a workspace is."""

    GOOD = "good"
    MENDED = "mended"
    WARNING = "warning"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """What was found of one part, in a sentence; ``hint`` says what to do."""

    part: str
    state: State
    message: str
    hint: str = ""


def examine(workspace: Workspace, *, now: datetime, full: bool = False, repair: bool = False) -> Iterator[Probe]:
    """Yield what is found of each part, one after the other; with ``repair`` the index is built anew where it is due.

    The database and the captures are never changed. ``full`` reads every capture, else a sample is read.
    """
    yield (sources := _guarded("sources", lambda: _sources(workspace)))
    yield _guarded("disk", lambda: _disk(workspace))
    yield _guarded("dictionaries", lambda: _dictionaries(workspace))
    yield (database := _guarded("database", lambda: _database(workspace)))
    if database.state is State.BROKEN:
        return
    yield _guarded("clock", lambda: _with_store(workspace, lambda store: _clock(store, now)))
    yield _guarded("captures", lambda: _with_store(workspace, lambda store: _captures(store, workspace, full=full)))
    yield _guarded("index", lambda: _with_store(workspace, lambda store: _index(store, workspace, repair=repair)))
    if sources.state is not State.BROKEN:
        yield from _channels(workspace, now)


def _guarded(part: str, look: Callable[[], Probe]) -> Probe:
    """Return what a look finds; a part that cannot be looked at is broken, with the reason."""
    try:
        return look()
    except CrossrefError as error:
        return Probe(part=part, state=State.BROKEN, message=error.message, hint=error.hint)
    except OSError as error:
        return Probe(part=part, state=State.BROKEN, message=f"{error.filename or part}: {error.strerror or error}.")


def _with_store(workspace: Workspace, look: Callable[[Store], Probe]) -> Probe:
    opened: AbstractContextManager[Store] = workspace.open_store()
    with opened as store:
        return look(store)


def _sources(workspace: Workspace) -> Probe:
    sources = workspace.directory.sources
    channels = sum(len(one.channels) for one in sources)
    if not sources:
        hint = "Add one with `crossref sources add URL`."
        return Probe(part="sources", state=State.WARNING, message=f"{workspace.sources} names no source.", hint=hint)
    return Probe(part="sources", state=State.GOOD, message=f"{len(sources)} sources with {channels} channels.")


def _disk(workspace: Workspace) -> Probe:
    folder = next(one for one in (workspace.data, *workspace.data.parents) if one.exists())
    free = shutil.disk_usage(folder).free
    state = State.BROKEN if free < FULL_BYTES else State.WARNING if free < LOW_BYTES else State.GOOD
    hint = "" if state is State.GOOD else "Free some space before you collect more."
    return Probe(part="disk", state=state, message=f"{free / 1e9:.1f} GB are free.", hint=hint)


def _dictionaries(workspace: Workspace) -> Probe:
    """Say which dictionaries for other languages are used, and how to install those that would help."""
    settings = workspace.settings
    folder = Path(settings.matching.dictionaries) if settings.matching.dictionaries else None
    used = [one.package for one in installed(folder)]
    missing = list(would_help(settings.newsroom.languages, folder))
    if settings.translation.apertium:
        missing += apertium.would_help(settings.newsroom.languages)
        used += [f"Apertium ({version})"] if (version := apertium.Apertium().version) else []
    hint = f"On Debian and Ubuntu these help: sudo apt install {' '.join(missing)}" if missing else ""
    message = f"{', '.join(used)}." if used else "The word lists that ship with crossref alone."
    return Probe(part="dictionaries", state=State.GOOD, message=message, hint=hint)


def _database(workspace: Workspace) -> Probe:
    path = workspace.data / "crossref.db"
    if not workspace.settings.store.url:
        if not path.exists():
            hint = "It is made by the first `crossref collect` or `crossref import FILE`."
            return Probe(part="database", state=State.WARNING, message=f"There is no {path.name} yet.", hint=hint)
        if problems := database_problems(path):
            hint = "Copy the file to a safe place, then put a backup back."
            return Probe(part="database", state=State.BROKEN, message=f"{path}: {problems[0]}.", hint=hint)
    with workspace.open_store() as store:
        return Probe(part="database", state=State.GOOD, message=f"{store.count_statements()} statements.")


def _clock(store: Store, now: datetime) -> Probe:
    newest = max((run.started_at for run in store.runs(limit=1)), default=None)
    hint = "Set the clock: times of collection are evidence."
    if now.year < EARLIEST:
        return Probe(part="clock", state=State.BROKEN, message=f"The clock says {now:%Y-%m-%d}.", hint=hint)
    if newest is not None and newest > now + CLOCK_SLACK:
        message = f"The clock says {now:%Y-%m-%d %H:%M}, but something was collected {newest:%Y-%m-%d %H:%M}."
        return Probe(part="clock", state=State.WARNING, message=message, hint=hint)
    return Probe(part="clock", state=State.GOOD, message=f"{now:%Y-%m-%d %H:%M} UTC.")


def _captures(store: Store, workspace: Workspace, *, full: bool) -> Probe:
    hashes = sorted({one.sha256 for one in store.captures()})
    bodies = Captures(workspace.data / "captures")
    missing = [one for one in hashes if not bodies.has(one)]
    # Hashes are as good as random, so that every so-manieth of them is a fair sample, and the same one each time.
    kept = [one for one in hashes if one not in set(missing)]
    read = kept if full else kept[:: max(len(kept) // SAMPLE, 1)]
    damaged = [one for one in read if not _is_whole(store, one)]
    if missing or damaged:
        counts = f"{len(missing)} are missing and {len(damaged)} damaged"
        message = f"Of {len(hashes)} captures {counts}: {_some(missing + damaged)}."
        hint = "Put them back from a backup; statements read from them stay, but cannot be proved by them."
        return Probe(part="captures", state=State.BROKEN, message=message, hint=hint)
    message = f"{len(hashes)} captures, {len(read)} of them read."
    if left := len(store.bodies.leftovers(before=time())):
        message += f" Half-written files of interrupted runs: {left}; the next `crossref collect` removes them."
    return Probe(part="captures", state=State.GOOD, message=message)


def _is_whole(store: Store, sha256: str) -> bool:
    try:
        store.capture_body(sha256)
    except StoreError:
        return False
    return True


def _channels(workspace: Workspace, now: datetime) -> Iterator[Probe]:
    """Yield one line for all channels that are well, and one for each that needs a look."""
    ids = [channel.id for source in workspace.directory.sources for channel in source.channels]
    with workspace.open_store() as store:
        known = health_of_channels(store, ids, now=now)
    ill = [one for one in known if one.problems]
    message = f"{len(known) - len(ill)} of {len(known)} channels collected so far are well."
    yield Probe(part="channels", state=State.GOOD, message=message if known else "No channel was collected yet.")
    for one in ill:
        hint = "See `crossref sources check --online`." if one.last_success is None else ""
        for problem in one.problems:
            yield Probe(part=CHANNEL, state=State.WARNING, message=f"{one.channel}: {problem}", hint=hint)


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(name[:12] for name in names[:SHOWN]) + more


def _index(store: Store, workspace: Workspace, *, repair: bool) -> Probe:
    folder = workspace.data / "index"
    problem = problem_of(folder) if store.count_statements() or folder.exists() else ""
    if not problem and folder.exists() and (damaged := damaged_files(folder)):
        problem = f"{len(damaged)} of its files are damaged"
    if problem and not repair:
        return _to_repair(problem)
    if problem:
        forget(folder)
    with workspace.open_index(store) as index:
        problem = problem or _difference(store, index)
        if problem and not repair:
            return _to_repair(problem)
        if problem:
            index.clear()
            index.catch_up(store)
        if left := _difference(store, index):
            return Probe(part="index", state=State.BROKEN, message=f"The index was built anew, but {left}.")
        held = f"{index.count} statements in {index.passages} passages"
        if problem or index.rebuilt:
            message = f"The index was built anew and holds {held}; before, {problem or 'it could not be read'}."
            return Probe(part="index", state=State.MENDED, message=message)
        return Probe(part="index", state=State.GOOD, message=f"{held}.")


def _to_repair(problem: str) -> Probe:
    hint = "Run `crossref doctor --repair`; nothing is lost."
    return Probe(part="index", state=State.BROKEN, message=f"The index cannot be trusted: {problem}.", hint=hint)


def _difference(store: Store, index: StatementIndex) -> str:
    """Return how the index differs from the store, as half a sentence; "" where it does not."""
    if index.watermark != store.watermark():
        return "it has not read all changes of the store"
    held, stored = index.count, store.count_statements()
    if held == stored:
        return ""
    # Statements without a word, such as a post of emoji, have no passage.
    worded = sum(any(windows(version.text) for version in one.versions) for one in store.iter_statements())
    return "" if held == worded else f"it holds {held} statements where the store has {worded}"
