"""Where tokens come from: an environment variable, or a file that only its owner can read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from crossref.errors import CollectError

FILE = "_FILE"
"""What is added to a variable's name for the variable that names a file instead."""
MOST_BYTES = 10_000


def secret(name: str) -> str:
    """Return the secret of an environment variable, else of the file that ``NAME_FILE`` names; empty where neither is.

    Raises:
        CollectError: The file cannot be read, or others than its owner may read it.
    """
    given = os.environ.get(name, "")
    path = os.environ.get(name + FILE, "")
    return given if given or not path else _read(Path(path), name + FILE)


def _read(path: Path, name: str) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            # Asked of the open file: a path could be another file a moment later. Windows knows no such rights.
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise CollectError(
                    f"The file that {name} names may be read by others than you.", hint=f"Run: chmod 600 {path}"
                )
            return file.read(MOST_BYTES).strip()
    except (OSError, UnicodeDecodeError) as error:
        raise CollectError(f"The file that {name} names cannot be read.", hint="Check its name and content.") from error
