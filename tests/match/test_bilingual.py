"""Words carried into another language, and how much of a claim a passage holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.bilingual import Bilingual, Entries, carry, read_entries
from crossref.match.terms import words_of

LISTS: dict[str, Entries] = {
    "es": [
        ("alto el fuego", ("ceasefire", "truce")),
        ("puente", ("bridge",)),
        ("pueblo", ("people", "village")),
        ("abrir", ("open",)),
    ],
    "ru": [("мост", ("bridge",)), ("деревня", ("village",)), ("совместное заявление", ("joint statement",))],
}
BOTH = Bilingual(LISTS, LISTS.__getitem__)


def share(claim: str, passage: str, source: str = "en", target: str = "es") -> float:
    carried = carry(words_of(claim), source, target, BOTH, frequency=lambda _field, _part: 1, total=100)
    return carried.share(words_of(passage))


def test_equivalents_go_both_ways_and_through_english() -> None:
    assert BOTH.equivalents(("bridg",), "en", "es") == ("puente",)
    assert BOTH.equivalents(("puent",), "es", "en") == ("bridge",)
    assert "мост" in BOTH.equivalents(("puent",), "es", "ru")
    assert BOTH.equivalents(("zither",), "en", "es") == ()


@pytest.mark.parametrize(
    ("source", "target", "known"), [("en", "es", True), ("es", "ru", True), ("en", "en", False), ("en", "fr", False)]
)
def test_lists_know_the_languages_they_have(source: str, target: str, known: bool) -> None:
    assert BOTH.knows(source, target) is known


def test_share_of_the_original_is_more_than_of_another_statement() -> None:
    claim = "The bridge belongs to the people"
    assert share(claim, "El puente es otra vez de los pueblos") > 0.5 > share(claim, "Los precios suben en mayo")


def test_share_counts_a_term_of_several_words_whole_or_in_part() -> None:
    whole, part = share("The truce holds", "Sigue el alto el fuego"), share("The truce holds", "El fuego sigue")
    assert whole > part > share("The truce holds", "Sigue la lluvia")


def test_share_is_less_in_a_longer_passage() -> None:
    long = "Abrimos el puente " + "y los precios suben en mayo como siempre " * 5
    assert share("We open the bridge", "Abrimos el puente") > share("We open the bridge", long) > 0


def test_names_and_numbers_need_no_list() -> None:
    assert share("Iriarte wants 75", "Iriarte quiere 75") > share("Iriarte wants 75", "Quintal quiere 90")


@given(st.text(), st.text())
def test_share_lies_between_nothing_and_all(claim: str, passage: str) -> None:
    assert 0.0 <= share(claim, passage) <= 1.0


def test_rows_are_read_and_a_broken_one_is_named() -> None:
    assert read_entries(["# words\n", "\n", "puente\tbridge; pier\n"]) == [("puente", ("bridge", "pier"))]
    with pytest.raises(ValueError, match="line 2"):
        read_entries(["puente\tbridge\n", "no tab\n"])
