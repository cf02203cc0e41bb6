"""Tells whom words stand for: people by name, bodies by name or description, offices by title and day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crossref.lang.tables import read_words
from crossref.text.countries import find_seat, may_begin_place
from crossref.text.meanings import (
    ALIAS,
    BY_NEAR,
    BY_OFFICE,
    FULL_NAME,
    LOOSER,
    METONYM,
    OF_A_BODY_MET,
    ONLY_ONE,
    SEAT,
    SURNAME,
    UNDECIDED,
    Asked,
    Meaning,
    choose,
    decide,
)
from crossref.text.names import REMEMBERED, NameWord, split_names
from crossref.text.officers import Officers
from crossref.text.offices import FIELDS, Phrase, is_body_word, is_link, is_title, may_begin_office, read_phrase
from crossref.text.people import NameFound, PeopleNames
from crossref.text.profiles import Countries, Profile, fits_title, profile_of
from crossref.text.roster import FormKind, Found, Roster, without_article
from crossref.types import Person, Source, Span

_ABROAD = frozenset({"ambassador", "representative"})
_VOICES = frozenset({"spokesperson", "official"})
_FOR_WORDS = frozenset(read_words("for to of de para por pour von fur per от для за"))


_REMEMBERED_MENTIONS = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a mention says by itself, whatever the text named before.

    ``phrase`` is what its words say beside a person's name, where ``named`` is one; ``windows`` are the bodies' names
    in it, longest first; ``seat`` is the body whose house or street it names.
    """

    words: Sequence[NameWord]
    phrase: Phrase
    named: NameFound | None = None
    windows: tuple[Found, ...] = ()
    seat: Meaning | None = None


class SourceIndex:
    """The sources, ready to be asked for by name, by description and by office."""

    def __init__(self, sources: Iterable[Source]) -> None:
        """Read names, kinds and offices of all sources."""
        sources = tuple(sources)
        self._countries = Countries(sources)
        self._names = PeopleNames(sources, country=self._countries.find)
        self._profiles = {source.id: profile_of(source, self._countries) for source in sources}
        self._officers = Officers(self._profiles.values(), self._countries)
        self._people: dict[str, Person] = {person.id: person for source in sources for person in source.people}
        self._heard: dict[str, Heard] = {}
        self._silent: dict[str, bool] = {}
        self._dull: set[str] = set()
        self._describing: dict[str, bool] = {}
        self._bodies = Roster()
        for source in sources:
            for name in (*(name for _, name in source.names), *source.aliases):
                self._bodies.add(source.id, FormKind.BODY, split_names(name))

    def _read(self, *parts: Sequence[NameWord]) -> Phrase:
        return read_phrase([word for part in parts for word in part], country=self._countries.find)

    def hear(self, mention: str) -> Heard | None:
        """Return what a mention says by itself, ``None`` where that is nothing; remembered, texts repeat mentions."""
        heard = self._heard.get(mention)
        if heard is None:
            words = split_names(mention)
            if self._is_nobody(words):
                return None
            if len(self._heard) >= _REMEMBERED_MENTIONS:
                self._heard.clear()
            heard = self._heard[mention] = self._listen(words)
        return heard

    def _listen(self, words: Sequence[NameWord]) -> Heard:
        named = next((one for one in self._names.find(words) if not one.is_other), None)
        if named is not None and not self._is_alias(words):
            phrase = self._read(words[: named.start], words[named.end :])
            return Heard(words=words, phrase=phrase, named=named)
        windows = [found for place in range(len(words)) for found in self._bodies.find(words, place)]
        windows.sort(key=lambda one: (one.start - one.end, not one.is_exact))
        return Heard(words=words, phrase=self._read(words), windows=tuple(windows), seat=self._by_seat(words))

    def _is_nobody(self, words: Sequence[NameWord]) -> bool:
        """Tell whether no word of a mention says anything here: so it is with strangers, whom texts name most."""
        return all(map(self._is_silent, words))

    def _is_silent(self, word: NameWord) -> bool:
        """Tell whether a word begins no name, office or place, and is of no title; remembered."""
        silent = self._silent.get(word.text)
        if silent is not None:
            return silent
        begins = self._names.may_begin(word) or bool(self._bodies.starting(word)) or self._countries.may_begin(word)
        if len(self._silent) >= REMEMBERED:
            self._silent.clear()
        silent = self._silent[word.text] = not begins and self._is_stranger(word)
        return silent

    def _is_stranger(self, word: NameWord) -> bool:
        phrase = self._read([word])
        told = phrase.role or phrase.body or self._officers.may_be_title(phrase)
        return not told and not may_begin_office(word) and not may_begin_place(word)

    def meaning(self, heard: Heard, asked: Asked) -> Meaning | None:
        """Return whom a mention stands for where it stands."""
        words, phrase = heard.words, heard.phrase
        if heard.named is not None:
            return self._of_person(words, heard.named, phrase, asked)
        if asked.gender is None and phrase.gender is not None:
            asked = replace(asked, gender=phrase.gender)
        return self._by_alias(heard, asked) or heard.seat or self._by_phrase(words, phrase, asked)

    def _is_alias(self, words: Sequence[NameWord]) -> bool:
        bare = without_article(words)
        return any(found.end == len(bare) for found in self._bodies.find(bare, 0))

    # --- people ------------------------------------------------------------------------------------------------------

    def _of_person(self, words: Sequence[NameWord], named: NameFound, phrase: Phrase, asked: Asked) -> Meaning | None:
        if phrase.role in (*_VOICES, "deputy") and self._is_spoken_for(words, named):
            bodies = {body for owner in named.owners for body in self._officers.bodies_of(owner)}
            return None if phrase.role == "deputy" else decide(sorted(bodies), SURNAME)
        owners = [one for one in named.owners if self._fits(one, phrase, asked, is_full=named.is_full)]
        if not owners:
            return None
        sure = FULL_NAME if named.is_full else SURNAME
        return self._choose(owners, phrase, asked, sure if named.is_exact else sure - LOOSER)

    def _is_spoken_for(self, words: Sequence[NameWord], named: NameFound) -> bool:
        """Tell whether another one speaks for the person named ("Lavrov's spokeswoman", "a spokesman for Lavrov")."""
        if words[named.end - 1].owns:
            return True
        before = named.start - 1
        while before >= 0 and words[before].is_capital and is_title(words, before, country=self._countries.find):
            before -= 1
        return before >= 0 and words[before].key in _FOR_WORDS

    def _fits(self, owner: str, phrase: Phrase, asked: Asked, *, is_full: bool) -> bool:
        """Tell whether nothing that stands by a name speaks against a person: gender, country, office."""
        posts = self._officers.posts(owner)
        own = self._people[owner].gender or next((post.gender for post in posts if post.gender), None)
        genders = {own, asked.gender or phrase.gender} - {None}
        if not is_full and len(genders) == 2:
            return False
        countries = {self._profiles[body].country for body in self._officers.bodies_of(owner)}
        is_abroad = phrase.role in _ABROAD or None in countries or not phrase.countries
        if not is_abroad and countries.isdisjoint(phrase.countries):
            return False
        return is_full or fits_title(phrase.role, [post.phrase.role for post in posts])

    def _choose(self, owners: Sequence[str], phrase: Phrase, asked: Asked, sure: float) -> Meaning:
        """Return one of several namesakes: met before, in the office named, in office on the day, of a body met."""
        if len(owners) == 1:
            return Meaning(owner=owners[0], confidence=sure)
        met = next((one for one in asked.near if one in owners), None)
        if met is not None:
            return choose(met, owners, BY_NEAR)
        near = {profile.source.id for profile in self._officers.nearest(asked)}
        rules: tuple[tuple[Callable[[str], bool], float], ...] = (
            (lambda one: phrase.role is not None and self._officers.holds(one, phrase, asked.on), BY_NEAR),
            (lambda one: any(post.is_held(asked.on) for post in self._officers.posts(one)), BY_OFFICE),
            (lambda one: not near.isdisjoint(self._officers.bodies_of(one)), OF_A_BODY_MET),
        )
        for rule, confidence in rules:
            left = [one for one in owners if rule(one)]
            if len(left) == 1:
                return choose(left[0], owners, confidence)
        return decide(owners, UNDECIDED)

    # --- bodies ------------------------------------------------------------------------------------------------------

    def _by_alias(self, heard: Heard, asked: Asked) -> Meaning | None:
        for window in heard.windows:
            same = [one for one in heard.windows if (one.start, one.end) == (window.start, window.end)]
            exact = [one for one in same if one.is_exact] or same
            meaning = self._of_alias(heard.words, exact, heard.phrase, asked)
            if meaning is not None:
                return meaning
        return None

    def _of_alias(
        self, words: Sequence[NameWord], same: Sequence[Found], phrase: Phrase, asked: Asked
    ) -> Meaning | None:
        """Return the body of an alias in a mention, or who holds an office there, if the other words allow it."""
        around = self._read(words[: same[0].start], words[same[0].end :])
        if around.fields or around.is_former or around.is_counterpart:
            return None
        owners = [
            one
            for one in (self._profiles[found.form.owner] for found in same)
            if (not around.countries or one.country in (None, *around.countries))
            and (around.body is None or around.body in one.kinds)
        ]
        if not owners:
            return None
        body = self._of_several(owners, words[same[0].start : same[0].end], phrase, asked)
        if around.role is None or around.role in _VOICES or body.owner is None:
            return self._officers.voice(body, around, asked)
        return self._officers.holder(around, asked, within=[self._profiles[body.owner]])

    def _of_several(
        self, owners: Sequence[Profile], alias: Sequence[NameWord], phrase: Phrase, asked: Asked
    ) -> Meaning:
        """Return the body of an alias. One that any body could bear ("the Ministry") is the nearest body's."""
        ids = [one.source.id for one in owners]
        near = [one.source.id for one in self._officers.nearest(asked)]
        met = next((one for one in near if one in ids), None)
        if met is not None:
            return choose(met, ids, ALIAS if len(ids) == 1 else BY_NEAR)
        is_general = self._is_general(alias)
        if near and is_general:
            described = self._officers.described(phrase, asked)
            if described is not None and described.owner in near:
                return described
        return decide(ids, (BY_OFFICE if phrase.fields else ONLY_ONE) if is_general else ALIAS)

    def _is_general(self, alias: Sequence[NameWord]) -> bool:
        named = self._read(alias)
        return not named.countries and not any(one.startswith("~") for one in named.fields)

    def _by_seat(self, words: Sequence[NameWord]) -> Meaning | None:
        """Return the body whose house or street is named: "the Kremlin", "a spokesman for the Quai d'Orsay"."""
        for place in range(len(words)):
            found = find_seat(words, place)
            if found is None:
                continue
            around = self._read(words[:place], words[place + found[1] :])
            if around.fields or around.is_former or around.role not in (None, *_VOICES):
                return None
            country, kind, *fields = found[0].split()
            seated = [one for one in self._profiles.values() if one.country == country and kind in one.kinds]
            ids = [one.source.id for one in seated if one.fields.issuperset(fields)]
            return decide(ids, SEAT) if ids else None
        return None

    def _by_phrase(self, words: Sequence[NameWord], phrase: Phrase, asked: Asked) -> Meaning | None:
        if phrase.is_former:
            return None
        if phrase.capitals and not phrase.countries:
            if phrase.body is None and phrase.role is None:
                return self._by_capital(words, phrase)
            if phrase.body not in ("embassy", "mission"):
                phrase = replace(phrase, countries=phrase.capitals)
        if phrase.is_counterpart:
            return self._officers.counterpart(phrase, asked)
        if phrase.role in _VOICES:
            return self._by_voice(phrase, asked)
        if phrase.role is not None:
            return self._officers.holder(phrase, asked)
        if phrase.body is not None:
            return self._officers.described(phrase, asked)
        return self._officers.by_title(phrase, asked) if phrase.fields else self._by_country(words)

    def _by_capital(self, words: Sequence[NameWord], phrase: Phrase) -> Meaning | None:
        """Return the foreign ministry that a capital alone stands for ("Moscow")."""
        if phrase.fields or phrase.is_counterpart or len(phrase.capitals) != 1 or len(words) > 3:
            return None
        return self._foreign_ministry(phrase.capitals)

    def _by_country(self, words: Sequence[NameWord]) -> Meaning | None:
        """Return the foreign ministry for which a country speaks that is named and no more ("Russia said")."""
        named = self._countries.named(without_article(words))
        return self._foreign_ministry(frozenset({named})) if named is not None else None

    def _foreign_ministry(self, countries: frozenset[str]) -> Meaning | None:
        wanted = Phrase(countries=countries, body="ministry", fields=frozenset({"foreign"}))
        ids = [one.source.id for one in self._profiles.values() if one.answers(wanted)]
        return decide(ids, METONYM) if len(ids) == 1 else None

    def _by_voice(self, phrase: Phrase, asked: Asked) -> Meaning | None:
        if phrase.body is None:
            return self._officers.spokesperson(phrase, asked) if phrase.role == "spokesperson" else None
        body = self._officers.described(phrase, asked)
        return self._officers.voice(body, phrase, asked) if body else None

    # --- a whole text ------------------------------------------------------------------------------------------------

    def scan(self, words: Sequence[NameWord]) -> Iterator[tuple[Span, Meaning]]:
        """Yield every place where a name, surname, alias or described body stands; places may overlap."""
        dull = self._dull
        told = [place for place, word in enumerate(words) if word.text not in dull and self._tells(word)]
        yield from self._scan_people(words, told)
        for place in told:
            if self._bodies.starting(words[place]):
                yield from self._scan_alias(words, place)
            if is_body_word(words[place].key):
                yield from self._scan_described(words, place)

    def _tells(self, word: NameWord) -> bool:
        """Tell whether a word begins a known name or names an institution; most do not, and are remembered as dull."""
        tells = self._names.may_begin(word) or bool(self._bodies.starting(word)) or is_body_word(word.key)
        if not tells:
            if len(self._dull) >= REMEMBERED:
                self._dull.clear()
            self._dull.add(word.text)
        return tells

    def _scan_people(self, words: Sequence[NameWord], places: Iterable[int]) -> Iterator[tuple[Span, Meaning]]:
        """Yield the people named. After "Amparo Gil", "Gil" is not Yván until he is named in full again."""
        found = self._names.find(words, places, in_text=True)
        introduced = {owner for one in found if one.is_full for owner in one.owners}
        others: set[str] = set()
        met: list[str] = []
        for one in found:
            if one.is_other:
                others.update(one.owners)
                continue
            if one.is_full:
                others.difference_update(one.owners)
            is_doubtful = not one.is_exact and not one.is_full and _is_genitive(words[one.end - 1])
            owners = [who for who in one.owners if who not in others and (who in introduced or not is_doubtful)]
            if owners:
                sure = FULL_NAME if one.is_full else SURNAME
                meaning = self._choose(owners, Phrase(), Asked(near=tuple(reversed(met))), sure)
                met += [meaning.owner] if meaning.owner else []
                yield _span(words, one.start, one.end), meaning

    def _scan_alias(self, words: Sequence[NameWord], place: int) -> Iterator[tuple[Span, Meaning]]:
        found = self._bodies.find(words, place)
        if not found or (found[0].end == place + 1 and not words[place].is_capital):
            return
        same = [one for one in found if one.end == found[0].end]
        same = [one for one in same if one.is_exact] or same
        end = same[0].end
        # Another country beside the name makes it another body's: "the Ukrainian Foreign Ministry".
        beside = self._read(words[max(0, place - 2) : place], words[end : end + 2]).countries
        profiles = [self._profiles[one.form.owner] for one in same]
        ids = [one.source.id for one in profiles if not beside or one.country is None or one.country in beside]
        if ids:
            yield _span(words, place, end), decide(ids, ALIAS)

    def _scan_described(self, words: Sequence[NameWord], place: int) -> Iterator[tuple[Span, Meaning]]:
        """Yield a body that is described with its country around a noun: "Russia's foreign ministry"."""
        start, end = place, place + 1
        while start > 0 and words[start].joined and self._describes(words, start - 1):
            start -= 1
        while end < len(words) and words[end].joined and (is_link(words[end]) or self._describes(words, end)):
            end += 1
        while end > place + 1 and not self._describes(words, end - 1):
            end -= 1
        phrase = self._read(words[start:end])
        if not phrase.countries or phrase.role is not None:
            return
        meaning = self._officers.described(phrase, Asked())
        if meaning is not None and meaning.owner is not None:
            yield _span(words, start, end), meaning

    def _describes(self, words: Sequence[NameWord], place: int) -> bool:
        """Tell whether a word is a country or a field such as "foreign"; remembered."""
        word = words[place]
        describes = self._describing.get(word.text)
        if describes is None:
            if len(self._describing) >= REMEMBERED:
                self._describing.clear()
            named = self._read([word])
            describes = bool(named.countries or named.fields & FIELDS) and not named.role and not named.body
            self._describing[word.text] = describes
        return describes


def _span(words: Sequence[NameWord], start: int, end: int) -> Span:
    return Span(words[start].start, words[end - 1].end)


def _is_genitive(word: NameWord) -> bool:
    return word.key.isascii() and word.key.endswith("s")
