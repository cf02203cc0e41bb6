"""Syndicated copies are found, other articles are not."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crossref.report.syndication import clusters
from tests.report.weeks import article_text

WIRE = article_text(1)


def test_copies_belong_together_and_others_stand_alone() -> None:
    texts = {
        "wire": WIRE,
        "copy": f"From our correspondent. {WIRE} It was carried from the wire.",
        "cut": WIRE[: len(WIRE) * 2 // 3],
        "other": article_text(2),
    }
    assert clusters(texts) == (("wire", "copy", "cut"),)


def test_copies_of_copies_belong_together() -> None:
    words = (WIRE + " " + article_text(2)).split()
    texts = {"a": " ".join(words[:150]), "b": " ".join(words[30:180]), "c": " ".join(words[60:210])}
    assert clusters(texts) == (("a", "b", "c"),)


def test_short_articles_are_never_copies() -> None:
    assert clusters({"a": "The ferries sail again.", "b": "The ferries sail again."}) == ()


def test_one_quotation_in_common_makes_no_copy() -> None:
    quote = "We expect 15,000 riders in the first year and, if the council agrees, we will keep the night ferry."
    assert clusters({"a": f"{article_text(3)} {quote}", "b": f"{article_text(4)} {quote}"}) == ()


def test_capitals_and_punctuation_do_not_count() -> None:
    assert clusters({"a": WIRE, "b": WIRE.upper().replace(".", " !")}) == (("a", "b"),)


@settings(max_examples=30)
@given(st.lists(st.integers(0, 6), min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_every_article_is_in_one_group_at_most_whatever_the_order(numbers: list[int], chance: object) -> None:
    texts = {f"article-{at}": article_text(number) for at, number in enumerate(numbers)}
    found = clusters(texts)
    members = [id for group in found for id in group]
    assert len(members) == len(set(members))
    backwards = clusters(dict(reversed(texts.items())))
    assert {frozenset(group) for group in found} == {frozenset(group) for group in backwards}
    same = {frozenset(id for id in texts if texts[id] == text) for text in texts.values()}
    assert {frozenset(group) for group in found} == {group for group in same if len(group) > 1}
