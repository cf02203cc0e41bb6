"""Gives the sentence before to whom this one names: "Мост откроют весной. Об этом сообщила министр."

What is told so has no mark of its own, hence only speakers whom the directory knows count (an agency that passes the
news on is none), and only a sentence of the same paragraph that is no question and reports nobody else. A quotation
gets any speaker.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.cue import From
from crossref.article.drafts import Draft, Sentence
from crossref.article.items import MARK, QUOTE
from crossref.article.telling import Telling
from crossref.types import Block, BlockKind, Span, Speaker

_SHORTEST = 4
"""Words of a sentence that says something."""


def told_behind(
    before: Sentence, drafts: Sequence[Draft], sentence: Sentence, told: Telling, speaker: Speaker, block: Block
) -> Draft | None:
    """Return the sentence before as a claim of whom this one names; a quotation that has no speaker gets that one.

    Args:
        before: The sentence before in the same block.
        drafts: What was found in it.
        sentence: The one that tells.
        told: What it tells.
        speaker: Whom it names.
        block: The block of both.
    """
    items, cue, only_quoted = told
    if not _may_be_told(before, drafts):
        return None
    if not drafts and (speaker.id is None or only_quoted or block.kind is not BlockKind.BODY):
        return None
    draft = drafts[0] if drafts else _plain(before, block)
    draft.speaker, draft.verb, draft.adjacent, draft.rule = speaker, cue.verb, True, _RULE
    draft.cue = Span(items[cue.first].start, items[cue.last - 1].end)
    draft.context = Span(before.span.start, sentence.span.end)
    draft.dated, draft.venues = sentence.dated, sentence.venues
    return None if drafts else draft


_RULE = "a sentence whose speaker the next one names"


def _may_be_told(before: Sentence, drafts: Sequence[Draft]) -> bool:
    """Tell whether a sentence is one quotation that nobody is known to have spoken, or plainly says something."""
    if drafts:
        return len(drafts) == 1 and drafts[0].whole and drafts[0].quoted and drafts[0].speaker is None
    said = [item for item in before.items if item.kind != MARK]
    if len(said) < _SHORTEST or _reports(before) or before.items[-1].lower in ("?", ":"):
        return False
    return not any(item.kind == QUOTE for item in before.items)


def _reports(sentence: Sentence) -> bool:
    """Tell whether a verb of saying has a subject; "geschlossen" of a door has none."""
    return any(cue.source is From.SUBJECT for cue in sentence.cues)


def _plain(before: Sentence, block: Block) -> Draft:
    said = [item for item in before.items if item.kind != MARK]
    return Draft(
        parts=[Span(said[0].start, said[-1].end)],
        quoted=False,
        block=block,
        context=before.span,
        sure=0.6,
        items=before.items,
    )
