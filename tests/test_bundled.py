"""Shipped files are found in a checkout, and beside the package where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossref import bundled
from crossref.bundled import bundled_path


def installed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the package lie in a folder, and return its place."""
    package = folder / "crossref"
    package.mkdir()
    monkeypatch.setattr(bundled, "PACKAGE", package)
    return package


@pytest.mark.parametrize(
    "parts", [("sources",), ("config.toml",), ("reports", "templates"), ("reports", "sample")], ids="/".join
)
def test_bundled_path_of_what_ships_exists(parts: tuple[str, ...]) -> None:
    assert bundled_path(*parts).exists()


def test_bundled_path_in_a_wheel_is_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = installed(tmp_path, monkeypatch)
    assert bundled_path("config.toml") == package / "_bundled" / "config.toml"


def test_bundled_path_in_a_checkout_is_at_its_top(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = installed(tmp_path, monkeypatch)
    (package / "_bundled").mkdir()
    (tmp_path / "sources").mkdir()
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    assert bundled_path("sources") == tmp_path / "sources"


def test_bundled_path_beside_a_strangers_project_is_not_mistaken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = installed(tmp_path, monkeypatch)
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    assert bundled_path("sources") == package / "_bundled" / "sources"
