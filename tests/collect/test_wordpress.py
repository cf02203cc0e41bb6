"""WordPress sites by their interface (payloads in the documented shape: no recorded one is to be had)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from crossref.collect.wordpress import PAGE_SIZE, WordPressCollector, route_of
from crossref.errors import ParseError
from crossref.types import Platform
from tests.collect.feeds import answer
from tests.collect.websites import FIRST, SITE, as_json, parse_first, post, release_page, web_job


def _parse(posts: object, **changed: object):
    job = web_job(Platform.WORDPRESS, url=SITE, **changed)  # type: ignore[arg-type]  # a test names any setting
    return parse_first(WordPressCollector(), job, as_json(posts), media_type="application/json")


def test_post_becomes_a_statement_with_its_whole_text() -> None:
    request, parsed = _parse([post(7)])
    query = parse_qs(urlsplit(request.url).query)
    assert urlsplit(request.url).path == "/wp-json/wp/v2/posts"
    assert (query["orderby"], query["order"]) == (["modified"], ["desc"])
    (statement,) = parsed.statements
    assert statement.text == f"Release “7” & more\n\n{FIRST}"
    assert statement.published_at == datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
    assert (statement.url, statement.native_id) == (f"{SITE}/en/7/", "mfa.tarvia.example/post#7")


def test_list_by_change_is_complete_since_its_oldest_change() -> None:
    _, parsed = _parse([post(7), post(3, day="2019-05-05", modified_gmt="2026-11-20T10:00:00")])
    assert parsed.back_to == datetime(2026, 11, 20, 10, tzinfo=UTC)


def test_day_asked_for_is_reached_by_days_and_not_by_pages() -> None:
    posts = [post(n, day=f"2026-11-{20 - n // 10:02}") for n in range(PAGE_SIZE)]
    request, parsed = _parse(posts, since=date(2026, 10, 1))
    assert "after=2026-09-30T23%3A59%3A59" in request.url
    (older,) = parsed.next
    assert parse_qs(urlsplit(older.url).query)["before"] == ["2026-11-16T15:05:01"]
    assert older.optional
    job = web_job(Platform.WORDPRESS, url=SITE, since=date(2026, 10, 1))
    last = WordPressCollector().parse(job, older, answer(as_json([]), url=older.url, media_type="application/json"))
    assert (last.next, last.back_to) == ((), datetime(2026, 10, 1, tzinfo=UTC))


def test_locked_post_is_left_out() -> None:
    _, parsed = _parse([post(7, content={"rendered": "", "protected": True})])
    assert (parsed.statements, parsed.next) == ((), ())


def test_post_without_text_is_read_from_its_page() -> None:
    _, parsed = _parse([post(7, content={"rendered": ""})])
    (page,) = parsed.next
    job = web_job(Platform.WORDPRESS, url=SITE)
    fetched = answer(release_page(), url=page.url, media_type="text/html; charset=utf-8")
    (whole,) = WordPressCollector().parse(job, page, fetched).statements
    assert whole.id == page.about.id if page.about else False
    assert FIRST in whole.text


def test_known_post_can_be_asked_for_again() -> None:
    _, parsed = _parse([post(7)])
    job = web_job(Platform.WORDPRESS, url=SITE)
    request = WordPressCollector().again(job, parsed.statements[0])
    assert request is not None
    assert urlsplit(request.url).path == "/wp-json/wp/v2/posts/7"
    edited = as_json(post(7, text="The fare rises to 5 marks in January, the ministry announced."))
    (read,) = WordPressCollector().parse(job, request, answer(edited, media_type="application/json")).statements
    assert "rises to 5 marks" in read.text
    with pytest.raises(ParseError, match="another post"):
        WordPressCollector().parse(job, request, answer(as_json(post(8)), media_type="application/json"))


@pytest.mark.parametrize(
    ("address", "route"),
    [
        (SITE, f"{SITE}/wp-json/wp/v2/posts"),
        (f"{SITE}/", f"{SITE}/wp-json/wp/v2/posts"),
        (f"{SITE}/wp-json/wp/v2/state_press_release", f"{SITE}/wp-json/wp/v2/state_press_release"),
        (f"{SITE}/?rest_route=/wp/v2/posts", f"{SITE}/?rest_route=/wp/v2/posts"),
    ],
)
def test_address_is_a_site_or_a_route(address: str, route: str) -> None:
    assert route_of(address) == route


@pytest.mark.parametrize(
    "body",
    [
        b"<!doctype html><title>Technical Difficulties</title>",
        b'{"code": "rest_cannot_access", "message": "Only authenticated users can access the REST API."}',
        b'[{"id": 1}, 3]',
        b"[1",
        b'"posts"',
    ],
)
def test_closed_or_changed_interface_is_an_error(body: bytes) -> None:
    with pytest.raises(ParseError):
        parse_first(WordPressCollector(), web_job(Platform.WORDPRESS, url=SITE), body)
