"""Web sites of invented bodies: pages, sitemaps and interfaces in the shapes that real ones have."""

from __future__ import annotations

import json
from datetime import date

from crossref.collect.base import Collector, FetchRequest, Job, Parsed
from crossref.types import Channel, Platform, Source
from tests.collect.feeds import answer

SITE = "https://mfa.tarvia.example"
LISTING_URL = f"{SITE}/en/news"

LISTING = """<!doctype html><html lang="en"><head><title>News | Foreign Office of Tarvia</title></head><body>
<nav class="main-menu"><ul><li><a href="/en/ministry/minister">The minister and her biography</a></li>
<li><a href="/en/ministry/history">History of the ministry since 1919</a></li></ul></nav>
<main><ul class="news">
<li><span class="day">23.11.2026</span><h3><a href="/en/news/bridge?utm_source=list">Statement on the bridge at Port
 Calder</a></h3><p>On 5 May 2020 the two sides had agreed on its repair, and the minister recalled this.</p></li>
<li><span class="day">20.11.2026</span><h3><a href="/en/news/ferries">Minister meets the harbour board of Calder</a>
</h3></li>
<li><span class="day">03.11.2026</span><h3><a href="/en/news/fares">Remarks by Ilva Sterner on winter fares</a></h3></li>
<li><span class="day">02.11.2026</span><h3><a href="https://elsewhere.example/x">A page of another site altogether</a>
</h3></li></ul>
<ul class="pager"><li class="next"><a href="/en/news?page=2">Older</a></li></ul></main>
<footer><a href="/en/imprint">Imprint and legal notice of this site</a></footer></body></html>"""

RELEASE = """<!doctype html><html lang="en"><head><title>{title} | Foreign Office of Tarvia</title>
<meta property="og:title" content="{title}"><link rel="canonical" href="{url}">
<link rel="alternate" hreflang="en" href="/en/news/bridge"><link rel="alternate" hreflang="es" href="/es/news/puente">
</head><body><main><article><h1>{title}</h1><time datetime="{day}T14:05:00+02:00">{day}</time>
<div class="text"><p>{first}</p>
<p>“We will keep the bridge open in winter,” said Ilva Sterner, Minister of Foreign Affairs of Tarvia, in Calder.</p>
<p>The ministry will publish the text of the agreement in January, when both parliaments have seen it.</p></div>
</article><aside class="related"><a href="/x">Read more about something else</a></aside></main></body></html>"""

FIRST = "The fare for the crossing stays at 4.5 marks until the end of the year, the ministry said on Monday."


def release_page(
    title: str = "Statement on the bridge at Port Calder",
    *,
    first: str = FIRST,
    day: str = "2026-11-23",
    url: str = f"{SITE}/en/news/bridge",
) -> bytes:
    """Return the page of one release."""
    return RELEASE.format(title=title, first=first, day=day, url=url).encode()


def web_job(
    platform: Platform,
    *,
    url: str = LISTING_URL,
    since: date | None = None,
    lang: str | None = "en",
    zone: str = "Europe/Madrid",
    **settings: str,
) -> Job:
    """Return the work of collecting one channel of an invented ministry."""
    channel = Channel(id="tarvia-web", platform=platform, address=url, language=lang, settings=tuple(settings.items()))
    source = Source(id="tarvia", names=(("en", "Foreign Office of Tarvia"),), timezone=zone, channels=(channel,))
    return Job(channel=channel, source=source, since=since)


def parse_first(
    collector: Collector, job: Job, body: bytes | str, *, media_type: str | None = "text/html"
) -> tuple[FetchRequest, Parsed]:
    """Read bytes as the answer to a collector's first request."""
    request = collector.first(job)[0]
    data = body.encode() if isinstance(body, str) else body
    return request, collector.parse(job, request, answer(data, url=request.url, media_type=media_type))


def post(number: int, *, day: str = "2026-11-23", text: str = FIRST, **changed: object) -> dict[str, object]:
    """Return a post as WordPress sends it (documented shape; no recorded one is to be had)."""
    values: dict[str, object] = {
        "id": number,
        "date": f"{day}T15:05:00",
        "date_gmt": f"{day}T14:05:00",
        "modified_gmt": f"{day}T16:05:00",
        "guid": {"rendered": f"{SITE}/?p={number}"},
        "link": f"{SITE}/en/{number}/",
        "type": "post",
        "title": {"rendered": f"Release &#8220;{number}&#8221; &amp; more"},
        "content": {"rendered": f"<p>{text}</p>", "protected": False},
    }
    return {**values, **changed}


def as_json(document: object) -> bytes:
    """Return a document as an interface sends it."""
    return json.dumps(document).encode()


def urlset(*rows: tuple[str, str], index: bool = False) -> bytes:
    """Return a sitemap with addresses and the days of their last change."""
    outer, inner = ("sitemapindex", "sitemap") if index else ("urlset", "url")
    body = "".join(
        f"<{inner}><loc>{loc}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</{inner}>" for loc, day in rows
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><{outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        f"{body}</{outer}>"
    ).encode()


NEWS_SITEMAP = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>{SITE}/en/puente</loc><news:news><news:publication><news:name>Tarvia</news:name>
<news:language>es</news:language></news:publication><news:publication_date>2026-11-23T18:00:00+01:00
</news:publication_date><news:title>El puente sigue abierto este invierno</news:title></news:news></url>
</urlset>""".encode()
