"""Files go to the reader of their kind, told by content, and land in the store once."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crossref.collect.captions import read_transcript
from crossref.config import Settings
from crossref.errors import UsageError
from crossref.pipeline.importing import ImportReport, Vouched, import_file, kind_of
from crossref.pipeline.workspace import Workspace
from crossref.types import Statement
from tests.collect.test_captions import SRT
from tests.collect.test_telegram_export import chat, message
from tests.collect.test_x_archive import ACCOUNT, archive, post

SOURCE = """
id = "mfa"
kind = "foreign-ministry"
[names]
en = "Ministry of the Harbour"
[[people]]
id = "ilva-sterner"
name = "Ilva Sterner"
[[channels]]
id = "mfa-x"
platform = "x"
address = "mfa_harbour"
recorded = { by = "test", year = 2026 }
[[channels]]
id = "mfa-telegram"
platform = "telegram"
address = "mfa_harbour"
recorded = { by = "test", year = 2026 }
[[channels]]
id = "mfa-telegram-es"
platform = "telegram"
address = "mfa_puerto"
recorded = { by = "test", year = 2026 }
[[channels]]
id = "mfa-video"
platform = "page"
address = "https://harbour.example/video"
recorded = { by = "test", year = 2026 }
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Return a workspace with one ministry."""
    root = tmp_path / "desk"
    (root / "sources").mkdir(parents=True)
    (root / "sources" / "mfa.toml").write_text(SOURCE, encoding="utf-8")
    return Workspace(root=root, settings=Settings())


def _statements(workspace: Workspace) -> list[Statement]:
    with workspace.open_store() as store:
        return list(store.iter_statements())


def _days(workspace: Workspace, channel: str) -> list[tuple[str, tuple[tuple[date, date], ...]]]:
    with workspace.open_store() as store:
        return [(row.how, row.days) for row in store.coverage([channel])]


def _export(folder: Path) -> Path:
    path = folder / "result.json"
    path.write_text(json.dumps(chat(message(812, "The pier is open."))), encoding="utf-8")
    return path


def test_rows_are_read_as_before(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "posts.jsonl"
    path.write_text('{"id": "1", "text": "The pier is open."}\n{"id": "2"}\n', encoding="utf-8")
    read: list[int] = []
    report = import_file(path, workspace, advance=read.append)
    assert (report.new, report.problems) == (1, ['line 2: "text" is missing.'])
    assert read[-1] == path.stat().st_size
    assert import_file(path, workspace).unchanged == 1


def test_rows_get_the_language_of_their_words(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "posts.jsonl"
    rows = [
        {"id": "none", "text": "El muelle está abierto para los barcos de la pesca."},
        {"id": "wrong", "text": "El muelle está abierto para los barcos de la pesca.", "lang": "en"},
        {"id": "short", "text": "¡Abierto!", "lang": "en"},
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    import_file(path, workspace)
    assert {one.id: one.lang for one in _statements(workspace)} == {"none": "es", "wrong": "es", "short": "en"}


def test_archive_of_x_lands_once_and_covers_its_days(workspace: Workspace, tmp_path: Path) -> None:
    files = {
        "data/account.js": ACCOUNT,
        "data/tweets.js": [
            post(17, "The pier is open.", at="Fri Nov 20 09:00:00 +0000 2026"),
            post(18, "The pier is closed."),
        ],
    }
    path = archive(tmp_path, files)
    assert import_file(path, workspace) == ImportReport(new=2)
    assert import_file(path, workspace) == ImportReport(unchanged=2)
    assert {one.channel for one in _statements(workspace)} == {"mfa-x"}
    assert ("as imported", ((date(2026, 11, 20), date(2026, 11, 23)),)) in _days(workspace, "mfa-x")


def test_archive_with_an_edit_gives_versions(workspace: Workspace, tmp_path: Path) -> None:
    edit = {"edit": {"initialTweetId": "17", "editControlInitial": {"editTweetIds": ["17", "18"]}}}
    later = post(18, "The fare is 8.5 marks.", at="Mon Nov 23 18:30:00 +0000 2026", edit_info=edit)
    path = archive(
        tmp_path, {"data/account.js": ACCOUNT, "data/tweets.js": [later, post(17, "The fare is 4.5 marks.")]}
    )
    for _ in range(2):
        import_file(path, workspace)
    (found,) = _statements(workspace)
    assert [one.text for one in found.versions] == ["The fare is 4.5 marks.", "The fare is 8.5 marks."]


def test_export_of_telegram_is_from_the_channel_that_is_named(workspace: Workspace, tmp_path: Path) -> None:
    report = import_file(_export(tmp_path), workspace, channel="mfa-telegram-es")
    (found,) = _statements(workspace)
    assert report.new == 1
    assert (found.channel, found.native_id) == ("mfa-telegram-es", "mfa_puerto/812")


def test_export_of_telegram_is_from_the_one_channel_vouched_for(workspace: Workspace, tmp_path: Path) -> None:
    word = Vouched(channel="mfa-telegram", first=date(2026, 11, 1), last=date(2026, 11, 24))
    import_file(_export(tmp_path), workspace, vouched=(word,))
    assert _statements(workspace)[0].channel == "mfa-telegram"
    ((how, days),) = _days(workspace, "mfa-telegram")
    assert "vouched for" in how
    assert days == ((date(2026, 11, 1), date(2026, 11, 24)),)


def test_export_of_a_body_with_two_channels_is_not_guessed(workspace: Workspace, tmp_path: Path) -> None:
    import_file(_export(tmp_path), workspace)
    assert _statements(workspace)[0].channel is None


def test_captions_are_kept_with_the_file_that_holds_their_times(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "2026-11-23 Briefing [abcDEF12345].en.srt"
    path.write_text(SRT, encoding="utf-8")
    assert import_file(path, workspace) == ImportReport(new=1)
    assert import_file(path, workspace) == ImportReport(unchanged=1)
    (found,) = _statements(workspace)
    with workspace.open_store() as store:
        body = store.capture_body(found.latest.capture or "")
        assert len(store.captures(sha256=found.latest.capture)) == 1
    assert read_transcript(body).text == found.text
    assert found.published_at == datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize(("channel", "taken"), [("mfa-video", "mfa-video"), ("mfa-telegram", None)])
def test_captions_are_from_a_channel_vouched_for_that_can_hold_them(
    workspace: Workspace, tmp_path: Path, channel: str, taken: str | None
) -> None:
    path = tmp_path / "briefing.srt"
    path.write_text(SRT, encoding="utf-8")
    word = Vouched(channel=channel, first=date(2026, 11, 1), last=date(2026, 11, 24))
    import_file(path, workspace, vouched=(word,))
    assert _statements(workspace)[0].channel == taken


def test_export_is_not_from_a_channel_of_another_kind_that_is_vouched_for(workspace: Workspace, tmp_path: Path) -> None:
    word = Vouched(channel="mfa-x", first=date(2026, 11, 1), last=date(2026, 11, 24))
    assert import_file(_export(tmp_path), workspace, vouched=(word,)).new == 1
    assert _statements(workspace)[0].channel is None


@pytest.mark.parametrize("name", ["captions.txt", "archive.bin", "posts"])
def test_kind_is_told_by_content_and_not_by_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(SRT, encoding="utf-8")
    assert kind_of(path).name == "a file of captions"
    shutil.copy(archive(tmp_path, {"data/tweets.js": []}), path)
    assert kind_of(path).name == "an archive of X"
    shutil.copy(_export(tmp_path), path)
    assert kind_of(path).name == "an export of Telegram"
    path.write_text("id,text\n1,Open\n", encoding="utf-8")
    assert kind_of(path).name == "a file of rows"


def test_other_kinds_have_no_columns(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no columns"):
        import_file(_export(tmp_path), workspace, mapping={"text": "body"})


@pytest.mark.parametrize(("channel", "reason"), [("nobody", "--channel names"), ("mfa-x", "no Telegram channel")])
def test_channel_that_does_not_fit_is_told(workspace: Workspace, tmp_path: Path, channel: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        list(import_file(_export(tmp_path), workspace, channel=channel).problems)


@pytest.mark.parametrize(
    ("account", "channel", "reason"),
    [("mfa_harbour", "mfa-telegram", "no channel on X"), ("somebody_else", "mfa-x", "the archive of @somebody_else")],
)
def test_archive_of_another_account_is_told(
    workspace: Workspace, tmp_path: Path, account: str, channel: str, reason: str
) -> None:
    files = {"data/tweets.js": [], "data/account.js": [{"account": {"username": account, "accountId": "1"}}]}
    with pytest.raises(UsageError, match=reason):
        import_file(archive(tmp_path, files), workspace, channel=channel)


def test_rows_without_a_channel_are_of_the_one_named(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [{"id": "1", "text": "The pier is open."}, {"id": "2", "text": "The gate is shut.", "channel": "mfa-x"}]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    import_file(path, workspace, channel="mfa-telegram")
    assert {one.id: one.channel for one in _statements(workspace)} == {"1": "mfa-telegram", "2": "mfa-x"}
    assert {one.source for one in _statements(workspace)} == {"mfa"}


def test_missing_file_is_told_and_makes_no_store(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        import_file(tmp_path / "missing.zip", workspace)
    assert not (workspace.root / ".crossref").exists()


def test_interrupted_import_keeps_whole_batches_and_goes_on(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "posts.jsonl"
    rows = [json.dumps({"id": str(n), "text": f"The pier is open, says notice {n}."}) for n in range(1200)]
    path.write_text("\n".join(rows), encoding="utf-8")
    done = 0

    def interrupt(_read: int) -> None:
        nonlocal done
        done += 1
        if done == 900:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_file(path, workspace, advance=interrupt)
    assert len(_statements(workspace)) == 500
    assert import_file(path, workspace) == ImportReport(new=700, unchanged=500)
