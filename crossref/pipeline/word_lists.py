"""Reads the word lists that ship with crossref and those that a workspace learned, each when first needed.

A list is read when a claim first meets a statement in its language; one that cannot be read is left out, and said so.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from crossref.bundled import PACKAGE
from crossref.match.bilingual import Bilingual, read_entries
from crossref.match.families import Families, Table, read_families
from crossref.match.learned import LearnedWord, read_learned
from crossref.pipeline.cldr import cldr_rows
from crossref.pipeline.dictionaries import dictionary_rows, states

LOG = logging.getLogger(__name__)

FOLDER = PACKAGE / "lexicons"
LEARNED_FOLDER = "lexicons"
"""The folder of learned lists in a workspace's data directory."""
SHIPPED = tuple(sorted(path.stem for path in FOLDER.glob("*.tsv")))
"""Languages of which a list ships with crossref."""


def word_lists(data: Path | None = None, dictionaries: str = "") -> Bilingual:
    """Return the word lists, with what a workspace learned and installed dictionaries; each is read when it is needed.

    Args:
        data: A workspace's data directory.
        dictionaries: The folder of installed dictd dictionaries; "" uses none.
    """
    found = sorted((data / LEARNED_FOLDER).glob("*.tsv")) if data is not None else []
    folder = Path(dictionaries) if dictionaries else None
    # A list that was learned anew is another list, also within one process; so is a dictionary installed meanwhile.
    return _lists(tuple((path, path.stat().st_mtime_ns) for path in found), data, folder, states(folder))


@lru_cache(maxsize=4)
def _lists(
    learned: tuple[tuple[Path, int], ...], data: Path | None, folder: Path | None, dictionaries: tuple[str, ...]
) -> Bilingual:
    paths = {path.stem: path for path, _ in learned}

    def read(code: str) -> list[tuple[str, tuple[str, ...]]]:
        # What ships stands first: its words are the commonest, and only so many of each are used.
        return [*shipped_entries(code), *cldr_rows(code), *dictionary_rows(code, folder, cache=data)]

    return Bilingual(
        SHIPPED,
        read,
        learned=paths,
        read_learned=lambda code: _learned(paths[code]),
        stamp=_stamp([path for path, _ in learned], dictionaries),
    )


def _stamp(learned: Sequence[Path], dictionaries: Sequence[str]) -> str:
    """Return a short hash of what was learned and of the dictionaries installed, "" where there is neither."""
    parts = [f"{path.stem} ".encode() + _bytes_of(path) for path in learned]
    parts += [line.encode() for line in dictionaries]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:8] if parts else ""


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # it is left out, and said so, when it is read
        return b""


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
