"""The list of reports: counts, discrepancies, links."""

from __future__ import annotations

from bs4 import BeautifulSoup

from crossref.report.beside import Beside
from crossref.report.export import check_document
from crossref.report.index import ReportLinks, index_page, library_page
from crossref.report.pages import ReportLine
from crossref.report.render import render_index
from crossref.types import Review, ReviewDecision, Verdict
from tests.report.samples import NOW, bare_check, hostile_check, rich_check

LINKS = ReportLinks(html="./one.html", markdown="./one.md", json="./one.json")


def _html(*checks: object) -> BeautifulSoup:
    page = index_page([(check, LINKS) for check in checks], title="Calder Desk", notice="Fictional.")  # type: ignore[misc]
    return BeautifulSoup(render_index(page), "html.parser")


def _words(page: BeautifulSoup) -> str:
    return " ".join(page.get_text(" ").split())


def test_list_counts_all_claims() -> None:
    page = index_page([(rich_check(), LINKS), (bare_check(), LINKS)], title="Calder Desk", notice="")
    assert (
        page.result == "2 articles, 7 claims: 1 agreement, 2 paraphrases, 1 discrepancy (1 major), 3 not established."
    )
    assert [one.count for one in page.counts] == [1, 2, 1, 3]
    assert page.checked == "21 May 2026, 10:00 UTC"


def test_discrepancies_are_listed_with_words_and_link() -> None:
    (report,) = index_page([(rich_check(), LINKS)], title="", notice="").reports
    (found,) = report.discrepancies
    assert (found.verdict, found.severity, found.needs_sign_off) == ("Altered number", "major", True)
    assert (found.article, found.original, found.speaker) == ("50,000", "15,000", "Jonas Averill")
    assert found.href == "./one.html#claim-2"


def test_page_leads_to_each_report() -> None:
    page = _html(rich_check(), bare_check())
    assert [str(link["href"]) for link in page.select(".report h3 a")] == ["./one.html", "./one.html"]
    text = _words(page)
    for words in (
        "Fictional.", "Calder Desk", "Ferry tickets for fifty thousand riders", "Article without a headline",
        "article “50,000” , original “15,000”", "needs sign-off", "candidate until a person has signed it",
    ):  # fmt: skip
        assert words in text, words


def test_hostile_text_stays_text() -> None:
    page = _html(hostile_check())
    assert not page.find_all(["img", "svg"])
    assert len(page.find_all("script")) == 1
    assert all(str(link["href"]).startswith(("#", "./")) for link in page.find_all("a"))


def test_empty_list_says_so() -> None:
    text = _words(_html())
    assert "0 articles, no claim found." in text
    assert "No article was checked." in text


def test_list_counts_as_reviewers_decided() -> None:
    check = rich_check()
    finding = check.findings[1]

    def listed(decision: ReviewDecision, to: Verdict | None = None) -> ReportLine:
        review = Review(id="r", finding_id=finding.id, reviewer="W. Osgar", decision=decision, at=NOW, corrected_to=to)
        documents = [(check_document(check), LINKS)]
        page = library_page(documents, title="", notice="", beside=Beside(reviews={finding.id: review}))
        assert page.counts == page.reports[0].counts
        return page.reports[0]

    confirmed = listed(ReviewDecision.CONFIRMED)
    assert [one.needs_sign_off for one in confirmed.discrepancies] == [False]
    dismissed = listed(ReviewDecision.DISMISSED)
    assert dismissed.discrepancies == ()
    assert dismissed.counts[2].count == confirmed.counts[2].count - 1
    corrected = listed(ReviewDecision.CORRECTED, Verdict.ALTERED_WORDING)
    assert [one.verdict for one in corrected.discrepancies] == ["Altered wording"]
    assert listed(ReviewDecision.CORRECTED, Verdict.PARAPHRASE).discrepancies == ()
