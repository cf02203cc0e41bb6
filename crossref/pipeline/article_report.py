"""Writes the report on one article from the store, or after checking it, in any format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from crossref.errors import CrossrefError, UsageError
from crossref.pipeline.checks import CheckOptions, check_in_workspace
from crossref.pipeline.engines import translator_for
from crossref.pipeline.machine_translations import machine_translations
from crossref.pipeline.report_files import Format, Maker, Written, write_formats
from crossref.pipeline.reports import report_stem
from crossref.pipeline.weekly import as_json, beside, newest_reviews
from crossref.pipeline.workspace import Workspace
from crossref.report.beside import Beside
from crossref.report.claimreview import claim_reviews
from crossref.report.export import check_document
from crossref.report.pdf import pdf_bytes
from crossref.report.render import render_html, render_markdown
from crossref.report.sheets import COLUMNS, check_rows, csv_text, xlsx_bytes
from crossref.report.spreading import Evidence
from crossref.report.tongue import speaking
from crossref.store.repository import Store
from crossref.types import ArticleCheck

USUAL_FORMATS = (Format.HTML, Format.MARKDOWN, Format.JSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReport:
    """An article's report as written."""

    check: ArticleCheck
    written: Written


def report_article(
    target: str,
    workspace: Workspace,
    formats: Sequence[Format],
    *,
    now: datetime,
    out: Path | None = None,
    language: str = "en",
    notice: str = "",
) -> ArticleReport:
    """Write the report on an article: the id or address of one that was checked, else one to check now.

    ``notice`` is a line for the top of the page.

    Raises:
        UsageError: There is no such article.
        ReportError: The folder cannot be written to, or a newsroom's template is wrong.
    """
    check = _kept(target, workspace) or _checked(target, workspace, now=now)
    with workspace.open_store() as store:
        facts = beside(store, check.findings, newest_reviews(store.reviews()), workspace)
        # What was translated when the article was checked is kept, and not asked for again.
        translator = translator_for(workspace.settings, data=workspace.data, root=workspace.root)
        check, machine = machine_translations(check, translator)
        facts = replace(facts, other_texts=_other_texts(store, check), machine=machine)
    folder = out or workspace.reports
    with speaking(language):
        makers = _makers(check, workspace, facts, notice)
        written = write_formats(folder, report_stem(check, _name(check)), makers, formats)
    return ArticleReport(check=check, written=written)


def _other_texts(store: Store, check: ArticleCheck) -> tuple[datetime, ...]:
    """Return when other texts of the article, or others at its address, were checked: an edited page keeps both."""
    same = store.articles_named(check.article.url) if check.article.url else ()
    others = [id for id in same if id != check.article.id]
    elsewhere = [one.checked_at for one in store.checked_articles(ids=others)] if others else []
    return tuple(sorted({*elsewhere, *store.other_texts_checked(check.article.id, check.checked_at)}))


def _name(check: ArticleCheck) -> str:
    return check.article.url or check.article.title or "article"


def _kept(target: str, workspace: Workspace) -> ArticleCheck | None:
    with workspace.open_store() as store:
        for id in store.articles_named(target):
            check = store.last_check(id)
            if check is not None:
                return check
    return None


def _checked(target: str, workspace: Workspace, *, now: datetime) -> ArticleCheck:
    if target.startswith(("article-", "check-")) and not Path(target).exists():
        raise UsageError(f"No article {target} has been checked here.", hint="`crossref review --list` names articles.")
    outcomes = list(check_in_workspace([target], workspace, CheckOptions(), now=now))
    for outcome in outcomes:
        if outcome.error is not None:
            raise outcome.error
        if outcome.check is not None:
            return outcome.check
    raise CrossrefError(f"{target} holds no article.")


def _makers(check: ArticleCheck, workspace: Workspace, facts: Beside, notice: str) -> dict[Format, Maker]:
    directory, newsroom = workspace.directory, workspace.settings.newsroom.name
    words = workspace.settings.reports.context_words

    def html() -> str:
        return render_html(
            check,
            directory,
            overrides=workspace.templates,
            newsroom=newsroom,
            notice=notice,
            context_words=words,
            beside=facts,
        )

    return {
        Format.HTML: html,
        Format.MARKDOWN: lambda: render_markdown(
            check, directory, newsroom=newsroom, notice=notice, context_words=words, beside=facts
        ),
        Format.JSON: lambda: as_json(check_document(check, facts.machine)),
        Format.CSV: lambda: csv_text(COLUMNS, check_rows(check, facts)),
        Format.XLSX: lambda: xlsx_bytes(COLUMNS, check_rows(check, facts), at=check.checked_at),
        Format.PDF: lambda: pdf_bytes(html(), at=check.checked_at),
        Format.CLAIMREVIEW: lambda: as_json(claim_reviews(_evidence(check), facts.reviews or {}, newsroom=newsroom)),
    }


def _evidence(check: ArticleCheck) -> list[Evidence]:
    claims = {claim.id: claim for claim in check.claims}
    return [
        Evidence(article=check.article, claim=claims[finding.claim_id], finding=finding)
        for finding in check.findings
        if finding.claim_id in claims
    ]
