"""Tells who is meant by an office: "the Russian foreign minister", "his counterpart", "the spokeswoman"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from crossref.text.meanings import (
    BY_NEAR,
    BY_OFFICE,
    DESCRIBED,
    ONLY_ONE,
    UNDECIDED,
    Asked,
    Meaning,
    decide,
)
from crossref.text.offices import Phrase
from crossref.text.profiles import Countries, Post, Profile, posts_of

_REMEMBERED = 1024
"""How many different phrases, each on its day, the officers remember."""
_SHARED_FIELDS = frozenset({"foreign", "defence", "finance", "energy", "trade", "interior", "economy", "justice"})


class Officers:
    """The offices of all people of all bodies."""

    def __init__(self, profiles: Iterable[Profile], countries: Countries) -> None:
        """Read the offices of the bodies' people."""
        self._profiles = {profile.source.id: profile for profile in profiles}
        self._posts: dict[str, list[Post]] = {}
        self._bodies_of: dict[str, list[str]] = {}
        for profile in self._profiles.values():
            for person in profile.source.people:
                self._bodies_of.setdefault(person.id, []).append(profile.source.id)
                self._posts.setdefault(person.id, []).extend(posts_of(person, profile, countries))
        self._titled = self._by_field()
        self._by_role: dict[str | None, list[Post]] = {}
        self._answers: dict[tuple[Phrase, date | None], list[Post]] = {}
        self._fits: dict[Phrase, list[str]] = {}

    def _by_field(self) -> dict[str, dict[int, Post]]:
        """Return the posts whose title no list has, by each word of it that their body has not, with their order."""
        titled: dict[str, dict[int, Post]] = {}
        for number, post in enumerate(self._all()):
            if post.phrase.role is None:
                for field in post.phrase.fields - post.profile.fields:
                    titled.setdefault(field, {})[number] = post
        return titled

    def posts(self, person: str) -> Sequence[Post]:
        """Return the offices of a person."""
        return self._posts.get(person, ())

    def bodies_of(self, person: str) -> Sequence[str]:
        """Return the ids of the bodies that name a person."""
        return self._bodies_of.get(person, ())

    def holds(self, person: str, phrase: Phrase, on: date | None) -> bool:
        """Tell whether a person holds the office that a phrase names."""
        return any(post.answers(phrase) and post.is_held(on) for post in self.posts(person))

    def nearest(self, asked: Asked) -> list[Profile]:
        """Return the bodies met before, nearest first: those named as such, then those of the people named."""
        named = [one for one in asked.near if one in self._profiles]
        of_people = [body for one in asked.near for body in self.bodies_of(one)]
        return [self._profiles[one] for one in dict.fromkeys((*named, *of_people))]

    def holder(self, phrase: Phrase, asked: Asked, *, within: Sequence[Profile] = ()) -> Meaning | None:
        """Return who holds the office named on the day; of several, or with no country named, whom the text met."""
        bodies = {one.source.id for one in within}
        posts = [
            post
            for post in self._answering(phrase, asked.on)
            if (not bodies or post.profile.source.id in bodies) and _fits_gender(post, asked)
        ]
        sure = [post for post in posts if asked.gender is not None and post.gender == asked.gender]
        return self._of_posts(
            sure or posts, asked, is_placed=bool(phrase.countries or within), is_told=bool(phrase.fields)
        )

    def _answering(self, phrase: Phrase, on: date | None) -> Sequence[Post]:
        """Return the posts that a phrase can mean on a day; remembered, texts go on speaking of "the minister"."""
        answering = self._answers.get((phrase, on))
        if answering is None:
            if len(self._answers) >= _REMEMBERED:
                self._answers.clear()
            called = self._called(phrase.role)
            answering = self._answers[phrase, on] = [
                post for post in called if post.answers(phrase) and post.is_held(on)
            ]
        return answering

    def _called(self, role: str | None) -> Sequence[Post]:
        """Return the posts that a role can mean; remembered, because there are few roles."""
        called = self._by_role.get(role)
        if called is None:
            called = self._by_role[role] = [post for post in self._all() if post.is_called(role)]
        return called

    def _all(self) -> Iterable[Post]:
        return (post for posts in self._posts.values() for post in posts)

    def _of_posts(self, posts: Sequence[Post], asked: Asked, *, is_placed: bool, is_told: bool) -> Meaning | None:
        holders = {post.person.id: post for post in posts}
        if not holders:
            return None
        first = next(iter(holders.values()))
        if is_placed and len(holders) == 1:
            return _held(first, DESCRIBED)
        met = self._met(holders, asked)
        if met is not None:
            return met
        if is_placed:
            return decide(holders, UNDECIDED)
        return _held(first, ONLY_ONE) if is_told and len(holders) == 1 else None

    def _met(self, holders: dict[str, Post], asked: Asked) -> Meaning | None:
        """Return the holder whom the text met, else the only one of the nearest body that has any."""
        met = next((holders[one] for one in asked.near if one in holders), None)
        if met is not None:
            return _held(met, BY_NEAR)
        for profile in self.nearest(asked):
            here = [post for post in holders.values() if post.profile is profile]
            if here:
                return _held(here[0], BY_OFFICE) if len(here) == 1 else None
        return None

    def counterpart(self, phrase: Phrase, asked: Asked) -> Meaning | None:
        """Return who holds, in the country named, the office of the person met last ("his Russian counterpart")."""
        if not phrase.countries:
            return None
        for one in asked.near:
            for own in self.posts(one):
                if own.phrase.role is None or own.profile.country in phrase.countries:
                    continue
                fields = (own.phrase.fields | own.profile.fields) & _SHARED_FIELDS or phrase.fields
                wanted = Phrase(countries=phrase.countries, role=own.phrase.role, fields=fields, gender=phrase.gender)
                return self.holder(wanted, asked)
        return None

    def by_title(self, phrase: Phrase, asked: Asked) -> Meaning | None:
        """Return who holds an office whose title no list has ("State Archivist")."""
        near = {number: post for field in phrase.fields for number, post in self._titled.get(field, {}).items()}
        posts = [post for _, post in sorted(near.items()) if _has_title(post, phrase) and post.is_held(asked.on)]
        return self._of_posts(posts, asked, is_placed=bool(phrase.countries), is_told=True)

    def may_be_title(self, phrase: Phrase) -> bool:
        """Tell whether a phrase has a word of a title that no list has."""
        return not self._titled.keys().isdisjoint(phrase.fields)

    def voice(self, body: Meaning, phrase: Phrase, asked: Asked) -> Meaning:
        """Return the spokesperson met before where the text speaks of "the spokeswoman", else the body itself."""
        if phrase.role != "spokesperson" or phrase.is_indefinite or body.owner is None:
            return body
        for one in asked.near:
            posts = [post for post in self.posts(one) if post.profile.source.id == body.owner]
            if any(post.phrase.role == "spokesperson" and _fits_gender(post, asked) for post in posts):
                return Meaning(owner=one, confidence=BY_NEAR, alternatives=(body.owner,), body=body.owner)
        return body

    def spokesperson(self, phrase: Phrase, asked: Asked) -> Meaning | None:
        """Return whom "the spokeswoman" stands for, with no body named: the nearest body met, or its spokesperson."""
        for profile in self.nearest(asked):
            if phrase.countries and profile.country not in phrase.countries:
                continue
            if phrase.fields <= profile.fields:
                return self.voice(Meaning(owner=profile.source.id, confidence=BY_OFFICE), phrase, asked)
        return None

    def described(self, phrase: Phrase, asked: Asked) -> Meaning | None:
        """Return the body that a description fits: of the country named, else the nearest one met."""
        phrase = replace(phrase, role=None)
        fitting = self._fitting(phrase)
        if not fitting:
            return None
        if phrase.countries and len(fitting) == 1:
            return Meaning(owner=fitting[0], confidence=DESCRIBED if phrase.fields else BY_OFFICE)
        met = next((one.source.id for one in self.nearest(asked) if one.source.id in fitting), None)
        if met is not None:
            return Meaning(owner=met, confidence=BY_NEAR)
        if phrase.countries:
            return decide(fitting, UNDECIDED)
        return Meaning(owner=fitting[0], confidence=ONLY_ONE) if phrase.fields and len(fitting) == 1 else None

    def _fitting(self, phrase: Phrase) -> Sequence[str]:
        """Return the ids of the bodies that a phrase can mean; remembered, as are the posts."""
        fitting = self._fits.get(phrase)
        if fitting is None:
            if len(self._fits) >= _REMEMBERED:
                self._fits.clear()
            fitting = self._fits[phrase] = [one.source.id for one in self._profiles.values() if one.answers(phrase)]
        return fitting


def _has_title(post: Post, phrase: Phrase) -> bool:
    title, body = post.phrase, post.profile
    if title.role is not None or not title.fields or phrase.fields <= body.fields:
        return False
    if phrase.countries and body.country not in phrase.countries:
        return False
    return title.fields - body.fields <= phrase.fields <= title.fields | body.fields


def _held(post: Post, confidence: float) -> Meaning:
    return Meaning(owner=post.person.id, confidence=confidence, body=post.profile.source.id)


def _fits_gender(post: Post, asked: Asked) -> bool:
    return None in (asked.gender, post.gender) or asked.gender == post.gender
