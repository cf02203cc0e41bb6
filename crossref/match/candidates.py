"""Ranks the passages that a claim may go back to, and says why.

Plans are asked one after the other, and the passages they find are weighed by :mod:`crossref.match.evidence`. Letters
and neighbouring parts, which cost more, are looked at for the best passages alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest

from crossref.match.across import (
    MEANING,
    Ways,
    known_across,
    less_the_crowd,
    near_across,
    search_across,
    share_across,
    ways_across,
)
from crossref.match.bilingual import Bilingual
from crossref.match.carried import Carried
from crossref.match.crosslingual import anchors_of
from crossref.match.encoded import Near, Nearest
from crossref.match.evidence import FOREIGN_COVER, Evidence, letters_scores, order_of, pairs_of, words_and_cover
from crossref.match.families import Families, Kin, kin_of
from crossref.match.parts import around_scores, missing_parts
from crossref.match.plan import (
    SHORT_WORDS,
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
from crossref.match.ranked import Pool, Ranked, best_first, nearness, one_a_statement
from crossref.match.terms import stems_like
from crossref.match.translated import Translator
from crossref.phrases import tell
from crossref.types import Candidate, Searched, Statement, Version

WHOLE_ORDER = 0.97
"""A quote of which so much (by weight) stands in order in one passage is found, however close others come."""
CLOSELY = 150
"""So many passages are looked at letter by letter, and at least :data:`CLOSELY_EACH` for each candidate wanted."""
CLOSELY_EACH = 3
HEAD = 2
"""Letters at the beginning of a word that stemming leaves alone."""
PARTS_OF = 60
"""Of so many of the best passages the parts beside them in the same text are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Candidates, best first, and what was searched to find them."""

    candidates: tuple[Candidate, ...]
    searched: Searched


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


def find_candidates(  # noqa: PLR0913 - one argument for each thing that finds
    query: Query,
    index: PassageIndex,
    load: Callable[[Sequence[str]], Mapping[str, Statement]],
    *,
    top: int = 10,
    lists: Bilingual | None = None,
    families: Families | None = None,
    translator: Translator | None = None,
    nearest: Nearest | None = None,
) -> Found:
    """Return the passages worth comparing with a claim, at most one a statement, best first.

    ``load`` returns statements by id; one that it does not know is left out. ``lists`` carry words into the languages
    of other statements; without them only what looks alike is found there. ``families`` are words used for one
    another, looked at for reported speech. A ``translator`` translates the claim into those languages; what it and the
    lists find is weighed together. ``nearest`` finds passages in other languages by meaning.
    """
    claim = _claim_of(query, index, families)
    pool = Pool()
    used: list[str] = []
    ranked: list[Ranked] = []
    across = known_across(query.lang, index.languages, lists, translator)
    for plan in _plans(claim, index, top, across):
        if _is_found(query, ranked, plan):
            if plan.goes_on:
                continue
            break
        used.append(plan.name)
        ranked += _rank(claim, [(hit, plan.name) for hit in pool.add(index.search(plan.search))])
    if (across or nearest is not None) and not _is_whole(query, ranked):
        ways = ways_across(query, claim.wording, index, across, lists, translator)
        near = near_across(query, index, nearest, top)
        ranked, further = _across(claim, ways, near, index, pool, ranked, top)
        used += further
    best = one_a_statement(_closely(claim, index, ranked, top))
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


def _plans(claim: _Claim, index: PassageIndex, top: int, across: frozenset[str]) -> tuple[Plan, ...]:
    kindred = claim.kin.words if claim.kin else ()
    # Where words can be carried over, names and numbers are among them, and are looked for with them.
    languages = [lang for lang in index.languages if lang not in across]
    plans = search_plans(claim.query, claim.wording, languages=languages, top=top, kindred=kindred)
    without = tuple(sorted(across))
    return tuple(replace(one, search=replace(one.search, without=without)) for one in plans) if without else plans


def _is_whole(query: Query, ranked: Iterable[Ranked]) -> bool:
    """Tell whether a quotation stands whole in a text of its own language: no translation need be looked for."""
    return query.quoted and any(one.evidence.in_order and one.evidence.order >= WHOLE_ORDER for one in ranked)


def _across(
    claim: _Claim, ways: Ways, near: Near, index: PassageIndex, pool: Pool, ranked: Sequence[Ranked], top: int
) -> tuple[list[Ranked], list[str]]:
    """Search the other languages, and weigh all their passages by the words carried over, in every way there is."""
    weighed = {*ways, *(hit.lang for hit in near.hits)}
    kept = [one for one in ranked if not (one.foreign and one.hit.lang in weighed)]
    hits = [(one.hit, one.plan) for one in ranked if one.foreign and one.hit.lang in weighed]
    names = []
    for name, found in search_across(claim.query, ways, index, top):
        names.append(name)
        hits += [(hit, name) for hit in pool.add(found)]
    if near.hits:
        names.append(MEANING)
        hits += [(hit, MEANING) for hit in pool.add(near.hits)]
    return kept + [_weighed(claim, ways.get(hit.lang or "", ()), near, hit, plan) for hit, plan in hits], names


def _weighed(claim: _Claim, ways: Sequence[Carried], near: Near, hit: Hit, plan: str) -> Ranked:
    share = share_across(ways, near, hit)
    evidence = Evidence(
        words=share,
        cover=share,
        order=0.0,
        letters=share,
        day=nearness(claim.query, hit.day),
        speaker=float(any(key.issubset(hit.speakers) for key in claim.speakers)),
    )
    return Ranked(hit, plan, evidence, foreign=True, carried=True)


def _is_found(query: Query, ranked: Iterable[Ranked], plan: Plan) -> bool:
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


def _rank(claim: _Claim, found: Sequence[tuple[Hit, str]]) -> list[Ranked]:
    own = base_language(claim.query.lang)
    ranked = []
    for hit, plan in found:
        foreign = own is not None and hit.lang is not None and hit.lang != own
        terms = anchors_of(hit.words) if foreign else stems_like(hit.words, hit.lang, claim.heads, HEAD)
        evidence = _evidence(claim, hit, terms, foreign=foreign)
        ranked.append(Ranked(hit, plan, evidence, foreign, terms=tuple(terms)))
    return ranked


def _evidence(claim: _Claim, hit: Hit, terms: Sequence[str], *, foreign: bool) -> Evidence:
    wording = claim.wording
    words, cover = words_and_cover(claim.anchors if foreign else claim.weights, terms)
    in_order = claim.query.quoted and not foreign
    in_phrase = in_order and 1 < len(wording.words) <= SHORT_WORDS
    return Evidence(
        words=words,
        cover=cover,
        order=0.0 if foreign else order_of(wording.stems, wording.weights, terms),
        letters=FOREIGN_COVER * cover if foreign else 0.0,
        kin=claim.kin.share(terms) if claim.kin and not foreign else 0.0,
        day=nearness(claim.query, hit.day),
        speaker=float(any(key.issubset(hit.speakers) for key in claim.speakers)),
        pairs=pairs_of(wording.stems, wording.weights, terms) if in_phrase else 0.0,
        in_order=in_order,
        in_phrase=in_phrase,
    )


def _closely(claim: _Claim, index: PassageIndex, ranked: Iterable[Ranked], top: int) -> list[Ranked]:
    """Return the best passages, with letters, pairs of words and neighbouring parts weighed as well."""
    best = best_first(ranked)[: max(CLOSELY, CLOSELY_EACH * top)]
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


def _parts_beside(claim: _Claim, index: PassageIndex, best: Sequence[Ranked]) -> list[Ranked]:
    """Return the parts beside the best passages that no search found, as "They do not pay us." after who is meant."""
    plans = {id: one.plan for one in best for id in missing_parts([one.hit.statement_id], ())}
    ids = missing_parts((one.hit.statement_id for one in best), (one.hit.statement_id for one in best))
    return _rank(claim, [(hit, plans[hit.statement_id]) for hit in index.passages_of(ids)]) if ids else []


def _with_parts(claim: _Claim, best: Sequence[Ranked]) -> list[Ranked]:
    texts = {one.hit.statement_id: one.terms for one in best if not one.foreign}
    around = around_scores(claim.weights, texts)
    return [
        replace(one, evidence=replace(one.evidence, beside=shares[0], around=shares[1]))
        if (shares := around.get(one.hit.statement_id))
        else one
        for one in best
    ]


def _candidates(
    best: Sequence[Ranked], load: Callable[[Sequence[str]], Mapping[str, Statement]], query: Query, top: int
) -> tuple[Candidate, ...]:
    statements = load([one.hit.statement_id for one in best[: top + 5]])
    across = [one.evidence.score for one in best if one.carried]
    crowd = less_the_crowd(across)
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
                    score=min(max(one.evidence.score - (crowd if one.carried else 0.0), 0.0), 1.0),
                    plan=one.plan,
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


def _searched(plans: Sequence[str], query: Query, index: PassageIndex) -> Searched:
    return Searched(
        plans=tuple(plans),
        statements=index.reach(query.first, query.last, speaker_keys(query.speaker_ids, query.speaker_name)),
        languages=index.languages,
        first=query.first,
        last=query.last,
    )
