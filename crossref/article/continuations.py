"""Gives quotations without a verb of saying to whoever spoke beside them, and carries speakers from block to block."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from crossref.article.drafts import Draft, Sentence, begins_sentence
from crossref.article.items import QUOTE
from crossref.article.speakers import Speakers
from crossref.types import Speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What one block leaves to the next.

    ``pending`` spoke at its end, when that end announces a quotation or was one; ``earlier`` was the last said to have
    spoken in its last sentence; ``unsigned`` are the quotations that filled it and had no verb of saying.
    """

    pending: Speaker | None = None
    earlier: Speaker | None = None
    unsigned: tuple[Draft, ...] = ()

    def signed(self, speaker: Speaker) -> Carried:
        """Give the quotations of the block before to whom the line under them names; nothing goes on behind it."""
        for draft in self.unsigned:
            draft.speaker = speaker
            draft.adjacent = True
            draft.sure = 0.9
            draft.rule = "a quotation with its speaker's name under it"
        return Carried()


def give_speakers(drafts: Sequence[Draft], sentences: Sequence[Sentence], carried: Carried, speakers: Speakers) -> None:
    """Give a quotation without a cue the speaker of the quotation before it, or behind it, in the paragraph.

    A paragraph that is a quotation and nothing else goes on from the paragraph before, less surely where only a
    reported clause stood there.
    """
    quoted = [draft for draft in drafts if draft.quoted]
    behind = _named_behind(quoted)
    previous: Speaker | None = None
    for place, draft in enumerate(quoted):
        if draft.speaker is not None:
            previous = draft.speaker
            continue
        if not draft.whole and not begins_sentence(draft):
            continue
        announced = _announced(draft, sentences)
        beside = previous or announced or behind[place] or (None if draft.unclosed else carried.pending)
        speaker = beside or (carried.earlier if draft.whole and not draft.unclosed else None)
        if speaker is None:
            continue
        draft.sure = 0.8 if previous or announced else 0.6 if beside else 0.5
        draft.speaker = speakers.again(speaker)
        draft.adjacent = draft.whole
        draft.rule = _GOES_ON if beside else _BEHIND
        previous = speaker


def _named_behind(quoted: Sequence[Draft]) -> list[Speaker | None]:
    """Return for each quotation the speaker of the next one that has a speaker."""
    behind: list[Speaker | None] = []
    following: Speaker | None = None
    for draft in reversed(quoted):
        behind.append(following)
        following = draft.speaker or following
    return behind[::-1]


_GOES_ON = "a quotation that goes on from the one beside it"
_BEHIND = "a quotation behind a paragraph that tells who spoke"


def _announced(draft: Draft, sentences: Sequence[Sentence]) -> Speaker | None:
    """Return who spoke in the sentence just before, in the same paragraph."""
    before = bisect_right(sentences, draft.context.start, key=_end)
    return sentences[before - 1].speakers[-1] if before and sentences[before - 1].speakers else None


def _end(sentence: Sentence) -> int:
    return sentence.span.end


def look_ahead(text: str, sentences: Sequence[Sentence], drafts: Sequence[Draft]) -> Carried:
    """Return what a block leaves to the next one."""
    alone = bool(drafts) and all(draft.quoted and draft.whole and draft.cue is None for draft in drafts)
    unsigned = tuple(drafts) if alone else ()
    if not sentences:
        return Carried(unsigned=unsigned)
    last = sentences[-1]
    earlier = next((one for one in reversed(last.speakers) if one is not None), None)
    return Carried(pending=_pending(text, last, drafts), earlier=earlier, unsigned=unsigned)


def _pending(text: str, last: Sentence, drafts: Sequence[Draft]) -> Speaker | None:
    """Return who spoke at the end of a block that announces a quotation or ends with one."""
    if text[last.span.end - 1 : last.span.end] == ":" and last.speakers:
        return last.speakers[-1]
    quoted = [
        draft for draft in drafts if draft.quoted and draft.speaker is not None and draft.adjacent and not draft.naming
    ]
    ends_quoted = bool(last.items) and any(item.kind == QUOTE for item in last.items[-2:])
    return quoted[-1].speaker if quoted and (ends_quoted or quoted[-1].context == last.span) else None
