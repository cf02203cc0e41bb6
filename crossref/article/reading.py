"""Reads an article block by block into drafts of claims: quotations and reported clauses, with cue and speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from crossref.article.attributions import find_clauses, governing_cue, leads_on, sentence_subject
from crossref.article.continuations import Carried, give_speakers, look_ahead
from crossref.article.cues import Cue, From
from crossref.article.drafts import (
    Draft,
    Sentence,
    before_colon,
    give_reporters,
    headline_parts,
    is_mostly_quoted,
    is_named,
    is_nickname,
    is_split,
    join_tails,
    may_speak,
    parts_of,
    sentence_of,
    touches,
    trimmed_parts,
    with_auxiliaries,
    with_outer,
)
from crossref.article.german import is_owned
from crossref.article.inner_quotes import between, inner_quotes
from crossref.article.insertions import inserted_cue, unclosed_attribution
from crossref.article.items import MARK, NAME, QUOTE, WORD, Item, read_items, trimmed, with_small_openings
from crossref.article.lexicon import Lexicon
from crossref.article.nesting import citing, closing_cue
from crossref.article.noun_phrases import joined, phrase_after, phrase_before
from crossref.article.quoted_names import with_quoted_names
from crossref.article.signatures import signature
from crossref.article.speakers import Speakers
from crossref.article.turns import DashTurn, dash_turn
from crossref.article.verb_forms import is_preposition
from crossref.text.quotes import Quotation, find_quotations
from crossref.text.sentences import split_sentences
from crossref.types import Block, BlockKind, Span, Speaker, SpeechAct


def _start(span: Span) -> int:
    return span.start


class Reader:
    """Reads the blocks of one article in order and keeps what the next block needs to know."""

    def __init__(self, text: str, words: Lexicon, speakers: Speakers) -> None:
        self._text, self._words, self._speakers = text, words, speakers
        self._last: Speaker | None = None
        self._carried = Carried()
        self._entry: int | None = None
        self._spoke_in: Block | None = None
        self._previous: Block | None = None
        self._current: Block | None = None
        self._open: dict[int, Draft] = {}
        self._quotations: tuple[Quotation, ...] = ()
        self._inner: tuple[Quotation, ...] = ()
        """Those inside the others, one level deep."""

    def enter(self, entry: int | None, start: int) -> None:
        """Begin an entry of a live blog at a place in the text: who spoke in another one is not meant in this."""
        if entry == self._entry:
            return
        self._entry = entry
        self._last = self._previous = self._current = self._spoke_in = None
        self._carried = Carried()
        self._speakers.enter(start)

    def read(self, blocks: Sequence[Block]) -> Iterator[Draft]:
        """Yield the drafts of blocks that follow each other; a quotation may run over several of them."""
        if blocks and blocks[0].kind is not BlockKind.BODY:
            self._last = None
            self._carried = Carried()
        every = find_quotations(self._text, [block.span for block in blocks])
        outer = [one for one in every if one.depth == 0]
        self._quotations = tuple(outer)
        self._inner = tuple(one for one in every if one.depth == 1)
        self._open = {}
        place = 0
        for block in blocks:
            while place < len(outer) and outer[place].outer.end <= block.span.start:
                place += 1
            inside = []
            for number in range(place, len(outer)):
                if outer[number].outer.start >= block.span.end:
                    break
                inside.append((number, outer[number]))
            yield from self._block(block, inside)

    def _block(self, block: Block, quotations: list[tuple[int, Quotation]]) -> list[Draft]:
        """Read one block; reported mood may go on from the block before."""
        self._previous, self._current = self._current, block
        signed = signature(self._text, block, self._words) if self._carried.unsigned else None
        if signed is not None:
            self._last = self._speakers.name(*signed)
            self._carried = self._carried.signed(self._last)
            return []
        spoken = dash_turn(self._text, block, self._words)
        if spoken is not None:
            return [self._dashed(spoken, block)]
        clipped = [
            Span(max(one.outer.start, block.span.start), min(one.outer.end, block.span.end)) for _, one in quotations
        ]
        spans = split_sentences(self._text, block.span, self._words.language, closed=clipped)
        sentences = [self._sentence(span, quotations, clipped) for span in spans]
        sentences = join_tails(sentences, self._text, self._words)
        drafts: list[Draft] = []
        for sentence in sentences:
            self._name_speakers(sentence, block)
            quoted, quoting = self._quoted(sentence, block)
            drafts += quoted
            reported = self._reported(sentence, block, quoting)
            give_reporters(quoted, reported)
            drafts += reported
        give_speakers(drafts, sentences, self._carried, self._speakers)
        self._carried = look_ahead(self._text, sentences, drafts)
        return drafts + self._inside(drafts)

    def _inside(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Return what is quoted inside the quotations of a block by others than their speakers."""
        found: list[Draft] = []
        for draft in drafts:
            held = between(self._inner, draft.span) if draft.quoted else ()
            if held:
                found += inner_quotes(self._text, draft, held, self._words, self._speakers)
        return found

    def _dashed(self, spoken: DashTurn, block: Block) -> Draft:
        cue = spoken.cue
        draft = Draft(
            parts=list(spoken.parts), quoted=True, block=block, context=block.span, verb=cue.verb, adjacent=True,
            touching=True, sure=0.8, items=spoken.items,
        )  # fmt: skip
        draft.cue = Span(spoken.items[cue.first].start, spoken.items[cue.last - 1].end)
        if cue.subject is not None:
            draft.speaker = self._last = self._speakers.name(spoken.items, cue.subject)
            self._spoke_in = block
        return draft

    def _sentence(self, span: Span, quotations: Sequence[tuple[int, Quotation]], clipped: Sequence[Span]) -> Sentence:
        first = bisect_left(clipped, span.start, key=_start)
        last = bisect_left(clipped, span.end, lo=first, key=_start)
        inside = [
            (number, with_outer(one, shown))
            for (number, one), shown in zip(quotations[first:last], clipped[first:last], strict=True)
        ]
        items = with_small_openings(read_items(self._text, span, inside, self._words.language.code), self._words)
        items = with_quoted_names(items, self._text, self._words)
        return sentence_of(span, items, self._words)

    # --- speakers --------------------------------------------------------------------------------------------------

    def _name_speakers(self, sentence: Sentence, block: Block) -> None:
        subject = sentence_subject(sentence.items, self._words)
        noted = False
        closing = closing_cue(sentence.items, sentence.cues, self._words)
        current: Speaker | None = None
        for cue in sentence.cues:
            if subject is not None and not noted and subject[0] < cue.unit[0] and subject != cue.subject:
                self._speakers.note_subject(sentence.items, subject)
                noted = True
            if cue.subject is not None:
                current = self._name_each(sentence, len(sentence.speakers), cue.subject)
            elif cue.source is From.SENTENCE:
                aside = cue.unit[0] > 0 and sentence.items[cue.unit[0] - 1].kind == MARK
                main = next((one for one in sentence.speakers[closing:] if one is not None), None) if aside else current
                current = main or current or self._from_sentence(sentence, subject, cue)
            else:
                current = self._speakers.again(self._last) if self._last is not None else None
            sentence.speakers.append(current)
            if current is not None:
                self._last = current
                self._spoke_in = block
        if subject is not None and not noted and not sentence.cues:
            self._speakers.note_subject(sentence.items, subject)

    def _name_each(self, sentence: Sentence, number: int, subject: tuple[int, int]) -> Speaker:
        """Return the first of those whom a subject names; the others go with the sentence."""
        first, *others = [self._speakers.name(sentence.items, part) for part in joined(sentence.items, subject)]
        if others:
            sentence.others[number] = tuple(others)
        return first

    def _from_sentence(self, sentence: Sentence, subject: tuple[int, int] | None, cue: Cue) -> Speaker | None:
        if subject is not None and subject[1] <= cue.unit[0]:
            return self._speakers.name(sentence.items, subject)
        if cue.verb is not None and "quote" in cue.verb.takes and cue.verb.act is SpeechAct.SAY:
            return self._speakers.again(self._last) if self._last is not None else None
        return None

    # --- quotations --------------------------------------------------------------------------------------------------

    def _quoted(self, sentence: Sentence, block: Block) -> tuple[list[Draft], frozenset[int]]:
        """Return the sentence's quotations and the cues that stand next to theirs."""
        drafts: list[Draft] = []
        governed: dict[int, Draft] = {}
        drafts += self._named(sentence, block)
        places = [place for place, item in enumerate(sentence.items) if item.kind == QUOTE]
        whole = len(places) == 1 and all(item.kind in (MARK, QUOTE) for item in sentence.items)
        for place in places:
            number = sentence.items[place].number
            quotation = self._quotations[number]
            cue = governing_cue(sentence.items, place, sentence.cues, self._text, self._words)
            known = self._open.get(number)
            if known is not None:
                # Whoever spoke before is only supposed to go on; the attribution behind the last paragraph knows.
                if cue is not None and known.cue is None:
                    self._govern(known, sentence, cue, place)
                continue
            earlier = governed.get(cue) if cue is not None else None
            if cue is not None and earlier is not None and is_split(sentence, earlier, place, cue):
                earlier.parts += trimmed_parts(quotation, self._text)
                self._open[number] = earlier
                continue
            draft = self._draft(quotation, sentence, place, block, whole=whole)
            if draft is None:
                continue
            self._open[number] = draft
            if self._split_by_insertion(draft, quotation) or (quotation.unclosed and self._cut(draft)):
                drafts.append(draft)
                continue
            if cue is not None:
                self._govern(draft, sentence, cue, place)
                governed.setdefault(cue, draft)
            else:
                self._without_cue(draft, sentence, place, block)
            drafts.append(draft)
        return drafts, frozenset(number for number, draft in governed.items() if draft.adjacent)

    def _named(self, sentence: Sentence, block: Block) -> list[Draft]:
        """Return the names in quotation marks, which are set aside as such."""
        places = [place for place, item in enumerate(sentence.items) if item.kind == NAME and item.number >= 0]
        numbers = [self._quotations[sentence.items[place].number] for place in places]
        found = [self._draft(one, sentence, at, block, whole=False) for one, at in zip(numbers, places, strict=True)]
        named = [draft for draft in found if draft is not None]
        for draft in named:
            draft.naming = True
        return named

    def _draft(
        self, quotation: Quotation, sentence: Sentence, place: int, block: Block, *, whole: bool
    ) -> Draft | None:
        parts = trimmed_parts(quotation, self._text)
        if not parts:
            return None
        return Draft(
            parts=parts,
            quoted=True,
            block=block,
            context=sentence.span,
            whole=whole,
            naming=is_named(sentence.items, place, self._words),
            before=sentence.items[place - 1].lower if place else "",
            unclosed=quotation.unclosed,
            typed=self._text.startswith(("''", "``"), quotation.outer.start),
            items=sentence.items,
            dated=sentence.dated,
            venues=sentence.venues,
        )

    def _govern(self, draft: Draft, sentence: Sentence, number: int, place: int) -> None:
        cue = sentence.cues[number]
        draft.speaker = sentence.speakers[number]
        draft.others = sentence.others.get(number, ())
        draft.citing = self._citing(sentence, number)
        draft.cue = Span(sentence.items[cue.first].start, sentence.items[cue.last - 1].end)
        draft.verb = cue.verb
        named = is_named(sentence.items, place, self._words, cue)
        draft.naming = named or is_nickname(cue.verb, draft.span.of(self._text))
        distance = cue.unit[0] - place - 1 if cue.unit[0] > place else place - cue.unit[1]
        behind_colon = place > cue.unit[1] and sentence.items[place - 1].lower == ":"
        draft.adjacent = distance <= 2 or behind_colon
        draft.touching = touches(sentence.items, place, cue)
        draft.sure = 0.9 if draft.adjacent else 0.7
        draft.rule = (
            "a quotation next to its verb" if draft.adjacent else "a quotation in a sentence with a verb of saying"
        )

    def _citing(self, sentence: Sentence, number: int) -> Speaker | None:
        citing_cue = citing(sentence.items, sentence.cues, number, self._words)
        return sentence.speakers[citing_cue] if citing_cue is not None else None

    def _split_by_insertion(self, draft: Draft, quotation: Quotation) -> bool:
        """Take an attribution out of the quotation that it stands in: "«No —dijo la ministra—, nunca»"."""
        found = inserted_cue(self._text, quotation.parts, self._words)
        if found is None:
            return False
        items, cue, around, part = found
        if cue.subject is None:
            return False
        place = (
            draft.parts.index(part)
            if part in draft.parts
            else next((n for n, one in enumerate(draft.parts) if part.contains(one)), None)
        )
        if place is None:
            return False
        kept = draft.parts[place]
        sides = [Span(kept.start, around.start), Span(around.end, kept.end)]
        draft.parts[place : place + 1] = [side for one in sides if (side := trimmed(one, self._text)) is not None]
        draft.speaker = self._speakers.name(items, cue.subject)
        draft.cue = Span(items[cue.first].start, items[cue.last - 1].end)
        draft.verb = cue.verb
        draft.adjacent = draft.touching = True
        draft.sure = 0.9
        draft.rule = "a quotation with its attribution set into it"
        self._last = draft.speaker
        return True

    def _cut(self, draft: Draft) -> bool:
        """End a quotation whose closing mark is missing before its attribution: "“We sail, the minister said."."""
        found = unclosed_attribution(self._text, draft.parts[-1], self._words)
        if found is None:
            return False
        items, cue, spoken = found
        draft.parts[-1] = spoken
        draft.speaker = self._last = self._speakers.name(items, cue.subject) if cue.subject is not None else None
        draft.cue = Span(items[cue.first].start, items[cue.last - 1].end)
        draft.verb = cue.verb
        draft.adjacent = draft.touching = True
        draft.sure = 0.6
        draft.rule = "a quotation without its closing mark, up to its attribution"
        return True

    def _without_cue(self, draft: Draft, sentence: Sentence, place: int, block: Block) -> None:
        """Find the speaker of a quotation that no verb of the sentence governs."""
        for find_speaker in (self._by_colon, self._by_inner_verb, self._by_neighbour):
            if draft.speaker is None:
                find_speaker(draft, sentence, place)
        if draft.speaker is None and not sentence.cues:
            self._by_mood(draft, sentence, block)

    def _by_colon(self, draft: Draft, sentence: Sentence, place: int) -> None:
        items = sentence.items
        if place < 2 or items[place - 1].lower != ":":
            return
        found = before_colon(items, place - 2, self._words)
        if found is not None and self._words.language.code == "de" and found[0] > 1:
            found = None
        subject = sentence_subject(items, self._words)
        if found is not None and items[found[1] - 1].kind == NAME and not self._hangs(items, found, subject):
            draft.speaker = self._speakers.name(items, found)
        elif subject is not None and not (self._words.language.code == "de" and is_owned(items, subject, self._words)):
            draft.speaker = self._speakers.name(items, subject)
        elif self._last is not None:
            draft.speaker = self._speakers.again(self._last)
        if draft.speaker is not None:
            self._last = draft.speaker
        draft.cue = Span(items[place - 1].start, items[place - 1].end)
        draft.adjacent = draft.touching = True
        draft.rule = "a quotation behind a colon"
        draft.sure = 0.7

    def _hangs(self, items: Sequence[Item], found: tuple[int, int], subject: tuple[int, int] | None) -> bool:
        """Tell whether a name before a colon is whom or where it was said to: "sent a message to Karsel:"."""
        if subject is not None and subject[1] <= found[0]:
            return True
        return found[0] > 0 and items[found[0] - 1].kind == WORD and is_preposition(items[found[0] - 1], self._words)

    def _by_inner_verb(self, draft: Draft, sentence: Sentence, place: int) -> None:
        """Take the subject before a quotation that begins with its verb: "the ministry “deeply regrets” the words"."""
        first = draft.parts[0].of(self._text).split(maxsplit=1)[0].lower()
        verb = next((verb for form, verb in self._words.cues.get(first, ()) if len(form) == 1), None)
        found = phrase_before(sentence.items, place - 1, self._words) if verb is not None and place else None
        if found is None or (found[0] and is_preposition(sentence.items[found[0] - 1], self._words)):
            return
        phrase = sentence.items[found[0] : found[1]]
        if phrase[-1].kind != NAME and not any(item.lower in self._words.offices for item in phrase):
            return
        draft.speaker = self._last = self._speakers.name(sentence.items, found)
        draft.cue = Span(phrase[-1].end, phrase[-1].end)
        draft.verb = verb
        draft.adjacent = draft.touching = True
        draft.rule = "a quotation that begins with its speaker's verb"
        draft.sure = 0.7

    def _by_neighbour(self, draft: Draft, sentence: Sentence, place: int) -> None:
        """Take the noun phrase right behind a quotation that ends in a comma: its verb is one that no list has."""
        items = sentence.items
        inside = bool(self._words.cues) and any(item.kind != MARK for item in items[:place])
        if not leads_on(items, place, self._text) or inside:
            return
        start = place + 1
        while start < len(items) and items[start].kind == MARK:
            start += 1
        found = phrase_after(items, start, self._words)
        if found is None and start + 1 < len(items) and items[start].kind == WORD:
            found = phrase_after(items, start + 1, self._words, loose=not self._words.cues)
        if found is not None:
            draft.speaker = self._speakers.name(items, found)
            draft.cue = Span(items[found[1] - 1].end, items[found[1] - 1].end)
            draft.adjacent = draft.touching = True
            draft.rule = "a quotation that leads on to a name"
            draft.sure = 0.6
            self._last = draft.speaker

    def _by_mood(self, draft: Draft, sentence: Sentence, block: Block) -> None:
        """Give words quoted inside reported speech to whoever is speaking."""
        if self._last is None or self._spoke_in not in (block, self._previous):
            return
        if any(one.kind == WORD and one.lower in self._words.mood for one in sentence.items):
            draft.speaker = self._speakers.again(self._last)
            draft.sure = 0.6
            draft.rule = "words quoted inside reported speech"

    # --- reported clauses --------------------------------------------------------------------------------------------

    def _reported(self, sentence: Sentence, block: Block, quoting: frozenset[int]) -> list[Draft]:
        drafts = []
        for clause in find_clauses(sentence.items, sentence.cues, self._words, quoting=quoting):
            items = sentence.items[clause.items[0] : clause.items[1]]
            if is_mostly_quoted(items):
                continue
            cue = sentence.cues[clause.cue]
            if sentence.speakers[clause.cue] is None and cue.source is not From.SUBJECT:
                continue
            if clause.with_verb:
                if block.kind is BlockKind.HEADLINE or not may_speak(sentence, cue, self._words):
                    continue
                items = sentence.items[with_auxiliaries(sentence.items, cue, self._words) : clause.items[1]]
            front = sentence.items[clause.front[0] : clause.front[1]] if clause.front is not None else []
            opening = [Span(front[0].start, front[-1].end)] if front else []
            draft = Draft(
                parts=opening + parts_of(sentence.items, items, clause.hole),
                quoted=False,
                block=block,
                context=sentence.span,
                speaker=sentence.speakers[clause.cue],
                others=sentence.others.get(clause.cue, ()),
                citing=self._citing(sentence, clause.cue),
                cue=Span(sentence.items[cue.first].start, sentence.items[cue.last - 1].end),
                verb=cue.verb,
                adjacent=True,
                sure=0.7,
                items=sentence.items,
                dated=sentence.dated,
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
        if self._last is None or self._spoke_in not in (block, self._previous):
            return []
        moods = (n for n, one in enumerate(sentence.items) if one.kind == WORD and one.lower in self._words.mood)
        place = next(moods, None)
        if place is None or any(one.lower in self._words.conjunctions for one in sentence.items[:place]):
            return []
        self._spoke_in = block
        speaker = self._speakers.again(self._last)
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
