"""The weekly report: what stands in it, in which order, and what it does not say."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from crossref.report.render import render_page, render_page_markdown
from crossref.report.tally import Tally, tally
from crossref.report.tongue import LANGUAGES, speaking
from crossref.report.weekly import Week, weekly_page
from crossref.report.wording import BANNED
from crossref.types import Group, ReviewDecision, Severity, Verdict
from tests.report.samples import directory, rich_check
from tests.report.weeks import OUTLETS, altered, empty_week, full_tally, full_week, item, review, story


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


def many_articles(count: int, altered_ones: int) -> Tally:
    """Return articles of four claims each, some with one altered."""
    stories = [story(number, OUTLETS[number % 2]) for number in range(count)]
    items = [item(one, number) for one in stories for number in range(1, 5)]
    for at in range(altered_ones):
        items[at * 4] = replace(altered(stories[at], 1), review=review(items[at * 4]))
    return tally(stories, items)


@pytest.mark.parametrize(
    ("now", "before", "change"),
    [
        (many_articles(12, 1), many_articles(12, 2), "no clear change"),
        (many_articles(40, 30), many_articles(40, 1), "more"),
        (many_articles(40, 1), many_articles(40, 30), "fewer"),
        (many_articles(4, 1), many_articles(40, 1), "too few to compare"),
        (many_articles(40, 1), many_articles(4, 1), "too few to compare"),
        (many_articles(40, 1), empty_week().tally, "too few to compare"),
    ],
    ids=["chance", "more", "fewer", "few now", "few before", "nothing before"],
)
def test_comparison_says_when_chance_may_explain(now: Tally, before: Tally, change: str) -> None:
    page = weekly_page(full_week(tally=now, before=before), directory())
    (found,) = [one for one in page.comparisons if one.group == "discrepancy"]
    assert found.change == change


def test_comparison_has_denominators_and_a_share_only_of_enough() -> None:
    page = weekly_page(full_week(tally=many_articles(12, 1), before=many_articles(2, 1)), directory())
    (found,) = [one for one in page.comparisons if one.group == "discrepancy"]
    assert found.now == "1 of 48: 2% (0% to 11%)"
    assert found.before == "1 of 8"


def test_open_claims_are_no_part_of_the_share_of_discrepancies() -> None:
    found = full_tally()
    page = weekly_page(full_week(include_unreviewed=True), directory())
    groups = {one.group: one.now for one in page.comparisons}
    open_ones = sum(one.group is Group.UNVERIFIED for one in found.counted)
    assert open_ones == 1
    assert groups["unverified"].startswith(f"1 of {len(found.counted)}:")
    assert f" of {len(found.counted) - 1}:" in groups["discrepancy"]


# --- paraphrases that drift -----------------------------------------------------------------------------------------


def drifting_week() -> Week:
    """Return a week in which two outlets carry one loose paraphrase, and one a stronger reporting verb."""
    stories = [story(number, OUTLETS[number % 3]) for number in range(1, 5)]
    loose = {"statement_id": "statement-11", "words": "riders will come in great numbers once the fare falls"}
    items = [
        item(stories[0], 1, Verdict.PARAPHRASE, stronger=True, explanation="“Celebrated” says more than “noted”."),
        item(stories[1], 1, Verdict.LOOSE_PARAPHRASE, explanation="The article adds “great”.", **loose),
        item(stories[2], 1, Verdict.LOOSE_PARAPHRASE, explanation="The article adds “great”.", **loose),
        item(stories[3], 1, Verdict.PARAPHRASE),
        item(stories[3], 2, Verdict.ALTERED_MEANING, severity=Severity.MAJOR, stronger=True),
    ]
    return full_week(tally=tally(stories, items), evidence={})


def test_paraphrases_that_drift_are_listed_most_widely_carried_first() -> None:
    page = weekly_page(drifting_week(), directory())
    assert [(one.verdict, one.outlets) for one in page.drifts] == [("Loose paraphrase", 2), ("Paraphrase", 1)]
    assert [one.anchor for one in page.drifts] == ["drift-1", "drift-2"]
    text = words_of(html_of(drifting_week()))
    assert "Paraphrases that drift" in text
    assert "“Celebrated” says more than “noted”." in text
    assert "Paraphrases that drift" in render_page_markdown("weekly.md", page)


def test_drift_that_a_reviewer_called_a_discrepancy_is_one() -> None:
    week = drifting_week()
    first, *rest = week.tally.items
    corrected = replace(first, review=review(first, ReviewDecision.CORRECTED, Verdict.ALTERED_WORDING))
    page = weekly_page(replace(week, tally=replace(week.tally, items=(corrected, *rest))), directory())
    assert [one.verdict for one in page.drifts] == ["Loose paraphrase"]


def test_drift_shows_both_texts_and_what_differs() -> None:
    week = drifting_week()
    check = rich_check()
    known = full_week().evidence
    (evidence,) = known.values()
    first = week.tally.drifts()[0].first
    finding = replace(evidence.finding, id=first.id, verdict=Verdict.LOOSE_PARAPHRASE)
    shown = replace(week, evidence={first.id: replace(evidence, article=check.article, finding=finding)})
    card = BeautifulSoup(html_of(shown), "html.parser").find(id="drift-1")
    assert card is not None
    assert card.select(".sides blockquote")
    assert "15,000" in card.get_text()
    assert card.select(".differences li")


def test_week_without_drift_says_so() -> None:
    assert "No paraphrase drifted from its original." in words_of(html_of(empty_week()))


def test_gap_without_a_reason_of_its_own_tells_the_finding() -> None:
    (of,) = [story(1, OUTLETS[0])]
    sentence = "Not checked: the speaker's statements were collected in Spanish alone."
    open_item = item(of, 1, Verdict.THIN_COVERAGE, explanation=sentence)
    (line,) = weekly_page(full_week(tally=tally([of], [open_item])), directory()).open
    assert line.missing == (sentence,)


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
