"""How long a weekly report over 20,000 findings of 500 outlets takes, and how much memory; and one article's page.

The week is invented: articles of recombined words, one in ten a copy of an earlier one, five claims each. The report is
gathered from a SQLite store and written as HTML, Markdown, JSON and CSV in a process of its own.
Bound: weekly report under 10 s and 500 MB; the page of one article under 0.15 s, with and without reading templates.
On a busy machine the seconds of the processor say more than those of the clock.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crossref.directory import Directory
from crossref.pipeline.workspace import find_workspace, init_workspace
from crossref.report.render import render_html
from crossref.store.repository import Store
from crossref.types import (
    AlignedSegment,
    Alignment,
    Article,
    ArticleCheck,
    Block,
    BlockKind,
    CheckResult,
    Claim,
    ClaimKind,
    Difference,
    DifferenceKind,
    Edit,
    EditOp,
    Finding,
    Severity,
    Span,
    Speaker,
    Statement,
    Verdict,
    Version,
)

MONDAY = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
CLAIMS = 5
VERDICTS = (
    *([Verdict.VERBATIM] * 7),
    *([Verdict.PARAPHRASE] * 5),
    Verdict.LOOSE_PARAPHRASE,
    *([Verdict.NOT_FOUND] * 4),
    Verdict.ALTERED_NUMBER,
    Verdict.ALTERED_WORDING,
    Verdict.THIN_COVERAGE,
)
WORDS = [
    f"{start}{middle}{end}"
    for start in "bdfgklmnprst"
    for middle in ("ar", "en", "il", "os", "un")
    for end in ("", "a", "ed", "ing", "ly")
]
SCRIPT = """
import json, resource, sys, time
from datetime import date
from pathlib import Path
start = time.perf_counter()
from crossref.pipeline.report_files import Format
from crossref.pipeline.weekly import USUAL_FORMATS, WeekQuery, gather_week, write_weekly
from crossref.pipeline.workspace import find_workspace
workspace = find_workspace(Path(sys.argv[1]), given=Path(sys.argv[1]))
week = gather_week(workspace, WeekQuery(first=date(2026, 11, 16), last=date(2026, 11, 22)))
report = write_weekly(week, workspace, USUAL_FORMATS)
print(json.dumps({
    "seconds": time.perf_counter() - start,
    "cpu": time.process_time(),
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "findings": len(week.tally.items),
    "html": len(report.html.encode()),
}))
"""


def main(*, findings: int = 20_000, outlets: int = 500) -> None:
    """Print seconds, memory and sizes."""
    with tempfile.TemporaryDirectory() as folder:
        init_workspace(Path(folder))
        workspace = find_workspace(Path(folder), given=Path(folder))
        checks = make_checks(findings // CLAIMS, outlets)
        with workspace.open_store() as store:
            fill(store, checks)
        ran = subprocess.run([sys.executable, "-c", SCRIPT, folder], capture_output=True, text=True, check=True)
        figures = json.loads(ran.stdout)
        print(f"weekly\tfindings\t{figures['findings']}\t")
        print(f"weekly\tseconds\t{figures['seconds']:.2f}\tat most 10")
        print(f"weekly\tcpu_seconds\t{figures['cpu']:.2f}\tat most 10")
        print(f"weekly\tmegabytes\t{figures['megabytes']:.0f}\tat most 500")
        print(f"weekly\thtml_megabytes\t{figures['html'] / 1e6:.2f}\t")
        first, *others = (_page_seconds(check, workspace.directory) for check in checks[:6])
        print(f"weekly\tarticle_page_first_cpu_seconds\t{first:.3f}\tat most 0.15")
        print(f"weekly\tarticle_page_cpu_seconds\t{sum(others) / len(others):.3f}\tat most 0.15")


def _page_seconds(check: ArticleCheck, directory: Directory) -> float:
    """Return the processor's time for the page of one article after its check; the first reads the templates as well."""
    start = time.process_time()
    render_html(check, directory, overrides=None, newsroom="Desk", notice="")
    return time.process_time() - start


def fill(store: Store, checks: list[ArticleCheck]) -> None:
    """Keep statements and checks."""
    known = {one.statement.id: one.statement for check in checks for one in check.findings if one.statement}
    store.save_statements(known.values())
    for check in checks:
        store.save_check(check)


def make_checks(articles: int, outlets: int) -> list[ArticleCheck]:
    """Return checked articles of one week and of the four before it, an eighth as many each."""
    chance = random.Random(7)
    statements = [_statement(number, chance) for number in range(max(articles // 8, 3))]
    texts: list[str] = []
    checks = []
    for number in range(articles + articles // 2):
        copied = bool(texts) and chance.random() < 0.1
        texts.append(chance.choice(texts[-50:]) if copied else _text(chance, 260))
        week = 0 if number < articles else 1 + number % 4
        at = MONDAY + timedelta(minutes=number % articles * 9000 // articles) - timedelta(weeks=week)
        checks.append(_check(number, texts[-1], f"Outlet {chance.randrange(outlets):03d}", at, statements, chance))
    return checks


def _text(chance: random.Random, size: int) -> str:
    words = chance.choices(WORDS, k=size)
    return " ".join(f"{word}." if at % 15 == 14 else word for at, word in enumerate(words))


def _statement(number: int, chance: random.Random) -> Statement:
    text = _text(chance, 120)
    at = MONDAY - timedelta(hours=number % 90)
    return Statement(
        id=f"statement-{number}",
        versions=(Version(number=1, text=text, seen_from=at),),
        source="invented-ministry",
        author="A ministry",
        channel="invented-ministry-news",
        published_at=at,
        lang="en",
    )


def _check(
    number: int, text: str, outlet: str, at: datetime, statements: list[Statement], chance: random.Random
) -> ArticleCheck:
    article = Article(
        id=f"article-{number:06d}",
        text=text,
        blocks=(Block(kind=BlockKind.BODY, span=Span(0, len(text))),),
        title=text[:50],
        url=f"https://outlet.example/{number}",
        outlet=outlet,
        published_at=at,
        lang="en",
    )
    pairs = [_pair(article, place, statements, chance) for place in range(CLAIMS)]
    return ArticleCheck(
        article=article,
        claims=tuple(claim for claim, _ in pairs),
        findings=tuple(finding for _, finding in pairs),
        engine="crossref bench",
        checked_at=at + timedelta(hours=1),
    )


def _pair(article: Article, place: int, statements: list[Statement], chance: random.Random) -> tuple[Claim, Finding]:
    start = 200 * place
    span, verdict = Span(start, start + 120), chance.choice(VERDICTS)
    claim = Claim(
        id=f"claim-{article.id}-{place}",
        kind=ClaimKind.DIRECT,
        span=span,
        text=span.of(article.text),
        segments=(span,),
        context=Span(start, start + 160),
        speakers=(Speaker(mention="the minister", name="A Minister", source_id="invented-ministry", confidence=0.9),),
        lang="en",
    )
    compared = verdict not in (Verdict.NOT_FOUND, Verdict.THIN_COVERAGE)
    statement = chance.choice(statements) if compared else None
    differs = verdict in (Verdict.ALTERED_NUMBER, Verdict.ALTERED_WORDING)
    words = [Span(at, at + 5) for at in range(0, 100, 6)]
    edits = tuple(Edit(EditOp.EQUAL, Span(start + one.start, start + one.end), one) for one in words)
    difference = Difference(
        kind=DifferenceKind.NUMBER,
        claim="50,000",
        statement="15,000",
        severity=Severity.MAJOR,
        explanation="The figure is 50,000 in the article and 15,000 in the original.",
        claim_span=Span(start, start + 5),
        statement_span=Span(0, 5),
    )
    finding = Finding(
        id=f"finding-{article.id}-{place}",
        claim_id=claim.id,
        verdict=verdict,
        severity=Severity.MAJOR if differs else Severity.NONE,
        confidence=0.9,
        explanation="The figure is 50,000 in the article and 15,000 in the original."
        if differs
        else "The words agree.",
        statement=statement,
        version=statement.latest if statement else None,
        claim_span=span,
        statement_span=Span(0, 120) if statement else None,
        alignment=Alignment(
            segments=(AlignedSegment(claim=span, statement=Span(0, 120), edits=edits),), claim_coverage=1.0
        )
        if statement
        else None,
        differences=(difference,) if differs else (),
        checks=tuple(
            CheckResult(check=name, agrees=True, message="They agree.") for name in ("numbers", "names", "dates")
        ),
    )
    return claim, finding


if __name__ == "__main__":
    main()
