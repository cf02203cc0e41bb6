"""Who acts on whom, told by the order of words: "Ordania attacked the convoy" and "the convoy attacked Ordania"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from crossref.checks.comparison import Comparison, sentence_around, words_of
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import Unit, stemmed, units_between
from crossref.text.words import word_key, word_keys
from crossref.types import Difference, DifferenceKind, Severity, Span


@dataclass(frozen=True, slots=True)
class _Act:
    """A verb with the words with meaning next to it on both sides."""

    verb: Unit
    before: tuple[Unit, ...]
    after: tuple[Unit, ...]


def find_turned_act(comparison: Comparison) -> Difference | None:
    """Find an act that goes the other way: "Ordania attacked the convoy", "the convoy attacked Ordania"."""
    language = comparison.claim_language
    segments = comparison.alignment.segments
    if not language.critical.acts or comparison.is_foreign or not segments:
        return None
    ours = _acts_in(comparison.claim_units, comparison.reported, language)
    if not ours:
        return None
    sentence = sentence_around(comparison.original, segments[0].statement.start, language)
    theirs = _acts_in(units_between(comparison.original_units, sentence), comparison.original, language)
    for mine in ours:
        same = [other for other in theirs if _root(other.verb, language) == _root(mine.verb, language)]
        if len(same) == 1 and (parties := _crossed(mine, same[0], language)) is not None:
            return _crossing(mine, same[0], parties, comparison)
    return None


def _acts_in(units: Sequence[Unit], text: str, language: Language) -> list[_Act]:
    """Return the acts among units; one in the passive, or parted from its words by punctuation, is none."""
    acts = []
    roots = _act_roots(language)
    for at, verb in enumerate(units):
        if _root(verb, language) not in roots or _is_passive(units, at, language):
            continue
        before = _beside(verb, reversed(units[:at]), text)[::-1]
        acts.append(_Act(verb, before, _beside(verb, units[at + 1 :], text)))
    return acts


def _beside(verb: Unit, units: Iterable[Unit], text: str) -> tuple[Unit, ...]:
    """Return the nearest words with meaning, of units going away from a verb, up to the next punctuation."""
    joined = takewhile(lambda one: _is_joined(min(one, verb, key=_begin), max(one, verb, key=_begin), text), units)
    return tuple(islice((unit for unit in joined if not unit.function), _BESIDE))


_BESIDE = 2
"""Words with meaning on each side of a verb among which its parties stand."""
_AGENT = {"en": ("by",), "es": ("por",), "fr": ("par",), "pt": ("por", "pelo", "pela", "pelos", "pelas")}
_BE = {
    "en": ("be", "been", "being", "is", "are", "was", "were"),
    "es": ("es", "son", "fue", "fueron", "sido", "ser", "está", "están", "era", "eran", "será", "serán"),
    "fr": ("est", "sont", "été", "être", "fut", "furent", "était", "étaient", "sera", "seront"),
    "pt": ("é", "são", "foi", "foram", "sido", "ser", "está", "estão", "era", "eram", "será", "serão"),
}


def _is_passive(units: Sequence[Unit], at: int, language: Language) -> bool:
    near = {unit.plain for unit in units[at + 1 : at + 4]}
    earlier = {unit.plain for unit in units[max(0, at - 2) : at]}
    return bool(near & word_keys(_AGENT[language.code]) or earlier & word_keys(_BE[language.code]))


def _is_joined(one: Unit, other: Unit, text: str) -> bool:
    return _MARKS.isdisjoint(text[one.span.end : other.span.start])


def _begin(unit: Unit) -> int:
    return unit.span.start


_MARKS = frozenset(',;:.!?()«»“”"—–')


@lru_cache(maxsize=16)
def _act_roots(language: Language) -> frozenset[str]:
    return frozenset(stemmed(word_key(word), language) for word in language.critical.acts)


def _root(unit: Unit, language: Language) -> str:
    return stemmed(unit.plain, language)


def _crossed(mine: _Act, other: _Act, language: Language) -> tuple[Unit, Unit] | None:
    """Return the report's two parties, where each stands on the other side in the original and on no side twice."""
    sides = [{_root(unit, language) for unit in side} for side in (mine.before, mine.after, other.before, other.after)]
    doer = next((unit for unit in reversed(mine.before) if _root(unit, language) in sides[3] - sides[2]), None)
    target = next((unit for unit in mine.after if _root(unit, language) in sides[2] - sides[3]), None)
    if doer is None or target is None or sides[0] & sides[1]:
        return None
    return doer, target


def _crossing(mine: _Act, other: _Act, parties: tuple[Unit, Unit], comparison: Comparison) -> Difference:
    one, second = parties[0].exact, parties[1].exact
    ours = (*mine.before, mine.verb, *mine.after)
    theirs = (*other.before, other.verb, *other.after)
    return Difference(
        kind=DifferenceKind.ROLE,
        claim=words_of(comparison.reported, ours),
        statement=words_of(comparison.original, theirs),
        severity=Severity.MAJOR,
        explanation=tell(
            "“%(one)s” and “%(other)s” have changed places: who acts on whom is the other way round.",
            one=one,
            other=second,
        ),
        claim_span=Span(ours[0].span.start, ours[-1].span.end),
        statement_span=Span(theirs[0].span.start, theirs[-1].span.end),
        rule="roles",
    )
