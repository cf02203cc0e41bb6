"""The main job as one call, for programs: ``crossref.check(article, statements)``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from crossref.article.extract import article_from_text
from crossref.config import Settings
from crossref.directory import Directory
from crossref.pipeline.checking import Check, check_article, embedded_statements
from crossref.pipeline.checks import bundled_directory
from crossref.pipeline.engines import translator_for
from crossref.pipeline.originals import GivenOriginals
from crossref.statement_rows import read_row
from crossref.types import Article, ArticleCheck, Statement, Version, stable_id


def check(
    article: Article | str,
    statements: Iterable[Statement | Mapping[str, object] | str],
    *,
    directory: Directory | None = None,
    settings: Settings | None = None,
    published_on: date | None = None,
    lang: str | None = None,
    now: datetime | None = None,
) -> ArticleCheck:
    """Check an article against statements, in memory.

    Args:
        article: A text, or an :class:`~crossref.types.Article` from ``crossref.article.extract.read_article``.
        statements: Originals: values, rows in the format of ``crossref import``, or plain texts.
        directory: Who speaks for whom; the sources that ship with crossref when left out.
        settings: Windows, house style and translation engine; the defaults when left out, under which no text leaves
            the computer.
        published_on: The day of a text that does not carry one.
        lang: The article's language, where known.
        now: The time to stamp the result with; the present when left out.

    Raises:
        ArticleError: The text is empty or binary.
        UsageError: A row is no statement.
    """
    directory = directory or bundled_directory()
    if isinstance(article, str):
        article = article_from_text(article, published_on=published_on)
    if lang:
        article = replace(article, lang=lang)
    chosen = settings or Settings()
    originals = [_statement(one, directory) for one in statements]
    return check_article(
        article,
        Check(
            directory=directory,
            originals=GivenOriginals([*originals, *embedded_statements(article, directory)]),
            settings=chosen,
            now=now or datetime.now(UTC),
            given_only=True,
            translator=translator_for(chosen),
        ),
    )


def _statement(given: Statement | Mapping[str, object] | str, directory: Directory) -> Statement:
    if isinstance(given, Statement):
        return given
    if isinstance(given, str):
        return Statement(id=stable_id("given", given), versions=(Version(number=1, text=given),), provenance="given")
    return read_row(given, directory, provenance="given")
