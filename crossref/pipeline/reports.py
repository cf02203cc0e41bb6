"""Writes an article's report: one HTML file, the same as Markdown, and the machine-readable JSON; and their list."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict
from urllib.parse import quote

from crossref.directory import Directory
from crossref.pipeline.report_files import write_file
from crossref.report.beside import NOTHING_BESIDE, Beside
from crossref.report.export import CHECK_FORMAT, check_document
from crossref.report.index import ReportLinks, index_page, library_page
from crossref.report.render import render_html, render_index, render_markdown
from crossref.report.tongue import speaking
from crossref.report.weekly_document import MAP_FORMAT, WEEKLY_FORMAT
from crossref.types import ArticleCheck, Review


class _Shown(TypedDict):
    newsroom: str
    notice: str
    context_words: int
    beside: Beside


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFiles:
    """The files of one report."""

    html: Path
    markdown: Path
    json: Path


def write_reports(  # noqa: PLR0913 - one argument for each thing that a report shows
    check: ArticleCheck,
    directory: Directory,
    folder: Path,
    *,
    name: str,
    overrides: Path | None = None,
    newsroom: str = "",
    notice: str = "",
    context_words: int = 60,
    language: str = "en",
    beside: Beside = NOTHING_BESIDE,
) -> ReportFiles:
    """Write the report's files, each whole or not at all, and return their paths; ``context_words`` as in the settings.

    Raises:
        ReportError: The folder cannot be written to, or a newsroom's template is wrong.
    """
    stem = report_stem(check, name)
    files = ReportFiles(html=folder / f"{stem}.html", markdown=folder / f"{stem}.md", json=folder / f"{stem}.json")
    shown: _Shown = {"newsroom": newsroom, "notice": notice, "context_words": context_words, "beside": beside}
    with speaking(language):
        write_file(files.html, render_html(check, directory, overrides=overrides, **shown))
        write_file(files.markdown, render_markdown(check, directory, **shown))
    write_file(files.json, json.dumps(check_document(check, beside.machine), ensure_ascii=False, indent=1) + "\n")
    return files


def write_index(done: Sequence[tuple[ArticleCheck, ReportFiles]], folder: Path, *, title: str, notice: str) -> Path:
    """Write ``index.html``, which lists the reports with what each found, and return its path.

    Raises:
        ReportError: The folder cannot be written to.
    """
    listed = [(check, _links(files, folder)) for check, files in done]
    path = folder / "index.html"
    write_file(path, render_index(index_page(listed, title=title, notice=notice)))
    return path


def write_library(
    folder: Path, *, title: str, language: str = "en", reviews: Mapping[str, Review] | None = None
) -> Path:
    """Write ``index.html`` over all reports that lie in a folder, newest first, and return its path.

    ``reviews`` are the newest of each finding: what a person dismissed is listed and counted no longer.

    Raises:
        ReportError: The folder cannot be written to.
    """
    found = _newest((document, path) for path in folder.glob("*.json") if (document := _document(path)) is not None)
    found.sort(key=lambda one: (one[0].get("checked_at") or one[0].get("last") or "", one[1].name), reverse=True)
    with speaking(language):
        listed = [(document, _links_beside(path)) for document, path in found]
        write_file(
            folder / "index.html",
            render_index(library_page(listed, title=title, notice="", beside=Beside(reviews=reviews))),
        )
    return folder / "index.html"


def _newest(found: Iterable[tuple[dict[str, Any], Path]]) -> list[tuple[dict[str, Any], Path]]:  # Any: JSON documents
    """Return one report for each article: that of its newest check; and everything else."""
    kept: dict[str, tuple[dict[str, Any], Path]] = {}
    for document, path in sorted(found, key=lambda one: (one[0].get("checked_at") or "", one[1].name)):
        article = document.get("article")
        kept[article["id"] if isinstance(article, dict) else path.name] = (document, path)
    return list(kept.values())


def _document(path: Path) -> dict[str, Any] | None:  # Any: a JSON document
    """Return the document of a report; nothing for a file of something else."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    known = isinstance(document, dict) and document.get("format") in (CHECK_FORMAT, WEEKLY_FORMAT, MAP_FORMAT)
    return document if known and path.with_suffix(".html").is_file() else None


def _links_beside(path: Path) -> ReportLinks:
    names = {name: f"./{quote(path.with_suffix(ending).name)}" for name, ending in _ENDINGS.items()}
    return ReportLinks(**names)


_ENDINGS = {"html": ".html", "markdown": ".md", "json": ".json"}


def _links(files: ReportFiles, folder: Path) -> ReportLinks:
    return ReportLinks(**{name: _relative(getattr(files, name), folder) for name in ("html", "markdown", "json")})


def _relative(path: Path, folder: Path) -> str:
    """Return the way from the folder to a file as an address; ``./`` keeps a colon in a name from being a scheme."""
    try:
        return "./" + quote(Path(os.path.relpath(path, folder)).as_posix())
    except ValueError:  # another drive, on Windows
        return path.resolve().as_uri()


def report_stem(check: ArticleCheck, name: str) -> str:
    """Return a file name from the target's own name and the article's id: nothing from the page gets into a path."""
    plain = re.sub(r"^https?://(www\.)?", "", name.lower())
    plain = re.sub(r"\.(html?|txt|md|markdown)$", "", plain.replace("\\", "/").rstrip("/"))
    parts = [part for part in plain.split("/") if part]
    chosen = "-".join(dict.fromkeys(parts[:1] + parts[-1:])) if name.lower().startswith("http") else "".join(parts[-1:])
    slug = re.sub(r"[^a-z0-9]+", "-", chosen).strip("-")[:60] or "article"
    return f"{slug}-{check.article.id[-6:]}"
