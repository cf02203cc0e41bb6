"""Official posts that an article shows, as statements at second hand."""

from __future__ import annotations

from datetime import UTC, datetime, time

from crossref.directory import Directory
from crossref.types import Article, EmbeddedPost, Statement, StatementKind, Version, stable_id


def statements_from_embeds(article: Article, directory: Directory) -> tuple[Statement, ...]:
    """Return a statement for each embedded post whose handle the directory knows and whose words the article shows.

    The id is made of platform and native id, else of handle, day and words, so that a post shown by several articles
    is one statement.
    """
    found = (_statement(post, article, directory) for post in article.embeds if post.text and post.handle)
    return tuple({one.id: one for one in found if one is not None}.values())


def _statement(post: EmbeddedPost, article: Article, directory: Directory) -> Statement | None:
    owner = directory.by_handle(post.platform.value, post.handle or "")
    if owner is None:
        return None
    source = owner.source_id
    if source is None and owner.person_id is not None:
        body = directory.source_of_person(owner.person_id)
        source = body.id if body else None
    return Statement(
        id=_id_of(post),
        versions=(Version(number=1, text=post.text),),
        source=source,
        author=post.author or owner.name,
        author_id=owner.person_id,
        platform=post.platform,
        native_id=post.native_id,
        url=post.url,
        published_at=post.published_at or _midnight(post),
        lang=post.lang,
        kind=StatementKind.POST,
        provenance=f"embedded in {article.url or article.title or 'an article'}",
        second_hand=True,
    )


def _id_of(post: EmbeddedPost) -> str:
    if post.native_id:
        return stable_id("statement", post.platform.value, post.native_id)
    return stable_id("statement", post.platform.value, (post.handle or "").lower(), post.published_on, post.text)


def _midnight(post: EmbeddedPost) -> datetime | None:
    return datetime.combine(post.published_on, time(), tzinfo=UTC) if post.published_on else None
