"""The wheel: built, installed in a clean environment, and run from elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytestmark = [pytest.mark.packaging, pytest.mark.slow]


def _run(*command: str | Path, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CROSSREF", "COV_"))}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**kept, **env},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    built = _run(sys.executable, "-m", "build", "--wheel", "--outdir", out, ROOT, cwd=ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(out.glob("*.whl"))


def test_wheel_carries_what_a_newsroom_needs(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for wanted in (
        "crossref/_bundled/config.toml",
        "crossref/_bundled/sources/mfa-russia.toml",
        "crossref/_bundled/reports/sample/statements.jsonl",
        "crossref/_bundled/reports/sample/articles/harbour-day.html",
        "crossref/_bundled/reports/templates/README.md",
        "crossref/py.typed",
    ):
        assert wanted in names, wanted
    assert wheel.name.startswith("crossref_desk-")


def test_installed_wheel_runs_the_demo_from_elsewhere(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "env"
    assert _run(sys.executable, "-m", "venv", environment, cwd=tmp_path).returncode == 0
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    installed = _run(
        scripts / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "-c", ROOT / "constraints.txt", wheel, cwd=tmp_path,
    )  # fmt: skip
    assert installed.returncode == 0, installed.stderr
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    ran = _run(scripts / "crossref", "demo", cwd=elsewhere)
    assert ran.returncode == 0, ran.stderr
    report = elsewhere / "crossref-demo" / "reports" / "index.html"
    assert str(report.resolve()) in ran.stderr
    assert "Fictional" in report.read_text(encoding="utf-8")
    made = _run(scripts / "crossref", "init", "newsroom", cwd=elsewhere)
    assert made.returncode == 0, made.stderr
    assert (elsewhere / "newsroom" / "config.toml").is_file()
    assert len(list((elsewhere / "newsroom" / "sources").glob("*.toml"))) >= 20
