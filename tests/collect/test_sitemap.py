"""Sitemaps: which addresses are new or changed, and nothing that is no sitemap."""

from __future__ import annotations

import gzip
from datetime import UTC, date, datetime, timedelta

import pytest

from crossref.collect import sitemap
from crossref.collect.sitemap import SitemapCollector
from crossref.errors import ParseError
from crossref.types import Platform
from tests.collect.feeds import SEEN_AT
from tests.collect.websites import NEWS_SITEMAP, SITE, parse_first, urlset, web_job

URL = f"{SITE}/sitemap.xml"
ROWS = (
    (f"{SITE}/en/news/bridge", "2026-11-23T14:05:00+02:00"),
    (f"{SITE}/en/news/old", "2024-01-02"),
    (f"{SITE}/en/contact", "2026-11-23"),
)


def _asked(body: bytes, **changed: object) -> list[str]:
    job = web_job(Platform.SITEMAP, url=URL, **changed)  # type: ignore[arg-type]  # a test names any setting
    return [one.url for one in parse_first(SitemapCollector(), job, body)[1].next]


def test_new_release_is_asked_for_and_nothing_else() -> None:
    request, parsed = parse_first(SitemapCollector(), web_job(Platform.SITEMAP, url=URL), urlset(*ROWS))
    assert request.conditional
    (page,) = parsed.next
    assert (page.url, page.summary) == (f"{SITE}/en/news/bridge", False)
    assert page.edited_at == datetime(2026, 11, 23, 12, 5, tzinfo=UTC)
    assert page.about is not None
    assert page.about.text == ""
    assert parsed.back_to == SEEN_AT - sitemap.WINDOW


def test_day_asked_for_widens_the_window() -> None:
    assert len(_asked(urlset(*ROWS), since=date(2024, 1, 1))) == 2


def test_match_and_skip_choose_addresses() -> None:
    assert _asked(urlset(*ROWS), match="/contact") == [f"{SITE}/en/contact"]
    with pytest.raises(ParseError, match="none of its 3 addresses"):
        _asked(urlset(*ROWS), skip="/news/")


def test_news_sitemap_tells_title_day_and_language() -> None:
    _, parsed = parse_first(SitemapCollector(), web_job(Platform.SITEMAP, url=URL, lang=None), NEWS_SITEMAP)
    about = parsed.next[0].about
    assert about is not None
    assert (about.text, about.lang) == ("El puente sigue abierto este invierno", "es")
    assert about.published_at == datetime(2026, 11, 23, 17, tzinfo=UTC)
    assert parsed.back_to == about.published_at


def test_packed_sitemap_is_read() -> None:
    assert _asked(gzip.compress(urlset(*ROWS))) == [f"{SITE}/en/news/bridge"]


def test_packed_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "MOST_BYTES", 1000)
    with pytest.raises(ParseError, match="larger than"):
        _asked(gzip.compress(b" " * 1_000_000 + urlset(*ROWS)))


def test_index_leads_to_its_fresh_sitemaps() -> None:
    rows = (
        (f"{SITE}/news-1.xml", "2026-11-20"),
        (f"{SITE}/news-2.xml", ""),
        (f"{SITE}/news-3.xml", "2020-01-01"),
        (f"{SITE}/images.xml", "2026-11-20"),
    )
    assert _asked(urlset(*rows, index=True)) == [f"{SITE}/news-1.xml", f"{SITE}/news-2.xml"]


def test_index_that_lists_itself_does_not_go_round() -> None:
    assert _asked(urlset((URL, ""), (f"{SITE}/a.xml", ""), index=True)) == [f"{SITE}/a.xml"]


def test_addresses_without_days_cover_nothing() -> None:
    _, parsed = parse_first(SitemapCollector(), web_job(Platform.SITEMAP, url=URL), urlset((f"{SITE}/news/a", "")))
    assert parsed.back_to is None
    assert parsed.notes == ("its sitemap tells no days, so the days that it covers are not known",)


def test_pages_of_one_visit_are_capped() -> None:
    days = ((f"{SITE}/news/{n}", (SEEN_AT - timedelta(minutes=n)).isoformat()) for n in range(sitemap.MOST_PAGES + 50))
    _, parsed = parse_first(SitemapCollector(), web_job(Platform.SITEMAP, url=URL), urlset(*days))
    assert len(parsed.next) == sitemap.MOST_PAGES
    assert parsed.next[0].url == f"{SITE}/news/0"
    assert parsed.back_to is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<!DOCTYPE html><html><body>Please log in</body></html>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><urlset><url><loc>&a;</loc></url></urlset>',
        urlset(*ROWS)[:-20],
        b"<rss/>",
        b"\x1f\x8bbroken",
        urlset(index=True),
    ],
)
def test_anything_else_is_an_error(body: bytes) -> None:
    with pytest.raises(ParseError):
        _asked(body)
