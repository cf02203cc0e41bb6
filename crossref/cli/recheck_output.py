"""Judges kept articles again and shows each change: the verdict before, the verdict after, and why."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from crossref.cli.console import messages, print_json, progress
from crossref.cli.options import FailOn
from crossref.cli.words import verdict_markup
from crossref.pipeline.batch import now
from crossref.pipeline.rechecking import RecheckOptions, RecheckReport, Rejudged, recheck
from crossref.pipeline.workspace import find_workspace
from crossref.report.diff import shortened
from crossref.report.told import told
from crossref.report.tongue import say, say_many, speaking
from crossref.types import Finding, Severity

DISCREPANCY = 1
_WORDS = 40


def run(options: RecheckOptions, *, workspace: Path | None, fail_on: FailOn, as_json: bool, quiet: bool) -> int:
    """Judge again, print what changed and return the exit code."""
    chosen = find_workspace(Path.cwd(), given=workspace)
    shown = not quiet and not as_json
    report = recheck(
        chosen,
        options,
        now=now(),
        progress=lambda total: progress("judging again", total, shown=shown and total > 1),
    )
    if as_json:
        print_json(_document(report, options))
    else:
        with speaking(chosen.settings.reports.language):
            _show(report, options, quiet=quiet)
    return _exit_code(report, fail_on)


def _exit_code(report: RecheckReport, fail_on: FailOn) -> int:
    if fail_on is FailOn.NEVER:
        return 0
    bar = Severity(fail_on.value)
    return DISCREPANCY if any(one.is_discrepancy(bar) for one in report.changed) else 0


def _show(report: RecheckReport, options: RecheckOptions, *, quiet: bool) -> None:
    for one in report.changed if not quiet else ():
        sys.stdout.write("\n".join(_lines(one)) + "\n\n")
    judged = say_many("%(count)s finding judged again", "%(count)s findings judged again", report.findings)
    changed = say_many("%(count)s changed", "%(count)s changed", len(report.changed))
    current = say_many(
        "%(count)s article is of today's rules", "%(count)s articles are of today's rules", report.current
    )
    parts = [
        judged % {"count": report.findings},
        changed % {"count": len(report.changed)},
        current % {"count": report.current},
    ]
    messages().print("; ".join(parts) + ".", markup=False)
    if report.changed and not options.write:
        messages().print(say("Nothing was kept. Next: `crossref recheck` without --dry-run."), markup=False)
    elif report.changed:
        messages().print(say("Next: `crossref review` shows discrepancies that nobody has reviewed."), markup=False)


def _lines(one: Rejudged) -> Iterator[str]:
    speaker = one.claim.speaker.name if one.claim.speaker else "–"
    yield f"{one.article.outlet or '–'}: {one.article.title or one.article.url or one.article.article_id}"
    yield f"  {speaker}: “{shortened(one.claim.text, words=_WORDS)}”"
    yield f"  {_verdict(one.before)} → {_verdict(one.after)}"
    for label, finding in ((say("before"), one.before), (say("after"), one.after)):
        if finding is not None:
            yield f"  {label}: {told(finding.explanation)}"
    if not one.same_statement and one.before is not None and one.after is not None:
        yield "  " + say("Another statement is compared now.")
    if one.review is not None:
        state = {"decision": one.review.decision.value, "reviewer": one.review.reviewer}
        if one.keeps_review:
            yield "  " + say("Its review (%(decision)s, %(reviewer)s) was of the verdict before: look again.") % state
        else:
            yield "  " + say("The review of the finding before (%(decision)s, %(reviewer)s) stays with it.") % state


def _verdict(finding: Finding | None) -> str:
    return verdict_markup(finding).plain if finding is not None else say("no claim")


def _document(report: RecheckReport, options: RecheckOptions) -> dict[str, object]:
    return {
        "engine": report.engine,
        "kept": options.write,
        "articles": report.articles,
        "findings": report.findings,
        "current": report.current,
        "changed": [_change(one) for one in report.changed],
    }


def _change(one: Rejudged) -> dict[str, object]:
    article = one.article
    return {
        "article": article.article_id,
        "outlet": article.outlet,
        "title": article.title,
        "url": article.url,
        "engine_before": article.engine,
        "claim_id": one.claim.id,
        "words": one.claim.text,
        "before": _side(one.before),
        "after": _side(one.after),
        "same_statement": one.same_statement,
        "review": one.review.decision.value if one.review is not None else None,
        "keeps_review": one.keeps_review,
    }


def _side(finding: Finding | None) -> dict[str, object] | None:
    if finding is None:
        return None
    return {
        "finding": finding.id,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "statement": finding.statement.id if finding.statement is not None else None,
        "explanation": finding.explanation,
    }
