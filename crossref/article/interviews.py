"""Reads an interview's labelled paragraphs as answers, with who gives them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crossref.article.drafts import Draft
from crossref.article.items import read_items
from crossref.article.lexicon import Lexicon
from crossref.article.speakers import Speakers
from crossref.article.turns import Turn, interviewee
from crossref.types import Article, BlockKind, Speaker


def interview_drafts(article: Article, turns: Sequence[Turn], words: Lexicon, speakers: Speakers) -> Iterator[Draft]:
    """Yield the answers; a paragraph without a label between two turns goes on with the one before it.

    Args:
        article: The article.
        turns: Its labelled paragraphs in order, at least one.
        words: The language's look-ups.
        speakers: Who has been named so far.
    """
    first, last = turns[0].block.span.start, turns[-1].block.span.start
    answering = _introduced(article, first, words, speakers)
    labelled = {turn.block.span: turn for turn in turns}
    answer: Draft | None = None
    for block in article.blocks:
        if block.kind is not BlockKind.BODY or not first <= block.span.start <= last:
            continue
        turn = labelled.get(block.span)
        if turn is None:
            if answer is not None:
                answer.parts.append(block.span)
            continue
        if answer is not None:
            yield answer
        answer = None if turn.is_question(article.text) else _answer(article.text, turn, words, speakers, answering)
    if answer is not None:
        yield answer


def _introduced(article: Article, first: int, words: Lexicon, speakers: Speakers) -> Speaker | None:
    """Return the person whom the paragraphs before an interview introduce by name and office."""
    found = interviewee(article.text, [block for block in article.blocks if block.span.end <= first], words)
    return replace(speakers.name(*found), confidence=0.5) if found is not None else None


def _answer(text: str, turn: Turn, words: Lexicon, speakers: Speakers, answering: Speaker | None) -> Draft:
    items = read_items(text, turn.label, (), words.language.code)
    draft = Draft(
        parts=[turn.words],
        quoted=True,
        block=turn.block,
        context=turn.block.span,
        adjacent=True,
        whole=True,
        sure=0.8,
        items=items,
        rule="a labelled answer of an interview",
    )
    if turn.is_answer(text):
        draft.speaker = speakers.interviewed(turn.label) or answering
    elif items:
        draft.speaker = speakers.name(items, (0, len(items)))
    return draft
