"""Listing pages: by selectors, by shape, page after page."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crossref.collect.base import FetchRequest
from crossref.collect.page import PageCollector
from crossref.errors import ParseError
from crossref.types import Platform
from tests.collect.feeds import answer
from tests.collect.websites import LISTING, LISTING_URL, SITE, parse_first, web_job

SELECT = {"listing": "ul.news > li", "link": "h3 a", "title": "h3", "date": ".day", "date_format": "DMY"}
TITLES = [
    "Statement on the bridge at Port Calder",
    "Minister meets the harbour board of Calder",
    "Remarks by Ilva Sterner on winter fares",
]


def _listed(body: str | bytes, url: str = LISTING_URL, **settings: str) -> list[tuple[str, str, str | None]]:
    _, parsed = parse_first(PageCollector(), web_job(Platform.PAGE, url=url, **settings), body)
    return [
        (one.url, one.about.text, one.about.published_at.date().isoformat() if one.about.published_at else None)
        for one in parsed.next
        if one.about is not None
    ]


def test_listing_is_read_by_its_selectors() -> None:
    assert _listed(LISTING, **SELECT, match="tarvia") == [
        (f"{SITE}/en/news/bridge", TITLES[0], "2026-11-22"),
        (f"{SITE}/en/news/ferries", TITLES[1], "2026-11-19"),
        (f"{SITE}/en/news/fares", TITLES[2], "2026-11-02"),
    ]


def test_listing_is_found_by_its_shape() -> None:
    found = _listed(LISTING)
    assert [title for _, title, _ in found] == TITLES
    assert [day for _, _, day in found] == ["2026-11-22", "2026-11-19", "2026-11-02"]


def test_listing_tells_since_when_it_is_complete() -> None:
    _, parsed = parse_first(PageCollector(), web_job(Platform.PAGE, **SELECT), LISTING)
    assert parsed.back_to == datetime(2026, 11, 1, 23, tzinfo=UTC)
    assert parsed.notes == ()


def test_listing_without_days_says_so() -> None:
    body = LISTING.replace("day", "x").replace(".11.2026", "")
    _, parsed = parse_first(PageCollector(), web_job(Platform.PAGE, listing="ul.news > li"), body)
    assert parsed.back_to is None
    assert parsed.notes == ("its listing shows no order of days, so the days it covers are not known",)


def test_skip_leaves_titles_and_addresses_out() -> None:
    found = _listed(LISTING, **SELECT, skip="harbour board|elsewhere")
    assert [title for _, title, _ in found] == [TITLES[0], TITLES[2]]


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({}, f"{SITE}/en/news?page=2"),
        ({"next": "li.next a"}, f"{SITE}/en/news?page=2"),
        ({"next": "?page={page}"}, f"{SITE}/en/news?page=2"),
        ({"next": "/en/news/default_{page}.html"}, f"{SITE}/en/news/default_2.html"),
    ],
)
def test_older_page_is_asked_for_when_a_day_is_not_reached(settings: dict[str, str], url: str) -> None:
    job = web_job(Platform.PAGE, since=date(2026, 10, 1), **SELECT, **settings)
    _, parsed = parse_first(PageCollector(), job, LISTING)
    assert [(one.url, one.optional) for one in parsed.next if one.about is None] == [(url, True)]


def test_numbered_pages_count_on() -> None:
    job = web_job(Platform.PAGE, since=date(2026, 10, 1), next="?page={page}", **SELECT)
    collector = PageCollector()
    _, parsed = parse_first(collector, job, LISTING)
    second = parsed.next[-1]
    from tests.collect.feeds import answer

    third = collector.parse(job, second, answer(LISTING.encode(), url=second.url, media_type="text/html")).next[-1]
    assert third.url == f"{SITE}/en/news?page=3"


def test_no_older_page_without_a_day_or_behind_it() -> None:
    for since in (None, date(2026, 11, 10)):
        _, parsed = parse_first(PageCollector(), web_job(Platform.PAGE, since=since, **SELECT), LISTING)
        assert all(one.about is not None for one in parsed.next)


@pytest.mark.parametrize(
    ("body", "settings", "why"),
    [
        (LISTING, {"listing": "div.gone"}, "listing = 'div.gone' matches nothing"),
        (LISTING, {"listing": "ul.news > li", "link": "b@href"}, "no link of its listing"),
        ("<html><body><a href='/x'>Technical difficulties, please wait</a></body></html>", {}, "looks like a listing"),
        ("", {}, "no web page|empty"),
        (b"\x00\xff" * 50, {}, "no web page|looks like a listing"),
    ],
)
def test_changed_page_is_an_error_and_never_nothing_new(body: str, settings: dict[str, str], why: str) -> None:
    with pytest.raises(ParseError, match=why):
        _listed(body, **settings)


# --- recorded pages -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "newest"), [(0, "2020-12-11"), (1, "2020-11-20"), (2, None), (3, None)])
def test_recorded_listing_of_the_chinese_ministry(shared: Path, number: int, newest: str | None) -> None:
    body = (shared / "recorded" / "ministry_html" / f"fmprc_{number}.html").read_bytes()
    job = web_job(
        Platform.PAGE,
        url="https://www.fmprc.gov.cn/web/wjdt_674879/fyrbt_674889/default.shtml",
        lang="zh",
        zone="Asia/Shanghai",
        next="default_{page}.shtml",
    )
    _, parsed = parse_first(PageCollector(), job, body)
    days = [one.about.published_at for one in parsed.next if one.about is not None]
    assert len(days) == 15
    assert None not in days
    assert parsed.back_to == min(day for day in days if day is not None)
    if newest is not None:
        assert max(day for day in days if day).astimezone(UTC).date().isoformat() <= newest


def test_recorded_listing_of_belarus_by_recorded_selectors(shared: Path) -> None:
    body = (shared / "recorded" / "ministry_html" / "belarus.html").read_bytes()
    found = _listed(body, "https://mfa.gov.by/en/press/statements", listing='//a[has-class("tabs-content__item")]',
                    link="//@href", title="//h2/text()")  # fmt: skip
    assert len(found) == 5
    assert found[0][1].startswith("Statement of the Foreign Ministry of the Republic of Belarus")


def test_day_that_stands_on_the_release_alone_is_read_there() -> None:
    select = {"listing": "ul.news > li", "body": "div.text", "date": "p.published"}
    listing = answer(
        b"<html><body><ul class='news'><li><a href='/n/1'>Statement on the bridge at Port Calder</a></li></ul></body></html>",
        url="https://mfa.tarvia.example/news",
    )
    job = web_job(Platform.PAGE, url=listing.capture.url, **select)
    (request,) = PageCollector().parse(job, FetchRequest(url=listing.capture.url), listing).next
    page = answer(
        b"<html><head><title>Statement on the bridge at Port Calder</title></head><body><p class='published'>20 November 2026</p>"
        b"<div class='text'><p>Statement on the bridge at Port Calder: it stays open in winter.</p></div></body></html>",
        url=request.url,
    )
    (statement,) = PageCollector().parse(job, request, page).statements
    assert statement.published_at == datetime(2026, 11, 19, 23, tzinfo=UTC)  # midnight in Madrid


def test_recorded_page_of_malaysia_by_its_shape(shared: Path) -> None:
    body = (shared / "recorded" / "ministry_html" / "press-release.html").read_bytes()
    found = _listed(body, "https://www.kln.gov.my/web/guest/press-releases")
    assert len(found) > 200
    assert found[0][2] is not None
