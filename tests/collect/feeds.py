"""Feeds of invented bodies, in the shapes that real ones have."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

from crossref.collect.base import FetchRequest, Job, Parsed
from crossref.collect.feed import FeedCollector
from crossref.collect.http import Fetched
from crossref.types import Capture, Channel, Platform, Source

FEED_URL = "https://press.mfa.example/en/feed"
SEEN_AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

FULL_TEXT = (
    "<p>Ilva Sterner, Minister of Transport</p><p>We will keep the bridge at Port Calder open in winter.</p>"
    "<p>The fare stays at 4.5 marks, and it may rise in the autumn.</p><script>track()</script>"
)

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Press releases</title><link>https://press.mfa.example/en/</link><language>en</language>
<generator>https://wordpress.org/?v=6.9</generator>
<item><title>Statement on the bridge at Port Calder</title><link>/en/bridge/?utm_source=rss</link>
 <guid isPermaLink="false">https://press.mfa.example/?p=812</guid>
 <dc:creator><![CDATA[Ilva Sterner, Minister of Transport]]></dc:creator>
 <pubDate>Mon, 23 Nov 2026 18:05:00 +0200</pubDate>
 <description><![CDATA[<p>We will keep the bridge [&hellip;]</p>]]></description>
 <content:encoded><![CDATA[{FULL_TEXT}]]></content:encoded></item>
<item><title>Minister meets the harbour board</title><link>https://press.mfa.example/en/board/</link>
 <guid>801</guid><author>web@mfa.example (press2)</author><pubDate>Fri, 20 Nov 2026 09:00:00 CET</pubDate>
 <description>The minister met the harbour board on Friday.</description></item>
</channel></rss>
""".encode()

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">
<title>Comunicados</title><id>tag:gobierno.example,2026:feed</id><updated>2026-11-23T12:00:00Z</updated>
<link rel="next" href="/feed/page/2"/>
<entry><id>tag:gobierno.example,2026:55</id><title type="html">El puente &amp;amp; el puerto</title>
 <link rel="alternate" href="https://gobierno.example/55"/><author><name>Renata Olmos</name></author>
 <published>2026-11-22T23:30:00-04:00</published><updated>2026-11-23T12:00:00Z</updated>
 <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>El puente no se cerrará.</p>
 <p>Habrá<br/>más trenes.</p></div></content></entry>
</feed>
""".encode()

RSS_1 = """<?xml version="1.0" encoding="windows-1251"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://mid.example/"><title>Новости</title></channel>
<item rdf:about="https://mid.example/n/7"><title>О переговорах в Порт-Калдере</title><link>https://mid.example/n/7</link>
<dc:date>2026-11-23T10:00:00</dc:date><dc:language>ru</dc:language>
<description>Мы не обсуждали этот вопрос. ДЛИННО</description></item></rdf:RDF>
""".replace("ДЛИННО", "Переговоры продолжатся в декабре, и стороны обменяются письмами. " * 10).encode("cp1251")

JSON_FEED = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "Statements", "language": "en-GB",
"next_url": "https://harbour.example/feed.json?page=2", "authors": [{"name": "Harbour Board"}],
"items": [
 {"id": 41, "url": "https://harbour.example/41", "title": "Ferries", "date_published": "2026-11-23T08:00:00+01:00",
  "content_html": "<p>All ferries will sail on Monday.</p><p>None is cancelled.</p>"},
 {"id": "40", "url": "javascript:alert(1)", "content_text": "The pier may close at ten.\\nAsk at the gate.",
  "date_published": "2026-11-20T08:00:00+01:00", "authors": [{"name": "Jonas Averill"}]}
]}"""

HTML_PAGE = (
    b"<!DOCTYPE html><html><head><title>Technical Difficulties</title></head><body>Please come back.</body></html>"
)

ARTICLE_PAGE = """<!doctype html><html lang="en"><head><title>Minister meets the harbour board</title></head><body>
<nav><a href="/">Home</a></nav><main><article><h1>Minister meets the harbour board</h1>
<p>The minister met the harbour board on Friday and spoke about the winter timetable of the ferries.</p>
<p>“We will not cancel a single ferry before the spring,” Ilva Sterner told the members of the board in Port Calder.</p>
<p>She added that the fare stays at 4.5 marks and that the board will publish its own figures in January.</p>
</article></main><footer>Contact</footer></body></html>""".encode()


def job(*, since: date | None = None, zone: str | None = None, lang: str | None = None, url: str = FEED_URL) -> Job:
    """Return the work of collecting one feed of an invented ministry."""
    channel = Channel(id="mfa-feed", platform=Platform.FEED, address=url, language=lang)
    source = Source(id="mfa", names=(("en", "Ministry of the Harbour"),), timezone=zone, channels=(channel,))
    return Job(channel=channel, source=source, since=since)


def answer(body: bytes, *, url: str = FEED_URL, media_type: str | None = None, seen_at: datetime = SEEN_AT) -> Fetched:
    """Return an answer as the door to the network gives it."""
    capture = Capture(
        sha256=hashlib.sha256(body).hexdigest(),
        url=url,
        final_url=url,
        status=200,
        headers=(),
        fetched_at=seen_at,
        media_type=media_type,
    )
    return Fetched(body=body, capture=capture)


def read(body: bytes, work: Job | None = None, *, media_type: str | None = None, seen_at: datetime = SEEN_AT) -> Parsed:
    """Read a feed as the answer to a collector's first request."""
    collector, work = FeedCollector(), work or job()
    request: FetchRequest = collector.first(work)[0]
    return collector.parse(work, request, answer(body, url=request.url, media_type=media_type, seen_at=seen_at))
