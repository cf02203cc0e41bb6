"""What holds for every published statement: its time, its title and text, its kind, and whether a page is its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.publishing import TOLERANCE, article_body, is_about, joined, kind_of, past
from crossref.errors import ParseError
from crossref.types import StatementKind
from tests.collect.feeds import ARTICLE_PAGE, SEEN_AT, answer

EAST = timezone(timedelta(hours=3))


@pytest.mark.parametrize(
    ("when", "found"),
    [
        pytest.param(datetime(2026, 11, 1, 12, tzinfo=EAST), datetime(2026, 11, 1, 9, tzinfo=UTC), id="in UTC"),
        pytest.param(SEEN_AT + TOLERANCE, SEEN_AT + TOLERANCE, id="a clock ahead"),
        pytest.param(SEEN_AT + TOLERANCE + timedelta(seconds=1), None, id="an announced event"),
        pytest.param(datetime(1, 1, 1, tzinfo=EAST), None, id="out of the calendar"),
        pytest.param(None, None, id="none"),
    ],
)
def test_past_is_the_time_unless_it_lies_ahead(when: datetime | None, found: datetime | None) -> None:
    assert past(when, SEEN_AT) == found


@pytest.mark.parametrize(
    ("title", "body", "text"),
    [
        ("Ferries", "All sail.", "Ferries\n\nAll sail."),
        ("All ferries will…", "All ferries will sail on Monday.", "All ferries will sail on Monday."),
        ("Ferries", "", "Ferries"),
        ("", "All sail.", "All sail."),
    ],
)
def test_title_is_joined_unless_the_body_repeats_it(title: str, body: str, text: str) -> None:
    assert joined(title, body) == text


def test_kind_is_a_transcript_where_three_speakers_are_named() -> None:
    turns = "MINISTER: We sail.\nQUESTION: When?\nMINISTER: In May."
    assert kind_of(turns) is StatementKind.TRANSCRIPT
    assert kind_of(turns.partition("\nMINISTER: In")[0]) is StatementKind.RELEASE


def test_article_body_is_the_paragraphs_alone() -> None:
    article, body = article_body(answer(ARTICLE_PAGE, url="https://mfa.example/1", media_type="text/html"))
    assert article.title == "Minister meets the harbour board"
    assert body.startswith("The minister met") and body.endswith("in January.")
    assert "Contact" not in body


def test_article_body_of_an_empty_page_is_an_error() -> None:
    with pytest.raises(ParseError):
        article_body(answer(b"<p></p>", url="https://mfa.example/1", media_type="text/html"))


@given(st.lists(st.text("abcdefgh", min_size=4, max_size=8), max_size=12))
def test_text_is_about_its_own_words(words: list[str]) -> None:
    assert is_about(" ".join(words), " ".join(words))


def test_page_of_other_words_is_not_about_it() -> None:
    assert not is_about("Welcome to our home page", "Minister meets harbour board")
    assert is_about("Welcome", "Harbour board")
    assert not is_about("Welcome", "Harbour board", fewest=0)
