"""Searches other languages for a claim: its words are carried over by word lists and by a machine translation of it.

They are looked for by stems and by how words begin, near the day and at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crossref.match.bilingual import Bilingual, carry
from crossref.match.carried import Carried
from crossref.match.evidence import Evidence
from crossref.match.plan import (
    Field,
    PassageIndex,
    Plan,
    Query,
    Search,
    Wording,
    base_language,
    other_languages,
    speaker_keys,
)
from crossref.match.ranked import Pool, Ranked, nearness
from crossref.match.translated import Translator, translated_claim

MAX_TERMS = 160
"""So many stems or beginnings are asked for, those of the rarest words first."""
MOST_HITS = 120


def carried_plans(query: Query, carried: Carried, top: int) -> tuple[Plan, ...]:
    """Return the searches for a claim's words in another language; none where nothing could be carried over."""
    limit = max(2 * top, MOST_HITS)
    plans: list[Plan] = []
    for field, terms in ((Field.STEMS, carried.stems), (Field.ANCHORS, carried.anchors)):
        if not terms:
            continue
        search = Search(field=field, terms=terms[:MAX_TERMS], languages=(carried.lang,), limit=limit)
        how = "words" if field is Field.STEMS else "beginnings of words"
        if query.first is not None and query.last is not None:
            near = replace(search, first=query.first, last=query.last)
            plans.append(Plan(name=f"{how} carried into {carried.lang}, near the day", search=near))
        plans.append(Plan(name=f"{how} carried into {carried.lang}, all days", search=search))
    return tuple(plans)


def search_carried(
    query: Query,
    known: Mapping[str, Sequence[Carried]],
    index: PassageIndex,
    pool: Pool,
    ranked: Sequence[Ranked],
    top: int,
) -> tuple[list[Ranked], list[Plan]]:
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
            day=nearness(query, hit.day),
            speaker=float(any(key.issubset(hit.speakers) for key in keys)),
        )
        found.append(Ranked(hit, plan, evidence, foreign=True, carried=True))
    return found, plans


def ways_into_others(
    query: Query, wording: Wording, index: PassageIndex, lists: Bilingual | None, translator: Translator | None
) -> dict[str, tuple[Carried, ...]]:
    """Return, by language, the claim carried over by the word lists and by a machine translation of it."""
    own = base_language(query.lang)
    found: dict[str, tuple[Carried, ...]] = {}
    for lang in other_languages(query.lang, index.languages) if own is not None else ():
        listed = _carry(wording, own or "", lang, index, lists) if lists is not None else None
        spoken = _translate(query.text, own or "", lang, index, translator) if translator is not None else None
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
