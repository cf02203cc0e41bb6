"""Uses the dictionaries that Debian packages install, where they are installed: read once, kept in the workspace.

None of them ships with crossref. They help most where its own lists are thin; a broken file is left out, and said so.
"""

from __future__ import annotations

import gzip
import logging
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crossref.match.bilingual import read_entries
from crossref.match.dictd import is_headword, read_freedict, read_index, read_mueller

LOG = logging.getLogger(__name__)

DICTD = Path("/usr/share/dictd")
"""Where the packages put their files."""
CACHE = "dictionaries"
"""The folder of what was read, in a workspace's data directory."""
MOST_ROWS = 60_000
"""Entries used of one dictionary, those with the shortest headwords: German has several hundred thousand compounds."""

Rows = list[tuple[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Dictionary:
    """One dictionary: its file's name without ending, the language beside English, and whether English comes first."""

    name: str
    lang: str
    english_first: bool
    package: str
    read: Callable[[str], tuple[str, ...]] = read_freedict


_FREEDICT = {"es": "spa", "fr": "fra", "de": "deu", "ar": "ara", "pt": "por", "ru": "rus"}
DICTIONARIES: tuple[Dictionary, ...] = (
    *(
        Dictionary(f"freedict-eng-{three}", code, True, f"dict-freedict-eng-{three}")
        for code, three in _FREEDICT.items()
    ),
    *(
        Dictionary(f"freedict-{three}-eng", code, False, f"dict-freedict-{three}-eng")
        for code, three in _FREEDICT.items()
    ),
    Dictionary("mueller7", "ru", True, "mueller7-dict", read_mueller),
)
HELPFUL = {"ar": "dict-freedict-eng-ara", "pt": "dict-freedict-eng-por", "ru": "mueller7-dict"}
"""The package that adds most for a language; for the others nothing was gained beside the lists that ship."""


def installed(folder: Path | None) -> tuple[Dictionary, ...]:
    """Return the dictionaries that lie in a folder; none where it is ``None``."""
    if folder is None:
        return ()
    return tuple(
        one for one in DICTIONARIES if _body(one, folder) is not None and (folder / f"{one.name}.index").is_file()
    )


def states(folder: Path | None) -> tuple[str, ...]:
    """Return a line for each installed dictionary, which changes with it."""
    return tuple(
        f"{one.name} {body.stat().st_size}"
        for one in installed(folder)
        if folder is not None and (body := _body(one, folder)) is not None
    )


def would_help(languages: Iterable[str], folder: Path | None) -> tuple[str, ...]:
    """Return the packages that would help with the languages in use and are not installed."""
    there = {one.package for one in installed(folder)}
    return tuple(HELPFUL[code] for code in sorted(set(languages) & set(HELPFUL)) if HELPFUL[code] not in there)


def dictionary_rows(lang: str, folder: Path | None, *, cache: Path | None = None) -> Rows:
    """Return what the installed dictionaries have for a language, as rows of a word list."""
    rows: Rows = []
    for one in installed(folder):
        if one.lang == lang and folder is not None:
            try:
                rows += _kept(one, folder, cache / CACHE / f"{one.name}.tsv" if cache else None)
            except (OSError, EOFError, ValueError, zlib.error) as error:
                LOG.warning("The dictionary %s is not used: %s. Install %s anew.", one.name, error, one.package)
    return rows


def _body(one: Dictionary, folder: Path) -> Path | None:
    return next((path for end in (".dict.dz", ".dict") if (path := folder / f"{one.name}{end}").is_file()), None)


def _kept(one: Dictionary, folder: Path, kept: Path | None) -> Rows:
    """Return a dictionary's rows, from what was kept of it unless its file has changed since."""
    body = _body(one, folder)
    if body is None:
        return []
    state = body.stat()
    mark = f"# {one.name} {state.st_size} {state.st_mtime_ns}"
    if kept is not None and kept.is_file():
        text = kept.read_text(encoding="utf-8")
        if text.partition("\n")[0] == mark:
            return read_entries(text.splitlines())
    rows = _read(one, body, folder / f"{one.name}.index")
    if kept is not None:
        _keep(kept, mark, rows)
    return rows


def _keep(kept: Path, mark: str, rows: Rows) -> None:
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(".part")
        lines = (f"{foreign}\t{'; '.join(english)}" for foreign, english in rows)
        partial.write_text("\n".join([mark, *lines]) + "\n", encoding="utf-8")
        partial.replace(kept)
    except OSError as error:
        LOG.warning("%s cannot be written (%s); the dictionary is read anew each time.", kept, error.strerror)


def _read(one: Dictionary, body: Path, index: Path) -> Rows:
    opener = gzip.open if body.suffix == ".dz" else open
    with opener(body, "rb") as stream:
        data = bytes(stream.read())
    with index.open(encoding="utf-8", errors="replace") as lines:
        entries = sorted(
            (entry for entry in read_index(lines) if is_headword(entry[0])), key=lambda entry: len(entry[0])
        )
    found: dict[str, dict[str, None]] = {}
    for head, start, size in entries[:MOST_ROWS]:
        for term in one.read(data[start : start + size].decode("utf-8", "replace")):
            foreign, english = (term, head.casefold()) if one.english_first else (head.casefold(), term)
            found.setdefault(foreign, {})[english] = None
    return [(foreign, _first(tuple(english))) for foreign, english in found.items()]


def _first(english: Sequence[str]) -> tuple[str, ...]:
    return tuple(english[:5])
