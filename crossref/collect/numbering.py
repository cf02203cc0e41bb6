"""Joins posts that only their numbers tell to be one thread: "(1/2)" and "(2/2)" in rows that name no answered post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby

from crossref.collect.threads import AT_ONCE, join_threads
from crossref.text.posts import PartNumber, part_number
from crossref.types import Statement, VersionState


@dataclass(frozen=True, slots=True)
class _Part:
    """A post that is numbered, with its time."""

    post: Statement
    number: PartNumber
    at: datetime


@dataclass(slots=True)
class NumberedPosts:
    """The numbered posts of a file, gathered while it is read; of several rows with one id the last counts."""

    _parts: dict[str, _Part] = field(default_factory=dict)

    def noted(self, posts: Iterable[Statement]) -> Iterator[Statement]:
        """Yield posts as they come, and keep the numbered ones in mind."""
        for one in posts:
            part = _part_of(one)
            if part is not None:
                self._parts[one.id] = part
            else:
                self._parts.pop(one.id, None)
            yield one

    def threads(self) -> tuple[Statement, ...]:
        """Return the threads: posts of one author on one channel, numbered in a row, each soon after the one before."""
        ordered = sorted(self._parts.values(), key=lambda part: (_account(part.post), part.at, part.number.number))
        linked: list[Statement] = []
        own: set[str] = set()
        for _, parts in groupby(ordered, key=lambda part: _account(part.post)):
            answered = _answered(parts)
            own.update(answered)
            linked.extend(replace(self._parts[id].post, reply_to=to) for id, to in answered.items())
            linked.extend(self._parts[to].post for to in answered.values() if to not in answered)
        return join_threads(linked, own=frozenset(own)).threads


def _part_of(post: Statement) -> _Part | None:
    """Return a post as part of a thread; one whose author and channel are both unknown could be anybody's."""
    if post.published_at is None or post.latest.state is not VersionState.LIVE or not any(_account(post)):
        return None
    if post.reply_to is not None or post.repost_of is not None:
        return None
    number = part_number(post.text)
    return _Part(post, number, post.published_at) if number is not None else None


def _account(post: Statement) -> tuple[str, str]:
    return post.channel or "", post.author_id or post.author or ""


def _answered(parts: Iterable[_Part]) -> dict[str, str]:
    """Return which post each part goes on from, by id; a part that could go on from either of two at once joins none.

    Args:
        parts: The parts of one account in order of time.
    """
    found: dict[str, str] = {}
    ends: list[_Part] = []
    for part in parts:
        ends = [end for end in ends if part.at - end.at <= AT_ONCE]
        if part.number.number == 1:
            ends.append(part)
            continue
        near = [end for end in ends if part.number.follows(end.number)]
        newest = [end for end in near if end.at == near[-1].at]
        if len(newest) == 1:
            found[part.post.id] = newest[0].post.id
            ends.remove(newest[0])
            ends.append(part)
    return found
