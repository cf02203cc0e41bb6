"""Who does what to whom: two names or nouns that changed places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations

from crossref.checks.acts import find_turned_act
from crossref.checks.comparison import Change, Comparison, span_of, words_of
from crossref.checks.heads_lost import before_nouns
from crossref.checks.partners import calendar, is_dated
from crossref.checks.synonyms import are_synonyms
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.names import is_cyrillic
from crossref.text.units import Unit, stem, units_between
from crossref.text.words import word_key, word_keys
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span


def check_roles(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Find pairs of changes in one sentence that exchange the same words."""
    swap = find_swap(comparison)
    if swap is not None:
        one = _difference(*swap, comparison)
        return CheckResult(check="roles", agrees=False, message=tell("Two parties changed places."), differences=(one,))
    turned = None if comparison.quoted else find_turned_act(comparison)
    if turned is not None:
        return CheckResult(
            check="roles", agrees=False, message=tell("Two parties changed places."), differences=(turned,)
        )
    changed = any(not change.is_jump for change in comparison.changes)
    return CheckResult(check="roles", agrees=True if changed else None, message=tell("No parties changed places."))


def find_swap(comparison: Comparison) -> tuple[Change, Change] | None:
    """Return the first two changes of a sentence that exchange the same words."""
    changes = [change for change in comparison.changes if not change.is_jump]
    pairs = combinations(changes, 2)
    return next(((one, other) for one, other in pairs if _swapped(one, other, comparison)), None)


def find_listed_swap(comparison: Comparison) -> tuple[Change, Change] | None:
    """Return two changes that exchange members of a list, or those who met each other: their order says nothing."""
    changes = [change for change in comparison.changes if not change.is_jump]
    pairs = (pair for pair in combinations(changes, 2) if _exchange(*pair, comparison))
    return next((pair for pair in pairs if _may_change_places(*pair, comparison)), None)


def find_plain_swap(comparison: Comparison) -> tuple[Change, Change] | None:
    """Return two changes that exchange the same words with nothing else changed in or between them.

    In "Belmark was asked by Tarvia" for "Tarvia asked Belmark" the verb has changed too, and nobody's part has.
    """
    found = find_swap(comparison)
    if found is None or any(_joins_otherwise(one, comparison) for one in found):
        return None
    start, end = found[0].edit.claim.end, found[1].edit.claim.start
    between = (one for one in comparison.changes if one not in found and start <= one.edit.claim.start <= end)
    return None if any(between) else found


def _joins_otherwise(change: Change, comparison: Comparison) -> bool:
    """Tell whether a change has other small words than its original, articles and "that" aside."""
    language = comparison.claim_language
    free = word_keys(language.critical.articles) | word_keys(language.reporting.that_words)
    ours, theirs = (
        {one.plain for one in side if one.function and one.plain not in free} for side in (change.ours, change.theirs)
    )
    return ours != theirs


def _swapped(first: Change, second: Change, comparison: Comparison) -> bool:
    """Tell whether two changes exchange their words; names are compared by stems, for their case changes too."""
    if first.segment != second.segment or _has_figure(first) != _has_figure(second):
        return False
    if _say_the_same(first, comparison) and _say_the_same(second, comparison):
        return False
    return _exchange(first, second, comparison) and not _may_change_places(first, second, comparison)


def _may_change_places(first: Change, second: Change, comparison: Comparison) -> bool:
    """Tell whether two parties say the same in either order: members of a list, and those who met each other."""
    return _are_listed(first, second, comparison) or _are_mutual(first, second, comparison)


def _are_mutual(first: Change, second: Change, comparison: Comparison) -> bool:
    """Tell whether all that stands between two parties is a verb of what two do with each other, and a day: "met"."""
    language = comparison.claim_language
    mutual = word_keys(language.critical.mutual)
    place = Span(first.edit.claim.end, second.edit.claim.start)
    between = [unit for unit in units_between(comparison.claim_units, place) if not unit.function]
    days = [unit for unit in between if unit.plain in calendar(language) or is_dated(unit)]
    return len(between) > len(days) and all(unit.plain in mutual or unit in days for unit in between)


def _exchange(first: Change, second: Change, comparison: Comparison) -> bool:
    return _exchanged(first, second, _exact) or _exchanged(first, second, _name_stem(comparison.claim_language))


def _say_the_same(change: Change, comparison: Comparison) -> bool:
    """Tell whether every word of a change stands for a synonym: "talk" for "discuss", and "discuss" for "talk"."""
    language = comparison.claim_language
    theirs = [unit for unit in change.theirs if not unit.function]
    return all(
        any(are_synonyms(unit.plain, other.plain, language) for other in theirs)
        for unit in change.ours
        if not unit.function
    )


def _are_listed(first: Change, second: Change, comparison: Comparison) -> bool:
    """Tell whether nothing but "and" joins two words, so that their order says nothing: "the road and the bridge".

    The second may have an article, or the preposition of the first once more. Behind a comma a German "die" begins a
    clause as well, so that there nothing but words counts.
    """
    language = comparison.claim_language
    between = Span(first.edit.claim.end, second.edit.claim.start).of(comparison.reported).casefold()
    joint = _JOINT.match(between)
    if joint is None or joint.end() == len(between):
        return joint is not None
    if not _JOINING.search(joint[0]) and (language.code == "de" or "," not in joint[0]):
        return False
    units = comparison.claim_units
    lead = [unit.plain for unit in units if unit.span.end <= first.edit.claim.start][-_LEAD:]
    return all(
        word_key(word) in before_nouns(language) or word_key(word) in lead for word in between[joint.end() :].split()
    )


_JOINING = re.compile(r"\b(?:and|or|as well as|y|e|o|u|et|ou|und|oder|sowie|и|или|та|і|й|або)\b|&")
_JOINT = re.compile(rf"(?:[\s,/]|{_JOINING.pattern})*")
"""What joins the members of a list, in the languages of this package."""

_LEAD = 3
"""Words before the first member of a list among which its preposition stands."""


def _has_figure(change: Change) -> bool:
    return any(unit.is_number for unit in change.ours)


def _exchanged(first: Change, second: Change, key: Callable[[Unit], str]) -> bool:
    one, other = _words(first.ours, key), _words(second.ours, key)
    exchanged = one == _words(second.theirs, key) and other == _words(first.theirs, key)
    return bool(one and other) and exchanged and one != other


def _words(units: Sequence[Unit], key: Callable[[Unit], str]) -> Counter[str]:
    return Counter(key(unit) for unit in units if not unit.function and len(unit.plain) > 2)


def _exact(unit: Unit) -> str:
    return unit.key


def _name_stem(language: Language) -> Callable[[Unit], str]:
    """Return what gives a name without the ending of its case, and any other word as it is."""

    def stemmed(unit: Unit) -> str:
        if not unit.exact[:1].isupper():
            return unit.key
        if language.snowball is None:
            return unit.plain.rstrip(_CASE_ENDINGS) if is_cyrillic(unit.plain) else unit.key
        return stem(unit.plain, language.snowball)

    return stemmed


_CASE_ENDINGS = "аеёиіоуыэюяйьїє"
"""Letters in which the cases of a Slavic name differ; for a language that has no stemmer."""


def _difference(first: Change, second: Change, comparison: Comparison) -> Difference:
    one, other = words_of(comparison.reported, first.ours), words_of(comparison.reported, second.ours)
    ours = Span(first.edit.claim.start, second.edit.claim.end)
    theirs = Span(first.edit.statement.start, second.edit.statement.end)
    if theirs.end < theirs.start:
        theirs = span_of(first.theirs, first.edit.statement)
    return Difference(
        kind=DifferenceKind.ROLE,
        claim=ours.of(comparison.reported),
        statement=theirs.of(comparison.original),
        severity=Severity.MAJOR,
        explanation=tell(
            "“%(one)s” and “%(other)s” have changed places: who acts on whom is the other way round.",
            one=one,
            other=other,
        ),
        claim_span=ours,
        statement_span=theirs,
        rule="roles",
    )
