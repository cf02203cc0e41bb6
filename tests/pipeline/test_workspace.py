"""A newsroom's folder: how it is found, made and opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossref.bundled import bundled_path
from crossref.errors import ConfigError, UsageError
from crossref.pipeline.workspace import find_workspace, init_workspace
from tests.pipeline.newsroom import lay_out


def test_nearest_folder_above_is_found(tmp_path: Path) -> None:
    outer, inner = tmp_path / "desk", tmp_path / "desk" / "sports"
    lay_out(outer)
    deep = inner / "monday"
    deep.mkdir(parents=True)
    assert find_workspace(deep).root == outer.resolve()
    (inner / "config.toml").write_text("", encoding="utf-8")
    assert find_workspace(deep).root == inner.resolve()
    assert find_workspace(deep, given=outer).root == outer.resolve()


def test_no_workspace_is_told_with_the_ways_out(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is not inside a crossref workspace") as told:
        find_workspace(tmp_path)
    assert "crossref init DIR" in told.value.hint
    with pytest.raises(ConfigError, match=r"it has no config\.toml"):
        find_workspace(tmp_path, given=tmp_path)


def test_folders_follow_the_settings(tmp_path: Path) -> None:
    lay_out(tmp_path / "desk")
    config = tmp_path / "desk" / "config.toml"
    config.write_text('[store]\ndata = "archive"\n[reports]\nfolder = "out/reports"\n', encoding="utf-8")
    workspace = find_workspace(tmp_path / "desk")
    root = workspace.root
    assert (workspace.data, workspace.reports) == (root / "archive", root / "out" / "reports")
    assert (workspace.sources, workspace.templates) == (root / "sources", root / "reports" / "templates")


def test_nothing_is_made_before_the_store_is_opened(tmp_path: Path) -> None:
    workspace = lay_out(tmp_path / "desk")
    assert workspace.directory.source("tarvia-harbour") is not None
    assert not workspace.data.exists()
    with workspace.open_store() as store:
        assert store.count_statements() == 0
        with workspace.open_index(store) as index:
            assert index.watermark == store.watermark()
    assert (workspace.data / "crossref.db").is_file()


def test_workspace_without_sources_knows_nobody(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("", encoding="utf-8")
    assert find_workspace(tmp_path).directory.sources == ()


def test_database_elsewhere_keeps_captures_here(tmp_path: Path) -> None:
    workspace = lay_out(tmp_path / "desk")
    url = f"sqlite:///{(tmp_path / 'shared.db').as_posix()}"
    (workspace.root / "config.toml").write_text(f'[store]\nurl = "{url}"\n', encoding="utf-8")
    with find_workspace(workspace.root).open_store():
        pass
    assert (tmp_path / "shared.db").is_file()
    assert not (workspace.data / "crossref.db").exists()


def test_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    workspace = lay_out(tmp_path / "desk")
    (workspace.root / ".crossref").write_text("taken", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be made"), workspace.open_store():
        pass


def test_init_lays_out_everything_once(tmp_path: Path) -> None:
    written = init_workspace(tmp_path / "desk")
    assert tmp_path / "desk" / "config.toml" in written
    assert len(written) == len(set(written))
    assert all(path.is_file() and path.name != ".gitkeep" for path in written)
    assert len([one for one in written if one.parent.name == "sources"]) == len(
        list(bundled_path("sources").glob("*.toml"))
    )
    assert init_workspace(tmp_path / "desk") == ()


def test_init_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("taken", encoding="utf-8")
    with pytest.raises(UsageError, match="is a file, not a folder"):
        init_workspace(tmp_path / "desk")


def test_init_where_a_file_stands_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "sources").write_text("taken", encoding="utf-8")
    with pytest.raises(UsageError, match="sources cannot be made"):
        init_workspace(tmp_path)
