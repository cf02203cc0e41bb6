"""What a page shows: lines for blocks and breaks, no script, nothing hidden, however deep it is nested."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.tree import classes, is_hidden, is_within, parse, remove, segments, text_of


def shown(markup: str) -> str:
    root = parse(f"<html><body>{markup}</body></html>")
    assert root is not None
    return text_of(root)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("<p>The port is open.</p><p>Fares stay.</p>", "The port is open.\nFares stay.", id="paragraphs"),
        pytest.param("<p>The <b>port</b> is <a href=x>open</a>.</p>", "The port is open.", id="words in marks"),
        pytest.param("<p>The port<br>is open.</p>", "The port\nis open.", id="line break"),
        pytest.param("<p>The\n   port\t is  open.</p>", "The port is open.", id="white space"),
        pytest.param("<p>18\u00a0million</p>", "18\u00a0million", id="hard blank"),
        pytest.param("<p>Open.</p><script>alert('no')</script><style>p{}</style>", "Open.", id="script and style"),
        pytest.param("<p>Open.</p><p style='display: none'>Subscribe</p><p hidden>Log in</p>", "Open.", id="hidden"),
        pytest.param("<p>Open.<span class='sr-only'>for screen readers</span></p>", "Open.", id="screen readers"),
        pytest.param("<p>Open <img class=emoji alt=🌊> again</p>", "Open 🌊 again", id="emoji"),
        pytest.param("<p>Open <img alt='A ferry'> again</p>", "Open again", id="picture"),
        pytest.param("<p>Open.</p><!-- closed -->", "Open.", id="comment"),
        pytest.param("<ul><li>One<li>Two</ul>", "One\nTwo", id="list"),
        pytest.param("text <button>Share</button> after", "text after", id="button"),
        pytest.param("<div>Lead <p>First.</p> tail</div>", "Lead\nFirst.\ntail", id="text around a block"),
    ],
)
def test_text_of_is_what_the_page_shows(markup: str, text: str) -> None:
    assert shown(markup) == text


def test_segments_name_the_block_they_stand_in() -> None:
    root = parse("<div><h2>Fares</h2><blockquote><p>“No.”</p>said the minister</blockquote></div>")
    assert [(owner.tag, text) for owner, text in segments(root)] == [
        ("h2", "Fares"),
        ("p", "“No.”"),
        ("blockquote", "said the minister"),
    ]


def test_segments_keep_a_single_break_when_asked() -> None:
    root = parse("<p>Ferries sail<br>tomorrow.<br><br>Fares stay.</p>")
    assert [text for _, text in segments(root, split_breaks=False)] == ["Ferries sail\ntomorrow.", "Fares stay."]
    assert [text for _, text in segments(root)] == ["Ferries sail", "tomorrow.", "Fares stay."]


@pytest.mark.parametrize("text", ["", "   ", "<!-- only a comment -->"])
def test_parse_of_nothing_is_none(text: str) -> None:
    assert parse(text) is None


def test_parse_takes_an_xml_declaration_and_control_characters() -> None:
    root = parse("<?xml version='1.0' encoding='latin-1'?><html><body><p>Señal\x00\x08 abierta</p></body></html>")
    assert text_of(root) == "Señal abierta"


def test_parse_of_a_page_nested_by_malice_ends() -> None:
    root = parse("<div>" * 50_000 + "deep")
    assert root is not None
    assert isinstance(text_of(root), str)


def test_parse_leaves_foreign_entities_alone() -> None:
    page = '<!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/hostname">]><p>Fares: &secret; stay</p>'
    root = parse(page)
    assert "Fares: &secret; stay" in text_of(root)


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1)))
def test_text_of_paragraphs_is_their_words(words: list[str]) -> None:
    words = [word for word in words if word.strip()]
    markup = "".join(f"<p>{html.escape(word)}</p>" for word in words)
    assert shown(f"<p>Fares</p>{markup}") == "\n".join(["Fares", *words])


@given(st.text(max_size=200))
def test_text_of_any_markup_holds_no_blank_line(markup: str) -> None:
    root = parse(f"<p>Fares {markup}")
    assert all(line and line == line.strip(" ") for line in text_of(root).split("\n") if root is not None)


def test_classes_come_apart_in_lower_case() -> None:
    root = parse('<div class="pullQuote article__standfirst" id="main-Story" data-testid="relatedLinks">x</div>')
    assert classes(root.find(".//div")).split() == [
        "pull", "quote", "article", "standfirst", "main", "story", "related", "links",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("markup", "hidden"),
    [
        ("<p>x</p>", False),
        ("<p hidden>x</p>", True),
        ("<p style='color: red; DISPLAY:none'>x</p>", True),
        ("<p style='visibility : hidden'>x</p>", True),
        ("<p class='note visually-hidden'>x</p>", True),
        ("<p class='hidden-gems'>x</p>", False),
    ],
)
def test_is_hidden_as_far_as_the_element_tells(markup: str, hidden: bool) -> None:
    assert is_hidden(parse(f"<div>{markup}</div>").find(".//p")) is hidden


def test_remove_keeps_the_text_behind_an_element() -> None:
    root = parse("<p>Fares <b>may</b> stay.</p>")
    bold = root.find(".//b")
    assert is_within(bold, root)
    remove(bold)
    assert not is_within(bold, root)
    assert text_of(root) == "Fares stay."
    remove(bold)
    assert text_of(root) == "Fares stay."
