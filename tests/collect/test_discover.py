"""What a site's pages name: feeds, interfaces, accounts; and where sitemaps are."""

from __future__ import annotations

import pytest

from crossref.collect.discover import facts_of, guesses_for, proposals_of
from crossref.errors import ParseError
from crossref.types import Platform
from tests.collect.feeds import RSS, answer
from tests.collect.websites import LISTING, LISTING_URL, SITE

PAGE = f"""<!doctype html><html lang="es"><head><title>Noticias | Cancillería de Tarvia</title>
<link rel="alternate" type="application/rss+xml" title="Comunicados" href="/es/feed/">
<link rel="alternate" type="application/rss+xml" title="Comentarios" href="/es/comments/feed/">
<link rel="https://api.w.org/" href="{SITE}/wp-json/"></head><body>
<a href="https://t.me/s/tarvia_mfa">Telegram</a> <a href="https://x.com/tarvia_mfa?lang=es">X</a>
<a href="https://twitter.com/intent/tweet?url=x">share</a> <a href="https://x.com/share">share</a>
<a href="https://bsky.app/profile/mfa.tarvia.example">Bluesky</a>
<a rel="me" href="https://social.tarvia.example/@mfa">Mastodon</a>
<a href="https://www.facebook.com/sharer/sharer.php">f</a></body></html>""".encode()


def test_page_names_its_channels_the_fullest_first() -> None:
    found = [(one.platform, one.address) for one in proposals_of(answer(PAGE, url=LISTING_URL))]
    assert found == [
        (Platform.WORDPRESS, f"{SITE}/wp-json/wp/v2/posts"),
        (Platform.FEED, f"{SITE}/es/feed/"),
        (Platform.PAGE, LISTING_URL),
        (Platform.TELEGRAM, "tarvia_mfa"),
        (Platform.X, "tarvia_mfa"),
        (Platform.BLUESKY, "mfa.tarvia.example"),
        (Platform.MASTODON, "mfa@social.tarvia.example"),
    ]


def test_feed_is_its_own_channel() -> None:
    found = proposals_of(answer(RSS, url=f"{SITE}/feed"))
    assert [(one.platform, one.address) for one in found] == [(Platform.FEED, f"{SITE}/feed")]


def test_department_of_the_united_kingdom_has_its_interface() -> None:
    url = "https://www.gov.uk/government/organisations/office-for-harbours"
    assert (proposals_of(answer(LISTING.encode(), url=url))[0].address) == "office-for-harbours"


def test_guesses_begin_with_what_robots_names() -> None:
    robots = b"User-agent: *\nSitemap: https://mfa.tarvia.example/news.xml\nsitemap: ftp://x/y\n"
    sitemaps = [one.address for one in guesses_for(LISTING_URL, robots) if one.platform is Platform.SITEMAP]
    assert sitemaps[:2] == [f"{SITE}/news.xml", f"{SITE}/sitemap.xml"]


def test_facts_are_name_and_language() -> None:
    facts = facts_of(answer(PAGE, url=LISTING_URL, media_type="text/html"))
    assert (facts.name, facts.lang) == ("Cancillería de Tarvia", "es")
    assert facts_of(answer(b"", url=LISTING_URL)).name is None


@pytest.mark.parametrize("body", [b"", b"\x89PNG\r\n\x1a\n" + b"\x00" * 50])
def test_anything_else_is_an_error(body: bytes) -> None:
    with pytest.raises(ParseError):
        proposals_of(answer(body, url=LISTING_URL))
