"""Who has the floor: what a sentence needs to know of those before it."""

from __future__ import annotations

from dataclasses import dataclass

from crossref.types import Block, Speaker


@dataclass(slots=True)
class Floor:
    """Who spoke last, and in which block; kept while an article is read in order."""

    last: Speaker | None = None
    spoke_in: Block | None = None
    previous: Block | None = None
    current: Block | None = None

    def clear(self) -> None:
        """Forget all: another entry of a live blog begins."""
        self.last = self.spoke_in = self.previous = self.current = None

    def turn_to(self, block: Block) -> None:
        """Go on to the next block."""
        self.previous, self.current = self.current, block
