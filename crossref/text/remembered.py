"""Remembers what was worked out for a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

LONGEST = 60
"""Letters; longer words are codes or glued text, which do not come again."""
MOST = 1 << 18
"""So many words are remembered: an archive of a million sentences has some 500,000 different stretches between blanks,
and with half as many remembered twice as many would be worked out anew."""

T = TypeVar("T")


class Remembered(dict[str, T]):
    """What was worked out for a word before; all is forgotten at once when it grows too large.

    For what is asked of every word of an archive, where ``lru_cache`` would cost more than the work that it saves: it
    keeps its entries in order of use.
    """

    def __init__(self, work: Callable[[str], T]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> T:
        value = self._work(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = value
        return value
