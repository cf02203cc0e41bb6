"""Makes the kept sample in ``reports/sample/rendered`` anew from the fictional demonstration.

Run ``python -m tests.report.sample``, as ``make demo`` does: it lays out the demonstration in a folder of its own,
confirms two findings and dismisses one as a desk would, and writes a weekly report, the report on an article and the map
of a statement. The sample names the program's version without the hash of its rules, so that it changes when a report
reads differently, and only then.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from crossref import __version__
from crossref.pipeline.article_report import report_article
from crossref.pipeline.demo import NOTICE, Demo, run_demo
from crossref.pipeline.report_files import Format
from crossref.pipeline.reviewing import Decision, queue, record
from crossref.pipeline.statement_map import report_statement
from crossref.pipeline.weekly import WeekQuery, gather_week, write_weekly
from crossref.pipeline.workspace import Workspace
from crossref.types import ReviewDecision

SAMPLE = Path(__file__).resolve().parents[2] / "reports" / "sample" / "rendered"
NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
ARTICLE = "https://calder-post.example/2026/03/11/two-coasts-one-ticket"
STATEMENT = "demo-ferry-remarks"
FORMATS = (Format.HTML, Format.MARKDOWN)
DECISIONS = (ReviewDecision.CONFIRMED, ReviewDecision.CONFIRMED, ReviewDecision.DISMISSED)


def make(folder: Path) -> None:
    """Write the sample into a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        demo = run_demo(Path(scratch) / "demo", now=NOW)
        name_version_alone(demo)
        first, second, *_, least = queue(demo.workspace)
        for item, decision in zip((first, second, least), DECISIONS, strict=True):
            decided = Decision(decision=decision, reviewer="Demonstration desk", note="Compared with the release.")
            record(item.id, decided, demo.workspace, now=NOW)
        write(demo.workspace, folder)


def name_version_alone(demo: Demo) -> None:
    """Keep each check once more, a minute later, under the version of the program without the hash of its rules."""
    with demo.workspace.open_store() as store:
        for outcome in demo.outcomes:
            if outcome.check is not None:
                store.save_check(
                    replace(outcome.check, engine=f"crossref {__version__}", checked_at=NOW + timedelta(minutes=1))
                )


def write(workspace: Workspace, folder: Path) -> None:
    """Write the three reports of a demonstration."""
    query = WeekQuery(first=date(2026, 2, 1), last=date(2026, 8, 31), notice=NOTICE)
    write_weekly(gather_week(workspace, query), workspace, FORMATS, out=folder)
    report_article(ARTICLE, workspace, FORMATS, now=NOW, out=folder, notice=NOTICE)
    report_statement(STATEMENT, workspace, FORMATS, out=folder, notice=NOTICE)


def renew() -> None:
    """Make the kept sample anew."""
    with tempfile.TemporaryDirectory() as scratch:
        make(Path(scratch))
        shutil.rmtree(SAMPLE, ignore_errors=True)
        shutil.copytree(scratch, SAMPLE)


if __name__ == "__main__":
    renew()
