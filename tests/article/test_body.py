"""Which blocks of a page are the article, and which are on every page."""

from __future__ import annotations

import pytest

from crossref.article.body import (
    body_pieces,
    is_pull_quote,
    prune,
    take_out_headline,
    take_out_standfirst,
)
from crossref.article.embeds import MARKER
from crossref.article.tree import Element, parse, text_of
from crossref.types import BlockKind

FIRST = (
    "PORT CALDER - The tunnel under the Ebbe strait will open in October, the minister for transport, Jonas Averill, "
    "told reporters on Tuesday after a visit to the works."
)
SECOND = (
    "“We will open it before the storms, and we will not raise the tolls,” he said. The accounts of the first year are "
    "to be published in June, and the council of the fishing villages has asked to see them."
)
THIRD = (
    "The works took 14 months and cost 18.4 million crowns, according to the ministry. Families on the northern bank "
    "have waited since spring, when the old bridge was closed after a survey."
)
ARTICLE = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def page(inner: str) -> Element:
    root = parse(f"<html><body>{inner}</body></html>")
    assert root is not None
    return root


def pieces(inner: str) -> list[tuple[str, str]]:
    return [(str(piece.kind), piece.text) for piece in body_pieces(page(inner))]


def test_body_pieces_are_the_paragraphs_word_by_word() -> None:
    found = pieces(f"<article>{ARTICLE}</article>")
    assert found == [("body", FIRST), ("body", SECOND), ("body", THIRD)]


def test_body_pieces_keep_a_short_paragraph_between_long_ones() -> None:
    found = pieces(f"<article><p>{FIRST}</p><p>He gave no date.</p><p>{SECOND}</p><p>{THIRD}</p></article>")
    assert ("body", "He gave no date.") in found


def test_body_pieces_name_subheads_captions_and_pull_quotes() -> None:
    found = pieces(
        f"<article><p>{FIRST}</p><figure><img src=a.jpg><figcaption>The tunnel on Tuesday.</figcaption></figure>"
        f"<h2>No new tolls</h2><p>{SECOND}</p><blockquote class='pull-quote'><p>“We will not raise the tolls”</p>"
        f"</blockquote><p>{THIRD}</p></article>"
    )
    assert [kind for kind, _ in found] == ["body", "caption", "subhead", "body", "pull_quote", "body"]


def test_body_pieces_drop_a_subhead_with_nothing_below() -> None:
    found = pieces(f"<article>{ARTICLE}<h2>More</h2></article>")
    assert found[-1] == ("body", THIRD)


def test_body_pieces_keep_the_place_of_a_post() -> None:
    marker = f"<p {MARKER}='0'></p>"
    found = body_pieces(page(f"<article><p>{FIRST}</p>{marker}<p>{SECOND}</p><p>{THIRD}</p></article>"))
    assert [piece.kind for piece in found] == [BlockKind.BODY, BlockKind.EMBED, BlockKind.BODY, BlockKind.BODY]
    assert [piece.post for piece in found] == [None, 0, None, None]


def test_body_pieces_leave_a_footer_of_other_stories_out() -> None:
    others = "".join(f"<div><a href=/{n}><h3>Ferry news {n}</h3></a></div>" for n in range(8))
    found = pieces(f"<main><article>{ARTICLE}</article></main><div>{others}</div>")
    assert [text for _, text in found] == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("inner", ["<div id=app></div>", "<nav><a href=/>Home</a></nav>"], ids=["script", "menu"])
def test_body_pieces_of_a_page_without_article_are_none(inner: str) -> None:
    assert pieces(inner) == []


@pytest.mark.parametrize(
    "noise",
    [
        "<nav>Home News</nav>",
        "<footer>Imprint</footer>",
        "<form><input>Search</form>",
        "<aside><p>Also today</p></aside>",
        "<div class='newsletter-signup'><p>Our newsletter</p></div>",
        "<div class='relatedStories related'><p>A related story</p></div>",
        "<section id='comments'><p>First!</p></section>",
        "<div class='cookie-banner'>We use cookies</div>",
        "<div class='block read-more'><a href=/x>Ferry fares explained</a></div>",
        "<div aria-hidden='true'>decoration</div>",
    ],
    ids=["menu", "footer", "form", "aside", "newsletter", "related", "comments", "cookies", "read more", "decoration"],
)
def test_prune_cuts_what_is_on_every_page(noise: str) -> None:
    root = page(f"<article><p>{FIRST}</p>{noise}<p>{SECOND}</p><p>{THIRD}</p></article>")
    prune(root)
    assert text_of(root) == f"{FIRST}\n{SECOND}\n{THIRD}"


def test_prune_keeps_the_article_whatever_it_is_called() -> None:
    root = page(f"<div class='paywall promo related'>{ARTICLE}</div>")
    prune(root)
    assert text_of(root) == f"{FIRST}\n{SECOND}\n{THIRD}"


def test_prune_keeps_a_pull_quote_in_an_aside() -> None:
    root = page(f"<article>{ARTICLE}<aside><blockquote>“No tolls”</blockquote></aside></article>")
    prune(root)
    assert text_of(root).endswith("“No tolls”")


def test_prune_keeps_a_post_in_a_social_box_and_drops_one_of_a_reader() -> None:
    social = f"<div class='social'><p {MARKER}='0'>post</p></div>"
    comments = f"<div class='comments'><p {MARKER}='1'>post</p></div>"
    root = page(f"<article><p>{FIRST}</p>{social}<p>{SECOND}</p><p>{THIRD}</p>{comments}</article>")
    prune(root)
    assert [marker.get(MARKER) for marker in root.xpath(f"//p[@{MARKER}]")] == ["0"]


def test_take_out_headline_cuts_the_pages_title_alone() -> None:
    root = page(f"<h1>Tunnel to open in October</h1><h1>The Quay</h1>{ARTICLE}")
    take_out_headline(root, "Tunnel to Open in October")
    assert [heading.text for heading in root.findall(".//h1")] == ["The Quay"]


def test_take_out_headline_without_a_title_cuts_every_one() -> None:
    root = page(f"<h1>Tunnel to open</h1>{ARTICLE}")
    take_out_headline(root, None)
    assert root.find(".//h1") is None


STANDFIRST = "The minister promises that tolls will not be raised."


@pytest.mark.parametrize(
    ("markup", "description"),
    [
        pytest.param(f"<p class='article__standfirst'>{STANDFIRST}</p>", None, id="by its class"),
        pytest.param(f"<article><p class='article__teaser'>{STANDFIRST}</p>{ARTICLE}</article>", None, id="teaser"),
        pytest.param(f"<h2 class='bajada'>{STANDFIRST}</h2>", None, id="by its Spanish class"),
        pytest.param(f"<h2>{STANDFIRST}</h2>", f"  {STANDFIRST.upper()} ", id="by the page's description"),
    ],
)
def test_take_out_standfirst_finds_it(markup: str, description: str | None) -> None:
    root = page(f"{markup}{ARTICLE}")
    assert take_out_standfirst(root, description) == STANDFIRST
    assert STANDFIRST not in text_of(root)


@pytest.mark.parametrize(
    "markup",
    [
        f"<article>{ARTICLE}<p class='teaser'>{STANDFIRST}</p></article>",
        f"<article><p class='teaser'><a href='/b'>{STANDFIRST}</a></p>{ARTICLE}</article>",
        f"<p class='teaser'>{STANDFIRST}</p><article>{ARTICLE}</article>",
        "<p class='standfirst'>Transport</p>",
        f"<p>{STANDFIRST}</p>",
        f"<div class='deck'>{ARTICLE}</div>",
    ],
    ids=[
        "teaser below",
        "teaser of another article",
        "teaser outside",
        "too short",
        "an ordinary paragraph",
        "a box of paragraphs",
    ],
)
def test_take_out_standfirst_leaves_everything_else(markup: str) -> None:
    root = page(f"{markup}{ARTICLE}")
    before = text_of(root)
    assert take_out_standfirst(root, None) is None
    assert text_of(root) == before


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<blockquote class='pullquote'>x</blockquote>", True),
        ("<div class='PullQuote'>x</div>", True),
        ("<blockquote>x</blockquote>", False),
        ("<aside><blockquote>x</blockquote></aside>", True),
        ("<p class='quote'>x</p>", False),
    ],
)
def test_is_pull_quote_by_class_or_place(markup: str, expected: bool) -> None:
    root = page(markup)
    element = next(one for one in root.iter("blockquote", "div", "p"))
    assert is_pull_quote(element) is expected
