"""Posts of X as different services show them: links in full, days, tokens of the embedded view."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.x_posts import (
    api_post,
    edit_ids,
    embed_json_request,
    embed_token,
    expanded,
    oembed_request,
    read_embed_json,
    read_oembed,
)
from crossref.errors import ParseError
from crossref.types import stable_id
from tests.collect.feeds import answer
from tests.collect.social import data, utc


def _html(text: str, *, number: str = "1860000000000000000") -> dict[str, Any]:
    return {
        "url": f"https://twitter.com/mfa_harbour/status/{number}",
        "author_name": "Harbour Ministry",
        "html": f'<blockquote class="twitter-tweet"><p lang="en" dir="ltr">{text}</p>&mdash; Harbour Ministry '
        f'(@mfa_harbour) <a href="https://twitter.com/mfa_harbour/status/{number}">November 23, 2024</a></blockquote>'
        "<script>x()</script>",
    }


# --- links ------------------------------------------------------------------------------------------------------------


def test_links_are_given_in_full_and_own_pictures_left_out() -> None:
    urls = [
        {"url": "https://t.co/a", "expanded_url": "https://harbour.example/a"},
        {"url": "https://t.co/ab", "expanded_url": "https://harbour.example/ab"},
        {"url": "https://t.co/p", "expanded_url": "https://x.com/mfa_harbour/status/17/photo/1"},
    ]
    assert expanded("See https://t.co/ab and https://t.co/a. https://t.co/p", urls) == (
        "See https://harbour.example/ab and https://harbour.example/a."
    )


@pytest.mark.parametrize(
    "link",
    [
        {"url": "bridge", "expanded_url": "https://evil.example"},
        {"url": "https://t.co/a", "expanded_url": "javascript:alert(1)"},
        {"url": None, "expanded_url": 4},
    ],
)
def test_links_that_are_none_change_no_word(link: dict[str, Any]) -> None:
    assert expanded("The bridge https://t.co/a", [link]) == "The bridge https://t.co/a"


def test_marks_that_x_writes_otherwise_are_read_once() -> None:
    assert expanded("5 &lt; 6 &amp; &amp;lt; is no mark", []) == "5 < 6 & &lt; is no mark"


# --- API --------------------------------------------------------------------------------------------------------------


def test_ids_of_edits_stand_in_order() -> None:
    assert edit_ids({"id": "18", "edit_history_tweet_ids": ["18", "9", "x", 4]}) == ("9", "18")
    assert edit_ids({"id": "18"}) == ("18",)


def test_post_without_an_id_is_none() -> None:
    assert api_post({"text": "Open."}, {}, {}) is None


def test_repost_whose_original_is_not_told_names_its_author() -> None:
    shown = {"id": "17", "text": "RT @port: Open.", "referenced_tweets": [{"type": "retweeted", "id": "5"}]}
    post = api_post(shown, {}, {})
    assert post is not None
    assert (post.author, post.repost_of) == ("@port", stable_id("statement", "x", "5"))


# --- embedded ---------------------------------------------------------------------------------------------------------


def test_embedded_post_is_read() -> None:
    text = 'The pier is open.<br>Come &amp; see <a href="https://t.co/x">pic.twitter.com/x</a>'
    post = read_oembed(answer(data(_html(text))))
    assert post.text == "The pier is open.\nCome & see"
    assert (post.native, post.lang, post.author) == ("1860000000000000000", "en", "Harbour Ministry")
    assert post.published_at is not None
    assert post.published_at.year == 2024


def test_embedded_post_with_an_old_id_has_the_day_that_is_shown() -> None:
    post = read_oembed(answer(data(_html("The pier is open.", number="20"))))
    assert post.published_at == utc(2024, 11, 23)


@pytest.mark.parametrize(
    "body",
    [{}, {"html": "<p>gone</p>"}, {**_html("Open."), "url": "https://example.org"}, _html("word " * 60 + "…"), b"", b"<html>"],
    ids=["nothing", "no post", "another address", "cut", "empty", "page"],
)  # fmt: skip
def test_answer_without_a_whole_post_is_told(body: Any) -> None:
    with pytest.raises(ParseError):
        read_oembed(answer(body if isinstance(body, bytes) else data(body)))


@pytest.mark.parametrize(
    "body",
    [{}, {"__typename": "TweetTombstone"}, {"id_str": "17", "text": "We will…", "note_tweet": {"id": "x"}}, b"[]"],
    ids=["gone", "hidden", "cut", "list"],
)
def test_embed_data_without_a_whole_post_is_told(body: Any) -> None:
    with pytest.raises(ParseError):
        read_embed_json(answer(body if isinstance(body, bytes) else data(body)))


def test_embed_data_are_read() -> None:
    document = {
        "__typename": "Tweet", "id_str": "18", "text": "Open.", "created_at": "2026-11-23T18:05:00.000Z", "lang": "en",
        "user": {"name": "Harbour Ministry"}, "edit_control": {"edit_tweet_ids": ["17", "18"]},
        "quoted_tweet": {"id_str": "5"}, "in_reply_to_status_id_str": "6",
    }  # fmt: skip
    post = read_embed_json(answer(data(document)))
    assert (post.native, post.edited, post.author) == ("17", True, "Harbour Ministry")
    assert post.quote_of == stable_id("statement", "x", "5")
    assert post.reply_to == stable_id("statement", "x", "6")


def test_requests_hold_nothing_but_the_id() -> None:
    assert oembed_request("17").url.startswith("https://publish.twitter.com/oembed?url=https%3A%2F%2Ftwitter.com")
    assert "id=1703436713362870723" in embed_json_request("1703436713362870723").url


@given(st.integers(1, 2**63 - 1))
def test_token_is_letters_and_digits_without_noughts(number: int) -> None:
    token = embed_token(str(number))
    assert token.isalnum()
    assert "0" not in token
    assert len(token) < 25
