"""Every page is held against axe-core in a real browser, light and dark: no violation; and nothing scrolls sideways."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from crossref.report.export import check_document
from crossref.report.index import ReportLinks, index_page, library_page
from crossref.report.render import render_html, render_index, render_page
from crossref.report.statement_map import statement_page
from crossref.report.tongue import speaking
from crossref.report.weekly import weekly_page
from crossref.report.weekly_document import map_document, weekly_document
from tests.report.samples import bare_check, directory, hostile_check, rich_check
from tests.report.test_browser import chromium, framed, run, width_in
from tests.report.test_hostile_pages import WORD, long_check
from tests.report.test_weekly import drifting_week
from tests.report.weeks import empty_week, full_week, mapped_statement

__all__ = ["chromium"]

pytestmark = [pytest.mark.browser, pytest.mark.enable_socket]

RUN = """
axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(function (r) {
  var found = r.violations.map(function (v) { return [v.id, v.help, v.nodes.map(function (n) { return n.html.slice(0, 200); })]; });
  document.title = "done";
  var out = document.createElement("pre");
  out.id = "axe-result";
  out.textContent = JSON.stringify({violations: found, passes: r.passes.map(function (p) { return p.id; })});
  document.body.appendChild(out);
});
"""


def article() -> str:
    return render_html(rich_check(), directory(), overrides=None, newsroom="Calder Desk", notice="Fictional.")


def hostile() -> str:
    return render_html(hostile_check(), directory(), overrides=None, newsroom="Calder Desk", notice="Fictional.")


def long_word() -> str:
    """Return an article whose originals hold 100 kB without a place to break a line."""
    return render_html(long_check(WORD), directory(), overrides=None, newsroom="", notice="Fictional.")


def weekly() -> str:
    return render_page("weekly.html", weekly_page(full_week(include_unreviewed=True), directory()))


def drifting() -> str:
    return render_page("weekly.html", weekly_page(drifting_week(), directory()))


def weekly_in_russian() -> str:
    with speaking("ru"):
        return weekly()


def empty() -> str:
    return render_page("weekly.html", weekly_page(empty_week(), directory()))


def statement() -> str:
    return render_page("statement.html", statement_page(mapped_statement(), directory()))


def index() -> str:
    links = ReportLinks(html="./one.html", markdown="./one.md", json="./one.json")
    checks = [(rich_check(), links), (bare_check(), links)]
    return render_index(index_page(checks, title="Calder Desk", notice="Fictional."))


def library() -> str:
    """Return the list over all reports of a folder: articles, a week and a statement."""
    links = ReportLinks(html="./one.html", markdown="./one.md", json="./one.json")
    documents = [
        check_document(rich_check()),
        weekly_document(full_week(), {}, "weekly-1"),
        map_document(statement_page(mapped_statement(), directory())),
    ]
    return render_index(library_page([(one, links) for one in documents], title="Calder Desk", notice=""))


PAGES = (article, hostile, weekly, drifting, weekly_in_russian, empty, statement, index, library)


@pytest.fixture(scope="session")
def axe() -> str:
    """Return axe-core, as its Python package has it; nothing else of that package is needed, so nothing is imported."""
    found = find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        pytest.skip("axe-core is not installed: pip install --no-deps axe-playwright-python")
    return (Path(found.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def opened(page: str) -> str:
    """Return a page with every folded part open, so that its contents are looked at too."""
    return page.replace("<details", "<details open")


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_axe_finds_nothing(chromium: str, axe: str, tmp_path: Path, page: Callable[[], str], colours: str) -> None:
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", opened(page()))
    if colours == "dark":
        html = html.replace("@media screen and (prefers-color-scheme: dark)", "@media screen")
    file = tmp_path / "page.html"
    file.write_text(html.replace("</body>", f"<script>{axe}</script><script>{RUN}</script></body>"), encoding="utf-8")
    ran = run(chromium, tmp_path / "profile", "--virtual-time-budget=60000", "--dump-dom", file.as_uri())
    out = BeautifulSoup(ran.stdout, "html.parser").find(id="axe-result")
    assert out is not None, ran.stderr[-2000:]
    result = json.loads(out.get_text())
    assert len(result["passes"]) > 15
    assert {"color-contrast", "target-size"} <= set(result["passes"]), "axe-core is too old for WCAG 2.2"
    assert result["violations"] == [], json.dumps(result["violations"], indent=1)


@pytest.mark.parametrize("width", [320, 1200])
@pytest.mark.parametrize(
    "page",
    (article, hostile, long_word, weekly, drifting, weekly_in_russian, empty, statement, library),
    ids=lambda page: page.__name__,
)
def test_page_is_no_wider_than_its_window(chromium: str, tmp_path: Path, page: Callable[[], str], width: int) -> None:
    assert width_in(chromium, tmp_path, opened(page()), width) == f"{width}/{width}"


MEASURE = """
const d = f.contentDocument, w = f.contentWindow, wide = [];
const prose = "p, li, dd, blockquote, figcaption";
for (const p of d.querySelectorAll(prose)) {
  if (!p.textContent.trim() || p.querySelector(prose) || p.closest("table, .strip, .contents, .editions, .bars, .events, .masthead, .notice, .vh, .foot")) continue;
  const c = d.createElement("canvas").getContext("2d"), s = w.getComputedStyle(p);
  c.font = s.fontSize + " " + s.fontFamily;
  const one = c.measureText("the minister said that the ferry would sail again in the spring").width / 63;
  const lines = Math.round(p.getBoundingClientRect().height / parseFloat(s.lineHeight));
  const n = Math.round((p.clientWidth - parseFloat(s.paddingLeft) - parseFloat(s.paddingRight)) / one);
  if (lines > 1 && n > 75) wide.push([p.className || p.tagName, n, p.textContent.trim().slice(0, 50)]);
}
out.textContent = JSON.stringify(wide);
"""
"""Names texts of two lines or more whose lines hold more than 75 letters."""


@pytest.mark.parametrize("page", (article, weekly, drifting, statement, library), ids=lambda page: page.__name__)
def test_lines_of_text_are_no_longer_than_75_characters(chromium: str, tmp_path: Path, page: Callable[[], str]) -> None:
    told = framed(chromium, tmp_path, opened(page()), MEASURE, style="width:1600px;height:900px;border:0")
    assert json.loads(told) == []


def test_list_is_searched_without_a_server(chromium: str, tmp_path: Path) -> None:
    script = (
        "const d=f.contentDocument,i=d.getElementById('words');i.value='FERRY tickets';"
        "i.dispatchEvent(new Event('input'));"
        "out.textContent=[d.querySelectorAll('.entry:not([hidden])').length,d.getElementById('found').textContent].join()"
    )
    assert framed(chromium, tmp_path, index(), script) == "1,1 / 2"
