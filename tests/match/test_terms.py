"""Words as they are searched: typography, accents and case gone, stems where the language has a stemmer."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.terms import MAX_WORD, links_of, stems_of, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The ministry’s 1,140 boats", ["the", "ministry", "1140", "boats"], id="possessive, thousands"),
        pytest.param("James' ships didn’t sail", ["james", "ships", "didn't", "sail"], id="apostrophes"),
        pytest.param("14.8 million crowns", ["14.8", "million", "crowns"], id="decimals stay"),
        pytest.param("U.S. and U.N. envoys", ["us", "and", "un", "envoys"], id="abbreviations"),
        pytest.param(
            "Pact, signed. U.S., Co.uk.", ["pact", "signed", "us", "co", "uk"], id="a mark behind a plain word"
        ),
        pytest.param("Señora Núñez’s café", ["senora", "nunez", "cafe"], id="accents"),
        pytest.param("#PortCalder #tolls2024", ["port", "calder", "tolls", "2024"], id="hashtags come apart"),
        pytest.param("#ferry_fares #ACRONYM", ["ferry", "fares", "acronym"], id="hashtags of one word"),
        pytest.param("Read https://mfa.tarvia.example/a?b=1 now", ["read", "now"], id="links are no words"),
        pytest.param("Photos: pic.twitter.com/abc", ["photos"], id="bare links are no words"),
        pytest.param("the a\u00adgree\u200bment", ["the", "agreement"], id="hidden characters"),
        pytest.param("a ﬁshing ﬂeet", ["a", "fishing", "fleet"], id="ligatures"),
        pytest.param("共同声明", ["共同", "同声", "声明"], id="pairs of characters"),
        pytest.param("日", ["日"], id="a single character"),
        pytest.param("… — !", [], id="marks alone"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_words_of_returns_folded_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "links"),
    [
        pytest.param(
            "Read https://www.mfa.tarvia.example/news/12?utm=x.",
            ["link:mfa.tarvia.example/news/12"],
            id="no www, no query",
        ),
        pytest.param("(HTTP://MFA.Tarvia.example/News/12/)", ["link:mfa.tarvia.example/news/12"], id="case and marks"),
        pytest.param("www.mfa.tarvia.example", ["link:mfa.tarvia.example"], id="without a scheme"),
        pytest.param("https://a.example/x https://a.example/x#top", ["link:a.example/x"], id="each once"),
        pytest.param(
            "https://t.co/AbC1 https://bit.ly/3x pic.twitter.com/abc", [], id="shortened ones are new each time"
        ),
        pytest.param("https://mfa.tarvia.example/ne… https://mfa.tarvia.example/ne...", [], id="cut short"),
        pytest.param("https:// http://[ www. httpd", [], id="no address"),
        pytest.param("No link at all", [], id="none"),
    ],
)
def test_links_of_returns_addresses_as_they_are_written_everywhere(text: str, links: list[str]) -> None:
    assert links_of(text) == links


@given(st.text(st.sampled_from("htps:/w.exam-_#?…[]%é "), max_size=60))
def test_links_of_any_text_are_terms_without_blanks(text: str) -> None:
    for link in links_of(text):
        assert link.split() == [link]


@pytest.mark.parametrize("glued", ["x" * 500, "X" * 500 + ",", "é" * 500], ids=["plain", "comma", "accents"])
def test_words_of_keeps_the_beginning_of_glued_text(glued: str) -> None:
    assert words_of(glued) == [words_of(glued[0])[0] * MAX_WORD]


@given(st.from_regex(r"[A-Za-z]{1,9}[,.]?", fullmatch=True))
def test_words_of_a_plain_word_are_those_of_the_word_in_brackets(word: str) -> None:
    assert words_of(word) == words_of(f"({word})")


@given(st.text(max_size=80))
def test_words_of_composed_and_decomposed_text_is_the_same(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert words_of(composed) == words_of(decomposed)


@given(st.text(max_size=80))
def test_words_of_any_text_are_never_empty_and_hold_no_blank(text: str) -> None:
    for word in words_of(text):
        assert word
        assert not any(char.isspace() for char in word)


@given(
    st.lists(
        st.sampled_from(
            ["The", "Tarvian", "envoy", "met", "38", "boat", "owners", "at", "Port", "Anselm", "on", "Friday"]
        ),
        max_size=12,
    )
)
def test_words_of_upper_case_is_the_same(words: list[str]) -> None:
    text = " ".join(words)
    assert words_of(text.upper()) == words_of(text)


def test_stems_of_joins_inflected_forms() -> None:
    one, other = words_of("welcomed the agreements"), words_of("welcomes the agreement")
    assert stems_of(one, "en") == stems_of(other, "en")


@pytest.mark.parametrize("language", [None, "xx", "und"], ids=["unknown", "no such language", "neutral"])
def test_stems_of_without_a_stemmer_leaves_words(language: str | None) -> None:
    assert stems_of(["ferries", "sailed"], language) == ["ferries", "sailed"]


def test_stems_of_leaves_figures() -> None:
    assert stems_of(["14.8", "ferries"], "en-GB")[0] == "14.8"


@given(st.lists(st.from_regex(r"[a-z]{1,12}", fullmatch=True), max_size=10))
def test_stems_of_returns_one_stem_a_word(words: list[str]) -> None:
    assert len(stems_of(words, "en")) == len(words)
