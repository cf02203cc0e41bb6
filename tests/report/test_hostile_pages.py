"""Every text of every page may come from outside: none becomes markup, a link or a scroll bar; and long ones stay quick."""

from __future__ import annotations

import re
import time
from dataclasses import fields, is_dataclass, replace
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from bs4 import BeautifulSoup

from crossref.report.contexts import PAGES
from crossref.report.pages import EventKind, Link, Mark
from crossref.report.render import render_html, render_index, render_markdown, render_page, render_page_markdown
from crossref.report.statement_map import statement_page
from crossref.types import ArticleCheck, Version
from tests.report.samples import directory, rich_check
from tests.report.weeks import mapped_statement

EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)><svg onload=alert(3)> {{ 7*7 }}</style></title>-->"
CLOSED = {
    "group": "discrepancy", "shape": "▲", "review": "unreviewed", "fate": "changed", "dir": "rtl", "lang": "ar",
    "language": "en", "href": "", "start": "1", "width": "2", "offset": "3", "low": "1", "high": "2", "share": "1",
}  # fmt: skip
"""Fields that the program fills from lists of its own, never from outside."""


def evil(kind: Any, name: str = "") -> Any:  # Any: a type of a page's field, and a value of it
    """Return a value of a type in which every text from outside tries to be more than text."""
    if kind is str:
        return CLOSED.get(name, EVIL)
    if kind is bool:
        return True
    if kind is int:
        return 3
    if kind is Mark:
        return Mark.ADDED
    if kind is EventKind:
        return EventKind.ARTICLE
    if kind is Link:
        return Link(text=EVIL)
    if is_dataclass(kind):
        return _filled(kind)
    parts = get_args(kind)
    if get_origin(kind) in (Union, UnionType):
        return evil(next(part for part in parts if part is not type(None)), name)
    assert get_origin(kind) is tuple, kind
    if len(parts) == 2 and parts[1] is Ellipsis:
        return (evil(parts[0], name),) * 2
    return tuple(evil(part, name) for part in parts)


def _filled(kind: type) -> Any:  # Any: a dataclass of a page
    hints = get_type_hints(kind)
    return kind(**{one.name: evil(hints[one.name], one.name) for one in fields(kind)})


@pytest.mark.parametrize("name", PAGES)
def test_script_in_every_field_stays_text(name: str) -> None:
    page = _filled(PAGES[name])
    html = render_index(page) if name == "index.html" else render_page(name, page)
    drawn = BeautifulSoup(html, "html.parser")
    assert len(drawn.find_all("script")) == (1 if name == "index.html" else 0)
    assert not drawn.find_all("img")
    assert not [tag for tag in drawn.find_all() if any(key.startswith("on") for key in tag.attrs)]
    assert all(tag.get("class") in (["timeline"], ["patterns"], ["bar"], ["swatch"]) for tag in drawn.find_all("svg"))
    assert "49" not in drawn.get_text()
    assert drawn.get_text().count("alert(1)") > 10


@pytest.mark.parametrize("name", [name for name in PAGES if name != "index.html"])
def test_markdown_of_hostile_fields_holds_no_markup(name: str) -> None:
    text = render_page_markdown(name.replace(".html", ".md"), _filled(PAGES[name]))
    assert not re.search(r"(?<!\\)<(script|img|svg)", text)


# --- long texts -----------------------------------------------------------------------------------------------------

LONG = "The ferry will sail at nine and the bridge stays open in winter. " * 1600
"""More than 100 kB of sentences."""
WORD = "ferry" * 20_000
"""100 kB without a place to break a line."""


def long_check(text: str) -> ArticleCheck:
    """Return the rich article, its originals followed by a very long text."""
    check = rich_check()
    found = []
    for one in check.findings:
        if one.statement is None:
            found.append(one)
            continue
        versions = tuple(replace(version, text=f"{version.text} {text}") for version in one.statement.versions)
        number = one.version.number if one.version is not None else 1
        chosen = next(version for version in versions if version.number == number)
        found.append(replace(one, statement=replace(one.statement, versions=versions), version=chosen))
    return replace(check, findings=tuple(found))


@pytest.mark.parametrize("text", [LONG, WORD], ids=["sentences", "one word"])
def test_article_with_a_very_long_original_is_drawn_quickly_and_short(text: str) -> None:
    assert len(text) >= 100_000
    start = time.process_time()
    html = render_html(long_check(text), directory(), overrides=None, newsroom="", notice="")
    render_markdown(long_check(text), directory(), newsroom="", notice="")
    assert time.process_time() - start < 5
    assert len(html) < 400_000


@pytest.mark.parametrize("text", [LONG, WORD], ids=["sentences", "one word"])
def test_map_of_a_very_long_statement_is_drawn(text: str) -> None:
    mapped = mapped_statement()
    versions = (*mapped.statement.versions, Version(number=9, text=text))
    page = statement_page(replace(mapped, statement=replace(mapped.statement, versions=versions)), directory())
    start = time.process_time()
    html = render_page("statement.html", page)
    assert time.process_time() - start < 5
    assert len(html) < 1_500_000


def hundred_findings() -> ArticleCheck:
    """Return an article of a hundred claims, each with everything that a card can show."""
    check = rich_check()
    pairs = [
        (replace(check.claims[n % len(check.claims)], id=f"claim-{n}", twin_of=None), replace(check.findings[n % len(check.findings)], id=f"finding-{n}", claim_id=f"claim-{n}"))
        for n in range(100)
    ]  # fmt: skip
    return replace(check, claims=tuple(claim for claim, _ in pairs), findings=tuple(finding for _, finding in pairs))


def test_article_of_a_hundred_findings_fits_into_a_mail() -> None:
    html = render_html(hundred_findings(), directory(), overrides=None, newsroom="", notice="")
    assert html.count('class="card whole') == 100
    assert len(html.encode()) < 1_000_000
