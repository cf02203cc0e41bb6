"""How the passage index lies on disk: its fields, its documents, and the note beside it that says what it holds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from zlib import crc32

import tantivy

from crossref.match.crosslingual import anchors_of
from crossref.match.passages import passages_of
from crossref.match.plan import Field, Hit, statement_keys
from crossref.match.terms import stems_of
from crossref.types import Span, Statement

FORMAT = 5
"""Number of the index's layout and of the folding it was made with; another number means: build it anew."""
STATE_FILE = "crossref-index.json"
"""Written after a commit: format, and how far the store was read."""
_CHECKED = frozenset({".fast", ".fieldnorm", ".idx", ".pos", ".store", ".term"})
_FOOTER_MARK = (1337).to_bytes(4, "little")
WORDS_ONLY = "words_only"
"""Name of the tokenizer: words are folded before they reach the index."""


def schema() -> tantivy.Schema:
    """Return the fields of a passage."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("place", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(Field.WORDS, stored=True, tokenizer_name=WORDS_ONLY, index_option="position")
    builder.add_text_field(Field.STEMS, tokenizer_name=WORDS_ONLY, index_option="freq")
    builder.add_text_field(Field.ANCHORS, tokenizer_name=WORDS_ONLY, index_option="freq")
    builder.add_text_field("who", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("lang", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("day", stored=True, indexed=True)
    builder.add_integer_field("leading", indexed=True)
    return builder.build()


def documents(statement: Statement) -> Iterator[tantivy.Document]:
    """Yield one document for each passage of each version; the first is marked, so that statements can be counted."""
    lang = (statement.lang or "").split("-")[0].lower()
    keys = statement_keys(statement)
    day = statement.published_at.date().toordinal() if statement.published_at is not None else None
    leading = True
    for passage in passages_of(statement):
        # Field by field: the library takes four times as long over a document that is handed over at once.
        document = tantivy.Document()
        document.add_text("id", passage.statement_id)
        document.add_text("place", f"{passage.version} {passage.span.start} {passage.span.end}")
        _add_words(document, passage.words, lang)
        for key in keys:
            document.add_text("who", key)
        if lang:
            document.add_text("lang", lang)
        if day is not None:
            document.add_integer("day", day)
        if leading:
            document.add_integer("leading", 1)
        leading = False
        yield document


def _add_words(document: tantivy.Document, words: Sequence[str], lang: str) -> None:
    document.add_text(Field.WORDS, " ".join(words))
    document.add_text(Field.STEMS, " ".join(stems_of(words, lang)))
    document.add_text(Field.ANCHORS, " ".join(anchors_of(words)))


def hit_of(fields: Mapping[str, list[object]], score: float) -> Hit:
    """Return the passage that a document stands for."""
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


def problem_of(folder: Path) -> str:
    """Return why the index in a folder cannot be opened, as half a sentence; "" where nothing speaks against it."""
    if not (folder / "meta.json").exists():
        return "it is missing"
    if read_state(folder).get("format") != FORMAT:
        return "it was made by another version of crossref"
    return ""


def damaged_files(folder: Path) -> tuple[str, ...]:
    """Return the names of files whose bytes are not those that were written; reads every file of the index."""
    return tuple(sorted(path.name for path in folder.iterdir() if path.suffix in _CHECKED and not _is_whole(path)))


def _is_whole(path: Path) -> bool:
    """Compare a file with the checksum in its footer: body, JSON, its length and a mark, each of four bytes."""
    data = path.read_bytes()
    length = int.from_bytes(data[-8:-4], "little")
    if data[-4:] != _FOOTER_MARK or length > len(data) - 8:
        return False
    try:
        footer = json.loads(data[-8 - length : -8])
    except ValueError:
        return False
    return isinstance(footer, dict) and footer.get("crc") == crc32(memoryview(data)[: -8 - length])


def forget(folder: Path) -> None:
    """Make the next opening build the index anew."""
    (folder / STATE_FILE).unlink(missing_ok=True)


def read_state(folder: Path) -> dict[str, object]:
    """Return the note beside the index; empty where there is none, or none that can be read."""
    try:
        state = json.loads((folder / STATE_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def write_state(folder: Path, *, watermark: str | None, passages: int) -> None:
    """Write the note beside the index, whole or not at all."""
    target = folder / STATE_FILE
    partial = target.with_suffix(".part")
    state = {"format": FORMAT, "watermark": watermark, "passages": passages}
    partial.write_text(json.dumps(state), encoding="utf-8")
    partial.replace(target)


def empty(folder: Path) -> None:
    """Delete everything in a folder."""
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        else:
            entry.unlink()
