"""Articles from pages and texts: what is kept, what is left out, and what is refused."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.extract import article_from_text, read_article
from crossref.errors import ArticleError
from crossref.types import Article, BlockKind

FIRST = (
    "PORT ANSELM — The harbour minister of Ordania, Ostal Varek, said on Tuesday that the ferry line will open in May."
)
SECOND = "“We have waited nineteen months for this line, and so have the fishermen,” Varek told reporters on the quay."
THIRD = (
    "The line connects twelve harbours and is expected to carry some 40,000 passengers in its first year of service."
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry line opens in May | The Quay</title>
<meta property="og:site_name" content="The Quay"><script>var q = "“Do not read me,” it said.";</script></head><body>
<div class="cookie-banner"><p>We use cookies.</p></div><nav><p>Home and World and all the other places to go</p></nav>
<main><article><h1>Ferry line opens in May</h1><p class="standfirst">Minister names the month at last</p>
<div class="body"><p>{FIRST}</p>
<figure><img src="a.jpg"><figcaption>Ostal Varek on the quay.</figcaption></figure>
<p>{SECOND}</p>
<aside class="pullquote"><blockquote>“We have waited nineteen months”</blockquote></aside>
<div class="newsletter-box"><p>“The best ten minutes of my day,” says one reader. Sign up now.</p></div>
<h2>Twelve harbours</h2>
<p>{THIRD}</p>
<blockquote class="twitter-tweet"><p>The line opens in May. #Ferry</p>&mdash; Ostal Varek (@ovarek)
<a href="https://x.com/ovarek/status/1002930867692597250">June 2, 2018</a></blockquote>
<p>Nobody else on the quay wanted to speak about the line or the weather that morning.</p></div></article>
<section class="related"><h2>Related</h2><p>“We had no choice”: inside the night the dam gave way</p></section>
<section id="comments"><p>“Never trust a ministry,” my grandfather used to say.</p></section></main>
<footer><p>© The Quay</p></footer></body></html>"""


def _kinds(article: Article) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def test_page_is_read_block_by_block_in_order() -> None:
    article = read_article(PAGE.encode())
    assert [kind.value for kind, _ in _kinds(article)] == [
        "headline", "standfirst", "body", "caption", "body", "pull_quote", "subhead", "body", "embed", "body",
    ]  # fmt: skip
    assert [text for kind, text in _kinds(article) if kind is BlockKind.BODY][:3] == [FIRST, SECOND, THIRD]
    assert (article.title, article.outlet, article.lang) == ("Ferry line opens in May", "The Quay", "en")


@pytest.mark.parametrize(
    "words", ["Do not read me", "cookies", "other places", "Sign up", "no choice", "Never trust", "©"]
)
def test_what_is_no_article_is_left_out(words: str) -> None:
    assert words not in read_article(PAGE.encode()).text


def test_embedded_post_points_at_its_words() -> None:
    article = read_article(PAGE.encode())
    (post,) = article.embeds
    assert post.text_span.of(article.text) == post.text == "The line opens in May. #Ferry"
    assert post.span.of(article.text).endswith("— Ostal Varek (@ovarek) 2018-06-02")


def test_social_box_does_not_swallow_its_post() -> None:
    boxed = PAGE.replace('<blockquote class="tw', '<div class="social-embed"><blockquote class="tw').replace(
        "</a></blockquote>", "</a></blockquote></div>"
    )
    assert len(read_article(boxed.encode()).embeds) == 1


def test_bold_name_before_a_colon_is_a_label() -> None:
    page = PAGE.replace(f"<p>{THIRD}</p>", f"<p><strong>Ostal Varek:</strong> {THIRD}</p>")
    labels = [block.speaker_label for block in read_article(page.encode()).blocks]
    assert labels.count("Ostal Varek") == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_encodings_are_told_apart(encoding: str) -> None:
    assert (
        SECOND in read_article(PAGE.encode(encoding, "xmlcharrefreplace"), media_type="text/html; charset=cp1252").text
    )


def test_mojibake_is_mended_and_told() -> None:
    article = read_article(PAGE.encode().decode("latin-1").encode(), name="page.html")
    assert any("mended" in note for note in article.notes)
    assert SECOND in article.text


def test_plain_text_stays_exactly_as_given() -> None:
    text = f"\ufeffFerry line opens in May\r\n\r\n{FIRST}\r\n\r\n  {SECOND}  \r\n"
    article = article_from_text(text, published_on=date(2024, 5, 15))
    assert article.text == text
    assert _kinds(article) == [
        (BlockKind.HEADLINE, "Ferry line opens in May"),
        (BlockKind.BODY, FIRST),
        (BlockKind.BODY, SECOND),
    ]
    assert article.published_at is not None and article.published_at.date() == date(2024, 5, 15)


def test_first_line_with_a_full_stop_is_body() -> None:
    assert article_from_text(f"The talks took place in Port Anselm.\n\n{FIRST}").title is None


def test_markdown_headings_point_into_the_raw_text() -> None:
    text = f"# Ferry line opens\n{FIRST}\n\n## Twelve harbours\n\n{THIRD}\n"
    article = read_article(text.encode(), name="story.md")
    assert article.text == text
    assert [kind.value for kind, _ in _kinds(article)] == ["headline", "body", "subhead", "body"]
    assert article.title == "Ferry line opens"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "image"),
        (b"abc\x00\x01\x02def", "binary"),
        (b"<html><body><div id=root></div><script>go()</script></body></html>", "script"),
        (b"<html><body><div class=x>We use cookies. Accept all cookies</div></body></html>", ""),
        (b"<html><body><article><p>The minister spoke at length on the quay on Tuesday morning.</p></article>"
         b"<div>Subscribe to continue reading</div></body></html>", "paid"),
    ],
    ids=["empty", "blank", "pdf", "png", "nul", "script", "consent", "paywall"],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_article(data, name="story.html")
    assert caught.value.message.startswith("story.html")
    assert words in caught.value.message
    assert caught.value.hint


def test_paid_page_is_told_by_its_own_data() -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
    page = f"<html><head>{data}</head><body><article><p>{FIRST}</p></article></body></html>"
    with pytest.raises(ArticleError, match="paid"):
        read_article(page.encode(), name="story.html")


def test_text_for_machines_is_used_where_the_page_shows_none() -> None:
    body = "\\n\\n".join([FIRST, SECOND, THIRD] * 2)
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Ferry","articleBody":"{body}"}}</script>'
    article = read_article(f"<html><head>{data}</head><body><div id=app></div></body></html>".encode(), name="a.html")
    assert [text for kind, text in _kinds(article) if kind is BlockKind.BODY][:2] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + FIRST,
        "<p>" + "<b>" * 50_000 + FIRST,
        "<html><body>" + "<blockquote>" * 5_000 + SECOND,
        "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><html><p>&b;&#0;&#xD800;" + FIRST,
        "<html><body><article>" + f"<p>{FIRST}</p>" * 3 + "<script>alert('“x” he said')</script",
    ],
    ids=["divs", "inline", "quotations", "entities", "open-script"],
)
def test_hostile_pages_do_not_crash(page: str) -> None:
    try:
        article = read_article(page.encode(), name="hostile.html")
    except ArticleError:
        return
    assert "alert(" not in article.text
    assert "\x00" not in article.text


def test_fictional_pages_keep_every_annotated_claim(shared: Path) -> None:
    def squeezed(text: str) -> str:
        return re.sub(r"\s+", " ", text)

    for folder in sorted((shared / "eval/cases").iterdir()):
        article = read_article((folder / "article.html").read_bytes(), name=folder.name + ".html")
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        missing = [one["text"] for one in gold["claims"] if squeezed(one["text"]) not in squeezed(article.text)]
        assert missing == [], folder.name
        assert (article.title, article.outlet, article.url) == (gold["title"], gold["outlet"], gold["url"])
        assert article.published_at is not None and article.published_at.isoformat() == gold["published_at"]


@given(
    st.lists(
        st.sampled_from([FIRST, SECOND, "\n", "\n\n", "\r\n", "# Head\n", " ", "— A (@b) May 2, 2024"]), min_size=1
    )
)
def test_blocks_lie_in_the_text_in_order_and_apart(parts: list[str]) -> None:
    text = "".join(parts)
    for name in ("a.txt", "a.md"):
        try:
            article = article_from_text(text, name=name)
        except ArticleError:
            assert not text.strip()
            return
        spans = [block.span for block in article.blocks]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(left.end <= right.start for left, right in zip(spans, spans[1:], strict=False))
