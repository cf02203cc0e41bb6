"""A newsroom's folder: ``config.toml``, ``sources/``, ``reports/`` and the data directory."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from crossref.bundled import bundled_path
from crossref.config import FILE_NAME, Settings, load_settings
from crossref.errors import ConfigError, UsageError
from crossref.sources import load_sources

if TYPE_CHECKING:
    from crossref.directory import Directory
    from crossref.store.repository import Store
    from crossref.store.search import StatementIndex


@dataclass(frozen=True)
class Workspace:
    """One workspace on disk. Nothing is opened until it is asked for."""

    root: Path
    settings: Settings

    @property
    def data(self) -> Path:
        """The data directory, made when the store is first opened."""
        return self.root / self.settings.store.data

    @property
    def sources(self) -> Path:
        """The folder of source files."""
        return self.root / "sources"

    @property
    def reports(self) -> Path:
        """The folder that reports are written to."""
        return self.root / self.settings.reports.folder

    @property
    def templates(self) -> Path:
        """The newsroom's own templates."""
        return self.root / "reports" / "templates"

    @cached_property
    def directory(self) -> Directory:
        """Everybody and everything the source files name."""
        from crossref.directory import Directory

        return Directory(load_sources(self.sources) if self.sources.is_dir() else ())

    @contextmanager
    def open_store(self) -> Iterator[Store]:
        """Open the store, making or upgrading its database."""
        from crossref.store.repository import Store

        _make_folder(self.data)
        with Store.open(self.settings.store.url or self.data / "crossref.db", captures=self.data / "captures") as store:
            yield store

    @contextmanager
    def open_index(self, store: Store) -> Iterator[StatementIndex]:
        """Open the passage index and bring it up to the store."""
        from crossref.store.search import StatementIndex

        folder = self.data / "index"
        _make_folder(folder)
        with StatementIndex.open(folder) as index:
            index.catch_up(store)
            yield index


def find_workspace(start: Path, *, given: Path | None = None) -> Workspace:
    """Return the workspace named, else the nearest one at or above ``start``.

    Raises:
        ConfigError: There is none.
    """
    if given is not None:
        if not (given / FILE_NAME).is_file():
            raise ConfigError(f"{given} is not a crossref workspace: it has no {FILE_NAME}.", hint=_INIT_HINT)
        return Workspace(root=given.resolve(), settings=load_settings(given / FILE_NAME))
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / FILE_NAME).is_file():
            return Workspace(root=folder, settings=load_settings(folder / FILE_NAME))
    raise ConfigError(f"{start} is not inside a crossref workspace: no {FILE_NAME} here or above.", hint=_INIT_HINT)


_INIT_HINT = (
    "Make one with `crossref init DIR`, name one with --workspace DIR, or use `crossref check ARTICLE --with FILE`."
)


def init_workspace(folder: Path) -> tuple[Path, ...]:
    """Lay out a workspace and return the files written; existing files are left as they are.

    Raises:
        UsageError: The path is a file, or cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file, not a folder.", hint="Name a new or empty folder.")
    _make_folder(folder)
    written = []
    for name in (FILE_NAME, "sources", "reports/templates"):
        written += list(_copy(bundled_path(*name.split("/")), folder / name))
    _make_folder(folder / "reports")
    return tuple(written)


def _copy(source: Path, target: Path) -> Iterator[Path]:
    if source.is_dir():
        _make_folder(target)
        for entry in sorted(source.iterdir()):
            if entry.name != ".gitkeep":
                yield from _copy(entry, target / entry.name)
    elif not target.exists():
        try:
            shutil.copyfile(source, target)
        except OSError as error:
            raise UsageError(f"{target} cannot be written: {error.strerror}.") from error
        yield target


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = "the disk is full" if error.errno == errno.ENOSPC else error.strerror
        raise UsageError(f"{folder} cannot be made: {reason}.", hint="Choose a folder you may write to.") from error
