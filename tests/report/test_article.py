"""The page of one article: head, counts, top findings, its own text, and what was searched."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.report.article import article_page, counts_of
from crossref.report.beside import Beside
from crossref.report.pages import ArticlePage
from crossref.report.plain import plain
from crossref.types import (
    Article,
    ArticleCheck,
    Block,
    BlockKind,
    Claim,
    ClaimKind,
    Finding,
    Group,
    Review,
    ReviewDecision,
    Severity,
    Span,
    Verdict,
)
from tests.report.samples import ENGINE, NOW, bare_check, directory, empty_check, rich_check


def page_of(check: ArticleCheck) -> ArticlePage:
    return article_page(check, directory(), newsroom="Calder Desk", notice="")


def _finding(verdict: Verdict, severity: Severity = Severity.NONE, *, claim: str = "c") -> Finding:
    return Finding(
        id=f"f-{claim}", claim_id=claim, verdict=verdict, severity=severity, confidence=0.9, explanation="As shown."
    )


def _check(text: str, spans: list[Span], blocks: tuple[Block, ...] = ()) -> ArticleCheck:
    claims = tuple(
        Claim(id=f"c{at}", kind=ClaimKind.DIRECT, span=span, text=span.of(text), segments=(span,), context=span)
        for at, span in enumerate(spans)
    )
    findings = tuple(_finding(Verdict.NOT_CHECKABLE, claim=claim.id) for claim in claims)
    article = Article(id="article-1", text=text, blocks=blocks)
    return ArticleCheck(article=article, claims=claims, findings=findings, engine=ENGINE, checked_at=NOW)


# --- counts ---------------------------------------------------------------------------------------------------------


def test_strip_has_four_groups_in_one_order() -> None:
    counts = counts_of([(Group.DISCREPANCY, Severity.MAJOR), (Group.AGREEMENT, Severity.NONE)])
    assert [one.group for one in counts] == [group.value for group in Group]
    assert [(one.count, one.label) for one in counts] == [
        (1, "agreement"), (0, "paraphrases"), (1, "discrepancy"), (0, "not established"),
    ]  # fmt: skip
    assert counts[2].detail == "1 major, needs sign-off"


@pytest.mark.parametrize(
    ("findings", "line"),
    [
        ([], "No claim was found in this article."),
        ([_finding(Verdict.VERBATIM)], "1 claim: 1 agreement."),
        (
            [_finding(Verdict.ALTERED_WORDING, Severity.MINOR), _finding(Verdict.NOT_FOUND)],
            "2 claims: 1 discrepancy (none major), 1 not established.",
        ),
        (
            [_finding(Verdict.NEGATION_FLIP, Severity.MAJOR), _finding(Verdict.ALTERED_WORDING, Severity.MINOR)],
            "2 claims: 2 discrepancies (1 major).",
        ),
    ],
)
def test_result_is_one_line(findings: list[Finding], line: str) -> None:
    page = page_of(replace(bare_check(), findings=findings))
    assert page.result == line


def test_gravest_discrepancies_come_first_and_are_three_at_most() -> None:
    check = _check("One. Two. Three. Four. Five.", [Span(0, 4), Span(5, 9), Span(10, 16), Span(17, 22), Span(23, 28)])
    severities = [Severity.MINOR, Severity.MAJOR, Severity.MINOR, Severity.MAJOR, Severity.MINOR]
    findings = tuple(
        replace(one, verdict=Verdict.ALTERED_WORDING, severity=severity)
        for one, severity in zip(check.findings, severities, strict=True)
    )
    assert [card.number for card in page_of(replace(check, findings=findings)).top] == [2, 4, 1]


# --- head and cards -------------------------------------------------------------------------------------------------


def test_bare_article_still_has_a_title() -> None:
    assert page_of(bare_check()).title == "Article"
    named = replace(bare_check(), article=replace(bare_check().article, outlet="The Calder Post"))
    assert page_of(named).title == "The Calder Post"


def test_report_id_depends_on_what_was_found() -> None:
    one = page_of(rich_check())
    assert one.report_id == page_of(rich_check()).report_id
    assert one.report_id != page_of(replace(rich_check(), findings=rich_check().findings[:-1])).report_id


def test_headline_names_the_claim_that_it_repeats() -> None:
    assert [card.repeats for card in page_of(rich_check()).claims][:2] == [2, 0]


def test_office_is_the_one_held_on_the_day() -> None:
    check = rich_check()
    assert page_of(check).claims[1].speakers[0].office == "Minister of transport"
    assert check.claims[1].said_on is not None
    earlier = replace(check.claims[1], said_on=replace(check.claims[1].said_on, last=date(2025, 3, 3)))
    page = page_of(replace(check, claims=(check.claims[0], earlier, *check.claims[2:])))
    assert page.claims[1].speakers[0].office == "Deputy minister of transport"


def test_other_language_marks_listed_differences_only() -> None:
    card = page_of(rich_check()).claims[4]
    assert "different languages" in card.marking
    assert {run.mark.value for run in card.article.runs} <= {"same", "context"}


def test_long_gap_of_a_splice_is_shortened() -> None:
    check = rich_check()
    finding = check.findings[1]
    assert finding.version is not None and finding.statement is not None
    assert finding.statement_span is not None and finding.alignment is not None
    filler = " and so on" * 200
    version = replace(finding.version, text=finding.version.text + filler)
    gap = Span(len(finding.version.text), len(version.text))
    long = replace(
        finding,
        version=version,
        statement_span=Span(finding.statement_span.start, len(version.text)),
        alignment=replace(finding.alignment, gaps=(gap,)),
    )
    card = page_of(replace(check, findings=(check.findings[0], long, *check.findings[2:]))).claims[1]
    assert card.original is not None
    shown = "".join(run.text for run in card.original.passage.runs)
    assert "more words)" in shown
    assert len(shown) < 1500
    assert card.omitted[0].endswith("more words)")


def test_gap_of_a_comma_alone_is_not_told_as_left_out() -> None:
    check = rich_check()
    finding = check.findings[1]
    assert finding.version is not None and finding.alignment is not None
    at = finding.version.text.index(", ")
    cut = replace(finding, alignment=replace(finding.alignment, gaps=(Span(at, at + 2),)))
    card = page_of(replace(check, findings=(check.findings[0], cut, *check.findings[2:]))).claims[1]
    assert card.omitted == ()


def test_context_is_no_longer_than_the_newsroom_allows() -> None:
    text = "word " * 200 + "We sail at nine. " + "word " * 200
    start = text.index("We sail")
    check = _check(text, [Span(start, start + 16)])
    wide = replace(check, claims=(replace(check.claims[0], context=Span(0, len(text))),))
    passage = article_page(wide, directory(), newsroom="", notice="", context_words=20).claims[0].article
    assert len("".join(run.text for run in passage.runs).split()) == 24
    assert passage.starts_cut
    assert passage.ends_cut


# --- the article's own text -----------------------------------------------------------------------------------------


def test_nested_claims_belong_to_the_innermost() -> None:
    text = "The minister said the ferries “are ready” for summer."
    page = page_of(_check(text, [Span(18, 52), Span(31, 40)]))
    (block,) = page.blocks
    assert [(run.text, run.card.number if run.card else 0) for run in block.runs] == [
        ("The minister said ", 0), ("the ferries “", 1), ("are ready", 2), ("” for summer", 1), (".", 0),
    ]  # fmt: skip
    assert [[card.number for card in run.begins] for run in block.runs] == [[], [1], [2], [], []]


def test_attribution_between_two_parts_of_a_quotation_is_not_the_claims() -> None:
    text = "“We are ready,” she said, “and we will sail.”"
    check = _check(text, [Span(1, 44)])
    split = replace(check.claims[0], segments=(Span(1, 14), Span(27, 44)))
    (block,) = page_of(replace(check, claims=(split,))).blocks
    assert [run.text for run in block.runs if run.card] == ["We are ready,", "and we will sail."]
    assert [len(run.begins) for run in block.runs] == [0, 1, 0, 0, 0]


def test_text_outside_the_blocks_is_shown_too() -> None:
    text = "Headline\n\nFirst paragraph.\n\nSecond paragraph."
    blocks = (Block(kind=BlockKind.HEADLINE, span=Span(0, 8)), Block(kind=BlockKind.BODY, span=Span(28, 45)))
    page = page_of(_check(text, [], blocks))
    assert ["".join(run.text for run in block.runs).strip() for block in page.blocks] == text.split("\n\n")


def test_article_without_claims_has_no_cards() -> None:
    page = page_of(empty_check())
    assert page.claims == page.top == ()
    assert page.result == "No claim was found in this article."


SPANS = st.tuples(st.integers(0, 70), st.integers(1, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(
    text=st.text(alphabet="ab .\n“”é", min_size=1, max_size=70),
    spans=st.lists(SPANS, max_size=5),
    blocks=st.lists(SPANS, max_size=4),
)
def test_every_visible_character_is_shown_once_and_every_claim_begins_once(
    text: str, spans: list[Span], blocks: list[Span]
) -> None:
    inside = [Span(min(one.start, len(text)), min(one.end, len(text))) for one in spans]
    claims = [one for one in inside if one.of(text).strip()]
    page = page_of(_check(text, claims, tuple(Block(kind=BlockKind.BODY, span=one) for one in blocks)))
    runs = [run for block in page.blocks for run in block.runs]
    assert "".join("".join(run.text for run in runs).split()) == "".join(plain(text).split())
    assert sorted(card.number for run in runs for card in run.begins) == list(range(1, len(claims) + 1))


# --- what reviewers decided -----------------------------------------------------------------------------------------


def reviewed(decision: ReviewDecision, to: Verdict | None = None) -> ArticlePage:
    """Return the page of the rich article, its discrepancy reviewed."""
    check = rich_check()
    finding = check.findings[1]
    assert finding.verdict is Verdict.ALTERED_NUMBER
    review = Review(
        id="r1", finding_id=finding.id, reviewer="Wilma Osgar", decision=decision, at=NOW, note="Read both.",
        corrected_to=to,
    )  # fmt: skip
    return article_page(check, directory(), newsroom="", notice="", beside=Beside(reviews={finding.id: review}))


def counted(page: ArticlePage) -> dict[str, int]:
    return {one.group: one.count for one in page.counts}


def test_confirmed_finding_counts_and_needs_no_more_sign_off() -> None:
    page = reviewed(ReviewDecision.CONFIRMED)
    assert counted(page) == counted(page_of(rich_check()))
    assert page.top[0].number == 2
    assert not page.top[0].needs_sign_off


def test_dismissed_finding_counts_nowhere_and_is_no_first_reading() -> None:
    before, page = counted(page_of(rich_check())), reviewed(ReviewDecision.DISMISSED)
    assert counted(page) == {**before, "discrepancy": before["discrepancy"] - 1}
    assert "1 discrepancy" not in page.result
    assert page.top == ()
    assert "1 finding was dismissed by a reviewer and counts nowhere." in page.notes
    assert page.claims[1].review_note.startswith("Dismissed by Wilma Osgar")


def test_corrected_finding_counts_as_corrected_and_says_to_what() -> None:
    before, page = counted(page_of(rich_check())), reviewed(ReviewDecision.CORRECTED, Verdict.PARAPHRASE)
    assert counted(page) == {
        **before, "discrepancy": before["discrepancy"] - 1, "paraphrase": before["paraphrase"] + 1,
    }  # fmt: skip
    assert page.top == ()
    assert "1 finding counts as a reviewer corrected it." in page.notes
    assert page.claims[1].review_note.startswith("Corrected to “Paraphrase” by Wilma Osgar")


def test_article_whose_findings_are_all_dismissed_says_that_none_counts() -> None:
    check = bare_check()
    reviews = {
        one.id: Review(id=one.id, finding_id=one.id, reviewer="W", decision=ReviewDecision.DISMISSED, at=NOW)
        for one in check.findings
    }
    page = article_page(check, directory(), newsroom="", notice="", beside=Beside(reviews=reviews))
    assert page.result == "No claim of this article counts."
