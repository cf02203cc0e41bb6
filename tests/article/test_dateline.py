"""The day from which an article's "today" is counted: that of the place its dateline names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from crossref.article.claims import find_claims
from crossref.article.dateline import CAPITAL_ZONES, outlet_country, written_on
from crossref.lang import get_language
from crossref.text.countries import CAPITALS
from tests.article.newsroom import DIRECTORY, article

BEFORE_MIDNIGHT = "2026-05-02T23:30:00+00:00"
"""In Tokyo and Moscow it is the third, in Washington the second."""
AFTER_MIDNIGHT = "2026-05-03T01:30:00+00:00"
"""In Tokyo, Moscow and Berlin it is the third, in Washington still the second."""
SECOND, THIRD = date(2026, 5, 2), date(2026, 5, 3)
REST = "The lock at Port Calder opens again, the ministry said."


def _written_on(opening: str, at: str | None, lang: str = "en") -> date | None:
    read = article(f"{opening} {REST}", lang=lang)
    return written_on(replace(read, published_at=datetime.fromisoformat(at) if at else None), get_language(lang))


@pytest.mark.parametrize(
    ("opening", "lang", "at", "day"),
    [
        ("TOKYO, May 3 -", "en", BEFORE_MIDNIGHT, THIRD),
        ("TOKYO, May 3 (Tarvia Wire) -", "en", BEFORE_MIDNIGHT, THIRD),
        ("TOKYO (TW) —", "en", BEFORE_MIDNIGHT, THIRD),
        ("TOKYO —", "en", BEFORE_MIDNIGHT, THIRD),
        ("TOKYO, Japan, Sunday --", "en", BEFORE_MIDNIGHT, THIRD),
        ("Tokyo, 3 May –", "en", BEFORE_MIDNIGHT, THIRD),
        ("TOKYO, Sept. 3 (TW) -", "en", "2026-09-02T23:30:00+00:00", date(2026, 9, 3)),
        ("WASHINGTON (TW) -", "en", AFTER_MIDNIGHT, SECOND),
        ("WASHINGTON, May 2 (TW) -", "en", AFTER_MIDNIGHT, SECOND),
        ("МОСКВА, 3 мая —", "ru", BEFORE_MIDNIGHT, THIRD),
        ("МОСКВА, 3 мая. /ТВ/.", "ru", BEFORE_MIDNIGHT, THIRD),
        ("Berlin (tw) -", "de", BEFORE_MIDNIGHT, THIRD),
        ("Madrid, 3 may (TW).-", "es", BEFORE_MIDNIGHT, THIRD),
        ("TOKYO (TW) -", "en", "2026-05-02T19:30:00-04:00", THIRD),
        ("WASHINGTON, May 1 (TW) -", "en", AFTER_MIDNIGHT, date(2026, 5, 1)),
        ("WASHINGTON, April 1 (TW) -", "en", AFTER_MIDNIGHT, SECOND),
        ("NEW YORK, May 2 (TW) -", "en", AFTER_MIDNIGHT, SECOND),
        ("UNITED NATIONS (TW) -", "en", AFTER_MIDNIGHT, SECOND),
        ("NUEVA YORK, 2 may (TW).-", "es", AFTER_MIDNIGHT, SECOND),
        ("ВЛАДИВОСТОК, 3 мая. /ТВ/.", "ru", "2026-05-02T15:30:00+00:00", THIRD),
        ("ХАРКІВ (ТВ) —", "uk", BEFORE_MIDNIGHT, THIRD),
        ("München (tw) -", "de", BEFORE_MIDNIGHT, THIRD),
        ("GENÈVE, 3 mai (TW) -", "fr", BEFORE_MIDNIGHT, THIRD),
        ("SÃO PAULO (TW) -", "pt", AFTER_MIDNIGHT, SECOND),
        ("THE HAGUE, Netherlands (TW) -", "en", BEFORE_MIDNIGHT, THIRD),
        ("Los Angeles, May 2 –", "en", AFTER_MIDNIGHT, SECOND),
    ],
)
def test_day_is_the_one_at_the_dateline(opening: str, lang: str, at: str, day: date) -> None:
    assert _written_on(opening, at, lang) == day


@pytest.mark.parametrize(
    "opening",
    ["", "PORT CALDER, May 3 -", "PARIS, Texas (TW) -", "NAPLES, Fla. (TW) -", "Tokyo —", "Tokyo - not the council -", "Tokyo is far away -", "Tokyo, which sleeps -",
     "“TOKYO (TW) -”", "TOKYO, Ordania -", "SAN JOSE, Calif. (TW) -", "In Tokyo (TW) -"],
)  # fmt: skip
def test_other_openings_leave_the_day_of_publication(opening: str) -> None:
    assert _written_on(opening, BEFORE_MIDNIGHT) == SECOND


def test_day_is_that_of_the_articles_own_zone_without_a_dateline() -> None:
    assert _written_on("", "2026-05-03T08:30:00+09:00") == THIRD


@pytest.mark.parametrize(
    ("url", "at", "day"),
    [
        ("https://courier.example.jp/pact", BEFORE_MIDNIGHT, THIRD),
        ("https://courier.example.uk/pact", BEFORE_MIDNIGHT, THIRD),
        ("https://courier.example.uk/pact", "2026-01-02T23:30:00+00:00", date(2026, 1, 2)),
        ("https://courier.example.jp/pact", "2026-05-02T23:30:00+01:00", SECOND),
        ("https://courier.example.com/pact", BEFORE_MIDNIGHT, SECOND),
        ("https://courier.example.tv/pact", BEFORE_MIDNIGHT, SECOND),
        (None, BEFORE_MIDNIGHT, SECOND),
    ],
)
def test_moment_in_utc_is_taken_to_the_outlets_country(url: str | None, at: str, day: date) -> None:
    read = replace(article(REST), url=url, published_at=datetime.fromisoformat(at))
    assert written_on(read, get_language("en")) == day


def test_dateline_goes_before_the_outlets_country() -> None:
    read = article(f"WASHINGTON (TW) - {REST}")
    read = replace(read, url="https://courier.example.jp/", published_at=datetime.fromisoformat(AFTER_MIDNIGHT))
    assert written_on(read, get_language("en")) == SECOND


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://courier.example.de/", "DE"),
        ("https://courier.example.uk:443/a", "GB"),
        ("https://courier.example.io/", None),
        ("https://courier.example.org/", None),
        ("courier.de", None),
        ("", None),
        (None, None),
    ],
)
def test_outlet_country_is_the_ending_of_its_address(url: str | None, country: str | None) -> None:
    assert outlet_country(url) == country


@pytest.mark.parametrize("at", ["2026-05-03T00:00:00+00:00", None], ids=["a day without a time", "no day"])
def test_day_without_a_time_is_the_same_everywhere(at: str | None) -> None:
    assert _written_on("WASHINGTON (TW) -", at) == (THIRD if at else None)


def test_weekday_is_counted_from_the_day_at_the_dateline() -> None:
    text = "TOKYO, May 3 - “The ferries sail again,” Ilva Sterner said on Sunday."
    read = replace(article(text), published_at=datetime.fromisoformat(BEFORE_MIDNIGHT))
    (found,) = find_claims(read, DIRECTORY).claims
    assert found.said_on is not None
    assert (found.said_on.first, found.said_on.last) == (THIRD, THIRD)


def test_every_capital_has_a_zone() -> None:
    assert sorted(CAPITAL_ZONES) == sorted(CAPITALS)
    assert all(ZoneInfo(zone).key == zone for zone in CAPITAL_ZONES.values())


def test_long_first_paragraph_takes_no_longer() -> None:
    read = article("TOKYO, " * 20_000 + REST)
    started = perf_counter()
    assert written_on(read, get_language("en")) == read.published_at.date() if read.published_at else False
    assert perf_counter() - started < 1
