"""``crossref collect`` from a site on this computer: what it prints, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, plain
from tests.collect.site import LOCAL, Reply, Site
from tests.pipeline.newsroom import HARBOUR, lay_out

pytestmark = pytest.mark.allow_hosts([LOCAL])

RELEASES, BOARD = "tarvia-harbour-releases", "calder-board-releases"
FEED = b"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Releases</title>
<item><title>Bridge</title><guid>https://harbour.tarvia.example/1</guid><pubDate>Mon, 10 Mar 2025 09:00:00 +0000</pubDate>
<content:encoded><![CDATA[<p>We will keep the bridge at Port Calder open in winter.</p>]]></content:encoded></item>
<item><title>Gate</title><guid>https://harbour.tarvia.example/2</guid><pubDate>Tue, 11 Mar 2025 09:00:00 +0000</pubDate>
<content:encoded><![CDATA[<p>The ministry did not close the eastern gate.</p>]]></content:encoded></item>
</channel></rss>"""
NEXT = "Next: `crossref coverage`, `crossref check ARTICLE`."


@pytest.fixture
def desk(tmp_path: Path, site: Site) -> Path:
    """Return a newsroom with two ministries whose feeds are on the site."""
    folder = tmp_path / "desk"
    lay_out(folder, feed=site.url("/feed"))
    board = HARBOUR.format(feed=site.url("/board")).replace("tarvia-harbour", "calder-board")
    board = board.replace("Harbour", "Harbour Board").replace("ilva-sterner", "renata-olmos")
    board = board.replace("Ilva Sterner", "Renata Olmos").replace("ilvasterner", "renataolmos")
    (folder / "sources" / "calder-board.toml").write_text(board, encoding="utf-8")
    return folder


def test_collected_channel_is_told_in_a_table(run: Run, desk: Path, site: Site) -> None:
    site.replies["/feed"] = Reply(FEED)
    ran = run("collect", RELEASES, cwd=desk)
    assert (ran.code, ran.out) == (0, "")
    head, row, summary, last = plain(ran.err, desk).splitlines()
    assert head.split()[:3] == ["Channel", "New", "Edited"]
    assert row.split()[:3] == [RELEASES, "2", "0"]
    assert summary.startswith("1 channels collected, 0 failed")
    assert last == NEXT
    found = run("match", "the bridge stays open in winter", "--json", cwd=desk)
    assert len(json.loads(found.out)["candidates"]) == 2


def test_second_run_finds_nothing_new(run: Run, desk: Path, site: Site) -> None:
    site.replies["/feed"] = Reply(FEED)
    reports = [json.loads(run("collect", RELEASES, "--json", cwd=desk).out) for _ in range(2)]
    counts = [[(one["channel"], one["new"]) for one in report["channels"]] for report in reports]
    assert counts == [[(RELEASES, 2)], [(RELEASES, 0)]]


def test_quiet_is_one_line(run: Run, desk: Path, site: Site) -> None:
    site.replies["/feed"] = Reply(FEED)
    ran = run("collect", RELEASES, "--quiet", cwd=desk)
    told = "1 channels collected, 0 failed, 0 waiting.\n"
    assert (ran.code, ran.out, ran.err) == (0, "", told)


def test_channel_that_fails_is_told_and_exits_3(run: Run, desk: Path, site: Site) -> None:
    site.replies["/feed"] = Reply(FEED)
    ran = run("collect", RELEASES, BOARD, cwd=desk)
    assert (ran.code, ran.out) == (3, "")
    lines = {line.split()[0]: line for line in ran.err.splitlines()}
    assert "404" in lines[BOARD]
    assert lines[RELEASES].split()[1] == "2"
    assert "1 channels collected, 1 failed" in ran.err


def test_channel_that_waits_for_a_token_says_which(
    run: Run, desk: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CROSSREF_X_TOKEN", raising=False)
    site.replies["/feed"] = Reply(FEED)
    ran = run("collect", "tarvia-harbour", cwd=desk)
    assert ran.code == 0
    assert ran.err.splitlines()[-3:] == [
        "1 channels collected, 0 failed, 1 waiting.",
        "1 channel waits for a token: set CROSSREF_X_TOKEN in the environment (see docs/channels.md).",
        NEXT,
    ]


def test_nothing_fetched_exits_4(run: Run, desk: Path) -> None:
    ran = run("collect", RELEASES, BOARD, "--json", cwd=desk)
    assert (ran.code, ran.err) == (4, "")
    assert all(one["problem"] for one in json.loads(ran.out)["channels"])


def test_unknown_source_is_told_with_the_nearest(run: Run, desk: Path, site: Site) -> None:
    ran = run("collect", "tarvia-harbor", cwd=desk)
    assert (ran.code, ran.out) == (2, "")
    assert '"tarvia-harbor"' in ran.err
    assert "tarvia-harbour" in ran.err.splitlines()[1]
    assert site.asked == []


def test_dry_run_says_what_would_be_asked_and_asks_nothing(run: Run, desk: Path, site: Site) -> None:
    ran = run("collect", "tarvia-harbour", "--since", "2026-11-01", "--dry-run", cwd=desk)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.splitlines()[1].split() == [RELEASES, "never", "2026-11-01", site.url("/feed")]
    assert "CROSSREF_X_TOKEN" in ran.err.splitlines()[2]
    assert ran.err.splitlines()[-1] == "Nothing was fetched. Next: the same without --dry-run."
    assert site.asked == []
    (first, _) = json.loads(run("collect", "tarvia-harbour", "--dry-run", "--json", cwd=desk).out)
    assert first == {
        "channel": RELEASES, "url": site.url("/feed"), "since": None, "last_complete": None, "problem": None,
    }  # fmt: skip


def test_hole_is_filled_from_older_pages(run: Run, desk: Path, site: Site) -> None:
    for days in ("2025-02-01..2025-03-05", "2025-03-08..2025-03-09"):
        (desk / "none.jsonl").write_text('{"id": "1", "text": "The quay is open."}\n', encoding="utf-8")
        assert run("import", "none.jsonl", "--covers", f"{RELEASES}={days}", cwd=desk).code == 0
    older = FEED.replace(b"10 Mar", b"04 Mar").replace(b"11 Mar", b"05 Mar").replace(b"example/", b"example/older-")
    site.replies["/feed"] = Reply(FEED.replace(b"<title>Releases", b"<generator>wordpress</generator><title>Releases"))
    site.replies["/feed?paged=2"] = Reply(older)
    planned = run("collect", "--fill", "--dry-run", "--json", cwd=desk)
    assert [(one["channel"], one["since"]) for one in json.loads(planned.out)] == [(RELEASES, "2025-03-06")]
    ran = run("collect", "--fill", "--json", cwd=desk)
    assert [one["new"] for one in json.loads(ran.out)["channels"]] == [4]
    (row,) = json.loads(run("coverage", "--json", cwd=desk).out)
    assert row["holes"] == []
    assert "No channel has a hole" in run("collect", "--fill", cwd=desk).err


def test_hole_that_stays_open_is_told(run: Run, desk: Path, site: Site) -> None:
    for days in ("2025-02-01..2025-02-05", "2025-03-08..2025-03-09"):
        (desk / "none.jsonl").write_text('{"id": "1", "text": "The quay is open."}\n', encoding="utf-8")
        assert run("import", "none.jsonl", "--covers", f"{RELEASES}={days}", cwd=desk).code == 0
    site.replies["/feed"] = Reply(FEED)
    (channel,) = json.loads(run("collect", "--fill", "--json", cwd=desk).out)["channels"]
    assert "still missing: 2025-02-06 to 2025-03-07" in channel["notes"]


def test_archive_needs_to_know_since_when(run: Run, desk: Path) -> None:
    ran = run("collect", "--archive", cwd=desk)
    assert (ran.code, ran.err.splitlines()[0]) == (2, "crossref: --archive needs --since DAY or --fill.")


def test_bad_day_is_told(run: Run, desk: Path) -> None:
    ran = run("collect", RELEASES, "--since", "March", cwd=desk)
    assert (ran.code, ran.out) == (2, "")
    assert '"March" is not a day such as 2026-11-24' in ran.err
