"""Shapes of attribution: tails, split quotations, names, headlines parted by a colon."""

from __future__ import annotations

import pytest

from crossref.article.drafts import headline_parts, join_tails, sentence_of
from crossref.article.items import read_items
from crossref.article.lexicon import Lexicon, lexicon
from crossref.lang import get_language
from crossref.text.quotes import find_quotations
from crossref.text.sentences import split_sentences
from crossref.types import Span

WORDS: Lexicon = lexicon(get_language("en"))


def sentences(text: str) -> list[str]:
    whole = Span(0, len(text))
    outer = [one for one in find_quotations(text, [whole]) if one.depth == 0]
    spans = split_sentences(text, whole, WORDS.language, closed=[one.outer for one in outer])
    made = []
    for span in spans:
        inside = [(n, one) for n, one in enumerate(outer) if span.contains(one.outer)]
        made.append(sentence_of(span, read_items(text, span, inside, "en"), WORDS))
    return [one.span.of(text) for one in join_tails(made, text, WORDS)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“Why now?” the minister asked.", 1),
        ("“We sail.” Sterner said.", 1),
        ("“We sail!” Sterner wrote in a post on Monday.", 1),
        ("“Why now?” The minister said that the lock was shut.", 2),
        ("“We sail.” Sterner denied the report.", 2),
    ],
)
def test_tail_is_joined_to_its_quotation(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "said", "who"),
    [
        ("Karsel: lock to open in May", "lock to open in May", "Karsel"),
        ("Lock to open in May: Karsel", "Lock to open in May", "Karsel"),
        ("Foreign ministry: talks were useful", "talks were useful", "Foreign ministry"),
    ],
)
def test_headline_is_parted_at_its_colon(text: str, said: str, who: str) -> None:
    items = read_items(text, Span(0, len(text)), (), "en")
    found = headline_parts(items, WORDS)
    assert found is not None
    words = [text[items[a].start : items[b - 1].end] for a, b in found]
    assert words == [said, who]


@pytest.mark.parametrize("text", ["What we know so far: the new ferry fares", "Lock opens: fares rise: ice thins"])
def test_headline_with_a_topic_before_its_colon_is_not_parted(text: str) -> None:
    items = read_items(text, Span(0, len(text)), (), "en")
    assert headline_parts(items, WORDS) is None
