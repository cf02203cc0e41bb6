"""Posts in running text of archives."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.extract import article_from_text
from crossref.article.flattened import find_flattened_posts
from crossref.types import BlockKind, Platform

LOST = "\ufffd" * 4
POST = (
    f"{LOST} On June 3, ministers #Varek & @ostalin met in Port Anselm and agreed on #Ordania’s ferry line."
    f"https://t.co/aB3dE6gH9j#PortAnselm pic.twitter.com/Zx9Yw8Vu7T — Ordanian MFA {LOST} (@ordania_mfa) June 4, 2023"
)


def test_flattened_post_is_read_with_its_parts() -> None:
    (post,) = find_flattened_posts(POST)
    assert post.text == "On June 3, ministers #Varek & @ostalin met in Port Anselm and agreed on #Ordania’s ferry line."
    assert (post.author, post.handle, post.published_on) == ("Ordanian MFA", "ordania_mfa", date(2023, 6, 4))
    assert post.links == ("https://t.co/aB3dE6gH9j", "pic.twitter.com/Zx9Yw8Vu7T")
    assert post.text_span.of(POST) == post.text
    assert post.span.of(POST) == POST
    assert post.notes


@pytest.mark.parametrize(
    "line",
    [
        "— Ilva Sterner (@ilvasterner) 4 de junio de 2023",
        "— Ilva Sterner (@ilvasterner) 4. Juni 2023",
        "– Ilva Sterner (@ilvasterner) June 4, 2023",
        "\n— Ilva Sterner (@ilvasterner) 4 juin 2023",
        "— Ilva Sterner (Minister) (@ilvasterner) 4 июня 2023 г.",
    ],
    ids=["es", "de", "short-dash", "own-line-fr", "brackets-ru"],
)
def test_author_line_is_known_in_several_languages(line: str) -> None:
    (post,) = find_flattened_posts(f"The bridge will open on Monday. {line}")
    assert (post.text, post.handle) == ("The bridge will open on Monday.", "ilvasterner")
    assert post.published_on == date(2023, 6, 4)


@pytest.mark.parametrize(
    ("handle", "platform"),
    [("harbour", Platform.X), ("harbour@gov.example", Platform.MASTODON), ("harbour.example", Platform.BLUESKY)],
    ids=["x", "mastodon", "bluesky"],
)
def test_platform_is_told_by_the_form_of_the_handle(handle: str, platform: Platform) -> None:
    (post,) = find_flattened_posts(f"Gates open at six. — Harbour Office (@{handle}) May 2, 2024")
    assert post.platform is platform


@pytest.mark.parametrize(
    "text",
    [
        "The minister — in office since May 2, 2024 — declined to comment.",
        "The ministry (@ordania_mfa) wrote on June 4, 2023 that the line would open.",
        "— Harbour Office (@harbour) May 2, 2024",
    ],
    ids=["dash", "handle-in-prose", "no-text"],
)
def test_prose_is_no_post(text: str) -> None:
    assert find_flattened_posts(text) == ()


def test_two_posts_in_a_row_are_two_posts() -> None:
    text = "One bridge. — A B (@ab) May 2, 2024 Two bridges. — C D (@cd) May 3, 2024"
    assert [post.text for post in find_flattened_posts(text)] == ["One bridge.", "Two bridges."]


def test_paragraph_before_stays_body() -> None:
    text = f"The ministry was brief.\n\n{POST}\n\nNobody else spoke."
    article = article_from_text(text)
    assert [block.kind for block in article.blocks] == [BlockKind.BODY, BlockKind.EMBED, BlockKind.BODY]


def test_seed_post_has_the_expected_places(shared: Path) -> None:
    (file,) = (shared / "seed").glob("*.txt")
    text = file.read_bytes().decode("utf-8")
    (expected,) = json.loads((shared / "eval/seed/expected.json").read_text(encoding="utf-8"))["embedded_posts"]
    article = article_from_text(text)
    (post,) = article.embeds
    assert article.text == text
    assert article.title is None
    assert article.blocks[0].kind is BlockKind.BODY
    assert (post.span.start, post.span.end) == (expected["start"], expected["end"])
    assert (post.text_span.start, post.text_span.end) == (expected["text_start"], expected["text_end"])
    assert (post.text, post.author) == (expected["text"], expected["author"])
    assert f"@{post.handle}" == expected["handle"]
    assert post.published_on == date.fromisoformat(expected["date"])
    assert post.links == (*expected["links"], *expected["media"])
    assert post.notes and any("lost" in note for note in article.notes)


@given(st.lists(st.sampled_from(["One line.", POST, "\n\n", " ", "— A (@b) May 2, 2024", LOST]), max_size=8))
def test_posts_lie_in_order_and_apart(parts: list[str]) -> None:
    text = "".join(parts)
    posts = find_flattened_posts(text)
    assert all(post.span.contains(post.text_span) and post.text_span.of(text) == post.text for post in posts)
    assert all(left.span.end <= right.span.start for left, right in zip(posts, posts[1:], strict=False))
