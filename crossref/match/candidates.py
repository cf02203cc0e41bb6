"""Ranks the passages that a claim may go back to, and says why.

Evidence is counted word by word, weighted by rarity in this index: how much of the claim stands in the passage, how
much of it in order, how tightly; then, as lesser evidence, day and speaker. No similarity figure of whole strings takes
part: past a length ratio those prefer any text that shares one word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from rapidfuzz.distance import LCSseq

from crossref.match.crosslingual import anchors_of
from crossref.match.plan import (
    Hit,
    PassageIndex,
    Plan,
    Query,
    Wording,
    base_language,
    search_plans,
    speaker_keys,
    wording_of,
)
from crossref.match.terms import stems_of
from crossref.types import Candidate, Searched, Statement, Version

GOOD_ORDER = 0.9
"""A quote of which so much (by weight) stands in order in one passage is found; wider plans are not tried."""
DAYS_NEAR = 45.0

W_BM, W_COVER, W_ORDER, W_TIGHT, W_DAY, W_SPEAKER = 0.40, 0.25, 0.20, 0.10, 0.02, 0.03
K1, B, AVERAGE_WORDS = 1.2, 0.6, 40.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Candidates, best first, and what was searched to find them."""

    candidates: tuple[Candidate, ...]
    searched: Searched


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How a passage answers a claim; shares from 0 to 1. ``cover``, ``order`` and ``tight`` are weighted by rarity."""

    bm: float
    cover: float
    order: float
    tight: float
    day: float
    speaker: float

    @property
    def score(self) -> float:
        """One figure from 0 to 1 for ranking; no judgement, since a distorted quote outscores an honest cut."""
        return (
            W_BM * self.bm
            + W_COVER * self.cover
            + W_ORDER * self.order
            + W_TIGHT * self.tight
            + W_DAY * self.day
            + W_SPEAKER * self.speaker
        )


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


def find_candidates(
    query: Query, index: PassageIndex, load: Callable[[Sequence[str]], Mapping[str, Statement]], *, top: int = 10
) -> Found:
    """Return the passages worth comparing with a claim, at most one a statement, best first.

    ``load`` returns statements by id; one that it does not know is left out.
    """
    wording = wording_of(query, index)
    pool = _Pool()
    used: list[Plan] = []
    ranked: list[_Ranked] = []
    for plan in search_plans(query, wording, languages=index.languages, top=top):
        used.append(plan)
        new = pool.add(index.search(plan.search), plan)
        ranked += _rank(query, wording, [(hit, plan) for hit in new])
        if query.quoted and any(one.evidence.order >= GOOD_ORDER for one in ranked):
            break
    best = _one_a_statement(ranked)
    return Found(candidates=_candidates(best, load, query, top), searched=_searched(used, query, index))


def _rank(query: Query, wording: Wording, found: Sequence[tuple[Hit, Plan]]) -> list[_Ranked]:
    keys = speaker_keys(query.speaker_ids, query.speaker_name)
    own = base_language(query.lang)
    stems = dict(zip(wording.stems, wording.weights, strict=True))
    anchors = dict(zip(wording.anchors, wording.anchor_weights, strict=True))
    ranked = []
    for hit, plan in found:
        foreign = own is not None and hit.lang is not None and hit.lang != own
        weight, terms = (anchors, anchors_of(hit.words)) if foreign else (stems, stems_of(hit.words, hit.lang))
        order, tight = (0.0, 0.0) if foreign else _in_order(wording, terms)
        evidence = Evidence(
            bm=_words_score(weight, terms),
            cover=_cover(weight, terms),
            order=order,
            tight=tight,
            day=_nearness(query, hit.day),
            speaker=float(_is_by(hit, keys)),
        )
        ranked.append(_Ranked(hit, plan, evidence))
    return ranked


def _words_score(weight: Mapping[str, float], stems: Sequence[str]) -> float:
    """Return Okapi BM25 (Robertson & Zaragoza 2009) of a passage, as a share of the most it can reach."""
    length = K1 * (1 - B + B * len(stems) / AVERAGE_WORDS)
    counts = Counter(stem for stem in stems if stem in weight)
    reached = sum(weight[stem] * count / (count + length) for stem, count in counts.items())
    return reached / (sum(weight.values()) or 1.0)


def _cover(weight: Mapping[str, float], stems: Sequence[str]) -> float:
    present = set(stems)
    return sum(one for stem, one in weight.items() if stem in present) / (sum(weight.values()) or 1.0)


def _in_order(wording: Wording, stems: Sequence[str]) -> tuple[float, float]:
    """Return the shares of the claim that stand in order, and in order next to each other."""
    total = sum(wording.weights) or 1.0
    order = tight = 0.0
    for block in LCSseq.opcodes(wording.stems, stems):
        if block.tag == "equal":
            part = wording.weights[block.src_start : block.src_end]
            order += sum(part)
            tight += sum(part) if len(part) > 1 else 0.0
    return order / total, tight / total


def _nearness(query: Query, day: date | None) -> float:
    if day is None or query.first is None or query.last is None:
        return 0.0
    away = max((query.first - day).days, (day - query.last).days, 0)
    return DAYS_NEAR / (DAYS_NEAR + away)


def _is_by(hit: Hit, keys: Sequence[str]) -> bool:
    return any(set(key.split(" ")) <= set(hit.speakers) for key in keys)


def _one_a_statement(ranked: Iterable[_Ranked]) -> list[_Ranked]:
    best: dict[str, _Ranked] = {}
    for one in sorted(ranked, key=_sort_key):
        best.setdefault(one.hit.statement_id, one)
    return list(best.values())


def _sort_key(one: _Ranked) -> tuple[float, int, str, int]:
    # Of two versions with the same words the newest one counts; the id makes the order the same in every run.
    return (-round(one.evidence.score, 9), -one.hit.version, one.hit.statement_id, one.hit.span.start)


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
