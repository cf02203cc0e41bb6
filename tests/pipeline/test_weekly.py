"""A week from the store: gathered, narrowed, written in every format, the same bytes again."""

from __future__ import annotations

import csv
import io
import json
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from jsonschema import Draft202012Validator

from benchmarks import bench_weekly
from crossref.errors import UsageError
from crossref.pipeline.checks import CheckOptions, check_in_workspace
from crossref.pipeline.report_files import Format
from crossref.pipeline.reviewing import Decision, queue, record
from crossref.pipeline.weekly import WeekQuery, gather_week, last_week, read_week, write_weekly
from crossref.pipeline.workspace import Workspace
from crossref.types import (
    Difference,
    DifferenceKind,
    ReviewDecision,
    Severity,
    Statement,
    Verdict,
    Version,
    VersionState,
)
from tests.pipeline.newsroom import NOW

SCHEMAS = Path(__file__).resolve().parents[2] / "docs" / "schemas"
QUERY = WeekQuery(first=date(2026, 11, 23), last=date(2026, 11, 29))


@pytest.fixture
def checked(newsroom: Workspace) -> Workspace:
    """Return the newsroom with its article checked."""
    (outcome,) = check_in_workspace([str(newsroom.root / "bridge.html")], newsroom, CheckOptions(), now=NOW)
    assert outcome.check is not None
    return newsroom


def test_week_is_gathered_from_the_store(checked: Workspace) -> None:
    week = gather_week(checked, QUERY)
    assert week.name == "2026-W48"
    assert [story.outlet for story in week.tally.stories] == ["The Calder Post"]
    (spread,) = week.tally.spreads()
    assert spread.first.source_id == "tarvia-harbour"
    assert spread.first.id in week.evidence
    assert week.before.stories == ()
    assert week.newsroom == "Calder Desk"


def test_week_before_holds_nothing_and_knows_it(checked: Workspace) -> None:
    week = gather_week(checked, WeekQuery(first=date(2026, 11, 16), last=date(2026, 11, 22)))
    assert week.tally.items == ()
    report = write_weekly(week, checked, (Format.HTML, Format.MARKDOWN, Format.JSON, Format.CSV, Format.ATOM))
    assert report.page.result == "No article of these days was checked."


def test_four_weeks_before_are_compared(checked: Workspace) -> None:
    week = gather_week(checked, WeekQuery(first=date(2026, 11, 30), last=date(2026, 12, 6)))
    assert len(week.before.stories) == 1


def test_outlet_and_source_narrow_the_week(checked: Workspace) -> None:
    one = gather_week(checked, WeekQuery(first=QUERY.first, last=QUERY.last, outlets=("the calder post",)))
    assert len(one.tally.stories) == 1
    body = gather_week(checked, WeekQuery(first=QUERY.first, last=QUERY.last, sources=("tarvia-harbour",)))
    assert {item.source_id for item in body.tally.items} == {"tarvia-harbour"}


@pytest.mark.parametrize(
    ("query", "message", "hint"),
    [
        (
            {"outlets": ("The Calder Past",)},
            'The outlet "The Calder Past" is not known here.',
            "Did you mean The Calder Post?",
        ),
        (
            {"sources": ("tarvia-harbor",)},
            'The source "tarvia-harbor" is not known here.',
            "Did you mean tarvia-harbour?",
        ),
        ({"outlets": ("zzz",)}, 'The outlet "zzz" is not known here.', "Known are: The Calder Post."),
        ({"last": date(2026, 11, 1)}, "The last day, 2026-11-01, is before the first, 2026-11-23.", ""),
    ],
    ids=["outlet", "source", "nothing near", "days"],
)
def test_unknown_names_and_days_are_told(checked: Workspace, query: dict[str, object], message: str, hint: str) -> None:
    asked = {"first": QUERY.first, "last": QUERY.last, **query}
    with pytest.raises(UsageError) as told:
        gather_week(checked, WeekQuery(**asked))  # type: ignore[arg-type]
    assert (told.value.message, told.value.hint) == (message, hint)


def test_all_formats_are_written_and_the_same_again(checked: Workspace, tmp_path: Path) -> None:
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))  # type: ignore[arg-type]
    first = write_weekly(gather_week(checked, QUERY), checked, tuple(Format), out=tmp_path / "a")
    second = write_weekly(gather_week(checked, QUERY), checked, tuple(Format), out=tmp_path / "b")
    assert set(first.written.files) == set(Format)
    for one, path in first.written.files.items():
        assert path.read_bytes() == second.written.files[one].read_bytes(), one
    assert [path.name for path in first.written.beside] == ["weekly-2026-w48-reply.csv", "weekly-2026-w48-reply.txt"]


def test_document_keeps_to_its_schema(checked: Workspace, tmp_path: Path) -> None:
    report = write_weekly(gather_week(checked, QUERY), checked, (Format.JSON,), out=tmp_path)
    document = json.loads(report.written.files[Format.JSON].read_text(encoding="utf-8"))
    schema = json.loads((SCHEMAS / "weekly.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(document)
    assert document["edition"] == report.page.report_id
    assert document["counts"]["discrepancy"] == 1


def test_review_changes_letters_tables_and_drafts(checked: Workspace, tmp_path: Path) -> None:
    formats = (Format.CLAIMREVIEW, Format.CSV)
    before = write_weekly(gather_week(checked, QUERY), checked, formats, out=tmp_path / "a")
    assert json.loads(before.written.files[Format.CLAIMREVIEW].read_text(encoding="utf-8")) == []
    (item,) = queue(checked)
    record(item.id, Decision(decision=ReviewDecision.CONFIRMED, reviewer="W. Osgar"), checked, now=NOW)
    after = write_weekly(gather_week(checked, QUERY), checked, formats, out=tmp_path / "b")
    (draft,) = json.loads(after.written.files[Format.CLAIMREVIEW].read_text(encoding="utf-8"))
    assert draft["identifier"] == item.id
    table, letter = after.written.beside
    assert len(list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8"))))) == 1
    assert "50,000" in letter.read_text(encoding="utf-8")
    assert before.page.outlets[0].discrepancy == "0"
    assert after.page.outlets[0].discrepancy == "1"


def test_edited_and_deleted_statements_name_the_articles_with_the_old_words(checked: Workspace) -> None:
    seen = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
    with checked.open_store() as store:
        old = store.statements(["h1", "h2"])
        edited = [
            *old["h1"].versions,
            Version(number=2, text=old["h1"].text.replace("4.5", "5"), seen_from=seen, state=VersionState.EDITED),
        ]
        gone = Version(number=1, text=old["h2"].text, state=VersionState.DELETED, seen_until=seen)
        store.save_statements(
            Statement(id=id, versions=tuple(versions), source="tarvia-harbour", published_at=old[id].published_at)
            for id, versions in (("h1", edited), ("h2", [gone]))
        )
    week = gather_week(checked, QUERY)
    assert {(one.statement.id, one.after is None) for one in week.changed} == {("h1", False), ("h2", True)}
    assert all([story.outlet for story in one.carriers] == ["The Calder Post"] for one in week.changed)
    later = gather_week(checked, WeekQuery(first=date(2026, 11, 30), last=date(2026, 12, 6)))
    assert later.changed == ()


def test_stronger_reporting_verb_is_found_in_the_store(checked: Workspace) -> None:
    with checked.open_store() as store:
        (article,) = store.articles_named("https://calder-post.example/bridge")
        check = store.last_check(article)
        assert check is not None
        at = next(n for n, one in enumerate(check.findings) if one.verdict is Verdict.PARAPHRASE)
        verb = Difference(
            kind=DifferenceKind.SPEECH_ACT, claim="celebrated", statement="", severity=Severity.MINOR,
            explanation="“Celebrated” says more than the original does.", rule="I2",
        )  # fmt: skip
        findings = list(check.findings)
        findings[at] = replace(findings[at], differences=(verb,))
        store.save_check(replace(check, findings=tuple(findings), checked_at=NOW + timedelta(hours=1)))
    week = gather_week(checked, QUERY)
    (drift,) = week.tally.drifts()
    assert (drift.first.id, drift.first.stronger) == (findings[at].id, True)
    assert drift.first.id in week.evidence
    assert not any(item.stronger for item in week.tally.items if item.id != drift.first.id)


def test_language_and_template_of_the_newsroom_are_used(checked: Workspace, tmp_path: Path) -> None:
    checked.templates.mkdir(parents=True)
    (checked.templates / "weekly.html").write_text(
        '{% extends "builtin/weekly.html" %}{% block foot %}Escriba a la mesa.{% endblock %}', encoding="utf-8"
    )
    report = write_weekly(gather_week(checked, QUERY), checked, (Format.HTML,), out=tmp_path, language="es")
    text = report.written.files[Format.HTML].read_text(encoding="utf-8")
    assert "Informe semanal" in text
    assert "Escriba a la mesa." in text


@pytest.mark.parametrize(
    ("name", "first"),
    [("2026-W47", date(2026, 11, 16)), ("2026w01", date(2025, 12, 29)), (" 2026-w7 ", date(2026, 2, 9))],
)
def test_week_is_read(name: str, first: date) -> None:
    assert read_week(name) == (first, first + timedelta(days=6))


@pytest.mark.parametrize("name", ["2026", "2026-W60", "W47", "next", ""])
def test_no_week_is_told(name: str) -> None:
    with pytest.raises(UsageError, match="is not a week such as 2026-W47"):
        read_week(name)


def test_last_whole_week_follows_the_newsrooms_clock() -> None:
    sunday_night = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert last_week(sunday_night, ZoneInfo("UTC")) == (date(2026, 11, 9), date(2026, 11, 15))
    assert last_week(sunday_night, ZoneInfo("Europe/Moscow")) == (date(2026, 11, 16), date(2026, 11, 22))


@pytest.mark.skipif(sys.platform == "win32", reason="memory is not measured there")
def test_benchmark_prints_its_figures(capsys: pytest.CaptureFixture[str]) -> None:
    bench_weekly.main(findings=50, outlets=5)
    printed = {line.split("\t")[1]: line.split("\t") for line in capsys.readouterr().out.splitlines()}
    assert printed["findings"][2] == "50"
    assert all(len(line) == 4 for line in printed.values())
    assert float(printed["seconds"][2]) > 0
