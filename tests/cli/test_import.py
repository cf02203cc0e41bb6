"""``crossref import``: what lands, what is skipped, and what a second run changes."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from crossref.cli.import_output import SHOWN_PROBLEMS, sentence
from crossref.pipeline.importing import ImportReport
from tests.cli.conftest import Run
from tests.pipeline.newsroom import RELEASES, as_lines, lay_out

NEXT = "Next: `crossref check ARTICLE`, or `crossref coverage` to see which days are covered.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return the small newsroom with nothing imported."""
    lay_out(tmp_path / "desk")
    return tmp_path / "desk"


def test_second_run_changes_nothing(run: Run, desk: Path) -> None:
    first, second = (run("import", "releases.jsonl", cwd=desk) for _ in range(2))
    assert (first.code, first.out) == (0, "")
    assert first.err == f"releases.jsonl: 2 new, 0 with a new version, 0 known already.\n{NEXT}"
    assert (second.code, second.out) == (0, "")
    assert second.err == f"releases.jsonl: 0 new, 0 with a new version, 2 known already.\n{NEXT}"


def test_changed_text_is_a_new_version(run: Run, desk: Path) -> None:
    assert run("import", "releases.jsonl", cwd=desk).code == 0
    changed = {**RELEASES[1], "text": RELEASES[1]["text"].replace("15,000", "16,000")}
    (desk / "tuesday.jsonl").write_text(as_lines((changed,)), encoding="utf-8")
    ran = run("import", "tuesday.jsonl", cwd=desk)
    assert ran.err == f"tuesday.jsonl: 0 new, 1 with a new version, 0 known already.\n{NEXT}"


def test_numbered_posts_are_joined_once_and_count_as_rows(run: Run, desk: Path) -> None:
    texts = ("(1/2) The pier is open.", "(2/2) The bridge is not.", "The ferry sails.")
    rows = [
        {"id": f"{at}", "channel": "tarvia-harbour-x", "text": text, "published_at": f"2026-11-23T09:0{at}:00Z"}
        for at, text in enumerate(texts)
    ]
    (desk / "posts.jsonl").write_text(as_lines(tuple(rows)), encoding="utf-8")
    first, second = (run("import", "posts.jsonl", cwd=desk) for _ in range(2))
    joined = "1 joined from numbered posts"
    assert first.err == f"posts.jsonl: 3 new, 0 with a new version, 0 known already, {joined}.\n{NEXT}"
    assert second.err == f"posts.jsonl: 0 new, 0 with a new version, 3 known already.\n{NEXT}"


def test_quiet_is_one_line_and_json_one_document(run: Run, desk: Path) -> None:
    quiet = run("import", "releases.jsonl", "--quiet", cwd=desk)
    assert (quiet.code, quiet.out, quiet.err.count("\n")) == (0, "", 1)
    ran = run("import", "releases.jsonl", "--json", cwd=desk)
    assert (ran.code, ran.err) == (0, "")
    (report,) = json.loads(ran.out)
    figures = {"file": "releases.jsonl", "new": 0, "edited": 0, "unchanged": 2, "state_changed": 0, "problems": []}
    assert figures.items() <= report.items()


def test_help_names_every_kind_of_file(run: Run, desk: Path) -> None:
    words = " ".join(run("import", "--help", cwd=desk).out.split())
    for kind in ("JSONL", "CSV", "archive of X", "Telegram", "SRT", "VTT", "WARC"):
        assert kind in words, kind


def test_file_is_of_the_channel_named(run: Run, desk: Path) -> None:
    (desk / "rows.jsonl").write_text('{"id": "1", "text": "The bridge stays open."}\n', encoding="utf-8")
    assert run("import", "rows.jsonl", "--channel", "tarvia-harbour-releases", cwd=desk).code == 0
    (row,) = json.loads(run("coverage", "--json", cwd=desk).out)
    assert (row["channel"], row["statements"]) == ("tarvia-harbour-releases", 1)


def test_channel_that_no_source_has_is_told(run: Run, desk: Path) -> None:
    ran = run("import", "releases.jsonl", "--channel", "nobody", cwd=desk)
    assert (ran.code, ran.out) == (2, "")
    assert "--channel names the channel nobody, which no source has." in ran.err


def test_columns_of_a_table_are_mapped(run: Run, desk: Path) -> None:
    with (desk / "posts.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["number", "body", "created"])
        rows.writerow(["7", "The bridge stays open;\nthe gate does not.", "2026-11-23"])
    mapping = ("--map", "id=number", "--map", "text=body", "--map", "published_at=created")
    ran = run("import", "posts.csv", *mapping, cwd=desk)
    assert (ran.code, ran.err) == (0, f"posts.csv: 1 new, 0 with a new version, 0 known already.\n{NEXT}")
    found = run("match", "the bridge stays open", "--json", cwd=desk)
    assert json.loads(found.out)["candidates"][0]["id"] == "7"


def test_vouched_days_are_covered(run: Run, desk: Path) -> None:
    days = "tarvia-harbour-releases=2026-11-01..2026-11-30"
    assert run("import", "releases.jsonl", "--covers", days, cwd=desk).code == 0
    (row,) = json.loads(run("coverage", "--json", cwd=desk).out)
    assert (row["days"], row["holes"]) == ([["2026-11-01", "2026-11-30"]], [])


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (("--map", "text"), 'crossref: --map "text" is not OURS=THEIRS.\n  For example: --map text=body\n'),
        (
            ("--covers", "tarvia-harbour-x=2026"),
            'crossref: --covers "tarvia-harbour-x=2026" is not CHANNEL=FROM..TO.\n'
            "  For example: --covers mfa-x=2024-01-01..2024-12-31\n",
        ),
        (
            ("--covers", "tarvia-x=2026-11-01..2026-11-30"),
            "crossref: --covers names the channel tarvia-x, which no source has.\n  See `crossref sources list`.\n",
        ),
    ],
    ids=["map", "covers", "channel"],
)
def test_wrong_option_is_told_and_nothing_lands(run: Run, desk: Path, option: tuple[str, ...], told: str) -> None:
    ran = run("import", "releases.jsonl", *option, cwd=desk)
    assert (ran.code, ran.out, ran.err) == (2, "", told)
    assert json.loads(run("coverage", "--json", cwd=desk).out) == []


def test_many_bad_rows_are_cut_short(run: Run, desk: Path) -> None:
    (desk / "rows.jsonl").write_text("nope\n" * (SHOWN_PROBLEMS + 5) + as_lines(RELEASES), encoding="utf-8")
    ran = run("import", "rows.jsonl", cwd=desk)
    assert (ran.code, ran.out) == (3, "")
    lines = ran.err.splitlines()
    assert [line.partition(":")[0] for line in lines[:SHOWN_PROBLEMS]] == [
        f"rows.jsonl, line {number}" for number in range(1, SHOWN_PROBLEMS + 1)
    ]
    assert lines[SHOWN_PROBLEMS:] == [
        "... and 5 more rows like these.",
        "rows.jsonl: 2 new, 0 with a new version, 0 known already, 25 skipped.",
        NEXT.strip(),
    ]


def test_sentence_tells_states_and_skipped_rows() -> None:
    report = ImportReport(new=1, edited=2, unchanged=3, state_changed=4, problems=["line 9: no text"])
    assert sentence(report) == "1 new, 2 with a new version, 3 known already, 4 with a new state, 1 skipped."
