"""Joins the posts with which an account answers itself at once: one statement, whose parts are statements of their own.

A thread has an id of its own, so that its parts keep their addresses, versions and words: a part that is shown alone
is compared with that part, and a quotation that runs over two parts is found in the thread.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crossref.collect.base import FetchRequest
from crossref.text.posts import THREAD_MARK, without_number, without_numbers
from crossref.types import Span, Statement, Version, stable_id

AT_ONCE = timedelta(hours=6)
"""The longest pause between two parts of one thread; a later answer of an account to itself is an update."""
MOST_PARTS = 200
BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRequest(FetchRequest):
    """A page of an account.

    Attributes:
        carried: Parts of threads from newer pages whose beginnings are on this page or older ones.
        before: The oldest moment of the page before; a page that is not older ends the way back.
        count: How many posts the pages before held.
    """

    carried: tuple[Statement, ...] = ()
    before: datetime | None = None
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The threads found, and the parts whose beginning was not seen yet."""

    threads: tuple[Statement, ...] = ()
    waiting: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadPart:
    """A part of a thread: the id of its own statement, and where its words stand in the thread's text."""

    statement_id: str
    span: Span


def join_threads(posts: Iterable[Statement], *, own: frozenset[str]) -> Joined:
    """Join posts into threads.

    Args:
        posts: Posts of one account, in any order.
        own: The ids of those that answer the account itself.
    """
    known = {one.id: one for one in posts if one.repost_of is None}
    answers = sorted((known[id] for id in own if id in known), key=_order)
    after: dict[str, Statement] = {}
    for one in answers:
        parent = known.get(one.reply_to or "")
        if parent is not None and _at_once(parent, one):
            after.setdefault(parent.id, one)
    roots = [one for one in known.values() if one.id in after and one.id not in own]
    threads = tuple(_joined(_chain(root, after)) for root in sorted(roots, key=_order))
    # An answer to a part that is known and older by days begins nothing new and waits for nothing.
    lost = {one.id for one in answers if one.reply_to not in known}
    return Joined(threads=threads, waiting=_hanging(lost, known, after))


def _hanging(lost: set[str], known: dict[str, Statement], after: dict[str, Statement]) -> tuple[Statement, ...]:
    found = [part for id in lost for part in _chain(known[id], after)]
    return tuple(sorted({one.id: one for one in found}.values(), key=_order))


def still_near(waiting: tuple[Statement, ...], back_to: datetime | None) -> tuple[Statement, ...]:
    """Return the waiting parts of threads that may begin before a moment: those that hang on a part near to it."""
    if back_to is None:
        return ()
    ids = {one.id for one in waiting}
    heads = {one.id for one in waiting if one.reply_to not in ids and _is_near(one, back_to)}
    kept: dict[str, Statement] = {}
    for one in sorted(waiting, key=_order):
        if one.id in heads or one.reply_to in kept:
            kept[one.id] = one
    return tuple(kept.values())


def _is_near(one: Statement, back_to: datetime) -> bool:
    return one.published_at is not None and one.published_at - back_to <= AT_ONCE


def _at_once(parent: Statement, answer: Statement) -> bool:
    if parent.published_at is None or answer.published_at is None:
        return False
    return timedelta(0) <= answer.published_at - parent.published_at <= AT_ONCE


def _chain(root: Statement, after: dict[str, Statement]) -> tuple[Statement, ...]:
    parts, seen = [root], {root.id}
    while (nearest := after.get(parts[-1].id)) is not None and nearest.id not in seen and len(parts) < MOST_PARTS:
        parts.append(nearest)
        seen.add(nearest.id)
    return tuple(parts)


def _joined(parts: tuple[Statement, ...]) -> Statement:
    root = parts[0]
    # No capture: the parts may be from several answers, and each names its own. No numbers: "2/3" between two sentences
    # would be a figure that a quotation over both leaves out.
    version = Version(
        number=1,
        text=BETWEEN.join(without_numbers([part.text for part in parts])),
        seen_from=max((part.latest.seen_from for part in parts if part.latest.seen_from), default=None),
    )
    # The address opens at the first part, and is marked: an address names one statement, and that one is the part's.
    return replace(
        root,
        id=thread_id(root),
        native_id=f"thread:{root.native_id}" if root.native_id else None,
        url=f"{root.url}#{THREAD_MARK}" if root.url else None,
        versions=(version,),
        quote_of=None,
        reply_to=None,
    )


def thread_id(root: Statement) -> str:
    """Return the id of the thread that begins with a post."""
    return stable_id("thread", root.platform, root.native_id or root.id)


def parts_of(thread: Statement, posts: Iterable[Statement]) -> tuple[ThreadPart, ...]:
    """Return where the posts of a thread stand in its text, in their order; posts that are no part are left out."""
    found, at = [], 0
    for one in sorted((one for one in posts if one.id != thread.id), key=_order):
        words = next((text for text in (one.text, without_number(one.text)) if text and text in thread.text[at:]), None)
        if words is None:
            continue
        start = thread.text.index(words, at)
        at = start + len(words)
        found.append(ThreadPart(statement_id=one.id, span=Span(start, at)))
    return tuple(found)


def _order(one: Statement) -> tuple[bool, float, str]:
    when = one.published_at
    return (when is None, when.timestamp() if when is not None else 0.0, one.id)
