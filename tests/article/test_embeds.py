"""Embedded posts in the shapes of the platforms' own embed codes."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from crossref.article.embeds import MARKER, RawPost, take_out_posts
from crossref.article.extract import read_article
from crossref.article.tree import Element, parse, text_of
from crossref.types import Platform
from tests.article.recorded_posts import POSTS

WORDS = "The ferry line opens on Monday. #Ordania"


def _take(markup: str, *, near: date | None = None) -> tuple[Element, tuple[RawPost, ...]]:
    root = parse(f"<html><body><p>Before.</p>{markup}<p>After.</p></body></html>")
    return root, take_out_posts(root, near=near)


def _x(attribution: str, name: str = "twitter-tweet", words: str = WORDS) -> str:
    return f'<blockquote class="{name}"><p lang="en" dir="ltr">{words}</p>{attribution}</blockquote>'


LINK = '<a href="https://twitter.com/ilvasterner/status/1002930867692597250?ref_src=x">{}</a>'
X_LINE = "&mdash; Ilva Sterner 🚢 (@ilvasterner) " + LINK


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("twitter-tweet", "June 2, 2018"),
        ("twitter-video", "June 2, 2018"),
        ("twitter-tweet twitter-tweet-rendered", "2. Juni 2018"),
        ("twitter-tweet", "2 juin 2018"),
        ("twitter-tweet", "2 de junio de 2018"),
        ("twitter-tweet", "2 июня 2018 г."),
    ],
    ids=["plain", "video", "rendered-de", "fr", "es", "ru"],
)
def test_x_post_is_taken_out_with_author_and_day(name: str, shown: str) -> None:
    _, (post,) = _take(_x(X_LINE.format(shown), name))
    assert (post.platform, post.text, post.author) == (Platform.X, WORDS, "Ilva Sterner 🚢")
    assert (post.handle, post.native_id, post.lang) == ("ilvasterner", "1002930867692597250", "en")
    assert post.published_on == date(2018, 6, 2)
    assert post.published_at is not None


def test_x_post_keeps_breaks_links_and_dashes_of_its_text() -> None:
    words = 'Two things —<br>a bridge (@ostalin) and a <a href="https://t.co/aB3dE6gH9j">https://t.co/aB3dE6gH9j</a>'
    _, (post,) = _take(_x(X_LINE.format("June 2, 2018"), words=words))
    assert post.text == "Two things —\na bridge (@ostalin) and a https://t.co/aB3dE6gH9j"
    assert post.links == ("https://t.co/aB3dE6gH9j",)


def test_status_link_in_the_text_is_not_the_posts_own() -> None:
    quoted = 'Well said. <a href="https://twitter.com/ostalin/status/1002000000000000000">x.com/ostalin</a>'
    _, (post,) = _take(_x(X_LINE.format("June 2, 2018"), words=quoted))
    assert (post.native_id, post.handle) == ("1002930867692597250", "ilvasterner")


def test_time_that_contradicts_the_shown_day_is_not_given() -> None:
    _, (post,) = _take(_x(X_LINE.format("June 2, 2012")))
    assert post.published_on == date(2012, 6, 2)
    assert post.published_at is None


def test_unmarked_quotation_with_author_line_and_link_is_a_post() -> None:
    _, (post,) = _take(f"<blockquote><p>{WORDS}</p>{X_LINE.format('June 2, 2018')}</blockquote>")
    assert post.native_id == "1002930867692597250"


def test_ordinary_quotation_is_left_alone() -> None:
    root, posts = _take("<blockquote><p>We will keep the bridge open — always.</p></blockquote>")
    assert posts == ()
    assert "We will keep the bridge open" in text_of(root)


@pytest.mark.parametrize(
    ("markup", "platform", "native"),
    [
        ('<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1002930867692597250"></iframe>', "x", "1002930867692597250"),
        ('<iframe src="https://platform.twitter.com/embed/index.html#?id=1002930867692597250"></iframe>', "x", "1002930867692597250"),
        ('<amp-twitter data-tweetid="1002930867692597250"></amp-twitter>', "x", "1002930867692597250"),
        ('<script async data-telegram-post="ordania_mfa/412" src="https://telegram.org/js/w.js"></script>', "telegram", "ordania_mfa/412"),
        ('<iframe src="https://t.me/ordania_mfa/412?embed=1"></iframe>', "telegram", "ordania_mfa/412"),
        ('<iframe src="https://gov.example/@harbour/113423627059213885/embed"></iframe>', "mastodon", "gov.example/113423627059213885"),
        ('<iframe src="https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kxyz"></iframe>', "bluesky", "3kxyz"),
        ('<iframe src="https://www.instagram.com/p/Cxyz_12/embed/"></iframe>', "instagram", "Cxyz_12"),
        ('<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F998877"></iframe>', "facebook", "998877"),
    ],
    ids=["x", "x-hash", "x-amp", "telegram", "telegram-frame", "mastodon", "bluesky", "instagram", "facebook"],
)  # fmt: skip
def test_frame_without_words_is_a_post_without_text(markup: str, platform: str, native: str) -> None:
    _, (post,) = _take(markup)
    assert (post.platform.value, post.native_id, post.text) == (platform, native, "")
    assert post.notes


def test_telegram_script_and_its_fallback_are_one_post() -> None:
    root, (post,) = _take(
        '<script data-telegram-post="ordania_mfa/412"></script><blockquote class="telegram-post-fallback" '
        f'cite="https://t.me/ordania_mfa/412"><p>{WORDS}</p><footer>Ostal Varek · <a href="https://t.me/ordania_mfa/412">'
        "t.me/ordania_mfa/412</a> · Jul 17, 12:30</footer></blockquote>",
        near=date(2024, 7, 18),
    )
    assert (post.text, post.author, post.handle) == (WORDS, "Ostal Varek", "ordania_mfa")
    assert post.published_on == date(2024, 7, 17)
    assert len(root.xpath(f"//p[@{MARKER}]")) == 1


def test_mastodon_post_is_read_with_its_full_handle() -> None:
    _, (post,) = _take(
        '<blockquote class="mastodon-embed" data-embed-url="https://gov.example/@harbour/113423627059213885/embed">'
        f'<a href="https://gov.example/@harbour/113423627059213885"><div>{WORDS}</div>'
        "<div>Post by @harbour@gov.example</div><div>Nov 4, 2024, 08:00</div></a></blockquote>"
    )
    assert (post.text, post.handle, post.published_on) == (WORDS, "harbour@gov.example", date(2024, 11, 4))


def test_bluesky_post_is_read_without_the_platforms_own_words() -> None:
    _, (post,) = _take(
        '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kxyz">'
        f'<p lang="en">{WORDS}<br><br><a href="https://bsky.app/profile/did:plc:abc/post/3kxyz">[image or embed]</a></p>'
        '&mdash; Harbour Office (<a href="https://bsky.app/profile/did:plc:abc">@harbour.example</a>) '
        '<a href="https://bsky.app/profile/did:plc:abc/post/3kxyz">January 5, 2025 at 10:00 AM</a></blockquote>'
    )
    assert (post.platform, post.text, post.handle) == (Platform.BLUESKY, WORDS, "harbour.example")
    assert (post.native_id, post.published_on) == ("3kxyz", date(2025, 1, 5))


def test_instagram_post_is_read_with_its_author() -> None:
    _, (post,) = _take(
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cxyz_12/?utm=1">'
        f"<p>{WORDS}</p><p>A post shared by Harbour Office (@harbour) on Jan 5, 2025</p></blockquote>"
    )
    assert (post.text, post.handle, post.native_id) == (WORDS, "harbour", "Cxyz_12")


def test_facebook_post_is_read_with_its_author() -> None:
    _, (post,) = _take(
        '<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/998877"><blockquote '
        f'cite="https://www.facebook.com/harbour/posts/998877"><p>{WORDS}</p>Posted by <a>Harbour Office</a> on '
        "<a>Sunday, January 5, 2025</a></blockquote></div>"
    )
    assert (post.text, post.author, post.handle) == (WORDS, "Harbour Office", "harbour")
    assert post.published_on == date(2025, 1, 5)


def test_marker_stands_where_the_post_stood() -> None:
    root, _ = _take(_x(X_LINE.format("June 2, 2018")))
    assert [one.get(MARKER) for one in root.iter("p")] == [None, "0", None]
    assert "ferry" not in text_of(root)


def test_posts_of_the_fictional_pages_are_as_annotated(shared: Path) -> None:
    for folder in sorted((shared / "eval/cases").iterdir()):
        article = read_article((folder / "article.html").read_bytes(), name=folder.name + ".html")
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["embeds"]
        found = [(post.platform.value, post.text, f"@{post.handle}", post.url) for post in article.embeds]
        assert found == [(one["platform"], one["text"], one["handle"], one["url"]) for one in gold], folder.name


def test_posts_of_recorded_pages_are_all_found(shared: Path) -> None:
    found = []
    for path in sorted((shared / "recorded/articles_html").iterdir()):
        for post in read_article(path.read_bytes(), name=path.name).embeds:
            digest = hashlib.sha256(post.text.encode()).hexdigest()[:8]
            row = (post.platform.value, post.handle, str(post.published_on), post.native_id, len(post.text), digest)
            found.append((path.name, *row))
    assert found == list(POSTS)
