"""Words as they are compared: numbers whole, hyphens open, spans in the raw text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.text.words import split_words


def keys(text: str) -> list[str]:
    return [word.key for word in split_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("14.8 million crowns", ["14.8", "million", "crowns"], id="decimal"),
        pytest.param("1,140 ships and 1 140 boats", ["1,140", "ships", "and", "1140", "boats"], id="thousands"),
        pytest.param("15 % or 15%", ["15%", "or", "15%"], id="per cent sign"),
        pytest.param("$80 and € 5", ["$80", "and", "€5"], id="currency"),
        pytest.param("a well-known, man- made lake", ["a", "well", "known", "man", "made", "lake"], id="hyphen"),
        pytest.param("We don’t know", ["we", "don't", "know"], id="apostrophe"),
        pytest.param("the U.S. envoy", ["the", "us", "envoy"], id="abbreviation"),
        pytest.param("@karsel in #Ordania 🤝 https://t.co/x", ["karsel", "in", "ordania"], id="post noise"),
        pytest.param("Ёлки, São Tomé, Łódź", ["елки", "sao", "tome", "łodz"], id="accents of Latin letters"),
        pytest.param("край", ["край"], id="Cyrillic letters are kept"),
        pytest.param("停火协议", ["停", "火", "协", "议"], id="Chinese"),
        pytest.param("10³ and ½", ["10³", "and", "½"], id="digits never folded"),
    ],
)
def test_split_words_keys(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


def test_split_words_exact_keeps_case_and_accents() -> None:
    assert [word.exact for word in split_words("“Sí”, said ΝΑΤΟ")] == ["Sí", "said", "ΝΑΤΟ"]


@given(st.text(max_size=80))
def test_split_words_spans_give_the_words_in_order(text: str) -> None:
    words = split_words(text)
    assert all(word.span.of(text) == word.text for word in words)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(words))
