"""Reads the line under a quotation that says whose it is: "— Ilva Sterner, transport minister"."""

from __future__ import annotations

import re

from crossref.article.items import Item, read_items
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.types import Block, Span

_LINE = re.compile(r"\s*(?:[—–―-]|--)\s*(?P<who>[^\W\d_][^\n:;!?«»“”\"]{1,79}?)\s*\Z")


def signature(text: str, block: Block, words: Lexicon) -> tuple[list[Item], Range] | None:
    """Return the items of a paragraph that is nothing but a dash and a name, and where the name stands in them."""
    found = _LINE.match(block.span.of(text))
    if found is None or not found["who"][0].isupper():
        return None
    items = read_items(text, Span(*found.span("who")).shifted(block.span.start), (), words.language.code)
    named = phrase_after(items, 0, words)
    if named is None or named[0] != 0:
        return None
    behind = items[named[1]] if named[1] < len(items) else None
    return (items, named) if behind is None or behind.lower in (",", ".", "(") else None
