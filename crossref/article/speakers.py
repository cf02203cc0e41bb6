"""Knows who has been named in an article so far, and so who "he", "the ministry" or a bare surname is.

Names and bodies come from the directory of sources, at the article's day; names it does not know are kept as the
article has them, in their fullest form.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import islice

from crossref.article import slavic
from crossref.article.bare_bodies import BareBodies, BareBody
from crossref.article.descriptions import bare_noun, description_of, told_gender
from crossref.article.entities import Entity, entity_of, fits, is_described
from crossref.article.items import NAME, WORD, Item
from crossref.article.joint_speakers import names_nobody, office_of_both, pair_of, plural_offices
from crossref.article.known_names import KnownNames
from crossref.article.lexicon import Lexicon
from crossref.article.name_phrases import is_full_name, named_behind
from crossref.article.noun_phrases import Range
from crossref.article.possessives import without_possessive
from crossref.article.recall import Recall
from crossref.article.strangers import stranger
from crossref.directory import Directory
from crossref.lang.base import Gender
from crossref.types import Span, Speaker

_WORD = re.compile(r"\w+")
_ALTERNATIVES = 3
"""Those whom a pronoun can mean, the likeliest first; whoever was named before them is too far."""
_ONE_OF_SEVERAL = 0.6
"""How sure "the minister" is at most, where several whom the article names are ministers."""
_TWO = 2
_EITHER = frozenset(("sie",))
"""Pronouns of one woman and of several: after two who spoke jointly, of these."""
_FAR = 400
"""Code points before "the ministers" within which the two are named."""
_SIDE_BY_SIDE = 120
"""Code points from one of the two to the other."""
_NEAR = 12
"""How many mentions before a pronoun are looked at for whom it means."""


_SELF = frozenset(
    ("selbst", "selber", "himself", "herself", "themselves", "lui-même", "elle-même", "eux-mêmes", "elles-mêmes",
     "mismo", "misma", "mismos", "mismas", "mesmo", "mesma", "próprio", "própria", "сам", "сама", "сами", "самі")
)  # fmt: skip
"""Words behind a pronoun that only press it: "sie selbst", "elle-même"."""


class Speakers:
    """The memory of one article's reading."""

    def __init__(
        self, text: str, directory: Directory, words: Lexicon, on: date | None, home: str | None = None
    ) -> None:
        """Take an article's text, who is who, its language, its day, and the country that it is written in."""
        self._text, self._directory, self._words, self._on = text, directory, words, on
        self.mentions = directory.mentions(text)
        """Where the text names people and bodies of the directory, from left to right."""
        self._starts = [mention.span.start for mention in self.mentions]
        self._bodies = BareBodies(text, self.mentions, directory, home)
        self._spoke: str | None = None
        """The id of the body or person that spoke last."""
        self._recall = Recall()
        self._known = KnownNames(text, directory, words, on, self.mentions, self._recall)
        self._subject: tuple[Entity, Span] | None = None
        """Whom a sentence was about last, spoken or not, and where it names them."""
        self.joint: tuple[Speaker, ...] = ()
        """Those who spoke together last, while nobody else has spoken since."""
        self._owned: tuple[Gender | None, str] = None, ""
        """The gender of whose deputy the sentence's subject is, and that one's id: "his deputy, Petra Voss"."""
        self._since = 0
        self._not: str | None = None
        """The id of who cannot be meant just now."""

    @cached_property
    def _counts(self) -> Counter[str]:
        """How often each word stands in the text."""
        return Counter(_WORD.findall(self._text))

    def _is_once(self, mention: str) -> bool:
        """Tell whether a mention is one word that the text has once; asked of what may be a plural alone."""
        return mention.endswith("s") and len(mention.split()) == 1 and self._counts[mention] == 1

    def name(self, items: Sequence[Item], found: Range) -> Speaker:
        """Return who a noun phrase or pronoun stands for, and remember it."""
        items = without_possessive(items, found)
        span = Span(items[found[0]].start, items[found[1] - 1].end)
        first = items[found[0]]
        alone = found[1] - found[0] == 1 or {item.lower for item in items[found[0] + 1 : found[1]]} <= _SELF
        if alone and (first.lower in self._words.pronouns or first.lower in self._words.owners):
            return self._pronoun(first, span)
        named = named_behind(items, found, self._words)
        entity = self._entity(items, named, Span(items[named[0]].start, items[named[1] - 1].end))
        entity.described |= description_of(items, found, self._words) | self._office_behind(items, named)
        self._recall.remember(entity, span.start)
        self._spoke = entity.person_id or entity.source_id
        if entity.is_body and entity.source_id is not None and entity.confidence >= _ONE_OF_SEVERAL:
            self._bodies.note(span, entity.source_id)
        return self._speaker(entity, span)

    def name_all(self, items: Sequence[Item], parts: Sequence[Range]) -> list[Speaker]:
        """Return who the parts of one subject stand for, and remember them."""
        pair = pair_of(items, parts[0], self._words) if len(parts) == 1 else None
        parts = parts if pair is None else pair
        if len(parts) == 1:
            return self._group(items, parts[0]) or self._together(items, parts[0]) or [self._alone(items, parts[0])]
        named = [self.name(items, parts[0])]
        named += [self._second(items, parts[0], part) or self.name(items, part) for part in parts[1:]]
        self.joint = tuple(named)
        return named

    def _alone(self, items: Sequence[Item], found: Range) -> Speaker:
        if items[found[0]].lower not in self._words.pronouns:
            self.joint = ()
        return self.name(items, found)

    def _together(self, items: Sequence[Item], found: Range) -> list[Speaker]:
        """Return those who spoke jointly last, for "they"; nobody where somebody else has spoken since."""
        first = items[found[0]]
        plural = self._words.pronouns.get(first.lower) == "p" or first.lower in _EITHER
        if not self.joint or found[1] - found[0] > 1 or not plural or first.lower in self._words.authors:
            return []
        span = Span(first.start, first.end)
        return [replace(self.again(one), mention=span.of(self._text), span=span) for one in self.joint]

    def _group(self, items: Sequence[Item], found: Range) -> list[Speaker]:
        """Return the two whom "the two ministers" are, or those words where the article has named no two."""
        offices = plural_offices(items, found, self._words)
        if not offices or not names_nobody(items, found, self._words):
            return []
        span = Span(items[found[0]].start, items[found[1] - 1].end)
        holders = [one for one in self._recall.recent if not one.is_body and one.roles & offices]
        if len(holders) != _TWO:
            holders = self._pair_before(span.start)
        if len(holders) != _TWO:
            several = stranger(items, found, self._text, self._words, once=False)
            several.roles = offices
            several.gender = "p"
            self._recall.remember(several)
            return [self._speaker(several, span)]
        return [self._speaker(one, span, confidence=min(0.6, one.confidence)) for one in holders]

    def _pair_before(self, place: int) -> list[Entity]:
        """Return the two people of the directory named side by side shortly before a place: "Gil and his counterpart".

        A third one near by leaves open who "the ministers" are.
        """
        near = self.mentions[bisect_left(self._starts, place - _FAR) : bisect_left(self._starts, place)]
        people = {one.resolved.person_id: one for one in near if one.resolved.person_id is not None}
        places = [one.span.start for one in people.values()]
        if len(people) != _TWO or max(places) - min(places) > _SIDE_BY_SIDE:
            return []
        return [entity_of(one.resolved, self._directory.person(id)) for id, one in people.items()]

    def _second(self, items: Sequence[Item], first: Range, second: Range) -> Speaker | None:
        """Return who holds a second country's office of the same name: "the ministers of Ordania and Velmark"."""
        office = office_of_both(items, first, second, self._words)
        if office is None:
            return None
        span = Span(items[second[0]].start, items[second[1] - 1].end)
        held = self._text[items[office[0]].start : items[office[1] - 1].end]
        resolved = self._directory.resolve(f"{held} {span.of(self._text)}", on=self._on)
        if resolved is None or resolved.person_id is None:
            return None
        entity = entity_of(resolved, self._directory.person(resolved.person_id))
        entity.roles |= plural_offices(items, first, self._words)
        entity.described |= description_of(items, first, self._words)
        self._recall.remember(entity)
        return self._speaker(entity, span)

    def enter(self, start: int) -> None:
        """Begin an entry of a live blog: pronouns and bare offices mean those named from here on."""
        self._since = start
        self._bodies.enter(start)
        self._recall.enter()

    def look_from(self, place: int) -> None:
        """Take those named nearest to a place as named last: a headline's "minister" is the one of the first lines."""
        self._recall.look_from(place, furthest=len(self._text))

    def aside(self, items: Sequence[Item], found: Range, *, of: Speaker | None) -> Speaker:
        """Return who a phrase inside somebody's quotation stands for: "he" is never that somebody.

        The text around goes on as if it had not been said.
        """
        before = self._recall.recent
        self._not = (of.id or of.name.lower()) if of is not None else None
        self._recall.recent = [one for one in before if one.key != self._not]
        speaker = self.name(items, found)
        self._recall.recent, self._not = before, None
        return replace(speaker, confidence=min(speaker.confidence, 0.5))

    def _office_behind(self, items: Sequence[Item], found: Range) -> frozenset[str]:
        """Return the office that follows a name as its apposition: "Ana Ferrol, the port's director, said"."""
        end = found[1]
        if end + 1 >= len(items) or items[end].lower != "," or items[end - 1].kind != NAME:
            return frozenset()
        last = end + 1
        while last < len(items) and items[last].kind in (WORD, NAME) and last - end < 9:
            last += 1
        description = description_of(items, (end + 1, last), self._words)
        return description if description & (self._words.offices) else frozenset()

    def note_subject(self, items: Sequence[Item], found: Range) -> None:
        """Remember whom a sentence is about, when a name or a known body is; two people may be "they" after it."""
        pair = pair_of(items, found, self._words)
        if pair is not None:
            self.joint = tuple(self._noted(items, part) for part in pair)
            return
        office = description_of(items, found, self._words)
        self._owned = self._words.owners.get(items[found[0]].lower), ""
        found = named_behind(items, found, self._words)
        if any(item.kind == NAME for item in items[found[0] : found[1]]):
            span = Span(items[found[0]].start, items[found[1] - 1].end)
            entity = self._entity(items, found, span)
            entity.described |= office | self._office_behind(items, found)
            before = any(one is entity for one in self._recall.recent)
            if before or entity.person_id or entity.source_id or is_full_name(items, found, self._words):
                self._recall.remember(entity, span.start)
                self._subject = (entity, span)
                self._owned = self._owned[0], entity.key

    def _noted(self, items: Sequence[Item], found: Range) -> Speaker:
        span = Span(items[found[0]].start, items[found[1] - 1].end)
        entity = self._entity(items, found, span)
        self._recall.remember(entity, span.start)
        return self._speaker(entity, span)

    def subject_since(self, speaker: Speaker | None) -> Speaker | None:
        """Return whom of the sources a sentence was about since somebody spoke: "Karsel visitó el puerto. Dijo que"."""
        if self._subject is None:
            return None
        entity, span = self._subject
        spoke = speaker.span.start if speaker is not None and speaker.span is not None else -1
        known = entity.person_id is not None or entity.source_id is not None or (spoke < 0 and not entity.is_body)
        return (
            self._speaker(entity, span, confidence=min(0.6, entity.confidence))
            if known and span.start > spoke
            else None
        )

    def interviewed(self, label: Span) -> Speaker | None:
        """Return who answers in an interview: the first person of the directory that the text names before."""
        known = [one for one in self.mentions if one.resolved.person_id is not None and one.span.end <= label.start]
        if not known:
            return None
        return replace(self._speaker(entity_of(known[0].resolved, None), label), confidence=0.6)

    def again(self, speaker: Speaker) -> Speaker:
        """Return the same speaker for words that name nobody themselves."""
        return replace(speaker, confidence=max(0.0, speaker.confidence - 0.1))

    # --- pronouns ---

    def _pronoun(self, item: Item, span: Span) -> Speaker:
        span = Span(span.start, span.start + len(item.lower.partition("'")[0]))
        gender = self._words.pronouns.get(item.lower) or self._words.owners[item.lower]
        if item.lower in self._words.authors:
            fitting = []
        else:
            meant = (one for one in self._recall.recent if fits(one, gender) and not self._is_owned(one, gender))
            fitting = list(islice(meant, _ALTERNATIVES))
            fitting = fitting or self._mentioned_before(span, gender) or self._body_before(gender)
        if not fitting:
            return Speaker(mention=span.of(self._text), name=span.of(self._text), span=span, confidence=0.2)
        entity = fitting[0]
        if gender in ("m", "f") and entity.gender is None and not entity.is_body:
            entity.gender = gender
        self._recall.remember(entity)
        others = tuple(one.key for one in fitting[1:] if one.person_id or one.source_id)
        sure = 0.8 if len(fitting) == 1 or fitting[0].gender == gender else 0.6
        return self._speaker(entity, span, confidence=min(sure, entity.confidence), alternatives=others)

    def _is_owned(self, entity: Entity, gender: str) -> bool:
        """Tell whether "he" cannot be "his deputy", as far as nothing else says that the deputy is a man."""
        return self._owned == (gender, entity.key) and gender in ("m", "f") and entity.gender is None

    def _body_before(self, gender: str) -> list[Entity]:
        """Return the body that was named last, where nouns have genders and it may be "he" or "she"."""
        if self._words.language.code == "en" or gender not in ("m", "f") or not self._recall.recent:
            return []
        last = self._recall.recent[0]
        return [last] if last.is_body else []

    def _mentioned_before(self, span: Span, gender: str) -> list[Entity]:
        """Return the person of that gender whom the directory knows and the text named last, spoken or not."""
        place = bisect_left(self._starts, span.start)
        first = max(bisect_left(self._starts, self._since), place - _NEAR)
        for one in reversed(self.mentions[first:place]):
            person = self._directory.person(one.resolved.person_id) if one.resolved.person_id else None
            if person is None or person.id == self._not:
                continue
            entity = entity_of(one.resolved, person)
            if entity.gender == gender:
                return [entity]
        return []

    # --- noun phrases ---

    def _entity(self, items: Sequence[Item], found: Range, span: Span) -> Entity:
        mention = span.of(self._text)
        offices = self._words.offices
        roles = frozenset([item.lower for item in items[found[0] : found[1]] if item.lower in offices])
        description = description_of(items, found, self._words)
        gender = told_gender(items, found, self._words)
        bare = self._bare_office(items, found, roles, description) if roles else None
        bare = self._bare_body(items, found, span, bare) or bare
        if bare is not None:
            return bare
        known = self._known.find(items, found, span)
        if known is not None:
            known.roles |= roles
            known.described |= description
            known.gender = known.gender or (None if known.is_body else gender)
            return known
        earlier = self._named_before(items, found, roles)
        if earlier is not None:
            return earlier
        return stranger(items, found, self._text, self._words, once=self._is_once(mention))

    def _bare_office(
        self, items: Sequence[Item], found: Range, roles: frozenset[str], description: frozenset[str]
    ) -> Entity | None:
        """Find who "the foreign minister" is among those whom the article has named with that office."""
        if items[found[0]].lower in self._words.possessives:
            return None
        for item in items[found[0] : found[1]]:
            office = item.lower in roles
            if item.kind == NAME and not office and item.lower not in self._words.determiners:
                return None
        gender = told_gender(items, found, self._words)
        fitting: list[Entity] = []
        for one in self._recall.recent:
            if (gender is None or one.gender in (None, gender)) and is_described(one, description):
                fitting.append(one)
                if len(fitting) == _ALTERNATIVES:
                    break
        others = tuple(one.person_id for one in fitting[1:] if one.person_id and fitting[0].person_id)
        if not others:
            return fitting[0] if fitting else None
        return replace(fitting[0], confidence=min(_ONE_OF_SEVERAL, fitting[0].confidence), alternatives=others)

    def _bare_body(self, items: Sequence[Item], found: Range, span: Span, known: Entity | None) -> Entity | None:
        """Return which body "the ministry" is where the article names several, or one that has not spoken yet."""
        noun = bare_noun(items, found, self._words)
        if noun is None or not self.mentions:
            return None
        phrase = BareBody(span.of(self._text), noun, span, self._words.language.code in slavic.CODES)
        alone = known is None or known.source_id is None
        meant = self._bodies.meant(phrase, spoke=self._spoke, alone=alone)
        if meant is None or (meant.source_id is None and not meant.alternatives):
            return None
        entity = entity_of(meant, None)
        entity.roles, entity.described = frozenset((noun,)), description_of(items, found, self._words)
        return entity

    def _named_before(self, items: Sequence[Item], found: Range, roles: frozenset[str]) -> Entity | None:
        """Find who a surname or a bare office ("the mayor") was, among those named without the directory."""
        names = [item.lower.removesuffix("'s") for item in items[found[0] : found[1]] if item.kind == NAME]
        names = [name for name in names if name not in self._words.determiners]
        if names:
            last = names[-1]
            for one in self._recall.everybody():
                if last in one.words and not one.is_body and (len(names) == 1 or set(names) & one.words - {last}):
                    return one
            return None
        gender = told_gender(items, found, self._words)
        fitting = [one for one in self._recall.recent if roles and roles <= one.roles]
        return next((one for one in fitting if gender is None or one.gender in (None, gender)), None)

    def _speaker(
        self,
        entity: Entity,
        span: Span,
        *,
        confidence: float | None = None,
        alternatives: tuple[str, ...] | None = None,
    ) -> Speaker:
        return Speaker(
            mention=span.of(self._text),
            name=entity.name,
            span=span,
            person_id=entity.person_id,
            source_id=entity.source_id,
            confidence=entity.confidence if confidence is None else confidence,
            alternatives=entity.alternatives if alternatives is None else alternatives,
        )
