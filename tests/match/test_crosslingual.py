"""Anchors: what of a text is recognised in another language without a dictionary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.crosslingual import KEPT_LETTERS, anchor_of, anchors_of
from crossref.match.terms import links_of, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("president", "presidente"),
        ("president", "президент"),
        ("nation", "nacion"),
        ("minister", "министр"),
        ("calder", "кальдер"),
        ("ministry", "ministerio"),
        ("philosophy", "filosofia"),
        ("constitution", "constitucion"),
        ("scanners", "escaneres"),
        ("station", "estacion"),
        ("especially", "especialmente"),
    ],
)
def test_anchor_of_words_that_look_alike_is_the_same(one: str, other: str) -> None:
    assert anchor_of(one) == anchor_of(other) != ""


@pytest.mark.parametrize(
    ("one", "other"), [("bridge", "puente"), ("ferry", "barco"), ("harbour", "гавань"), ("38", "83")]
)
def test_anchor_of_unlike_words_differs(one: str, other: str) -> None:
    assert anchor_of(one) != anchor_of(other)


@pytest.mark.parametrize("word", ["the", "of", "ley"])
def test_anchor_of_short_words_is_no_evidence(word: str) -> None:
    assert anchor_of(word) == ""


def test_anchor_of_figures_keeps_the_value() -> None:
    assert anchor_of("38500") == "38500"
    assert anchor_of("14,8") == anchor_of("14.8") == "14.8"


def test_anchors_of_lists_each_once_in_order() -> None:
    english = words_of("President Ilva Sandmoor told 38,500 families that the President was in Port Calder.")
    assert anchors_of(english) == list(dict.fromkeys(anchors_of(english)))
    assert "38500" in anchors_of(english)


def test_anchors_of_translations_share_names_and_numbers() -> None:
    english = set(anchors_of(words_of("President Ilva Sandmoor opened the Calder tunnel for 38,500 families.")))
    spanish = set(anchors_of(words_of("La presidenta Ilva Sandmoor inauguró el túnel Calder para 38.500 familias.")))
    unrelated = set(anchors_of(words_of("El museo cierra los lunes por obras en la azotea.")))
    assert len(english & spanish) >= 5
    assert not english & unrelated


@given(st.lists(st.text(alphabet=st.characters(categories=["Ll", "Nd"]), min_size=1, max_size=20), max_size=8))
def test_anchors_of_any_words_are_short_ascii_and_not_empty(words: list[str]) -> None:
    for anchor in anchors_of(words):
        assert anchor
        assert anchor[0].isdigit() or (anchor.isascii() and len(anchor) <= KEPT_LETTERS)


def test_anchor_of_a_link_is_the_link() -> None:
    (link,) = links_of("https://mfa.tarvia.example/communique/4411")
    assert anchor_of(link) == link
