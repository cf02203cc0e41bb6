"""Collects Telegram channels from their public preview pages, back through history page by page."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import datetime
from functools import cache
from typing import Final

from lxml.etree import XPath

from crossref.article.tree import Element, is_within, parse, remove
from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.http import Fetched
from crossref.collect.threads import PageRequest
from crossref.collect.timeline import (
    Post,
    account_id,
    account_name,
    changed,
    left_out,
    moment,
    one_line,
    post_id,
    reached,
    shown_text,
    statement_of,
    unique,
    wanted,
)
from crossref.errors import CollectError
from crossref.text.posts import post_identity
from crossref.types import Platform

SITE: Final = "https://t.me"

_NAME = re.compile(r"[A-Za-z]\w{2,63}\Z", re.ASCII)
_POST = re.compile(r"([A-Za-z]\w{2,63})/(\d{1,18})\Z", re.ASCII)
_BEFORE = re.compile(r"\d{1,18}\Z")
_EDITED = re.compile(r"\bedited\b", re.IGNORECASE)


class TelegramCollector:
    """Reads the preview of a public channel, newest page first; nothing is to be set."""

    kind = Platform.TELEGRAM
    options: tuple[Option, ...] = ()

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask for the newest page."""
        return (PageRequest(url=f"{SITE}/s/{channel_name(job)}", conditional=job.since is None),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read one page of messages."""
        root = _history(fetched)
        messages = [_Message(one) for one in _with_class(root, "tgme_widget_message")]
        found = [_post(message) for message in messages if message.whole.get("data-post")]
        posts = [post for post in found if post is not None and post.text]
        statements = unique([statement_of(job, Platform.TELEGRAM, post, fetched) for post in posts])
        # The page shows the oldest message at the top.
        times = [_time_of(message) for message in reversed(messages)]
        back_to = reached(times, seen_at=fetched.capture.fetched_at)
        notes = [*left_out(len(found) - len(posts), "messages without text")]
        if not messages:
            notes.append("the channel shows no messages")
        elif back_to is None:
            notes.append("its messages tell no order of time, so the days that it covers are not known")
        older = _older_page(job, request, root, back_to, fetched)
        return Parsed(statements=statements, next=older, back_to=back_to, notes=tuple(notes))


def channel_name(job: Job) -> str:
    """Return the name of a public channel.

    Raises:
        CollectError: The channel's address holds none; private channels are known by an invitation and have no preview.
    """
    name = account_name(job)
    if not _NAME.match(name) or "/+" in job.channel.address or "/joinchat/" in job.channel.address:
        raise CollectError(
            f'"{job.channel.address}" is not the name of a public Telegram channel.',
            hint="Only public channels can be collected; import an export of a private one.",
        )
    return name


# --- a page ---------------------------------------------------------------------------------------------------------


def _history(fetched: Fetched) -> Element:
    """Return a page that holds messages.

    Raises:
        ParseError: The page has none: a channel without preview is shown as an invitation to open it in the app.
    """
    root = parse(fetched.body.decode("utf-8", "replace"))
    if root is None:
        raise changed(fetched, "the answer is empty")
    if _with_class(root, "tgme_channel_history") or _with_class(root, "js-widget_message"):
        return root
    if _with_class(root, "tgme_page"):
        raise changed(fetched, "the channel has no public preview, or its name belongs to nobody or to a person")
    raise changed(fetched, "it is no list of messages any more")


def _with_class(element: Element, name: str) -> list[Element]:
    found: list[Element] = _with(name)(element)
    return found


@cache
def _with(name: str) -> XPath:
    """Return what finds the elements of a class; a page is asked for a dozen classes, a message at a time."""
    return XPath(f'descendant-or-self::*[contains(concat(" ", normalize-space(@class), " "), " {name} ")]')


def _older_page(
    job: Job, request: FetchRequest, root: Element, back_to: datetime | None, fetched: Fetched
) -> tuple[FetchRequest, ...]:
    before, seen_at = _before(root), fetched.capture.fetched_at
    if before is None or back_to is None or back_to < wanted(job, seen_at):
        return ()
    last = request.url.partition("?before=")[2]
    if last and int(before) >= int(last):
        return ()
    return (PageRequest(url=f"{SITE}/s/{channel_name(job)}?before={before}", optional=True, before=back_to),)


def _before(root: Element) -> str | None:
    """Return the number of the message before which the next older page ends."""
    given = [link.get("data-before") or "" for link in _with_class(root, "js-messages_more")]
    given += [link.get("href", "").partition("?before=")[2] for link in root.iterfind('.//link[@rel="prev"]')]
    return next((number for number in given if _BEFORE.match(number)), None)


# --- a message ------------------------------------------------------------------------------------------------------


class _Message:
    """A message's element, and those within it by class: a message is asked for a dozen classes, so it is read once."""

    def __init__(self, whole: Element) -> None:
        self.whole = whole
        self._by_class: dict[str, list[Element]] = defaultdict(list)
        for one in whole.iter("*"):
            for name in set((one.get("class") or "").split()):
                self._by_class[name].append(one)

    def with_class(self, name: str) -> list[Element]:
        """Return the elements of a class, in the order of the page."""
        return self._by_class.get(name, [])


def _post(message: _Message) -> Post | None:
    """Return a message as a post, ``None`` for one that cannot be told apart from others."""
    number = _POST.match((message.whole.get("data-post") or "").strip())
    if number is None or message.whole in message.with_class("service_message"):
        return None
    native = f"{number[1].lower()}/{number[2]}"
    forwarded, original = _forwarded(message)
    return Post(
        native=native,
        text=_text(message),
        url=f"{SITE}/{number[1]}/{number[2]}",
        published_at=_time_of(message),
        author=forwarded or _signature(message),
        edited=_is_edited(message),
        reply_to=_linked(message, "tgme_widget_message_reply"),
        repost_of=original,
    )


def _text(message: _Message) -> str:
    """Return the message's own words, or the caption of its media, or what its poll asks."""
    texts = [one for one in message.with_class("js-message_text") if _is_own(one)]
    if texts:
        return shown_text(texts[0])
    polls = message.with_class("tgme_widget_message_poll_question")
    options = message.with_class("tgme_widget_message_poll_option_text")
    return "\n\n".join(filter(None, map(shown_text, (*polls, *options))))


def _is_own(text: Element) -> bool:
    """Whether a text is the message's, not that of the message it answers nor a copy for old programs."""
    around = " ".join(one.get("class") or "" for one in text.iterancestors()).split()
    return not {"tgme_widget_message_reply", "media_supported_cont", "tgme_widget_message_link_preview"} & set(around)


def _time_of(message: _Message) -> datetime | None:
    """Return when a message was published; other times on it are lengths of videos."""
    times = [time for link in message.with_class("tgme_widget_message_date") for time in link.iter("time")]
    return moment(times[0].get("datetime")) if times else None


def _forwarded(message: _Message) -> tuple[str | None, str | None]:
    """Return whose message was forwarded, and the id of the statement that it is, or of whoever wrote it.

    People and closed channels are named without an address: their words are not the channel's all the same.
    """
    names = message.with_class("tgme_widget_message_forwarded_from_name")
    around = names or message.with_class("tgme_widget_message_forwarded_from")
    if not around:
        return None, None
    name = one_line(shown_text(around[0]).removeprefix("Forwarded from"))
    original = _linked(message, "tgme_widget_message_forwarded_from_name")
    return name or None, original or account_id(Platform.TELEGRAM, name)


def _linked(message: _Message, name: str) -> str | None:
    """Return the id of the statement that a link of the message leads to."""
    for link in message.with_class(name):
        found = post_identity(link.get("href") or "")
        if found is not None and found[0] is Platform.TELEGRAM:
            return post_id(*found)
    return None


def _signature(message: _Message) -> str | None:
    names = message.with_class("tgme_widget_message_from_author")
    return one_line(shown_text(names[0])) or None if names else None


def _is_edited(message: _Message) -> bool:
    """Whether the line with the time says so; a signature on that line does not count."""
    signatures = message.with_class("tgme_widget_message_from_author")
    for meta in message.with_class("tgme_widget_message_meta"):
        for name in signatures:
            if is_within(name, meta):
                remove(name)
        if _EDITED.search(shown_text(meta)):
            return True
    return False
