"""Threads: the answers of an account to itself become one statement, and every part stays one."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.threads import AT_ONCE, join_threads, parts_of, still_near, thread_id
from crossref.text.posts import post_identity
from crossref.types import Platform, Statement, Version, stable_id
from tests.collect.social import utc

START = utc(2026, 11, 23, 10)


def post(
    number: int, text: str, *, answers: int | None = None, after: timedelta = timedelta(0), **changed: object
) -> Statement:
    """Return a post of an account."""
    values: dict[str, object] = {
        "id": _id(number), "versions": (Version(number=1, text=text, seen_from=START),), "platform": Platform.X,
        "native_id": str(number), "url": f"https://x.com/mfa_harbour/status/{number}", "channel": "mfa-x",
        "published_at": START + after, "reply_to": _id(answers) if answers is not None else None, **changed,
    }  # fmt: skip
    return Statement(**values)  # type: ignore[arg-type]  # a test names any field


def _id(number: int | None) -> str:
    return stable_id("statement", "x", number)


def _minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def _thread(*texts: str) -> list[Statement]:
    return [post(n, text, answers=n - 1 if n > 1 else None, after=_minutes(n)) for n, text in enumerate(texts, 1)]


def _own(posts: list[Statement]) -> frozenset[str]:
    return frozenset(one.id for one in posts if one.reply_to)


def test_parts_are_joined_in_the_order_of_the_answers() -> None:
    posts = _thread("1/3 The bridge stays open", "2/3 until the ice comes,", "3/3 and not a day longer.")
    (thread,) = join_threads(reversed(posts), own=_own(posts)).threads
    assert thread.text == "The bridge stays open\n\nuntil the ice comes,\n\nand not a day longer."
    assert thread.id == thread_id(posts[0])
    assert (thread.published_at, thread.url, thread.reply_to) == (posts[0].published_at, f"{posts[0].url}#thread", None)
    assert thread.native_id == "thread:1"


def test_address_of_a_thread_opens_its_first_part_and_names_no_single_post() -> None:
    posts = _thread("The bridge opens on Monday.", "Tolls follow in May.")
    (thread,) = join_threads(posts, own=_own(posts)).threads
    assert post_identity(thread.url or "") is None
    assert post_identity(posts[0].url or "") == (Platform.X, "1")


@pytest.mark.parametrize("numbers", [("", ""), ("1/2 ", "2/2 ")], ids=["plain", "numbered"])
def test_parts_are_found_again_in_the_thread(numbers: tuple[str, str]) -> None:
    words = ("The bridge stays open", "until the ice comes.")
    posts = _thread(*(number + text for number, text in zip(numbers, words, strict=True)))
    (thread,) = join_threads(posts, own=_own(posts)).threads
    parts = parts_of(thread, [thread, *reversed(posts), post(9, "Something else.")])
    assert [part.statement_id for part in parts] == [one.id for one in posts]
    assert tuple(part.span.of(thread.text) for part in parts) == words


def test_share_at_the_head_of_an_answer_stays() -> None:
    posts = _thread("We counted the crews.", "2/3 of them rest.")
    (thread,) = join_threads(posts, own=_own(posts)).threads
    assert thread.text == "We counted the crews.\n\n2/3 of them rest."


@pytest.mark.parametrize(
    ("after", "joined"), [(AT_ONCE, 1), (AT_ONCE + _minutes(1), 0), (-_minutes(1), 0)], ids=["soon", "late", "before"]
)
def test_late_answer_is_an_update_and_no_part(after: timedelta, joined: int) -> None:
    posts = [post(1, "The pier is open."), post(2, "It is closed now.", answers=1, after=after)]
    assert len(join_threads(posts, own=_own(posts)).threads) == joined


def test_answer_to_somebody_else_is_no_part() -> None:
    posts = [post(1, "The pier is open."), post(2, "Thank you.", answers=1, after=_minutes(1))]
    assert join_threads(posts, own=frozenset()).threads == ()


def test_repost_is_no_part() -> None:
    posts = [post(1, "The pier is open.", repost_of=_id(7)), post(2, "Yes.", answers=1, after=_minutes(1))]
    assert join_threads(posts, own=_own(posts)).threads == ()


def test_second_answer_to_a_part_is_left_out_of_the_thread() -> None:
    posts = [*_thread("One.", "Two."), post(3, "Aside.", answers=1, after=_minutes(9))]
    assert join_threads(posts, own=_own(posts)).threads[0].text == "One.\n\nTwo."


def test_parts_without_their_beginning_wait() -> None:
    posts = _thread("One.", "Two.", "Three.")[1:]
    joined = join_threads(posts, own=_own(posts))
    assert joined.threads == ()
    assert [one.text for one in joined.waiting] == ["Two.", "Three."]
    assert still_near(joined.waiting, START) == joined.waiting
    assert still_near(joined.waiting, START - timedelta(days=1)) == ()
    assert still_near(joined.waiting, None) == ()


def test_circle_of_answers_ends() -> None:
    posts = [post(1, "One.", answers=2), post(2, "Two.", answers=1)]
    assert join_threads(posts, own=_own(posts)).threads == ()


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 600)), max_size=12))
def test_each_post_is_in_one_thread_at_most(answers: list[tuple[int, int]]) -> None:
    posts = [post(n, f"Part {n}.", answers=to, after=_minutes(at)) for n, (to, at) in enumerate(answers)]
    joined = join_threads(posts, own=_own(posts))
    parts = [part.statement_id for thread in joined.threads for part in parts_of(thread, posts)]
    assert len(parts) == len(set(parts))
    assert {one.id for one in joined.waiting} <= {one.id for one in posts}


@given(st.permutations(_thread("One.", "Two.", "Three.", "Four.")))
def test_order_in_which_parts_are_met_does_not_count(posts: list[Statement]) -> None:
    (thread,) = join_threads(posts, own=_own(posts)).threads
    assert thread.text == "One.\n\nTwo.\n\nThree.\n\nFour."
    assert isinstance(thread.published_at, datetime)
