"""From a claim carried into another language to searches: by stems and by how words begin, near the day and at all."""

from __future__ import annotations

from dataclasses import replace

from crossref.match.carried import Carried
from crossref.match.plan import Field, Plan, Query, Search

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
