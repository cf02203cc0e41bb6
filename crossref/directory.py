"""Who is who among official sources: bodies, people, channels, and what a mention in a news text stands for.

Nothing is guessed: a mention that fits nobody, or a namesake with another given name, stands for nobody, and one that
fits several comes back with all of them as alternatives and a low confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from crossref.text.meanings import Asked, Meaning
from crossref.text.mentions import SourceIndex
from crossref.text.names import split_names
from crossref.types import Channel, Person, Platform, Source, Span

_ACCOUNTS = frozenset(
    {Platform.X, Platform.TELEGRAM, Platform.BLUESKY, Platform.MASTODON, Platform.INSTAGRAM, Platform.FACEBOOK}
)
_HANDLE = re.compile(r"(?<![\w@./])@(\w[\w.\-]*(?:@[\w.\-]+)?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """Who a mention stands for. For a person, ``source_id`` is the body's id.

    ``alternatives`` are other ids that it could stand for; where nothing decides between them, both ids are ``None``
    (or the body's alone, where all are of one body).
    """

    name: str
    person_id: str | None = None
    source_id: str | None = None
    confidence: float = 0.0
    alternatives: tuple[str, ...] = ()

    @property
    def id(self) -> str | None:
        """The person's id, else the body's."""
        return self.person_id or self.source_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place of a text where somebody known is named; ``span`` lies in that text."""

    span: Span
    resolved: Resolved


class Directory:
    """Everybody and everything that the source files name. Looking up changes nothing."""

    def __init__(self, sources: Iterable[Source] = ()) -> None:
        """Take the sources, in the order given."""
        self.sources: tuple[Source, ...] = tuple(sources)
        self._sources = {source.id: source for source in self.sources}
        self._people: dict[str, Person] = {}
        self._bodies_of: dict[str, tuple[str, ...]] = {}
        for source in self.sources:
            for person in source.people:
                self._people.setdefault(person.id, person)
                self._bodies_of[person.id] = (*self._bodies_of.get(person.id, ()), source.id)
        self._channels = {
            key: channel for source in self.sources for channel in source.channels for key in _keys(channel)
        }
        self._owners = {channel.id: source for source in self.sources for channel in source.channels}
        self._handles = _handles(self.sources)

    # --- by id -------------------------------------------------------------------------------------------------------

    def source(self, source_id: str) -> Source | None:
        """Return the body with this id."""
        return self._sources.get(source_id)

    def person(self, person_id: str) -> Person | None:
        """Return the person with this id."""
        return self._people.get(person_id)

    def channel(self, name: str) -> Channel | None:
        """Return a channel by its id or as ``platform:address``; a leading @ does not count."""
        found = self._channels.get(name)
        if found is None and ":" in name:
            platform, _, address = name.partition(":")
            found = self._channels.get(_address(platform, address))
        return found

    def source_of_channel(self, channel: Channel) -> Source | None:
        """Return the body whose channel it is; ``None`` where no source file has it."""
        return self._owners.get(channel.id)

    def source_of_person(self, person_id: str) -> Source | None:
        """Return the body for which a person speaks: the first that names them."""
        bodies = self._bodies_of.get(person_id)
        return self._sources[bodies[0]] if bodies else None

    def by_handle(self, platform: str | None, handle: str) -> Resolved | None:
        """Return whose account a handle is: a person's, or a body's; ``platform`` None looks on all of them."""
        name = handle.strip().removeprefix("@").lower()
        platforms = [platform.lower()] if platform else list(self._handles)
        owners = {owner for one in platforms if (owner := self._handles.get(one, {}).get(name)) is not None}
        if len(owners) != 1:
            return None
        return self._resolved(owners.pop(), 0.98)

    def same_speaker(self, one: str, other: str, *, on: date | None = None) -> bool:
        """Tell whether the words of one may count as the other's: the same, or a body and somebody who speaks for it.

        Two people of one body are two speakers. With a day, somebody out of office on it does not speak for the body.
        """
        if one == other:
            return True
        if one in self._sources:
            one, other = other, one
        if other not in self._bodies_of.get(one, ()):
            return False
        person = next(person for person in self._sources[other].people if person.id == one)
        return (
            on is None
            or not person.offices
            or any(_is_held(office.since, office.until, on) for office in person.offices)
        )

    # --- by mention --------------------------------------------------------------------------------------------------

    def resolve(
        self, mention: str, *, on: date | None = None, near: Sequence[str] = (), gender: str | None = None
    ) -> Resolved | None:
        """Return who a mention in a text stands for, or ``None``.

        Args:
            mention: The words of the text: a name, an office, a body, a handle.
            on: The day of which the text speaks; decides who held an office. Without it, who holds it still.
            near: Ids of people and bodies that the text named before, nearest first.
            gender: "m" or "f" where the text tells.
        """
        mention = mention.strip()
        if mention in self._people or mention in self._sources:
            return self._resolved(mention, 1.0)
        handle = _HANDLE.search(mention) if "@" in mention else None
        if handle is not None:
            known = self.by_handle(None, handle.group(1).rstrip(".-"))
            if known is not None or handle.start() == 0:
                return known
        heard = self._index.hear(mention)
        if heard is None:
            return None
        meaning = self._index.meaning(heard, Asked(on=on, near=self._near(near), gender=gender))
        return self._meant(meaning, mention) if meaning else None

    def author(
        self, signed: str, *, owner: str | None = None, on: date | None = None, near: Sequence[str] = ()
    ) -> str | None:
        """Return the id of the person who signed a statement; ``None`` where the directory is not sure of it.

        Args:
            signed: The name as signed, perhaps with an office: "Name, Spokesperson".
            owner: The id of the person whose account or page it is: it is theirs where the name is theirs or that of a
                body, and not where somebody else is named.
            on: The day.
            near: As for :meth:`resolve`.
        """
        found = [self.resolve(one, on=on, near=near) for one in dict.fromkeys((signed, signed.partition(",")[0]))]
        sure = next((one.person_id for one in found if one and one.person_id and not one.alternatives), None)
        if sure is not None or owner is None:
            return sure
        named = {id for one in found if one for id in (one.person_id, *one.alternatives)}
        is_body = any(one and one.person_id is None and not one.alternatives for one in found)
        return owner if owner in named or is_body else None

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return every place where a known name, alias, surname or handle stands in a text, left to right."""
        found = [*self._handle_mentions(text), *self._name_mentions(text)]
        found.sort(key=lambda one: (one.span.start, -one.span.end))
        kept: list[Mention] = []
        for one in found:
            if not kept or one.span.start >= kept[-1].span.end:
                kept.append(one)
        return tuple(kept)

    def _handle_mentions(self, text: str) -> Iterator[Mention]:
        if "@" not in text:
            return
        for found in _HANDLE.finditer(text):
            handle = found.group(1).rstrip(".-")
            known = self.by_handle(None, handle)
            if known is not None:
                yield Mention(span=Span(found.start(), found.start(1) + len(handle)), resolved=known)

    def _name_mentions(self, text: str) -> Iterator[Mention]:
        for span, meaning in self._index.scan(split_names(text)):
            yield Mention(span=span, resolved=self._meant(meaning, span.of(text)))

    @cached_property
    def _index(self) -> SourceIndex:
        return SourceIndex(self.sources)

    def _near(self, near: Sequence[str]) -> tuple[str, ...]:
        return tuple(one for one in dict.fromkeys(near) if one in self._people or one in self._sources)

    def _resolved(self, owner: str, confidence: float) -> Resolved:
        person = self._people.get(owner)
        if person is None:
            return Resolved(name=self._sources[owner].name, source_id=owner, confidence=confidence)
        return Resolved(name=person.name, person_id=owner, source_id=self._bodies_of[owner][0], confidence=confidence)

    def _meant(self, meaning: Meaning, mention: str) -> Resolved:
        if meaning.owner is not None:
            found = self._resolved(meaning.owner, meaning.confidence)
            if meaning.body is None and not meaning.alternatives:
                return found
            return replace(found, source_id=meaning.body or found.source_id, alternatives=meaning.alternatives)
        bodies = {self._bodies_of.get(one, (one,))[0] for one in meaning.alternatives}
        return Resolved(
            name=mention,
            source_id=bodies.pop() if len(bodies) == 1 else None,
            confidence=meaning.confidence,
            alternatives=meaning.alternatives,
        )


def _is_held(since: date | None, until: date | None, on: date) -> bool:
    return (since is None or since <= on) and (until is None or on <= until)


def _address(platform: str, address: str) -> str:
    platform, address = platform.strip().lower(), address.strip().removeprefix("@")
    return f"{platform}:{address.lower() if platform in _ACCOUNTS else address}"


def _keys(channel: Channel) -> tuple[str, str]:
    return channel.id, _address(channel.platform.value, channel.address)


def _handles(sources: Iterable[Source]) -> dict[str, dict[str, str]]:
    """Return whose account each handle is, by platform and handle in lower case."""
    handles: dict[str, dict[str, str]] = {}
    for source in sources:
        for channel in source.channels:
            if channel.platform in _ACCOUNTS:
                name = channel.address.removeprefix("@").lower()
                handles.setdefault(channel.platform.value, {})[name] = channel.person or source.id
        for person in source.people:
            for handle in person.handles:
                platform, _, name = handle.partition(":")
                handles.setdefault(platform.lower(), {})[name.removeprefix("@").lower()] = person.id
    return handles
