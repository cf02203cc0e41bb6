"""Runs the true path on the fictional workspace that ships with crossref, offline."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from crossref.bundled import bundled_path
from crossref.config import FILE_NAME
from crossref.errors import UsageError
from crossref.pipeline.checks import CheckOptions, Outcome, check_in_workspace
from crossref.pipeline.importing import ImportReport, import_file
from crossref.pipeline.reports import write_index
from crossref.pipeline.workspace import Workspace, find_workspace

NOTICE = "Fictional demonstration: countries, ministries, outlets, people and words are invented."


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """The demonstration as run: its workspace, what was imported, each article's outcome, the page that lists them."""

    workspace: Workspace
    imported: ImportReport
    outcomes: tuple[Outcome, ...]
    index: Path


def run_demo(folder: Path, *, now: datetime) -> Demo:
    """Lay out the fictional workspace, import its statements, check its articles and write their reports.

    Raises:
        UsageError: The folder holds something else.
    """
    _lay_out(folder)
    workspace = find_workspace(folder, given=folder)
    imported = import_file(folder / "statements.jsonl", workspace)
    articles = sorted(str(path) for path in (folder / "articles").glob("*.html"))
    outcomes = tuple(_checked(articles, workspace, now=now))
    done = [(one.check, one.report) for one in outcomes if one.check is not None and one.report is not None]
    index = write_index(done, workspace.reports, title=workspace.settings.newsroom.name, notice=NOTICE)
    return Demo(workspace=workspace, imported=imported, outcomes=outcomes, index=index)


def _checked(articles: list[str], workspace: Workspace, *, now: datetime) -> Iterator[Outcome]:
    yield from check_in_workspace(articles, workspace, CheckOptions(explain=True, notice=NOTICE), now=now)


def _lay_out(folder: Path) -> None:
    sample = bundled_path("reports", "sample")
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not _is_demo(folder, sample))):
        raise UsageError(
            f"{folder} exists and is not the demonstration.", hint="Name another folder: crossref demo DIR"
        )
    try:
        shutil.copytree(sample, folder, dirs_exist_ok=True)
    except (OSError, shutil.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"The demonstration cannot be written to {folder}: {reason}.") from error


def _is_demo(folder: Path, sample: Path) -> bool:
    mine = folder / FILE_NAME
    return mine.is_file() and mine.read_bytes() == (sample / FILE_NAME).read_bytes()
