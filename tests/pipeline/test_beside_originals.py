"""What stands beside an original in reports: the time in the recording, and its other official languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.pipeline.beside_originals import timecodes_of, translations_of
from crossref.pipeline.checks import CheckOptions, check_in_workspace
from crossref.pipeline.importing import import_file
from crossref.pipeline.workspace import Workspace
from crossref.types import ArticleCheck, Statement, Version
from tests.pipeline.newsroom import NOW

CAPTIONS = """WEBVTT
Language: en

01:04:02.000 --> 01:04:06.000
Good morning from Port Calder to everybody.

01:04:09.500 --> 01:04:14.000
Nobody will be fined for fishing off the old pier.
"""


@pytest.fixture
def checked(newsroom: Workspace) -> tuple[Workspace, ArticleCheck, str]:
    """Return the newsroom with a briefing's captions imported, its article checked, and the report's text."""
    path = newsroom.root / "2026-11-24 briefing.vtt"
    path.write_text(CAPTIONS, encoding="utf-8")
    import_file(path, newsroom, channel="tarvia-harbour-releases")
    with newsroom.open_store() as store:
        other = Statement(
            id="h1-es", versions=(Version(number=1, text="Mantendremos abierto el puente de Port Calder en invierno."),),
            source="tarvia-harbour", lang="es", url="https://harbour.tarvia.example/es/1",
        )  # fmt: skip
        store.save_statements([other])
        store.releases.link([["h1", "h1-es"]])
    (done,) = check_in_workspace([str(newsroom.root / "bridge.html")], newsroom, CheckOptions(), now=NOW)
    assert done.check is not None and done.report is not None
    return (
        newsroom,
        done.check,
        done.report.html.read_text(encoding="utf-8") + done.report.markdown.read_text(encoding="utf-8"),
    )


def test_report_says_when_in_the_recording_it_is_said(checked: tuple[Workspace, ArticleCheck, str]) -> None:
    assert checked[2].count("In the recording") == 2
    assert checked[2].count("at 1:04:09") == 2


def test_report_names_the_other_official_languages(checked: tuple[Workspace, ArticleCheck, str]) -> None:
    assert checked[2].count("Other official languages") == 2
    assert "https://harbour.tarvia.example/es/1" in checked[2]


def test_time_is_given_only_where_the_captions_still_say_these_words(
    checked: tuple[Workspace, ArticleCheck, str],
) -> None:
    workspace, check, _ = checked
    with workspace.open_store() as store:
        times = timecodes_of(store, check.findings)
        assert list(times.values()) == ["1:04:09"]
        finding = next(one for one in check.findings if one.id in times)
        assert finding.version is not None
        other = replace(finding, version=replace(finding.version, text="Read otherwise."))
        gone = replace(finding, version=replace(finding.version, capture="0" * 64))
        assert timecodes_of(store, [other, gone]) == {}


def test_statement_without_other_languages_has_none(checked: tuple[Workspace, ArticleCheck, str]) -> None:
    workspace, check, _ = checked
    with workspace.open_store() as store:
        assert {id: [one.id for one in others] for id, others in translations_of(store, check.findings).items()} == {
            "h1": ["h1-es"]
        }
