"""Builds the list of reports: the context of ``index.html``. It reads the JSON documents that lie beside the pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from crossref.phrases import restored
from crossref.report.article import counts_of, result_of
from crossref.report.beside import NOTHING_BESIDE, UNREVIEWED, Beside
from crossref.report.diff import shortened
from crossref.report.export import CHECK_FORMAT, check_document
from crossref.report.pages import DiscrepancyLine, EditionLine, IndexPage, ReportLine
from crossref.report.plain import language_tag, line
from crossref.report.spelled import days_text, direction, local_time_text, time_text
from crossref.report.told import told
from crossref.report.tongue import number_text, say, say_many, spoken
from crossref.report.weekly_document import MAP_FORMAT, WEEKLY_FORMAT
from crossref.report.wording import (
    SEVERITY_LABELS,
    VERDICT_LABELS,
    count_text,
)
from crossref.types import ArticleCheck, Group, Severity, Verdict

Document = dict[str, Any]  # Any: a JSON value

_SHOWN_WORDS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLinks:
    """Where the files of one report lie, as links relative to the list."""

    html: str
    markdown: str
    json: str


def index_page(done: Sequence[tuple[ArticleCheck, ReportLinks]], *, title: str, notice: str) -> IndexPage:
    """Return the list of the reports that were written, in the order given; ``title`` is the newsroom's name."""
    return library_page([(check_document(check), links) for check, links in done], title=title, notice=notice)


def library_page(
    documents: Sequence[tuple[Document, ReportLinks]], *, title: str, notice: str, beside: Beside = NOTHING_BESIDE
) -> IndexPage:
    """Return the list of the reports that documents stand for, in the order given, counted as reviewers decided."""
    checks = [(one, links) for one, links in documents if one.get("format") == CHECK_FORMAT]
    found = [weight for one, _ in checks for weight in _weights(one, beside)]
    times = [datetime.fromisoformat(one["checked_at"]) for one, _ in checks]
    return IndexPage(
        title=say("Checked articles"),
        language=spoken(),
        newsroom=line(title),
        notice=line(notice),
        result=_result(len(checks), found),
        engine=", ".join(dict.fromkeys(line(one["engine"]) for one, _ in checks)),
        checked=time_text(max(times, default=None)),
        counts=counts_of(found),
        reports=tuple(_report(one, links, beside) for one, links in checks),
        editions=tuple(_edition(one, links) for one, links in documents if one.get("format") in _EDITIONS),
    )


_EDITIONS = (WEEKLY_FORMAT, MAP_FORMAT)


def _weights(document: Document, beside: Beside) -> Iterator[tuple[Group, Severity]]:
    for one in document["findings"]:
        counted = beside.counted(one["id"], Verdict(one["verdict"]), Severity(one["severity"]))
        if counted is not None:
            yield counted


def _result(articles: int, found: Sequence[tuple[Group, Severity]]) -> str:
    counted = say_many("%(count)s article", "%(count)s articles", articles) % {"count": number_text(articles)}
    if not found:
        return say("%(articles)s, no claim found.") % {"articles": counted}
    return f"{counted}, {result_of(found)}"


def _report(document: Document, links: ReportLinks, beside: Beside) -> ReportLine:
    article = document["article"]
    heading = line(article["title"]) or line(article["outlet"]) or line(article["url"])
    published = article["published_at"]
    return ReportLine(
        headline=heading or say("Article without a headline"),
        lang=language_tag(article["lang"]),
        dir=direction(article["lang"]),
        outlet=line(article["outlet"]),
        published=local_time_text(datetime.fromisoformat(published) if published else None),
        html=links.html,
        markdown=links.markdown,
        json=links.json,
        counts=counts_of(_weights(document, beside)),
        discrepancies=tuple(_discrepancies(document, links.html, beside)),
    )


def _discrepancies(document: Document, html: str, beside: Beside) -> Iterator[DiscrepancyLine]:
    findings = {finding["claim_id"]: finding for finding in document["findings"]}
    for number, claim in enumerate(document["claims"], 1):
        finding = findings.get(claim["id"])
        if finding is not None and _differs(finding, beside):
            speaker = next((one["name"] for one in claim["speakers"]), "")
            yield _discrepancy(finding, speaker, f"{html}#claim-{number}", beside)


def _differs(finding: Document, beside: Beside) -> bool:
    counted = beside.counted(finding["id"], Verdict(finding["verdict"]), Severity(finding["severity"]))
    return counted is not None and counted[0] is Group.DISCREPANCY


def _discrepancy(finding: Document, speaker: str, href: str, beside: Beside) -> DiscrepancyLine:
    ranks = [Severity(one["severity"]).rank for one in finding["differences"]]
    gravest = finding["differences"][ranks.index(max(ranks))] if ranks else None
    return DiscrepancyLine(
        href=href,
        verdict=VERDICT_LABELS[beside.verdict_of(finding["id"], Verdict(finding["verdict"]))],
        severity=SEVERITY_LABELS[Severity(finding["severity"])],
        needs_sign_off=finding["needs_sign_off"] and beside.review_state(finding["id"]) in ("", UNREVIEWED),
        speaker=line(speaker),
        article=shortened(line(gravest["claim"]), words=_SHOWN_WORDS) if gravest else "",
        original=shortened(line(gravest["statement"]), words=_SHOWN_WORDS) if gravest else "",
        sentence=told(restored(finding["explanation"], finding.get("messages", []))),
    )


def _edition(document: Document, links: ReportLinks) -> EditionLine:
    if document["format"] == MAP_FORMAT:
        title = (say("Statement %(id)s.") % {"id": line(document["statement"])}).rstrip(".")
        return EditionLine(title=title, result=line(document["url"]), html=links.html, json=links.json)
    first, last = (datetime.fromisoformat(document[day]).date() for day in ("first", "last"))
    counts = document["counts"]
    parts = [count_text(group, counts[group.value]) for group in Group if counts[group.value]]
    return EditionLine(
        title=say("Weekly report, %(days)s") % {"days": days_text(first, last)},
        result=", ".join(parts) or say("No article of these days was checked."),
        html=links.html,
        json=links.json,
    )
