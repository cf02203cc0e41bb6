"""Reads the word lists that ship with crossref, each when a claim first meets a statement in its language."""

from __future__ import annotations

from functools import lru_cache

from crossref.bundled import PACKAGE
from crossref.match.bilingual import Bilingual, read_entries
from crossref.match.families import Families, Table, read_families

FOLDER = PACKAGE / "lexicons"


@lru_cache(maxsize=1)
def word_lists() -> Bilingual:
    """Return the word lists; nothing is read until a word is carried over."""
    return Bilingual((path.stem for path in FOLDER.glob("*.tsv")), _entries)


def _entries(code: str) -> list[tuple[str, tuple[str, ...]]]:
    with (FOLDER / f"{code}.tsv").open(encoding="utf-8") as lines:
        return read_entries(lines)


@lru_cache(maxsize=1)
def word_families() -> Families:
    """Return the families of words used for one another; nothing is read until a claim is looked for."""
    return Families((path.name.split(".")[1] for path in FOLDER.glob("families.*.txt")), _families)


def _families(code: str) -> Table:
    with (FOLDER / f"families.{code}.txt").open(encoding="utf-8") as lines:
        return read_families(lines, code)
