"""Says which rules judged: the version and a hash of settings and of the modules and data files that decide."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from crossref import __version__
from crossref.bundled import PACKAGE
from crossref.config import Settings
from crossref.pipeline.styles import load_style

DECIDING = ("text", "lang", "article", "match", "checks", "verdict", "directory.py", "styles", "lexicons")
"""What a verdict depends on; house styles and word lists are data and change it as rules do."""


def engine_id(settings: Settings, lists: str = "", engines: str = "") -> str:
    """Return ``crossref 0.1.0 (rules 1a2b3c4d, settings 5e6f7a8b)``; equal ids judge equal input alike.

    ``lists`` names the word lists and dictionaries that a workspace has beside those that ship, ``engines`` the
    translation engines in use with their versions.
    """
    deciding = (settings.matching, settings.translation, settings.verdicts)
    said = "".join(one.model_dump_json() for one in deciding)
    chosen = hashlib.sha256((said + _own_style(settings.verdicts.style)).encode())
    further = (f", lists {lists}" if lists else "") + (f", engines {engines}" if engines else "")
    return f"crossref {__version__} (rules {_rules_hash()}, settings {chosen.hexdigest()[:8]}{further})"


def _own_style(chosen: str) -> str:
    """Return what a newsroom's own house style says; empty for the program's, which are among the rules."""
    if not chosen.endswith(".toml"):
        return ""
    style = load_style(chosen)
    return f"{sorted(style.tidy)} {style.gloss_words} {style.gap_sentences} {style.gap_words}"


@lru_cache(maxsize=1)
def _rules_hash() -> str:
    return hash_of(PACKAGE)


def hash_of(package: Path) -> str:
    """Return a short hash of the names and contents of all files in a package folder that decide."""
    digest = hashlib.sha256()
    for file in deciding_files(package):
        digest.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:8]


def deciding_files(package: Path) -> tuple[Path, ...]:
    """Return the files that decide, in order; what Python leaves in its caches does not."""
    files = (
        file
        for name in DECIDING
        for path in [package / name]
        for file in (path.rglob("*") if path.is_dir() else [path])
    )
    return tuple(sorted(file for file in files if file.is_file() and "__pycache__" not in file.parts))
