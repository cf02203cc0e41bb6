"""``crossref verify`` prints the last hash, or the first break with exit code 5."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_collect import FEED, RELEASES
from tests.collect.site import LOCAL, Reply, Site
from tests.pipeline.newsroom import lay_out

pytestmark = pytest.mark.allow_hosts([LOCAL])


@pytest.fixture
def desk(tmp_path: Path, site: Site, run: Run) -> Path:
    """Return a newsroom that collected once."""
    lay_out(tmp_path / "desk", feed=site.url("/feed"))
    site.replies["/feed"] = Reply(FEED)
    assert run("collect", RELEASES, "--quiet", cwd=tmp_path / "desk").code == 0
    return tmp_path / "desk"


def test_whole_captures_and_their_last_hash_are_told(run: Run, desk: Path) -> None:
    ran = run("verify", cwd=desk)
    assert ran.code == 0
    told, head = ran.out.splitlines()
    assert told == "1 captures with 1 bodies are as they were fetched."
    again = run("verify", "--noted", head.split()[-1], cwd=desk)
    assert again.code == 0
    assert "The hash you noted is that of capture 1" in again.out


def test_first_break_is_told_with_exit_code_5(run: Run, desk: Path, site: Site) -> None:
    with sqlite3.connect(desk / ".crossref" / "crossref.db") as connection:
        connection.execute("UPDATE capture SET status = 201")
    ran = run("verify", cwd=desk)
    assert ran.code == 5
    assert ran.out == (
        f"The chain breaks at capture 1 ({site.url('/feed')}): the account of this fetch, or the one before, was changed.\n"
    )
    document = json.loads(run("verify", "--json", cwd=desk).out)
    assert (document["whole"], document["breaks"][0]["position"]) == (False, 1)
