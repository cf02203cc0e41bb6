"""Ranks the passages that a claim may go back to, and says why.

Plans are asked one after the other, and the passages they find are weighed by :mod:`crossref.match.evidence`. Letters
and neighbouring parts, which cost more, are looked at for the best passages alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from heapq import nlargest

from crossref.match.bilingual import Bilingual, Carried, carry
from crossref.match.carried_plans import carried_plans
from crossref.match.crosslingual import anchors_of
from crossref.match.evidence import FOREIGN_COVER, Evidence, cover_of, letters_scores, order_of, words_score
from crossref.match.plan import (
    Hit,
    PassageIndex,
    Plan,
    Query,
    Wording,
    base_language,
    other_languages,
    search_plans,
    speaker_keys,
    wording_of,
)
from crossref.match.terms import stems_of
from crossref.types import Candidate, Searched, Statement, Version

WHOLE_ORDER = 0.97
"""A quote of which so much (by weight) stands in order in one passage is found, however close others come."""
DAYS_NEAR = 45.0
CLOSELY = 150
"""So many passages are looked at letter by letter, and at least :data:`CLOSELY_EACH` for each candidate wanted."""
CLOSELY_EACH = 3
HEAD = 2
"""Letters at the beginning of a word that stemming leaves alone."""
PARTS_NEAR = 3
"""Parts of one text whose numbers differ by no more than this stand beside each other."""

_PART = re.compile(r"(?P<whole>.+)#(?P<number>\d{1,9})", re.DOTALL)
_FIGURES = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Candidates, best first, and what was searched to find them."""

    candidates: tuple[Candidate, ...]
    searched: Searched


@dataclass(slots=True)
class _Pool:
    """Hits by place, with the plan that found each first."""

    hits: dict[tuple[str, int, int, int], tuple[Hit, Plan]] = field(default_factory=dict)

    def add(self, hits: Iterable[Hit], plan: Plan) -> list[Hit]:
        new = []
        for hit in hits:
            key = (hit.statement_id, hit.version, hit.span.start, hit.span.end)
            if key not in self.hits:
                self.hits[key] = (hit, plan)
                new.append(hit)
        return new


@dataclass(frozen=True, slots=True)
class _Ranked:
    hit: Hit
    plan: Plan
    evidence: Evidence
    foreign: bool
    carried: bool = False


def find_candidates(
    query: Query,
    index: PassageIndex,
    load: Callable[[Sequence[str]], Mapping[str, Statement]],
    *,
    top: int = 10,
    lists: Bilingual | None = None,
) -> Found:
    """Return the passages worth comparing with a claim, at most one a statement, best first.

    ``load`` returns statements by id; one that it does not know is left out. ``lists`` carry words into the languages
    of other statements; without them only what looks alike is found there.
    """
    wording = wording_of(query, index)
    pool = _Pool()
    used: list[Plan] = []
    ranked: list[_Ranked] = []
    for plan in search_plans(query, wording, languages=index.languages, top=top):
        if _is_found(query, ranked, plan):
            break
        used.append(plan)
        new = pool.add(index.search(plan.search), plan)
        ranked += _rank(query, wording, [(hit, plan) for hit in new])
    if lists is not None and not _is_whole(query, ranked):
        ranked, foreign = _carried(query, wording, index, pool, ranked, lists, top)
        used += foreign
    best = _one_a_statement(_closely(wording, ranked, top))
    return Found(candidates=_candidates(best, load, query, top), searched=_searched(used, query, index))


def _is_whole(query: Query, ranked: Iterable[_Ranked]) -> bool:
    """Tell whether a quotation stands whole in a text of its own language: no translation need be looked for."""
    return query.quoted and any(one.evidence.in_order and one.evidence.order >= WHOLE_ORDER for one in ranked)


def _carried(
    query: Query,
    wording: Wording,
    index: PassageIndex,
    pool: _Pool,
    ranked: Sequence[_Ranked],
    lists: Bilingual,
    top: int,
) -> tuple[list[_Ranked], list[Plan]]:
    """Search the other languages through the word lists, and weigh all their passages by the words carried over."""
    own = base_language(query.lang)
    known = {
        lang: carried
        for lang in other_languages(query.lang, index.languages)
        if own is not None and (carried := _carry(wording, own, lang, index, lists)) is not None
    }
    plans = [plan for carried in known.values() for plan in carried_plans(query, carried, top)]
    found = [one for one in ranked if not (one.foreign and one.hit.lang in known)]
    hits = [(one.hit, one.plan) for one in ranked if one.foreign and one.hit.lang in known]
    for plan in plans:
        hits += [(hit, plan) for hit in pool.add(index.search(plan.search), plan)]
    keys = [frozenset(key.split(" ")) for key in speaker_keys(query.speaker_ids, query.speaker_name)]
    for hit, plan in hits:
        if hit.lang not in known:
            continue
        share = min(known[hit.lang].share(hit.words), 1.0)
        evidence = Evidence(
            words=share,
            cover=share,
            order=0.0,
            letters=share,
            day=_nearness(query, hit.day),
            speaker=float(any(key.issubset(hit.speakers) for key in keys)),
        )
        found.append(_Ranked(hit, plan, evidence, foreign=True, carried=True))
    return found, plans


def _carry(wording: Wording, own: str, lang: str, index: PassageIndex, lists: Bilingual) -> Carried | None:
    if not lists.knows(own, lang):
        return None
    return carry(wording.words, own, lang, lists, frequency=index.frequency, total=index.passages)


def _is_found(query: Query, ranked: Iterable[_Ranked], plan: Plan) -> bool:
    """Tell whether a quotation was found so well that this plan need not be asked.

    Officials repeat themselves: a passage that holds most of the quotation proves little where others hold as much.
    """
    if not query.quoted:
        return False
    orders: dict[str, float] = {}
    for one in ranked:
        orders[one.hit.statement_id] = max(one.evidence.order, orders.get(one.hit.statement_id, 0.0))
    first, second, *_ = (*nlargest(2, orders.values()), 0.0, 0.0)
    lead = first >= WHOLE_ORDER or first - second >= plan.unless_lead
    return lead and first >= plan.unless_order


def _rank(query: Query, wording: Wording, found: Sequence[tuple[Hit, Plan]]) -> list[_Ranked]:
    keys = [frozenset(key.split(" ")) for key in speaker_keys(query.speaker_ids, query.speaker_name)]
    own = base_language(query.lang)
    stems = dict(zip(wording.stems, wording.weights, strict=True))
    heads = frozenset(stem[:HEAD] for stem in stems)
    anchors = dict(zip(wording.anchors, wording.anchor_weights, strict=True))
    ranked = []
    for hit, plan in found:
        foreign = own is not None and hit.lang is not None and hit.lang != own
        weight, terms = (anchors, anchors_of(hit.words)) if foreign else (stems, _stems_like(hit, heads))
        cover = cover_of(weight, terms)
        evidence = Evidence(
            words=words_score(weight, terms),
            cover=cover,
            order=0.0 if foreign else order_of(wording.stems, wording.weights, terms),
            letters=FOREIGN_COVER * cover if foreign else 0.0,
            day=_nearness(query, hit.day),
            speaker=float(any(key.issubset(hit.speakers) for key in keys)),
            in_order=query.quoted and not foreign,
        )
        ranked.append(_Ranked(hit, plan, evidence, foreign))
    return ranked


def _stems_like(hit: Hit, heads: frozenset[str]) -> list[str]:
    """Return a passage's words, with those that begin like a word of the claim as stems; stemming the rest is vain."""
    alike = [word for word in hit.words if word[:HEAD] in heads]
    stems = iter(stems_of(alike, hit.lang))
    return [next(stems) if word[:HEAD] in heads else word for word in hit.words]


def _closely(wording: Wording, ranked: Iterable[_Ranked], top: int) -> list[_Ranked]:
    """Return the best passages, with letters and neighbouring parts weighed as well."""
    best = sorted(ranked, key=_sort_key)[: max(CLOSELY, CLOSELY_EACH * top)]
    by_letter = [at for at, one in enumerate(best) if not one.foreign and not one.evidence.in_order]
    letters = letters_scores(wording.words, [best[at].hit.words for at in by_letter])
    for at, share in zip(by_letter, letters, strict=True):
        best[at] = replace(best[at], evidence=replace(best[at].evidence, letters=share))
    beside = _beside(best)
    return [
        replace(one, evidence=replace(one.evidence, beside=beside[one.hit.statement_id]))
        if one.hit.statement_id in beside
        else one
        for one in best
    ]


def _beside(ranked: Sequence[_Ranked]) -> dict[str, float]:
    """Return, for statements that are numbered parts of one text ("debate#12"), the best words of a part nearby."""
    texts: dict[str, dict[int, float]] = {}
    parts: dict[str, tuple[str, int]] = {}
    for one in ranked:
        if found := _PART.fullmatch(one.hit.statement_id):
            whole, number = found["whole"], int(found["number"])
            parts[one.hit.statement_id] = (whole, number)
            words = texts.setdefault(whole, {})
            words[number] = max(words.get(number, 0.0), one.evidence.words)
    near = [step for step in range(-PARTS_NEAR, PARTS_NEAR + 1) if step]
    return {id: max(texts[whole].get(number + step, 0.0) for step in near) for id, (whole, number) in parts.items()}


def _nearness(query: Query, day: date | None) -> float:
    if day is None or query.first is None or query.last is None:
        return 0.0
    away = max((query.first - day).days, (day - query.last).days, 0)
    return DAYS_NEAR / (DAYS_NEAR + away)


def _one_a_statement(ranked: Iterable[_Ranked]) -> list[_Ranked]:
    best: dict[str, _Ranked] = {}
    for one in sorted(ranked, key=_sort_key):
        best.setdefault(one.hit.statement_id, one)
    return list(best.values())


def _sort_key(one: _Ranked) -> tuple[float, int, int, tuple[tuple[int, str], ...], int]:
    """Sort by score; of two versions with the same words the newest counts, of two statements the older."""
    day = one.hit.day.toordinal() if one.hit.day else date.max.toordinal()
    # Platforms number their posts upwards, so that the lower number is the original and the higher one the copy.
    id = tuple((int(part), "") if part.isdecimal() else (-1, part) for part in _FIGURES.split(one.hit.statement_id))
    return (-round(one.evidence.score, 9), -one.hit.version, day, id, one.hit.span.start)


def _candidates(
    best: Sequence[_Ranked], load: Callable[[Sequence[str]], Mapping[str, Statement]], query: Query, top: int
) -> tuple[Candidate, ...]:
    statements = load([one.hit.statement_id for one in best[: top + 5]])
    made = []
    for one in best[: top + 5]:
        statement = statements.get(one.hit.statement_id)
        version = _version(statement, one.hit) if statement is not None else None
        if statement is not None and version is not None:
            made.append(
                Candidate(
                    statement=statement,
                    version=version,
                    span=one.hit.span,
                    score=min(max(one.evidence.score, 0.0), 1.0),
                    plan=one.plan.name,
                    reasons=_reasons(one.evidence, query),
                    carried=round(one.evidence.cover, 4) if one.carried else None,
                )
            )
    return tuple(made[:top])


def _version(statement: Statement, hit: Hit) -> Version | None:
    """Return the version that was indexed, ``None`` where the store has since replaced it by a shorter text."""
    version = next((one for one in statement.versions if one.number == hit.version), None)
    return version if version is not None and hit.span.end <= len(version.text) else None


def _reasons(evidence: Evidence, query: Query) -> tuple[str, ...]:
    reasons = [f"{evidence.cover:.0%} of the claim's words by weight, {evidence.order:.0%} in order"]
    if evidence.day == 1.0:
        reasons.append("published on the days in question")
    elif query.first is not None and evidence.day > 0.5:
        reasons.append("published near the days in question")
    if evidence.speaker:
        reasons.append("published by the speaker")
    return tuple(reasons)


def _searched(plans: Sequence[Plan], query: Query, index: PassageIndex) -> Searched:
    return Searched(
        plans=tuple(plan.name for plan in plans),
        statements=index.reach(query.first, query.last, speaker_keys(query.speaker_ids, query.speaker_name)),
        languages=index.languages,
        first=query.first,
        last=query.last,
    )
