"""Remembers whom an article has named so far, the last one first."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from itertools import chain

from crossref.article.entities import Entity

_MOST = 60
"""How many are remembered; whoever was named before them is too far."""
_NEAR = 12
"""How many of those named last are handed to the directory as near."""


class Recall:
    """Those named, in the entry of a live blog that is read and in others, and where each was named."""

    def __init__(self) -> None:
        """Begin with nobody named."""
        self.recent: list[Entity] = []
        """Those whom pronouns and bare offices may mean, the last one first."""
        self._elsewhere: list[Entity] = []
        """Those named in other entries of a live blog: a surname may still mean them."""
        self._places: dict[str, list[int]] = {}
        """Where each was named, in reading order."""

    def everybody(self) -> Iterator[Entity]:
        """Return all who are remembered, those of other entries last."""
        return chain(self.recent, self._elsewhere)

    def enter(self) -> None:
        """Begin an entry of a live blog, in which nobody has been named."""
        self._elsewhere, self.recent = self.recent + self._elsewhere, []
        del self._elsewhere[_MOST:]

    def look_from(self, place: int, *, furthest: int) -> None:
        """Take those named nearest to a place as named last; ``furthest`` is how far those are who have no place."""
        self.recent.sort(key=lambda one: self._distance(one, place, furthest))

    def _distance(self, entity: Entity, place: int, furthest: int) -> int:
        places = self._places.get(entity.key)
        if not places:
            return furthest
        behind = bisect_left(places, place)
        return min(abs(one - place) for one in places[max(0, behind - 1) : behind + 1])

    def near_ids(self) -> tuple[str, ...]:
        """Return the directory's ids of those named last, nearest first."""
        ids: list[str] = []
        for one in self.recent[:_NEAR]:
            ids += [id for id in (one.person_id, one.source_id) if id]
        return tuple(dict.fromkeys(ids))

    def remember(self, entity: Entity, place: int | None = None) -> None:
        """Take somebody as named last, at a place where that is known, with all that was said of them before."""
        key = entity.key
        if place is not None:
            insort(self._places.setdefault(key, []), place)
        for number, one in enumerate(self.recent):
            if one is entity or one.key == key:
                del self.recent[number]
                entity.roles |= one.roles
                entity.described |= one.described
                entity.gender = entity.gender or one.gender
                break
        self.recent.insert(0, entity)
        del self.recent[_MOST:]
