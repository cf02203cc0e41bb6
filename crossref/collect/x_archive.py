"""Reads the archive that X gives an account's holder: the posts alone, since the archive also holds private letters."""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crossref.article.language import guess_language
from crossref.article.post_dates import time_of_x_id
from crossref.collect.threads import join_threads
from crossref.collect.timeline import (
    Raw,
    Taken,
    account_id,
    clean,
    inner,
    language_code,
    moment,
    objects,
    only_objects,
    post_id,
    words,
)
from crossref.collect.x_posts import ID, expanded, linked_id
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.types import Channel, Platform, Source, Statement, Version, VersionState

MOST_MEMBERS = 200_000
"""An archive holds a file for each picture."""
MOST_BYTES = 600_000_000
"""Unpacked, of one file with posts; the largest accounts have several such files."""
BEGINNING = 200
"""Characters by which a cut post is known in its full text."""
MOST_RATIO = 200
"""How many times smaller than its content a packed file may be; text shrinks to a tenth or so."""

_POSTS = re.compile(r"(?:^|/)data/(tweets?(?:-part\d{1,4})?)\.js\Z", re.ASCII)
_DELETED = re.compile(r"(?:^|/)data/deleted-tweets?(?:-part\d{1,4})?\.js\Z", re.ASCII)
_NOTES = re.compile(r"(?:^|/)data/note-tweet(?:-part\d{1,4})?\.js\Z", re.ASCII)
_ACCOUNT = re.compile(r"(?:^|/)data/account\.js\Z", re.ASCII)
_HEAD = re.compile(r"\A\s*window\.YTD\.\w{1,40}\.part\d{1,4}\s*=\s*")
_REPOST = re.compile(r"RT @(\w{1,15}): ", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Owner:
    """Whose archive it is, as far as archive and directory tell."""

    username: str
    number: str
    channel: Channel | None
    source: Source | None


def is_x_archive(path: Path) -> bool:
    """Tell whether a file is a zip with posts of X in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(_POSTS.search(name) for name in archive.namelist()[:MOST_MEMBERS])
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def read_x_archive(path: Path, directory: Directory, *, provenance: str, channel: str | None = None) -> Iterator[Taken]:
    """Yield the posts of an archive, deleted ones and joined threads included; nothing else in it is opened.

    Args:
        path: The zip as X gave it.
        directory: Whose account it is.
        provenance: How the posts reached us.
        channel: The channel that somebody says it is of; needed only where the archive does not name its account.

    Raises:
        UsageError: It cannot be read, is another account's than ``channel``, or unpacks to far more than such
            an archive does.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            yield from _posts(archive, path, _owner(archive, path, directory, channel), provenance)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise UsageError(f"{path} is damaged: {error}.", hint="Download the archive again.") from error


def _posts(archive: zipfile.ZipFile, path: Path, owner: _Owner, provenance: str) -> Iterator[Taken]:
    notes = _Notes(_items(archive, path, _NOTES, "noteTweet"))
    found: list[Statement] = []
    own: set[str] = set()
    cut = 0
    for tweet in (one for name in (_DELETED, _POSTS) for one in _items(archive, path, name, "tweet")):
        statement = _statement(tweet, owner, notes.of(tweet), provenance)
        if statement is None:
            yield Taken(problem=f"post {words(tweet, 'id_str')[:20] or 'without id'}: it has no id, words or time.")
        elif _is_cut(statement):
            cut += 1
        else:
            found.append(statement)
            own |= {statement.id} if words(tweet, "in_reply_to_user_id_str") == owner.number != "" else set()
    # An edited post stands there once for each wording; the store makes versions of them in the order of time.
    found.sort(key=lambda one: (one.latest.seen_from or _NEVER, one.id))
    yield from (Taken(statement=one) for one in found)
    yield from (Taken(statement=one) for one in join_threads(found, own=frozenset(own)).threads)
    if cut:
        yield Taken(problem=f"{cut} posts, most of them reposts, are cut short in the archive and were left out.")


_NEVER = datetime.min.replace(tzinfo=UTC)


def _is_cut(statement: Statement) -> bool:
    """Whether an archive shows only the beginning of a post: words that are missing are no words left unsaid."""
    return statement.text.endswith("…") and len(statement.text) >= (100 if statement.repost_of else 240)


class _Notes:
    """The long posts of an archive, which holds their full text in a file of its own, not always with their ids."""

    def __init__(self, notes: Iterable[Raw]) -> None:
        self._by_id: dict[str, Raw] = {}
        self._by_beginning: dict[str, Raw] = {}
        for note in notes:
            if words(note, "tweetId"):
                self._by_id[words(note, "tweetId")] = note
            text = words(_note_part(note), "text")
            if len(text) > BEGINNING:
                self._by_beginning[expanded(text, [])[:BEGINNING]] = note

    def of(self, tweet: Raw) -> Raw:
        """Return the note that holds a post's full text, an empty one for a short post."""
        found = self._by_id.get(words(tweet, "id_str"))
        if found is None and len(words(tweet, "full_text")) > BEGINNING:
            found = self._by_beginning.get(expanded(words(tweet, "full_text"), [])[:BEGINNING])
        return found or {}


def _note_part(note: Raw) -> Raw:
    return inner(note, "core") or inner(note, "noteTweetResults")


# --- files in the archive -------------------------------------------------------------------------------------------


def _items(archive: zipfile.ZipFile, path: Path, name: re.Pattern[str], key: str) -> Iterator[Raw]:
    """Yield the objects of every file whose name fits."""
    for info in sorted(archive.infolist(), key=lambda info: info.filename):
        if name.search(info.filename):
            document = _document(_unpacked(archive, info, path), info, path)
            yield from (found for one in only_objects(document) if (found := inner(one, key)))


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path) -> bytes:
    """Return a file of the archive, read no further than its limit, whatever size it says it has."""
    most = min(MOST_BYTES, max(info.compress_size, 1) * MOST_RATIO + 1_000_000)
    with archive.open(info) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise UsageError(f"{info.filename} in {path} unpacks to far more than posts do, so it is not read.")
    return data


def _document(data: bytes, info: zipfile.ZipInfo, path: Path) -> Any:  # Any: a stranger's document
    try:
        text = data.decode("utf-8-sig")
        return json.loads(_HEAD.sub("", text, count=1).rstrip().removesuffix(";"))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{info.filename} in {path} cannot be read.", hint="Download the archive again.") from error


def _owner(archive: zipfile.ZipFile, path: Path, directory: Directory, named: str | None) -> _Owner:
    if len(archive.infolist()) > MOST_MEMBERS:
        raise UsageError(f"{path} holds more than {MOST_MEMBERS} files, which no archive of X does.")
    account: Raw = next(_items(archive, path, _ACCOUNT, "account"), {})
    username = words(account, "username")
    channel = directory.channel(f"{Platform.X.value}:{username}") if username else None
    if named is not None:
        given = directory.channel(named)
        if given is None or given.platform is not Platform.X:
            raise UsageError(f"{named} is no channel on X, but {path} is an archive of X.")
        if username and given.address.casefold() != username.casefold():
            raise UsageError(
                f"{path} is the archive of @{username}, not of {named}.", hint="Leave out --channel: the archive tells."
            )
        channel = given
    source = directory.source_of_channel(channel) if channel is not None else None
    return _Owner(username=username, number=words(account, "accountId"), channel=channel, source=source)


# --- a post ---------------------------------------------------------------------------------------------------------


def _statement(tweet: Raw, owner: _Owner, note: Raw, provenance: str) -> Statement | None:
    id = words(tweet, "id_str") or words(tweet, "id")
    text = _text(tweet, note)
    when = moment(tweet.get("created_at")) or time_of_x_id(id)
    if not ID.match(id) or not text or when is None:
        return None
    channel, first = owner.channel, _first_id(tweet, id)
    repost = _REPOST.match(words(tweet, "full_text"))
    name = owner.username if re.fullmatch(r"\w{1,15}", owner.username, re.ASCII) else "i"
    found = Statement(
        id=post_id(Platform.X, first),
        versions=(_version(tweet, text, when),),
        source=owner.source.id if owner.source else None,
        author_id=channel.person if channel else None,
        channel=channel.id if channel else f"{Platform.X.value}:{owner.username.lower()}" if owner.username else None,
        platform=Platform.X,
        native_id=first,
        url=f"https://x.com/{name}/status/{first}",
        published_at=when,
        lang=(channel.language if channel else None) or language_code(tweet.get("lang")) or guess_language(text),
        reply_to=linked_id(words(tweet, "in_reply_to_status_id_str")),
        quote_of=linked_id(words(tweet, "quoted_status_id_str")),
        provenance=provenance,
    )
    return _as_repost(found, tweet, repost[1]) if repost is not None else found


def _as_repost(statement: Statement, tweet: Raw, author: str) -> Statement:
    """Return a repost under its author's name; archives cut its words, and tell the original only beside a picture."""
    text = _REPOST.sub("", statement.text, count=1)
    original = linked_id(words(inner(tweet, "retweeted_status"), "id_str")) or _source_of_media(tweet)
    return replace(
        statement,
        versions=(replace(statement.latest, text=text),),
        author=f"@{author}",
        author_id=None,
        reply_to=None,
        # Where the archive does not tell which post it was, the account that wrote it stands for it.
        repost_of=original or account_id(Platform.X, author.lower()),
    )


def _source_of_media(tweet: Raw) -> str | None:
    media = [*objects(inner(tweet, "extended_entities"), "media"), *objects(inner(tweet, "entities"), "media")]
    return next((found for one in media if (found := linked_id(words(one, "source_status_id_str")))), None)


def _version(tweet: Raw, text: str, when: datetime) -> Version:
    deleted_at = moment(tweet.get("deleted_at"))
    if deleted_at is None:
        return Version(number=1, text=text, seen_from=when)
    return Version(number=1, text=text, state=VersionState.DELETED, seen_from=when, seen_until=deleted_at)


def _text(tweet: Raw, note: Raw) -> str:
    part, links = _note_part(note), objects(inner(tweet, "entities"), "urls")
    if text := words(part, "text"):
        listed = objects(inner(part, "entitySet"), "urls") + objects(part, "urls")
        named = [{"url": words(one, "shortUrl") or words(one, "url"), "expanded_url": _target(one)} for one in listed]
        return clean(expanded(text, [*named, *links]))
    media = objects(inner(tweet, "entities"), "media")
    return clean(expanded(words(tweet, "full_text") or words(tweet, "text"), [*links, *media]))


def _target(link: Raw) -> str:
    return words(link, "expandedUrl") or words(link, "expanded_url")


def _first_id(tweet: Raw, id: str) -> str:
    """Return the id under which a post was published first; an edited one has another."""
    edits = inner(tweet, "edit_info")
    first = words(inner(edits, "edit"), "initialTweetId")
    return first if ID.match(first) else id
