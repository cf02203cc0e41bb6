"""Releases of web sites: their text, their day, and whether a page is what was announced."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.base import FetchRequest
from crossref.collect.releases import absolute, read_day, read_release, release, with_query
from crossref.errors import ParseError
from crossref.types import Platform
from tests.collect.feeds import SEEN_AT, answer
from tests.collect.websites import FIRST, SITE, release_page, web_job

URL = f"{SITE}/en/news/bridge"
BODY = (
    f"{FIRST}\n\n“We will keep the bridge open in winter,” said Ilva Sterner, Minister of Foreign Affairs of Tarvia, in"
    " Calder.\n\nThe ministry will publish the text of the agreement in January, when both parliaments have seen it."
)


def _request(title: str = "Statement on the bridge at Port Calder", **settings: str) -> tuple:
    job = web_job(Platform.PAGE, **settings)
    about = release(job, answer(b"listing"), native=URL, url=URL, text=title)
    return job, FetchRequest(url=URL, about=about, summary=False)


def _read(page: bytes, title: str = "Statement on the bridge at Port Calder", **settings: str):
    job, request = _request(title, **settings)
    return read_release(job, request, answer(page, url=URL, media_type="text/html")).statements[0]


@pytest.mark.parametrize("settings", [{}, {"body": "div.text"}, {"body": "//div[has-class('text')]//p"}])
def test_release_is_read_from_its_page(settings: dict[str, str]) -> None:
    read = _read(release_page(), **settings)
    assert read.text == f"Statement on the bridge at Port Calder\n\n{BODY}"
    assert read.published_at == datetime(2026, 11, 23, 12, 5, tzinfo=UTC)
    assert (read.platform, read.native_id, read.lang) == (Platform.PAGE, URL, "en")
    assert read.latest.capture == answer(release_page()).capture.sha256


def test_selector_that_matches_nothing_is_a_changed_page() -> None:
    with pytest.raises(ParseError, match=r"body = 'div.gone' matches nothing .* its markup changed"):
        _read(release_page(), body="div.gone")


def test_page_about_something_else_is_refused() -> None:
    with pytest.raises(ParseError, match="another text than its channel announced"):
        _read(release_page(), title="Speech of the president before the assembly about education reforms")


@pytest.mark.parametrize("body", [b"", b"\x00\xff" * 40, b"<html><body><h1>Bridge</h1></body></html>"])
def test_page_without_text_is_refused(body: bytes) -> None:
    with pytest.raises(ParseError):
        _read(body)


@pytest.mark.parametrize(
    ("shown", "settings", "day"),
    [
        ("23.11.2026", {}, date(2026, 11, 23)),
        ("11/23/2026", {}, date(2026, 11, 23)),
        ("03/11/2026", {}, None),
        ("03/11/2026", {"date_format": "DMY"}, date(2026, 11, 3)),
        ("03/11/2026", {"date_format": "MDY"}, date(2026, 3, 11)),
        ("3 | 11 | 26", {"date_format": "%d | %m | %y"}, date(2026, 11, 3)),
        ("le 3 novembre 2026", {"date_locale": "fr"}, date(2026, 11, 3)),
        ("3 листопада 2026", {}, date(2026, 11, 3)),
        ("2026年11月3日", {}, date(2026, 11, 3)),
        ("3 Kasım 2026", {"date_locale": "tr"}, date(2026, 11, 3)),
        ("03 Kasım 2026 Salı", {"date_locale": "tr", "date_format": "%d %B %Y %A"}, date(2026, 11, 3)),
        ("40.99.2026", {}, None),
        ("Read more", {}, None),
    ],
)
def test_read_day_reads_days_as_listings_write_them(shown: str, settings: dict[str, str], day: date | None) -> None:
    found = read_day(shown, web_job(Platform.PAGE, **settings), seen_at=SEEN_AT)
    assert (found.date() if found else None) == day
    assert found is None or found.tzinfo == ZoneInfo("Europe/Madrid")


def test_read_day_keeps_a_time_with_its_zone() -> None:
    found = read_day("2026-11-23T23:30:00-04:00", web_job(Platform.PAGE), seen_at=SEEN_AT)
    assert found == datetime(2026, 11, 24, 3, 30, tzinfo=UTC)


@given(st.dates(date(1995, 1, 1), date(2026, 11, 24)))
def test_read_day_gives_back_every_day_written_in_the_order_named(day: date) -> None:
    job = web_job(Platform.PAGE, date_format="MDY")
    found = read_day(day.strftime("%m/%d/%Y"), job, seen_at=SEEN_AT)
    assert found is not None
    assert found.date() == day


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("/en/a?utm_source=x&id=3#top", f"{SITE}/en/a?id=3"),
        ("b", f"{SITE}/en/b"),
        ("javascript:alert(1)", None),
        ("mailto:press@mfa.tarvia.example", None),
        ("http://[bad", None),
        ("", None),
    ],
)
def test_absolute_takes_web_addresses_alone(link: str, found: str | None) -> None:
    assert absolute(link, f"{SITE}/en/news") == found


def test_with_query_keeps_what_is_there() -> None:
    assert with_query("https://a.example/x?b=1&c=2", c=3, d="e f") == "https://a.example/x?b=1&c=3&d=e+f"


def test_release_from_the_future_has_no_day() -> None:
    job = web_job(Platform.PAGE)
    ahead = release(job, answer(b""), native="a", url=URL, text="x", published_at=SEEN_AT + timedelta(days=9))
    assert ahead.published_at is None
