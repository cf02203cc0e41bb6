"""Lines of lists: articles, speakers, stretches of time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.report.listing import article_line, lag_text, speaker_label
from crossref.report.spreading import spread_cards
from tests.report.samples import directory
from tests.report.weeks import OUTLETS, ZONE, full_tally, item, story


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1 minute"), (59 * 60, "59 minutes"), (3600, "1 hour"), (47 * 3600, "47 hours"), (48 * 3600, "2 days"),
        (30 * 86400, "30 days"),
    ],
)  # fmt: skip
def test_stretch_of_time_has_its_largest_unit(seconds: float, text: str) -> None:
    assert lag_text(seconds) == text


@given(st.floats(min_value=0, max_value=1e9))
def test_every_stretch_can_be_said(seconds: float) -> None:
    assert lag_text(seconds).split()[0].isdigit()


def test_article_has_its_time_in_the_newsrooms_zone() -> None:
    shown = article_line(story(1, OUTLETS[0]), ZONE)
    assert shown.published == "18 May 2026, 08:00 (UTC+01:00)"
    assert article_line(replace(story(1, "x"), title=""), ZONE).title == "Article without a headline"


@pytest.mark.parametrize(
    ("speaker", "source", "label"),
    [
        ("Jonas Averill", "kestria-transport", "Jonas Averill (Ministry of Transport of Kestria)"),
        ("", "kestria-transport", "Ministry of Transport of Kestria"),
        ("Hanne Brok", None, "Hanne Brok"),
        ("Ministry of Transport of Kestria", "kestria-transport", "Ministry of Transport of Kestria"),
    ],
)
def test_speaker_is_named_with_the_body(speaker: str, source: str | None, label: str) -> None:
    assert speaker_label(item(story(1, "x"), 1, speaker=speaker, source_id=source), directory()) == label


def test_cards_without_evidence_are_short() -> None:
    cards = spread_cards(full_tally().spreads(), {}, directory(), zone=ZONE, offset=100)
    assert [card.number for card in cards] == [101, 102]
    assert all(card.card is None for card in cards)
    assert cards[0].headline == "major, 3 outlets"
    assert cards[0].review == "confirmed"
    offsets = [float(line.offset) for line in cards[0].spread]
    assert offsets == sorted(offsets)
    assert offsets[0] == 2.0
    assert offsets[-1] == 98.0
