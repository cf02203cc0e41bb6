"""Pages name their other languages."""

from __future__ import annotations

import pytest

from crossref.collect.translations import MOST, translations_of
from tests.collect.feeds import answer
from tests.collect.websites import SITE, release_page

URL = f"{SITE}/en/news/bridge"


def test_page_names_its_languages_and_itself() -> None:
    assert translations_of(answer(release_page(), url=URL)) == {URL, f"{SITE}/es/news/puente"}


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b'<link rel="alternate" hreflang="es" href="/">',
        b'<link rel="alternate" type="application/rss+xml" hreflang="es" href="/es/feed">',
        b'<link rel="stylesheet" hreflang="es" href="/es/style">',
        b'<link rel="alternate" hreflang="es" href="javascript:x">',
        b'{"links": {"available_translations": [3]}}',
        b"{broken",
    ],
)
def test_anything_else_names_none(head: bytes) -> None:
    assert translations_of(answer(head, url=URL)) == frozenset()


def test_menu_of_all_editions_is_no_translation() -> None:
    links = "".join(f'<link rel="alternate" hreflang="x" href="/l{n}/a">' for n in range(MOST + 5))
    assert translations_of(answer(links.encode(), url=URL)) == frozenset()
