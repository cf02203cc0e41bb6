"""What is broken is named, the index alone is mended, and nothing else is touched."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crossref.pipeline import health
from crossref.pipeline.health import Probe, State, examine
from crossref.pipeline.importing import import_file
from crossref.pipeline.workspace import Workspace, find_workspace
from crossref.store.index_layout import STATE_FILE
from crossref.types import Capture
from tests.pipeline.newsroom import NOW, as_lines, lay_out, with_releases

BODY = b"<p>The fare stays at 4.5 marks.</p>"
SHA = hashlib.sha256(BODY).hexdigest()
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def desk(tmp_path: Path) -> Workspace:
    workspace = with_releases(tmp_path / "desk")
    with workspace.open_store() as store:
        url = "https://harbour.tarvia.example/1"
        capture = Capture(sha256=SHA, url=url, final_url=url, status=200, headers=(), fetched_at=NOW)
        store.save_capture(capture, BODY)
    return workspace


def probes(desk: Workspace, *, now: datetime = NOW, **given: bool) -> dict[str, Probe]:
    return {probe.part: probe for probe in examine(desk, now=now, **given)}


def test_examine_of_a_whole_workspace_finds_nothing_broken(desk: Workspace) -> None:
    found = probes(desk)
    assert list(found) == ["sources", "disk", "dictionaries", "database", "clock", "captures", "index", "channels"]
    assert {probe.state for part, probe in found.items() if part != "disk"} == {State.GOOD}
    assert found["index"].message == "2 statements in 2 passages."
    assert found["captures"].message == "1 captures, 1 of them read."


def test_examine_counts_what_an_interrupted_run_left_behind(desk: Workspace) -> None:
    (desk.data / "captures" / SHA[:2] / "tmpabc.part").write_bytes(b"half")
    found = probes(desk)["captures"]
    assert found.state is State.GOOD
    assert "Half-written files of interrupted runs: 1;" in found.message


def test_examine_of_a_new_workspace_only_warns(tmp_path: Path) -> None:
    found = probes(lay_out(tmp_path / "new"))
    assert found["database"].state is State.WARNING
    assert State.BROKEN not in {probe.state for probe in found.values()}


def test_examine_counts_statements_without_words_as_whole(desk: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "emoji.jsonl"
    path.write_text(as_lines(({"id": "wave", "text": "🌊"},)), encoding="utf-8")
    import_file(path, desk)
    assert probes(desk)["index"].state is State.GOOD


def test_examine_a_damaged_database_is_named_and_nothing_more_is_asked(desk: Workspace) -> None:
    path = desk.data / "crossref.db"
    path.write_bytes(b"SQLite format 3\0" + b"\x7f" * 4000)
    found = probes(desk, repair=True)
    assert found["database"].state is State.BROKEN
    assert "backup" in found["database"].hint
    assert "index" not in found


@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_examine_a_capture_that_is_not_what_was_kept_is_named(desk: Workspace, harm: str) -> None:
    path = desk.data / "captures" / SHA[:2] / f"{SHA[2:]}.zst"
    if harm == "missing":
        path.unlink()
    else:
        path.write_bytes(b"torn")
    found = probes(desk, full=True)["captures"]
    assert found.state is State.BROKEN
    assert SHA[:12] in found.message
    assert f"1 {harm}" in found.message or f"1 are {harm}" in found.message


def _lose_a_passage(desk: Workspace) -> None:
    with desk.open_store() as store, desk.open_index(store) as index:
        mark = index.watermark
        index.clear()
        index._save_state(mark)


def test_examine_an_index_that_lacks_statements_is_mended_on_request_alone(desk: Workspace) -> None:
    _lose_a_passage(desk)
    found = probes(desk)["index"]
    assert found.state is State.BROKEN
    assert "it holds 0 statements where the store has 2" in found.message
    assert "--repair" in found.hint
    mended = probes(desk, repair=True)["index"]
    assert mended.state is State.MENDED
    assert "2 statements" in mended.message
    assert probes(desk)["index"].state is State.GOOD


@pytest.mark.parametrize("harm", ["gone", "another version"])
def test_examine_an_index_that_cannot_be_opened_is_named_and_mended(desk: Workspace, harm: str) -> None:
    folder = desk.data / "index"
    if harm == "gone":
        shutil.rmtree(folder)
    else:
        (folder / STATE_FILE).write_text(json.dumps({"format": 0}), encoding="utf-8")
    assert probes(desk)["index"].state is State.BROKEN
    assert probes(desk, repair=True)["index"].state is State.MENDED
    assert probes(desk)["index"].state is State.GOOD


@pytest.mark.parametrize(
    ("free", "state"),
    [(2_000_000_000, State.GOOD), (900_000_000, State.WARNING), (10_000_000, State.BROKEN)],
    ids=["room", "little", "none"],
)
def test_examine_says_how_much_room_is_left(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch, free: int, state: State
) -> None:
    monkeypatch.setattr(health.shutil, "disk_usage", lambda _folder: Usage(4_000_000_000, 0, free))
    assert probes(desk)["disk"].state is state


def test_examine_a_clock_that_was_never_set_is_broken(desk: Workspace) -> None:
    assert probes(desk, now=datetime(1970, 1, 1, tzinfo=UTC))["clock"].state is State.BROKEN


def test_examine_a_clock_behind_the_last_collection_warns(desk: Workspace) -> None:
    with desk.open_store() as store:
        store.start_run("collect", NOW)
    assert probes(desk, now=NOW - timedelta(minutes=5))["clock"].state is State.GOOD
    assert probes(desk, now=NOW - timedelta(days=2))["clock"].state is State.WARNING


def test_examine_sources_that_cannot_be_read_are_named(desk: Workspace) -> None:
    (desk.sources / "tarvia-harbour.toml").write_text("id = ", encoding="utf-8")
    found = probes(Workspace(root=desk.root, settings=desk.settings))["sources"]
    assert found.state is State.BROKEN
    assert "tarvia-harbour.toml" in found.message


def test_examine_without_sources_warns(desk: Workspace) -> None:
    (desk.sources / "tarvia-harbour.toml").unlink()
    assert probes(Workspace(root=desk.root, settings=desk.settings))["sources"].state is State.WARNING


def test_doctor_names_the_dictionaries_that_would_help(desk: Workspace) -> None:
    config = desk.root / "config.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text + '\n[matching]\ndictionaries = ""\n', encoding="utf-8")
    found = probes(find_workspace(desk.root))["dictionaries"]
    assert found.state is State.GOOD
    assert "sudo apt install dict-freedict-eng-por mueller7-dict" in found.hint
