"""Finds what officials are reported to have done on a day: who met whom, who signed, visited, received.

Such facts are claims too: the ministries of those who took part report them in their own words, and dates slip.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from crossref.article.items import is_word, phrase_at, read_items
from crossref.article.lexicon import Lexicon, Phrases
from crossref.directory import Directory, Mention
from crossref.text.dates import find_days
from crossref.text.sentences import split_sentences
from crossref.types import Article, Block, BlockKind, Claim, ClaimKind, SaidOn, Span, Speaker, stable_id

_LEAST_SURE = 0.6
_MOST_WORDS = 60


def find_facts(article: Article, directory: Directory, words: Lexicon, taken: Sequence[Span]) -> tuple[Claim, ...]:
    """Return the events with a day and at least one known participant that the article's own sentences report.

    Args:
        article: The article as read; without its day no day can be derived.
        directory: Who is who.
        words: The language's look-ups.
        taken: Stretches that are claims of another kind already.
    """
    verbs = words.events
    if not verbs or article.published_at is None:
        return ()
    mentions = directory.mentions(article.text)
    on = article.published_at.date()
    found: list[Claim] = []
    for block, sentence in _sentences(article, words):
        if any(sentence.overlaps(span) for span in taken) or not _reports_event(article.text, sentence, words, verbs):
            continue
        people = _participants(sentence, mentions)
        day = _day(article.text, sentence, words, block.at.date() if block.at is not None else on)
        if people and day is not None:
            found.append(_fact(article, block, sentence, people, day))
    return tuple(found)


def _sentences(article: Article, words: Lexicon) -> Iterator[tuple[Block, Span]]:
    for block in article.blocks:
        if block.kind is BlockKind.BODY:
            for sentence in split_sentences(article.text, block.span, words.language):
                yield block, sentence


def _reports_event(text: str, sentence: Span, words: Lexicon, verbs: Phrases) -> bool:
    items = read_items(text, sentence, (), words.language.code)
    if len(items) > _MOST_WORDS:
        return False
    return any(is_word(item) and phrase_at(items, place, verbs) for place, item in enumerate(items))


def _participants(sentence: Span, mentions: Sequence[Mention]) -> tuple[Speaker, ...]:
    """Return the people named in a sentence, each once; bodies only where no person is."""
    inside = [one for one in mentions if sentence.contains(one.span) and one.resolved.confidence >= _LEAST_SURE]
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
