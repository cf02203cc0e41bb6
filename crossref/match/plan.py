"""From a claim to searches: what is looked for first, near which day, by whom, and what is tried when that fails.

Plans go from narrow to wide. Speaker and day are evidence, not walls: the last plans ask all speakers and all days, so
that words said by somebody else, or long ago, are found as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from math import log
from typing import Protocol

from crossref.match.crosslingual import anchors_of
from crossref.match.emphasis import emphasised
from crossref.match.terms import links_of, stems_of, words_of
from crossref.types import Span, Statement

FEW_TERMS, MORE_TERMS = 5, 7
"""So many of a quotation's rarest words are looked for among all statements, first and then."""
RARE_TERMS = 8
"""So many of a claim's rarest words are looked for by the narrow plans."""
GOOD_ORDER, LIKELY_ORDER, SOME_ORDER = 0.9, 0.75, 0.6
"""Shares of a quotation that, found in order, make wider plans needless, or more of its words, or all of them."""
CLEAR_LEAD = 0.02
"""By how much the best passage must lead before a search for its rarest words is enough."""
RARITY_POWER = 1.3
"""Raises the weight of rare words in ranking above the plain inverse document frequency; anchors keep theirs."""
FEW_HITS, MORE_HITS = 20, 40
"""So many passages are looked at for the rarest words of a quotation, and for its rare words."""
NARROW_SHARE, FEW_SHARE, EVERY_SHARE = 0.4, 0.7, 0.6
"""A quotation's passage must reach so much of the best one's score in the index to be looked at: within the bounds of
a speaker or of days, for few words, and for all."""
PHRASE_FIRST, SHORT_WORDS = 5, 8
"""Quotations of no more words are looked for as one phrase first, and rely on words side by side: their words alone
stand in too many places."""
MAX_TERMS = 120
"""So many of a claim's rarest words are looked for by the widest plan; the claim may be a whole page."""
MIN_NAME = 1
"""Words of a name must be longer than this: initials come and go."""
NEAR_DAY = "rare words, anybody, near the day"
PHRASE_WORDS = 3
MAX_PHRASES = 6
WIDER_DAYS = (30,)
"""How far the wider windows of days reach beyond the claim's own, unless the newsroom sets them."""


class Field(StrEnum):
    """What of a passage is searched."""

    WORDS = "words"
    STEMS = "stems"
    ANCHORS = "anchors"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for: a claim's words and what the article says about the occasion.

    ``segments`` lie in ``text``. ``first`` and ``last`` bound the days on which it was said, inclusive. ``speaker_ids``
    are ids of persons and bodies; ``speaker_name`` serves where nobody resolved it. ``widen_days`` are the
    wider windows to try, in days beyond the bounds.
    """

    text: str
    segments: tuple[Span, ...] = ()
    lang: str | None = None
    quoted: bool = True
    first: date | None = None
    last: date | None = None
    speaker_ids: frozenset[str] = frozenset()
    speaker_name: str | None = None
    widen_days: tuple[int, ...] = WIDER_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """One question to the index: any of the terms or phrases, within the bounds that are given.

    ``speakers`` are keys as :func:`speaker_keys` makes them, any of which will do. ``languages`` are those of the
    statements; empty means all, and those ``without`` are left out. Dates are inclusive; a statement without a day is
    outside every window. Passages that reach less than ``share`` of the best one's score are left out.
    """

    field: Field
    terms: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    first: date | None = None
    last: date | None = None
    speakers: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    limit: int = 100
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Group:
    """One term of a claim carried into another language: its weight, and what each stem or beginning for it counts."""

    weight: float
    keys: tuple[tuple[Field, str, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """A claim carried into another language as a question to the index: how much of it, by weight, does a passage hold?

    Of each group the best key found counts, so that a word with many equivalents weighs no more than one with few.
    """

    lang: str
    groups: tuple[Group, ...]
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage that a search found. ``words`` are its folded words; ``score`` is the index's own."""

    statement_id: str
    version: int
    span: Span
    words: tuple[str, ...]
    score: float
    lang: str | None = None
    day: date | None = None
    speakers: tuple[str, ...] = ()


class PassageIndex(Protocol):
    """What a plan needs of an index."""

    @property
    def passages(self) -> int:
        """The number of passages."""
        ...

    def passages_of(self, ids: Sequence[str]) -> Sequence[Hit]:
        """Return all passages of some statements."""
        ...

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the statements, sorted; an unknown one is not listed."""
        ...

    def frequency(self, field: Field, term: str) -> int:
        """Return in how many passages a term stands."""
        ...

    def search(self, search: Search) -> tuple[Hit, ...]:
        """Return the best passages, best first."""
        ...

    def project(self, projections: Sequence[Projection], *, limit: int) -> tuple[Hit, ...]:
        """Return the passages that hold most of a claim, of all languages asked for together; best first."""
        ...

    def reach(self, first: date | None, last: date | None, speakers: Sequence[str]) -> int:
        """Return how many statements lie within the bounds."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A named search. ``name`` is what reports print.

    ``unless_order`` is the share of a quotation, by weight and in order, that makes the plan needless where a passage
    holds it and leads all other statements by ``unless_lead``. The search then ends, or ``goes_on`` without the plan.
    """

    name: str
    search: Search
    unless_order: float = GOOD_ORDER
    unless_lead: float = 0.0
    goes_on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A claim's words as they are searched and compared; each weight is the rarity of one stem or anchor.

    ``rare`` are the different stems that the index holds, rarest first.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    weights: tuple[float, ...]
    rare: tuple[str, ...]
    anchors: tuple[str, ...] = ()
    anchor_weights: tuple[float, ...] = ()

    @property
    def stem_weights(self) -> dict[str, float]:
        """The weight of each different stem, the greatest where it stands in several places."""
        weights: dict[str, float] = {}
        for stem, weight in zip(self.stems, self.weights, strict=True):
            weights[stem] = max(weight, weights.get(stem, 0.0))
        return weights


def wording_of(query: Query, index: PassageIndex) -> Wording:
    """Return the claim's words with their rarity in this index; anchors only where a plan could ask for them."""
    parts = [(query.text, 1.0)] if query.quoted else emphasised(query.text)
    spoken = [(word, emphasis) for part, emphasis in parts for word in words_of(part)]
    # A link that no statement has is left out: pages move, and newspapers link elsewhere.
    spoken += [(link, 1.0) for link in links_of(query.text) if index.frequency(Field.ANCHORS, link)]
    words = [word for word, _ in spoken]
    stems = stems_of(words, query.lang)
    foreign = other_languages(query.lang, index.languages) or query.lang is None
    anchors = anchors_of(words) if foreign or not query.quoted else []
    counts = {stem: index.frequency(Field.STEMS, stem) for stem in dict.fromkeys(stems)}
    return Wording(
        words=tuple(words),
        stems=tuple(stems),
        weights=tuple(
            emphasis * rarity(counts[stem], index.passages) ** RARITY_POWER
            for stem, (_, emphasis) in zip(stems, spoken, strict=True)
        ),
        rare=tuple(sorted((stem for stem in counts if counts[stem]), key=lambda stem: (counts[stem], stem))),
        anchors=tuple(anchors),
        anchor_weights=tuple(rarity(index.frequency(Field.ANCHORS, one), index.passages) for one in anchors),
    )


def rarity(count: int, total: int) -> float:
    """Return the inverse document frequency as BM25 has it."""
    return log(1 + max(total - count, 0.0) / (count + 0.5) + 0.01)


def speaker_keys(ids: Iterable[str], name: str | None) -> tuple[str, ...]:
    """Return what to look for among :func:`statement_keys`: an id, or all words of a name, joined by spaces."""
    named = " ".join(f"={word}" for word in words_of(name or "") if len(word) > MIN_NAME)
    return (*sorted(ids), named) if named else tuple(sorted(ids))


def statement_keys(statement: Statement) -> tuple[str, ...]:
    """Return the keys of whoever published a statement: ids of body and person, and each word of the author's name."""
    return _keys_of(statement.source, statement.author_id, statement.author)


@lru_cache(maxsize=1 << 14)
def _keys_of(source: str | None, author_id: str | None, author: str | None) -> tuple[str, ...]:
    ids = [one for one in (source, author_id) if one]
    words = [f"={word}" for word in words_of(f"{author or ''} {source or ''}") if len(word) > MIN_NAME]
    return tuple(dict.fromkeys(ids + words))


def search_plans(
    query: Query,
    wording: Wording,
    *,
    languages: Sequence[str] = (),
    top: int = 10,
    kindred: Sequence[str] = (),
) -> tuple[Plan, ...]:
    """Return the plans for a claim, narrow ones first; none for a claim without words.

    ``languages`` are those of the statements; where some are not the claim's, their anchors are searched too.
    ``kindred`` are stems of words that may stand for the claim's own.
    """
    plans: list[Plan] = []
    if wording.rare:
        speakers = speaker_keys(query.speaker_ids, query.speaker_name)
        for name, bounds in _scopes(query, speakers):
            plans += _narrow_plans(name, query, wording, bounds)
        plans += _wide_plans(query, wording, top)
        if kindred:
            search = Search(field=Field.STEMS, terms=(*wording.rare, *kindred)[:MAX_TERMS], limit=max(2 * top, 200))
            plans.append(Plan(name="words of like meaning, all speakers, all days", search=search))
    if (others := other_languages(query.lang, languages)) and wording.anchors:
        plans += _anchor_plans(query, wording, others, top)
    return tuple(plans)


def _wide_plans(query: Query, wording: Wording, top: int) -> list[Plan]:
    """Return the plans that ask all speakers and all days: few rare words first, then more of them, then any."""
    everything = Search(field=Field.STEMS, terms=wording.rare[:MAX_TERMS], limit=max(3 * top, 200))
    if not query.quoted:
        return [Plan(name="all words, all speakers, all days", search=everything), *_alike(query, wording, top)]
    everything = replace(everything, share=EVERY_SHARE)
    few = Search(field=Field.STEMS, terms=wording.rare[:FEW_TERMS], limit=max(top, FEW_HITS), share=FEW_SHARE)
    plans = [Plan(name="rarest words, all speakers, all days", search=few)]
    if 1 < len(wording.words) <= PHRASE_FIRST:
        phrase = Search(field=Field.WORDS, terms=(), phrases=(wording.words,), limit=max(top, MORE_HITS))
        plans.insert(0, Plan(name="these words side by side, all speakers, all days", search=phrase))
    if len(wording.rare) > FEW_TERMS:
        more = Search(field=Field.STEMS, terms=wording.rare[:MORE_TERMS], limit=max(top, MORE_HITS), share=FEW_SHARE)
        plans.append(
            Plan(
                name="rare words, all speakers, all days",
                search=more,
                unless_order=LIKELY_ORDER,
                unless_lead=CLEAR_LEAD,
            )
        )
    return [*plans, Plan(name="all words, all speakers, all days", search=everything, unless_order=SOME_ORDER)]


def _alike(query: Query, wording: Wording, top: int) -> list[Plan]:
    """Return a plan for words that begin alike in the claim's own language: "Ukraine" finds "Ukrainian"."""
    own = base_language(query.lang)
    if own is None or not wording.anchors:
        return []
    search = Search(field=Field.ANCHORS, terms=_heaviest(wording), languages=(own,), limit=max(top, 100))
    return [Plan(name="words that begin alike, all speakers, all days", search=search)]


def _heaviest(wording: Wording) -> tuple[str, ...]:
    by_weight = sorted(zip(wording.anchors, wording.anchor_weights, strict=True), key=lambda one: (-one[1], one[0]))
    return tuple(anchor for anchor, _ in by_weight[:MAX_TERMS])


def other_languages(lang: str | None, languages: Sequence[str]) -> tuple[str, ...]:
    """Return the languages of statements that a claim in ``lang`` would have to be translated from."""
    own = base_language(lang)
    return tuple(one for one in languages if one != own) if own else ()


def base_language(lang: str | None) -> str | None:
    """Return "pt" for "pt-BR"; ``None`` stays ``None``."""
    return lang.replace("_", "-").split("-")[0].lower() if lang else None


def _anchor_plans(query: Query, wording: Wording, languages: tuple[str, ...], top: int) -> list[Plan]:
    search = Search(field=Field.ANCHORS, terms=_heaviest(wording), languages=languages, limit=max(2 * top, 100))
    plans = [Plan(name="names and numbers in other languages, all days", search=search)]
    if query.first is not None and query.last is not None:
        near = replace(search, first=query.first, last=query.last)
        plans.insert(0, Plan(name="names and numbers in other languages, near the day", search=near))
    return plans


@dataclass(frozen=True, slots=True)
class _Bounds:
    first: date | None = None
    last: date | None = None
    speakers: tuple[str, ...] = ()


def _scopes(query: Query, speakers: tuple[str, ...]) -> list[tuple[str, _Bounds]]:
    first, last = query.first, query.last
    dated = first is not None and last is not None
    scopes = []
    if dated and speakers:
        scopes.append(("rare words, this speaker, near the day", _Bounds(first, last, speakers)))
    if dated:
        scopes.append((NEAR_DAY, _Bounds(first, last)))
    if first is not None and last is not None and speakers:
        for days in query.widen_days:
            wider = _Bounds(shift(first, -days), shift(last, days), speakers)
            scopes.append((f"rare words, this speaker, within {days} days of the day", wider))
    if speakers:
        scopes.append(("rare words, this speaker, all days", _Bounds(None, None, speakers)))
    return scopes


def shift(day: date, days: int) -> date:
    """Return the day so many days on, stopping at the ends of the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _narrow_plans(name: str, query: Query, wording: Wording, bounds: _Bounds) -> list[Plan]:
    """Return the plans within some bounds; half of all quotations of known days are found by a few words alone."""
    rare = Search(
        field=Field.STEMS,
        terms=wording.rare[:RARE_TERMS],
        phrases=_phrases(wording),
        first=bounds.first,
        last=bounds.last,
        speakers=bounds.speakers,
        limit=50,
        share=NARROW_SHARE if query.quoted else 0.0,
    )
    plans = [Plan(name=name, search=rare)]
    if query.quoted and name == NEAR_DAY and len(wording.rare) > FEW_TERMS:
        # The engine bounds each word and phrase by the days anew, which is what such a search costs.
        few = replace(rare, terms=wording.rare[:FEW_TERMS], phrases=())
        plans = [
            Plan(name="rarest words, anybody, near the day", search=few),
            Plan(name=name, search=rare, unless_order=SOME_ORDER, goes_on=True),
        ]
    return plans


def _phrases(wording: Wording) -> tuple[tuple[str, ...], ...]:
    """Return the claim's weightiest runs of words that do not overlap."""
    size = PHRASE_WORDS
    starts = range(len(wording.words) - size + 1)
    weight = {at: sum(wording.weights[at : at + size]) for at in starts}
    chosen: list[int] = []
    for at in sorted(starts, key=lambda at: (-weight[at], at)):
        if all(abs(at - other) >= size for other in chosen):
            chosen.append(at)
        if len(chosen) == MAX_PHRASES:
            break
    return tuple(wording.words[at : at + size] for at in sorted(chosen))
