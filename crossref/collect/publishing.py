"""What holds for every statement that a site publishes, whatever its channel: its time, title and text, and kind."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from crossref.article.extract import read_article
from crossref.collect.http import Fetched
from crossref.errors import ArticleError, ParseError
from crossref.types import Article, BlockKind, StatementKind

TOLERANCE = timedelta(days=1)
"""How far ahead of us a publisher's clock may be; a later date is an announced event's and not that of publication."""

_TEXT_BLOCKS = frozenset({BlockKind.STANDFIRST, BlockKind.SUBHEAD, BlockKind.BODY})
_SPEAKER_LABEL = re.compile(r"(?m)^[A-ZÀ-ÞА-ЯІЇЄ][A-ZÀ-ÞА-ЯІЇЄ .'’-]{2,60}:\s")
_WORDS = re.compile(r"\w{4,}")


def past(when: datetime | None, seen_at: datetime) -> datetime | None:
    """Return a time in UTC, ``None`` for one that lies ahead, an announced event's, or out of the calendar."""
    if when is None or when > seen_at + TOLERANCE:
        return None
    try:
        return when.astimezone(UTC)
    except OverflowError:
        return None


def joined(title: str, body: str) -> str:
    """Return title and body as one text; a title that only repeats how the body begins is left out."""
    if not body or not title:
        return body or title
    start = title.rstrip(".… ").casefold()
    return body if start and body.casefold().startswith(start) else f"{title}\n\n{body}"


def kind_of(text: str) -> StatementKind:
    """Return what a release is: a transcript sets the name of whoever speaks before the words, in capitals."""
    return StatementKind.TRANSCRIPT if len(_SPEAKER_LABEL.findall(text)) >= 3 else StatementKind.RELEASE


def article_body(fetched: Fetched) -> tuple[Article, str]:
    """Return a page read as an article, and its paragraphs as one text.

    Raises:
        ParseError: The page has no text, or a wall before it.
    """
    address = fetched.capture.final_url
    try:
        article = read_article(fetched.body, url=address, media_type=fetched.capture.media_type, name=address)
    except ArticleError as error:
        raise ParseError(error.message, hint=error.hint) from error
    return article, "\n\n".join(block.span.of(article.text) for block in article.blocks if block.kind in _TEXT_BLOCKS)


def is_about(text: str, announced: str, *, fewest: int = 3) -> bool:
    """Tell whether a page holds most words of what was announced; a home page that is served instead does not.

    Fewer than ``fewest`` words of four letters tell nothing, and every page passes.
    """
    wanted = set(_WORDS.findall(announced.casefold()))
    return len(wanted) < fewest or len(wanted & set(_WORDS.findall(text.casefold()))) * 2 >= len(wanted)
