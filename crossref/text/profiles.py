"""What each official body and office is, in the terms in which news text asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from crossref.text.countries import COUNTRIES, find_country, is_adjective_of
from crossref.text.country_names import country_named
from crossref.text.names import NameWord, split_names
from crossref.text.offices import Phrase, read_phrase
from crossref.types import Office, Person, Source

_KINDS: dict[str, tuple[str, str | None]] = {
    "foreign-ministry": ("ministry", "foreign"),
    "head-of-state": ("presidency", None),
    "government": ("government", None),
    "un-mission": ("mission", None),
    "embassy": ("embassy", None),
    "parliament": ("parliament", None),
}
_HEADS = frozenset(
    {"minister", "president", "prime-minister", "chancellor", "chair", "director",
     "secretary-general", "king", "head"}
)  # fmt: skip

_KIN = (
    frozenset({"president", "chair"}),
    frozenset({"chancellor", "prime-minister"}),
    frozenset({"ambassador", "representative"}),
    frozenset({"secretary-of-state", "foreign-secretary"}),
)
"""Roles that news text names by one another's titles."""
_LIKE_MINISTERS = frozenset({"deputy", "secretary-of-state", "foreign-secretary", "permanent-secretary"})
_CIVIL_SECRETARIES = frozenset({"IN", "PK", "BD", "LK", "NP", "BT", "MV", "MM"})
_SECRETARIES_OF_STATE = frozenset({"US", "GB"})


class Countries:
    """Finds countries in words: those of the lists, and those that only the sources name."""

    __slots__ = ("_invented",)

    def __init__(self, sources: Iterable[Source]) -> None:
        """Take the countries that the sources name and no list has."""
        names = {source.country for source in sources if source.country and source.country.upper() not in COUNTRIES}
        self._invented = tuple(sorted((name, tuple(split_names(name))) for name in names))

    def find(self, words: Sequence[NameWord], start: int) -> tuple[str, int] | None:
        """Return the country named at a word, by name or adjective, and how many words name it."""
        for name, known in self._invented:
            seen = words[start : start + len(known)]
            if len(seen) == len(known) and all(
                one.key == two.key or is_adjective_of(one.key, two.key) for one, two in zip(seen, known, strict=True)
            ):
                return name, len(known)
        return find_country(words, start)

    def may_begin(self, word: NameWord) -> bool:
        """Tell whether a word may begin the name of a country that only the sources name."""
        return any(word.key == known[0].key or is_adjective_of(word.key, known[0].key) for _, known in self._invented)

    def named(self, words: Sequence[NameWord]) -> str | None:
        """Return the country that words name in full, by code or by the sources' name; an adjective is none."""
        for name, known in self._invented:
            same = len(words) == len(known) and all(
                one.key == two.key and one.is_capital for one, two in zip(words, known, strict=True)
            )
            if same:
                return name
        return country_named(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A body: the kinds of institution it is called, what it deals with, its country."""

    source: Source
    country: str | None
    kinds: frozenset[str]
    fields: frozenset[str]

    def answers(self, phrase: Phrase) -> bool:
        """Tell whether a phrase can mean this body; a phrase without a country leaves that open."""
        if phrase.body is None or phrase.body not in self.kinds or not phrase.fields <= self.fields:
            return False
        return not phrase.countries or self.country in phrase.countries


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """An office that a person holds or held in a body, as a phrase would name it."""

    person: Person
    profile: Profile
    office: Office
    phrase: Phrase

    @property
    def gender(self) -> str | None:
        """The holder's gender, as told or as a title for women tells it; a title for men may be the office's own."""
        return self.person.gender or ("f" if self.phrase.gender == "f" else None)

    def is_held(self, on: date | None) -> bool:
        """Tell whether the office is held on a day; without a day, whether it is held still."""
        if on is None:
            return self.office.until is None
        since, until = self.office.since, self.office.until
        return (since is None or since <= on) and (until is None or on <= until)

    def is_called(self, role: str | None) -> bool:
        """Tell whether a role can mean this office."""
        return _same_role(role, self.phrase.role, self.profile)

    def answers(self, phrase: Phrase) -> bool:
        """Tell whether a phrase can mean the holder of this office."""
        if phrase.countries and self.profile.country not in phrase.countries:
            return False
        if not self.is_called(phrase.role):
            return False
        if phrase.body is not None and phrase.body not in self.profile.kinds and phrase.body != self.phrase.body:
            return False
        return phrase.fields <= self.phrase.fields | self.profile.fields


def _same_role(asked: str | None, held: str | None, profile: Profile) -> bool:
    if asked is None or asked == held:
        return asked is not None
    if asked == "head":
        return held in _HEADS or _is_secretary_in_charge(held, profile) or _is_envoy_in_charge(held, profile)
    if asked == "minister" or held == "minister":
        return _is_secretary_in_charge(held if asked == "minister" else asked, profile)
    return any(asked in kin and held in kin for kin in _KIN)


def _is_secretary_in_charge(role: str | None, profile: Profile) -> bool:
    """Tell whether a secretary is what others call a minister; India's Foreign Secretary is its first diplomat."""
    if role == "foreign-secretary":
        return profile.country not in _CIVIL_SECRETARIES
    return role == "secretary-of-state" and profile.country in _SECRETARIES_OF_STATE


def _is_envoy_in_charge(role: str | None, profile: Profile) -> bool:
    return role == "representative" and profile.country == "EU"


def fits_title(asked: str | None, held: Iterable[str | None]) -> bool:
    """Tell whether a title before a name ("President Gil") agrees with the roles that a person is known to hold."""
    roles = set(held)
    if asked is None or not roles or None in roles or asked in ("head", "official", "spokesperson"):
        return True
    kin = {asked, "head"}.union(*(one for one in _KIN if asked in one))
    if asked == "minister":
        kin |= _LIKE_MINISTERS
    return not roles.isdisjoint(kin)


def profile_of(source: Source, countries: Countries) -> Profile:
    """Return what a source is, by its kind, its names and its aliases."""
    named = [read_phrase(split_names(name), country=countries.find) for name in (*_names(source), *source.aliases)]
    kind, about = _KINDS.get(source.kind or "", (None, None))
    kinds = {phrase.body for phrase in named if phrase.body} | ({kind} if kind else set())
    fields = frozenset().union(*(phrase.fields for phrase in named)) | ({about} if about else set())
    return Profile(source=source, country=_country(source, named), kinds=frozenset(kinds), fields=frozenset(fields))


def _names(source: Source) -> tuple[str, ...]:
    return tuple(name for _, name in source.names)


def _country(source: Source, named: Sequence[Phrase]) -> str | None:
    if source.country:
        return source.country.upper() if source.country.upper() in COUNTRIES else source.country
    found = {country for phrase in named for country in phrase.countries}
    return found.pop() if len(found) == 1 else None


def posts_of(person: Person, profile: Profile, countries: Countries) -> tuple[Post, ...]:
    """Return the offices of a person in a body."""
    return tuple(
        Post(
            person=person,
            profile=profile,
            office=office,
            phrase=read_phrase(split_names(office.title), country=countries.find),
        )
        for office in person.offices
    )
