"""``crossref doctor`` prints each part, and its exit code tells whether something is broken."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.collect.site import LOCAL, Reply, Site
from tests.pipeline.newsroom import lay_out


def test_doctor_of_a_whole_workspace_ends_well(newsroom: Path, run: Run) -> None:
    ran = run("doctor", cwd=newsroom)
    assert ran.code == 0
    assert [line.split()[1] for line in ran.out.splitlines() if not line.startswith(" ")] == [
        "sources", "disk", "dictionaries", "database", "clock", "captures", "index", "channels",
    ]  # fmt: skip
    assert re.search(r"good +index +2 statements in 2 passages\.", ran.out)
    assert ran.err == "Nothing is broken.\n"


def test_doctor_repairs_an_index_that_is_gone(newsroom: Path, run: Run) -> None:
    shutil.rmtree(newsroom / ".crossref" / "index")
    broken = run("doctor", cwd=newsroom)
    assert broken.code == 5
    assert "crossref doctor --repair" in broken.out
    assert "1 of 8 parts need help" in broken.err
    mended = run("doctor", "--repair", "--full", cwd=newsroom)
    assert mended.code == 0
    assert "mended" in mended.out


@pytest.mark.allow_hosts([LOCAL])
def test_doctor_tells_of_a_channel_that_fails_by_exit_code_3(tmp_path: Path, run: Run, site: Site) -> None:
    desk = lay_out(tmp_path / "desk", feed=site.url("/feed")).root
    site.replies["/feed"] = Reply(b"<!doctype html><html><body>Welcome</body></html>")
    assert run("collect", "tarvia-harbour-releases", "--quiet", cwd=desk).code == 4
    ran = run("doctor", cwd=desk)
    assert ran.code == 3
    assert (
        "warning  channel   tarvia-harbour-releases: its markup changed (once, never collected): The channel" in ran.out
    )
    assert ran.err == "Nothing is broken; 1 channels need a look.\n"


@pytest.mark.parametrize("suffix", [".idx", ".store", ".pos"])
def test_doctor_finds_and_repairs_an_index_altered_inside(newsroom: Path, run: Run, suffix: str) -> None:
    for path in (newsroom / ".crossref" / "index").glob(f"*{suffix}"):
        data = bytearray(path.read_bytes())
        data[2] ^= 0x5A
        path.write_bytes(data)
    broken = run("doctor", cwd=newsroom)
    assert broken.code == 5
    assert "1 of its files are damaged" in broken.out
    mended = run("doctor", "--repair", cwd=newsroom)
    assert mended.code == 0
    assert "holds 2 statements in 2 passages; before, 1 of its files are damaged" in " ".join(mended.out.split())
    assert run("doctor", cwd=newsroom).code == 0


def test_doctor_prints_one_json_document(newsroom: Path, run: Run) -> None:
    document = json.loads(run("doctor", "--json", cwd=newsroom).out)
    assert document["whole"] is True
    assert {"part", "state", "message", "hint"} == set(document["parts"][0])
