"""The export of Telegram Desktop: channels alone, edits marked, times by the seconds since 1970."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.telegram_export import is_telegram_export, message_text, read_telegram_export
from crossref.collect.timeline import Taken
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.types import Channel, Person, Platform, Source, Statement, VersionState, stable_id
from tests.collect.social import data, utc

CHANNEL = Channel(id="mfa-telegram", platform=Platform.TELEGRAM, address="mfa_harbour", language="en")
SOURCE = Source(id="mfa", names=(("en", "Ministry of the Harbour"),), channels=(CHANNEL,))
DIRECTORY = Directory([SOURCE])


def message(number: int, text: Any, **changed: Any) -> dict[str, Any]:
    """Return a message in the documented shape."""
    return {
        "id": number, "type": "message", "date": "2026-11-23T21:05:00", "date_unixtime": "1795457100",
        "from": "Ministry of the Harbour", "from_id": "channel123", "text": text, "text_entities": [], **changed,
    }  # fmt: skip


def chat(
    *messages: dict[str, Any], kind: str = "public_channel", name: str = "Ministry of the Harbour"
) -> dict[str, Any]:
    """Return a chat."""
    return {"name": name, "type": kind, "id": 123, "messages": list(messages)}


def taken(folder: Path, document: Any, *, channel: str | None = None) -> list[Taken]:
    """Read an export."""
    path = folder / "result.json"
    path.write_bytes(document if isinstance(document, bytes) else data(document))
    return list(read_telegram_export(path, DIRECTORY, provenance="imported from result.json", channel=channel))


def statements(folder: Path, document: Any, *, channel: str | None = None) -> list[Statement]:
    """Return the statements of an export."""
    return [one.statement for one in taken(folder, document, channel=channel) if one.statement is not None]


def test_messages_of_a_named_channel_are_the_same_as_on_its_page(tmp_path: Path) -> None:
    (found,) = statements(tmp_path, chat(message(812, "The pier is open.")), channel="mfa-telegram")
    assert found.id == stable_id("statement", "telegram", "mfa_harbour/812")
    assert (found.url, found.channel, found.source) == ("https://t.me/mfa_harbour/812", "mfa-telegram", "mfa")
    assert found.published_at == utc(2026, 11, 23, 18, 5)
    assert (found.text, found.lang, found.provenance) == ("The pier is open.", "en", "imported from result.json")


@pytest.mark.parametrize(
    ("signed", "person"), [(None, "ilva-sterner"), ("Ilva Sterner", "ilva-sterner"), ("Jonas Averill", None)]
)
def test_message_on_the_channel_of_a_person_is_its_signers(
    tmp_path: Path, signed: str | None, person: str | None
) -> None:
    own = Channel(id="own", platform=Platform.TELEGRAM, address="sterner", person="ilva-sterner")
    minister = Source(
        id="mfa",
        names=(("en", "Ministry of the Harbour"),),
        people=(Person(id="ilva-sterner", name="Ilva Sterner"),),
        channels=(own,),
    )
    path = tmp_path / "result.json"
    path.write_bytes(data(chat(message(812, "The pier is open.", **({"author": signed} if signed else {})))))
    (found,) = read_telegram_export(path, Directory([minister]), provenance="imported", channel="own")
    assert found.statement is not None
    assert (found.statement.author, found.statement.author_id) == (signed, person)


def test_title_of_a_body_with_one_channel_names_it(tmp_path: Path) -> None:
    assert statements(tmp_path, chat(message(812, "Open.")))[0].channel == "mfa-telegram"


def test_channel_of_unknown_name_has_statements_of_its_own(tmp_path: Path) -> None:
    (found,) = statements(tmp_path, chat(message(812, "Open."), name="Port Board"))
    assert (found.channel, found.url, found.author) == (None, None, "Port Board")
    assert found.id == stable_id("statement", "telegram-export", 123, 812)


def test_pieces_of_a_text_are_put_together(tmp_path: Path) -> None:
    pieces = [
        "The ", {"type": "bold", "text": "pier"}, " is open: ", {"type": "link", "text": "https://harbour.example/a"},
        " and ", {"type": "text_link", "text": "here", "href": "https://harbour.example/b"},
        {"type": "custom_emoji", "text": "⚓", "document_id": "x.tgs"},
    ]  # fmt: skip
    (found,) = statements(tmp_path, chat(message(1, pieces)))
    assert found.text == "The pier is open: https://harbour.example/a and here⚓"


def test_edited_message_is_marked_from_the_time_of_the_edit(tmp_path: Path) -> None:
    document = chat(message(1, "Open.", edited="2026-11-23T21:30:00", edited_unixtime="1795458600"))
    version = statements(tmp_path, document)[0].latest
    assert (version.state, version.seen_from) == (VersionState.EDITED, utc(2026, 11, 23, 18, 30))


def test_old_export_that_writes_1970_for_never_is_not_edited(tmp_path: Path) -> None:
    document = chat(message(1, "Open.", edited="1970-01-01T00:00:00", date_unixtime=None))
    (found,) = statements(tmp_path, document)
    assert found.latest.state is VersionState.LIVE
    assert found.published_at == utc(2026, 11, 23, 21, 5)


def test_forward_and_answer_are_linked(tmp_path: Path) -> None:
    document = chat(message(2, "Yes.", reply_to_message_id=1), message(3, "Ice.", forwarded_from="Port Board"))
    answer, forward = statements(tmp_path, document, channel="mfa-telegram")
    assert answer.reply_to == stable_id("statement", "telegram", "mfa_harbour/1")
    assert forward.repost_of is not None
    assert forward.author == "Port Board"


def test_service_messages_and_pictures_without_words_are_none(tmp_path: Path) -> None:
    document = chat(message(1, "", photo="(File not included.)"), {**message(2, "pinned"), "type": "service"})
    assert taken(tmp_path, document) == []


def test_channels_of_a_full_export_are_read_and_conversations_are_not(tmp_path: Path) -> None:
    private = chat(message(5, "A private word."), kind="personal_chat", name="Jonas Averill")
    document = {"about": "Here is the data", "chats": {"list": [private, chat(message(1, "Open."))]}}
    assert [one.text for one in statements(tmp_path, document)] == ["Open."]
    with pytest.raises(UsageError, match="2 channels"):
        taken(tmp_path, {"chats": {"list": [chat(), chat()]}}, channel="mfa-telegram")


@pytest.mark.parametrize(
    "document",
    [b"{", b"[]", b"\xff", b"[" * 100_000, {"chats": 4}, chat(kind="private_group"), {**chat(), "messages": "none"}],
)
def test_file_without_a_channel_is_told(tmp_path: Path, document: Any) -> None:
    with pytest.raises(UsageError):
        taken(tmp_path, document)


def test_message_without_number_or_time_is_told(tmp_path: Path) -> None:
    document = chat(
        {**message(0, "Open.")}, {**message(1, "Open."), "date": "soon", "date_unixtime": "x"}, message(2, "Open.")
    )
    assert [one.problem for one in taken(tmp_path, document)] == [
        "a message without a number was left out.",
        "message 1: it has no time.",
        None,
    ]


@given(st.recursive(st.none() | st.integers() | st.text(max_size=9), st.lists, max_leaves=6))
def test_whatever_stands_for_a_text_is_a_text(value: Any) -> None:
    assert isinstance(message_text(message(1, value)), str)


@pytest.mark.parametrize(
    ("head", "fits"),
    [
        (b'{\n "name": "Ministry",\n "type": "public_channel",\n "id": 123,\n "messages": [', True),
        (b'\xef\xbb\xbf{ "about": "x", "chats": { "list": [', True),
        (b'{"id": "1", "text": "The pier is open."}', False),
        (b'{"id": "1", "type": "post", "text": "no \'messages\'"}', False),
        (b"id,text\n1,Open", False),
    ],
)
def test_export_is_told_by_its_beginning(head: bytes, fits: bool) -> None:
    assert is_telegram_export(head) is fits
