"""Reads rows of statements from JSONL, CSV and JSON files: as a stream, with the line on which each row begins."""

from __future__ import annotations

import csv
import json
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from io import TextIOWrapper
from pathlib import Path

from crossref.errors import UsageError

FIELDS = (
    "author", "channel", "id", "lang", "published_at", "seen_from", "seen_until", "source", "state", "text", "url",
)  # fmt: skip
"""The names that a row of ours may have."""
MAX_LINE_BYTES = 50_000_000
MAX_JSON_BYTES = 50_000_000
"""A JSON array is read whole, unlike the other formats."""
DELIMITERS = ",;\t"

_HEAD_BYTES = 65_536
_FORMATS_HINT = "Give JSONL, one JSON object a line, or a CSV file whose first line names the columns."
_UTF8_HINT = "Save it again as UTF-8; in a spreadsheet, choose “CSV UTF-8”."


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a file: its values under our names, or the sentence that says why it has none.

    ``line`` is where the row begins, counted from 1; ``bytes_read`` how far the file was read for it.
    """

    line: int
    value: Mapping[str, object] | None = None
    problem: str | None = None
    bytes_read: int = 0


def read_rows(path: Path, *, mapping: Mapping[str, str]) -> Iterator[Row]:
    """Return the rows of a file; a row that cannot be read is one with a problem, and the rest follows.

    Args:
        path: A file that ends in .jsonl, .ndjson, .csv, .tsv or .json; others are told apart by how they begin.
        mapping: Our field names to the file's, where they differ.

    Raises:
        UsageError: The file as a whole cannot be used, or ``mapping`` names a field or column that does not exist.
    """
    _check_fields(mapping)
    head = _head(path)
    encoding = _encoding(head, path)
    read = _reader(path, head.decode(encoding, "replace"), encoding)
    if mapping:
        _check_columns(path, read, mapping)
    return (_renamed(row, mapping) for row in read())


# --- what kind of file it is ----------------------------------------------------------------------------------------


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except FileNotFoundError as error:
        raise UsageError(f"{path} does not exist.", hint="Check the name of the file.") from error
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise UsageError(f"{path!s:.80} is not a file name.") from error
    if not head.strip():
        raise UsageError(f"{path} is empty.", hint=_FORMATS_HINT)
    return head


def _encoding(head: bytes, path: Path) -> str:
    if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in head:
        raise UsageError(f"{path} is not a text file.", hint=_FORMATS_HINT)
    return "utf-8-sig" if head.startswith(BOM_UTF8) else "utf-8"


def _reader(path: Path, head: str, encoding: str) -> Callable[[], Iterator[Row]]:
    suffix, first = path.suffix.lower(), head.lstrip("\ufeff \t\r\n")[:1]
    if suffix not in (".csv", ".tsv") and first == "[":
        return lambda: _json_array(path, encoding)
    if suffix in (".jsonl", ".ndjson") or (suffix not in (".csv", ".tsv") and first == "{"):
        if suffix == ".json":
            _check_one_line_objects(path, head)
        return lambda: _json_lines(path, encoding)
    delimiter = "\t" if suffix == ".tsv" else _delimiter(head)
    if delimiter is None and suffix != ".csv":
        raise UsageError(f"{path} is neither JSONL nor CSV.", hint=_FORMATS_HINT)
    return _csv_reader(path, encoding, delimiter or ",")


def _check_one_line_objects(path: Path, head: str) -> None:
    """Pass a .json file that is JSONL by another name."""
    first = head.lstrip("\ufeff \t\r\n").partition("\n")[0]
    try:
        json.loads(first)
    except (ValueError, RecursionError) as error:
        if len(first) < _HEAD_BYTES // 4:
            hint = "Give an array of objects, [{...}, {...}], or one object a line."
            raise UsageError(f"{path} holds one JSON object, not rows of statements.", hint=hint) from error


def _delimiter(head: str) -> str | None:
    """Return the mark that parts the columns of the first line; ``None`` when it has one column."""
    line, quoted, counts = head.lstrip("\ufeff\r\n"), False, dict.fromkeys(DELIMITERS, 0)
    for letter in line:
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in "\r\n":
            break
        elif not quoted and letter in counts:
            counts[letter] += 1
    best = max(counts, key=lambda mark: counts[mark])
    return best if counts[best] else None


# --- JSON -----------------------------------------------------------------------------------------------------------


def _lines(path: Path, encoding: str) -> Iterator[tuple[bytes | None, int]]:
    """Yield each line as UTF-8, ``None`` for one that is too long, with the number of bytes read so far."""
    with path.open("rb") as file:
        if encoding == "utf-16":
            with TextIOWrapper(file, encoding="utf-16", errors="surrogateescape", newline="\n") as text:
                for words in iter(lambda: text.readline(MAX_LINE_BYTES), ""):
                    yield words.encode("utf-8", "surrogateescape"), file.tell()
            return
        while line := file.readline(MAX_LINE_BYTES):
            whole = line.endswith(b"\n") or len(line) < MAX_LINE_BYTES
            while len(line) == MAX_LINE_BYTES and not line.endswith(b"\n"):
                line = file.readline(MAX_LINE_BYTES)
            yield line if whole else None, file.tell()


def _json_lines(path: Path, encoding: str) -> Iterator[Row]:
    for number, (line, read) in enumerate(_lines(path, encoding), 1):
        if line is None:
            yield Row(line=number, problem=_too_long(), bytes_read=read)
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield replace(_json_row(line), line=number, bytes_read=read)


def _json_row(line: bytes) -> Row:
    try:
        return _object_row(json.loads(line.decode("utf-8-sig")))
    except UnicodeDecodeError:
        return Row(line=0, problem="this is not UTF-8 text.")
    except (ValueError, RecursionError):
        return Row(line=0, problem="this is not a JSON object.")


def _object_row(value: object) -> Row:
    if isinstance(value, dict):
        return Row(line=0, value=value)
    return Row(line=0, problem="this is not a JSON object.")


def _json_array(path: Path, encoding: str) -> Iterator[Row]:
    """Yield the objects of an array, each with the line on which it begins."""
    text = _whole(path, encoding)
    decoder, at, line, counted = json.JSONDecoder(), text.index("[") + 1, 1, 0
    while True:
        at = _past(text, at, " \t\r\n,")
        line, counted = line + text.count("\n", counted, at), at
        if text[at : at + 1] == "]":
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            yield Row(line=line, problem="this is not JSON; nothing from here on was read.", bytes_read=at)
            return
        yield replace(_object_row(value), line=line, bytes_read=at)


def _past(text: str, at: int, marks: str) -> int:
    while at < len(text) and text[at] in marks:
        at += 1
    return at


def _whole(path: Path, encoding: str) -> str:
    if path.stat().st_size > MAX_JSON_BYTES:
        hint = "Write one object a line instead: `jq -c '.[]' FILE.json > FILE.jsonl`."
        raise UsageError(f"{path} is one JSON array of over {MAX_JSON_BYTES // 1_000_000} MB.", hint=hint)
    try:
        return path.read_bytes().decode(encoding)
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8 text.", hint=_UTF8_HINT) from error


def _too_long() -> str:
    return f"this line is longer than {MAX_LINE_BYTES // 1_000_000} MB."


# --- CSV ------------------------------------------------------------------------------------------------------------


def _csv_reader(path: Path, encoding: str, delimiter: str) -> Callable[[], Iterator[Row]]:
    _check_text(path, encoding)
    return lambda: _csv_rows(path, encoding, delimiter)


def _check_text(path: Path, encoding: str) -> None:
    """Pass a file that is text in its encoding from beginning to end: a table is written by one program, in one.

    A guess at another encoding would be read without complaint and change letters, which would then look like changed
    words; hence a message instead.
    """
    decoder, line = getincrementaldecoder(encoding)(), 1
    with path.open("rb") as file:
        try:
            while piece := file.read(1_000_000):
                line += decoder.decode(piece).count("\n")
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            at = bytes(error.object[: error.start]).count(b"\n")
            raise UsageError(f"{path} is not UTF-8 text, as line {line + at} shows.", hint=_UTF8_HINT) from error


def _csv_rows(path: Path, encoding: str, delimiter: str) -> Iterator[Row]:
    csv.field_size_limit(MAX_LINE_BYTES)
    with path.open("rb") as file, TextIOWrapper(file, encoding=encoding, newline="") as text:
        # Strict: otherwise a quotation mark that is never closed swallows the rest of the file without a word.
        table = csv.reader(_bounded(text, path), delimiter=delimiter, strict=True)
        header: list[str] | None = None
        while True:
            line = table.line_num + 1
            try:
                cells = next(table)
            except StopIteration:
                return
            except csv.Error as error:
                yield Row(line=line, problem=_csv_problem(error), bytes_read=file.tell())
                continue
            if not any(cell.strip() for cell in cells):
                continue
            if header is None:
                header = _header(cells, path)
            else:
                yield replace(_csv_row(header, cells), line=line, bytes_read=file.tell())


def _bounded(text: TextIOWrapper, path: Path) -> Iterator[str]:
    while line := text.readline(MAX_LINE_BYTES):
        if len(line) == MAX_LINE_BYTES and not line.endswith("\n"):
            raise UsageError(f"{path} has a line of over {MAX_LINE_BYTES // 1_000_000} MB.", hint=_FORMATS_HINT)
        yield line


def _header(cells: list[str], path: Path) -> list[str]:
    names = [cell.strip() for cell in cells]
    twice = next((name for name in names if name and names.count(name) > 1), None)
    if twice is not None:
        raise UsageError(f'{path} has two columns named "{twice}".', hint="Rename one of them.")
    return names


def _csv_row(header: list[str], cells: list[str]) -> Row:
    if len(cells) > len(header) and any(cells[len(header) :]):
        problem = f"this row has {len(cells)} values for {len(header)} columns; is a text not in quotation marks?"
        return Row(line=0, problem=problem)
    return Row(line=0, value={name: cell for name, cell in zip(header, cells, strict=False) if name})


def _csv_problem(error: csv.Error) -> str:
    reason = str(error)
    if "unexpected end of data" in reason:
        return "a quotation mark that opens in this row is never closed."
    if "field larger" in reason:
        return _too_long()
    return f"this row is not CSV ({reason})."


# --- names ----------------------------------------------------------------------------------------------------------


def _check_fields(mapping: Mapping[str, str]) -> None:
    for ours in mapping:
        if ours not in FIELDS:
            near = get_close_matches(ours, FIELDS, n=1, cutoff=0.4)
            known = f"did you mean {near[0]}?" if near else f"the fields are {', '.join(FIELDS)}."
            raise UsageError(f'--map names the field "{ours}", which statements do not have: {known}')


def _check_columns(path: Path, read: Callable[[], Iterator[Row]], mapping: Mapping[str, str]) -> None:
    """Pass a mapping whose every column stands in at least one row; looks no further than is needed to see that."""
    missing, seen = set(mapping.values()), dict[str, None]()
    for row in read():
        if row.value is not None:
            missing -= row.value.keys()
            seen.update(dict.fromkeys(row.value))
        if not missing:
            return
    if not seen:
        return
    name = min(missing)
    near = get_close_matches(name, list(seen), n=1, cutoff=0.4)
    hint = f"Did you mean {near[0]}?" if near else f"It has: {', '.join(list(seen)[:20])}."
    raise UsageError(f'{path} has no column "{name}".', hint=hint)


def _renamed(row: Row, mapping: Mapping[str, str]) -> Row:
    if row.value is None or not mapping:
        return row
    kept = {name: value for name, value in row.value.items() if name not in mapping}
    mapped = {ours: row.value[theirs] for ours, theirs in mapping.items() if theirs in row.value}
    return replace(row, value={**kept, **mapped})
