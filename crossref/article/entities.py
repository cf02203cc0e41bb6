"""Somebody named in an article, and what tells who can be meant by a pronoun or a description."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from crossref.directory import Mention, Resolved
from crossref.text.given_names import gender_of_name
from crossref.types import Person


@dataclass(slots=True)
class Entity:
    """Somebody named in the article. ``words`` are the lower-case words of all forms of the name."""

    name: str
    person_id: str | None = None
    source_id: str | None = None
    gender: str | None = None
    is_body: bool = False
    words: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    described: frozenset[str] = frozenset()
    """Lower-case words of the offices that the article gives it: "foreign", "minister"."""
    confidence: float = 0.5
    alternatives: tuple[str, ...] = ()
    key: str = field(init=False)
    """What tells entities apart."""

    def __post_init__(self) -> None:
        self.key = self.person_id or self.source_id or self.name.lower()


def entity_of(resolved: Resolved, person: Person | None) -> Entity:
    """Return whom the directory knows as somebody named in the article."""
    return Entity(
        name=resolved.name,
        person_id=resolved.person_id,
        source_id=resolved.source_id,
        gender=person.gender or gender_of_name(person.name) if person is not None else None,
        is_body=person is None,
        words=name_words(resolved.name),
        confidence=resolved.confidence,
        alternatives=resolved.alternatives,
    )


def is_described(entity: Entity, description: frozenset[str]) -> bool:
    """Tell whether the article gave somebody an office in these words; compounds count by their end."""
    described = entity.described
    if not description or not described:
        return False
    left = description - described
    return not left or all(len(word) > _SHORTEST_END and _ends_any(described, word) for word in left)


def _ends_any(described: frozenset[str], word: str) -> bool:
    return any(one.endswith(word) for one in described)


_SHORTEST_END = 4
"""Letters that a word must have more than to be the end of a compound."""


def fits(entity: Entity, gender: str) -> bool:
    """Tell whether a pronoun of a gender can mean somebody."""
    if gender == "any":
        return True
    if gender in ("m", "f"):
        return not entity.is_body and entity.gender in (None, gender)
    if gender == "n":
        return entity.is_body
    return entity.gender == "p" or entity.is_body


def name_words(name: str) -> frozenset[str]:
    """Return a name's words in lower case, without the marks around them."""
    return frozenset(part.strip(".,'’\"“”()").lower() for part in name.split())


def introduced(mentions: Sequence[Mention], text: str) -> frozenset[str]:
    """Return the ids of people whom the article names in full or by handle, and of bodies that it names."""
    ids: set[str] = set()
    for one in mentions:
        words = one.span.of(text)
        if one.resolved.person_id is None:
            ids |= {one.resolved.source_id} if one.resolved.source_id else set()
        elif " " in words.strip() or words.startswith("@"):
            ids |= {id for id in (one.resolved.person_id, one.resolved.source_id) if id}
    return frozenset(ids)
