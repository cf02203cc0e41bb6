"""Turns what a sentence reports without quotation marks into drafts: clauses, headlines, sentences in reported mood."""

from __future__ import annotations

from crossref.article.clause_starts import day_behind
from crossref.article.cue import From
from crossref.article.drafts import (
    Draft,
    Sentence,
    citing_speaker,
    headline_parts,
    is_mostly_quoted,
    may_speak,
    parts_of,
    with_auxiliaries,
)
from crossref.article.floor import Floor
from crossref.article.items import WORD
from crossref.article.lexicon import Lexicon
from crossref.article.reported_clauses import find_clauses
from crossref.article.speakers import Speakers
from crossref.types import Block, BlockKind, Span


class ClauseReader:
    """Reads the reported clauses of sentences that follow each other."""

    def __init__(self, words: Lexicon, speakers: Speakers, floor: Floor) -> None:
        self._words, self._speakers, self._floor = words, speakers, floor

    def read(self, sentence: Sentence, block: Block, quoting: frozenset[int]) -> list[Draft]:
        drafts = []
        for clause in find_clauses(sentence.items, sentence.cues, self._words, quoting=quoting):
            items = sentence.items[clause.items[0] : clause.items[1]]
            day = None
            if is_mostly_quoted(items):
                continue
            cue = sentence.cues[clause.cue]
            speaker = sentence.speakers[clause.cue]
            if speaker is None and cue.source is not From.SUBJECT:
                continue
            if block.kind is BlockKind.CAPTION and (speaker is None or speaker.id is None):
                continue
            if clause.with_verb:
                if block.kind is BlockKind.HEADLINE or not may_speak(sentence, cue, self._words):
                    continue
                start = min(clause.items[0], with_auxiliaries(sentence.items, cue, self._words))
                items = sentence.items[start : clause.items[1]]
                day = day_behind(sentence.items, cue, clause.items[0], self._words)
            front = sentence.items[clause.front[0] : clause.front[1]] if clause.front is not None else []
            opening = [Span(front[0].start, front[-1].end)] if front else []
            draft = Draft(
                parts=opening + parts_of(sentence.items, items, clause.hole),
                quoted=False,
                block=block,
                context=sentence.span,
                speaker=speaker,
                others=sentence.others.get(clause.cue, ()),
                citing=citing_speaker(sentence, clause.cue, self._words),
                cue=Span(sentence.items[cue.first].start, sentence.items[cue.last - 1].end),
                verb=cue.verb,
                adjacent=True,
                sure=0.7,
                items=sentence.items,
                dated=sentence.dated,
                day=day,
                venues=sentence.venues,
                rule="a clause with a verb of saying" if cue.verb is not None else "a clause with its source named",
            )
            drafts.append(draft)
        if not drafts and block.kind is BlockKind.HEADLINE:
            drafts += self._headline(sentence, block)
        if not drafts and not sentence.cues and self._words.has_mood:
            drafts += self._in_reported_mood(sentence, block)
        return drafts

    def _headline(self, sentence: Sentence, block: Block) -> list[Draft]:
        """Read "Karsel: lock to open in May" and "Lock to open in May: Karsel"."""
        found = headline_parts(sentence.items, self._words)
        if found is None:
            return []
        said, who = found
        items = sentence.items[said[0] : said[1]]
        mark = sentence.items[who[1]] if who[0] == 0 else sentence.items[who[0] - 1]
        return [
            Draft(
                parts=[Span(items[0].start, items[-1].end)],
                quoted=False,
                block=block,
                context=sentence.span,
                speaker=self._speakers.name(sentence.items, who),
                cue=Span(mark.start, mark.end),
                sure=0.6,
                items=sentence.items,
                rule="a headline with its speaker beside a colon",
            )
        ]

    def _in_reported_mood(self, sentence: Sentence, block: Block) -> list[Draft]:
        """Take a sentence whose verb marks it as somebody's words: "Die Strecke sei 212 Kilometer lang."."""
        if self._floor.last is None or self._floor.spoke_in not in (block, self._floor.previous):
            return []
        moods = (n for n, one in enumerate(sentence.items) if one.kind == WORD and one.lower in self._words.mood)
        place = next(moods, None)
        if place is None or any(one.lower in self._words.conjunctions for one in sentence.items[:place]):
            return []
        self._floor.spoke_in = block
        speaker = self._speakers.again(self._floor.last)
        span = Span(sentence.items[0].start, sentence.items[-1].end)
        return [
            Draft(
                parts=[span],
                quoted=False,
                block=block,
                context=sentence.span,
                speaker=speaker,
                sure=0.6,
                items=sentence.items,
                dated=sentence.dated,
                venues=sentence.venues,
                rule="a sentence in the mood of reported speech",
            )
        ]
