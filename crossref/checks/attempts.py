"""A deed that the original only tries or helps to do: "tried to stop the ship" reported as "stopped the ship".

Every word of such a report has its partner, and what is left out decides whether the deed was done, and by whom.
Whether the article knows better cannot be told from the words, so the report is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from crossref.checks.comparison import Change, Comparison
from crossref.checks.deniers import negators_in
from crossref.checks.partners import is_partner
from crossref.lang.base import Language
from crossref.text.units import Unit
from crossref.text.words import word_keys


def lost_attempt(change: Change, comparison: Comparison) -> list[tuple[Unit, tuple[Unit, ...]]]:
    """Return the report's verb, and the original's words up to that verb that say it was tried or helped to be done.

    At most one pair is returned; none where the report has such a verb or a synonym of its own, or denies the deed.
    """
    language = comparison.original_language
    lost = [unit for unit in change.theirs if unit.plain in _attempts(language)]
    own = _attempts(comparison.claim_language)
    if not lost or any(unit.plain in own for unit in comparison.claim_units):
        return []
    if negators_in(change.ours, comparison.claim_language):
        return []
    if any(is_partner(one, other, language) for one in change.ours for other in lost if not one.function):
        return []
    units = comparison.original_units
    first = units.index(lost[0])
    for at in _deeds_behind(units, first, comparison.original, language):
        mine = next((one for one in comparison.claim_units if is_partner(one, units[at], language)), None)
        if mine is not None:
            return [(mine, units[first : at + 1])]
    return []


@lru_cache(maxsize=64)
def _attempts(language: Language) -> frozenset[str]:
    return word_keys(language.critical.attempts)


def _deeds_behind(units: Sequence[Unit], first: int, text: str, language: Language) -> Iterator[int]:
    """Yield where the infinitives stand that hang on a verb, in its sentence; a German one ends its clause."""
    is_deed = _INFINITIVES.get(language.code)
    furthest = first + (_TO_THE_END if language.code == "de" else _NEAR)
    for at in range(first + 1, min(furthest + 1, len(units))):
        if _STOPS.search(text, units[at - 1].span.end, units[at].span.start):
            return
        before = units[at - 1].plain
        if is_deed is None:
            found = before in _BEFORE_BARE and not units[at].function
        elif language.code == "de":
            found = before == "zu" or is_deed.search(units[at].plain) is not None
        else:
            found = is_deed.search(units[at].plain) is not None and len(units[at].plain) >= _SHORTEST
        if found:
            yield at


_NEAR, _TO_THE_END = 4, 15
"""Words behind the verb among which the deed stands."""

_SHORTEST = 4
"""Letters of an infinitive at least."""

_STOPS = re.compile("[.!?;:]")

_BEFORE_BARE = frozenset({"to", "help", "helps", "helped", "helping"})
"""What stands before an English infinitive, which has no ending of its own."""

_INFINITIVES = {
    "es": re.compile("[aei]r(?:se|l[aeo]s?)?$"),
    "fr": re.compile("(?:er|ir|oir|re)$"),
    "pt": re.compile("[aeio]r(?:-?se|-l[ao]s?)?$"),
    "de": re.compile(r"^\w{2,}zu\w{2,}e?n$"),
    "ru": re.compile("(?:ть|ти|чь)(?:ся|сь)?$"),
    "uk": re.compile("ти(?:ся|сь)?$"),
}
"""How infinitives end; a German one has "zu" before it or inside."""
