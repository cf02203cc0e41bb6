"""Statements in the database: however they are cut into batches, the same is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from crossref.store.database import Database, open_database
from crossref.store.statements import (
    CHUNK,
    SaveCounts,
    Sighting,
    count,
    count_by_channel,
    last_change,
    load,
    load_by_any_id,
    load_by_post,
    load_changed,
    load_sightings,
    save,
)
from crossref.types import Platform, Statement, Version

AT = datetime(2024, 5, 14, 9, tzinfo=UTC)
OPEN, SHUT = "The tunnel will open on 3 June.", "The tunnel will open on 5 June."
POST = {"platform": Platform.X, "native_id": "1852", "url": "https://x.com/tarvia_mfa/status/1852"}


def statement(id: str, text: str = OPEN, **given_: object) -> Statement:
    values: dict[str, object] = {"channel": "tarvia-x", "published_at": AT, **given_}
    return Statement(id=id, versions=(Version(number=1, text=text),), **values)  # type: ignore[arg-type]  # test values


def test_save_counts_each_kind_of_change(connection: Connection) -> None:
    save(connection, [statement("a"), statement("b")])
    counts = save(connection, [statement("a"), statement("b", SHUT), statement("c")])
    assert counts == SaveCounts(new=1, edited=1, unchanged=1)
    assert counts + SaveCounts(new=2, state_changed=1) == SaveCounts(new=3, edited=1, unchanged=1, state_changed=1)


def test_save_numbers_changes_in_the_order_given(connection: Connection) -> None:
    save(connection, [statement(id) for id in ("c", "a", "b")])
    save(connection, [statement("a", SHUT)])
    changed = load_changed(connection, after=0, limit=9)
    assert [(number, one.id) for number, one in changed] == [(1, "c"), (3, "b"), (4, "a")]
    assert last_change(connection) == 4


def test_load_changed_after_a_number_and_no_more_than_asked(connection: Connection) -> None:
    save(connection, [statement(str(number)) for number in range(5)])
    assert [one.id for _, one in load_changed(connection, after=2, limit=2)] == ["2", "3"]
    assert load_changed(connection, after=5, limit=2) == []


def test_load_more_than_one_query_can_ask_for(connection: Connection) -> None:
    ids = [f"s-{number:04}" for number in range(CHUNK + 20)]
    save(connection, [statement(id) for id in ids])
    assert [one.id for one in load(connection, [*ids, "unknown"])] == ids
    assert count(connection) == len(ids)


def test_load_by_any_id_finds_a_post_under_both_names(connection: Connection) -> None:
    save(connection, [statement("collected", **POST)])
    save(connection, [statement("imported", **{**POST, "url": "https://twitter.com/tarvia_mfa/status/1852?s=20"})])
    found = load_by_any_id(connection, ["imported", "collected", "unknown"])
    assert {asked: one.id for asked, one in found.items()} == {"imported": "collected", "collected": "collected"}
    assert count(connection) == 1


def test_load_by_post_prefers_the_original_to_a_copy(connection: Connection) -> None:
    save(connection, [statement("shown", second_hand=True, provenance="embedded in a page", **POST)])
    save(connection, [statement("original", **POST)])
    found = load_by_post(connection, Platform.X, "1852")
    assert found is not None and not found.second_hand
    assert load_by_post(connection, Platform.X, "1853") is None
    assert load_by_post(connection, Platform.MASTODON, "1852") is None


def test_load_sightings_lists_other_routes_once(connection: Connection) -> None:
    save(connection, [statement("original", **POST)])
    for _ in range(2):
        save(connection, [statement("shown", SHUT, second_hand=True, provenance="embedded in a page", **POST)])
    assert load_sightings(connection, "original") == (
        Sighting(provenance="embedded in a page", second_hand=True, text=SHUT),
    )


def test_count_by_channel_counts_what_is_first_hand(connection: Connection) -> None:
    save(
        connection,
        [
            statement("a"),
            statement("b"),
            statement("c", channel="tarvia-feed"),
            statement("d", channel=None),
            statement("e", channel="tarvia-feed", second_hand=True),
        ],
    )
    assert count_by_channel(connection) == {"tarvia-x": 2, "tarvia-feed": 1}


def seen() -> st.SearchStrategy[Statement]:
    """Return what an import may hand in: few ids, two posts, three texts, at different times."""
    return st.builds(
        lambda id, text, post, hour: statement(
            id,
            text,
            published_at=AT + timedelta(hours=hour),
            **({"platform": Platform.X, "native_id": post} if post else {}),
        ),
        st.sampled_from("abcd"),
        st.sampled_from([OPEN, SHUT, "Fares stay."]),
        st.sampled_from([None, "1852", "1853"]),
        st.integers(0, 2),
    )


class _Undone(Exception):
    """Ends a transaction so that nothing of it stays."""


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    opened = open_database("sqlite://")
    yield opened
    opened.close()


def kept(database: Database, batches: list[list[Statement]]) -> list[Statement]:
    found: list[Statement] = []
    with suppress(_Undone), database.writing() as opened:
        for batch in batches:
            save(opened, batch)
        found += [one for _, one in load_changed(opened, after=0, limit=99)]
        raise _Undone
    return sorted(found, key=lambda one: one.id)


@settings(deadline=None)
@given(statements=st.lists(seen(), max_size=8))
def test_save_in_one_batch_or_one_by_one_keeps_the_same(database: Database, statements: list[Statement]) -> None:
    assert kept(database, [statements]) == kept(database, [[one] for one in statements])


@settings(deadline=None)
@given(statements=st.lists(seen(), max_size=8))
def test_save_never_loses_a_text(database: Database, statements: list[Statement]) -> None:
    texts = {version.text for one in kept(database, [statements]) for version in one.versions}
    assert texts == {one.text for one in statements}


def test_save_of_a_row_corrected_to_another_post_leaves_the_first_post_free(connection: Connection) -> None:
    first, other = {"platform": Platform.X, "native_id": "1852"}, {"platform": Platform.X, "native_id": "1853"}
    save(connection, [statement("a", **first), statement("a", **other), statement("b", SHUT, **first)])
    assert [one.text for one in load(connection, ["a", "b"])] == [OPEN, SHUT]
