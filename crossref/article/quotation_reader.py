"""Turns the quotations of a sentence into drafts, each with the speaker whom its verb, colon or neighbour names."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.attributions import governing_cue, leads_on
from crossref.article.drafts import (
    Draft,
    Sentence,
    before_colon,
    citing_speaker,
    is_named,
    is_nickname,
    is_split,
    touches,
    trimmed_parts,
)
from crossref.article.floor import Floor
from crossref.article.german_sources import is_owned
from crossref.article.insertions import inserted_cue, unclosed_attribution
from crossref.article.items import MARK, NAME, QUOTE, WORD, Item, trimmed
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import joined, phrase_after, phrase_before
from crossref.article.speakers import Speakers
from crossref.article.subjects import sentence_subject
from crossref.article.verb_forms import is_preposition
from crossref.text.quotes import Quotation
from crossref.types import Block, BlockKind, Span, Speaker


class QuotationReader:
    """Reads the quotations of sentences that follow each other; one quotation may run over several of them."""

    def __init__(self, text: str, words: Lexicon, speakers: Speakers, floor: Floor) -> None:
        self._text, self._words, self._speakers, self._floor = text, words, speakers, floor
        self._open: dict[int, Draft] = {}
        self._quotations: tuple[Quotation, ...] = ()

    def begin(self, quotations: Sequence[Quotation]) -> None:
        """Begin a stretch of text with these quotations; items name them by their place here."""
        self._quotations = tuple(quotations)
        self._open = {}

    def read(self, sentence: Sentence, block: Block) -> tuple[list[Draft], frozenset[int]]:
        """Return the sentence's quotations and the cues that stand next to theirs."""
        drafts: list[Draft] = []
        governed: dict[int, Draft] = {}
        marked = [place for place, item in enumerate(sentence.items) if item.number >= 0]
        if not marked:
            return [], frozenset()
        drafts += self._named(sentence, block, [place for place in marked if sentence.items[place].kind == NAME])
        places = [place for place in marked if sentence.items[place].kind == QUOTE]
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
            attributed = cue is not None and 0 < sentence.cues[cue].unit[0] - place <= _NEXT_TO
            if self._split_by_insertion(draft, quotation, attributed=attributed) or (
                quotation.unclosed and self._cut(draft)
            ):
                drafts.append(draft)
                continue
            if cue is not None:
                self._govern(draft, sentence, cue, place)
                governed.setdefault(cue, draft)
            else:
                self._without_cue(draft, sentence, place, block)
            drafts.append(draft)
        return drafts, frozenset(number for number, draft in governed.items() if draft.adjacent)

    def _named(self, sentence: Sentence, block: Block, places: Sequence[int]) -> list[Draft]:
        """Return the names in quotation marks, which are set aside as such."""
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
        draft.citing = citing_speaker(sentence, number, self._words)
        draft.cue = Span(sentence.items[cue.first].start, sentence.items[cue.last - 1].end)
        draft.verb = cue.verb
        named = is_named(sentence.items, place, self._words, cue)
        draft.naming = named or is_nickname(cue.verb, draft.span.of(self._text), draft.before)
        distance = cue.unit[0] - place - 1 if cue.unit[0] > place else place - cue.unit[1]
        behind_colon = place > cue.unit[1] and sentence.items[place - 1].lower == ":"
        draft.adjacent = distance <= 2 or behind_colon
        draft.touching = touches(sentence.items, place, cue)
        draft.sure = 0.9 if draft.adjacent else 0.7
        draft.rule = (
            "a quotation next to its verb" if draft.adjacent else "a quotation in a sentence with a verb of saying"
        )

    def _split_by_insertion(self, draft: Draft, quotation: Quotation, *, attributed: bool) -> bool:
        """Take an attribution out of the quotation that it stands in: "«No —dijo la ministra—, nunca»".

        Between commas, where the quotation has one behind it, what stands inside is whom its speaker cites.
        """
        if attributed and self._words.language.code == "fr":
            return False
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
        draft.speaker, *others = self._speakers.name_all(items, joined(items, cue.subject))
        draft.others = tuple(others)
        draft.cue = Span(items[cue.first].start, items[cue.last - 1].end)
        draft.verb = cue.verb
        draft.adjacent = draft.touching = True
        draft.sure = 0.9
        draft.rule = "a quotation with its attribution set into it"
        self._floor.last = draft.speaker
        return True

    def _cut(self, draft: Draft) -> bool:
        """End a quotation whose closing mark is missing before its attribution: "“We sail, the minister said."."""
        found = unclosed_attribution(self._text, draft.parts[-1], self._words)
        if found is None:
            return False
        items, cue, spoken = found
        draft.parts[-1] = spoken
        draft.speaker = self._floor.last = self._speakers.name(items, cue.subject) if cue.subject is not None else None
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
        elif self._floor.last is not None:
            draft.speaker = self._speakers.again(self._floor.last)
        if draft.block.kind is BlockKind.HEADLINE and not self._is_somebody(draft.speaker):
            draft.speaker = None
        if draft.speaker is not None:
            self._floor.last = draft.speaker
        draft.cue = Span(items[place - 1].start, items[place - 1].end)
        draft.adjacent = draft.touching = True
        draft.rule = "a quotation behind a colon"
        draft.sure = 0.7

    def _is_somebody(self, speaker: Speaker | None) -> bool:
        """Tell whether a headline's words before a colon are a speaker: known, of two words, or an office.

        "Lock: “no exceptions”" names what it is about.
        """
        if speaker is None or speaker.id is not None or speaker.name != speaker.mention:
            return speaker is not None
        said = speaker.mention.lower().split()
        return (len(said) > 1 and not self._words.has_mood) or not self._words.offices.isdisjoint(said)

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
        draft.speaker = self._floor.last = self._speakers.name(sentence.items, found)
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
            self._floor.last = draft.speaker

    def _by_mood(self, draft: Draft, sentence: Sentence, block: Block) -> None:
        """Give words quoted inside reported speech to whoever is speaking."""
        if self._floor.last is None or self._floor.spoke_in not in (block, self._floor.previous):
            return
        if any(one.kind == WORD and one.lower in self._words.mood for one in sentence.items):
            draft.speaker = self._speakers.again(self._floor.last)
            draft.sure = 0.6
            draft.rule = "words quoted inside reported speech"


_NEXT_TO = 4
"""Items from a quotation to the verb right behind it, past a comma and an auxiliary: "», a-t-il déclaré"."""
