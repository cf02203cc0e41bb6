"""Feeds of every kind become entries of one shape."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.entries import Feed, plain, read_feed
from crossref.errors import ParseError
from tests.collect.feeds import ATOM, FEED_URL, HTML_PAGE, JSON_FEED, RSS, RSS_1


def _read(data: bytes, *, media_type: str | None = None, zone: str = "UTC", lang: str | None = None) -> Feed:
    return read_feed(data, url=FEED_URL, media_type=media_type, zone=ZoneInfo(zone), lang=lang)


def _dated(date: str, *, zone: str = "UTC", lang: str | None = None) -> datetime | None:
    item = f"<item><title>Ferries</title><pubDate>{date}</pubDate></item>"
    return (
        _read(f"<rss version='2.0'><channel>{item}</channel></rss>".encode(), zone=zone, lang=lang)
        .entries[0]
        .published_at
    )


def test_rss_entry_has_text_author_address_and_time_in_its_zone() -> None:
    entry = _read(RSS).entries[0]
    assert entry.title == "Statement on the bridge at Port Calder"
    assert entry.body.split("\n\n") == [
        "Ilva Sterner, Minister of Transport",
        "We will keep the bridge at Port Calder open in winter.",
        "The fare stays at 4.5 marks, and it may rise in the autumn.",
    ]
    assert entry.whole
    assert (entry.native_id, entry.url) == (
        "https://press.mfa.example/?p=812", "https://press.mfa.example/en/bridge/?utm_source=rss",
    )  # fmt: skip
    assert entry.author == "Ilva Sterner, Minister of Transport"
    assert entry.published_at == datetime(2026, 11, 23, 18, 5, tzinfo=timezone(timedelta(hours=2)))
    assert entry.published_at.utcoffset() == timedelta(hours=2)
    assert entry.lang == "en"


RSS_0_90 = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>Harbour Board</title><link>https://press.mfa.example/</link><description>News</description></channel>
<item><title>Ferries &amp; fares</title><link>https://press.mfa.example/en/ferries/</link></item></rdf:RDF>"""
RSS_0_91 = """<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Harbour Board</title><link>https://press.mfa.example/</link><language>en</language>
<item><title>Ferries &amp; fares</title><link>https://press.mfa.example/en/ferries/</link>
<description>The fare stays at 4.5 marks.</description></item></channel></rss>"""
RSS_0_92 = """<?xml version="1.0"?>
<rss version="0.92"><channel><title>Harbour Board</title><link>https://press.mfa.example/</link>
<item><title>Ferries &amp; fares</title><link>https://press.mfa.example/en/ferries/</link>
<description>The fare stays at &lt;b&gt;4.5&lt;/b&gt;&amp;nbsp;marks.</description><category>Transport</category></item>
</channel></rss>"""


@pytest.mark.parametrize(
    ("text", "body", "lang"),
    [
        (RSS_0_90, "", None),
        (RSS_0_91, "The fare stays at 4.5 marks.", "en"),
        (RSS_0_92, "The fare stays at 4.5\u00a0marks.", None),
    ],
    ids=["0.90", "0.91", "0.92"],
)
def test_feed_of_the_first_years_is_read(text: str, body: str, lang: str | None) -> None:
    (entry,) = _read(text.encode()).entries
    assert (entry.title, entry.url) == ("Ferries & fares", "https://press.mfa.example/en/ferries/")
    assert (entry.body, entry.whole, entry.published_at, entry.lang) == (body, False, None, lang)


def test_login_names_are_no_authors() -> None:
    assert _read(RSS).entries[1].author is None


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("web@mfa.example (Renata Olmos)", "Renata Olmos"),
        ("Renata Olmos, Spokesperson", "Renata Olmos, Spokesperson"),
        ("Renata Olmos &lt;web@mfa.example&gt;", "Renata Olmos"),
        ("王毅", "王毅"),
        ("admin", None),
        ("press2", None),
        ("web@mfa.example", None),
    ],
)
def test_author_is_a_name_that_people_go_by(author: str, name: str | None) -> None:
    item = f"<item><title>Ferries</title><author>{author}</author></item>"
    assert _read(f"<rss version='2.0'><channel>{item}</channel></rss>".encode()).entries[0].author == name


def test_atom_entry_keeps_paragraphs_and_line_breaks() -> None:
    feed = _read(ATOM)
    entry = feed.entries[0]
    assert (entry.title, entry.lang, entry.author) == ("El puente & el puerto", "es", "Renata Olmos")
    assert entry.body == "El puente no se cerrará.\n\nHabrá\nmás trenes."
    assert entry.updated_at == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert feed.older == "https://press.mfa.example/feed/page/2"


def test_rss_1_in_another_encoding_is_read_and_its_clock_is_the_publisher_s() -> None:
    entry = _read(RSS_1, media_type="text/xml", zone="Europe/Moscow").entries[0]
    assert entry.title == "О переговорах в Порт-Калдере"
    assert entry.body.startswith("Мы не обсуждали этот вопрос.")
    assert (entry.published_at or entry.updated_at) == datetime(2026, 11, 23, 7, tzinfo=UTC)


def test_json_feed_is_read() -> None:
    feed = _read(JSON_FEED)
    first, second = feed.entries
    assert (first.native_id, first.author, first.lang) == ("41", "Harbour Board", "en-gb")
    assert first.body == "All ferries will sail on Monday.\n\nNone is cancelled."
    assert (second.url, second.author) == (None, "Jonas Averill")
    assert second.body == "The pier may close at ten.\n\nAsk at the gate."
    assert feed.older == "https://harbour.example/feed.json?page=2"


def test_what_no_database_keeps_is_replaced() -> None:
    broken = JSON_FEED.replace(b"All ferries", b"All\\u0000 \\ud83d ferries").replace(b"feed.json?page=2", b"\\ud83d")
    feed = _read(broken)
    assert feed.entries[0].body.startswith("All")
    assert not re.search("[\x00\ud800-\udfff]", feed.entries[0].body)
    assert feed.older is None


@pytest.mark.parametrize(
    "media_type", ["text/xml; charset=ISO-8859-1", "application/rss+xml; charset=windows-1251", "text/html", None]
)
def test_valid_utf_8_is_read_as_that_whatever_the_server_says(media_type: str | None) -> None:
    assert _read(ATOM, media_type=media_type).entries[0].body.startswith("El puente no se cerrará.")


def test_charset_of_the_server_is_used_where_the_bytes_are_no_utf_8() -> None:
    data = RSS_1.replace(b' encoding="windows-1251"', b"")
    entry = _read(data, media_type="application/xml; charset=windows-1251").entries[0]
    assert entry.title == "О переговорах в Порт-Калдере"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (HTML_PAGE, "web page instead of a feed"),
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"Access denied", "no feed any more"),
        (RSS[: len(RSS) // 2], "cut short"),
        (ATOM.replace(b"</feed>", b""), "cut short"),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', "no items"),
        (JSON_FEED[:300], "cut short"),
        (b'{"error": "not found"}', "no feed"),
        (b"[1, 2]", "no feed"),
        (b"<sitemap><url/></sitemap></rss>", "no feed any more"),
        (b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa">]><rss version="2.0"><channel/></rss>', "entities"),
    ],
    ids=[
        "html",
        "nothing",
        "blank",
        "words",
        "half",
        "cut",
        "no items",
        "half json",
        "json",
        "list",
        "other xml",
        "entities",
    ],
)
def test_what_is_no_whole_feed_is_told_as_a_change(data: bytes, words: str) -> None:
    with pytest.raises(ParseError, match="changed") as told:
        _read(data)
    assert words in told.value.message
    assert FEED_URL in told.value.message


def test_empty_feed_is_a_value() -> None:
    assert _read(b'<rss version="2.0"><channel><title>Press</title></channel></rss>').entries == ()
    assert _read(b'<feed xmlns="http://www.w3.org/2005/Atom"/>').entries == ()


def test_stray_mark_in_a_feed_does_not_lose_its_entries() -> None:
    data = RSS.replace(b"<title>Press releases</title>", b"<title>Press & releases</title>")
    assert _read(data).entries[0].title == "Statement on the bridge at Port Calder"


@pytest.mark.parametrize(
    ("date", "zone", "hour"),
    [
        ("Tue, 24 Nov 2026 10:00:00 GMT", "Europe/Madrid", "10:00"),
        ("Wed, 24 Nov 26 10:00:00 EST", "UTC", "15:00"),
        ("Tue, 24 Nov 2026 10:00:00 MSK", "UTC", "07:00"),
        ("Tue, 24 Nov 2026 10:00:00", "Europe/Madrid", "09:00"),
        ("2026-11-24T10:00:00", "America/Caracas", "14:00"),
        ("2026-11-24T10:00:00Z", "America/Caracas", "10:00"),
        ("2026-11-24 10:00:00 +03:00", "UTC", "07:00"),
        ("24 November 2026 10:00", "Europe/Madrid", "09:00"),
    ],
)
def test_date_of_a_feed_is_read_in_the_zone_it_names_or_its_publisher_s(date: str, zone: str, hour: str) -> None:
    found = _dated(date, zone=zone)
    assert found is not None
    assert found.astimezone(UTC).strftime("%Y-%m-%d %H:%M") == f"2026-11-24 {hour}"


def test_date_in_the_channel_s_language_is_read() -> None:
    found = _dated("24 de noviembre de 2026 10:00", lang="es")
    assert found == datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "date", ["", "soon", "yesterday", "0000-00-00", "May", "99 Nov 2026", "0001-01-01T00:00:00+05:00", "1970-01-01"]
)
def test_date_that_means_no_moment_is_unknown(date: str) -> None:
    assert _dated(date) is None


@pytest.mark.parametrize(
    ("given_html", "text"),
    [
        ("<p>One.</p><p>Two<br>lines.</p>", "One.\n\nTwo\nlines."),
        ("&lt;p&gt;Escaped twice.&lt;/p&gt;", "Escaped twice."),
        ("AT&amp;T and R&D", "AT&T and R&D"),
        ("if 5 < 6 and 7 > 6", "if 5 < 6 and 7 > 6"),
        ("<style>p{}</style><p>Shown.</p><script>hidden()</script>", "Shown."),
        ("Plain.\n\n\nTwo.", "Plain.\n\nTwo."),
        (None, ""),
        (7, ""),
    ],
)
def test_html_becomes_the_text_that_it_shows(given_html: object, text: str) -> None:
    assert plain(given_html) == text


@given(st.text(max_size=200))
def test_any_text_can_be_made_plain(text: str) -> None:
    assert isinstance(plain(text), str)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_feed_or_told(data: bytes) -> None:
    for document in (data, b"<rss version='2.0'><channel>" + data + b"</channel></rss>", b"{" + data):
        try:
            assert isinstance(_read(document), Feed)
        except ParseError as error:
            assert error.message.endswith(".")
