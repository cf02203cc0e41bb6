"""Families of words bring kindred words near, and each list is read once, when it is first needed."""

from __future__ import annotations

import pytest

from crossref.match.families import Families, Table, kin_of, read_families
from crossref.match.plan import Query, wording_of
from crossref.match.terms import stems_of, words_of
from tests.match.pools import POOL, index_of

LINES = ["# a remark", "", "toll, road charge, fee", "bridge, viaduct", "raise, lift"]
TABLE = read_families(LINES, "en")


def stems(text: str) -> list[str]:
    return stems_of(words_of(text), "en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tolls rise", {0}),
        ("A road charge on viaducts", {0, 1}),
        ("A charge on the road", set()),
        ("", set()),
    ],
    ids=["inflected", "two words and one", "its words apart", "nothing"],
)
def test_table_of_a_text_are_the_families_it_touches(text: str, expected: set[int]) -> None:
    assert TABLE.of(stems(text)) == expected


def test_kin_of_a_claim_are_the_other_members_and_a_share_of_its_weight() -> None:
    index = index_of(*POOL)
    kin = kin_of(wording_of(Query(text="They lift the bridge fees", lang="en", quoted=False), index), TABLE, index)
    assert set(kin.words) == set(stems("toll viaduct raise"))
    whole, part, nothing = (kin.share(stems(text)) for text in ("raise the bridge toll", "raise a flag", "a flag"))
    assert 1 >= whole > part > nothing == 0


def test_families_are_read_once_and_only_where_there_is_a_list() -> None:
    read: list[str] = []

    def reading(code: str) -> Table:
        read.append(code)
        return TABLE

    families = Families(["en"], reading)
    assert read == []
    assert families.table("en") is families.table("en") is TABLE
    assert families.table("fr") is families.table(None) is None
    assert read == ["en"]
