"""A claim's words find their place in the original, with what was folded, left out or put in named."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import count, cycle
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.match.align import align
from crossref.types import Alignment, EditOp, Span

EN = get_language("en")
SPEECH = (
    "Today we open the bridge at Port Anselm. It is not a monument. It is a road for 38,500 families, and they waited "
    "14 months for it. The ministry will publish the accounts in June."
)
WORDS = st.lists(
    st.sampled_from(
        ["we", "open", "the", "bridge", "not", "14", "ports", "[…]", "[the]", "will,", "38,500", "…", "“pact”"]
    ),
    max_size=25,
)


def laid(claim: str, original: str, *, inflected: bool = False) -> Alignment:
    return align(claim, (Span(0, len(claim)),), original, claim_language=EN, original_language=EN, inflected=inflected)


def changed(claim: str, original: str) -> list[tuple[str, str, str]]:
    return [
        (str(edit.op), edit.claim.of(claim), edit.statement.of(original))
        for segment in laid(claim, original).segments
        for edit in segment.edits
        if edit.op is not EditOp.EQUAL
    ]


@pytest.mark.parametrize(
    ("claim", "fold"),
    [
        pytest.param("It is a Road for 38,500 families", "case", id="case"),
        pytest.param("[I]t is not a monument", "brackets", id="bracketed capital"),
        pytest.param("they waited fourteen months", "number style", id="number spelled out"),
        pytest.param("It isn't a monument", "contraction", id="contraction"),
    ],
)
def test_align_equal_words_name_their_fold(claim: str, fold: str) -> None:
    alignment = laid(claim, SPEECH)
    folds = {edit.fold for segment in alignment.segments for edit in segment.edits}
    assert alignment.claim_coverage == 1.0
    assert fold in folds


def test_align_finds_a_fragment_inside() -> None:
    claim = "a road for 38,500 families"
    (segment,) = laid(claim, SPEECH).segments
    assert segment.statement.of(SPEECH) == claim


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param("It is a monument", [("delete", "", "not")], id="word left out"),
        pytest.param("It is not a grand monument", [("insert", "grand", "")], id="word added"),
        pytest.param("they waited 40 months for it", [("replace", "40", "14")], id="number changed"),
    ],
)
def test_align_names_what_differs(claim: str, expected: list[tuple[str, str, str]]) -> None:
    assert changed(claim, SPEECH) == expected


@pytest.mark.parametrize("mark", ["...", "…", "(...)", "[…]", "[...]"])
def test_align_ellipsis_leaves_the_gap_between_segments(mark: str) -> None:
    claim = f"Today we open the bridge {mark} It is a road for 38,500 families"
    alignment = laid(claim, SPEECH)
    assert [gap.of(SPEECH).strip(" .") for gap in alignment.gaps] == ["at Port Anselm. It is not a monument"]
    assert alignment.claim_coverage == 1.0


def test_align_bracketed_words_do_not_count_against_the_claim() -> None:
    alignment = laid("they [the families on the river] waited 14 months", SPEECH)
    assert alignment.claim_coverage == 1.0


def test_align_parts_in_another_order_are_found() -> None:
    alignment = laid("The ministry will publish the accounts in June. Today we open the bridge", SPEECH)
    assert alignment.claim_coverage > 0.9


def test_align_long_original_is_searched_by_rare_words() -> None:
    filler = " ".join(f"Clause {number} of the annex stays in force until it is replaced." for number in range(3000))
    original = f"{filler} {SPEECH} {filler}"
    claim = "a road for 38,500 families, and they waited 14 months"
    (segment,) = laid(claim, original).segments
    assert segment.statement.of(original) == claim


def test_align_lost_characters_match_anything() -> None:
    assert laid("publish the acc\ufffdunts in June", SPEECH).claim_coverage == 1.0


def test_align_stems_agree_in_reported_speech() -> None:
    claim = "the ministry publishes its accounts in June"
    assert laid(claim, SPEECH, inflected=True).claim_coverage > laid(claim, SPEECH).claim_coverage


@given(WORDS, WORDS)
def test_align_spans_lie_in_both_texts_in_order(claim_words: list[str], original_words: list[str]) -> None:
    claim, original = " ".join(claim_words), " ".join(original_words)
    alignment = laid(claim, original)
    for segment in alignment.segments:
        assert 0 <= segment.claim.start <= segment.claim.end <= len(claim)
        assert 0 <= segment.statement.start <= segment.statement.end <= len(original)
        places = [edit.claim.start for edit in segment.edits]
        assert places == sorted(places)


@given(
    st.lists(
        st.sampled_from(["we", "open", "the", "bridge", "port", "pact", "accounts", "14", "will"]),
        min_size=1,
        max_size=20,
    )
)
def test_align_a_text_with_itself_is_equal(words: list[str]) -> None:
    text = " ".join(words)
    alignment = laid(text, text)
    assert alignment.claim_coverage == 1.0
    assert all(edit.op is EditOp.EQUAL for segment in alignment.segments for edit in segment.edits)


def _steps(run: Callable[[], object]) -> int:
    """Return how many lines of crossref a call runs: unlike seconds, the same on every machine."""
    lines = 0

    def line(frame: FrameType, event: str, _arg: object) -> Callable[..., object]:
        nonlocal lines
        lines += event == "line"
        return line

    def call(frame: FrameType, _event: str, _arg: object) -> Callable[..., object] | None:
        return line if "crossref" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        run()
    finally:
        sys.settrace(before)
    return lines


LONG_CLAIMS = {
    "whole": "District 7 has repaired the eastern quay, and the boats that left in spring may come back.",
    "changed": "District 7 has mended the eastern pier, and boats which left in spring could return to it.",
    "absent": "Nobody promised pensions before the glacier melts under seven unlucky librarians of Quirin.",
    "common": "and the boats that left and the boats that came and the boats that may come back",
}


@pytest.mark.parametrize("name", LONG_CLAIMS)
@pytest.mark.parametrize("inflected", [False, True], ids=["quoted", "reported"])
def test_align_of_twice_the_statement_takes_about_twice_the_steps(name: str, inflected: bool) -> None:
    claim = LONG_CLAIMS[name]

    def steps_over(size: int) -> int:
        sentences = (
            f"District {number} has repaired the {place} quay, and the boats that left in spring may come back."
            for number, place in zip(count(1), cycle(("eastern", "northern", "outer")), strict=False)
        )
        text = f"Note {name}, {inflected}. "  # a statement of its own, which no other case has read before
        while len(text) < size:
            text += f"{next(sentences)} "
        return _steps(lambda: laid(claim, text, inflected=inflected))

    steps_over(2_000)  # what is remembered of words and stems from then on
    half = steps_over(50_000)
    assert 10_000 < half < steps_over(100_000) < 2.3 * half


def test_align_lays_a_quotation_over_several_parts_of_a_thread() -> None:
    parts = ("The ferries sail again after eleven weeks. 1/3", "Every family can ask for help. 2/3", "Until June. 3/3")
    thread = "\n\n".join(parts)
    claim = "after eleven weeks. Every family can ask for help. Until June"
    alignment = laid(claim, thread)
    assert alignment.claim_coverage == 1.0
    (segment,) = alignment.segments
    equal = [edit.statement.of(thread) for edit in segment.edits if edit.op is EditOp.EQUAL]
    assert " ".join(equal).replace("\n\n", " ").split()[:3] == ["after", "eleven", "weeks"]
    assert segment.statement.of(thread).startswith("after eleven weeks")
    assert segment.statement.of(thread).endswith("Until June")
    assert all(edit.op is not EditOp.INSERT for edit in segment.edits)
