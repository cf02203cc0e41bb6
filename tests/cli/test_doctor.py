"""``crossref doctor`` prints each part, and its exit code tells whether something is broken."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from tests.cli.conftest import Run


def test_doctor_of_a_whole_workspace_ends_well(newsroom: Path, run: Run) -> None:
    ran = run("doctor", cwd=newsroom)
    assert ran.code == 0
    assert [line.split()[1] for line in ran.out.splitlines() if not line.startswith(" ")] == [
        "sources", "disk", "database", "clock", "captures", "index",
    ]  # fmt: skip
    assert re.search(r"good +index +2 statements in 2 passages\.", ran.out)
    assert ran.err == "Nothing is broken.\n"


def test_doctor_repairs_an_index_that_is_gone(newsroom: Path, run: Run) -> None:
    shutil.rmtree(newsroom / ".crossref" / "index")
    broken = run("doctor", cwd=newsroom)
    assert broken.code == 5
    assert "crossref doctor --repair" in broken.out
    assert "1 of 6 parts need help" in broken.err
    mended = run("doctor", "--repair", "--full", cwd=newsroom)
    assert mended.code == 0
    assert "mended" in mended.out


def test_doctor_prints_one_json_document(newsroom: Path, run: Run) -> None:
    document = json.loads(run("doctor", "--json", cwd=newsroom).out)
    assert document["whole"] is True
    assert {"part", "state", "message", "hint"} == set(document["parts"][0])
