"""The archive of X: posts, long and edited and deleted ones, reposts, threads, and nothing private."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from crossref.collect import x_archive
from crossref.collect.timeline import Taken
from crossref.collect.x_archive import is_x_archive, read_x_archive
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.types import Channel, Platform, Source, Statement, VersionState, stable_id
from tests.collect.social import utc

CHANNEL = Channel(id="mfa-x", platform=Platform.X, address="MFA_Harbour", person="ilva-sterner")
DIRECTORY = Directory([Source(id="mfa", names=(("en", "Ministry of the Harbour"),), channels=(CHANNEL,))])
ACCOUNT = [{"account": {"email": "press@mfa.example", "username": "mfa_harbour", "accountId": "4455"}}]


def post(number: int, text: str, *, at: str = "Mon Nov 23 18:05:00 +0000 2026", **changed: Any) -> dict[str, Any]:
    """Return a post in the documented shape."""
    shown = {
        "id": str(number), "id_str": str(number), "full_text": text, "created_at": at, "lang": "en",
        "entities": {"urls": []}, "edit_info": {"initial": {"editTweetIds": [str(number)]}}, **changed,
    }  # fmt: skip
    return {"tweet": shown}


def archive(folder: Path, files: dict[str, Any], *, prefix: str = "") -> Path:
    """Write an archive with these files."""
    path = folder / "twitter-2026-11-24.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, items in files.items():
            key = re.sub(r"\W", "_", Path(name).stem)
            body = items if isinstance(items, bytes) else f"window.YTD.{key}.part0 = {json.dumps(items)}".encode()
            packed.writestr(prefix + name, body)
    return path


def taken(path: Path) -> list[Taken]:
    """Read an archive."""
    return list(read_x_archive(path, DIRECTORY, provenance="imported from a zip"))


def statements(path: Path) -> list[Statement]:
    """Return the statements of an archive."""
    return [one.statement for one in taken(path) if one.statement is not None]


@pytest.mark.parametrize("prefix", ["", "twitter-archive/"], ids=["flat", "in a folder"])
def test_posts_become_statements_of_the_account(tmp_path: Path, prefix: str) -> None:
    urls = [{"url": "https://t.co/a", "expanded_url": "https://harbour.example/a"}]
    files = {
        "data/account.js": ACCOUNT,
        "data/tweets.js": [post(1860000000000000001, "Ice &amp; wind: https://t.co/a", entities={"urls": urls})],
        "data/tweets-part1.js": [post(1860000000000000002, "The pier is open.")],
    }
    path = archive(tmp_path, files, prefix=prefix)
    assert is_x_archive(path)
    first, second = statements(path)
    assert first.text == "Ice & wind: https://harbour.example/a"
    assert first.id == stable_id("statement", "x", "1860000000000000001")
    assert (first.source, first.channel, first.author_id) == ("mfa", "mfa-x", "ilva-sterner")
    assert first.url == "https://x.com/mfa_harbour/status/1860000000000000001"
    assert (first.published_at, first.provenance) == (utc(2026, 11, 23, 18, 5), "imported from a zip")
    assert second.text == "The pier is open."


def test_old_name_of_the_file_is_read_too(tmp_path: Path) -> None:
    assert [one.text for one in statements(archive(tmp_path, {"data/tweet.js": [post(17, "Open.")]}))] == ["Open."]


def test_nothing_private_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    real = zipfile.ZipFile.open

    def noted(self: zipfile.ZipFile, name: Any, *rest: Any, **named: Any) -> Any:
        opened.append(getattr(name, "filename", name))
        return real(self, name, *rest, **named)

    files = {
        "data/account.js": ACCOUNT, "data/direct-messages.js": [{"dmConversation": {}}], "data/tweets.js": [post(17, "Open.")],
        "data/ad-impressions.js": [], "data/phone-number.js": [{}], "data/direct-message-headers.js": [],
    }  # fmt: skip
    path = archive(tmp_path, files)
    monkeypatch.setattr(zipfile.ZipFile, "open", noted)
    (found,) = statements(path)
    assert sorted(opened) == ["data/account.js", "data/tweets.js"]
    assert "press@mfa.example" not in repr(found)


@pytest.mark.parametrize("by_id", [True, False], ids=["by id", "by beginning"])
def test_long_post_has_all_its_words(tmp_path: Path, by_id: bool) -> None:
    text = (
        "We will keep the bridge at Port Calder open in winter, and we will not raise the fare before the spring. " * 5
    )
    note = {"noteTweetId": "9", "core": {"text": text, "urls": []}, **({"tweetId": "17"} if by_id else {})}
    files = {"data/tweets.js": [post(17, text[:275] + "…")], "data/note-tweet.js": [{"noteTweet": note}]}
    (found,) = statements(archive(tmp_path, files))
    assert found.text == text.strip()


def test_cut_posts_are_left_out_and_told(tmp_path: Path) -> None:
    long = "We will keep the bridge at Port Calder open in winter and we will not raise the fare. " * 4
    files = {"data/tweets.js": [post(17, long[:275] + "…"), post(18, f"RT @port: {long[:120]}…"), post(19, "Open.")]}
    found = taken(archive(tmp_path, files))
    assert [one.statement.text for one in found if one.statement] == ["Open."]
    assert [one.problem for one in found if one.problem] == [
        "2 posts, most of them reposts, are cut short in the archive and were left out."
    ]


def test_repost_is_somebody_else_s(tmp_path: Path) -> None:
    media = {"media": [{"source_status_id_str": "5"}]}
    files = {
        "data/account.js": ACCOUNT,
        "data/tweets.js": [post(18, "RT @port: The quay is wet.", extended_entities=media)],
    }
    (found,) = statements(archive(tmp_path, files))
    assert (found.text, found.author, found.author_id) == ("The quay is wet.", "@port", None)
    assert found.repost_of == stable_id("statement", "x", "5")


def test_edited_post_is_one_statement_in_two_wordings(tmp_path: Path) -> None:
    edit = {"edit": {"initialTweetId": "17", "editControlInitial": {"editTweetIds": ["17", "18"]}}}
    later = post(18, "The fare is 8.5 marks.", at="Mon Nov 23 18:30:00 +0000 2026", edit_info=edit)
    first, second = statements(archive(tmp_path, {"data/tweets.js": [later, post(17, "The fare is 4.5 marks.")]}))
    assert first.id == second.id
    assert [first.text, second.text] == ["The fare is 4.5 marks.", "The fare is 8.5 marks."]


def test_deleted_post_is_kept_as_deleted(tmp_path: Path) -> None:
    gone = post(17, "The pier is closed.", deleted_at="Tue Nov 24 06:00:00 +0000 2026")
    (found,) = statements(archive(tmp_path, {"data/tweets.js": [], "data/deleted-tweets.js": [gone]}))
    assert (found.latest.state, found.latest.seen_until) == (VersionState.DELETED, utc(2026, 11, 24, 6))


def test_thread_is_joined(tmp_path: Path) -> None:
    reply = {"in_reply_to_status_id_str": "17", "in_reply_to_user_id_str": "4455"}
    files = {
        "data/account.js": ACCOUNT,
        "data/tweets.js": [
            post(18, "until the ice comes.", at="Mon Nov 23 18:06:00 +0000 2026", **reply),
            post(17, "The bridge stays open"),
        ],
    }
    assert statements(archive(tmp_path, files))[-1].text == "The bridge stays open\n\nuntil the ice comes."


def test_post_that_says_nothing_is_told(tmp_path: Path) -> None:
    files = {"data/tweets.js": [post(17, ""), {"tweet": {"full_text": "Open.", "created_at": "soon"}}, "no object"]}
    assert [one.problem is not None for one in taken(archive(tmp_path, files))] == [True, True]


# --- hostile files ------------------------------------------------------------------------------------------------------


def test_path_that_leads_out_of_the_archive_writes_nothing(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    files = {"data/account.js": ACCOUNT, "../../data/tweets.js": [post(1, "The bridge is open.")]}
    files |= {"/etc/tweets.js": [post(2, "The pier is open.")], "data/tweets.js": [post(3, "The quay is open.")]}
    path = archive(inside, files)
    before = sorted(tmp_path.rglob("*"))
    assert "The quay is open." in {one.text for one in statements(path)}
    assert sorted(tmp_path.rglob("*")) == before


def test_file_that_unpacks_to_far_more_is_not_read(tmp_path: Path) -> None:
    path = archive(tmp_path, {"data/tweets.js": b"window.YTD.tweets.part0 = [" + b" " * 40_000_000 + b"]"})
    with pytest.raises(UsageError, match="far more"):
        taken(path)


def test_archive_of_very_many_files_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(x_archive, "MOST_MEMBERS", 1)
    with pytest.raises(UsageError, match="more than 1 files"):
        taken(archive(tmp_path, {"data/tweets.js": [], "data/account.js": ACCOUNT}))


@pytest.mark.parametrize("body", [b"", b"window.YTD.tweets.part0 = [", b"\xff\xfe", b"[" * 100_000])
def test_damaged_file_in_the_archive_is_told(tmp_path: Path, body: bytes) -> None:
    with pytest.raises(UsageError, match=r"tweets\.js"):
        taken(archive(tmp_path, {"data/tweets.js": body}))


def test_damaged_archive_is_told(tmp_path: Path) -> None:
    path = archive(tmp_path, {"data/tweets.js": [post(17, "Open. " * 500)]})
    data = bytearray(path.read_bytes())
    data[60:80] = b"\0" * 20
    path.write_bytes(bytes(data))
    with pytest.raises(UsageError):
        taken(path)


def test_other_zip_is_no_archive(tmp_path: Path) -> None:
    assert not is_x_archive(archive(tmp_path, {"word/document.xml": b"<x/>"}))
    assert not is_x_archive(tmp_path / "missing.zip")


def test_documented_examples_are_read(tmp_path: Path, shared: Path) -> None:
    text = (shared / "recorded" / "x_archive" / "archive_data.md").read_text(encoding="utf-8")
    blocks = dict(re.findall(r"(?m)^([\w-]+)\.js(?:on)?:?\n\n```json\n(.*?)```", text, re.DOTALL))
    files = {f"data/{name}.js": body.encode() for name, body in blocks.items() if name in ("account", "note-tweet")}
    # The documented list of posts lacks its closing bracket.
    files["data/tweets.js"] = blocks["tweets"].rstrip().removesuffix("]").encode() + b"]"
    (found,) = statements(archive(tmp_path, files))
    assert found.native_id == "1626922779105759235"
    assert found.channel == "x:exgenesis"
    assert found.reply_to == stable_id("statement", "x", "1626916612560281601")
    assert found.published_at == utc(2023, 2, 18, 12, 33, 11)
