"""Whatever is changed in the captures of a workspace is found, and the first break is named."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.config import Settings
from crossref.pipeline.verifying import verify
from crossref.pipeline.workspace import Workspace
from crossref.store.chain import START, link_hash
from crossref.store.database import open_database
from crossref.store.runs import load_identified_captures
from crossref.types import Capture

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
BODIES = tuple(f"<p>The ferry to Tolse sails at {hour}.</p>".encode() for hour in range(6, 11))


def _capture(number: int) -> Capture:
    return Capture(
        sha256=hashlib.sha256(BODIES[number % len(BODIES)]).hexdigest(),
        url=f"https://harbour.example/{number}",
        final_url=f"https://harbour.example/{number}",
        status=200,
        headers=(("content-type", "text/html"), ("etag", f'"{number}"')),
        fetched_at=NOW + timedelta(minutes=number, microseconds=number),
        media_type="text/html",
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Return a workspace with eight captures of five bodies."""
    made = Workspace(root=tmp_path, settings=Settings())
    with made.open_store() as store:
        for number in (*range(8), 3):
            store.save_capture(_capture(number), BODIES[number % len(BODIES)])
    return made


def test_whole_chain_has_no_break(workspace: Workspace) -> None:
    result = verify(workspace)
    assert (result.captures, result.bodies, result.breaks) == (8, 5, [])
    assert result.head != START


def test_empty_workspace_is_whole(tmp_path: Path) -> None:
    assert verify(Workspace(root=tmp_path, settings=Settings())).head == START


def test_noted_hash_proves_what_came_before(workspace: Workspace) -> None:
    head = verify(workspace).head
    with workspace.open_store() as store:
        store.save_capture(_capture(9), BODIES[9 % len(BODIES)])
    later = verify(workspace, noted=head)
    assert (later.noted_at, later.captures, later.breaks) == (8, 9, [])


def test_chain_that_was_written_anew_does_not_hold_the_noted_hash(workspace: Workspace) -> None:
    head = verify(workspace).head
    _sql(workspace, "UPDATE capture SET url = 'https://harbour.example/other' WHERE url LIKE '%/2'")
    _sql(workspace, "DELETE FROM capture_chain")
    _sql(workspace, "DELETE FROM counter WHERE name = 'captures'")
    _link_anew(workspace)
    assert verify(workspace).breaks == []
    first = verify(workspace, noted=head).first
    assert first is not None
    assert first.why == "the hash that was noted is no link of it"


def _sql(workspace: Workspace, statement: str) -> None:
    with sqlite3.connect(workspace.data / "crossref.db") as connection:
        connection.execute(statement)


def _link_anew(workspace: Workspace) -> None:
    from crossref.store import chain

    database = open_database(workspace.data / "crossref.db")
    with database.writing() as connection:
        chain.append(connection, load_identified_captures(connection))
    database.close()


def _damage_body(workspace: Workspace) -> None:
    with workspace.open_store() as store:
        path = workspace.data / "captures" / _capture(4).sha256[:2] / f"{_capture(4).sha256[2:]}.zst"
        assert store.capture_body(_capture(4).sha256)
    path.write_bytes(path.read_bytes()[:-3] + b"abc")


def _remove_body(workspace: Workspace) -> None:
    (workspace.data / "captures" / _capture(4).sha256[:2] / f"{_capture(4).sha256[2:]}.zst").unlink()


TAMPERING: dict[str, tuple[Callable[[Workspace], None] | str, int, str]] = {
    "address": ("UPDATE capture SET url = 'https://other.example' WHERE url LIKE '%/2'", 3, "was changed"),
    "time": ("UPDATE capture SET fetched_at = '2026-11-24 09:33:01.000000' WHERE url LIKE '%/2'", 3, "was changed"),
    "headers": ("UPDATE capture SET headers = '[]' WHERE url LIKE '%/2'", 3, "was changed"),
    "hash": ("UPDATE capture_chain SET hash = 'ff' WHERE position = 5", 5, "was changed"),
    "capture": ("DELETE FROM capture WHERE url LIKE '%/6'", 7, "was taken out"),
    "link": ("DELETE FROM capture_chain WHERE position = 2", 2, "links were taken out here"),
    "end": ("DELETE FROM capture_chain WHERE position = 8", 7, "it ends here and had 8 links"),
    "body": (_damage_body, 5, "damaged"),
    "no body": (_remove_body, 5, "missing"),
}


@pytest.mark.parametrize(("harm", "position", "why"), TAMPERING.values(), ids=TAMPERING)
def test_first_break_is_named(
    workspace: Workspace, harm: Callable[[Workspace], None] | str, position: int, why: str
) -> None:
    _sql(workspace, harm) if isinstance(harm, str) else harm(workspace)
    first = verify(workspace).first
    assert first is not None
    assert first.position == position
    assert why in first.why


def test_captures_of_an_older_database_are_linked_when_it_is_opened(workspace: Workspace) -> None:
    from alembic import command

    from crossref.store.database import migration_config

    head = verify(workspace).head
    database = open_database(workspace.data / "crossref.db")
    with database.writing() as connection:
        config = migration_config()
        config.attributes["connection"] = connection
        command.downgrade(config, "0002")
    database.close()
    assert (verify(workspace).head, verify(workspace).breaks) == (head, [])


TEXTS = st.text(max_size=20)


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_link_tells_two_accounts_apart(one: str, other: str, name: str, value: str) -> None:
    from dataclasses import replace

    first = replace(_capture(1), url=one, final_url=other, headers=((name, value),))
    second = replace(first, url=one + other, final_url="", headers=())
    assert link_hash(START, first) == link_hash(START, replace(first))
    assert (link_hash(START, first) == link_hash(START, second)) == (first == second)
    assert link_hash(START, first) != link_hash(link_hash(START, first), first)
