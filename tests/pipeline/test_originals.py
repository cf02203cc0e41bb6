"""What a check compares with: a store's statements, or those that were handed over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crossref.match.candidates import find_candidates
from crossref.match.plan import Query
from crossref.pipeline.checking import Originals
from crossref.pipeline.originals import GivenOriginals, StoreOriginals
from crossref.pipeline.workspace import Workspace
from crossref.statement_rows import read_row
from crossref.types import Platform, Statement, Version
from tests.pipeline.newsroom import KEPT_QUOTE, RELEASES

POST = {
    "id": "p1",
    "text": "The ferry to Quirin sails again.",
    "channel": "tarvia-harbour-x",
    "url": "https://x.com/ilvasterner/status/1992600000000000001",
    "published_at": "2026-11-23T10:00:00Z",
}


def _statements(workspace: Workspace) -> list[Statement]:
    return [read_row(row, workspace.directory) for row in (*RELEASES, POST)]


@pytest.fixture(params=["store", "given"])
def originals(request: pytest.FixtureRequest, newsroom: Workspace) -> Iterator[Originals]:
    """Return the same statements by both ways."""
    if request.param == "given":
        yield GivenOriginals(_statements(newsroom))
        return
    with newsroom.open_store() as store:
        store.save_statements(_statements(newsroom))
        with newsroom.open_index(store) as index:
            yield StoreOriginals(store, index)


def test_statements_are_found_by_their_words(originals: Originals) -> None:
    found = find_candidates(Query(text=KEPT_QUOTE, lang="en"), originals.index, originals.load, top=5)
    assert found.candidates[0].statement.id == "h1"


def test_unknown_ids_are_left_out(originals: Originals) -> None:
    loaded = originals.load(["h2", "nowhere"])
    assert {id: one.text for id, one in loaded.items()} == {"h2": RELEASES[1]["text"]}
    assert originals.load([]) == {}


def test_post_is_found_by_its_number(originals: Originals) -> None:
    found = originals.by_post(Platform.X, "1992600000000000001")
    assert found is not None
    assert found.id == "p1"
    assert originals.by_post(Platform.X, "7") is None
    assert originals.by_post(Platform.MASTODON, "1992600000000000001") is None


def test_store_covers_what_was_imported_and_given_texts_nothing(newsroom: Workspace) -> None:
    assert GivenOriginals(_statements(newsroom)).coverage() == ()
    with newsroom.open_store() as store, newsroom.open_index(store) as index:
        originals = StoreOriginals(store, index)
        (row,) = originals.coverage()
        assert (row.channel, row.statements) == ("tarvia-harbour-releases", 2)
        assert originals.coverage() is originals.coverage()


def test_nothing_given_finds_nothing() -> None:
    originals = GivenOriginals(())
    assert find_candidates(Query(text=KEPT_QUOTE), originals.index, originals.load, top=5).candidates == ()
    assert originals.by_post(Platform.X, "7") is None


def test_same_id_given_twice_is_one_statement() -> None:
    rows = [Statement(id="s", versions=(Version(number=1, text=text),)) for text in ("It stays.", "It closes.")]
    assert [one.text for one in GivenOriginals(rows).load(["s"]).values()] == ["It closes."]
