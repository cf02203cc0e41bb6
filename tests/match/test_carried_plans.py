"""Searches for a claim carried into another language."""

from __future__ import annotations

import gc
from datetime import date
from weakref import ref

import pytest

from crossref.match.bilingual import Bilingual, carry
from crossref.match.carried import BACK, PARTLY, Carried, Feature
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


class Counting:
    """An index that counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def frequency(self, field: Field, term: str) -> int:
        self.asked += 1
        return 3


def bridge_share(lists: Bilingual, index: Counting) -> float:
    carried = carry(["bridge"], "en", "es", lists, frequency=index.frequency, total=9, owner=index)
    return carried.share(["puente", "nuevo", "aduana"])


def test_words_of_an_index_are_weighed_once_and_do_not_keep_it_alive() -> None:
    index, lists = Counting(), Bilingual(["es"], lambda code: [("puente", ["bridge"])])

    first, asked = bridge_share(lists, index), index.asked
    assert bridge_share(lists, index) == first > 0
    again = index.asked - asked
    assert again < asked
    alive = ref(index)
    del index
    gc.collect()
    assert alive() is None


@pytest.mark.parametrize(
    ("words", "share"),
    [
        (["puent"], 2 / 7),
        (["alto", "fueg"], 5 / 7),
        (["fueg", "puent", "alto"], 1.0),
        (["alto"], 5 * PARTLY / 7),
        (["mesa"], 0.0),
    ],
)
def test_share_counts_terms_whole_and_in_part(words: list[str], share: float) -> None:
    forward = share
    value = CARRIED.share(words)
    assert value == 0.0 if not share else forward * (1 - BACK) <= value <= 1.0
