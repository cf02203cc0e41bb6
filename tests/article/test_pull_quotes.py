"""Pull quotes are found by their words, captions and credits by their place, whatever a page calls them."""

from __future__ import annotations

import pytest

from crossref.article.claims import find_claims
from crossref.article.extract import read_article
from crossref.types import Article, BlockKind, ClaimKind
from tests.article.newsroom import DIRECTORY

SAID = "We are not going to gamble with the lives of the people who work on this river"
BODY = f"""
<p>The great lock at Port Calder will stay shut until the end of May, Foreign Minister Berend Karsel said on Tuesday,
and the works will begin next Monday at the earliest.</p>
<p>“{SAID},” Karsel told reporters outside the customs house.</p>
%s
<p>Shipping companies at Port Calder expect to lose millions of crowns in every week in which the lock stays shut.</p>
<p>“May is what the engineers hope for,” said Ilva Sterner, who speaks for the ministry. “Nobody should book a berth
before July.”</p>
"""


def _page(inside: str, *, head: str = "", lang: str = "en", title: str = "Lock stays shut") -> Article:
    page = (
        f'<!doctype html><html lang="{lang}"><head><title>{title}</title><meta property="article:published_time" '
        f'content="2025-03-12T09:00:00+00:00"></head><body><article><h1>{title}</h1>{head}{BODY % inside}</article>'
        "</body></html>"
    )
    return read_article(page.encode())


def _kinds(article: Article, *words: str) -> list[BlockKind]:
    texts = [(block.span.of(article.text), block.kind) for block in article.blocks]
    return [kind for one in words for text, kind in texts if one in text and kind is not BlockKind.BODY]


@pytest.mark.parametrize(
    "box",
    [
        f"<blockquote class='zitat'><p>“{SAID}”</p><p>Berend Karsel, minister</p></blockquote>",
        f"<blockquote><p>{SAID}</p></blockquote>",
        f"<div class='article__incut'><p>«{SAID}»</p></div>",
        f"<div class='cita-destacada'><p>{SAID}</p><p>Berend Karsel</p></div>",
        f"<blockquote>“{SAID}” — Berend Karsel, minister</blockquote>",
        f"<figure class='quote'><blockquote><p>{SAID}</p></blockquote></figure>",
    ],
    ids=["with its speaker", "without marks", "inset", "set apart", "one line", "figure"],
)
def test_words_repeated_in_a_box_are_a_pull_quote_and_count_once(box: str) -> None:
    article = _page(box)
    assert _kinds(article, SAID) == [BlockKind.PULL_QUOTE]
    found = [claim for claim in find_claims(article, DIRECTORY).claims if SAID in claim.text]
    assert [(claim.place, claim.speaker.id if claim.speaker else None) for claim in found] == [
        (BlockKind.BODY, "berend-karsel")
    ]


def test_line_under_a_pull_quote_is_no_paragraph() -> None:
    article = _page(f"<blockquote><p>“{SAID}”</p><p>Mira Tolvanen, minister</p></blockquote>")
    assert _kinds(article, "Mira Tolvanen") == [BlockKind.PULL_QUOTE]


def test_words_quoted_in_a_box_alone_stay_in_the_body() -> None:
    article = _page("<blockquote><p>The lock has served this river for ninety years and it is tired.</p></blockquote>")
    assert _kinds(article, "ninety years") == []


@pytest.mark.parametrize(
    "caption",
    [
        "<figure><img><figcaption>Barges hope above the lock. <span class='credit'>Photo: Mira Tolvanen</span></figcaption></figure>",
        "<div class='image'><img><p class='image-caption'>Barges hope above the lock. Photo: Mira Tolvanen / TW</p></div>",
        "<div class='media'><img><p class='legende'>Barges hope above the lock. © Mira Tolvanen</p></div>",
        "<div class='foto'><img><p class='epigrafe'>Barges hope above the lock. (Mira Tolvanen)</p></div>",
    ],
    ids=["figcaption", "image-caption", "legende", "epigrafe"],
)
def test_caption_and_credit_claim_nothing(caption: str) -> None:
    article = _page(caption)
    assert _kinds(article, "Barges") == [BlockKind.CAPTION]
    claims = find_claims(article, DIRECTORY).claims
    assert not [claim for claim in claims if claim.place is BlockKind.CAPTION]
    assert "mira-tolvanen" not in {speaker.id for claim in claims for speaker in claim.speakers}


def test_caption_that_reports_an_official_is_a_claim() -> None:
    article = _page("<figure><figcaption>Berend Karsel said the gates had cracked.</figcaption></figure>")
    found = [claim for claim in find_claims(article, DIRECTORY).claims if claim.place is BlockKind.CAPTION]
    assert [(claim.kind, claim.text) for claim in found] == [(ClaimKind.INDIRECT, "the gates had cracked")]


VELMARK = (
    "<p>Foreign Minister Mira Tolvanen of Velmark called the closure “a slap in the face of every farmer”. She said she "
    "would ask for talks.</p>"
)


def test_office_in_a_headline_is_the_one_that_the_article_names_first() -> None:
    article = _page(VELMARK, title="Lock stays shut, ‘no exceptions’ says minister")
    (found,) = [claim for claim in find_claims(article, DIRECTORY).claims if claim.place is BlockKind.HEADLINE]
    assert found.speaker is not None
    assert (found.speaker.id, found.speaker.alternatives) == ("berend-karsel", ("mira-tolvanen",))
    assert found.speaker.confidence <= 0.6


@pytest.mark.parametrize(
    ("title", "lang", "speaker"),
    [
        ("Schleuse bleibt zu: „Keine Ausnahmen für niemanden“", "de", None),
        ("Schleuse: „Keine Ausnahmen für niemanden“", "de", None),
        ("Karsel: „Keine Ausnahmen für niemanden“", "de", "Berend Karsel"),
        ("Außenminister: „Keine Ausnahmen für niemanden“", "de", "Berend Karsel"),
        ("Locks: “There are no exceptions for anybody”", "en", None),
        ("Karsel: “There are no exceptions for anybody”", "en", "Berend Karsel"),
    ],
)
def test_headline_before_a_colon_names_a_speaker_or_a_topic(title: str, lang: str, speaker: str | None) -> None:
    found = find_claims(_page("", title=title, lang=lang), DIRECTORY).claims
    heads = [claim.speaker.name if claim.speaker else None for claim in found if claim.place is BlockKind.HEADLINE]
    assert heads in ([speaker], [] if speaker is None else [speaker])
