"""Words that say the opposite of each other: by the language's own list, or by a negative beginning."""

from __future__ import annotations

from functools import lru_cache

from crossref.checks.comparison import Change, Comparison
from crossref.checks.deniers import negators_in
from crossref.lang.base import Language
from crossref.text.units import Unit, root
from crossref.text.words import word_key


@lru_cache(maxsize=64)
def antonyms(language: Language) -> frozenset[frozenset[str]]:
    pairs = [(word_key(a), word_key(b)) for a, b in language.critical.antonyms if " " not in a + b]
    if language.code == "en":
        pairs += [(_comparative(a), _comparative(b)) for a, b in pairs if max(len(a), len(b)) <= _SHORT]
    return frozenset(frozenset((root(a, language), root(b, language))) for a, b in pairs)


def _comparative(word: str) -> str:
    """Return the comparative of a short English adjective; of another word, one that nobody writes."""
    if word.endswith("y"):
        return word[:-1] + "ier"
    doubled = len(word) == 3 and word[1] in "aeiou" and word[2] not in "aeiouwxy"
    return word + ("r" if word.endswith("e") else word[-1] + "er" if doubled else "er")


_SHORT = 6
"""Letters up to which an English adjective has its comparative in "-er"."""


def has_prefixed(change: Change, comparison: Comparison) -> bool:
    """Tell whether one side has the other's word with a negative prefix: "possible", "impossible"."""
    prefixes = comparison.claim_language.critical.negative_prefixes
    return any(
        len(short) >= 4 and any(long == word_key(prefix) + short for prefix in prefixes)
        for one in change.ours
        for other in change.theirs
        for short, long in ((one.plain, other.plain), (other.plain, one.plain))
    )


def count_opposites(change: Change, comparison: Comparison) -> int:
    """Return how many words of a change stand for their opposite in the original: "illegal" for "legal"."""
    if comparison.is_foreign or change.is_jump:
        return 0
    opposites, language = antonyms(comparison.claim_language), comparison.claim_language
    theirs = [root(other.plain, language) for other in change.theirs]
    pairs = sum(
        any(frozenset((root(one.plain, language), other)) in opposites for other in theirs) for one in change.ours
    )
    return max(pairs, int(has_prefixed(change, comparison)))


def is_denied_opposite(unit: Unit, change: Change, comparison: Comparison) -> bool:
    """Tell whether a word of the report is the opposite of one that the original denies: "support", "not oppose"."""
    language = comparison.claim_language
    negators = len(negators_in(change.ours, language)) + len(negators_in(change.theirs, language))
    opposites = antonyms(language)
    own = root(unit.plain, language)
    return negators % 2 == 1 and any(
        frozenset((own, root(other.plain, language))) in opposites for other in change.theirs
    )
