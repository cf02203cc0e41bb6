"""The passage index: tantivy, on disk beside the database or in memory. The store can rebuild it at any time."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import tantivy

from crossref.errors import StoreError
from crossref.match.crosslingual import anchors_of
from crossref.match.passages import passages_of
from crossref.match.plan import Field, Hit, Search, statement_keys
from crossref.match.terms import stems_of
from crossref.types import Span, Statement

LOG = logging.getLogger(__name__)

FORMAT = 1
"""Number of the index's layout and of the folding it was made with; another number means: build it anew."""
HEAP_BYTES = 60_000_000
BATCH = 20_000
"""Statements between two commits while many are added."""
STATE_FILE = "crossref-index.json"
"""Written after a commit: format, and how far the store was read."""
_WORDS = "words_only"


class IndexedStore(Protocol):
    """What the index needs of the store to follow it."""

    def iter_statements(self, *, after: str | None = None) -> Iterable[Statement]:
        """Yield the statements that are new or changed since a mark, all where it is ``None``."""
        ...

    def watermark(self) -> str | None:
        """Return the mark of the newest change."""
        ...


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("place", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(Field.WORDS, stored=True, tokenizer_name=_WORDS, index_option="position")
    builder.add_text_field(Field.STEMS, tokenizer_name=_WORDS, index_option="freq")
    builder.add_text_field(Field.ANCHORS, tokenizer_name=_WORDS, index_option="freq")
    builder.add_text_field("who", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("lang", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("day", stored=True, indexed=True, fast=True)
    builder.add_integer_field("leading", indexed=True, fast=True)
    return builder.build()


class StatementIndex:
    """Passages of statements, searchable as soon as :meth:`add` returns. One process writes at a time, any may read."""

    def __init__(self, index: tantivy.Index, folder: Path | None, *, rebuilt: str = "") -> None:
        self._index = index
        self._folder = folder
        self._schema = index.schema
        self.rebuilt = rebuilt
        """Why the index on disk was thrown away when it was opened, in a sentence; "" where it was not."""
        index.register_tokenizer(_WORDS, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
        self._refresh()

    @classmethod
    def in_memory(cls) -> Self:
        """Return an empty index that lives as long as the process."""
        return cls(tantivy.Index(_schema()), None)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the index in a folder, or make an empty one where there is none, or none that can be used.

        Raises:
            StoreError: The folder cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            problem = _problem_of(folder)
            if not problem:
                try:
                    return cls(tantivy.Index.open(str(folder)), folder)
                except (ValueError, OSError) as error:
                    problem = f"it is damaged ({error})"
            started = (folder / "meta.json").exists() or (folder / STATE_FILE).exists()
            rebuilt = f"The passage index in {folder} is built anew: {problem}." if started else ""
            _empty(folder)
            made = cls(tantivy.Index(_schema(), path=str(folder)), folder, rebuilt=rebuilt)
            made._save_state(None)
        except (ValueError, OSError) as error:
            raise StoreError(f"The passage index in {folder} cannot be opened: {error}.", hint=_HINT) from error
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
        writer: tantivy.IndexWriter | None = None
        fresh = self._searcher.num_docs == 0
        done = 0
        seen: set[str] = set()
        for statement in statements:
            if writer is None:
                writer = self._writer()
            if not fresh or statement.id in seen:
                writer.delete_documents_by_term("id", statement.id)
            seen.add(statement.id)
            for document in _documents(statement):
                writer.add_document(document)
            done += 1
            if done % BATCH == 0:
                self._commit(writer)
        if writer is not None:
            self._commit(writer)
            writer.wait_merging_threads()
            self._refresh()
        return done

    def _writer(self) -> tantivy.IndexWriter:
        try:
            return self._index.writer(HEAP_BYTES, 1)
        except ValueError as error:
            raise StoreError(
                f"The passage index in {self._folder} is being written by another crossref.",
                hint="Wait until it has finished, then run the command again.",
            ) from error

    def _commit(self, writer: tantivy.IndexWriter) -> None:
        try:
            writer.commit()
        except (ValueError, OSError) as error:
            raise StoreError(f"The passage index in {self._folder} cannot be written: {error}.", hint=_HINT) from error

    def _refresh(self) -> None:
        self._index.reload()
        self._searcher = self._index.searcher()
        self._languages: tuple[str, ...] | None = None
        self._frequencies: dict[tuple[str, str], int] = {}

    # --- following the store ----------------------------------------------------------------------------------------

    @property
    def watermark(self) -> str | None:
        """How far the store was read, as the store marked it; ``None`` for an index that has read nothing."""
        if self._folder is None:
            return None
        mark = _read_state(self._folder).get("watermark")
        return str(mark) if mark is not None else None

    def catch_up(self, store: IndexedStore) -> int:
        """Index what is new or changed in the store; return how many statements. Safe to interrupt and repeat."""
        newest = store.watermark()
        if newest == self.watermark:
            return 0
        done = self.add(store.iter_statements(after=self.watermark))
        self._save_state(newest)
        return done

    def _save_state(self, mark: str | None) -> None:
        if self._folder is not None:
            target = self._folder / STATE_FILE
            partial = target.with_suffix(".part")
            partial.write_text(json.dumps({"format": FORMAT, "watermark": mark}), encoding="utf-8")
            partial.replace(target)

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
        key = (field.value, term)
        found = self._frequencies.get(key)
        if found is None:
            found = self._frequencies[key] = int(self._searcher.doc_freq(field.value, term))
        return found

    def reach(self, first: date | None, last: date | None, speakers: Sequence[str]) -> int:
        """Return how many statements lie within the bounds."""
        leading = tantivy.Query.term_query(self._schema, "leading", 1)
        bounds = self._bounds(first, last, speakers, ())
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, leading), *bounds])
        found = self._searcher.search(query, limit=1, count=True)
        return int(found.count)  # type: ignore[attr-defined]  # the library's stub forgets it

    def search(self, search: Search) -> tuple[Hit, ...]:
        """Return the best passages, best first."""
        wanted = self._wanted(search)
        if not wanted or not self.passages:
            return ()
        words = tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in wanted])
        bounds = self._bounds(search.first, search.last, search.speakers, search.languages)
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, words), *bounds]) if bounds else words
        found = self._searcher.search(query, limit=search.limit, count=False).hits
        return tuple(_hit(self._searcher.doc(address).to_dict(), score) for score, address in found)

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


_HINT = "Check the disk's space and the folder's permissions; `crossref doctor --repair` builds the index anew."


def _documents(statement: Statement) -> Iterator[tantivy.Document]:
    lang = (statement.lang or "").split("-")[0].lower()
    who = statement_keys(statement)
    for number, passage in enumerate(passages_of(statement)):
        document = tantivy.Document()
        document.add_text("id", statement.id)
        document.add_text("place", f"{passage.version} {passage.span.start} {passage.span.end}")
        document.add_text(Field.WORDS.value, " ".join(passage.words))
        document.add_text(Field.STEMS.value, " ".join(stems_of(passage.words, lang)))
        document.add_text(Field.ANCHORS.value, " ".join(anchors_of(passage.words)))
        for key in who:
            document.add_text("who", key)
        if lang:
            document.add_text("lang", lang)
        if statement.published_at is not None:
            document.add_integer("day", statement.published_at.date().toordinal())
        if number == 0:
            document.add_integer("leading", 1)
        yield document


def _hit(fields: dict[str, list[object]], score: float) -> Hit:
    version, start, end = (int(part) for part in str(fields["place"][0]).split(" "))
    day = fields.get("day")
    return Hit(
        statement_id=str(fields["id"][0]),
        version=version,
        span=Span(start, end),
        words=tuple(str(fields[Field.WORDS.value][0]).split(" ")),
        score=score,
        lang=str(fields["lang"][0]) if "lang" in fields else None,
        day=date.fromordinal(int(str(day[0]))) if day else None,
        speakers=tuple(str(key) for key in fields.get("who", ())),
    )


def _problem_of(folder: Path) -> str:
    if not (folder / "meta.json").exists():
        return "it is missing"
    if _read_state(folder).get("format") != FORMAT:
        return "it was made by another version of crossref"
    return ""


def _read_state(folder: Path) -> dict[str, object]:
    try:
        state = json.loads((folder / STATE_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def _empty(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        else:
            entry.unlink()
