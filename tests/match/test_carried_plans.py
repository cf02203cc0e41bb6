"""Searches for a claim carried into another language."""

from __future__ import annotations

from datetime import date

from crossref.match.bilingual import Carried, Feature
from crossref.match.carried_plans import carried_plans
from crossref.match.plan import Field, Query

CARRIED = Carried("es", (Feature(2.0, (("puent",),), (("puent",),)), Feature(5.0, (("alto", "fueg"),), ())), 4)


def test_plans_ask_near_the_day_first_and_the_rarest_words_first() -> None:
    query = Query(text="The bridge", lang="en", first=date(2024, 4, 9), last=date(2024, 4, 11))
    plans = carried_plans(query, CARRIED, 10)
    assert [plan.search.field for plan in plans] == [Field.STEMS, Field.STEMS, Field.ANCHORS, Field.ANCHORS]
    assert plans[0].search.first == date(2024, 4, 9)
    assert plans[1].search.first is None
    assert plans[0].search.terms == ("alto", "fueg", "puent")
    assert all(plan.search.languages == ("es",) for plan in plans)


def test_plans_are_none_where_nothing_was_carried() -> None:
    assert carried_plans(Query(text="Oh"), Carried("es", (), 1), 10) == ()
