"""What a page says of itself."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crossref.article.metadata import NO_TIME, NO_ZONE, Metadata, read_metadata, read_stamp
from crossref.article.tree import parse


def _read(head: str, body: str = "", *, lang: str = "en", published_on: date | None = None) -> Metadata:
    page = parse(f'<html lang="{lang}"><head>{head}</head><body>{body}</body></html>')
    return read_metadata(page, url="https://www.quay.example/a?x=1", published_on=published_on)


@pytest.mark.parametrize(
    ("stamp", "at", "notes"),
    [
        ("2024-05-15T10:40:00+02:00", "2024-05-15T10:40:00+02:00", ()),
        ("2024-05-15T10:40:00+0200", "2024-05-15T10:40:00+02:00", ()),
        ("2024-05-15T10:40:00Z", "2024-05-15T10:40:00+00:00", ()),
        ("2024-05-15 10:40", "2024-05-15T10:40:00+00:00", (NO_ZONE,)),
        ("2024-05-15", "2024-05-15T00:00:00+00:00", (NO_TIME,)),
        ("May 15, 2024", "2024-05-15T00:00:00+00:00", (NO_TIME,)),
    ],
)
def test_stamps_keep_their_zone_or_say_that_there_is_none(stamp: str, at: str, notes: tuple[str, ...]) -> None:
    assert read_stamp(stamp) == (datetime.fromisoformat(at), notes)


def test_linked_data_is_found_in_a_graph() -> None:
    found = _read(
        '<script type="application/ld+json">{"@graph":[{"@type":"Organization"},{"@type":"NewsArticle","headline":"Ferry",'
        '"author":[{"name":"Lena Abrik"},{"name":"Jo Pell"}],"publisher":{"name":"The Quay"},"inLanguage":"es-ES",'
        '"datePublished":"2024-05-15T10:40:00+02:00"}]}</script>',
        lang="",
    )
    assert (found.title, found.byline, found.outlet, found.lang) == ("Ferry", "Lena Abrik, Jo Pell", "The Quay", "es")


@pytest.mark.parametrize("data", ["{broken", "[" * 100_000, '"text"', "[[[]]]", '{"@type": 5}'])
def test_damaged_linked_data_is_passed_over(data: str) -> None:
    assert _read(f'<script type="application/ld+json">{data}</script>').published_at is None


@pytest.mark.parametrize(
    ("name", "outlet"),
    [("The Quay | News | Weather", "The Quay"), ("https://www.quay.example", "quay.example"), ("", "quay.example")],
    ids=["topics", "address", "none"],
)
def test_outlet_is_a_name_else_the_host(name: str, outlet: str) -> None:
    assert _read(f'<meta property="og:site_name" content="{name}">').outlet == outlet


def test_day_that_was_given_serves_where_the_page_tells_none() -> None:
    found = _read("", published_on=date(2024, 5, 15))
    assert found.published_at == datetime(2024, 5, 15, tzinfo=UTC)
    assert found.notes == (NO_TIME,)


def test_day_shown_in_the_byline_is_read() -> None:
    found = _read("", '<div class="byline">By Lena Abrik, 15 May 2024</div>')
    assert found.published_at == datetime(2024, 5, 15, tzinfo=UTC)


def test_canonical_address_wins_only_when_it_is_one() -> None:
    assert _read('<link rel="canonical" href="https://quay.example/b">').url == "https://quay.example/b"
    assert _read('<link rel="canonical" href="javascript:alert(1)">').url == "https://www.quay.example/a?x=1"
