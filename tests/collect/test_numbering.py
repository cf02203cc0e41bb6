"""Posts that only their numbers tell to be one thread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.numbering import NumberedPosts
from crossref.collect.threads import AT_ONCE, join_threads
from crossref.types import Statement, Version, VersionState
from tests.collect.test_threads import post

MINUTE = timedelta(minutes=1)


def _threads(posts: Sequence[Statement]) -> list[str]:
    numbered = NumberedPosts()
    assert list(numbered.noted(posts)) == list(posts)
    return [thread.text for thread in numbered.threads()]


def _posts(*texts: str, apart: timedelta = MINUTE) -> list[Statement]:
    return [post(number, text, after=number * apart) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    "texts",
    [
        ("(1/2) The pier is open.", "(2/2) The bridge is not."),
        ("\U0001f9f51/ The pier is open.", "2/ The bridge is not."),
        ("The pier is open. 1/2", "The bridge is not. 2/2"),
        ("1/ The pier is open.", "2/2 The bridge is not."),
    ],
)
def test_posts_numbered_in_a_row_are_one_thread(texts: tuple[str, ...]) -> None:
    posts = _posts(*texts)
    assert _threads(posts) == ["The pier is open.\n\nThe bridge is not."]
    assert _threads(posts[::-1]) == _threads(posts)


def test_thread_is_the_one_that_its_reply_links_would_give() -> None:
    plain = _posts("1/2 The pier is open.", "2/2 The bridge is not.")
    numbered = NumberedPosts()
    assert list(numbered.noted(plain)) == plain
    linked = [plain[0], post(2, plain[1].text, answers=1, after=2 * MINUTE)]
    assert numbered.threads() == join_threads(linked, own=frozenset({linked[1].id})).threads


def test_parts_without_an_id_of_a_platform_make_threads_of_their_own() -> None:
    texts = ("1/2 One.", "2/2 Two.", "1/2 Three.", "2/2 Four.")
    rows = [post(n, text, after=n * MINUTE, native_id=None, url=None) for n, text in enumerate(texts, 1)]
    numbered = NumberedPosts()
    assert list(numbered.noted(rows)) == rows
    threads = numbered.threads()
    assert [(one.text, one.native_id) for one in threads] == [("One.\n\nTwo.", None), ("Three.\n\nFour.", None)]
    assert len({one.id for one in threads}) == 2


NO_THREAD = {
    "another total": [post(1, "1/2 One."), post(2, "2/3 Two.", after=MINUTE)],
    "gap": [post(1, "1/3 One."), post(3, "3/3 Three.", after=MINUTE)],
    "no first": [post(2, "2/3 Two."), post(3, "3/3 Three.", after=MINUTE)],
    "another channel": [post(1, "1/2 One."), post(2, "2/2 Two.", after=MINUTE, channel="mfa-telegram")],
    "another author": [post(1, "1/2 One.", author="Ilva Sterner"), post(2, "2/2 Two.", after=MINUTE)],
    "nobody known": [post(1, "1/2 One.", channel=None), post(2, "2/2 Two.", after=MINUTE, channel=None)],
    "late": [post(1, "1/2 One."), post(2, "2/2 Two.", after=AT_ONCE + MINUTE)],
    "before": [post(1, "1/2 One."), post(2, "2/2 Two.", after=-MINUTE)],
    "no time": [post(1, "1/2 One."), post(2, "2/2 Two.", published_at=None)],
    "of two at once": [post(1, "1/2 One."), post(2, "1/2 Two."), post(3, "2/2 Three.", after=MINUTE)],
    "repost": [post(1, "1/2 One.", repost_of="other"), post(2, "2/2 Two.", after=MINUTE)],
    "deleted": [
        post(1, "1/2 One.", versions=(Version(number=1, text="1/2 One.", state=VersionState.DELETED),)),
        post(2, "2/2 Two.", after=MINUTE),
    ],
    "rewritten since": [post(1, "1/2 One."), post(2, "2/2 Two.", after=MINUTE), post(2, "Two.", after=MINUTE)],
}


@pytest.mark.parametrize("posts", NO_THREAD.values(), ids=NO_THREAD.keys())
def test_other_posts_are_not_joined(posts: list[Statement]) -> None:
    assert _threads(posts) == []


def test_threads_after_each_other_stay_apart() -> None:
    posts = _posts("1/2 One.", "2/2 Two.", "Between.", "1/2 Three.", "2/2 Four.", "1/2 Five.")
    assert _threads(posts) == ["One.\n\nTwo.", "Three.\n\nFour."]


def test_part_is_soon_after_the_one_before_and_not_after_the_first() -> None:
    posts = _posts("1/3 One.", "2/3 Two.", "3/3 Three.", apart=AT_ONCE)
    assert _threads(posts) == ["One.\n\nTwo.\n\nThree."]


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(("", "2", "3")), st.integers(0, 900)), max_size=12))
def test_each_post_is_in_one_thread_and_threads_count_on(rows: list[tuple[int, str, int]]) -> None:
    posts = [post(n, f"{part}/{total} Words{n}.", after=at * MINUTE) for n, (part, total, at) in enumerate(rows)]
    parts = [word for text in _threads(posts) for word in text.split("\n\n")]
    assert len(parts) == len(set(parts))
    assert all(len(text.split("\n\n")) >= 2 for text in _threads(posts))
