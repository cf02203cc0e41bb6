"""Bodies of captures on disk, compressed, under the hash of what they hold; no fetched value is part of a path."""

from __future__ import annotations

import errno
import hashlib
import math
import os
import re
import tempfile
from pathlib import Path

import zstandard

from crossref.errors import StoreError

_PART = ".part"
_HASH = re.compile(r"[0-9a-f]{64}")


class Captures:
    """A folder of bodies: ``ab/cdef….zst`` holds the bytes whose sha256 is ``abcdef…``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, body: bytes) -> str:
        """Keep a body and return its sha256; one that is kept already is not written again.

        Raises:
            StoreError: The folder cannot be written, or the disk is full.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        path = self.path(sha256)
        if not path.exists():
            _write_whole(path, zstandard.compress(body))
        return sha256

    def get(self, sha256: str) -> bytes:
        """Return the body with this hash.

        Raises:
            StoreError: It is not there, cannot be read, or is no longer what was kept.
        """
        path = self.path(sha256)
        try:
            body = zstandard.ZstdDecompressor().decompressobj().decompress(path.read_bytes())
        except FileNotFoundError as error:
            raise StoreError(f"The capture {path} is missing.", hint=_DAMAGED_HINT) from error
        except zstandard.ZstdError as error:
            raise _damaged(path) from error
        except OSError as error:
            raise StoreError(f"The capture {path} cannot be read: {error.strerror}.") from error
        if hashlib.sha256(body).hexdigest() != sha256:
            raise _damaged(path)
        return body

    def has(self, sha256: str) -> bool:
        """Tell whether a body is kept, without reading it."""
        return self.path(sha256).exists()

    def leftovers(self, *, before: float) -> tuple[Path, ...]:
        """Return the parts of bodies that an interrupted run left behind, last written before a moment.

        Args:
            before: Seconds since 1970; what is younger may still be written by another crossref.
        """
        return tuple(sorted(path for path in self.folder.glob(f"*/*{_PART}") if _written(path) < before))

    def clear_leftovers(self, *, before: float) -> int:
        """Remove such parts, which nothing points to, and return how many.

        Raises:
            StoreError: The folder cannot be written.
        """
        found = self.leftovers(before=before)
        for path in found:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise StoreError(f"The leftover {path} cannot be removed: {error.strerror}.") from error
        return len(found)

    def path(self, sha256: str) -> Path:
        """Return where a body lies.

        Raises:
            StoreError: The text is no sha256.
        """
        if not _HASH.fullmatch(sha256):
            raise StoreError(f"{sha256!r} is not the sha256 of a capture.")
        return self.folder / sha256[:2] / f"{sha256[2:]}.zst"


_DAMAGED_HINT = "Restore it from a backup, or run `crossref doctor`."


def _written(path: Path) -> float:
    """Return when a file was last written; one that is gone by now is as new as can be."""
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return math.inf


def _damaged(path: Path) -> StoreError:
    return StoreError(f"The capture {path} is damaged: its bytes no longer match their hash.", hint=_DAMAGED_HINT)


def _write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either there whole or not at all, even when the program is stopped."""
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=_PART, delete=False) as file:
            temporary = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        if error.errno == errno.ENOSPC:
            raise StoreError(f"The disk is full: {path} cannot be written.", hint="Free some space.") from error
        hint = "Check that you may write to the folder."
        raise StoreError(f"The capture {path} cannot be written: {error.strerror}.", hint=hint) from error
