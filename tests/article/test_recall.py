"""Whoever was named last comes first, and what was said of somebody before is kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossref.article.entities import Entity
from crossref.article.recall import Recall


def named(*names: str) -> Recall:
    """Return a memory of people named one after the other, ten code points apart."""
    recall = Recall()
    for number, name in enumerate(names):
        recall.remember(Entity(name=name), number * 10)
    return recall


def recent(recall: Recall) -> list[str]:
    return [one.name for one in recall.recent]


def test_recall_has_whoever_was_named_last_first() -> None:
    assert recent(named("Sterner", "Karsel", "Sterner")) == ["Sterner", "Karsel"]


def test_recall_keeps_what_was_told_of_somebody_before() -> None:
    recall = Recall()
    recall.remember(Entity(name="Sterner", roles=frozenset(("minister",)), gender="f"))
    recall.remember(Entity(name="Sterner", described=frozenset(("port",))))
    (sterner,) = recall.recent
    assert (sterner.roles, sterner.described, sterner.gender) == ({"minister"}, {"port"}, "f")


def test_recall_takes_nobody_of_another_entry_for_recent_but_still_knows_them() -> None:
    recall = named("Sterner")
    recall.enter()
    recall.remember(Entity(name="Karsel"))
    assert recent(recall) == ["Karsel"]
    assert [one.name for one in recall.everybody()] == ["Karsel", "Sterner"]


def test_recall_looks_from_a_place_at_those_named_nearest_to_it() -> None:
    recall = named("Sterner", "Karsel", "Tolvanen")
    recall.look_from(1, furthest=1000)
    assert recent(recall) == ["Sterner", "Karsel", "Tolvanen"]


def test_recall_hands_on_the_ids_of_those_named_last() -> None:
    recall = named("a stranger")
    recall.remember(Entity(name="Ordanian Foreign Ministry", source_id="ordania-mfa"))
    recall.remember(Entity(name="Berend Karsel", person_id="berend-karsel", source_id="ordania-mfa"))
    assert recall.near_ids() == ("berend-karsel", "ordania-mfa")


@given(st.lists(st.sampled_from("abcdefgh"), max_size=30))
def test_recall_remembers_each_once_in_the_order_last_named(names: list[str]) -> None:
    assert recent(named(*names)) == list(dict.fromkeys(reversed(names)))
