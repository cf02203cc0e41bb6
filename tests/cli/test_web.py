"""The verbs for sites and archives: changes, reparse, export, sources add and sources check --online."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.collect.site import LOCAL, Reply, Site, open_site
from tests.collect.websites import FIRST
from tests.pipeline.webdesk import SELECT, desk, listing, page

pytestmark = pytest.mark.allow_hosts([LOCAL])

DAY = datetime.now(UTC).date() - timedelta(days=1)
SHOWN = DAY.strftime("%d.%m.%Y")
TITLE = "Statement on the bridge at Port Calder"


@pytest.fixture
def site() -> Iterator[Site]:
    """Run a site with one release of yesterday."""
    with open_site() as site:
        rows = [("bridge", SHOWN, TITLE), *((f"r{n}", SHOWN, f"Statement number {n} on ferries") for n in range(3))]
        site.replies["/news"] = listing(*rows)
        for name, _, title in rows:
            site.replies[f"/n/{name}"] = page(title, day=DAY.isoformat())
        yield site


@pytest.fixture
def folder(site: Site, tmp_path: Path, run: Run) -> Path:
    """Return a workspace that has collected the site's releases."""
    desk(tmp_path / "desk", "page", site.url("/news"), SELECT)
    assert run("collect", "--json", cwd=tmp_path / "desk").code == 0
    return tmp_path / "desk"


def test_collect_says_what_is_gone(folder: Path, run: Run) -> None:
    ran = run("collect", cwd=folder)
    assert ran.code == 0
    assert "Gone" in ran.err


def test_changes_shows_the_words_that_differ(folder: Path, site: Site, run: Run) -> None:
    assert "0 edits and 0 deletions" in run("changes", cwd=folder).err
    site.replies["/n/bridge"] = page(TITLE, FIRST.replace("4.5", "8.5"), day=DAY.isoformat())
    run("collect", cwd=folder)
    ran = run("changes", "--since", DAY.isoformat(), cwd=folder)
    assert (ran.code, "1 edits and 0 deletions" in ran.err) == (0, True)
    assert "stays at [-4.5-] {+8.5+} marks until" in ran.out
    document = json.loads(run("changes", "tarvia", "--json", cwd=folder).out)
    assert [(one["change"], one["source"]) for one in document] == [("edited", "tarvia")]
    assert run("changes", "nobody", cwd=folder).code == 2


def test_reparse_tells_and_corrects(folder: Path, run: Run) -> None:
    assert "4 versions are read as before, 0 otherwise" in run("reparse", cwd=folder).err
    path = folder / "sources" / "tarvia.toml"
    path.write_text(path.read_text().replace("div.text", "div.text p:first-child"))
    ran = run("reparse", "tarvia", cwd=folder)
    assert "0 versions are read as before, 4 otherwise (0 corrected)" in ran.err
    assert json.loads(run("reparse", "--write", "--json", cwd=folder).out)["corrected"] == 4
    assert "4 versions are read as before" in run("reparse", cwd=folder).err


def test_export_and_import_of_a_warc(folder: Path, run: Run) -> None:
    ran = run("export", "warc", "evidence.warc.gz", cwd=folder)
    assert (ran.code, "5 captures written" in ran.err) == (0, True)
    ran = run("import", "evidence.warc.gz", cwd=folder)
    assert "4 known already" in ran.err
    assert run("export", "warc", "evidence.zip", cwd=folder).code == 2


def test_check_reads_the_pages_of_a_warc(folder: Path, run: Run) -> None:
    run("export", "warc", "evidence.warc.gz", cwd=folder)
    ran = run("check", "evidence.warc.gz", cwd=folder)
    assert ran.code in (0, 1, 3), ran.err
    assert "Traceback" not in ran.err


def test_sources_add_writes_a_file_that_can_be_collected(folder: Path, site: Site, run: Run) -> None:
    site.replies["/es/news"] = site.replies["/news"]
    dry = run("sources", "add", site.url("/es/news"), "--id", "tarvia-es", "--dry-run", cwd=folder)
    assert (dry.code, "Nothing was written" in dry.err) == (0, True)
    assert not (folder / "sources" / "tarvia-es.toml").exists()
    ran = run(
        "sources", "add", site.url("/es/news"), "--id", "tarvia-es", "--name", "Tarvia", "--language", "es", cwd=folder
    )
    assert ran.code == 0, ran.err
    assert tomllib.loads(ran.out)["names"] == {"es": "Tarvia"}
    assert run("collect", "tarvia-es", cwd=folder).code == 0


def test_sources_add_without_any_channel_says_so(folder: Path, site: Site, run: Run) -> None:
    site.replies["/empty"] = Reply(b"<html><body><p>Welcome</p></body></html>")
    ran = run("sources", "add", site.url("/empty"), "--json", cwd=folder)
    assert ran.code == 4
    assert json.loads(ran.out)["file"] is None


def test_sources_check_online_notes_the_day(folder: Path, site: Site, run: Run) -> None:
    ran = run("sources", "check", "--online", cwd=folder)
    assert (ran.code, "1 of 1 channels answer" in ran.err) == (0, True)
    assert "checked = " in (folder / "sources" / "tarvia.toml").read_text()
    site.replies.clear()
    ran = run("sources", "check", "--probe", "--json", cwd=folder)
    assert ran.code == 4
    assert json.loads(ran.out)[0]["works"] is False


def test_archive_needs_a_day(folder: Path, run: Run) -> None:
    ran = run("collect", "--archive", cwd=folder)
    assert (ran.code, "--since" in ran.err) == (2, True)


def test_extract_reads_a_page_of_the_web(folder: Path, site: Site, run: Run) -> None:
    said = "<p>“The bridge will open in May,” the harbour master, Jonas Averill, told reporters in Port Calder.</p>"
    told = "<p>He had walked over all nine arches of it in the morning, together with two engineers of the council.</p>"
    html = f"<html lang='en'><body><article><h1>Bridge to open</h1>{said}{told}</article></body></html>"
    site.replies["/story"] = Reply(html.encode(), headers=(("Content-Type", "text/html; charset=utf-8"),))
    ran = run("extract", site.url("/story"), "--json", cwd=folder)
    assert ran.code == 0
    (claim,) = json.loads(ran.out)["claims"]
    assert claim["text"].rstrip(",") == "The bridge will open in May"
    assert claim["speakers"][0]["name"] == "Jonas Averill"
