"""Follows the outlets and says what became of their articles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from crossref.cli.check_output import count_line, exit_code, show
from crossref.cli.console import messages, print_json
from crossref.cli.options import FailOn
from crossref.errors import UsageError
from crossref.pipeline.batch import now
from crossref.pipeline.checks import CheckOptions
from crossref.pipeline.doors import doors_of
from crossref.pipeline.outlets import Followed, FollowedArticle, OutletsReport, follow_outlets
from crossref.pipeline.workspace import find_workspace

SKIPPED, NOTHING = 3, 4


def run_outlets(
    names: Sequence[str],
    since: date | None,
    options: CheckOptions,
    *,
    fail_on: FailOn,
    workspace: Path | None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Check what the outlets published, print what was found and return the exit code."""
    if names:
        raise UsageError("--outlets takes no articles.", hint="Check them by a command of their own.")
    chosen, at = find_workspace(Path.cwd(), given=workspace), now()

    def tell(one: FollowedArticle) -> None:
        if one.outcome is not None and not as_json and not quiet:
            show(one.outcome, messages(), quiet=False)

    report = follow_outlets(
        chosen, options, since=since, now=at, open_door=lambda store: doors_of(chosen, store, at)(), advance=tell
    )
    if as_json:
        from crossref.report.export import check_document

        outcomes = [one.outcome for one in report.articles if one.outcome is not None]
        checks = [check_document(one.check, one.machine) for one in outcomes if one.check is not None]
        print_json({**report.document(), "checks": checks})
    else:
        _show(report, quiet=quiet)
    return _exit_code(report, fail_on)


def _show(report: OutletsReport, *, quiet: bool) -> None:
    console = messages()
    for one in report.articles if not quiet else ():
        if one.note:
            console.print(f"{one.state.value}: {one.note}", markup=False)
        if one.copies:
            console.print(f"{one.url} carries the same text as {', '.join(one.copies)}.", markup=False)
    for url, problem in report.failed_feeds:
        console.print(f"The feed {url} gave nothing: {problem}", markup=False)
    findings = [
        finding
        for one in report.articles
        if one.outcome and one.outcome.check
        for finding in one.outcome.check.findings
    ]
    counts = ", ".join(f"{report.count(state)} {state.value}" for state in Followed)
    console.print(f"{report.feeds} feeds; articles: {counts}.", markup=False)
    if findings:
        console.print(count_line(findings), markup=False)
    if not quiet:
        console.print("Next: `crossref review`, `crossref report weekly`.")


def _exit_code(report: OutletsReport, fail_on: FailOn) -> int:
    if len(report.failed_feeds) == report.feeds:
        return NOTHING
    found = exit_code([one.outcome for one in report.articles if one.outcome], fail_on=fail_on, strict=False)
    skipped = bool(report.failed_feeds) or report.count(Followed.FAILED) > 0
    return found or (SKIPPED if skipped else 0)
