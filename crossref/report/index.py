"""Builds the list of reports: the context of ``index.html``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crossref.report.article import group_counts, result_line
from crossref.report.diff import shortened
from crossref.report.export import needs_sign_off
from crossref.report.pages import DiscrepancyLine, IndexPage, ReportLine
from crossref.report.plain import language_tag, line
from crossref.report.tongue import say, spoken
from crossref.report.wording import SEVERITY_LABELS, VERDICT_LABELS, direction, local_time_text, time_text
from crossref.types import ArticleCheck, Finding, Group

_SHOWN_WORDS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLinks:
    """Where the files of one report lie, as links relative to the list."""

    html: str
    markdown: str
    json: str


def index_page(done: Sequence[tuple[ArticleCheck, ReportLinks]], *, title: str, notice: str) -> IndexPage:
    """Return the list of the reports that were written, in the order given; ``title`` is the newsroom's name."""
    findings = [finding for check, _ in done for finding in check.findings]
    articles = f"{len(done)} article{'' if len(done) == 1 else 's'}"
    return IndexPage(
        title=say("Checked articles"),
        language=spoken(),
        newsroom=line(title),
        notice=line(notice),
        result=f"{articles}, {result_line(findings)}" if findings else f"{articles}, no claim found.",
        engine=", ".join(dict.fromkeys(line(check.engine) for check, _ in done)),
        checked=time_text(max((check.checked_at for check, _ in done), default=None)),
        counts=group_counts(findings),
        reports=tuple(_report(check, links) for check, links in done),
    )


def _report(check: ArticleCheck, links: ReportLinks) -> ReportLine:
    article = check.article
    return ReportLine(
        headline=line(article.title) or line(article.outlet) or line(article.url) or "Article without a headline",
        lang=language_tag(article.lang),
        dir=direction(article.lang),
        outlet=line(article.outlet),
        published=local_time_text(article.published_at),
        html=links.html,
        markdown=links.markdown,
        json=links.json,
        counts=group_counts(check.findings),
        discrepancies=_discrepancies(check, links.html),
    )


def _discrepancies(check: ArticleCheck, html: str) -> tuple[DiscrepancyLine, ...]:
    findings = {finding.claim_id: finding for finding in check.findings}
    return tuple(
        _discrepancy(findings[claim.id], claim.speaker.name if claim.speaker else "", f"{html}#claim-{number}")
        for number, claim in enumerate(check.claims, 1)
        if claim.id in findings and findings[claim.id].group is Group.DISCREPANCY
    )


def _discrepancy(finding: Finding, speaker: str, href: str) -> DiscrepancyLine:
    gravest = max(finding.differences, key=lambda one: one.severity.rank, default=None)
    return DiscrepancyLine(
        href=href,
        verdict=VERDICT_LABELS[finding.verdict],
        severity=SEVERITY_LABELS[finding.severity],
        needs_sign_off=needs_sign_off(finding),
        speaker=line(speaker),
        article=shortened(line(gravest.claim), words=_SHOWN_WORDS) if gravest else "",
        original=shortened(line(gravest.statement), words=_SHOWN_WORDS) if gravest else "",
        sentence=line(finding.explanation),
    )
