"""Plain text and Markdown as articles: the text stays exactly as given, so that positions hold in the input."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from crossref.article.flattened import find_flattened_posts
from crossref.types import Block, BlockKind, EmbeddedPost, Span

_BREAK = re.compile(r"\r?\n[ \t]*(?:\r?\n[ \t]*)+|\r[ \t]*\r")
_LINE = re.compile(r"[^\r\n]+")
_HEADING = re.compile(r"(#{1,6})[ \t]+(?P<words>.*?)(?:[ \t]+#+)?[ \t]*\Z")
_CLOSED = tuple('.!?…:;,"”»。！？')
_MAX_HEADLINE = 120


def text_blocks(text: str, *, markdown: bool = False) -> tuple[Block, ...]:
    """Return the paragraphs of a text in order.

    Paragraphs are parted by blank lines, or by line ends where the text has no blank line. A first line is the headline
    only when it is short, stands alone and has no closing mark; a Markdown heading is headline, then subhead.
    """
    spans = list(_paragraphs(text))
    blocks: list[Block] = []
    for number, span in enumerate(spans):
        blocks.extend(_markdown_blocks(text, span, blocks) if markdown else (_plain(text, span, number, len(spans)),))
    return tuple(blocks)


def _paragraphs(text: str) -> Iterator[Span]:
    if not _BREAK.search(text.strip()):
        yield from (trimmed(text, Span(*line.span())) for line in _LINE.finditer(text) if line[0].strip())
        return
    start = 0
    for found in _BREAK.finditer(text):
        if text[start : found.start()].strip():
            yield trimmed(text, Span(start, found.start()))
        start = found.end()
    if text[start:].strip():
        yield trimmed(text, Span(start, len(text)))


def trimmed(text: str, span: Span) -> Span:
    """Return the span without blanks at either end."""
    raw = span.of(text)
    lead = len(raw) - len(raw.lstrip("\ufeff \t\r\n"))
    return Span(span.start + lead, max(span.start + lead, span.start + len(raw.rstrip())))


def _plain(text: str, span: Span, number: int, total: int) -> Block:
    words = span.of(text)
    is_headline = (
        number == 0 and total > 1 and "\n" not in words and len(words) <= _MAX_HEADLINE and not words.endswith(_CLOSED)
    )
    return Block(kind=BlockKind.HEADLINE if is_headline else BlockKind.BODY, span=span)


def _markdown_blocks(text: str, span: Span, before: list[Block]) -> Iterator[Block]:
    """A heading needs no blank line below it, so that a paragraph may hold both."""
    end_of_line = text.find("\n", span.start, span.end)
    line = Span(span.start, span.end if end_of_line < 0 else end_of_line)
    heading = _HEADING.match(line.of(text).rstrip())
    if heading is None or not heading["words"]:
        yield Block(kind=BlockKind.BODY, span=span)
        return
    kind = BlockKind.SUBHEAD if any(block.kind is BlockKind.HEADLINE for block in before) else BlockKind.HEADLINE
    yield Block(kind=kind, span=Span(*heading.span("words")).shifted(line.start))
    rest = trimmed(text, Span(line.end, span.end))
    if len(rest):
        yield Block(kind=BlockKind.BODY, span=rest)


def mark_flattened(
    text: str, blocks: tuple[Block, ...], *, near: date | None = None
) -> tuple[tuple[Block, ...], tuple[EmbeddedPost, ...]]:
    """Find posts in running text and make each a block of its own; a paragraph keeps what stands after its post."""
    posts: list[EmbeddedPost] = []
    result: list[Block] = []
    found = find_flattened_posts(text, near=near)
    body = {BlockKind.BODY, BlockKind.CAPTION, BlockKind.PULL_QUOTE}
    for block in blocks:
        here = [post for post in found if post.span.overlaps(block.span)] if block.kind in body else []
        if not here:
            result.append(block)
            continue
        posts.extend(post for post in here if post not in posts)
        result.extend(_split(text, block, here))
    return _joined(result), tuple(posts)


def _split(text: str, block: Block, posts: list[EmbeddedPost]) -> Iterator[Block]:
    at = block.span.start
    for post in posts:
        before = trimmed(text, Span(at, max(at, post.span.start)))
        if len(before):
            yield replace(block, span=before)
        yield replace(block, kind=BlockKind.EMBED, span=post.span, lang=None, speaker_label=None)
        at = post.span.end
    after = trimmed(text, Span(min(at, block.span.end), block.span.end))
    if len(after):
        yield replace(block, span=after)


def _joined(blocks: list[Block]) -> tuple[Block, ...]:
    """Drop the repetition of a post that stretches over two paragraphs."""
    kept: list[Block] = []
    for block in blocks:
        if not kept or kept[-1].span.end <= block.span.start:
            kept.append(block)
    return tuple(kept)
