"""The map of a statement: each sentence with its fate."""

from __future__ import annotations

import re
from dataclasses import replace

from bs4 import BeautifulSoup

from crossref.report.render import render_page, render_page_markdown
from crossref.report.statement_map import Use, sentences_of, statement_page
from tests.report.samples import directory, hostile_check
from tests.report.weeks import mapped_statement, story


def test_each_sentence_has_its_fate() -> None:
    page = statement_page(mapped_statement(), directory())
    assert [one.fate for one in page.versions[-1].sentences] == ["changed", "reported", "quoted"]
    assert page.versions[-1].counts == "quoted as it is: 1, reported in other words: 1, differs in some article: 1"


def test_sentence_that_an_edit_left_alone_keeps_its_claims() -> None:
    newest = statement_page(mapped_statement(), directory()).versions[0]
    assert [one.fate for one in newest.sentences][-2:] == ["quoted", "unreported"]


def test_statement_that_nobody_used_is_unreported() -> None:
    page = statement_page(replace(mapped_statement(), uses=()), directory())
    assert {one.fate for one in page.versions[0].sentences} == {"unreported"}
    assert page.articles == "0 articles"
    assert len(page.versions) == 1


def test_discrepancy_carries_its_review_and_article() -> None:
    changed = statement_page(mapped_statement(), directory()).versions[-1].sentences[0]
    (use,) = changed.uses
    assert (use.verdict, use.severity, use.review) == ("Altered number", "major", "Unreviewed")
    assert use.article.outlet == "The Calder Post"


def test_page_shows_text_and_claims() -> None:
    page = statement_page(mapped_statement(), directory())
    text = " ".join(BeautifulSoup(render_page("statement.html", page), "html.parser").get_text(" ").split())
    for words in (
        "Statement map: Jonas Averill",
        "Paper tickets stay valid",
        "Differs in some article",
        "Earlier versions",
    ):
        assert words in text, words
    markdown = render_page_markdown("statement.md", page)
    assert "reported by nobody" in markdown
    assert "\n\n\n" not in markdown


def test_sentences_cover_every_line() -> None:
    text = "First line. And more of it.\n\nSecond line without an end\nThird line."
    assert [span.of(text) for span in sentences_of(text, "en")] == [
        "First line.", "And more of it.", "Second line without an end", "Third line.",
    ]  # fmt: skip


def test_hostile_statement_stays_text() -> None:
    check = hostile_check()
    finding = next(one for one in check.findings if one.statement is not None)
    assert finding.statement is not None
    use = Use(story=story(1, "<b>Post</b>"), words="<script>alert(1)</script>", finding=finding)
    page = statement_page(replace(mapped_statement(), statement=finding.statement, uses=(use,)), directory())
    html = render_page("statement.html", page)
    assert "<script" not in html.lower()
    assert "<b>" not in html
    assert 'href="javascript' not in html
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", html)


def test_long_statement_is_mapped() -> None:
    mapped = mapped_statement()
    text = "The council heard the plan. " * 4000
    version = replace(mapped.statement.latest, text=text)
    page = statement_page(
        replace(mapped, statement=replace(mapped.statement, versions=(version,)), uses=()), directory()
    )
    assert len(page.versions[0].sentences) == 4000
