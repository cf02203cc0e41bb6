"""Runs the command line in this process and gives back what it printed and its exit code."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pytest

from crossref.cli.app import main
from tests.pipeline.newsroom import lay_out


@dataclass(frozen=True)
class Ran:
    """What one run printed, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs ``crossref`` with the arguments given, in the folder given."""

    def go(*args: object, cwd: Path | None = None, stdin: bytes | BinaryIO = b"") -> Ran:
        if cwd is not None:
            monkeypatch.chdir(cwd)
        monkeypatch.setattr(sys, "argv", ["crossref", *map(str, args)])
        monkeypatch.setattr(
            sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin) if isinstance(stdin, bytes) else stdin, encoding="utf-8")
        )
        monkeypatch.setenv("COLUMNS", "200")
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main()
        printed = capsys.readouterr()
        code = left.value.code
        return Ran(code=code if isinstance(code, int) else 0, out=printed.out, err=printed.err)

    return go


@pytest.fixture
def workspace(tmp_path: Path, run: Run) -> Path:
    """Return a fresh workspace."""
    folder = tmp_path / "newsroom"
    assert run("init", folder).code == 0
    return folder


@pytest.fixture
def newsroom(tmp_path: Path, run: Run) -> Path:
    """Return the small newsroom, its releases imported."""
    folder = tmp_path / "desk"
    lay_out(folder)
    assert run("import", "releases.jsonl", cwd=folder).code == 0
    return folder


def plain(printed: str, folder: Path) -> str:
    """Return output with the folder, the ids in report names and the padding of tables taken out."""
    text = re.sub(r"-[0-9a-f]{6}\.html", "-ID.html", printed.replace(str(folder), "DESK"))
    return "\n".join(line.rstrip() for line in text.splitlines())
