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
from itertools import groupby
from operator import itemgetter

from crossref.match.bilingual import Bilingual, carry
from crossref.match.carried import Carried
from crossref.match.carried_plans import carried_plans
from crossref.match.crosslingual import anchors_of
from crossref.match.evidence import FOREIGN_COVER, Evidence, letters_scores, order_of, pairs_of, words_and_cover
from crossref.match.families import Families, Kin, kin_of
from crossref.match.parts import around_scores, missing_parts
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
from crossref.match.terms import stems_like
from crossref.match.translated import Translator, translated_claim
from crossref.phrases import tell
from crossref.types import Candidate, Searched, Statement, Version

WHOLE_ORDER = 0.97
"""A quote of which so much (by weight) stands in order in one passage is found, however close others come."""
DAYS_NEAR = 45.0
CLOSELY = 150
"""So many passages are looked at letter by letter, and at least :data:`CLOSELY_EACH` for each candidate wanted."""
CLOSELY_EACH = 3
HEAD = 2
"""Letters at the beginning of a word that stemming leaves alone."""
PARTS_OF = 60
"""Of so many of the best passages the parts beside them in the same text are looked at."""

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
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Claim:
    """A claim ready to be compared with passages."""

    query: Query
    wording: Wording
    weights: Mapping[str, float]
    anchors: Mapping[str, float]
    heads: frozenset[str]
    speakers: tuple[frozenset[str], ...]
    kin: Kin | None


def find_candidates(
    query: Query,
    index: PassageIndex,
    load: Callable[[Sequence[str]], Mapping[str, Statement]],
    *,
    top: int = 10,
    lists: Bilingual | None = None,
    families: Families | None = None,
    translator: Translator | None = None,
) -> Found:
    """Return the passages worth comparing with a claim, at most one a statement, best first.

    ``load`` returns statements by id; one that it does not know is left out. ``lists`` carry words into the languages
    of other statements; without them only what looks alike is found there. ``families`` are words used for one
    another, looked at for reported speech. A ``translator`` translates the claim into those languages; what it and the
    lists find is weighed together.
    """
    claim = _claim_of(query, index, families)
    pool = _Pool()
    used: list[Plan] = []
    ranked: list[_Ranked] = []
    for plan in _plans(claim, index, top):
        if _is_found(query, ranked, plan):
            break
        used.append(plan)
        new = pool.add(index.search(plan.search), plan)
        ranked += _rank(claim, [(hit, plan) for hit in new])
    if (lists is not None or translator is not None) and not _is_whole(query, ranked):
        ways = _ways(claim, index, lists, translator)
        ranked, foreign = _carried(query, ways, index, pool, ranked, top)
        used += foreign
    best = _one_a_statement(_closely(claim, index, ranked, top))
    return Found(candidates=_candidates(best, load, query, top), searched=_searched(used, query, index))


def _claim_of(query: Query, index: PassageIndex, families: Families | None) -> _Claim:
    wording = wording_of(query, index)
    table = families.table(base_language(query.lang)) if families is not None and not query.quoted else None
    kin = kin_of(wording, table, index) if table is not None else None
    weights = wording.stem_weights
    keys = speaker_keys(query.speaker_ids, query.speaker_name)
    return _Claim(
        query=query,
        wording=wording,
        weights=weights,
        anchors=dict(zip(wording.anchors, wording.anchor_weights, strict=True)),
        heads=frozenset(stem[:HEAD] for stem in (*weights, *(kin.words if kin else ()))),
        speakers=tuple(frozenset(key.split(" ")) for key in keys),
        kin=kin,
    )


def _plans(claim: _Claim, index: PassageIndex, top: int) -> tuple[Plan, ...]:
    kindred = claim.kin.words if claim.kin else ()
    return search_plans(claim.query, claim.wording, languages=index.languages, top=top, kindred=kindred)


def _is_whole(query: Query, ranked: Iterable[_Ranked]) -> bool:
    """Tell whether a quotation stands whole in a text of its own language: no translation need be looked for."""
    return query.quoted and any(one.evidence.in_order and one.evidence.order >= WHOLE_ORDER for one in ranked)


def _carried(
    query: Query,
    known: Mapping[str, Sequence[Carried]],
    index: PassageIndex,
    pool: _Pool,
    ranked: Sequence[_Ranked],
    top: int,
) -> tuple[list[_Ranked], list[Plan]]:
    """Search the other languages, and weigh all their passages by the words carried over, in every way there is."""
    plans = [plan for ways in known.values() for carried in ways for plan in carried_plans(query, carried, top)]
    found = [one for one in ranked if not (one.foreign and one.hit.lang in known)]
    hits = [(one.hit, one.plan) for one in ranked if one.foreign and one.hit.lang in known]
    for plan in plans:
        hits += [(hit, plan) for hit in pool.add(index.search(plan.search), plan)]
    keys = [frozenset(key.split(" ")) for key in speaker_keys(query.speaker_ids, query.speaker_name)]
    for hit, plan in hits:
        ways = known.get(hit.lang or "", ())
        if not ways:
            continue
        share = min(sum(one.share(hit.words) for one in ways) / len(ways), 1.0)
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


def _ways(
    claim: _Claim, index: PassageIndex, lists: Bilingual | None, translator: Translator | None
) -> dict[str, tuple[Carried, ...]]:
    """Return, by language, the claim carried over by the word lists and by a machine translation of it."""
    own = base_language(claim.query.lang)
    found: dict[str, tuple[Carried, ...]] = {}
    for lang in other_languages(claim.query.lang, index.languages) if own is not None else ():
        listed = _carry(claim.wording, own or "", lang, index, lists) if lists is not None else None
        spoken = _translate(claim.query.text, own or "", lang, index, translator) if translator is not None else None
        if ways := tuple(one for one in (listed, spoken) if one is not None):
            found[lang] = ways
    return found


def _translate(text: str, own: str, lang: str, index: PassageIndex, translator: Translator) -> Carried | None:
    if not translator.knows(own, lang):
        return None
    (translation,) = translator.translate([text], own, lang)
    return translated_claim(translation, lang, frequency=index.frequency, total=index.passages)


def _carry(wording: Wording, own: str, lang: str, index: PassageIndex, lists: Bilingual) -> Carried | None:
    if not lists.knows(own, lang):
        return None
    return carry(wording.words, own, lang, lists, frequency=index.frequency, total=index.passages, owner=index)


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


def _rank(claim: _Claim, found: Sequence[tuple[Hit, Plan]]) -> list[_Ranked]:
    own = base_language(claim.query.lang)
    ranked = []
    for hit, plan in found:
        foreign = own is not None and hit.lang is not None and hit.lang != own
        terms = anchors_of(hit.words) if foreign else stems_like(hit.words, hit.lang, claim.heads, HEAD)
        evidence = _evidence(claim, hit, terms, foreign=foreign)
        ranked.append(_Ranked(hit, plan, evidence, foreign, terms=tuple(terms)))
    return ranked


def _evidence(claim: _Claim, hit: Hit, terms: Sequence[str], *, foreign: bool) -> Evidence:
    wording = claim.wording
    words, cover = words_and_cover(claim.anchors if foreign else claim.weights, terms)
    return Evidence(
        words=words,
        cover=cover,
        order=0.0 if foreign else order_of(wording.stems, wording.weights, terms),
        letters=FOREIGN_COVER * cover if foreign else 0.0,
        kin=claim.kin.share(terms) if claim.kin and not foreign else 0.0,
        day=_nearness(claim.query, hit.day),
        speaker=float(any(key.issubset(hit.speakers) for key in claim.speakers)),
        in_order=claim.query.quoted and not foreign,
    )


def _closely(claim: _Claim, index: PassageIndex, ranked: Iterable[_Ranked], top: int) -> list[_Ranked]:
    """Return the best passages, with letters, pairs of words and neighbouring parts weighed as well."""
    best = _best_first(ranked)[: max(CLOSELY, CLOSELY_EACH * top)]
    if claim.query.quoted:
        return _with_parts(claim, best)
    best += _parts_beside(claim, index, best[:PARTS_OF])
    own = [at for at, one in enumerate(best) if not one.foreign]
    wording = claim.wording
    letters = letters_scores(wording.words, [best[at].hit.words for at in own])
    for at, share in zip(own, letters, strict=True):
        pairs = pairs_of(wording.stems, wording.weights, best[at].terms)
        best[at] = replace(best[at], evidence=replace(best[at].evidence, letters=share, pairs=pairs))
    return _with_parts(claim, best)


def _parts_beside(claim: _Claim, index: PassageIndex, best: Sequence[_Ranked]) -> list[_Ranked]:
    """Return the parts beside the best passages that no search found, as "They do not pay us." after who is meant."""
    plans = {id: one.plan for one in best for id in missing_parts([one.hit.statement_id], ())}
    ids = missing_parts((one.hit.statement_id for one in best), (one.hit.statement_id for one in best))
    return _rank(claim, [(hit, plans[hit.statement_id]) for hit in index.passages_of(ids)]) if ids else []


def _with_parts(claim: _Claim, best: Sequence[_Ranked]) -> list[_Ranked]:
    texts = {one.hit.statement_id: one.terms for one in best if not one.foreign}
    around = around_scores(claim.weights, texts)
    return [
        replace(one, evidence=replace(one.evidence, beside=shares[0], around=shares[1]))
        if (shares := around.get(one.hit.statement_id))
        else one
        for one in best
    ]


def _nearness(query: Query, day: date | None) -> float:
    if day is None or query.first is None or query.last is None:
        return 0.0
    away = max((query.first - day).days, (day - query.last).days, 0)
    return DAYS_NEAR / (DAYS_NEAR + away)


def _one_a_statement(ranked: Iterable[_Ranked]) -> list[_Ranked]:
    best: dict[str, _Ranked] = {}
    for one in _best_first(ranked):
        best.setdefault(one.hit.statement_id, one)
    return list(best.values())


def _best_first(ranked: Iterable[_Ranked]) -> list[_Ranked]:
    """Sort by score; of two versions with the same words the newest counts, of two statements the older."""
    scored = sorted(((-round(one.evidence.score, 9), one) for one in ranked), key=itemgetter(0))
    best: list[_Ranked] = []
    for _, tied in groupby(scored, key=itemgetter(0)):
        alike = [one for _, one in tied]
        best += sorted(alike, key=_tie_key) if len(alike) > 1 else alike
    return best


def _tie_key(one: _Ranked) -> tuple[int, int, tuple[tuple[int, str], ...], int]:
    day = one.hit.day.toordinal() if one.hit.day else date.max.toordinal()
    # Platforms number their posts upwards, so that the lower number is the original and the higher one the copy.
    id = tuple((int(part), "") if part.isdecimal() else (-1, part) for part in _FIGURES.split(one.hit.statement_id))
    return (-one.hit.version, day, id, one.hit.span.start)


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
    cover, order = f"{evidence.cover:.0%}", f"{evidence.order:.0%}"
    reasons: list[str] = [
        tell("%(cover)s of the claim's words by weight, %(order)s in order", cover=cover, order=order)
    ]
    if evidence.day == 1.0:
        reasons.append(tell("published on the days in question"))
    elif query.first is not None and evidence.day > 0.5:
        reasons.append(tell("published near the days in question"))
    if evidence.speaker:
        reasons.append(tell("published by the speaker"))
    return tuple(reasons)


def _searched(plans: Sequence[Plan], query: Query, index: PassageIndex) -> Searched:
    return Searched(
        plans=tuple(plan.name for plan in plans),
        statements=index.reach(query.first, query.last, speaker_keys(query.speaker_ids, query.speaker_name)),
        languages=index.languages,
        first=query.first,
        last=query.last,
    )
