"""A claim beside its original: where the words differ, and what stands around."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.checks.comparison import (
    LONG_GAP,
    Change,
    covers,
    find_phrases,
    numbers_in,
    phrase_set,
    phrase_table,
    sentence_around,
    span_of,
    units_in,
    words_of,
)
from crossref.lang import get_language
from crossref.text.units import read_units
from crossref.types import Difference, DifferenceKind, EditOp, Severity, Span
from tests.checks.laying import laid

EN = get_language("en")
SPEECH = (
    "Today we open the bridge at Port Anselm. It is not a monument. It is a road for 38,500 families, and they waited "
    "14 months for it. The ministry will publish the accounts in June."
)


def changes(reported: str) -> tuple[Change, ...]:
    return laid(SPEECH, reported).changes


@pytest.mark.parametrize(
    ("reported", "expected"),
    [
        pytest.param("It is a road for 35,800 families", ("replace", "35,800", "38,500", 5, 1), id="changed"),
        pytest.param("they waited 14 long months for it", ("insert", "long", "", 3, 3), id="added"),
        pytest.param("It is a monument", ("delete", "", "not", 2, 2), id="left out"),
        pytest.param(
            "It is a road and they waited 14 months",
            ("delete", "", "for 38,500 families", 4, 5),
            id="a phrase left out",
        ),
    ],
)
def test_find_changes_name_both_sides_and_what_agrees_around(
    reported: str, expected: tuple[str, str, str, int, int]
) -> None:
    (change,) = changes(reported)
    found = (
        str(change.edit.op), words_of(reported, change.ours), words_of(SPEECH, change.theirs), change.before,
        change.after,
    )  # fmt: skip
    assert found == expected
    assert change.is_tight
    assert not change.is_jump


@pytest.mark.parametrize(
    "reported",
    ["It is not a monument", "[I]t is a road for 38,500 families", "Today we open the bridge … they waited 14 months"],
    ids=["verbatim", "bracketed capital", "marked cut"],
)
def test_find_changes_of_equal_words_are_none(reported: str) -> None:
    assert changes(reported) == ()


def test_change_with_many_words_left_out_is_a_jump() -> None:
    (change,) = changes("Today we open the bridge at Port Anselm and they waited 14 months for it")
    assert len(change.theirs) >= LONG_GAP
    assert change.is_jump


def test_change_at_the_edge_is_not_tight() -> None:
    (change,) = changes("It is a road for 38,500 fishermen")
    assert change.after == 0
    assert not change.is_tight


def test_find_changes_spans_point_into_the_article() -> None:
    article = "PORT ANSELM - “It is a road for 35,800 families,” the minister said."
    comparison = laid(SPEECH, article)
    (change, *_) = [one for one in comparison.changes if words_of(article, one.ours) == "35,800"]
    assert change.edit.claim.of(article) == "35,800"
    assert change.edit.statement.of(SPEECH) == "38,500"


def test_comparison_claim_text_goes_from_first_to_last_segment() -> None:
    article = "“Today we open the bridge,” he said, “and they waited 14 months.”"
    one, two = Span(1, 25), Span(article.index("and"), article.index(".”"))
    comparison = replace(laid(SPEECH, article), segments=(one, two))
    assert comparison.claim_text == "Today we open the bridge,” he said, “and they waited 14 months"
    assert [unit.span.of(article) for unit in comparison.claim_units] == [
        "Today", "we", "open", "the", "bridge", "and", "they", "waited", "14", "months",
    ]  # fmt: skip


def test_comparison_numbers_are_those_of_each_side() -> None:
    comparison = laid(SPEECH, "35,800 families waited fourteen months")
    assert [number.value for number in comparison.claim_numbers] == [35_800, 14]
    assert [number.value for number in comparison.original_numbers] == [38_500, 14]
    assert next(number.span.of(comparison.reported) for number in comparison.claim_numbers).startswith("35,800")


def test_numbers_in_give_spans_of_the_whole_text() -> None:
    text = "The ministry said that 38,500 families waited 14 months."
    (number,) = numbers_in(text, Span(text.index("families"), len(text)), EN)
    assert number.figure.of(text) == "14"


def test_covers_when_an_earlier_check_named_words_of_the_change() -> None:
    (change,) = changes("It is a road for 35,800 families")
    named = Difference(
        kind=DifferenceKind.NUMBER,
        claim="35,800",
        statement="38,500",
        severity=Severity.MAJOR,
        explanation="The figure differs.",
        claim_span=change.edit.claim,
        statement_span=change.edit.statement,
    )
    assert covers([named], change)
    assert covers([replace(named, claim_span=None)], change)
    assert not covers([replace(named, claim_span=Span(0, 2), statement_span=Span(0, 5))], change)
    assert not covers([], change)


TWO = "Mr. Averill spoke in Port Calder. “We will not raise tolls!” he said. U.S. envoys left.\n\nNo date was given"


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("Averill", "Mr. Averill spoke in Port Calder."),
        ("raise", "“We will not raise tolls!” he said."),
        ("envoys", "U.S. envoys left."),
        ("date", "No date was given"),
    ],
)
def test_sentence_around_a_word_is_its_sentence(word: str, sentence: str) -> None:
    assert sentence_around(TWO, TWO.index(word), EN).of(TWO).strip() == sentence


@given(st.text(alphabet=" .!?\n”“ABCabc1", max_size=80), st.integers(min_value=0, max_value=79))
def test_sentence_around_holds_the_place(text: str, place: int) -> None:
    span = sentence_around(text, place, EN)
    assert 0 <= span.start <= span.end <= len(text)
    assert place >= len(text) or span.start <= place < span.end


@given(st.text(max_size=60), st.integers(0, 30), st.integers(0, 30))
def test_units_in_a_stretch_lie_in_it(text: str, one: int, other: int) -> None:
    span = Span(min(one, other, len(text)), min(max(one, other), len(text)))
    assert all(span.contains(unit.span) for unit in units_in(text, span, EN))


def test_words_of_and_span_of_no_units_are_empty() -> None:
    assert words_of(SPEECH, ()) == ""
    assert span_of((), Span(3, 4)) == Span(3, 4)


def test_span_of_units_goes_from_the_first_to_the_last() -> None:
    units = read_units(SPEECH, EN)[:4]
    assert span_of(units, Span(0, 0)).of(SPEECH) == words_of(SPEECH, units) == "Today we open the"


def test_find_phrases_prefer_the_longest() -> None:
    units = read_units("They will no longer pay, and no tolls are raised.", EN)
    phrases = phrase_set(("no", "no longer", "are raised"))
    assert [words_of("They will no longer pay, and no tolls are raised.", units[a:b]) for a, b in
            find_phrases(units, phrases)] == ["no longer", "no", "are raised"]  # fmt: skip


def test_find_phrases_end_with_the_words() -> None:
    assert find_phrases(read_units("pact any", EN), phrase_set(("any", "at the very least"))) == [(1, 2)]


def test_phrase_table_folds_words_as_they_are_compared() -> None:
    assert phrase_table((("At Least", "at_least"), ("Más", "more"))) == {("at", "least"): "at_least", ("mas",): "more"}


@given(
    st.lists(st.sampled_from(["we", "will", "not", "no", "longer", "at", "least", "tolls"]), max_size=20),
    st.sets(st.sampled_from(["no", "no longer", "at least", "will not", "not at"])),
)
def test_find_phrases_finds_each_where_it_stands_without_overlap(words: list[str], phrases: set[str]) -> None:
    found = find_phrases(read_units(" ".join(words), EN), phrase_set(tuple(sorted(phrases))))
    assert all(" ".join(words[start:end]) in phrases for start, end in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))


def test_find_changes_cover_all_unlike_words_of_the_claim() -> None:
    reported = "It is a bold road for 35,800 families who waited 14 months"
    named = {unit.plain for change in changes(reported) for unit in change.ours}
    assert named >= {"bold", "35,800", "who"}
    assert all(change.edit.op is not EditOp.EQUAL for change in changes(reported))
