"""What an embedding model must do, and what is asked of the passages that lie near a claim by their meaning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from crossref.match.plan import Hit, PassageIndex

Place = tuple[str, int, int, int]
"""A passage's statement, version, start and end."""


class Encoder(Protocol):
    """A model that turns texts of any language into vectors. ``name`` and ``version`` say which, for the cache."""

    @property
    def name(self) -> str:
        """The model's name."""
        ...

    @property
    def version(self) -> str:
        """Its version, as far as it tells."""
        ...

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """Return one vector a text, in order, all of one length."""
        ...


@dataclass(frozen=True, slots=True)
class Near:
    """Passages in other languages that lie near a claim, with how near, from 0 to 1; others count as the farthest."""

    hits: tuple[Hit, ...] = ()
    likeness: Mapping[Place, float] = field(default_factory=dict)

    def of(self, hit: Hit) -> float:
        """Return how near a passage lies."""
        return self.likeness.get(place_of(hit), min(self.likeness.values(), default=0.0))


class Nearest(Protocol):
    """Finds passages by meaning. Whoever hands it over has made sure that it never raises."""

    def find(self, text: str, lang: str, index: PassageIndex, *, limit: int) -> Near:
        """Return the passages in other languages that lie nearest to a text."""
        ...


def place_of(hit: Hit) -> Place:
    """Return where a passage stands."""
    return hit.statement_id, hit.version, hit.span.start, hit.span.end
