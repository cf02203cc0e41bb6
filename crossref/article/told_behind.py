"""Reads who told the sentence before: "Мост откроют весной. Об этом сообщила министр." and "Про це повідомив ...".

What is told so has no mark of its own, hence only speakers whom the directory knows count (an agency that passes the
news on is none), and only a sentence of the same paragraph that is no question and reports nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import slavic
from crossref.article.cue import Cue, From
from crossref.article.drafts import Draft, Sentence
from crossref.article.items import MARK, QUOTE, Item
from crossref.article.lexicon import Lexicon
from crossref.article.speakers import Speakers
from crossref.article.speaking_places import speaking_place
from crossref.lang.base import CueVerb
from crossref.types import Block, BlockKind, Span, SpeechAct

_OPENINGS = {"ru": (("об", "этом"),), "uk": (("про", "це"),)}
_FURTHEST_VERB = 6
"""Items of a sentence among which its verb stands: "Об этом во вторник вечером сообщила"."""
_SHORTEST = 4
"""Words of a sentence that says something."""
_ACTS = frozenset((SpeechAct.SAY, SpeechAct.ANNOUNCE))


def told_behind(
    before: Sentence, drafts: Sequence[Draft], sentence: Sentence, block: Block, words: Lexicon, speakers: Speakers
) -> Draft | None:
    """Return the sentence before as a claim of whom this one names; a quotation that has no speaker gets that one.

    Args:
        before: The sentence before in the same block.
        drafts: What was found in it.
        sentence: The one that may open with "about this".
        block: The block of both.
        words: The language.
        speakers: Who is who so far.
    """
    cue = _cue(sentence.items, words) if block.kind is BlockKind.BODY else None
    if cue is None or cue.subject is None or not _may_be_told(before, drafts, words):
        return None
    speaker = speakers.name(sentence.items, cue.subject)
    if speaker.id is None:
        return None
    draft = drafts[0] if drafts else _plain(before, block)
    draft.speaker, draft.verb, draft.adjacent, draft.rule = speaker, cue.verb, True, _RULE
    draft.cue = Span(sentence.items[cue.first].start, sentence.items[cue.last - 1].end)
    draft.context = Span(before.span.start, sentence.span.end)
    draft.dated, draft.venues = sentence.dated, sentence.venues
    return None if drafts else draft


_RULE = "a sentence whose speaker the next one names"


def _may_be_told(before: Sentence, drafts: Sequence[Draft], words: Lexicon) -> bool:
    """Tell whether a sentence is one quotation that nobody is known to have spoken, or plainly says something."""
    if drafts:
        return len(drafts) == 1 and drafts[0].whole and drafts[0].quoted and drafts[0].speaker is None
    return _says_something(before, words)


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


def _cue(items: Sequence[Item], words: Lexicon) -> Cue | None:
    """Return the verb of a sentence that opens with "about this", with its subject."""
    opening = tuple(item.lower for item in items[:2])
    if opening not in _OPENINGS.get(words.language.code, ()) or _goes_on(items, words):
        return None
    for place in range(len(opening), min(len(items), _FURTHEST_VERB)):
        if items[place].kind == MARK or items[place].lower in words.negators:
            return None
        verb = _verb(items[place].lower, words)
        if verb is not None:
            behind = slavic.subject_behind(items, place + 1, words)
            subject = speaking_place(items, (place, place + 1), behind, words) or behind
            return Cue(place, place + 1, verb, subject, From.SUBJECT, (place, place + 1), inverted=True)
    return None


def _goes_on(items: Sequence[Item], words: Lexicon) -> bool:
    """Tell whether a sentence says more than who told: it quotes, or has a clause behind a colon or "что"."""
    return any(item.kind == QUOTE or item.lower == ":" or item.lower in words.that_words for item in items[2:])


def _verb(lower: str, words: Lexicon) -> CueVerb | None:
    forms = words.cues.get(lower, ())
    return next((verb for form, verb in forms if form == (lower,) and verb.act in _ACTS), None)


def _says_something(sentence: Sentence, words: Lexicon) -> bool:
    items = sentence.items
    said = [item for item in items if item.kind != MARK]
    if len(said) < _SHORTEST or sentence.cues or items[-1].lower in ("?", ":"):
        return False
    opening = tuple(item.lower for item in items[:2])
    return not any(item.kind == QUOTE for item in items) and opening not in _OPENINGS.get(words.language.code, ())
