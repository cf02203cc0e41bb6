"""A sentence becomes a row of words, names, numbers, marks and quotations whose places hold in the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.items import (
    MARK,
    NAME,
    NUMBER,
    QUOTE,
    WORD,
    Item,
    is_nounlike,
    is_possessive,
    is_word,
    phrase_at,
    read_items,
)
from crossref.article.lexicon import lexicon
from crossref.lang import get_language
from crossref.text.quotes import find_quotations
from crossref.types import Span

EN = lexicon(get_language("en"))
ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)


def items(text: str, code: str = "en") -> list[Item]:
    """Return the items of one sentence, its quotations as one item each."""
    whole = Span(0, len(text))
    outer = [one for one in find_quotations(text, [whole]) if one.depth == 0]
    return read_items(text, whole, list(enumerate(outer)), code)


def words(text: str, code: str = "en") -> list[str]:
    """Return the items' lower-case words."""
    return [item.lower for item in items(text, code) if item.kind != QUOTE]


def test_items_have_their_kinds() -> None:
    kinds = [item.kind for item in items("“We sail,” Sterner said on 3 May.")]
    assert kinds == [QUOTE, NAME, WORD, WORD, NUMBER, NAME, MARK]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Karsel’s aide isn’t here", "en", ["karsel's", "aide", "isn't", "here"]),
        ("the U.N. envoy", "en", ["the", "u.n.", "envoy"]),
        ("1,140 vessels, 4.5 percent", "en", ["1,140", "vessels", ",", "4.5", "percent"]),
        ("secretary‑general", "en", ["secretary-general"]),
        ("@MFA_Ordania said", "en", ["@mfa_ordania", "said"]),
        ("qu’il l'a dit aujourd'hui", "fr", ["qu'", "il", "l'", "a", "dit", "aujourd'hui"]),
        ("прем’єр-міністр сказав", "uk", ["прем'єр-міністр", "сказав"]),
    ],
    ids=["possessive", "initials", "figures", "hyphen", "handle", "French elision", "Ukrainian"],
)
def test_items_are_whole_words(text: str, code: str, expected: list[str]) -> None:
    assert words(text, code) == expected


def test_items_of_quotations_carry_their_number() -> None:
    assert [item.number for item in items("“A,” she said, “and B.”") if item.kind == QUOTE] == [0, 1]


def test_items_of_a_possessive_and_a_contraction() -> None:
    assert [item.lower for item in items("Karsel's aides' letter") if is_possessive(item)] == ["karsel's", "aides'"]


def test_items_that_are_words_are_neither_marks_nor_figures() -> None:
    assert [item.lower for item in items("Karsel left at 9 , “alone”") if is_word(item)] == ["karsel", "left", "at"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Karsel", True), ("toll", True), ("of", False), ("and", False), ("she", False), ("9", False)],
)
def test_items_that_may_be_nouns(text: str, expected: bool) -> None:
    assert is_nounlike(items(text)[0], EN) is expected


@pytest.mark.parametrize(
    ("text", "place", "length"),
    [("according to Karsel", 0, 2), ("he left according to plan", 2, 2), ("according", 0, 0), ("nobody per se", 0, 0)],
)
def test_phrase_at_gives_the_length_of_the_phrase(text: str, place: int, length: int) -> None:
    assert phrase_at(items(text), place, EN.according) == length


@given(ANY, st.sampled_from(["en", "fr", "uk"]))
def test_items_lie_in_the_text_in_order_and_hold_every_letter(text: str, code: str) -> None:
    found = items(text, code)
    assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))
    edges = [0, *(place for one in found for place in (one.start, one.end)), len(text)]
    gaps = "".join(text[edges[n] : edges[n + 1]] for n in range(0, len(edges), 2))
    assert not gaps.strip()
    assert all(one.end > one.start for one in found)


PLAIN = re.compile(
    r"(?:[^\W\d_]\.){2,}(?!\w)|[@#]\w+|[^\W_]+(?:[-'’‑][^\W_]+|[.,]\d+)*['’]?(?![^\W_])|[^\W_]+"
    r"|[^\w\s]{16,}|[^\w\s]|_"
)
"""What an item is, in the order in which the kinds are tried."""


@given(st.text(alphabet="abÉ.,'’‑ 37_-@#—\nЯ", max_size=24))
def test_items_are_what_the_plain_pattern_finds(text: str) -> None:
    found = [(item.start, item.end) for item in read_items(text, Span(0, len(text)), (), "en")]
    assert found == [one.span() for one in PLAIN.finditer(text)]
