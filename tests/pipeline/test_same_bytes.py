"""The same data give the same bytes in every format, from one process to another, whatever their hashes and zones."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crossref.pipeline.checks import CheckOptions, check_in_workspace
from crossref.pipeline.workspace import Workspace
from tests.pipeline.newsroom import NOW

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = "https://calder-post.example/bridge"
REPORTS = {
    "article": ("article", ADDRESS, "-f", "html,md,json,csv,xlsx,pdf,claimreview"),
    "weekly": ("weekly", "--week", "2026-W48", "-f", "html,md,json,csv,xlsx,pdf,claimreview,atom"),
    "statement": ("statement", "h2", "-f", "html,md,json,pdf"),
    "weekly in Russian": ("weekly", "--week", "2026-W48", "-f", "html,md,pdf", "--language", "ru"),
}


def written(newsroom: Workspace, asked: tuple[str, ...], out: Path, **environ: str) -> dict[str, bytes]:
    """Write a report in a process of its own, and return its files."""
    plain = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(
        [sys.executable, "-m", "crossref", "report", *asked, "--out", str(out)],
        cwd=newsroom.root, env={**plain, "PYTHONPATH": str(ROOT), **environ}, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


@pytest.mark.slow
@pytest.mark.parametrize("kind", REPORTS)
def test_another_process_writes_the_same_bytes(kind: str, newsroom: Workspace, tmp_path: Path) -> None:
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))  # type: ignore[arg-type]
    list(check_in_workspace([str(newsroom.root / "bridge.html")], newsroom, CheckOptions(), now=NOW))
    one = written(newsroom, REPORTS[kind], tmp_path / "one", PYTHONHASHSEED="1", TZ="UTC")
    other = written(newsroom, REPORTS[kind], tmp_path / "other", PYTHONHASHSEED="2", TZ="Asia/Tokyo")
    assert len(one) >= 4
    assert set(one) == set(other)
    assert [name for name in one if one[name] != other[name]] == []
