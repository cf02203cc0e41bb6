"""Where it was said: the network that the article names against the statement's channel."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.checks.channel import check_channel
from crossref.types import Platform, Severity
from tests.verdict.cases import ORIGINAL, claim


@pytest.mark.parametrize(
    ("venue", "platform", "agrees"),
    [
        ("X", Platform.X, True),
        ("Telegram", Platform.TELEGRAM, True),
        ("website", Platform.FEED, True),
        ("X", Platform.TELEGRAM, False),
        ("website", Platform.X, False),
        ("interview", Platform.PAGE, None),
        ("X", Platform.FILE, None),
        (None, Platform.X, None),
    ],
)
def test_check_channel_compares_the_named_network(venue: str | None, platform: Platform, agrees: bool | None) -> None:
    result = check_channel(claim(venue=venue), replace(ORIGINAL, platform=platform), ())
    assert result.agrees is agrees


def test_check_channel_same_words_on_the_named_network_agree() -> None:
    here, there = replace(ORIGINAL, platform=Platform.PAGE), replace(ORIGINAL, id="s-2", platform=Platform.X)
    assert check_channel(claim(venue="X"), here, (there,)).agrees is True


def test_check_channel_difference_is_minor_and_names_both() -> None:
    (one,) = check_channel(claim(venue="X"), replace(ORIGINAL, platform=Platform.TELEGRAM), ()).differences
    assert (one.claim, one.statement, one.severity, one.rule) == ("X", "telegram", Severity.MINOR, "V1")
