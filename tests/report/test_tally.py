"""Counting: copies once, dismissed findings not at all, unreviewed discrepancies apart, the spread of one quote."""

from __future__ import annotations

from dataclasses import replace

from crossref.report.tally import tally
from crossref.types import Group, ReviewDecision, Severity, Verdict
from tests.report.weeks import OUTLETS, QUOTE, altered, article_text, full_tally, item, review, story


def test_claim_that_a_copy_repeats_is_counted_once() -> None:
    first, copy = story(1, OUTLETS[0]), story(2, OUTLETS[1], text=article_text(1))
    said = "The harbour council heard the plan"
    found = tally([copy, first], [item(first, 1, words=said), item(copy, 1, words=f"“{said.upper()}!”")])
    assert found.heads == {copy.id: first.id}
    assert [one.story.id for one in found.counted] == [first.id]


def test_claim_that_the_copy_alone_has_is_counted() -> None:
    first, copy = story(1, OUTLETS[0]), story(2, OUTLETS[1], text=article_text(1))
    found = tally([first, copy], [item(first, 1, words="The plan is ready"), altered(copy, 2)])
    assert [one.story.id for one in found.counted] == [first.id, copy.id]


def test_copies_are_named_beside_the_rate_and_are_no_articles_of_their_own() -> None:
    rows = {row.name: row for row in full_tally().by_outlet(include_unreviewed=False)}
    assert (rows["Diario del Lirio"].articles, rows["Diario del Lirio"].copies) == (0, 1)
    assert rows["The Calder Post"].articles == 6


def test_outlets_stand_by_name() -> None:
    assert [row.name for row in full_tally().by_outlet(include_unreviewed=True)] == sorted(OUTLETS)


def test_unreviewed_discrepancy_counts_in_no_table_unless_asked() -> None:
    left_out = {row.name: row for row in full_tally().by_outlet(include_unreviewed=False)}
    counted = {row.name: row for row in full_tally().by_outlet(include_unreviewed=True)}
    assert left_out["The Calder Post"].groups[Group.DISCREPANCY] == 0
    assert left_out["The Calder Post"].awaiting == 2
    assert counted["The Calder Post"].groups[Group.DISCREPANCY] == 2
    assert left_out["North Quay Review"].groups[Group.DISCREPANCY] == 1
    assert left_out["The Calder Post"].checked == counted["The Calder Post"].checked - 2


def test_outlet_with_few_claims_has_no_rate() -> None:
    rows = {row.name: row for row in full_tally().by_outlet(include_unreviewed=True)}
    assert rows["Diario del Lirio"].rate is None
    assert rows["North Quay Review"].rate is not None
    assert rows["North Quay Review"].rate.total == 25


def test_dismissed_finding_counts_nowhere() -> None:
    of = story(1, OUTLETS[0])
    found = altered(of, 1)
    whole = tally([of], [replace(found, review=review(found, ReviewDecision.DISMISSED))])
    assert whole.counted == ()
    assert whole.spreads() == ()


def test_corrected_finding_counts_as_corrected() -> None:
    of = story(1, OUTLETS[0])
    found = altered(of, 1)
    corrected = replace(found, review=review(found, ReviewDecision.CORRECTED, Verdict.PARAPHRASE))
    assert (corrected.group, corrected.counted_as, corrected.state) == (
        Group.PARAPHRASE,
        Verdict.PARAPHRASE,
        "corrected",
    )
    assert tally([of], [corrected]).spreads() == ()


def test_altered_quote_is_shown_once_with_its_spread() -> None:
    spread, other = full_tally().spreads()
    assert spread.outlets == ("North Quay Review", "The Calder Post", "Diario del Lirio")
    assert spread.severity is Severity.MAJOR
    assert not spread.awaits_review
    assert other.awaits_review


def test_nearly_the_same_words_are_one_spread_and_other_statements_are_not() -> None:
    stories = [story(number, OUTLETS[0]) for number in (1, 2, 3)]
    items = [
        altered(stories[0], 1),
        altered(stories[1], 1, words=QUOTE.replace("night ferry", "night ferries")),
        altered(stories[2], 1, statement_id="statement-12"),
    ]
    assert sorted(len(one.items) for one in tally(stories, items).spreads()) == [1, 2]


def test_gravest_and_widest_discrepancies_come_first() -> None:
    stories = [story(number, f"Outlet {number}") for number in range(1, 6)]
    minor = [altered(one, 1, severity=Severity.MINOR, statement_id="s1") for one in stories[:3]]
    single = altered(stories[3], 2, statement_id="s2", words="one")
    double = [altered(one, 3, statement_id="s3", words="two") for one in stories[:2]]
    order = [one.first.statement_id for one in tally(stories, [*minor, single, *double]).spreads()]
    assert order == ["s3", "s2", "s1"]


def test_bodies_are_counted_by_name() -> None:
    rows = full_tally().by_source({"kestria-transport": "Ministry of Transport"}, include_unreviewed=True)
    assert [row.name for row in rows] == ["Ministry of Transport"]
    assert rows[0].articles == 13
