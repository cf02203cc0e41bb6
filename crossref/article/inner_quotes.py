"""Finds who is quoted inside a quotation: "“He told me, ‘We will never sign’, and I believed him,” she said"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from crossref.article.attributions import governing_cue
from crossref.article.cues import find_cues
from crossref.article.drafts import Draft, trimmed_parts
from crossref.article.items import QUOTE, read_items
from crossref.article.lexicon import Lexicon
from crossref.article.speakers import Speakers
from crossref.text.quotes import Quotation
from crossref.text.sentences import split_sentences
from crossref.types import Span

_FEWEST_WORDS = 3


def inner_quotes(
    text: str, outer: Draft, inside: Sequence[Quotation], words: Lexicon, speakers: Speakers
) -> Iterator[Draft]:
    """Yield the quotations inside another that name a speaker of their own.

    What the outer speaker says to quote in the first person ("I said, ‘No’") is their own and no claim besides.

    Args:
        text: The article's text.
        outer: The quotation as a draft.
        inside: The quotations that stand in it, of the next depth, in order.
        words: The language's look-ups.
        speakers: Who has been named so far.
    """
    for part in outer.parts:
        held = between(inside, part)
        for sentence in split_sentences(text, part, words.language, closed=[one.outer for one in held]):
            within = [
                (number, one) for number, one in enumerate(between(held, sentence)) if sentence.contains(one.outer)
            ]
            if within:
                yield from _in_sentence(text, sentence, outer, within, words, speakers)


def between(quotations: Sequence[Quotation], span: Span) -> Sequence[Quotation]:
    """Return those of some quotations, in order, that begin in a stretch."""
    first = bisect_left(quotations, span.start, key=_start)
    return quotations[first : bisect_left(quotations, span.end, lo=first, key=_start)]


def _start(quotation: Quotation) -> int:
    return quotation.outer.start


def _in_sentence(
    text: str,
    sentence: Span,
    outer: Draft,
    within: Sequence[tuple[int, Quotation]],
    words: Lexicon,
    speakers: Speakers,
) -> Iterator[Draft]:
    items = read_items(text, sentence, within, words.language.code)
    cues = find_cues(items, words)
    quotations = dict(within)
    for place, item in enumerate(items):
        number = governing_cue(items, place, cues, text, words) if item.kind == QUOTE else None
        subject = cues[number].subject if number is not None else None
        parts = trimmed_parts(quotations[item.number], text) if item.kind == QUOTE else []
        if number is None or subject is None or not parts or len(parts[0].of(text).split()) < _FEWEST_WORDS:
            continue
        if items[subject[0]].lower in words.first_person:
            continue
        cue = cues[number]
        yield Draft(
            parts=parts,
            quoted=True,
            block=outer.block,
            context=sentence,
            speaker=speakers.aside(items, subject, of=outer.speaker),
            holder=outer,
            cue=Span(items[cue.first].start, items[cue.last - 1].end),
            verb=cue.verb,
            adjacent=True,
            touching=True,
            sure=0.5,
            items=items,
            rule="a quotation inside a quotation, with its own verb",
        )
