"""What collectors of accounts share: JSON of strangers, times, names of accounts, and how far back a page reaches."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.timeline import (
    RECENT,
    Post,
    account_name,
    inner,
    language_code,
    moment,
    objects,
    post_id,
    reached,
    read_object,
    statement_of,
    versions_of,
    wanted,
    web_link,
    words,
)
from crossref.errors import CollectError, ParseError
from crossref.types import Platform, VersionState
from tests.collect.feeds import answer
from tests.collect.social import SEEN_AT, utc, work

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=20),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=3), inside, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["a", "b"]), ANYTHING))
def test_values_of_strangers_are_what_is_asked_for_or_nothing(raw: dict[str, Any]) -> None:
    assert isinstance(words(raw, "a"), str)
    assert isinstance(inner(raw, "a", "b"), dict)
    assert all(isinstance(one, dict) for one in objects(raw, "a"))
    for value in raw.values():
        assert moment(value) is None or moment(value).utcoffset() == timedelta(0)  # type: ignore[union-attr]
        assert web_link(value) is None or str(web_link(value)).lower().startswith("http")


@pytest.mark.parametrize(
    ("value", "time"),
    [
        ("2026-11-23T18:05:00.000Z", utc(2026, 11, 23, 18, 5)),
        ("2026-11-23T20:05:00+02:00", utc(2026, 11, 23, 18, 5)),
        ("1795457100", utc(2026, 11, 23, 18, 5)),
        ("1970-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00+14:00", None),
        (True, None),
        (float("nan"), None),
        (10**30, None),
    ],
)
def test_time_is_read_in_utc_or_not_at_all(value: object, time: datetime | None) -> None:
    assert moment(value) == time


@pytest.mark.parametrize(
    ("value", "code"),
    [("en", "en"), ("pt_BR", "pt-br"), ("und", None), ("qme", None), ("English", None), (4, None), ("", None)],
)
def test_language_is_a_code_or_none(value: object, code: str | None) -> None:
    assert language_code(value) == code


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "//host", "http://", "http://[", "x" * 3000]
)
def test_link_that_is_no_web_address_is_none(link: str) -> None:
    assert web_link(link) is None


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b"\xff\xff", b"[" * 100_000, b"1" * 5000])
def test_answer_that_is_no_object_is_told(body: bytes) -> None:
    with pytest.raises(ParseError):
        read_object(answer(body))


@pytest.mark.parametrize("address", ["a b", "", "../x", "a\nb", "a?b", "https://host/"])
def test_address_that_is_no_account_is_told(address: str) -> None:
    with pytest.raises(CollectError):
        account_name(work(Platform.X, address))


def test_text_is_kept_without_what_no_database_keeps() -> None:
    post = Post(native="1", text="Open\x00 and \ud800 shut.\r\n", published_at=utc(2030, 1, 1))
    statement = statement_of(work(Platform.X, "mfa"), Platform.X, post, answer(b"{}"))
    assert statement.text == "Open\ufffd and \ufffd shut."
    assert statement.published_at is None


def test_person_s_account_speaks_for_the_person_but_a_repost_does_not() -> None:
    job = work(Platform.X, "sterner", person="ilva-sterner")
    own = statement_of(job, Platform.X, Post(native="1", text="Open."), answer(b"{}"))
    repost = statement_of(
        job, Platform.X, Post(native="2", text="Open.", repost_of=post_id(Platform.X, "9")), answer(b"{}")
    )
    assert (own.author_id, repost.author_id) == ("ilva-sterner", None)


def test_way_back_ends_at_the_day_wanted_or_three_days_ago() -> None:
    assert wanted(work(Platform.X, "mfa"), SEEN_AT) == SEEN_AT - RECENT
    assert wanted(work(Platform.X, "mfa", since=date(2026, 1, 2)), SEEN_AT) == utc(2026, 1, 2)


@given(st.lists(st.none() | st.datetimes(datetime(2020, 1, 1), datetime(2026, 11, 20)), max_size=12))
def test_ordered_page_reaches_its_oldest_post(times: list[datetime | None]) -> None:
    known = sorted((when.replace(tzinfo=SEEN_AT.tzinfo) for when in times if when is not None), reverse=True)
    assert reached(known, seen_at=SEEN_AT) == (known[-1] if known else None)


def test_page_in_no_order_reaches_nothing_known() -> None:
    assert reached([utc(2026, 11, day) for day in (1, 3, 2, 5, 4)], seen_at=SEEN_AT) is None
    assert reached([utc(2027, 5, 1)], seen_at=SEEN_AT) is None


def test_wordings_become_versions_and_repetitions_do_not() -> None:
    told = [(utc(2026, 11, 1), "4.5"), (utc(2026, 11, 2), "4.5"), (utc(2026, 11, 3), "8.5"), (None, "4.5")]
    versions = versions_of(told, "ab")
    assert [(one.number, one.text, one.state) for one in versions] == [
        (1, "4.5", VersionState.EDITED),
        (2, "8.5", VersionState.EDITED),
        (3, "4.5", VersionState.LIVE),
    ]
    assert versions[0].seen_until == versions[1].seen_from == utc(2026, 11, 3)
