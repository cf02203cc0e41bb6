"""Reads an original that was handed over with ``--with``: a page, a text, or a JSONL file of statements."""

from __future__ import annotations

import json
from collections.abc import Iterator

from crossref.article.extract import read_article
from crossref.collect.numbering import NumberedPosts
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.pipeline.reading import Page
from crossref.statement_rows import read_row
from crossref.types import BlockKind, Statement, StatementKind, Version, stable_id


def read_given(page: Page, directory: Directory, *, name: str) -> tuple[Statement, ...]:
    """Return the statements of one handed-over original; posts that are numbered as a thread make one statement more.

    Raises:
        ArticleError: The page or text cannot be read.
        UsageError: A line of a JSONL file is no statement.
    """
    if name.lower().endswith((".jsonl", ".ndjson")):
        numbered = NumberedPosts()
        rows = tuple(numbered.noted(_rows(page, directory, name)))
        known = {row.id for row in rows}
        return (*rows, *(thread for thread in numbered.threads() if thread.id not in known))
    article = read_article(page.data, url=page.url, media_type=page.media_type, name=page.name)
    kept = [block.span.of(article.text) for block in article.blocks if block.kind is not BlockKind.CAPTION]
    return (
        Statement(
            id=stable_id("given", name, article.text),
            versions=(Version(number=1, text="\n\n".join(kept)),),
            author=article.outlet or article.byline,
            url=article.url,
            published_at=article.published_at,
            lang=article.lang,
            kind=StatementKind.OTHER,
            provenance=f"given as {name}",
        ),
    )


def _rows(page: Page, directory: Directory, name: str) -> Iterator[Statement]:
    for number, line in enumerate(page.data.decode("utf-8-sig", "replace").splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise UsageError(
                f"{name}, line {number}: not a JSON object.", hint="Give one JSON object a line."
            ) from error
        if not isinstance(row, dict):
            raise UsageError(f"{name}, line {number}: not a JSON object.", hint="Give one JSON object a line.")
        yield read_row(row, directory, provenance=f"given as {name}")
