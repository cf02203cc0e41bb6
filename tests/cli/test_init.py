"""``crossref init``: a whole workspace, and hands off what is there."""

from __future__ import annotations

from pathlib import Path

from crossref.bundled import bundled_path
from tests.cli.conftest import Run, plain

NEXT = "Next: cd DESK, then `crossref sources list`, `crossref import FILE` or `crossref check ARTICLE`."


def test_new_workspace_has_settings_sources_and_templates(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    ran = run("init", folder)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert (ran.code, ran.out) == (0, "")
    assert plain(ran.err, folder) == f"DESK: {len(files)} files written.\n{NEXT}"
    assert (folder / "config.toml").read_bytes() == bundled_path("config.toml").read_bytes()
    shipped = {path.name for path in bundled_path("sources").glob("*.toml")}
    assert {path.name for path in (folder / "sources").iterdir()} == shipped
    assert (folder / "reports" / "templates").is_dir()
    assert run("sources", "check", cwd=folder).code == 0


def test_existing_files_are_left_and_missing_ones_written(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    assert run("init", folder).code == 0
    (folder / "config.toml").write_text('[newsroom]\nname = "Calder Desk"\n', encoding="utf-8")
    gone = min((folder / "sources").glob("*.toml"))
    gone.unlink()
    ran = run("init", folder)
    assert plain(ran.err, folder) == f"DESK: 1 files written.\n{NEXT}"
    assert "Calder Desk" in (folder / "config.toml").read_text(encoding="utf-8")
    assert gone.is_file()
    assert plain(run("init", folder).err, folder) == f"DESK was complete; nothing written.\n{NEXT}"


def test_folder_that_cannot_be_made_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    ran = run("init", tmp_path / "taken" / "desk")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"crossref: {tmp_path / 'taken' / 'desk'} cannot be made: ")
