"""Finds originals in other languages by an embedding model, where the newsroom chose one: off by default, all local.

Vectors are made once, kept by model, version, language and text, and searched by usearch's approximate index. Whatever
goes wrong is noted, and the check goes on without.
"""

from __future__ import annotations

import base64
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from crossref.config import Settings
from crossref.errors import CrossrefError
from crossref.match.encoded import Encoder, Near, Place, place_of
from crossref.match.passages import passages_of
from crossref.match.plan import PassageIndex, base_language
from crossref.phrases import tell
from crossref.pipeline.engines import SafeTranslator
from crossref.pipeline.engines_local import loaded
from crossref.pipeline.translation_cache import TranslationCache
from crossref.types import Statement

if TYPE_CHECKING:
    import numpy as np

    Vectors = np.ndarray[Any, np.dtype[np.float32]]  # Any: the shape

EXTRA = "embeddings"
BATCH = 256
"""Passages that are encoded together."""
LEAST, MOST = 0.3, 1.0
"""Cosines that count as nothing in common and as the same; models give unrelated sentences some likeness."""
CACHE_FILE, PLACES_FILE, VECTORS_FILE = "vectors.db", "nearest.db", "nearest.usearch"


class Followed(Protocol):
    """What is needed of the store to follow it."""

    def iter_statements(self, *, after: str | None = None) -> Iterable[Statement]:
        """Yield the statements that are new or changed since a mark."""
        ...

    def watermark(self) -> str | None:
        """Return the mark of the newest change."""
        ...


class NearestPassages:
    """The passages of a store by meaning, in a folder of its own; safe to delete at any time.

    Args:
        encoder: The model; ``None`` where it could not be loaded, of which ``problem`` tells.
        folder: Where vectors are kept.
        problem: Why there is no model.
    """

    def __init__(self, encoder: Encoder | None, folder: Path, problem: str = "") -> None:
        self._encoder, self._folder, self._problem = encoder, folder, problem
        self._index: Any = None  # Any: a class of a library without types
        self._cache = TranslationCache(folder / CACHE_FILE)

    @property
    def notes(self) -> tuple[str, ...]:
        """A sentence where the model is of no use."""
        pattern = "Not searched by meaning: %(problem)s Checked without it."
        return (tell(pattern, problem=self._problem),) if self._problem else ()

    @property
    def stamp(self) -> str:
        """The model and its version."""
        return f"{self._encoder.name} {self._encoder.version}" if self._encoder is not None else ""

    def catch_up(self, store: Followed) -> int:
        """Encode what is new or changed in the store; return how many passages."""
        try:
            return self._catch_up(store)
        except CrossrefError as error:
            self._problem = error.message
        except Exception as error:  # noqa: BLE001 - other people's code and models, which must not end a check
            self._problem = f"it ended with {type(error).__name__}."
        return 0

    def find(self, text: str, lang: str, index: PassageIndex, *, limit: int) -> Near:
        """Return the passages in other languages that lie nearest to a text; none where something is wrong."""
        if self._encoder is None or self._problem:
            return Near()
        try:
            return self._find(text, lang, index, limit)
        except CrossrefError as error:
            self._problem = error.message
        except Exception as error:  # noqa: BLE001 - as above
            self._problem = f"it ended with {type(error).__name__}."
        return Near()

    def _find(self, text: str, lang: str, index: PassageIndex, limit: int) -> Near:
        found = self._vectors()
        if found is None:
            return Near()
        # Statements of the claim's own language lie nearest as a rule, so that more are asked for than wanted.
        matches = found.search(self._encoded([text], lang)[0], 4 * limit)
        places = self._places([int(key) for key in matches.keys])
        likeness = {
            places[int(key)]: _likeness(1 - float(distance))
            for key, distance in zip(matches.keys, matches.distances, strict=True)
            if int(key) in places
        }
        hits = index.passages_of(list(dict.fromkeys(place[0] for place in likeness)))
        foreign = [hit for hit in hits if hit.lang not in (lang, None) and place_of(hit) in likeness]
        foreign.sort(key=lambda hit: -likeness[place_of(hit)])
        kept = tuple(foreign[:limit])
        return Near(kept, {place_of(hit): likeness[place_of(hit)] for hit in kept})

    # --- vectors ------------------------------------------------------------------------------------------------------

    def _encoded(self, texts: Sequence[str], lang: str) -> Vectors:
        import numpy as np  # nothing else in a check needs it

        assert self._encoder is not None
        name, version = self._encoder.name, self._encoder.version
        known = self._cache.get(name, version, lang, texts)
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        if missing:
            made = np.asarray(self._encoder.encode(missing), dtype=np.float32)
            if made.ndim != 2 or len(made) != len(missing):
                raise CrossrefError(f"{name} answered {len(missing)} texts with vectors of shape {made.shape}.")
            new = {text: base64.b64encode(one.tobytes()).decode() for text, one in zip(missing, made, strict=True)}
            known |= new
            self._cache.put(name, version, lang, new)
        return np.stack([np.frombuffer(base64.b64decode(known[text]), dtype=np.float32) for text in texts])

    def _vectors(self) -> Any:  # Any: a class of a library without types
        if self._index is None and (self._folder / VECTORS_FILE).is_file():
            self._index = loaded("usearch.index", extra=EXTRA).Index.restore(str(self._folder / VECTORS_FILE))
        return self._index

    def _catch_up(self, store: Followed) -> int:
        if self._encoder is None or self._problem:
            return 0
        newest, mark = store.watermark(), self._mark()
        if newest is not None and newest == mark:
            return 0
        new = (
            ((one.id, passage.version, passage.span.start, passage.span.end), passage.span.of(text), one.lang or "")
            for one in store.iter_statements(after=mark)
            for passage in passages_of(one)
            if (text := next((version.text for version in one.versions if version.number == passage.version), None))
        )
        count = 0
        while some := list(islice(new, BATCH)):
            self._add(some)
            count += len(some)
        if self._index is not None:
            self._index.save(str(self._folder / VECTORS_FILE))
        with self._database() as database:
            database.execute("INSERT OR REPLACE INTO meta VALUES ('mark', ?)", (f"{self.stamp} {newest or ''}",))
        return count

    def _add(self, some: Sequence[tuple[Place, str, str]]) -> None:
        import numpy as np  # as above

        vectors = np.empty((len(some), 0), dtype=np.float32)
        for lang in sorted({lang for _, _, lang in some}):
            rows = [at for at, one in enumerate(some) if one[2] == lang]
            made = self._encoded([some[at][1] for at in rows], base_language(lang) or "")
            if not vectors.shape[1]:
                vectors = np.empty((len(some), made.shape[1]), dtype=np.float32)
            vectors[rows] = made
        keys = self._keys([place for place, _, _ in some])
        index = self._vectors()
        if index is None:
            index = loaded("usearch.index", extra=EXTRA).Index(ndim=vectors.shape[1], metric="cos", dtype="f16")
            self._index = index
        fresh = [at for at, key in enumerate(keys) if key not in index]
        if fresh:
            index.add(np.asarray([keys[at] for at in fresh], dtype=np.uint64), vectors[fresh])

    # --- which vector is which passage --------------------------------------------------------------------------------

    def _mark(self) -> str | None:
        """Return how far the store was read with this model; another model begins anew."""
        with self._database() as database:
            row = database.execute("SELECT value FROM meta WHERE name = 'mark'").fetchone()
        if row is not None and (self._folder / VECTORS_FILE).is_file() and row[0].startswith(f"{self.stamp} "):
            return str(row[0]).removeprefix(f"{self.stamp} ") or None
        (self._folder / VECTORS_FILE).unlink(missing_ok=True)
        return None

    def _keys(self, places: Sequence[Place]) -> list[int]:
        with self._database() as database:
            database.executemany("INSERT OR IGNORE INTO place (id, version, first, last) VALUES (?, ?, ?, ?)", places)
            query = "SELECT key FROM place WHERE id = ? AND version = ? AND first = ? AND last = ?"
            return [int(database.execute(query, place).fetchone()[0]) for place in places]

    def _places(self, keys: Sequence[int]) -> Mapping[int, Place]:
        with self._database() as database:
            query = "SELECT id, version, first, last FROM place WHERE key = ?"
            rows = ((key, database.execute(query, (key,)).fetchone()) for key in keys)
            return {key: (str(row[0]), *map(int, row[1:])) for key, row in rows if row is not None}  # type: ignore[misc]

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        self._folder.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(self._folder / PLACES_FILE, timeout=5.0)
        try:
            with database:
                database.execute("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT)")
                database.execute(
                    "CREATE TABLE IF NOT EXISTS place (key INTEGER PRIMARY KEY, id TEXT, version INTEGER, "
                    "first INTEGER, last INTEGER, UNIQUE (id, version, first, last))"
                )
                yield database
        finally:
            database.close()


def _likeness(cosine: float) -> float:
    return min(max((cosine - LEAST) / (MOST - LEAST), 0.0), 1.0)


def nearest_for(settings: Settings, *, data: Path, root: Path) -> NearestPassages | None:
    """Return the model that the settings name, ready or with a note on why not; ``None`` where they name none."""
    chosen = settings.translation
    if not chosen.encoder:
        return None
    from crossref.pipeline.encoders import FastEmbed  # loads a library of some hundred megabytes

    try:
        return NearestPassages(FastEmbed(root / chosen.encoder_model), data)
    except CrossrefError as error:
        return NearestPassages(None, data, " ".join(filter(None, (error.message, error.hint))))
    except Exception as error:  # noqa: BLE001 - a damaged model raises whatever its library likes
        return NearestPassages(None, data, f"the model ended with {type(error).__name__}.")


def engines_stamp(translator: SafeTranslator | None, nearest: NearestPassages | None) -> str:
    """Return which engines take part in a check, for its id; "" for none."""
    parts = (translator.stamp if translator is not None else "", nearest.stamp if nearest is not None else "")
    return " ".join(filter(None, parts))
