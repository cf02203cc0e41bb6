"""What watching remembers in the database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crossref.errors import StoreError
from crossref.store.repository import Store
from crossref.store.watching import Look
from crossref.types import Article, ArticleCheck, Finding, Severity, Statement, Verdict, Version

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def _statement(id: str, *, days: int = 1, **changed: object) -> Statement:
    one = Statement(
        id=id,
        versions=(Version(number=1, text=f"Text of {id}.", seen_from=NOW - timedelta(days=days)),),
        source="tarvia",
        channel="tarvia-web",
        url=f"https://a.example/{id}",
        published_at=NOW - timedelta(days=days),
    )
    return replace(one, **changed)  # type: ignore[arg-type]  # a test names any field


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open("sqlite://") as opened:
        opened.save_statements([_statement("a"), _statement("b", days=9), _statement("c", days=400)])
        opened.save_statements([_statement("d", channel="other"), _statement("e", second_hand=True)])
        yield opened


def test_recent_statements_are_the_channels_own_newest_first(store: Store) -> None:
    found = store.recent_statements("tarvia-web", since=NOW - timedelta(days=30))
    assert [one.id for one in found] == ["a", "b"]
    assert [one.id for one in store.channel_statements("tarvia-web")] == ["a", "b", "c"]


def test_look_replaces_the_one_before(store: Store) -> None:
    store.save_looks([Look(statement_id="a", looked_at=NOW, absent_since=NOW)])
    store.save_looks([Look(statement_id="a", looked_at=NOW, gone_at=NOW, capture="ab", reason="404")])
    assert store.looks(["a", "b"]) == {
        "a": Look(statement_id="a", looked_at=NOW, gone_at=NOW, capture="ab", reason="404")
    }


def test_statements_changed_since_a_moment(store: Store) -> None:
    edited = Version(number=1, text="Another text.", seen_from=NOW)
    store.save_statements([_statement("a", versions=(edited,))])
    store.save_looks([Look(statement_id="b", gone_at=NOW)])
    assert {one.id for one in store.statements_changed_since(NOW)} == {"a", "b"}
    assert store.statements_changed_since(NOW + timedelta(seconds=1)) == ()


def test_translations_join_groups_that_share_a_statement(store: Store) -> None:
    store.releases.link([["a", "b"], ["c"], ["unknown", "d"]])
    assert store.releases.others("a") == ("b",)
    assert store.releases.others("d") == ()
    store.releases.link([["b", "c"]])
    assert store.releases.others("a") == ("b", "c")
    assert store.releases.others("c") == ("a", "b")


def test_ids_by_url_are_the_sources_own(store: Store) -> None:
    urls = ["https://a.example/a", "https://a.example/e", "https://a.example/none"]
    assert store.ids_by_url(urls, source="tarvia") == {"https://a.example/a": ["a"]}
    assert store.ids_by_url(urls, source="ordania") == {}


def test_corrected_text_is_no_new_version_and_a_change_that_readers_see(store: Store) -> None:
    mark = store.watermark()
    assert store.correct_text("a", 1, "Text of a, read better.")
    (statement,) = store.iter_statements(after=mark)
    assert [one.text for one in statement.versions] == ["Text of a, read better."]


def test_version_that_a_finding_cites_is_left_as_it_is(store: Store) -> None:
    statement = store.statements(["a"])["a"]
    finding = Finding(
        id="f", claim_id="c", verdict=Verdict.VERBATIM, severity=Severity.NONE, confidence=1.0, explanation="Same.",
        statement=statement, version=statement.latest,
    )  # fmt: skip
    article = Article(id="x", text="Text of a.", blocks=())
    store.save_article(article)
    store.save_check(ArticleCheck(article=article, claims=(), findings=(finding,), engine="e", checked_at=NOW))
    assert not store.correct_text("a", 1, "Other.")
    assert store.statements(["a"])["a"].text == "Text of a."


def test_version_that_is_not_there_cannot_be_corrected(store: Store) -> None:
    with pytest.raises(StoreError, match="no version 2 of a"):
        store.correct_text("a", 2, "x")


def test_filling_the_past_does_not_move_the_last_visit(store: Store) -> None:
    store.note_collected("tarvia-web", NOW.date(), NOW.date(), NOW)
    store.note_collected("tarvia-web", NOW.date() - timedelta(days=1), NOW.date(), None)
    assert store.coverage(["tarvia-web"])[0].last_complete == NOW
