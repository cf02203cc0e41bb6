"""The only one, one of several, or nobody."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossref.text.meanings import UNDECIDED, choose, decide


def test_decide_of_one_is_that_one() -> None:
    assert (decide(["a", "a"], 0.9).owner, decide(["a"], 0.9).confidence) == ("a", 0.9)


def test_decide_of_several_is_nobody_with_all_of_them() -> None:
    found = decide(["a", "b", "a"], 0.9)
    assert (found.owner, found.confidence, found.alternatives) == (None, UNDECIDED, ("a", "b"))


@given(st.lists(st.sampled_from("abcde"), min_size=1))
def test_choose_names_every_other_once(ids: list[str]) -> None:
    found = choose(ids[0], ids, 0.7)
    assert {found.owner, *found.alternatives} == set(ids)
    assert found.owner not in found.alternatives
    assert len(set(found.alternatives)) == len(found.alternatives)
