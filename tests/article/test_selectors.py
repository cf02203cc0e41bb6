"""Selectors find what source files point at, in CSS and in XPath."""

from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from crossref.article.selectors import alone, compile_selector
from crossref.article.tree import text_of

PAGE = document_fromstring(
    '<main><div class="item big"><h2><a href="/a">Ferries sail</a></h2><time datetime="2026-11-23">Mon</time></div>'
    '<div class="item"><h2><a href="/b">Fares rise</a></h2></div></main>'
)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("div.item a", ["Ferries sail", "Fares rise"]),
        ("//div/h2/a", ["Ferries sail", "Fares rise"]),
        ('//div[has-class("big item")]//a', ["Ferries sail"]),
        ("//div[has-class('big')]//a/text()", ["Ferries sail"]),
        ("time@datetime", ["2026-11-23"]),
        ("h1 a, h2 a@href", ["/a", "/b"]),
        ('substring-after(//time/@datetime, "2026-")', ["11-23"]),
        ("p", []),
    ],
)
def test_selector_finds_elements_and_texts(written: str, found: list[str]) -> None:
    results = compile_selector(written).all(PAGE)
    assert [one if isinstance(one, str) else text_of(one) for one in results] == found


@pytest.mark.parametrize("written", ["div..x", "//div[", "a[href", ":nonsense(2)"])
def test_selector_that_cannot_be_read_is_told(written: str) -> None:
    with pytest.raises(ValueError, match="neither a CSS selector nor an XPath"):
        compile_selector(written)


def test_text_in_takes_the_first_with_letters() -> None:
    page = document_fromstring("<div><p>—</p><p> The  bridge\nis open </p></div>")
    assert compile_selector("p").text_in(page) == "The bridge is open"
    assert compile_selector("h1").text_in(page) is None


def test_alone_leaves_out_everything_else() -> None:
    first = alone(compile_selector(".item").elements(PAGE)[0])
    assert compile_selector("//a/@href").all(first) == ["/a"]
    assert compile_selector(".item").elements(first)
    assert len(compile_selector(".item").elements(PAGE)) == 2
