"""Writes reports, says where they lie, and keeps the list of all reports up to date."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from crossref.cli.console import messages, print_json
from crossref.errors import UsageError
from crossref.pipeline import article_report, statement_map, weekly
from crossref.pipeline.batch import now
from crossref.pipeline.report_files import Format, Written
from crossref.pipeline.reports import write_library
from crossref.pipeline.workspace import Workspace, find_workspace

SKIPPED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What every report is asked for: formats, folder, language, workspace and whether to print JSON."""

    formats: str | None
    out: Path | None
    language: str | None
    workspace: Path | None
    as_json: bool

    def find(self) -> Workspace:
        """Return the workspace."""
        return find_workspace(Path.cwd(), given=self.workspace)

    def language_in(self, workspace: Workspace) -> str:
        """Return the language of the report."""
        return str(self.language or workspace.settings.reports.language)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekAsked:
    """The days and names that a weekly report is narrowed to."""

    week: str | None
    first: date | None
    last: date | None
    outlets: tuple[str, ...]
    sources: tuple[str, ...]
    include_unreviewed: bool


def run_article(target: str, asked: Asked) -> int:
    """Write the report on an article."""
    workspace = asked.find()
    formats = _formats(asked.formats, article_report.USUAL_FORMATS, without=(Format.ATOM,))
    language = asked.language_in(workspace)
    report = article_report.report_article(target, workspace, formats, now=now(), out=asked.out, language=language)
    return _finish(report.written, asked, workspace)


def run_statement(id: str, asked: Asked) -> int:
    """Write the map of a statement."""
    workspace = asked.find()
    without = (Format.CSV, Format.XLSX, Format.CLAIMREVIEW, Format.ATOM)
    formats = _formats(asked.formats, statement_map.USUAL_FORMATS, without=without)
    language = asked.language_in(workspace)
    report = statement_map.report_statement(id, workspace, formats, out=asked.out, language=language)
    if not asked.as_json:
        messages().print(report.page.result, markup=False)
    return _finish(report.written, asked, workspace)


def run_weekly(days: WeekAsked, asked: Asked, *, send: bool, dry_run: bool) -> int:
    """Write the weekly report, and send it where that was asked for."""
    from crossref.pipeline import sending

    workspace = asked.find()
    settings = workspace.settings
    if send and not dry_run:
        sending.check_sending(settings.send, os.environ)
    first, last = _days(days, ZoneInfo(settings.newsroom.timezone))
    query = weekly.WeekQuery(
        first=first,
        last=last,
        outlets=days.outlets,
        sources=days.sources,
        include_unreviewed=days.include_unreviewed or settings.reports.include_unreviewed,
    )
    week = weekly.gather_week(workspace, query)
    formats = _formats(asked.formats, weekly.USUAL_FORMATS)
    report = weekly.write_weekly(week, workspace, formats, out=asked.out, language=asked.language_in(workspace))
    if not asked.as_json:
        messages().print("\n".join([report.page.title, report.page.result, *report.page.summary]), markup=False)
    code = _finish(report.written, asked, workspace)
    if send and dry_run:
        sys.stdout.write(sending.summary_text(report.page))
        messages().print(f"Not sent. It would go to: {', '.join(settings.send.to) or 'nobody'}.", markup=False)
    elif send:
        sent = sending.send_report(report, settings.send, os.environ)
        messages().print(f"Sent: {', '.join(sent.done)}.", markup=False)
    return code


def _days(days: WeekAsked, zone: ZoneInfo) -> tuple[date, date]:
    if days.week is not None:
        if days.first is not None or days.last is not None:
            raise UsageError("Give either --week, or --from and --to.")
        return weekly.read_week(days.week)
    if days.first is not None and days.last is not None:
        return days.first, days.last
    if days.first is not None or days.last is not None:
        raise UsageError("Give both --from and --to.")
    return weekly.last_week(now(), zone)


def _formats(text: str | None, usual: Sequence[Format], *, without: Iterable[Format] = ()) -> tuple[Format, ...]:
    if text is None:
        return tuple(usual)
    offered = [one.value for one in Format if one not in tuple(without)]
    chosen = []
    for name in filter(None, (part.strip().lower() for part in text.split(","))):
        if name not in offered:
            raise UsageError(f'"{name}" is no format of this report.', hint=f"Choose from: {', '.join(offered)}.")
        chosen.append(Format(name))
    if not chosen:
        raise UsageError("No format is named.", hint=f"Choose from: {', '.join(offered)}.")
    return tuple(chosen)


def _finish(written: Written, asked: Asked, workspace: Workspace) -> int:
    """Say where the files lie, bring the list of reports up to date, and return the exit code."""
    folder = asked.out or workspace.reports
    with workspace.open_store() as store:
        reviews = weekly.newest_reviews(store.reviews())
    title, language = workspace.settings.newsroom.name, asked.language_in(workspace)
    index = write_library(folder, title=title, language=language, reviews=reviews)
    if asked.as_json:
        print_json(
            {
                "files": {one.value: str(path) for one, path in written.files.items()},
                "beside": [str(path) for path in written.beside],
                "index": str(index),
                "problems": [error.message for error in written.problems],
            }
        )
    else:
        for path in (*written.files.values(), *written.beside, index):
            sys.stdout.write(f"{path}\n")
    for error in written.problems:
        messages().print(f"{error.message}\n  {error.hint}", markup=False)
    return SKIPPED if written.problems else 0
