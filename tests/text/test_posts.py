"""Tests for crossref.text.posts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.text.posts import native_id, part_number, post_identity, post_key, without_numbers
from crossref.types import Platform

POSTS = {
    "x": ("https://x.com/PortMinister/status/1852410273595395914", Platform.X, "1852410273595395914"),
    "twitter with query": ("https://mobile.twitter.com/a/status/17?s=20", Platform.X, "17"),
    "x without a name": ("https://twitter.com/i/web/status/17", Platform.X, "17"),
    "telegram": ("https://t.me/Harbour_Office/229758", Platform.TELEGRAM, "harbour_office/229758"),
    "telegram preview": ("https://t.me/s/harbour_office/229758", Platform.TELEGRAM, "harbour_office/229758"),
    "mastodon": ("https://gov.example/@archive/114098503680", Platform.MASTODON, "gov.example/114098503680"),
    "mastodon uri": ("https://gov.example/users/archive/statuses/1140", Platform.MASTODON, "gov.example/1140"),
    "bluesky": ("https://bsky.app/profile/port.example/post/3kabc2x", Platform.BLUESKY, "3kabc2x"),
    "bluesky uri": ("at://did:plc:abc/app.bsky.feed.post/3kabc2x", Platform.BLUESKY, "3kabc2x"),
    "instagram": ("https://www.instagram.com/p/Cx_1-a/", Platform.INSTAGRAM, "Cx_1-a"),
    "facebook": ("https://www.facebook.com/port/posts/123456", Platform.FACEBOOK, "123456"),
    "facebook story": ("https://facebook.com/permalink.php?story_fbid=99&id=1", Platform.FACEBOOK, "99"),
}


@pytest.mark.parametrize(("url", "platform", "native"), POSTS.values(), ids=POSTS.keys())
def test_post_identity_of_a_post_is_its_platform_and_number(url: str, platform: Platform, native: str) -> None:
    assert post_identity(url) == (platform, native)


@pytest.mark.parametrize(
    "url",
    [
        "https://x.com/PortMinister",
        "https://t.me/harbour_office",
        "https://t.me/c/1234567/89",
        "https://mfa.example/news/2024/05/13/91022",
        "https://other.example/@archive@gov.example/114098503680014024",
        "javascript:alert(1)",
        "http://[broken",
        "",
    ],
)
def test_post_identity_of_anything_else_is_unknown(url: str) -> None:
    assert post_identity(url) is None


def test_post_key_is_the_same_by_address_and_by_number() -> None:
    by_url = post_key(None, None, "https://t.me/s/Harbour_Office/12")

    assert by_url == post_key(Platform.TELEGRAM, "@Harbour_Office/12", None) == "telegram:harbour_office/12"


def test_post_key_without_any_identity_is_unknown() -> None:
    assert post_key(Platform.PAGE, None, "https://mfa.example/news/1") is None


@given(st.sampled_from(Platform), st.from_regex(r"[A-Za-z0-9/._-]+", fullmatch=True))
def test_native_id_written_again_stays_the_same(platform: Platform, text: str) -> None:
    once = native_id(platform, text)

    assert native_id(platform, once) == once


@given(st.text())
def test_post_identity_never_fails(text: str) -> None:
    post_identity(text)
    post_identity(f"https://{text}")


# --- parts of a thread -----------------------------------------------------------------------------------------------

NUMBERED = {
    "in brackets": ("(1/2) The pier is open.", (1, 2), "The pier is open."),
    "bare": ("1/3 The pier is open.", (1, 3), "The pier is open."),
    "with a sign": ("\U0001f9f51/ The pier is open.", (1, None), "The pier is open."),
    "with a sign and a gap": ("\U0001f9f5 [2/4]: The pier is open.", (2, 4), "The pier is open."),
    "on a line of its own": ("3/3\nThe pier is open.", (3, 3), "The pier is open."),
    "of n": ("2/n The pier is open.", (2, None), "The pier is open."),
    "at the end": ("The pier is open. (2/2)", (2, 2), "The pier is open."),
    "at the end before a link": (
        "The pier is open. 1/2 https://t.example/a",
        (1, 2),
        "The pier is open. https://t.example/a",
    ),
    "at both ends": ("1/2 The pier is open. 1/2", (1, 2), "The pier is open. 1/2"),
}


@pytest.mark.parametrize(("text", "number", "rest"), NUMBERED.values(), ids=NUMBERED.keys())
def test_part_number_is_read_at_either_end(text: str, number: tuple[int, int | None], rest: str) -> None:
    found = part_number(text)
    assert found is not None
    assert (found.number, found.total) == number
    assert " ".join((text[: found.span.start] + text[found.span.end :]).split()) == rest


@pytest.mark.parametrize(
    "text",
    ["The pier is open 24/7", "9/8 is no part.", "Half (1/2) of the fleet sails.", "1/2/2026 is the day.", "0/3 Nothing.",
     "1/1 Alone.", "1/2 of one thread, and the end of another 2/3", "", "The pier is open."],
)  # fmt: skip
def test_other_figures_are_no_part_number(text: str) -> None:
    assert part_number(text) is None


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        (("1/2 One.", "2/2 Two."), ("One.", "Two.")),
        (("One. 1/", "Two. 2/", "Three."), ("One.", "Two.", "Three.")),
        (("We met.", "2/3 of the fleet sails."), None),
        (("1/2 of the fleet sails.", "2/3 of the crews rest."), None),
        (("1/3 One.", "3/3 Three."), None),
    ],
    ids=["all", "last without", "first without", "other totals", "gap"],
)
def test_numbers_that_count_the_parts_are_left_out(texts: tuple[str, ...], kept: tuple[str, ...] | None) -> None:
    assert without_numbers(texts) == (kept or texts)


@given(st.text(max_size=80))
def test_part_number_lies_in_the_text(text: str) -> None:
    found = part_number(text)
    assert found is None or (text[found.span.start : found.span.end].strip() and found.number >= 1)
