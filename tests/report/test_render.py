"""Reports as files: their words and links, what hostile text may not do, and a newsroom's own templates."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from crossref.errors import ReportError
from crossref.report.render import render_html, render_markdown
from crossref.report.wording import VERDICT_LABELS, VERDICT_MEANINGS
from crossref.types import ArticleCheck
from tests.report.samples import (
    ORIGINAL,
    PARAGRAPHS,
    bare_check,
    directory,
    empty_check,
    hostile_check,
    rich_check,
)

NOTICE = "Fictional demonstration: people and words are invented."
CHECKS = {"bare": bare_check(), "empty": empty_check(), "rich": rich_check(), "hostile": hostile_check()}
ALL = pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())


def html_of(check: ArticleCheck, *, overrides: Path | None = None, notice: str = NOTICE) -> str:
    return render_html(check, directory(), overrides=overrides, newsroom="Calder Desk", notice=notice)


def page_of(check: ArticleCheck, *, overrides: Path | None = None) -> BeautifulSoup:
    return BeautifulSoup(html_of(check, overrides=overrides), "html.parser")


def words_of(tag: Tag | BeautifulSoup) -> str:
    return " ".join(tag.get_text(" ").split())


def card(page: BeautifulSoup, number: int) -> Tag:
    found = page.find(id=f"claim-{number}")
    assert isinstance(found, Tag)
    return found


# --- words ----------------------------------------------------------------------------------------------------------


def test_head_says_what_was_checked_against_what() -> None:
    text = words_of(page_of(rich_check()))
    for words in (
        NOTICE, "Calder Desk", "The Calder Post (fictional)", "by Wilma Osgar", "19 May 2026, 08:15 (UTC+02:00)",
        "Checked 21 May 2026, 10:00 UTC", "1,204 statements on 1 channel of Ministry of Transport of Kestria",
        "6 claims: 1 agreement, 2 paraphrases, 1 discrepancy (1 major), 2 not established.",
    ):  # fmt: skip
        assert words in text, words


def test_each_finding_has_its_words() -> None:
    check = rich_check()
    page = page_of(check)
    for number, finding in enumerate(check.findings, 1):
        text = words_of(card(page, number))
        assert VERDICT_LABELS[finding.verdict] in text
        assert finding.explanation in text
        assert " ".join(check.claims[number - 1].text.split()[:2]) in text
        for one in finding.differences:
            assert one.explanation in text
        if finding.statement is not None and finding.statement.url:
            assert finding.statement.url in text


def test_major_discrepancy_asks_for_sign_off_and_comes_first() -> None:
    page = page_of(rich_check())
    heading = card(page, 2).find("h3")
    assert heading is not None
    assert words_of(heading) == "Claim 2 ▲ Altered number major needs sign-off"
    top = page.select(".top a")
    assert [link["href"] for link in top] == ["#claim-2"]


def test_two_sides_carry_marks_that_need_no_colour() -> None:
    sides = card(page_of(rich_check()), 2).select(".side")
    inserted, deleted = sides[0].find("ins"), sides[1].find("del")
    assert inserted is not None
    assert words_of(inserted) == "[article only: 50,000 ]"
    assert deleted is not None
    assert words_of(deleted) == "[original only: 15,000 ]"
    assert sides[0].select(".missing")
    assert "if the council agrees" in words_of(sides[1])


def test_card_tells_where_the_original_comes_from() -> None:
    text = words_of(card(page_of(rich_check()), 2))
    for words in (
        "Jonas Averill , Minister of transport ( Ministry of Transport of Kestria )", "18 May 2026, from “on Monday”",
        "18 May 2026, 09:00 UTC", "web page, https://transport.kestria.example/news", "Version 1 of 2, seen from",
        "SHA-256 " + "cd" * 32, "imported from releases.jsonl", "The original was edited after it was published",
        "Searched 86 statements in English and Spanish", "The same words stand in statement-77", "Rule S1",
    ):  # fmt: skip
        assert words in text, words
    assert "Deputy minister" not in text


def test_runners_up_are_folded_away() -> None:
    details = card(page_of(rich_check()), 2).find_all("details")
    other = next(one for one in details if "came into question" in one.get_text())
    assert "Saludamos cada paso" in other.get_text()
    assert "a common word in another language" in other.get_text()
    assert not any(one.has_attr("open") for one in details)


def test_languages_are_marked() -> None:
    page = page_of(rich_check())
    quote = card(page, 5).select_one(".side:nth-of-type(2) blockquote")
    assert quote is not None
    assert (quote["lang"], quote["dir"]) == ("es", "ltr")
    assert page.html is not None
    assert page.html["lang"] == "en"


def test_right_to_left_text_runs_that_way() -> None:
    check = rich_check()
    claims = tuple(replace(claim, lang="ar") for claim in check.claims)
    page = page_of(replace(check, claims=claims, article=replace(check.article, lang="ar")))
    quote = card(page, 2).select_one(".side blockquote")
    assert quote is not None
    assert (quote["lang"], quote["dir"]) == ("ar", "rtl")
    assert page.html is not None
    assert page.html["dir"] == "ltr"
    assert page.select_one("h1[dir=rtl]")


def test_article_text_stands_whole_with_claims_linked_both_ways() -> None:
    check = rich_check()
    page = page_of(check)
    for one in page.select(".text .vh, .text .label, .text .tag"):
        one.decompose()
    assert [p.get_text().strip() for p in page.select(".text p")] == list(PARAGRAPHS)
    page = page_of(check)
    for number in range(1, len(check.claims) + 1):
        tag = page.find(id=f"text-{number}")
        assert isinstance(tag, Tag)
        assert tag["href"] == f"#claim-{number}"
        assert card(page, number).find("a", href=f"#text-{number}")


def test_set_aside_and_notes_are_shown() -> None:
    text = words_of(page_of(rich_check()))
    assert "“moonlight boat” : a name in quotation marks" in text
    assert "Two lost characters of the page were left as they are." in text


def test_method_explains_every_verdict_and_names_the_engine() -> None:
    text = words_of(page_of(bare_check()))
    for verdict, meaning in VERDICT_MEANINGS.items():
        assert f"{VERDICT_LABELS[verdict]} {meaning}" in text
    assert "crossref 0.1.0 (rules 1a2b3c4d, settings 5e6f7a8b)" in text


def test_article_without_claims_says_so() -> None:
    page = page_of(empty_check())
    assert "No claim was found in this article." in words_of(page)
    assert not page.select(".card")


# --- form -----------------------------------------------------------------------------------------------------------


@ALL
def test_page_is_one_file_that_loads_nothing(check: ArticleCheck) -> None:
    page = page_of(check)
    assert not page.find_all(["script", "link", "img", "iframe", "object", "embed", "form", "base", "video"])
    assert all(drawn["class"] == ["timeline"] for drawn in page.find_all("svg"))
    assert not [tag for tag in page.find_all() if any(name == "style" or name.startswith("on") for name in tag.attrs)]
    assert len(page.find_all("style")) == 1
    style = page.find("style")
    assert style is not None
    assert "url(" not in style.get_text()
    assert "@import" not in style.get_text()


@ALL
def test_policy_allows_the_style_of_the_page_alone(check: ArticleCheck) -> None:
    html = html_of(check)
    style = re.search(r"<style>(.*?)</style>", html, re.S)
    assert style
    digest = base64.b64encode(hashlib.sha256(style.group(1).encode()).digest()).decode()
    policy = BeautifulSoup(html, "html.parser").find("meta", {"http-equiv": "Content-Security-Policy"})
    assert isinstance(policy, Tag)
    assert str(policy["content"]).split("; ") == [
        "default-src 'none'", f"style-src 'sha256-{digest}'", "img-src data:", "base-uri 'none'", "form-action 'none'",
    ]  # fmt: skip
    assert html.index("Content-Security-Policy") < html.index("<style>")


@ALL
def test_headings_are_in_order_and_ids_are_unique(check: ArticleCheck) -> None:
    page = page_of(check)
    levels = [int(tag.name[1]) for tag in page.find_all(re.compile(r"^h[1-6]$"))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = [tag["id"] for tag in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    for link in page.find_all("a", href=re.compile("^#")):
        assert str(link["href"])[1:] in ids


@ALL
def test_page_can_be_reached_by_keyboard_and_screen_reader(check: ArticleCheck) -> None:
    page = page_of(check)
    first = page.find("a")
    assert isinstance(first, Tag)
    assert first["href"] == "#main"
    for mark in page.find_all(["ins", "del"]):
        assert mark.find_parent(class_="legend") or mark.find(class_="vh")
    for shape in page.select(".shape"):
        assert shape["aria-hidden"] == "true"
        assert words_of(shape.parent or page) != words_of(shape)


@ALL
def test_same_check_gives_the_same_bytes(check: ArticleCheck) -> None:
    assert html_of(check) == html_of(check)


# --- hostile text ---------------------------------------------------------------------------------------------------


def test_hostile_text_stays_text() -> None:
    html = html_of(hostile_check())
    assert "<script" not in html.lower()
    assert "<img" not in html.lower()
    assert "<svg" not in html.lower()
    assert "&lt;script&gt;" in html
    assert "\x00" not in html
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", html)
    assert "{{ 7*7 }}" in html


def test_hostile_addresses_are_no_links() -> None:
    page = page_of(hostile_check())
    assert all(str(link["href"]).startswith(("#", "https://")) for link in page.find_all("a"))
    assert "javascript:alert(document.domain)" in words_of(page)


def test_hostile_language_codes_are_left_out() -> None:
    page = page_of(hostile_check())
    assert {tag["lang"] for tag in page.find_all(lang=True)} <= {"", "en"}


def test_hostile_text_in_markdown_stays_text() -> None:
    text = render_markdown(hostile_check(), directory(), newsroom="", notice="")
    assert not re.search(r"(?<!\\)<(?!https)", text)
    assert not re.search(r"(?<!\\)\]\(", text)
    assert "\x00" not in text


def test_hostile_notice_and_newsroom_are_escaped() -> None:
    html = render_html(
        bare_check(), directory(), overrides=None, newsroom="<b>Desk</b>", notice="</style><script>alert(1)</script>"
    )
    assert "<b>" not in html.split("</style>")[1].split("<main")[0]
    assert "<script" not in html


# --- Markdown -------------------------------------------------------------------------------------------------------


def test_markdown_says_the_same() -> None:
    check = rich_check()
    text = render_markdown(check, directory(), newsroom="Calder Desk", notice=NOTICE)
    for finding in check.findings:
        assert VERDICT_LABELS[finding.verdict] in text
        assert finding.explanation in text
    for words in (
        "### 2 ▲ Altered number (major, needs sign-off)",
        "{++50,000++}",
        "{--15,000--}",
        "<https://transport.kestria.example/news/one-ticket?id=11&lang=en>",
        "- When said: 18 May 2026, from “on Monday”",
        "Report report-",
    ):
        assert words in text, words
    assert "Paper tickets" in text
    assert ORIGINAL.split(":")[0] in text


@ALL
def test_markdown_is_tidy(check: ArticleCheck) -> None:
    text = render_markdown(check, directory(), newsroom="", notice="")
    assert "\n\n\n" not in text
    assert text.endswith(".\n")
    for line in text.splitlines():
        assert not re.search(r"\S- (Speaker|When|Reported|Date|Channel|Version):", line), line


# --- a newsroom's own templates -------------------------------------------------------------------------------------


def test_override_changes_one_block_and_keeps_the_rest(tmp_path: Path) -> None:
    (tmp_path / "article.html").write_text(
        '{% extends "builtin/article.html" %}{% block foot %}<p>Ask the standards desk.</p>{{ super() }}{% endblock %}'
    )
    text = words_of(page_of(rich_check(), overrides=tmp_path))
    assert "Ask the standards desk. Report report-" in text
    assert "Altered number" in text


def test_override_of_the_style_is_allowed_by_the_policy(tmp_path: Path) -> None:
    (tmp_path / "style.css").write_text('{% include "builtin/style.css" %}\n.brand { color: #7a3e00; }\n')
    html = html_of(bare_check(), overrides=tmp_path)
    style = re.search(r"<style>(.*?)</style>", html, re.S)
    assert style
    assert ".brand { color: #7a3e00; }" in style.group(1)
    assert base64.b64encode(hashlib.sha256(style.group(1).encode()).digest()).decode() in html


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("article.html", "<p>\n{% block head %}\n", 2),
        ("article.html", "<h1>{{ title }}</h1>\n\n{{ headlin }}", 3),
        ("article.html", "{{ title }}\n{{ head.heading }}", 2),
        ("article.html", "\n{{ 1 / 0 }}", 2),
        ("article.html", "{{ title.__class__.__mro__ }}", 1),
        ("style.css", "a { color: {{ colour }} }", 1),
        ("base.html", "<html>{% block main %}{% endblock %}\n{{ newsrom }}", 2),
    ],
)
def test_wrong_override_is_told_with_file_and_line(tmp_path: Path, name: str, text: str, line: int) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ReportError) as told:
        html_of(bare_check(), overrides=tmp_path)
    assert f"{tmp_path / name}, line {line} is wrong" in told.value.message
    assert told.value.hint


def test_missing_parent_of_an_override_is_told(tmp_path: Path) -> None:
    (tmp_path / "article.html").write_text('{% extends "newsroom.html" %}')
    with pytest.raises(ReportError, match=r"newsroom\.html does not exist"):
        html_of(bare_check(), overrides=tmp_path)


def test_override_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "article.html").write_bytes(b"<h1>\xff\xfe</h1>")
    with pytest.raises(ReportError, match="is wrong"):
        html_of(bare_check(), overrides=tmp_path)


def test_style_that_would_leave_its_element_is_refused(tmp_path: Path) -> None:
    (tmp_path / "style.css").write_text("a { }</style><script>alert(1)</script>")
    with pytest.raises(ReportError, match=r"style\.css"):
        html_of(bare_check(), overrides=tmp_path)


def test_changed_override_is_seen_at_the_next_report(tmp_path: Path) -> None:
    own = tmp_path / "article.html"
    own.write_text('{% extends "builtin/article.html" %}{% block foot %}one{% endblock %}')
    assert "one" in words_of(page_of(bare_check(), overrides=tmp_path))
    own.unlink()
    assert "Report report-" in words_of(page_of(bare_check(), overrides=tmp_path))


def test_folder_without_overrides_changes_nothing(tmp_path: Path) -> None:
    assert html_of(rich_check(), overrides=tmp_path / "missing") == html_of(rich_check())


def test_numbers_of_the_result_stay_with_their_words() -> None:
    html = render_html(rich_check(), directory(), overrides=None, newsroom="", notice="")
    result = BeautifulSoup(html, "html.parser").find(id="result")
    assert result is not None
    assert re.search(r"\d\u00a0claims: ", result.get_text())
    assert not re.search(r"\d [a-z]", result.get_text())
