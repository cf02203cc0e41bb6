"""Sentences on what there was to search."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from crossref.report.scope import (
    against_sentence,
    channel_name,
    coverage_of_all,
    coverage_view,
    publisher_names,
    search_plans,
    searched_sentence,
)
from crossref.types import ChannelCoverage, Coverage, Finding, Searched, Severity, Statement, Verdict, Version
from tests.report.samples import DAY, directory, rich_check

ROW = ChannelCoverage(channel="transport-releases", days=((DAY, DAY),), how="collected", statements=1)


def _finding(coverage: Coverage | None = None, searched: Searched | None = None) -> Finding:
    return Finding(
        id="f", claim_id="c", verdict=Verdict.NOT_FOUND, severity=Severity.NONE, confidence=0.6, explanation="None.",
        coverage=coverage, searched=searched,
    )  # fmt: skip


def test_article_was_compared_with_the_channels_of_its_speakers() -> None:
    other = replace(ROW, channel="mre-comunicados", statements=41, days=((DAY, date(2026, 5, 20)),))
    findings = [
        _finding(Coverage(speaker="averill", channels=(ROW,))),
        _finding(Coverage(speaker="x", channels=(other,))),
    ]
    assert against_sentence(findings, directory()) == (
        "Looked in 42 statements on 2 channels of Foreign Ministry of Sorvela and Ministry of Transport of Kestria, "
        "collected for 18 May 2026 to 20 May 2026."
    )


def test_given_originals_are_counted() -> None:
    findings = [_finding(searched=Searched(statements=1)), _finding()]
    assert against_sentence(findings, directory()) == "Compared with 1 statement."


def test_nothing_to_compare_with_is_said() -> None:
    assert against_sentence([], directory()) == "There was no statement to compare with."


def test_search_is_told_in_one_sentence() -> None:
    searched = Searched(
        statements=1214,
        languages=("en", "es", "ru"),
        first=DAY,
        last=date(2026, 5, 20),
        plans=("rare words, this speaker", "all words"),
    )
    assert searched_sentence(searched) == (
        "Searched 1,214 statements in English, Spanish and Russian of 18 May 2026 to 20 May 2026."
    )
    assert search_plans(searched) == ("rare words, this speaker", "all words")
    assert search_plans(None) == ()
    assert searched_sentence(None) == ""
    assert searched_sentence(Searched()) == "Searched 0 statements."


def test_channel_has_the_name_of_the_directory() -> None:
    assert channel_name("averill-mastodon", directory()) == "Mastodon, @averill@social.example"
    assert channel_name("x:mfa_kestria", directory()) == "x:mfa_kestria"


def test_each_speakers_coverage_is_told_once_with_its_claims() -> None:
    check = rich_check()
    views = coverage_of_all(list(enumerate(check.findings, 1)), directory())
    assert [(view.speaker, view.verdict, view.claims) for view in views] == [
        ("Jonas Averill", "Covered", (2, 3)),
        ("Jonas Averill", "Not covered", (6,)),
    ]


def test_many_stretches_of_days_are_shortened_to_the_newest() -> None:
    days = tuple((DAY + timedelta(days=10 * at), DAY + timedelta(days=10 * at + 1)) for at in range(9))
    view = coverage_view(Coverage(speaker=None, channels=(replace(ROW, days=days),)), directory())
    assert view.channels[0].days.endswith("; and 3 earlier stretches")
    assert "7 August 2026" in view.channels[0].days
    assert view.speaker == ""


def test_body_is_named_beside_its_author_and_never_twice() -> None:
    bare = Statement(id="s", versions=(Version(number=1, text="Open."),), source=directory().sources[0].id)
    name = directory().sources[0].name
    assert publisher_names(bare, directory()) == (name, "")
    assert publisher_names(replace(bare, author="Jonas Averill"), directory()) == ("Jonas Averill", name)
