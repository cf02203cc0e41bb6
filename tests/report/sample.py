"""Makes the kept sample in ``reports/sample/rendered`` anew from the fictional demonstration.

Run ``python -m tests.report.sample``: it lays out the demonstration in a folder of its own, confirms two findings and
dismisses one as a desk would, and writes a weekly report, the report on an article and the map of a statement.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from crossref.pipeline.article_report import report_article
from crossref.pipeline.demo import NOTICE, run_demo
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
        workspace = run_demo(Path(scratch) / "demo", now=NOW).workspace
        for item, decision in zip(queue(workspace), DECISIONS, strict=False):
            decided = Decision(decision=decision, reviewer="Demonstration desk", note="Compared with the release.")
            record(item.id, decided, workspace, now=NOW)
        write(workspace, folder)


def write(workspace: Workspace, folder: Path) -> None:
    """Write the three reports of a demonstration."""
    query = WeekQuery(first=date(2026, 2, 1), last=date(2026, 8, 31), notice=NOTICE)
    write_weekly(gather_week(workspace, query), workspace, FORMATS, out=folder)
    report_article(ARTICLE, workspace, FORMATS, now=NOW, out=folder)
    report_statement(STATEMENT, workspace, FORMATS, out=folder)


if __name__ == "__main__":
    shutil.rmtree(SAMPLE, ignore_errors=True)
    make(SAMPLE)
