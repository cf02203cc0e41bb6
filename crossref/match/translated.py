"""What a translation engine must do, and a claim's machine translation made ready to search.

Only the claim is translated, never the statements: a claim is a sentence, the archive may be a million. Whoever hands
an engine over has made sure that it never raises; an engine without an answer returns "".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from crossref.match.bilingual import UNKNOWN, rarity_of, weight_of
from crossref.match.carried import Carried, Feature, facts_of
from crossref.match.crosslingual import anchor_of
from crossref.match.learned import function_words
from crossref.match.plan import Field
from crossref.match.terms import stems_of, words_of


class Translator(Protocol):
    """A translation engine. ``name`` and ``version`` say which, for the cache and for the reader."""

    @property
    def name(self) -> str:
        """The engine's name."""
        ...

    @property
    def version(self) -> str:
        """Its version or model, as far as it tells."""
        ...

    def knows(self, source: str, target: str) -> bool:
        """Tell whether it translates from one language to the other."""
        ...

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a text, in order."""
        ...


def translated_claim(text: str, target: str, *, frequency: Callable[[Field, str], int], total: int) -> Carried | None:
    """Return a claim's translation as words to look for; ``None`` where it has none that tell anything."""
    words = words_of(text)
    small = function_words(target)
    features: dict[str, Feature] = {}
    for word, stem in zip(words, stems_of(words, target), strict=True):
        if word in small or stem in features:
            continue
        anchor = anchor_of(word)
        count = max(frequency(Field.STEMS, stem), frequency(Field.ANCHORS, anchor) if anchor else 0)
        weight = weight_of(count, total) if count else UNKNOWN
        features[stem] = Feature(weight, ((stem,),), ((anchor,),) if anchor else ())
    if not features:
        return None
    facts = facts_of(target, rarity_of(target, frequency, total))
    return Carried(target, tuple(features.values()), len(words), facts)
