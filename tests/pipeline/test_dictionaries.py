"""Dictionaries that Debian packages install: read in their real form, kept, left out when broken."""

from __future__ import annotations

import gzip
import logging
from pathlib import Path

import pytest

from crossref.pipeline.dictionaries import dictionary_rows, installed, would_help
from crossref.pipeline.word_lists import word_lists

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
ENTRIES = {"00databaseinfo": "about\n", "zither": "zither /zɪðə/\ncítara\n", "capstan": "capstan\ncabrestante, argüe\n"}


def number(value: int) -> str:
    signs = DIGITS[value % 64]
    while value := value // 64:
        signs = DIGITS[value % 64] + signs
    return signs


def write(folder: Path, name: str, entries: dict[str, str]) -> None:
    """Write a small dictionary as dictd has them: texts one after the other, and an index of places."""
    body, index = b"", ""
    for head, text in entries.items():
        data = text.encode()
        index += f"{head}\t{number(len(body))}\t{number(len(data))}\n"
        body += data
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.dict.dz").write_bytes(gzip.compress(body))
    (folder / f"{name}.index").write_text(index, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "dictd", "freedict-eng-spa", ENTRIES)
    return tmp_path / "dictd"


def test_dictionary_is_read_towards_english(folder: Path) -> None:
    assert dictionary_rows("es", folder) == [
        ("cítara", ("zither",)),
        ("cabrestante", ("capstan",)),
        ("argüe", ("capstan",)),
    ]
    assert dictionary_rows("fr", folder) == []
    assert [one.package for one in installed(folder)] == ["dict-freedict-eng-spa"]


def test_dictionary_carries_words_beside_the_lists(folder: Path) -> None:
    assert word_lists().equivalents(("zither",), "en", "es") == ()
    lists = word_lists(None, str(folder))
    assert lists.equivalents(("zither",), "en", "es") == ("cítara",)
    assert lists.equivalents(("bridg",), "en", "es")[0] == "puente"


def test_stamp_follows_the_dictionaries(folder: Path) -> None:
    before = word_lists(None, str(folder)).stamp
    assert before != word_lists().stamp == ""
    write(folder, "freedict-eng-fra", ENTRIES)
    assert word_lists(None, str(folder)).stamp not in ("", before)


def test_what_was_read_is_kept_until_the_file_changes(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = dictionary_rows("es", folder, cache=data)
    kept = data / "dictionaries" / "freedict-eng-spa.tsv"
    kept.write_text(kept.read_text(encoding="utf-8").replace("cítara", "salterio"), encoding="utf-8")
    assert dictionary_rows("es", folder, cache=data)[0] == ("salterio", ("zither",))
    write(folder, "freedict-eng-spa", {**ENTRIES, "oboe": "oboe\noboe\n"})
    assert {*dictionary_rows("es", folder, cache=data)} == {*first, ("oboe", ("oboe",))}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("freedict-eng-spa.dict.dz", b"no archive"),
        ("freedict-eng-spa.dict.dz", b""),
        ("freedict-eng-spa.index", b"zither only\n"),
        ("freedict-eng-spa.index", b"zither\t\xff\t\xff\n"),
    ],
    ids=["no archive", "empty", "no places", "no text"],
)
def test_broken_dictionary_is_left_out_and_said(
    folder: Path, name: str, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / name).write_bytes(content)
    with caplog.at_level(logging.WARNING):
        rows = dictionary_rows("es", folder)
    assert rows == []
    assert "dict-freedict-eng-spa" in caplog.text or content == b""


def test_places_beyond_the_file_give_nothing(folder: Path) -> None:
    (folder / "freedict-eng-spa.index").write_text("zither\t////\tB\n", encoding="utf-8")
    assert dictionary_rows("es", folder) == []


def test_what_would_help_is_named_until_it_is_there(folder: Path) -> None:
    assert would_help(["pt", "en", "es"], folder) == ("dict-freedict-eng-por",)
    write(folder, "freedict-eng-por", {"zither": "zither\ncítara\n"})
    assert would_help(["pt", "en", "es"], folder) == ()
    assert would_help(["pt"], None) == ("dict-freedict-eng-por",)
