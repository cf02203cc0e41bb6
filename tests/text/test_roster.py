"""Known names found in words, longest first and exact spelling before the rest."""

from __future__ import annotations

import pytest

from crossref.text.names import split_names
from crossref.text.roster import FormKind, Roster, without_article


def roster() -> Roster:
    made = Roster()
    made.add("board", FormKind.BODY, split_names("the Harbour Board"))
    made.add("office", FormKind.BODY, split_names("Harbour Board Office"))
    made.add("ramina", FormKind.FULL, split_names("Зоя Рамина"))
    made.add("ramina", FormKind.SURNAME, split_names("Ramina"))
    made.add("eck", FormKind.SURNAME, split_names("Eck"))
    return made


def owners(text: str, place: int = 0) -> list[tuple[str, int, bool]]:
    return [(one.form.owner, one.end, one.is_exact) for one in roster().find(split_names(text), place)]


def test_find_gives_the_longest_name_first() -> None:
    assert owners("Harbour Board Office closed") == [("office", 3, True), ("board", 2, True)]


def test_find_leaves_out_articles_of_known_bodies() -> None:
    assert owners("the Harbour Board", 1) == [("board", 3, True)]


@pytest.mark.parametrize("text", ["Зоей Раминой", "Zoya Ramina", "Zoia Ramina"])
def test_find_sees_through_script_and_inflection(text: str) -> None:
    assert ("ramina", 2, False) in owners(text)


@pytest.mark.parametrize("text", ["Harbour, Board", "Harbour (Board)", "eck", "Ek", "Ecks"])
def test_find_needs_the_words_together_and_short_names_as_they_are(text: str) -> None:
    assert owners(text) == []


def test_add_twice_is_once() -> None:
    made = roster()
    made.add("eck", FormKind.SURNAME, split_names("Eck"))
    assert len(made.find(split_names("Eck"), 0)) == 1


def test_starting_tells_first_words() -> None:
    harbour, closed = split_names("Harbour closed")
    assert roster().starting(harbour)
    assert not roster().starting(closed)


def test_without_article_keeps_the_last_word() -> None:
    assert [word.text for word in without_article(split_names("los El Faro"))] == ["Faro"]
    assert [word.text for word in without_article(split_names("la"))] == ["la"]


@pytest.mark.parametrize("names", [("Sterner", "Sternerz"), ("Sternerz", "Sterner")], ids=["one way", "the other"])
def test_find_gives_names_that_fit_alike_in_the_order_in_which_they_were_added(names: tuple[str, str]) -> None:
    made = Roster()
    for name in names:
        made.add(name, FormKind.SURNAME, split_names(name))
    assert [one.form.owner for one in made.find(split_names("Sterners"), 0)] == list(names)
