"""Reads the JSON export of Telegram Desktop: channels whole, with edits marked, and without what is private."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from crossref.article.language import guess_language
from crossref.collect.timeline import (
    EARLIEST,
    Raw,
    Taken,
    account_id,
    clean,
    moment,
    objects,
    one_line,
    post_id,
    web_link,
    words,
)
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.text.posts import native_id
from crossref.types import Channel, Platform, Source, Statement, Version, VersionState, stable_id

MOST_BYTES = 400_000_000
"""The export is one JSON document and read whole."""
_CHANNELS = frozenset({"public_channel", "private_channel"})
"""Kinds of chats that are channels; groups and conversations hold the words of others and are not read."""
_HEAD = 4096


def is_telegram_export(head: bytes) -> bool:
    """Tell by its beginning whether a file is an export of one chat or of several."""
    start = head[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    keys = (b'"messages"', b'"chats"', b'"personal_information"')
    named = b'"type"' in start and b'"id"' in start and b'"name"' in start
    return start.startswith(b"{") and ((named and keys[0] in start) or keys[1] in start or keys[2] in start)


def read_telegram_export(
    path: Path, directory: Directory, *, provenance: str, channel: str | None = None
) -> Iterator[Taken]:
    """Yield the messages of the channels in an export.

    The export does not hold a channel's public name; without it the messages cannot be known as the same ones that the
    preview page shows.

    Args:
        path: The ``result.json`` of Telegram Desktop.
        directory: Who is who.
        provenance: How the messages reached us.
        channel: The id of the channel that is exported, or ``telegram:name``.

    Raises:
        UsageError: It cannot be read, holds no channel, or holds several where one is named.
    """
    chats = list(_chats(_document(path), path))
    if channel is not None and len(chats) > 1:
        raise UsageError(f"{path} holds {len(chats)} channels.", hint="Export the channel that you name alone.")
    for chat in chats:
        known, name = _channel(chat, directory, channel)
        yield from _messages(chat, known, name, directory, provenance)


def _document(path: Path) -> Raw:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UsageError(f"{path} is larger than {MOST_BYTES // 1_000_000} MB.", hint="Export fewer days at once.")
        document = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is no whole JSON document.", hint="Export the channel again.") from error
    if not isinstance(document, dict):
        raise UsageError(f"{path} is no export of Telegram Desktop.")
    return document


def _chats(document: Raw, path: Path) -> Iterator[Raw]:
    """Yield the channels of an export, of one chat or of several."""
    several = document.get("chats")
    chats = objects(several, "list") if isinstance(several, dict) else [document]
    channels = [chat for chat in chats if words(chat, "type") in _CHANNELS and isinstance(chat.get("messages"), list)]
    if not channels:
        raise UsageError(
            f"{path} holds no channel.", hint="Groups and conversations are not read; export a channel as JSON."
        )
    yield from channels


def _channel(chat: Raw, directory: Directory, given: str | None) -> tuple[Channel | None, str | None]:
    """Return the channel in the directory and its public name, as far as given or told by whose title it bears."""
    if given is not None:
        known = directory.channel(given)
        name = known.address if known is not None else given.partition(":")[2] or given
        return known, name.removeprefix("@").rpartition("/")[2]
    title = directory.resolve(one_line(words(chat, "name")))
    source = directory.source(title.source_id) if title is not None and title.source_id else None
    own = [one for one in source.channels if one.platform is Platform.TELEGRAM] if source is not None else []
    # A body with two channels, one for each language, gives them one title: nothing is guessed then.
    return (own[0], own[0].address) if len(own) == 1 else (None, None)


def _messages(
    chat: Raw, channel: Channel | None, name: str | None, directory: Directory, provenance: str
) -> Iterator[Taken]:
    source = _source_of(channel, directory)
    for message in objects(chat, "messages"):
        if words(message, "type") != "message":
            continue
        text, number, when = clean(message_text(message)), message.get("id"), _time(message, "date")
        if type(number) is not int or number <= 0:
            yield Taken(problem="a message without a number was left out.")
        elif text and when is not None:
            found = _statement(chat, message, text, when, channel, source, name, provenance)
            yield Taken(statement=_with_author(found, directory))
        elif text:
            yield Taken(problem=f"message {number}: it has no time.")


def _source_of(channel: Channel | None, directory: Directory) -> Source | None:
    return directory.source_of_channel(channel) if channel is not None else None


def _with_author(statement: Statement, directory: Directory) -> Statement:
    """Return a message as its signer's, who may be another than the person whose channel it is."""
    if statement.author is None or statement.author_id is None:
        return statement
    return replace(statement, author_id=directory.author(statement.author, owner=statement.author_id))


def _statement(  # noqa: PLR0913, PLR0917  what a message, its chat and its channel tell
    chat: Raw,
    message: Raw,
    text: str,
    when: datetime,
    channel: Channel | None,
    source: Source | None,
    name: str | None,
    provenance: str,
) -> Statement:
    number = message["id"]
    edited, forwarded = _time(message, "edited"), one_line(words(message, "forwarded_from"))
    state = VersionState.EDITED if edited is not None else VersionState.LIVE
    native = native_id(Platform.TELEGRAM, f"{name}/{number}") if name else None
    author = forwarded or one_line(words(message, "author"))
    return Statement(
        id=_id(chat, name, number),
        versions=(Version(number=1, text=text, state=state, seen_from=edited or when),),
        source=source.id if source else None,
        author=author or (None if source else one_line(words(chat, "name")) or None),
        author_id=channel.person if channel and not forwarded else None,
        channel=channel.id if channel else f"{Platform.TELEGRAM.value}:{name.lower()}" if name else None,
        platform=Platform.TELEGRAM,
        native_id=native,
        url=f"https://t.me/{name}/{number}" if name else None,
        published_at=when,
        lang=(channel.language if channel else None) or guess_language(text),
        reply_to=_reply(chat, name, message),
        repost_of=account_id(Platform.TELEGRAM, forwarded) if forwarded else None,
        provenance=provenance,
    )


def _id(chat: Raw, name: str | None, number: int) -> str:
    if name:
        return post_id(Platform.TELEGRAM, f"{name}/{number}")
    return stable_id("statement", "telegram-export", chat.get("id"), number)


def _reply(chat: Raw, name: str | None, message: Raw) -> str | None:
    number = message.get("reply_to_message_id")
    return _id(chat, name, number) if type(number) is int and not words(message, "reply_to_peer_id") else None


def _time(message: Raw, key: str) -> datetime | None:
    """Return a time of a message: by the seconds since 1970, since the other one is in the zone of who exported it.

    Exports before 2021 have no seconds, and write 1970 for a message that was never edited.
    """
    found = moment(words(message, f"{key}_unixtime")) or moment(message.get(key))
    return found if found is not None and found > EARLIEST else None


def message_text(message: Raw) -> str:
    """Return a message's words; links behind words are left to the words, cut ones are given in full."""
    parts = message.get("text")
    if isinstance(parts, str):
        return parts
    pieces = parts if isinstance(parts, list) else objects(message, "text_entities")
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: object) -> str:
    if isinstance(piece, str):
        return piece
    if not isinstance(piece, dict):
        return ""
    shown, target = words(piece, "text"), web_link(piece.get("href"))
    return target if target and shown.rstrip("….") != shown and target.startswith(shown.rstrip("….")) else shown
