"""The stamp of who judged: version, rules and settings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crossref import __version__
from crossref.bundled import PACKAGE
from crossref.config import CollectSettings, MatchingSettings, Settings, VerdictsSettings, load_settings
from crossref.pipeline.engine import DECIDING, deciding_files, engine_id, hash_of


def test_stamp_names_version_rules_and_settings() -> None:
    stamp = engine_id(Settings())
    assert re.fullmatch(rf"crossref {re.escape(__version__)} \(rules [0-9a-f]{{8}}, settings [0-9a-f]{{8}}\)", stamp)
    assert stamp == engine_id(Settings())


def test_settings_that_decide_change_the_stamp_and_others_do_not() -> None:
    plain = engine_id(Settings())
    assert engine_id(Settings(matching=MatchingSettings(days_before=1))) != plain
    assert engine_id(Settings(verdicts=VerdictsSettings(gap_words=99))) != plain
    assert engine_id(Settings(collect=CollectSettings(delay_seconds=9))) == plain


def test_own_style_counts_by_what_it_says(tmp_path: Path) -> None:
    stamps = []
    for name, says in (("one", 'tidy = ["fillers"]'), ("two", 'tidy = ["articles"]')):
        (tmp_path / f"{name}.toml").write_text(f'name = "courier"\n{says}\n', encoding="utf-8")
        (tmp_path / "config.toml").write_text(f'[verdicts]\nstyle = "{name}.toml"\n', encoding="utf-8")
        stamps.append(engine_id(load_settings(tmp_path / "config.toml")))
    assert stamps[0] != stamps[1]


def test_word_lists_of_a_workspace_change_the_stamp() -> None:
    assert engine_id(Settings(), "1a2b3c4d") == engine_id(Settings())[:-1] + ", lists 1a2b3c4d)"


def test_every_part_that_decides_is_there() -> None:
    for name in DECIDING:
        assert (PACKAGE / name).exists(), name
    core = {"text", "lang", "article", "match", "checks", "verdict"}
    assert core <= set(DECIDING)


@pytest.mark.parametrize("name", ["styles/ap.toml", "lexicons/de.tsv", "checks/names.py", "directory.py"])
def test_changed_file_that_decides_changes_the_hash(tmp_path: Path, name: str) -> None:
    for file in deciding_files(PACKAGE):
        copy = tmp_path / file.relative_to(PACKAGE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    assert hash_of(tmp_path) == hash_of(PACKAGE)
    (tmp_path / name).write_bytes((tmp_path / name).read_bytes() + b"# one more\n")
    assert hash_of(tmp_path) != hash_of(PACKAGE)


def test_caches_do_not_decide(tmp_path: Path) -> None:
    cache = tmp_path / "checks" / "__pycache__" / "names.cpython-311.pyc"
    cache.parent.mkdir(parents=True)
    cache.write_bytes(b"compiled")
    assert deciding_files(tmp_path) == ()
