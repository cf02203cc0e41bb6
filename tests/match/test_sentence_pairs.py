"""Sentences of a release and of its translation, brought together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.crosslingual import anchors_of
from crossref.match.sentence_pairs import pair_sentences, sentences_of
from crossref.match.terms import words_of

SPANISH = (
    "La ministra Ramina visitó el puente de Calder. Prometió abrirlo en 2027.\n"
    "El transbordador a Quirin seguirá navegando. No habrá peajes para los 4.500 pescadores."
)
ENGLISH = (
    "Minister Ramina visited the bridge at Calder. She promised to open it in 2027.\n"
    "The ferry to Quirin will go on sailing. There will be no tolls for the 4,500 fishermen."
)


def alike(one: str, other: str) -> float:
    ours, theirs = set(anchors_of(words_of(one))), set(anchors_of(words_of(other)))
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))


def pairs(text: str, translation: str) -> list[tuple[str, str]]:
    return list(pair_sentences(text, translation, "es", "en", likeness=alike))


def test_sentences_of_a_translation_are_paired_in_order() -> None:
    found = pairs(SPANISH, ENGLISH)
    assert found == list(zip(sentences_of(SPANISH, "es"), sentences_of(ENGLISH, "en"), strict=True))


def test_left_out_sentence_does_not_lead_astray() -> None:
    short = ENGLISH.replace(" She promised to open it in 2027.", "")
    assert ("El transbordador a Quirin seguirá navegando.", "The ferry to Quirin will go on sailing.") in pairs(
        SPANISH, short
    )


def test_two_sentences_for_one_are_taken_together() -> None:
    joined = ENGLISH.replace("Calder. She promised", "Calder and promised")
    first = pairs(SPANISH, joined)[0]
    assert first[0].endswith("en 2027.")
    assert first[1].endswith("in 2027.")


@pytest.mark.parametrize("translation", ["", "Zithers, oboes."])
def test_unlike_text_gives_no_pair(translation: str) -> None:
    assert pairs(SPANISH, translation) == []


@given(st.lists(st.text(max_size=40), max_size=5), st.lists(st.text(max_size=40), max_size=5))
def test_pairs_are_sentences_of_both_in_order(ours: list[str], theirs: list[str]) -> None:
    text, translation = "\n".join(ours), "\n".join(theirs)
    own, others = " ".join(sentences_of(text, "es")), " ".join(sentences_of(translation, "en"))
    assert all(one in own and other in others for one, other in pairs(text, translation))
