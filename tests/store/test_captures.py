"""Tests for crossref.store.captures."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossref.errors import StoreError
from crossref.store.captures import Captures

BODY = b"<html><p>The ferry line reopens on Monday.</p></html>"


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=2000))
def test_get_returns_what_put_kept(tmp_path: Path, body: bytes) -> None:
    captures = Captures(tmp_path)

    assert captures.get(captures.put(body)) == body


def test_put_names_the_file_by_hash_alone_and_leaves_no_part(tmp_path: Path) -> None:
    sha256 = Captures(tmp_path).put(BODY)

    assert sha256 == hashlib.sha256(BODY).hexdigest()
    files = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()]
    assert files == [f"{sha256[:2]}/{sha256[2:]}.zst"]


def test_put_of_known_bytes_writes_nothing(tmp_path: Path) -> None:
    captures = Captures(tmp_path)
    path = captures.path(captures.put(BODY))
    before = path.stat().st_mtime_ns

    captures.put(BODY)

    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "damage", [zstandard.ZstdCompressor().compress(b"other words"), b"not zstd", b""], ids=["other", "garbage", "empty"]
)
def test_get_of_a_damaged_capture_names_the_file(tmp_path: Path, damage: bytes) -> None:
    captures = Captures(tmp_path)
    path = captures.path(captures.put(BODY))
    path.write_bytes(damage)

    with pytest.raises(StoreError, match="is damaged") as raised:
        captures.get(hashlib.sha256(BODY).hexdigest())
    assert str(path) in raised.value.message


def test_get_of_a_missing_capture_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is missing"):
        Captures(tmp_path).get("0" * 64)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "0" * 63, "A" * 64])
def test_path_of_anything_but_a_hash_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreError, match="not the sha256"):
        Captures(tmp_path).path(name)


def test_put_where_the_folder_is_a_file_names_the_capture(tmp_path: Path) -> None:
    (tmp_path / "captures").write_text("in the way")

    with pytest.raises(StoreError, match="cannot be written"):
        Captures(tmp_path / "captures").put(BODY)


def test_parts_of_an_interrupted_run_are_removed_once_they_are_old(tmp_path: Path) -> None:
    captures = Captures(tmp_path)
    kept = captures.path(captures.put(BODY))
    old, young = (kept.with_name(f"tmp{name}.part") for name in ("old", "young"))
    for path, written in ((old, 1_000.0), (young, 5_000.0)):
        path.write_bytes(b"half")
        os.utime(path, (written, written))

    assert captures.leftovers(before=4_000.0) == (old,)
    assert captures.clear_leftovers(before=4_000.0) == 1
    assert (old.exists(), young.exists(), kept.exists()) == (False, True, True)
    assert captures.clear_leftovers(before=4_000.0) == 0
