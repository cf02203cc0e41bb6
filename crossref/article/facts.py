"""Finds what officials are reported to have done on a day: who met whom, who signed, visited, received.

Such facts are claims too: the ministries of those who took part report them in their own words, and dates slip.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import accumulate

from crossref.article.dateline import written_on
from crossref.article.items import is_word, phrase_at, read_items
from crossref.article.lexicon import Lexicon, Phrases
from crossref.directory import Mention
from crossref.text.dates import find_days
from crossref.text.sentences import split_sentences
from crossref.types import Article, Block, BlockKind, Claim, ClaimKind, SaidOn, Span, Speaker, stable_id

_LEAST_SURE = 0.6
_MOST_WORDS = 60


def find_facts(
    article: Article, mentions: Sequence[Mention], words: Lexicon, taken: Sequence[Span]
) -> tuple[Claim, ...]:
    """Return the events with a day and at least one known participant that the article's own sentences report.

    Args:
        article: The article as read; without its day no day can be derived.
        mentions: Where the text names people and bodies, from left to right.
        words: The language's look-ups.
        taken: Stretches that are claims of another kind already.
    """
    verbs = words.events
    sure = [one for one in mentions if one.resolved.confidence >= _LEAST_SURE]
    on = written_on(article, words.language) if verbs and sure else None
    if on is None:
        return ()
    claimed = _Claimed(taken)
    found: list[Claim] = []
    for block, sentence, inside in _sentences(article, words, sure):
        if claimed.touches(sentence) or not _reports_event(article.text, sentence, words, verbs):
            continue
        day = _day(article.text, sentence, words, block.at.date() if block.at is not None else on)
        if day is not None:
            found.append(_fact(article, block, sentence, _participants(inside), day))
    return tuple(found)


class _Claimed:
    """Stretches that are claims already, ready to be asked for each sentence of a long text."""

    def __init__(self, spans: Sequence[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reached = list(accumulate((span.end for span in ordered), max))

    def touches(self, sentence: Span) -> bool:
        """Tell whether a sentence shares a letter with any of them."""
        before = bisect_left(self._starts, sentence.end)
        return before > 0 and self._reached[before - 1] > sentence.start


def _sentences(
    article: Article, words: Lexicon, mentions: Sequence[Mention]
) -> Iterator[tuple[Block, Span, Sequence[Mention]]]:
    """Yield the sentences that name somebody, with the mentions in them; most paragraphs need not be split."""
    starts = [one.span.start for one in mentions]
    for block in article.blocks:
        if block.kind is not BlockKind.BODY or not _within(block.span, mentions, starts):
            continue
        for sentence in split_sentences(article.text, block.span, words.language):
            inside = _within(sentence, mentions, starts)
            if inside:
                yield block, sentence, inside


def _within(span: Span, mentions: Sequence[Mention], starts: Sequence[int]) -> Sequence[Mention]:
    near = mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return [one for one in near if span.contains(one.span)]


def _reports_event(text: str, sentence: Span, words: Lexicon, verbs: Phrases) -> bool:
    items = read_items(text, sentence, (), words.language.code)
    if len(items) > _MOST_WORDS:
        return False
    return any(is_word(item) and phrase_at(items, place, verbs) for place, item in enumerate(items))


def _participants(inside: Sequence[Mention]) -> tuple[Speaker, ...]:
    """Return the people named in a sentence, each once; bodies only where no person is."""
    people = [one for one in inside if one.resolved.person_id] or inside
    known: dict[str | None, Speaker] = {}
    for one in people:
        known.setdefault(
            one.resolved.id,
            Speaker(
                mention=one.resolved.name,
                name=one.resolved.name,
                span=one.span,
                person_id=one.resolved.person_id,
                source_id=one.resolved.source_id,
                confidence=one.resolved.confidence,
            ),
        )
    return tuple(known.values())


def _day(text: str, sentence: Span, words: Lexicon, on: date) -> SaidOn | None:
    days = [one.said_on for one in find_days(text, words.language, on=on, span=sentence)]
    past = [one for one in days if one.first == one.last and one.first <= on]
    return past[0] if len(past) == 1 else None


def _fact(article: Article, block: Block, sentence: Span, people: tuple[Speaker, ...], day: SaidOn) -> Claim:
    return Claim(
        id=stable_id("claim", article.id, ClaimKind.FACT.value, sentence.start, sentence.end),
        kind=ClaimKind.FACT,
        span=sentence,
        text=sentence.of(article.text),
        segments=(sentence,),
        context=sentence,
        place=block.kind,
        speakers=people,
        said_on=day,
        lang=block.lang or article.lang,
        confidence=0.6,
    )
