"""Writes the map of one statement: its sentences, and what the checked articles made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from crossref.errors import UsageError
from crossref.pipeline.report_files import Format, Maker, Written, slug, write_formats
from crossref.pipeline.weekly import as_json, beside, newest_reviews, story_of
from crossref.pipeline.workspace import Workspace
from crossref.report.pdf import pdf_bytes
from crossref.report.render import render_page, render_page_markdown
from crossref.report.statement_map import Mapped, Use, statement_page
from crossref.report.tongue import speaking
from crossref.report.weekly_document import map_document
from crossref.report.weekly_pages import StatementPage
from crossref.store.repository import Store
from crossref.types import Statement

USUAL_FORMATS = (Format.HTML, Format.MARKDOWN, Format.JSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementReport:
    """A statement's map as written."""

    page: StatementPage
    written: Written


def report_statement(
    id: str,
    workspace: Workspace,
    formats: Sequence[Format],
    *,
    out: Path | None = None,
    language: str = "en",
    notice: str = "",
) -> StatementReport:
    """Write the map of a statement; ``notice`` is a line for the top of the page.

    Raises:
        UsageError: The store has no such statement.
        ReportError: The folder cannot be written to, or a newsroom's template is wrong.
    """
    mapped = replace(gather_map(id, workspace), notice=notice)
    with speaking(language):
        page = statement_page(mapped, workspace.directory)
        stem = f"statement-{slug(mapped.statement.id, otherwise='text')}-{page.report_id[-6:]}"
        written = write_formats(out or workspace.reports, stem, _makers(page, mapped, workspace), formats)
    return StatementReport(page=page, written=written)


def gather_map(id: str, workspace: Workspace) -> Mapped:
    """Return a statement with every claim of the newest checks that was compared with it."""
    with workspace.open_store() as store:
        statement = store.statements([id]).get(id)
        if statement is None:
            raise UsageError(f"There is no statement {id} here.", hint="`crossref search WORDS` shows ids.")
        uses = tuple(_uses(statement, store))
        reviews = newest_reviews(store.reviews())
        return Mapped(
            statement=statement,
            uses=uses,
            zone=ZoneInfo(workspace.settings.newsroom.timezone),
            newsroom=workspace.settings.newsroom.name,
            beside=beside(store, (use.finding for use in uses), reviews, workspace),
        )


def _uses(statement: Statement, store: Store) -> Iterator[Use]:
    articles = store.articles_using([statement.id])
    for checked in store.checked_articles(ids=articles) if articles else ():
        for line in store.finding_lines([checked.check_id]):
            kept = store.evidence(checked.check_id, line.id) if line.statement_id == statement.id else None
            if kept is not None:
                yield Use(story=story_of(checked), words=line.words, finding=kept[2])


def _makers(page: StatementPage, mapped: Mapped, workspace: Workspace) -> dict[Format, Maker]:
    at = max((use.story.checked_at for use in mapped.uses if use.story.checked_at), default=None)

    def html() -> str:
        return render_page("statement.html", page, overrides=workspace.templates)

    return {
        Format.HTML: html,
        Format.MARKDOWN: lambda: render_page_markdown("statement.md", page),
        Format.JSON: lambda: as_json(map_document(page)),
        Format.PDF: lambda: pdf_bytes(html(), at=at or mapped.statement.published_at),
    }
