"""The weekly report: what stands in it, in which order, and what it does not say."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from crossref.report.render import render_page, render_page_markdown
from crossref.report.tongue import LANGUAGES, speaking
from crossref.report.weekly import Week, weekly_page
from crossref.report.wording import BANNED
from tests.report.samples import directory
from tests.report.weeks import empty_week, full_week, item, story


def html_of(week: Week) -> str:
    return render_page("weekly.html", weekly_page(week, directory()))


def words_of(html: str) -> str:
    return " ".join(BeautifulSoup(html, "html.parser").get_text(" ").split())


def test_head_says_the_result_in_a_minute() -> None:
    text = words_of(html_of(full_week()))
    for words in (
        "Weekly report, 18 May 2026 to 24 May 2026", "Checked: 13 articles of 3 outlets.",
        "1 article is a syndicated copy and counts with the one it repeats.",
        "2 distinct discrepancies, 1 major; awaiting review: 1.",
        "Statements edited: 1; deleted: 1; articles with the old words: 2.",
        "Half of the claims compared appeared within 5 hours of their original.",
        "1 finding was dismissed by a reviewer and counts nowhere.",
        "unreviewed: 3, confirmed: 1, dismissed: 1",
    ):  # fmt: skip
        assert words in text, words


def test_spread_quote_is_one_card_with_every_outlet() -> None:
    page = BeautifulSoup(html_of(full_week()), "html.parser")
    card = page.find(id="claim-1")
    assert card is not None
    lines = [" ".join(line.get_text(" ").split()) for line in card.select(".spread > li")]
    assert len(lines) == 3
    assert "North Quay Review" in lines[0]
    assert "(seen first)" in lines[0].replace("( ", "(").replace(" )", ")")
    assert "29 hours later" in lines[2]
    assert card.select_one("svg.timeline")
    assert card.find("ins")
    assert "Confirmed by Wilma Osgar" in card.get_text()


def test_table_names_no_unreviewed_discrepancy_by_default() -> None:
    page = weekly_page(full_week(), directory())
    rows = {row.name: row for row in page.outlets}
    assert (rows["The Calder Post"].discrepancy, rows["The Calder Post"].awaiting) == ("0", "2")
    assert "Unreviewed discrepancies are left out of this table." in words_of(html_of(full_week()))
    counted = weekly_page(full_week(include_unreviewed=True), directory())
    assert {row.name: row.discrepancy for row in counted.outlets}["The Calder Post"] == "2"


def test_rates_carry_denominator_and_interval() -> None:
    rows = {row.name: row for row in weekly_page(full_week(), directory()).outlets}
    rate = rows["North Quay Review"].rate
    assert rate is not None
    assert rate.text == "1 of 25: 4% (1% to 20%)"
    assert rows["Diario del Lirio"].rate is None
    assert "too few to rate" in words_of(html_of(full_week()))


def test_every_chart_says_its_numbers_in_words() -> None:
    page = BeautifulSoup(html_of(full_week()), "html.parser")
    bars = page.select("svg.bar")
    assert [bar["aria-label"] for bar in bars[:1]] == ["23 agreements, 1 paraphrase, 1 discrepancy"]
    assert all(
        svg.get("aria-label") or svg.get("aria-hidden") or svg.find_parent(class_="key") for svg in page.select("svg")
    )


def test_comparison_says_when_chance_may_explain() -> None:
    page = weekly_page(full_week(), directory())
    assert {one.change for one in page.comparisons} == {"no clear change"}
    alone = weekly_page(full_week(before=empty_week().tally), directory())
    assert {one.change for one in alone.comparisons} == {"nothing to compare with"}


def test_edited_statement_is_shown_with_its_words_and_the_articles_that_keep_them() -> None:
    edited, deleted = weekly_page(full_week(), directory()).changed
    assert edited.version is not None
    assert [(run.mark.value, run.text.strip()) for run in edited.version.passage.runs][1:3] == [
        ("dropped", "15,000"), ("added", "18,000"),
    ]  # fmt: skip
    assert len(edited.carriers) == 2
    assert deleted.version is None
    assert deleted.what.startswith("Deleted")


def test_gaps_say_what_coverage_is_missing() -> None:
    (line,) = weekly_page(full_week(), directory()).open
    assert line.speaker == "Jonas Averill (Ministry of Transport of Kestria)"
    assert line.verdicts == "Not found: 1"
    assert line.missing == ("no channel of Jonas Averill has been collected",)


def test_only_reviewed_findings_are_asked_about() -> None:
    (letter,) = weekly_page(full_week(), directory()).letters
    assert letter.outlet == "North Quay Review"
    assert "We expect 50,000 riders" in letter.text
    assert "15,000" in letter.text
    assert len(weekly_page(full_week(include_unreviewed=True), directory()).letters) == 3


def test_week_without_articles_says_so() -> None:
    text = words_of(html_of(empty_week()))
    assert "No article of these days was checked." in text
    assert "No discrepancy was found." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_is_one_file_that_loads_nothing(language: str) -> None:
    with speaking(language):
        html = html_of(full_week())
    page = BeautifulSoup(html, "html.parser")
    assert not page.find_all(["script", "link", "img", "iframe", "object", "embed", "form", "base", "video"])
    assert not [tag for tag in page.find_all() if any(name == "style" or name.startswith("on") for name in tag.attrs)]
    assert page.html is not None
    assert page.html["lang"] == language
    ids = [tag["id"] for tag in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    for link in page.find_all("a", href=re.compile("^#")):
        assert str(link["href"])[1:] in ids


def test_same_week_gives_the_same_bytes() -> None:
    assert html_of(full_week()) == html_of(full_week())
    page = weekly_page(full_week(), directory())
    assert render_page_markdown("weekly.md", page) == render_page_markdown("weekly.md", page)


def test_edition_changes_with_a_review() -> None:
    week = full_week()
    other = replace(week, tally=replace(week.tally, items=tuple(replace(one, review=None) for one in week.tally.items)))
    assert weekly_page(week, directory()).report_id != weekly_page(other, directory()).report_id


def test_hostile_words_stay_words() -> None:
    evil = "<script>alert(1)</script> [x](javascript:alert(1)) \u202etxt ' onload=1"
    of = replace(story(1, evil), title=evil, url="javascript:alert(1)", lang='en"><script>')
    week = empty_week()
    hostile = replace(week, tally=replace(week.tally, stories=(of,), items=(item(of, 1, words=evil, speaker=evil),)))
    html = html_of(hostile)
    assert "<script" not in html
    assert "\u202e" not in html
    assert 'href="javascript' not in html
    text = render_page_markdown("weekly.md", weekly_page(hostile, directory()))
    assert not re.search(r"(?<!\\)\]\(", text)


def test_hundred_findings_stay_below_a_megabyte() -> None:
    week = full_week()
    one = week.tally.spreads()[0].first
    evidence = week.evidence[one.id]
    items = tuple(
        replace(one, id=f"finding-{at}", statement_id=f"statement-{at}", words=f"{one.words} {at}") for at in range(100)
    )
    many = replace(
        week,
        tally=replace(week.tally, items=items),
        evidence={item.id: replace(evidence, finding=replace(evidence.finding, id=item.id)) for item in items},
    )
    page = weekly_page(many, directory())
    assert sum(spread.card is not None for spread in page.discrepancies) == 100
    assert len(render_page("weekly.html", page).encode()) < 1_000_000


def test_markdown_holds_the_same_figures() -> None:
    text = render_page_markdown("weekly.md", weekly_page(full_week(), directory()))
    for words in (
        "1 of 25: 4% (1% to 20%)",
        "{++50,000++}",
        "29 hours later",
        "| Outlet | Articles |",
        "too few to rate",
    ):
        assert words in text, words


@pytest.mark.parametrize("banned", BANNED)
def test_no_sentence_accuses(banned: str) -> None:
    assert not re.search(rf"\b{banned}", words_of(html_of(full_week())).lower())


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [("2026-05-18", "2026-05-24", "2026-W21"), ("2026-05-19", "2026-05-24", "2026-05-19-to-2026-05-24")],
)
def test_week_is_named_by_its_number_or_its_days(first: str, last: str, name: str) -> None:
    from datetime import date

    assert replace(empty_week(), first=date.fromisoformat(first), last=date.fromisoformat(last)).name == name
