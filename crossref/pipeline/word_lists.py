"""Reads the word lists that ship with crossref and those that a workspace learned, each when first needed.

A list is read when a claim first meets a statement in its language; one that cannot be read is left out, and said so.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from crossref.bundled import PACKAGE
from crossref.match.bilingual import Bilingual, read_entries
from crossref.match.families import Families, Table, read_families
from crossref.match.learned import LearnedWord, read_learned

LOG = logging.getLogger(__name__)

FOLDER = PACKAGE / "lexicons"
LEARNED_FOLDER = "lexicons"
"""The folder of learned lists in a workspace's data directory."""
SHIPPED = tuple(sorted(path.stem for path in FOLDER.glob("*.tsv")))
"""Languages of which a list ships with crossref."""


def word_lists(data: Path | None = None) -> Bilingual:
    """Return the word lists, with those learned in a workspace's data directory; nothing is read until it is needed."""
    found = sorted((data / LEARNED_FOLDER).glob("*.tsv")) if data is not None else []
    # A list that was learned anew is another list, also within one process.
    return _lists(tuple((path, path.stat().st_mtime_ns) for path in found))


@lru_cache(maxsize=4)
def _lists(learned: tuple[tuple[Path, int], ...]) -> Bilingual:
    paths = {path.stem: path for path, _ in learned}
    return Bilingual(SHIPPED, shipped_entries, learned=paths, read_learned=lambda code: _learned(paths[code]))


def shipped_entries(code: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the rows of a list that ships with crossref."""
    with (FOLDER / f"{code}.tsv").open(encoding="utf-8") as lines:
        return read_entries(lines)


@lru_cache(maxsize=1)
def word_families() -> Families:
    """Return the families of words used for one another; nothing is read until a claim is looked for."""
    return Families((path.name.split(".")[1] for path in FOLDER.glob("families.*.txt")), _families)


def _families(code: str) -> Table:
    with (FOLDER / f"families.{code}.txt").open(encoding="utf-8") as lines:
        return read_families(lines, code)


def _learned(path: Path) -> list[LearnedWord]:
    try:
        with path.open(encoding="utf-8") as lines:
            return read_learned(lines)
    except (OSError, ValueError) as error:
        hint = f"`crossref lexicon forget {path.stem}` removes it, `crossref lexicon learn` makes it anew."
        LOG.warning("%s is not used: %s. %s", path, error, hint)
        return []
