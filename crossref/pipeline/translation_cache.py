"""Keeps translations in the workspace, so that no text is sent or translated twice; several processes may use it."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

FILE = "translations.db"
"""The file's name in a workspace's data directory; it may be deleted at any time."""
PATIENCE_SECONDS = 5.0
"""How long another process is waited for."""
LOG = logging.getLogger(__name__)


class TranslationCache:
    """Translations by engine, its version, languages and the hash of the text.

    A file that cannot be used costs time, never a check: then nothing is found in it and nothing kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._said = False

    def get(self, engine: str, version: str, pair: str, texts: Sequence[str]) -> dict[str, str]:
        """Return the translations that are kept, by text."""
        found: dict[str, str] = {}
        with suppress(sqlite3.Error, OSError), self._open() as database:
            for text in texts:
                row = database.execute(
                    "SELECT translation FROM translation WHERE engine = ? AND version = ? AND pair = ? AND hash = ?",
                    (engine, version, pair, _hash(text)),
                ).fetchone()
                if row is not None:
                    found[text] = str(row[0])
        return found

    def put(self, engine: str, version: str, pair: str, translations: Mapping[str, str]) -> None:
        """Keep translations; what another process kept meanwhile is replaced."""
        rows = [(engine, version, pair, _hash(text), translation) for text, translation in translations.items()]
        try:
            with self._open() as database:
                database.executemany("INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?, ?)", rows)
        except (sqlite3.Error, OSError) as error:
            if not self._said:
                LOG.warning("%s cannot be written (%s); texts are translated anew each time.", self._path, error)
            self._said = True

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(self._path, timeout=PATIENCE_SECONDS)
        try:
            with database:
                database.execute(
                    "CREATE TABLE IF NOT EXISTS translation (engine TEXT, version TEXT, pair TEXT, hash TEXT, "
                    "translation TEXT NOT NULL, PRIMARY KEY (engine, version, pair, hash)) WITHOUT ROWID"
                )
                yield database
        finally:
            database.close()


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
