"""A claim carried into another language: what is asked of the index, and what passages hold of it."""

from __future__ import annotations

import gc
from weakref import ref

import pytest

from crossref.match.bilingual import Bilingual, carry
from crossref.match.carried import BACK, BEGINNING, LONG_CLAIM, PARTLY, Carried, Feature
from crossref.match.plan import Field, Group

CARRIED = Carried("es", (Feature(2.0, (("puent",),), (("puent",),)), Feature(5.0, (("alto", "fueg"),), ())), 4)


def test_groups_have_the_weightiest_term_first_and_count_its_parts_for_less() -> None:
    first, second = CARRIED.groups
    assert first == Group(5.0, ((Field.STEMS, "alto", PARTLY), (Field.STEMS, "fueg", PARTLY)))
    assert second == Group(2.0, ((Field.STEMS, "puent", 1.0), (Field.ANCHORS, "puent", BEGINNING)))


def test_groups_are_none_where_nothing_was_carried() -> None:
    assert Carried("es", (), 1).groups == ()


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


FEW = Carried("es", tuple(Feature(1.0, ((stem,),), ()) for stem in ("puent", "obrer", "aduan", "nort")), 5)
SAID = ("puente", "obrero", "aduana", "norte")
OTHERS = ("mes", "ayer", "sol", "luz", "mar", "pan", "rey")
TOGETHER = [*SAID, *OTHERS * 3]
SCATTERED = [word for one in SAID for word in (one, *OTHERS)][:25]


def test_share_of_a_few_words_is_more_where_a_passage_says_them_together() -> None:
    assert FEW.share(SCATTERED) < FEW.share(TOGETHER) - 0.3


def test_share_of_a_whole_sentence_asks_not_where_its_words_stand() -> None:
    whole = Carried("es", FEW.features, LONG_CLAIM)
    assert whole.share(TOGETHER) == pytest.approx(whole.share(SCATTERED))
