"""Where the files that ship with crossref lie: sources, default config, report templates, the demonstration.

A wheel carries them in ``crossref/_bundled``; a checkout has them at its top. An editable install has both, and the
copy beside the package may be stale, so a checkout wins where one is recognised.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def bundled_path(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as ``bundled_path("sources")``."""
    return _root().joinpath(*parts)


def _root() -> Path:
    checkout = PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "sources").is_dir():
        return checkout
    return PACKAGE / "_bundled"
