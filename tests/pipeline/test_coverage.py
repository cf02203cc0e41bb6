"""Coverage of one claim: whose channels were collected for the days in question."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.directory import Directory
from crossref.pipeline.coverage import coverage_of
from crossref.types import Channel, ChannelCoverage, Claim, ClaimKind, Person, Platform, Source, Span, Speaker

STERNER = Person(id="ilva-sterner", name="Ilva Sterner")
RELEASES = Channel(id="releases", platform=Platform.FEED, address="https://harbour.tarvia.example/feed")
ACCOUNT = Channel(id="account", platform=Platform.X, address="ilvasterner", person="ilva-sterner")
OTHER = Channel(id="other", platform=Platform.X, address="janbrok", person="jan-brok")
HARBOUR = Source(
    id="harbour",
    names=(("en", "Ministry of the Harbour"),),
    people=(STERNER, Person(id="jan-brok", name="Jan Brok")),
    channels=(RELEASES, ACCOUNT, OTHER),
)
SILENT = Source(id="silent", names=(("en", "Silent Commission"),))
DIRECTORY = Directory((HARBOUR, SILENT))
FIRST, LAST = date(2026, 11, 20), date(2026, 11, 24)


def _claim(*speakers: Speaker) -> Claim:
    span = Span(0, 4)
    return Claim(
        id="claim", kind=ClaimKind.DIRECT, span=span, text="Soon", segments=(span,), context=span, speakers=speakers
    )


def _speaker(
    person: str | None = "ilva-sterner", source: str | None = "harbour", name: str = "Ilva Sterner"
) -> Speaker:
    return Speaker(mention=name, name=name, person_id=person, source_id=source)


def _row(channel: str, first: date = FIRST, last: date = LAST) -> ChannelCoverage:
    return ChannelCoverage(channel=channel, days=((first, last),), how="collected", statements=3)


def test_channels_of_the_body_and_of_the_person_count() -> None:
    rows = [_row("releases"), _row("account"), _row("other"), _row("elsewhere")]
    found = coverage_of(_claim(_speaker()), rows, DIRECTORY, first=FIRST, last=LAST)
    assert (found.speaker, found.complete, found.reason) == ("ilva-sterner", True, "")
    assert [row.channel for row in found.channels] == ["releases", "account"]


def test_body_as_speaker_has_all_its_channels() -> None:
    rows = [_row("other")]
    found = coverage_of(_claim(_speaker(person=None)), rows, DIRECTORY, first=FIRST, last=LAST)
    assert (found.speaker, found.complete) == ("harbour", True)


def test_person_without_a_body_is_looked_up() -> None:
    found = coverage_of(_claim(_speaker(source=None)), [_row("account")], DIRECTORY, first=FIRST, last=LAST)
    assert found.complete


def test_first_speaker_who_is_known_counts() -> None:
    unknown = Speaker(mention="Hanne Brok", name="Hanne Brok")
    found = coverage_of(_claim(unknown, _speaker()), [_row("account")], DIRECTORY, first=FIRST, last=LAST)
    assert found.speaker == "ilva-sterner"


@pytest.mark.parametrize(
    ("speakers", "rows", "reason"),
    [
        ((), [_row("releases")], "no official speaker was recognised"),
        ((Speaker(mention="She", name="She"),), [_row("releases")], "no official speaker was recognised"),
        ((_speaker(None, "silent", "Silent Commission"),), [], "no channel of Silent Commission is listed"),
        ((_speaker("nobody", "nowhere", "Nobody"),), [], "no channel of Nobody is listed"),
        ((_speaker(),), [], "no channel of Ilva Sterner has been collected"),
        (
            (_speaker(),),
            [_row("releases", LAST + timedelta(days=1), LAST + timedelta(days=9))],
            "the channels of Ilva Sterner were not collected for 2026-11-20 to 2026-11-24",
        ),
    ],
    ids=["nobody", "unknown", "no channels", "unknown body", "nothing collected", "other days"],
)
def test_thin_coverage_says_why(speakers: tuple[Speaker, ...], rows: list[ChannelCoverage], reason: str) -> None:
    found = coverage_of(_claim(*speakers), rows, DIRECTORY, first=FIRST, last=LAST)
    assert (found.complete, found.reason) == (False, reason)


def test_one_day_is_named_once() -> None:
    rows = [_row("releases", LAST, LAST)]
    found = coverage_of(_claim(_speaker()), rows, DIRECTORY, first=FIRST, last=FIRST)
    assert found.reason == "the channels of Ilva Sterner were not collected for 2026-11-20"


def test_claim_without_days_needs_any_day() -> None:
    assert coverage_of(_claim(_speaker()), [_row("releases")], DIRECTORY, first=None, last=None).complete
    found = coverage_of(_claim(_speaker()), [], DIRECTORY, first=None, last=None)
    assert not found.complete


DAYS = st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 3, 1))


@given(st.tuples(DAYS, DAYS), st.tuples(DAYS, DAYS))
def test_complete_means_that_a_day_is_shared(asked: tuple[date, date], held: tuple[date, date]) -> None:
    (first, last), (start, end) = sorted(asked), sorted(held)
    found = coverage_of(_claim(_speaker()), [_row("releases", start, end)], DIRECTORY, first=first, last=last)
    days = {first + timedelta(days=n) for n in range((last - first).days + 1)}
    assert found.complete == any(start <= day <= end for day in days)
