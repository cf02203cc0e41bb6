"""What was worked out for a word is worked out once, and memory stays bounded."""

from __future__ import annotations

import pytest

from crossref.text import remembered
from crossref.text.remembered import LONGEST, Remembered


def counted() -> tuple[Remembered[str], list[str]]:
    asked: list[str] = []

    def work(word: str) -> str:
        asked.append(word)
        return word.upper()

    return Remembered(work), asked


def test_word_is_worked_out_once() -> None:
    found, asked = counted()
    assert [found["harbour"], found["harbour"]] == ["HARBOUR", "HARBOUR"]
    assert asked == ["harbour"]


def test_longest_word_is_remembered_and_a_longer_one_is_not() -> None:
    found, _ = counted()
    for word in ("x" * LONGEST, "x" * (LONGEST + 1)):
        assert found[word] == word.upper()
    assert list(found) == ["x" * LONGEST]


def test_all_is_forgotten_when_it_grows_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "MOST", 2)
    found, _ = counted()
    for word in ("one", "two", "three"):
        assert found[word] == word.upper()
    assert list(found) == ["three"]
