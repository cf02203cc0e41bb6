"""A "not" or "all" that the original limits to some: "will not close the schools that have more than forty pupils".

A report may leave words out (O1), but without the clause that says which schools are meant its "not" reaches further
than the original's. Whether the article has told before which ones are meant cannot be seen here, so it is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crossref.checks.comparison import Change, Comparison
from crossref.checks.deniers import negators_in
from crossref.checks.exchanged import needs_no_partner, plain_verbs
from crossref.checks.heads_lost import laid_on
from crossref.checks.partners import is_partner
from crossref.checks.wholes import measures_of
from crossref.lang.base import Language
from crossref.text.units import Unit
from crossref.types import Span

_RELATIVES = {
    "en": re.compile(r"[\s—–-]+(?:who|whom|whose|which|that|where)\b"),
    "es": re.compile(r"[\s—–-]+(?:que|quien(?:es)?|cuy[oa]s?|donde|(?:en|con|a|para|por) l[oa]s? que|en el que)\b"),
    "fr": re.compile(r"[\s—–-]+(?:qui|que|qu['’]|dont|où|(?:dans|pour|avec|sur) le(?:s|quel)?(?:quel(?:le)?s)?)\b"),
    "pt": re.compile(r"[\s—–-]+(?:que|quem|cuj[oa]s?|onde|(?:em|com|para) que|n[oa]s quais)\b"),
    "de": re.compile(
        r",\s(?:(?:in|mit|von|an|auf|für|bei)\s)?"
        r"(?:der|die|das|den|dem|deren|dessen|denen|welche[rsnm]?|wo)\b"
    ),
    "ru": re.compile(r",\s(?:(?:в|на|с|о|из|у|к|для|по)\s)?(?:котор\w+|где|чей|чьи|кто)\b"),
    "uk": re.compile(
        r",\s(?:(?:в|у|на|з|до|для|по)\s)?(?:як(?:ий|а|е|і|ого|ої|их|им|ими|ому|ій|у)|котр\w+|де|що|хто)\b"
    ),
}
"""How a clause begins that limits the noun before it; where such a clause has no comma, one with a comma only adds."""

_WHOLE = frozenset({"all", "each", "any", "every", "both", "always", "none", "only"})
"""Measures that a limit belongs to."""

_REACH = 16
"""Words before the noun among which the "not" or "all" stands."""

_ENDS = re.compile(r"[.!?;:]|\n")
_CLAUSE_ENDS = re.compile(r"[.!?;:,—–]|\n")


def lost_restrictions(comparison: Comparison) -> Iterator[tuple[Unit, tuple[Unit, ...]]]:
    """Yield nouns of a report, each with the original's noun and the clause behind it that the report leaves out."""
    ours, language = comparison.claim_language, comparison.original_language
    pattern, segments = _RELATIVES.get(language.code), comparison.alignment.segments
    if pattern is None or not segments:
        return
    changes = [change for change in comparison.changes if change.theirs]
    places = [*map(_place, changes), Span(segments[-1].statement.end, len(comparison.original))]
    # Few stretches begin so, which one look tells; all else takes longer.
    found = [place for place in places if pattern.match(comparison.original, _word_end(comparison.original, place))]
    if not found:
        return
    denied = bool(negators_in(comparison.claim_units, ours))
    if not denied and not _is_of_the_whole(comparison.claim_units, ours):
        return
    units = comparison.original_units
    told = {_place(change) for change in changes if not _is_left_out(change, language)}
    for place in found:
        at = next((at for at, unit in enumerate(units) if unit.span.start >= place.start), 0)
        if not at or place in told:
            continue
        head = units[at - 1]
        mine = laid_on(head, comparison) if _is_noun(head, language) else None
        if mine is not None and _is_limited(units[:at], comparison, denied=denied):
            clause = _clause(units[at:], comparison.original)
            yield mine, (head, *(unit for unit in clause if unit.span.start < place.end))


def _word_end(text: str, place: Span) -> int:
    """Return where the word before a place ends."""
    at = place.start
    while at and text[at - 1] in _BETWEEN:
        at -= 1
    return at


_BETWEEN = " \n\t,—–-"
"""What may stand between a noun and the clause that limits it."""


def _is_left_out(change: Change, language: Language) -> bool:
    """Tell whether a report has no other words for a stretch, but for a form of one of them."""
    told = [unit for unit in change.ours if not unit.function and unit.plain not in needs_no_partner(language)]
    return all(any(is_partner(one, other, language) for other in change.theirs) for one in told)


def _place(change: Change) -> Span:
    return Span(change.theirs[0].span.start, change.theirs[-1].span.end)


def _is_noun(unit: Unit, language: Language) -> bool:
    """Tell whether a clause behind a word may limit it: behind "said", "that" begins what was said."""
    return not unit.function and (language.code not in _COMPLEMENTS or unit.plain not in plain_verbs(language))


_COMPLEMENTS = frozenset({"en", "es", "fr", "pt", "uk"})
"""Languages in which one word begins both kinds of clauses: "that", "que", "що"."""


def _is_of_the_whole(units: Sequence[Unit], language: Language) -> bool:
    return any(one.kind in _WHOLE for one in measures_of(units, language))


def _is_limited(before: Sequence[Unit], comparison: Comparison, *, denied: bool) -> bool:
    """Tell whether a "not" or "all", as the report has it, stands before a noun in its clause."""
    text, language = comparison.original, comparison.original_language
    first = max(0, len(before) - _REACH)
    for at in range(len(before) - 1, first, -1):
        if _ENDS.search(text, before[at - 1].span.end, before[at].span.start):
            first = at
            break
    scope = before[first:]
    return (denied and bool(negators_in(scope, language))) or _is_of_the_whole(scope[-_NEAR:], language)


_NEAR = 4
"""Words at the end of which a measure belongs to the noun."""


def _clause(units: Sequence[Unit], text: str) -> tuple[Unit, ...]:
    """Return the words up to the end of a clause."""
    for at in range(1, len(units)):
        if _CLAUSE_ENDS.search(text, units[at - 1].span.end, units[at].span.start):
            return tuple(units[:at])
    return tuple(units)
