"""Changes since a day, with the words that differ."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.pipeline.changes import ChangeKind, RunKind, changes_of, changes_since, shown_diff, word_diff
from crossref.pipeline.workspace import Workspace
from crossref.store.watching import Look
from crossref.types import Platform, Statement, Version, VersionState
from tests.pipeline.webdesk import desk

SEEN = datetime(2026, 11, 20, 9, tzinfo=UTC)
OLD = "The United Harbours will give $80 million to the fishermen of Calder, the ministry said on Friday."
NEW = OLD.replace("$80", "$58")
TEXTS = st.text("ab 1.,$\n", max_size=60)


def _statement(*texts: str, id: str = "s1", state: VersionState = VersionState.LIVE) -> Statement:
    versions = tuple(
        Version(
            number=number,
            text=text,
            state=state if number == len(texts) else VersionState.EDITED,
            seen_from=SEEN + timedelta(days=number),
            seen_until=SEEN + timedelta(days=number + 1) if state is VersionState.DELETED else None,
            capture=None,
        )
        for number, text in enumerate(texts, 1)
    )
    return Statement(
        id=id, versions=versions, source="tarvia", channel="tarvia-web", platform=Platform.PAGE, url=f"https://a.example/{id}",
        published_at=SEEN,
    )  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Return a workspace with an edited, a deleted and an untouched statement."""
    workspace = desk(tmp_path, "page", "https://a.example/")
    with workspace.open_store() as store:
        store.save_statements([_statement(OLD, NEW), _statement(OLD, id="s2"), _statement(OLD, id="s3")])
        gone = _statement(OLD, id="s3", state=VersionState.DELETED)
        store.save_statements([gone])
        reason = "its address answered 404"
        store.save_looks([Look(statement_id="s3", gone_at=SEEN + timedelta(days=3), capture="ab", reason=reason)])
    return workspace


def test_changes_are_listed_newest_first(workspace: Workspace) -> None:
    found = changes_since(workspace, SEEN)
    assert [(one.statement.id, one.kind) for one in found] == [("s3", ChangeKind.GONE), ("s1", ChangeKind.EDITED)]
    assert (found[0].reason, found[0].capture) == ("its address answered 404", "ab")


def test_changes_before_the_day_are_left_out(workspace: Workspace) -> None:
    assert [one.statement.id for one in changes_since(workspace, SEEN + timedelta(days=2, hours=1))] == ["s3"]
    assert changes_since(workspace, SEEN + timedelta(days=30)) == ()


def test_changes_of_other_sources_are_left_out(workspace: Workspace) -> None:
    assert changes_since(workspace, SEEN, sources=["ordania"]) == ()
    assert len(changes_since(workspace, SEEN, sources=["tarvia-web"])) == 2


def test_document_holds_versions_and_words(workspace: Workspace) -> None:
    document = changes_since(workspace, SEEN)[1].document()
    assert (document["change"], document["before"], document["after"]) == ("edited", 1, 2)
    assert {"kind": "added", "text": "58 "} in document["words"]
    json.dumps(document)


def test_shown_diff_marks_what_differs() -> None:
    assert (
        shown_diff(word_diff(OLD, NEW))
        == "The United Harbours will give $ [-80-] {+58+} million to the fishermen of Calder, …"
    )


def test_diff_of_white_space_alone_shows_no_difference() -> None:
    runs = word_diff("One.\n\nTwo  words", "One. Two words ")
    assert {run.kind for run in runs} == {RunKind.SAME}


@given(TEXTS, TEXTS)
def test_each_text_is_its_own_runs(before: str, after: str) -> None:
    runs = word_diff(before, after)
    new = "".join(run.text for run in runs if run.kind is not RunKind.REMOVED)
    old = "".join(run.text for run in runs if run.kind is not RunKind.ADDED)
    assert new.split() == after.split()
    assert "".join(old.split()) == "".join(before.split())
    assert all(one.kind is not other.kind for one, other in zip(runs, runs[1:], strict=False))


# --- the recorded revisions of real releases -------------------------------------------------------------------------


def test_recorded_revisions_keep_every_version_and_the_right_words(shared: Path, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in (shared / "eval/pairs/revisions.jsonl").read_text("utf-8").splitlines()]
    workspace = desk(tmp_path, "feed", "https://a.example/feed")
    seen = sorted(
        (datetime.fromisoformat(one["seen_at"]), row["guid"], f"{one['title']}\n\n{one['text']}") for row in rows for one in row["versions"]
    )  # fmt: skip
    with workspace.open_store() as store:
        for at, guid, text in (*seen, *seen):
            version = Version(number=1, text=text, seen_from=at)
            store.save_statements([Statement(id=guid, versions=(version,), source="tarvia", url=guid)])
        statements = store.statements([row["guid"] for row in rows])
    assert len(statements) == len(rows) == 69
    for row in rows:
        wanted = [f"{one['title']}\n\n{one['text']}" for one in row["versions"]]
        statement = statements[row["guid"]]
        assert [one.text for one in statement.versions] == _without_repeats(wanted)
        for change in changes_of(statement):
            assert change.after is not None
            rest = [run for run in change.runs if run.kind is not RunKind.REMOVED]
            assert "".join(run.text for run in rest).split() == change.after.text.split()


def _without_repeats(texts: list[str]) -> list[str]:
    kept: list[str] = []
    for text in texts:
        if not kept or kept[-1].split() != text.split():
            kept.append(text)
    return kept
