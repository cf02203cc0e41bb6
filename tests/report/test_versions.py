"""Versions beside each other, sentences around a quotation, archive links and reviews on a card."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossref.report.article import article_page
from crossref.report.beside import Beside
from crossref.report.diff import runs_between, sentences_around
from crossref.report.pages import ClaimCard, Mark
from crossref.report.versions import other_versions
from crossref.types import Review, ReviewDecision, Span
from tests.report.samples import NOW, directory, rich_check
from tests.report.weeks import edited_statement

TEXTS = st.lists(st.sampled_from(("ferry", "bridge", "15,000", "we", "will", "not", ".", ",")), max_size=30).map(
    " ".join
)


def card(beside: Beside) -> ClaimCard:
    page = article_page(rich_check(), directory(), newsroom="", notice="", beside=beside)
    return page.claims[1]


def test_other_versions_show_what_they_add_and_lack() -> None:
    statement = edited_statement()
    (other,) = other_versions(statement, statement.versions[0])
    marks = {run.mark: run.text.strip() for run in other.passage.runs}
    assert (marks[Mark.ADDED], marks[Mark.DROPPED]) == ("18,000", "15,000")
    assert other.label.startswith("Version 2 of 2")
    assert other.state == "since edited"


@given(TEXTS, TEXTS)
def test_runs_tell_either_version_when_short(compared: str, other: str) -> None:
    runs = runs_between(compared, other)
    words = [run.text.split() for run in runs if run.mark is not Mark.DROPPED]
    if not any("…" in run.text for run in runs):
        assert [one for some in words for one in some] == other.split()
    assert all(run.mark in (Mark.SAME, Mark.ADDED, Mark.DROPPED) for run in runs)


def test_versions_of_a_hundred_kilobytes_are_cut_down() -> None:
    before = "The council heard the plan for the harbour. " * 2300
    after = before[:50000] + "It was put off. " + before[50000:]
    runs = runs_between(before, after + "Nobody spoke against it. " * 900)
    assert sum(len(run.text) for run in runs) < 4000
    assert any(run.mark is Mark.ADDED and "more words" in run.text for run in runs)


def test_original_shows_the_sentence_before_and_after() -> None:
    text = "One came first. Two came next. We keep the ferry. Four came then. Five came last."
    start = text.index("We keep")
    window = sentences_around(text, Span(start, start + len("We keep the ferry")), lang="en", words=30)
    assert window.of(text) == "Two came next. We keep the ferry. Four came then."


@given(TEXTS, st.integers(0, 60), st.integers(0, 60), st.integers(0, 30))
def test_window_holds_the_span_and_stays_in_the_text(text: str, start: int, size: int, words: int) -> None:
    span = Span(min(start, len(text)), min(start + size, len(text)))
    window = sentences_around(text, span, lang="en", words=words)
    assert 0 <= window.start <= span.start <= span.end <= window.end <= len(text)


def test_card_links_to_the_archive() -> None:
    shown = card(Beside(archives={"cd" * 32: "https://archive.example/20260518/one"}))
    assert shown.original is not None
    assert shown.original.archive is not None
    assert shown.original.archive.href == "https://archive.example/20260518/one"


def test_card_says_what_a_person_decided() -> None:
    review = Review(
        id="r",
        finding_id="finding-claim-2",
        reviewer="W. Osgar",
        decision=ReviewDecision.CONFIRMED,
        at=NOW,
        note="Seen.",
    )
    decided = card(Beside(reviews={review.finding_id: review}))
    assert decided.review == "confirmed"
    assert decided.review_note == "Confirmed by W. Osgar, 21 May 2026, 10:00 UTC. Seen."
    assert card(Beside(reviews={})).review == "unreviewed"
    assert card(Beside()).review == ""
    assert card(Beside()).needs_sign_off
    assert not decided.needs_sign_off
