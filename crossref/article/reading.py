"""Reads an article block by block into drafts of claims: quotations and reported clauses, with cue and speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from crossref.article import slavic
from crossref.article.beside_verbs import without_opening_day
from crossref.article.clause_reader import ClauseReader
from crossref.article.continuations import Carried, give_speakers, look_ahead
from crossref.article.cue import Cue, From
from crossref.article.drafts import (
    Draft,
    Sentence,
    give_reporters,
    join_tails,
    sentence_of,
    with_outer,
)
from crossref.article.floor import Floor
from crossref.article.inner_quotes import between, inner_quotes
from crossref.article.items import MARK, QUOTE, read_items, with_small_openings, without_clock, without_platform
from crossref.article.joint_speakers import several_named
from crossref.article.lexicon import Lexicon
from crossref.article.nesting import closing_cue, reported_by
from crossref.article.noun_phrases import joined
from crossref.article.opening_clauses import main_subject
from crossref.article.quotation_reader import QuotationReader
from crossref.article.quoted_names import with_quoted_names
from crossref.article.romance import with_inversions_parted
from crossref.article.signatures import signature
from crossref.article.speakers import Speakers
from crossref.article.subjects import sentence_subject
from crossref.article.telling import Telling, telling
from crossref.article.told_behind import told_behind
from crossref.article.turns import DashTurn, dash_turn
from crossref.article.verb_forms import is_plural_form
from crossref.text.quotes import Quotation, find_quotations
from crossref.text.sentences import split_sentences
from crossref.types import Block, BlockKind, Span, Speaker, SpeechAct


def _start(span: Span) -> int:
    return span.start


class Reader:
    """Reads the blocks of one article in order and keeps what the next block needs to know."""

    def __init__(self, text: str, words: Lexicon, speakers: Speakers) -> None:
        self._text, self._words, self._speakers = text, words, speakers
        self._floor = Floor()
        self._quoted = QuotationReader(text, words, speakers, self._floor)
        self._reported = ClauseReader(words, speakers, self._floor)
        self._carried = Carried()
        self._entry: int | None = None
        self._drops_pronouns = words.language.code != "de"
        """Whether a verb of saying without a subject means whom the sentence before was about; "heißt es" does not."""
        self._inner: tuple[Quotation, ...] = ()
        """Those inside the others, one level deep."""

    def enter(self, entry: int | None, start: int) -> None:
        """Begin an entry of a live blog at a place in the text: who spoke in another one is not meant in this."""
        if entry == self._entry:
            return
        self._entry = entry
        self._floor.clear()
        self._carried = Carried()
        self._speakers.enter(start)

    def read(self, blocks: Sequence[Block]) -> Iterator[Draft]:
        """Yield the drafts of blocks that follow each other; a quotation may run over several of them."""
        if blocks and blocks[0].kind is not BlockKind.BODY:
            self._floor.last = None
            self._carried = Carried()
        every = find_quotations(self._text, [block.span for block in blocks])
        outer = [one for one in every if one.depth == 0]
        self._quoted.begin(outer)
        self._inner = tuple(one for one in every if one.depth == 1)
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
        self._floor.turn_to(block)
        signed = signature(self._text, block, self._words) if self._carried.unsigned else None
        if signed is not None:
            self._floor.last = self._speakers.name(*signed)
            self._carried = self._carried.signed(self._floor.last)
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
        before: tuple[Sentence, list[Draft]] | None = None
        for sentence in sentences:
            told = telling(sentence.items, self._words)
            if told is not None:
                drafts += self._tell(before, sentence, told, block)
                before = None
                continue
            self._name_speakers(sentence, block)
            quoted, quoting = self._quoted.read(sentence, block)
            reported = self._reported.read(sentence, block, quoting)
            give_reporters(quoted, reported)
            drafts += [*quoted, *reported]
            before = sentence, [*quoted, *reported]
        give_speakers(drafts, sentences, self._carried, self._speakers)
        self._carried = look_ahead(self._text, sentences, drafts)
        return drafts + self._inside(drafts)

    def _tell(
        self, before: tuple[Sentence, list[Draft]] | None, sentence: Sentence, told: Telling, block: Block
    ) -> list[Draft]:
        """Read a sentence that only tells who said the one before; whoever told may speak on."""
        items, cue, _ = told
        sentence.cues = ()
        if cue.subject is None:
            return []
        speaker = self._floor.last = self._speakers.name(items, cue.subject)
        self._floor.spoke_in = block
        behind = told_behind(*before, sentence, told, speaker, block) if before is not None else None
        return [behind] if behind is not None else []

    def _inside(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Return what is quoted inside the quotations of a block by others than their speakers."""
        found: list[Draft] = []
        if not self._inner:
            return found
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
            draft.speaker = self._floor.last = self._speakers.name(spoken.items, cue.subject)
            self._floor.spoke_in = block
        return draft

    def _sentence(self, span: Span, quotations: Sequence[tuple[int, Quotation]], clipped: Sequence[Span]) -> Sentence:
        first = bisect_left(clipped, span.start, key=_start)
        last = bisect_left(clipped, span.end, lo=first, key=_start)
        inside = [
            (number, with_outer(one, shown))
            for (number, one), shown in zip(quotations[first:last], clipped[first:last], strict=True)
        ]
        items = with_small_openings(read_items(self._text, span, inside, self._words.language.code), self._words)
        items = without_opening_day(with_quoted_names(without_clock(items), self._text, self._words), self._words)
        items = without_platform(with_inversions_parted(items, self._text, self._words), self._text, self._words)
        return sentence_of(span, items, self._words)

    def _name_speakers(self, sentence: Sentence, block: Block) -> None:
        subject = sentence_subject(sentence.items, self._words) or several_named(sentence.items, self._words)
        noted = False
        closing = closing_cue(sentence.items, sentence.cues, self._words)
        current: Speaker | None = None
        main: Speaker | None = None
        for cue in sentence.cues:
            if subject is not None and not noted and subject[0] < cue.unit[0] and subject != cue.subject:
                self._speakers.note_subject(sentence.items, subject)
                noted = True
            told_of = cue.subject is not None and self._is_told_of(sentence)
            if cue.subject is not None:
                joint = self._speakers.joint
                current = self._name_each(sentence, len(sentence.speakers), cue.subject)
                self._speakers.joint = joint if told_of else self._speakers.joint
                current = self._cited(sentence, cue, current)
            elif cue.source is From.SENTENCE:
                named = self._of_main_clause(sentence, cue)
                if named is not None:
                    current = named
                aside = cue.unit[0] > 0 and sentence.items[cue.unit[0] - 1].kind == MARK
                current = (main if aside else current) or current or self._from_sentence(sentence, subject, cue)
            else:
                current = self._unnamed(sentence, cue)
            if main is None and len(sentence.speakers) >= closing:
                main = current
            sentence.speakers.append(current)
            if current is not None and (self._floor.last is None or not told_of):
                self._floor.last = current
                self._floor.spoke_in = block
        if subject is not None and not noted and not sentence.cues:
            self._speakers.note_subject(sentence.items, subject)

    def _unnamed(self, sentence: Sentence, cue: Cue) -> Speaker | None:
        """Return who a verb without a subject means; nobody where it is plural and no several have spoken."""
        about = self._speakers.subject_since(self._floor.last) if self._drops_pronouns else None
        if cue.source is From.EARLIER and self._means_anybody(sentence, cue, about or self._floor.last):
            return None
        return about or self._going_on(sentence)

    def _means_anybody(self, sentence: Sentence, cue: Cue, earlier: Speaker | None) -> bool:
        """Tell whether a plural verb without a subject is what people say, since only one has spoken before."""
        if self._speakers.joint or earlier is None:
            return False
        single = earlier.person_id is not None or self._words.language.code in slavic.CODES
        return single and is_plural_form(sentence.items[cue.first].lower, self._words)

    def _cited(self, sentence: Sentence, cue: Cue, agency: Speaker) -> Speaker:
        """Return whom an agency cites, where the sources know that one; an official speaks for himself."""
        if cue.cited is None or agency.id is not None:
            return agency
        cited = self._speakers.name(sentence.items, cue.cited)
        if cited.id is None:
            return agency
        sentence.citing[len(sentence.speakers)] = agency
        return cited

    def _is_told_of(self, sentence: Sentence) -> bool:
        """Tell whether the next cue stands inside what another reports: whoever reports it goes on speaking."""
        number = len(sentence.speakers)
        return reported_by(sentence.items, sentence.cues, number, self._words, past_comma=True) is not None

    def _going_on(self, sentence: Sentence) -> Speaker | None:
        """Return who a verb without a subject goes on from: those who spoke jointly, or whoever spoke last."""
        if self._speakers.joint and self._floor.last is not None:
            first, *others = [self._speakers.again(one) for one in self._speakers.joint]
            sentence.others[len(sentence.speakers)] = tuple(others)
            return first
        return self._speakers.again(self._floor.last) if self._floor.last is not None else None

    def _name_each(self, sentence: Sentence, number: int, subject: tuple[int, int]) -> Speaker:
        """Return the first of those whom a subject names; the others go with the sentence."""
        first, *others = self._speakers.name_all(sentence.items, joined(sentence.items, subject))
        if others:
            sentence.others[number] = tuple(others)
        return first

    def _of_main_clause(self, sentence: Sentence, cue: Cue) -> Speaker | None:
        """Return whom the main clause is about, where who spoke before is of the clause that opens the sentence."""
        before = sentence.cues[len(sentence.speakers) - 1] if sentence.speakers else None
        subject = main_subject(sentence.items, before, self._words) if before is not None else None
        known = subject is not None and subject[1] <= cue.unit[0]
        return self._speakers.name(sentence.items, subject) if subject is not None and known else None

    def _from_sentence(self, sentence: Sentence, subject: tuple[int, int] | None, cue: Cue) -> Speaker | None:
        if subject is not None and subject[1] <= cue.unit[0]:
            return self._speakers.name(sentence.items, subject)
        behind = any(item.kind == QUOTE for item in sentence.items[max(0, cue.first - 2) : cue.first])
        in_slavic = self._words.language.code in slavic.CODES
        if in_slavic and self._means_anybody(sentence, cue, self._floor.last):
            return None
        if cue.verb is not None and "quote" in cue.verb.takes and (behind or cue.verb.act is SpeechAct.SAY):
            return self._going_on(sentence)
        return None
