"""Official posts that an article shows become statements at second hand; anybody else's do not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from crossref.article.embedded_statements import statements_from_embeds
from crossref.directory import Directory
from crossref.types import Article, Channel, EmbeddedPost, Person, Platform, Source, Span, Statement

POST_TEXT = "Ferries to Port Anselm sail again from tomorrow. No fares are raised."
DIRECTORY = Directory(
    (
        Source(
            id="tarvia-mfa",
            names=(("en", "Foreign Office of Tarvia"),),
            people=(Person(id="zoya-ramina", name="Zoya Ramina", handles=("x:zoya_ramina",)),),
            channels=(Channel(id="tarvia-x", platform=Platform.X, address="tarvia_mfa"),),
        ),
    )
)
POST = EmbeddedPost(
    platform=Platform.X,
    text=POST_TEXT,
    span=Span(0, 100),
    text_span=Span(0, len(POST_TEXT)),
    author="Tarvia MFA",
    handle="tarvia_mfa",
    url="https://x.com/tarvia_mfa/status/1852",
    native_id="1852",
    published_on=date(2024, 5, 14),
    lang="en",
)


def statements(*posts: EmbeddedPost, **given: object) -> tuple[Statement, ...]:
    article = Article(id="article-1", text="", blocks=(), embeds=posts, url="https://quay.example/ferries")
    return statements_from_embeds(replace(article, **given), DIRECTORY)  # type: ignore[arg-type]  # test values


def test_statements_from_embeds_of_a_body_are_its_own_at_second_hand() -> None:
    (statement,) = statements(POST)
    assert statement.text == POST_TEXT
    assert (statement.source, statement.author, statement.author_id) == ("tarvia-mfa", "Tarvia MFA", None)
    assert statement.second_hand
    assert statement.provenance == "embedded in https://quay.example/ferries"
    assert statement.published_at == datetime(2024, 5, 14, tzinfo=UTC)


def test_statements_from_embeds_of_a_person_are_hers_and_her_bodys() -> None:
    (statement,) = statements(replace(POST, handle="zoya_ramina", author=None))
    assert (statement.source, statement.author_id) == ("tarvia-mfa", "zoya-ramina")
    assert statement.author


@pytest.mark.parametrize(
    "post",
    [
        replace(POST, handle="ferry_fan_41"),
        replace(POST, handle=None),
        replace(POST, text=""),
        replace(POST, platform=Platform.MASTODON),
    ],
    ids=["a reader", "no handle", "no words shown", "the name elsewhere"],
)
def test_statements_from_embeds_of_nobody_known_are_none(post: EmbeddedPost) -> None:
    assert statements(post) == ()


def test_statements_from_embeds_shown_by_two_articles_are_one_statement() -> None:
    (one,) = statements(POST)
    (other,) = statements(POST, id="article-2", url=None, title="Ferries sail again")
    assert one.id == other.id
    assert other.provenance == "embedded in Ferries sail again"


def test_statements_from_embeds_shown_twice_in_one_article_are_one() -> None:
    assert len(statements(POST, POST)) == 1


def test_statements_from_embeds_without_a_number_go_by_handle_day_and_words() -> None:
    bare = replace(POST, native_id=None, url=None)
    (one,) = statements(bare)
    (same,) = statements(replace(bare, handle="Tarvia_MFA"))
    (other,) = statements(replace(bare, text="Ferries are cancelled today."))
    assert one.id == same.id != other.id


def test_statements_from_embeds_keep_the_time_where_it_is_known() -> None:
    at = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)
    assert statements(replace(POST, published_at=at))[0].published_at == at
    assert statements(replace(POST, published_on=None))[0].published_at is None
