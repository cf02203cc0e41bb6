"""Writes an article's report: one HTML file, the same as Markdown, and the machine-readable JSON; and their list."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from crossref.directory import Directory
from crossref.errors import ReportError
from crossref.report.export import check_document
from crossref.report.index import ReportLinks, index_page
from crossref.report.render import render_html, render_index, render_markdown
from crossref.types import ArticleCheck


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
) -> ReportFiles:
    """Write the report's files, each whole or not at all, and return their paths; ``context_words`` as in the settings.

    Raises:
        ReportError: The folder cannot be written to, or a newsroom's template is wrong.
    """
    stem = _stem(check, name)
    files = ReportFiles(html=folder / f"{stem}.html", markdown=folder / f"{stem}.md", json=folder / f"{stem}.json")
    html = render_html(
        check, directory, overrides=overrides, newsroom=newsroom, notice=notice, context_words=context_words
    )
    _write(files.html, html)
    markdown = render_markdown(check, directory, newsroom=newsroom, notice=notice, context_words=context_words)
    _write(files.markdown, markdown)
    _write(files.json, json.dumps(check_document(check), ensure_ascii=False, indent=1) + "\n")
    return files


def write_index(done: Sequence[tuple[ArticleCheck, ReportFiles]], folder: Path, *, title: str, notice: str) -> Path:
    """Write ``index.html``, which lists the reports with what each found, and return its path.

    Raises:
        ReportError: The folder cannot be written to.
    """
    listed = [(check, _links(files, folder)) for check, files in done]
    path = folder / "index.html"
    _write(path, render_index(index_page(listed, title=title, notice=notice)))
    return path


def _links(files: ReportFiles, folder: Path) -> ReportLinks:
    return ReportLinks(**{name: _relative(getattr(files, name), folder) for name in ("html", "markdown", "json")})


def _relative(path: Path, folder: Path) -> str:
    """Return the way from the folder to a file as an address; ``./`` keeps a colon in a name from being a scheme."""
    try:
        return "./" + quote(Path(os.path.relpath(path, folder)).as_posix())
    except ValueError:  # another drive, on Windows
        return path.resolve().as_uri()


def _stem(check: ArticleCheck, name: str) -> str:
    """Return a file name from the target's own name and the article's id: nothing from the page gets into a path."""
    plain = re.sub(r"^https?://(www\.)?", "", name.lower())
    plain = re.sub(r"\.(html?|txt|md|markdown)$", "", plain.replace("\\", "/").rstrip("/"))
    parts = [part for part in plain.split("/") if part]
    chosen = "-".join(dict.fromkeys(parts[:1] + parts[-1:])) if name.lower().startswith("http") else "".join(parts[-1:])
    slug = re.sub(r"[^a-z0-9]+", "-", chosen).strip("-")[:60] or "article"
    return f"{slug}-{check.article.id[-6:]}"


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True) if temporary.parent.is_dir() else None
        raise ReportError(
            f"The report {path} cannot be written: {error.strerror}.",
            hint="Name a folder you may write to with --out DIR.",
        ) from error
