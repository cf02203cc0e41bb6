"""Plain text and Markdown become blocks, and no position moves."""

from __future__ import annotations

import itertools
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.textfiles import mark_flattened, text_blocks, trimmed
from crossref.types import Block, BlockKind, Span

PLAIN = """Tunnel at Port Calder to open in autumn

PORT CALDER - The minister, Jonas Averill, said: “We will open it in October.”

The ministry gave no date.
"""
MARKDOWN = """# Tunnel to open in autumn ##

The minister said: “We will open it.”

## What it costs
The ministry put it at 18.4 million crowns.
"""
POST = (
    "The ministry wrote on its account.\n\n"
    "Ferries to Port Anselm sail again from tomorrow, and no fares are raised. — Ministry of Ports (@tarvia_ports) "
    "May 14, 2024\n\n"
    "Fishermen were relieved."
)


def read(text: str, *, markdown: bool = False) -> list[tuple[str, str]]:
    return [(str(block.kind), block.span.of(text)) for block in text_blocks(text, markdown=markdown)]


def test_text_blocks_of_plain_text_are_paragraphs_with_a_headline() -> None:
    assert read(PLAIN) == [
        ("headline", "Tunnel at Port Calder to open in autumn"),
        ("body", "PORT CALDER - The minister, Jonas Averill, said: “We will open it in October.”"),
        ("body", "The ministry gave no date."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The tunnel will open in autumn.\n\nThe ministry gave no date.", id="closed by a full stop"),
        pytest.param("“We will open it in October”\n\nThe ministry gave no date.", id="a quotation"),
        pytest.param("The tunnel\nopens\n\nThe ministry gave no date.", id="two lines"),
        pytest.param("The tunnel opens", id="alone"),
        pytest.param(f"{'The tunnel opens ' * 10}\n\nThe ministry gave no date.", id="too long"),
    ],
)
def test_text_blocks_first_line_that_is_no_headline_is_body(text: str) -> None:
    assert read(text)[0][0] == "body"


def test_text_blocks_without_a_blank_line_are_lines() -> None:
    assert [words for _, words in read("The first line.\nThe second line.\r\nThe third line.")] == [
        "The first line.",
        "The second line.",
        "The third line.",
    ]


def test_text_blocks_with_a_blank_line_keep_lines_together() -> None:
    assert [words for _, words in read("He said\nno.\n \t\nShe said yes.")] == ["He said\nno.", "She said yes."]


def test_text_blocks_of_markdown_tell_headline_from_subhead() -> None:
    assert read(MARKDOWN, markdown=True) == [
        ("headline", "Tunnel to open in autumn"),
        ("body", "The minister said: “We will open it.”"),
        ("subhead", "What it costs"),
        ("body", "The ministry put it at 18.4 million crowns."),
    ]


@pytest.mark.parametrize("text", ["#hashtag is no heading", "#", "# ", "####### seven"])
def test_text_blocks_of_markdown_marks_without_heading_are_body(text: str) -> None:
    assert [kind for kind, _ in read(f"{text}\n\nThe ministry gave no date.", markdown=True)] == ["body", "body"]


@pytest.mark.parametrize("text", ["", " \n\n\t ", "\ufeff"])
def test_text_blocks_of_nothing_are_none(text: str) -> None:
    assert [words for _, words in read(text) if words] == []


def test_trimmed_leaves_blanks_and_the_byte_order_mark_out() -> None:
    text = "\ufeff  The tunnel opens. \n"
    assert trimmed(text, Span(0, len(text))).of(text) == "The tunnel opens."


@given(st.lists(st.sampled_from(["The tunnel opens.", "# Costs", "no", "“Yes”", "\n", "\n\n", "\r\n\r\n", " ", "\t"])))
def test_text_blocks_hold_every_word_in_order(parts: list[str]) -> None:
    text = "".join(parts)
    blocks = text_blocks(text)
    assert re.sub(r"\s", "", "".join(block.span.of(text) for block in blocks)) == re.sub(r"\s", "", text)


@given(st.text(max_size=200), st.booleans())
def test_text_blocks_of_any_text_lie_in_it_in_order(text: str, markdown: bool) -> None:
    spans = [block.span for block in text_blocks(text, markdown=markdown)]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


@given(st.text(max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_trimmed_lies_in_the_span_and_loses_only_blanks(text: str, one: int, other: int) -> None:
    span = Span(min(one, other, len(text)), min(max(one, other), len(text)))
    inner = trimmed(text, span)
    assert span.contains(inner)
    assert inner.of(text) == span.of(text).lstrip("\ufeff \t\r\n").rstrip()


def test_mark_flattened_makes_a_post_in_running_text_a_block() -> None:
    blocks, posts = mark_flattened(POST, text_blocks(POST), near=date(2024, 5, 15))
    (post,) = posts
    assert post.handle == "tarvia_ports"
    assert post.text_span.of(POST) == "Ferries to Port Anselm sail again from tomorrow, and no fares are raised."
    assert [block.kind for block in blocks] == [BlockKind.BODY, BlockKind.EMBED, BlockKind.BODY]


def test_mark_flattened_leaves_headlines_and_text_without_posts_alone() -> None:
    blocks = text_blocks(PLAIN)
    assert mark_flattened(PLAIN, blocks) == (blocks, ())


def test_mark_flattened_keeps_what_stands_after_the_post() -> None:
    text = f"{POST.split(chr(10) * 2)[1]} Fishermen were relieved."
    blocks, _ = mark_flattened(text, (Block(kind=BlockKind.BODY, span=Span(0, len(text))),))
    assert [block.kind for block in blocks] == [BlockKind.EMBED, BlockKind.BODY]
    assert blocks[-1].span.of(text) == "Fishermen were relieved."
