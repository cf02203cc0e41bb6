"""Says which rules judged: the version and a hash of settings and of the modules that decide."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from crossref import __version__
from crossref.bundled import PACKAGE
from crossref.config import Settings

DECIDING = ("text", "lang", "article", "match", "checks", "verdict", "directory.py")


def engine_id(settings: Settings) -> str:
    """Return ``crossref 0.1.0 (rules 1a2b3c4d, settings 5e6f7a8b)``; equal ids judge equal input alike."""
    chosen = hashlib.sha256((settings.matching.model_dump_json() + settings.verdicts.model_dump_json()).encode())
    return f"crossref {__version__} (rules {_rules_hash()}, settings {chosen.hexdigest()[:8]})"


@lru_cache(maxsize=1)
def _rules_hash() -> str:
    digest = hashlib.sha256()
    for name in DECIDING:
        path = PACKAGE / name
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            digest.update(file.relative_to(PACKAGE).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:8]
