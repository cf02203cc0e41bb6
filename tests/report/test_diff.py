"""Word marks: what is marked, where, and that the runs joined again are the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossref.report.diff import Paint, claim_paints, original_paints, runs_of, shortened, window_around
from crossref.report.pages import Mark, Run
from crossref.report.plain import plain
from crossref.types import Difference, DifferenceKind, Severity, Span
from crossref.verdict import compare

ORIGINAL = "We will keep the night ferry, if the council agrees, until 2028."
REPORTED = "We will keep the day ferry until 2028."


def _marked(runs: tuple[Run, ...], mark: Mark) -> list[str]:
    return [run.text for run in runs if run.mark is mark]


def _runs(original: str, reported: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    found = compare(original, reported)
    here, there = Span(0, len(reported)), Span(0, len(original))
    return (
        runs_of(reported, here, (here,), claim_paints(found.alignment, found.differences, every_word=True)),
        runs_of(original, there, (there,), original_paints(found.alignment, found.differences, every_word=True)),
    )


def test_replaced_word_is_marked_on_both_sides() -> None:
    article, original = _runs(ORIGINAL, REPORTED)
    assert "day" in _marked(article, Mark.ADDED)
    assert "night" in _marked(original, Mark.DROPPED)


def test_dropped_words_leave_a_place_in_the_article() -> None:
    article, original = _runs(ORIGINAL, REPORTED)
    assert _marked(article, Mark.MISSING) == [""]
    assert any(
        "if the council agrees" in text for text in _marked(original, Mark.DROPPED) + _marked(original, Mark.OMITTED)
    )


def test_same_words_carry_no_mark() -> None:
    article, original = _runs(ORIGINAL, ORIGINAL)
    assert {run.mark for run in (*article, *original)} == {Mark.SAME}


def test_capitals_are_noted_with_the_reason() -> None:
    article, _ = _runs("the ferries are ready for the summer season", "The ferries are ready for the summer season")
    assert [(run.text, run.note) for run in article if run.mark is Mark.NOTED] == [("The", "differs in capitals only")]


def test_reported_speech_marks_listed_differences_only() -> None:
    one = Difference(
        kind=DifferenceKind.NUMBER, claim="50", statement="15", severity=Severity.MAJOR, explanation="Other figure.",
        claim_span=Span(8, 10), statement_span=Span(3, 5),
    )  # fmt: skip
    paints = claim_paints(None, [one], every_word=False)
    assert [(paint.span, paint.mark) for paint in paints] == [(Span(8, 10), Mark.DIFFERS)]
    assert [paint.span for paint in original_paints(None, [one], every_word=False)] == [Span(3, 5)]


def test_omission_is_marked_in_the_original_alone() -> None:
    one = Difference(
        kind=DifferenceKind.OMISSION, claim="", statement="if the council agrees", severity=Severity.MAJOR,
        explanation="The cut drops a condition.", claim_span=Span(3, 3), statement_span=Span(30, 51),
    )  # fmt: skip
    assert claim_paints(None, [one], every_word=False) == []
    assert {paint.mark for paint in original_paints(None, [one], every_word=False)} == {Mark.OMITTED}


def test_words_outside_the_claim_are_context() -> None:
    text = "He said: We sail at nine. It rained."
    runs = runs_of(text, Span(0, len(text)), (Span(9, 25),), ())
    assert [(run.text, run.mark) for run in runs] == [
        ("He said: ", Mark.CONTEXT), ("We sail at nine.", Mark.SAME), (" It rained.", Mark.CONTEXT),
    ]  # fmt: skip


def test_later_paint_wins() -> None:
    runs = runs_of(
        "sail at nine", Span(0, 12), (Span(0, 12),), (Paint(Span(0, 7), Mark.ADDED), Paint(Span(5, 12), Mark.DIFFERS))
    )
    assert [(run.text, run.mark) for run in runs] == [("sail ", Mark.ADDED), ("at nine", Mark.DIFFERS)]


SPANS = st.tuples(st.integers(-5, 60), st.integers(0, 30)).map(
    lambda pair: Span(max(0, pair[0]), max(0, pair[0]) + pair[1])
)


@given(
    text=st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r"), max_size=60),
    window=SPANS,
    inside=st.lists(SPANS, max_size=3),
    paints=st.lists(
        st.builds(Paint, SPANS, st.sampled_from(Mark), st.sampled_from(["", "spelling variant"])), max_size=6
    ),
)
def test_joined_runs_are_the_shown_stretch(text: str, window: Span, inside: list[Span], paints: list[Paint]) -> None:
    runs = runs_of(text, window, inside, paints)
    assert "".join(run.text for run in runs) == plain(window.of(text))


@given(original=st.text(max_size=80), reported=st.text(max_size=80))
def test_joined_runs_of_a_comparison_are_its_texts(original: str, reported: str) -> None:
    if not reported.strip() or not original.strip():
        return
    article, source = _runs(original, reported)
    assert "".join(run.text for run in article).replace("\n", "") == plain(reported).replace("\n", "")
    assert "".join(run.text for run in source).replace("\n", "") == plain(original).replace("\n", "")


@given(text=st.text(alphabet="ab \n", max_size=60), span=SPANS, words=st.integers(0, 5))
def test_window_holds_the_span_and_cuts_no_word(text: str, span: Span, words: int) -> None:
    span = Span(min(span.start, len(text)), min(span.end, len(text)))
    window = window_around(text, span, words=words)
    assert window.contains(span)
    for edge, inner in ((window.start, span.start), (window.end, span.end)):
        if edge != inner and 0 < edge < len(text):
            assert text[edge - 1].isspace() or text[edge].isspace()
    assert len(text[window.start : span.start].split()) <= words + 1


def test_shortened_tells_how_many_words_are_left_out() -> None:
    assert shortened("one two three four five", words=3) == "one two three … (2 more words)"
    assert shortened(" one two ", words=3) == "one two"
