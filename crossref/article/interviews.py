"""Reads the answers of interviews with who gives them: labelled ones, and those under questions set as headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crossref.article.drafts import Draft
from crossref.article.items import SPOKEN_WORD, read_items
from crossref.article.lexicon import Lexicon
from crossref.article.speakers import Speakers
from crossref.article.turns import Turn, interviewee
from crossref.types import Article, Block, BlockKind, Span, Speaker


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


# --- questions without labels -----------------------------------------------------------------------------------------

_FEWEST = 3
"""Questions that an interview has."""
_OWN_SHARE = 0.5
"""Share of the answers in which somebody speaks of themselves; the answers of an explainer do not."""
_LONGEST_ANSWER = 8
"""Paragraphs of an answer."""
_SHORTEST_ANSWER = 60
"""Characters below which the last paragraph may be the line that says who asked."""
_QUOTED = frozenset('"“”„«»')


def questions(article: Article, words: Lexicon) -> tuple[Block, ...]:
    """Return the headings that ask what an interviewee answers under them; none where nobody speaks of themselves."""
    asked = [block for block in article.blocks if _asks(article.text, block)]
    if len(asked) < _FEWEST or _is_mixed(article, asked[0].span.start, len(asked)):
        return ()
    answers = [part for part in _answers(article, asked) if part]
    if len(answers) < _FEWEST or any(len(part) > _LONGEST_ANSWER for part in answers):
        return ()
    own = sum(_is_own(article.text, part, words) for part in answers)
    paragraphs = [block for part in answers for block in part]
    quoting = sum(not _QUOTED.isdisjoint(block.span.of(article.text)) for block in paragraphs)
    return tuple(asked) if own >= len(answers) * _OWN_SHARE and quoting * 3 <= len(paragraphs) else ()


def _is_mixed(article: Article, start: int, asked: int) -> bool:
    """Tell whether a page is more than an interview: a live blog, or one with other headings and with posts."""
    behind = [block for block in article.blocks if block.span.start >= start]
    heads = sum(block.kind is BlockKind.SUBHEAD for block in behind)
    posts = any(block.kind is BlockKind.EMBED for block in behind)
    return posts or heads > asked or any(block.entry is not None for block in article.blocks)


def _asks(text: str, block: Block) -> bool:
    return block.kind is BlockKind.SUBHEAD and block.span.of(text).rstrip().endswith("?")


def _answers(article: Article, asked: Sequence[Block]) -> list[list[Block]]:
    """Return the paragraphs under each question."""
    starts = [block.span.start for block in asked]
    ends = [*starts[1:], len(article.text) + 1]
    body = [block for block in article.blocks if block.kind is BlockKind.BODY]
    return [
        [block for block in body if start < block.span.start < end] for start, end in zip(starts, ends, strict=True)
    ]


def _is_own(text: str, answer: Sequence[Block], words: Lexicon) -> bool:
    """Tell whether an answer has a word of the first person outside quotation marks."""
    for block in answer:
        said = block.span.of(text)
        if _QUOTED.isdisjoint(said) and not words.first_person.isdisjoint(SPOKEN_WORD.findall(said.lower())):
            return True
    return False


def answered_drafts(article: Article, asked: Sequence[Block], words: Lexicon, speakers: Speakers) -> Iterator[Draft]:
    """Yield what is answered under each question.

    Args:
        article: The article.
        asked: Its questions, at least one.
        words: The language's look-ups.
        speakers: Who has been named so far.
    """
    first = asked[0].span
    speaker = speakers.interviewed(first) or _introduced(article, first.start, words, speakers)
    for question, answer in zip(asked, _answers(article, asked), strict=True):
        spoken = [block for block in answer if block is not answer[-1] or _is_answer(article.text, block, words)]
        if spoken:
            yield Draft(
                parts=[block.span for block in spoken],
                quoted=True,
                block=spoken[0],
                context=Span(question.span.start, spoken[-1].span.end),
                speaker=speaker,
                adjacent=True,
                whole=True,
                sure=0.7,
                items=read_items(article.text, question.span, (), words.language.code),
                rule="an answer under a question of an interview",
            )


def _is_answer(text: str, block: Block, words: Lexicon) -> bool:
    return len(block.span) >= _SHORTEST_ANSWER or _is_own(text, [block], words)
