"""The passage index: tantivy, on disk beside the database or in memory. The store can rebuild it at any time."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from heapq import nlargest
from itertools import chain, islice
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import tantivy

from crossref.errors import StoreError
from crossref.match.plan import Field, Group, Hit, Projection, Search
from crossref.store.index_layout import (
    STATE_FILE,
    WORDS_ONLY,
    documents,
    empty,
    hit_of,
    problem_of,
    read_state,
    schema,
    write_state,
)
from crossref.types import Statement

LOG = logging.getLogger(__name__)

HEAP_BYTES = 30_000_000
"""What the library may hold of documents before it writes them out.

With twice as much, more is left to write when all are handed over, and building takes a tenth longer; with half as much
it merges twice as often, and takes nearly twice as long.
"""
BATCH, BUNDLE = 40_000, 100
"""Statements between two commits while many are added, and those handed over together."""


MOST_BOUNDED = 20
"""So many words of a search, and phrases, are each bounded by themselves."""
MOST_PASSAGES = 1000
"""So many passages are given of statements asked for by id."""
PANIC = "PanicException"
"""The name of what the library raises for a file that was altered inside; its class cannot be imported."""
REPAIR_HINT = "Run `crossref doctor --repair`, which builds it anew from the database; nothing is lost."
HINT = "Check the disk's space and the folder's permissions; `crossref doctor --repair` builds the index anew."


class IndexedStore(Protocol):
    """What the index needs of the store to follow it."""

    def iter_statements(self, *, after: str | None = None) -> Iterable[Statement]:
        """Yield the statements that are new or changed since a mark, all where it is ``None``."""
        ...

    def watermark(self) -> str | None:
        """Return the mark of the newest change."""
        ...


class StatementIndex:
    """Passages of statements, searchable as soon as :meth:`add` returns. One process writes at a time, any may read."""

    def __init__(self, index: tantivy.Index, folder: Path | None, *, rebuilt: str = "") -> None:
        self._index = index
        self._folder = folder
        self._schema = index.schema
        self.rebuilt = rebuilt
        """Why the index on disk was thrown away when it was opened, in a sentence; "" where it was not."""
        index.register_tokenizer(WORDS_ONLY, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
        self._refresh()

    @classmethod
    def in_memory(cls) -> Self:
        """Return an empty index that lives as long as the process."""
        return cls(tantivy.Index(schema()), None)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the index in a folder, or make an empty one where there is none, or none that can be used.

        Raises:
            StoreError: The folder cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            problem = problem_of(folder)
            if not problem:
                try:
                    opened = cls(tantivy.Index.open(str(folder)), folder)
                except (ValueError, OSError) as error:
                    problem = f"it is damaged ({error})"
                else:
                    if not opened.missing_passages or opened.is_being_written:
                        return opened
                    problem = f"{opened.missing_passages} passages are missing"
                    del opened
            started = (folder / "meta.json").exists() or (folder / STATE_FILE).exists()
            rebuilt = f"The passage index in {folder} is built anew: {problem}." if started else ""
            empty(folder)
            made = cls(tantivy.Index(schema(), path=str(folder)), folder, rebuilt=rebuilt)
            made._save_state(None)
        except (ValueError, OSError) as error:
            raise StoreError(f"The passage index in {folder} cannot be opened: {error}.", hint=HINT) from error
        if rebuilt:
            LOG.warning(rebuilt)
        return made

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        del self._searcher

    # --- writing ----------------------------------------------------------------------------------------------------

    def add(self, statements: Iterable[Statement]) -> int:
        """Index statements, replacing what was known of the same ids; return how many.

        Raises:
            StoreError: Another process is writing, or the disk refuses.
        """
        remaining = iter(statements)
        first = next(remaining, None)
        if first is None:
            return 0
        writer = self._writer()
        done = self._add(chain([first], remaining), writer)
        self._finish(writer)
        return done

    def _add(self, statements: Iterable[Statement], writer: tantivy.IndexWriter) -> int:
        fresh = self.passages == 0
        seen: set[str] = set()
        done = 0
        remaining = iter(statements)
        while some := list(islice(remaining, BUNDLE)):
            # Statements are read and cut outside of the guard, which is for the library's errors alone.
            cut = [(one.id, list(documents(one))) for one in some]
            with self._refusals():
                for id, passages in cut:
                    if not fresh or id in seen:
                        writer.delete_documents_by_term("id", id)
                    seen.add(id)
                    for document in passages:
                        writer.add_document(document)
                done += len(some)
                if done % BATCH == 0:
                    writer.commit()
        return done

    def clear(self) -> None:
        """Forget all passages and how far the store was read.

        Raises:
            StoreError: Another process is writing, or the disk refuses.
        """
        writer = self._writer()
        writer.delete_all_documents()
        self._finish(writer)
        self._save_state(None)

    def _finish(self, writer: tantivy.IndexWriter) -> None:
        with self._refusals():
            writer.commit()
            writer.wait_merging_threads()
        self._refresh()

    def _writer(self) -> tantivy.IndexWriter:
        try:
            return self._index.writer(HEAP_BYTES, 1)
        except ValueError as error:
            raise StoreError(
                f"The passage index in {self._folder} is being written by another crossref.",
                hint="Wait until it has finished, then run the command again.",
            ) from error

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        """Turn the library's errors, such as a full disk, into a sentence; what was committed before stays whole."""
        try:
            yield
        except (ValueError, OSError) as error:
            raise StoreError(f"The passage index in {self._folder} cannot be written: {error}.", hint=HINT) from error

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Turn what the library says of a damaged file into a sentence; it panics where a file was altered inside."""
        try:
            yield
        except (ValueError, OSError) as error:
            raise self._damaged(error) from error
        except BaseException as error:
            if type(error).__name__ != PANIC:
                raise
            raise self._damaged(error) from error

    def _damaged(self, error: BaseException) -> StoreError:
        return StoreError(f"The passage index in {self._folder} is damaged: {error}.", hint=REPAIR_HINT)

    def _refresh(self) -> None:
        self._index.reload()
        self._searcher = self._index.searcher()
        self._languages: tuple[str, ...] | None = None
        self._frequencies: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
        """In how many passages a stem, an anchor and a word stand, as far as it was asked."""
        self._reaches: dict[tuple[date | None, date | None, tuple[str, ...]], int] = {}

    # --- following the store ----------------------------------------------------------------------------------------

    @property
    def watermark(self) -> str | None:
        """How far the store was read, as the store marked it; ``None`` for an index that has read nothing."""
        if self._folder is None:
            return None
        mark = read_state(self._folder).get("watermark")
        return str(mark) if mark is not None else None

    def catch_up(self, store: IndexedStore) -> int:
        """Index what is new or changed in the store; return how many statements. Safe to interrupt and repeat.

        An index that has read further than the store goes, as after a backup was put back, is built anew.
        """
        newest = store.watermark()
        if newest == self.watermark:
            return 0
        if _is_ahead(self.watermark, newest):
            self.rebuilt = f"The passage index in {self._folder} is built anew: the store is older than it."
            LOG.warning(self.rebuilt)
            self.clear()
        done = self.add(store.iter_statements(after=self.watermark))
        self._save_state(newest)
        return done

    def _save_state(self, mark: str | None) -> None:
        if self._folder is not None:
            write_state(self._folder, watermark=mark, passages=self.passages)

    @property
    def is_being_written(self) -> bool:
        """Whether another process writes to it just now."""
        try:
            # Asking for a writer is the library's only way to ask for its lock; it is given back at once.
            self._index.writer(HEAP_BYTES, 1)
        except ValueError:
            return True
        return False

    @property
    def missing_passages(self) -> int:
        """How many passages fewer it holds than were noted when it was last written whole."""
        noted = read_state(self._folder).get("passages") if self._folder is not None else 0
        return max(noted - self.passages, 0) if isinstance(noted, int) else 0

    # --- reading ----------------------------------------------------------------------------------------------------

    @property
    def passages(self) -> int:
        """The number of passages."""
        return int(self._searcher.num_docs)

    @property
    def count(self) -> int:
        """The number of statements."""
        return self.reach(None, None, ())

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the statements, sorted."""
        if self._languages is None:
            self._languages = tuple(sorted(term for term, _ in self._searcher.terms_with_prefix("lang", "")))
        return self._languages

    def frequency(self, field: Field, term: str) -> int:
        """Return in how many passages a term stands."""
        known = self._frequencies[0 if field is Field.STEMS else 1 if field is Field.ANCHORS else 2]
        found = known.get(term)
        if found is None:
            with self._reading():
                found = known[term] = int(self._searcher.doc_freq(field.value, term))
        return found

    def reach(self, first: date | None, last: date | None, speakers: Sequence[str]) -> int:
        """Return how many statements lie within the bounds."""
        key = (first, last, tuple(speakers))
        known = self._reaches.get(key)
        if known is None:
            # The claims of an article ask for the same days again and again, and counting visits every statement.
            known = self._reaches[key] = self._count(first, last, speakers)
        return known

    def _count(self, first: date | None, last: date | None, speakers: Sequence[str]) -> int:
        leading = tantivy.Query.term_query(self._schema, "leading", 1)
        bounds = self._bounds(first, last, speakers, ())
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, leading), *bounds])
        with self._reading():
            found = self._searcher.search(query, limit=1, count=True)
        return int(found.count)  # type: ignore[attr-defined]  # the library's stub forgets it

    def search(self, search: Search) -> tuple[Hit, ...]:
        """Return the best passages, best first."""
        wanted = self._wanted(search)
        if not wanted or not self.passages:
            return ()
        bounds = self._bounds(search.first, search.last, search.speakers, search.languages)
        query = _bounded(wanted, bounds) if bounds else self._any_of(wanted)
        return self._hits(query, limit=search.limit, share=search.share, without=frozenset(search.without))

    def project(self, projections: Sequence[Projection], *, limit: int) -> tuple[Hit, ...]:
        """Return the passages that hold most of a claim, of all languages asked for together; best first."""
        best: list[tuple[float, tantivy.DocAddress]] = []
        for one in projections:
            total = sum(group.weight for group in one.groups) or 1.0
            if (query := self._projected(one)) is not None:
                with self._reading():
                    hits = self._searcher.search(query, limit=limit, count=False).hits
                best += [(score / total, address) for score, address in hits]
        with self._reading():
            chosen = nlargest(limit, best, key=itemgetter(0))
            return tuple(hit_of(self._searcher.doc(address).to_dict(), score) for score, address in chosen)

    def _projected(self, projection: Projection) -> tantivy.Query | None:
        """Return a query whose score is the weight of all groups found; ``None`` where nothing can be found.

        A word counts once however often it stands there, and of its equivalents the best one found.
        """
        groups = [one for group in projection.groups if (one := self._best_of(group)) is not None]
        if not groups or not self.passages:
            return None
        bounds = self._bounds(projection.first, projection.last, (), (projection.lang,))
        wanted = tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in groups])
        return tantivy.Query.boolean_query([(tantivy.Occur.Must, wanted), *bounds])

    def _best_of(self, group: Group) -> tantivy.Query | None:
        found = [
            tantivy.Query.const_score_query(
                tantivy.Query.term_query(self._schema, field.value, key, "basic"), group.weight * worth
            )
            for field, key, worth in group.keys
            if self.frequency(field, key)
        ]
        if len(found) > 1:
            return tantivy.Query.disjunction_max_query(found)
        return found[0] if found else None

    def passages_of(self, ids: Sequence[str]) -> tuple[Hit, ...]:
        """Return all passages of some statements, a thousand at most."""
        if not ids or not self.passages:
            return ()
        query = tantivy.Query.term_set_query(self._schema, "id", list(ids))
        return self._hits(query, limit=MOST_PASSAGES)

    def _hits(
        self, query: tantivy.Query, *, limit: int, share: float = 0.0, without: frozenset[str] = frozenset()
    ) -> tuple[Hit, ...]:
        with self._reading():
            found = self._searcher.search(query, limit=limit, count=False).hits
            least = share * found[0][0] if found else 0.0
            documents = [(self._searcher.doc(address), score) for score, address in found if score >= least]
            # Languages are left out here and not by the query, which the engine cuts short only as long as it is plain.
            return tuple(
                hit_of(document.to_dict(), score)
                for document, score in documents
                if not without or document.get_first("lang") not in without
            )

    def _wanted(self, search: Search) -> list[tantivy.Query]:
        wanted = [tantivy.Query.term_query(self._schema, search.field.value, term, "freq") for term in search.terms]
        for phrase in search.phrases:
            # A phrase of one word makes the library panic, which no `except Exception` catches.
            if len(phrase) > 1:
                wanted.append(tantivy.Query.phrase_query(self._schema, Field.WORDS.value, list(phrase)))
        return wanted

    def _bounds(
        self, first: date | None, last: date | None, speakers: Sequence[str], languages: Sequence[str]
    ) -> list[tuple[tantivy.Occur, tantivy.Query]]:
        bounds = []
        if first is not None or last is not None:
            low, high = (day.toordinal() if day else None for day in (first, last))
            bounds.append(tantivy.Query.range_query(self._schema, "day", tantivy.FieldType.Integer, low, high))
        if speakers:
            bounds.append(self._any_of([self._all_of("who", key.split(" ")) for key in speakers]))
        if languages:
            bounds.append(self._any_of([self._all_of("lang", [code]) for code in languages]))
        return [(tantivy.Occur.Must, tantivy.Query.const_score_query(one, 0.0)) for one in bounds]

    def _all_of(self, field: str, keys: Sequence[str]) -> tantivy.Query:
        terms = [tantivy.Query.term_query(self._schema, field, key, "basic") for key in keys]
        return tantivy.Query.boolean_query([(tantivy.Occur.Must, term) for term in terms])

    def _any_of(self, queries: Sequence[tantivy.Query]) -> tantivy.Query:
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in queries])


def _bounded(wanted: Sequence[tantivy.Query], bounds: Sequence[tuple[tantivy.Occur, tantivy.Query]]) -> tantivy.Query:
    """Return any of the words within all of the bounds.

    For few words each is bounded by itself: the engine then leaps through its passages from one within the bounds to
    the next, where it would visit all passages of all words otherwise. A claim of known days costs a fifth that way.
    """
    if len(wanted) > MOST_BOUNDED:
        words = tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in wanted])
        return tantivy.Query.boolean_query([(tantivy.Occur.Must, words), *bounds])
    each = [tantivy.Query.boolean_query([(tantivy.Occur.Must, one), *bounds]) for one in wanted]
    return tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in each])


def _is_ahead(mark: str | None, newest: str | None) -> bool:
    """Tell whether a mark is later than the store's newest; marks are numbers that only grow."""
    return mark is not None and mark.isdecimal() and int(mark) > int(newest or 0)
