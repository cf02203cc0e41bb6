"""The three stages alone, over JSONL: extract claims, match them with a pool, compare pairs of texts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text
from crossref.article.live_blog import with_entries
from crossref.config import MatchingSettings
from crossref.directory import Directory
from crossref.errors import CrossrefError, UsageError
from crossref.match.bilingual import Bilingual
from crossref.match.candidates import find_candidates
from crossref.match.plan import Query, base_language, other_languages
from crossref.match.translated import Translator
from crossref.pipeline.checking import Originals
from crossref.pipeline.word_lists import word_families, word_lists
from crossref.report.export import compare_document, passage_documents
from crossref.statement_rows import read_row, read_time
from crossref.types import Span, Statement
from crossref.verdict import compare

AHEAD = 100
"""So many lines are read before the first is answered, where a translation engine is in use."""

Row = Mapping[str, Any]  # Any: one parsed JSON object


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to one input line, or the sentence that says why there is none."""

    line: int
    document: dict[str, Any] | None = None  # Any: a JSON document
    problem: str = ""


def read_jsonl(lines: Iterable[bytes], *, after: int = 0) -> Iterator[tuple[int, Row | str]]:
    """Yield line numbers, counted on from those read before, with the object on each line or what is wrong with it."""
    for number, line in enumerate(lines, after + 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except ValueError:
            yield number, f"line {number} is not JSON in UTF-8"
            continue
        yield number, row if isinstance(row, dict) else f"line {number} is not a JSON object"


def read_pool(path: Path, directory: Directory) -> Iterator[Statement]:
    """Yield the statements of a JSONL pool.

    Raises:
        UsageError: The file is missing, or a line is no statement.
    """
    try:
        with path.open("rb") as lines:
            for number, row in read_jsonl(lines):
                if isinstance(row, str):
                    raise UsageError(f"{path}: {row}.", hint="Give one statement a line, as a JSON object.")
                try:
                    yield read_row(row, directory, provenance=f"pool {path.name}")
                except UsageError as error:
                    raise UsageError(f"{path}, line {number}: {error.message}", hint=error.hint) from error
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error


def extract_all(lines: Iterable[bytes], directory: Directory) -> Iterator[Answer]:
    """Answer ``{"id", "text", "lang"?, "published_at"?}`` lines with their claims."""
    yield from _answers(lines, lambda row: _extract(row, directory))


def _extract(row: Row, directory: Directory) -> dict[str, Any]:
    article = article_from_text(_text(row, "text"), name=str(row.get("id", "")))
    if row.get("lang"):
        article = replace(article, lang=str(row["lang"]))
    if row.get("published_at"):
        article = with_entries(replace(article, published_at=read_time(str(row["published_at"]))))
    claims = find_claims(article, directory).claims
    return {"id": row["id"], "claims": [one for claim in claims for one in passage_documents(claim, article.text)]}


def match_all(
    lines: Iterable[bytes],
    originals: Originals,
    settings: MatchingSettings,
    *,
    top: int,
    lists: Bilingual | None = None,
    translator: Translator | None = None,
) -> Iterator[Answer]:
    """Answer ``{"id", "text", "lang"?, "date"?, "speaker"?}`` lines with candidates, best first."""
    used = lists or word_lists()
    waiting = iter(lines)
    done = 0
    # Without an engine each line is answered as it comes.
    while some := list(islice(waiting, AHEAD if translator is not None else 1)):
        if translator is not None:
            _translate_ahead(some, originals, translator)
        yield from _answers(some, lambda row: _match(row, originals, settings, top, (used, translator)), after=done)
        done += len(some)


def _translate_ahead(lines: Iterable[bytes], originals: Originals, translator: Translator) -> None:
    """Ask once for the translations of many texts, since an engine answers thirty as fast as one."""
    by_lang: dict[str, list[str]] = {}
    for _, row in read_jsonl(lines):
        lang = row.get("lang") if not isinstance(row, str) else None
        if not isinstance(row, str) and isinstance(lang, str) and isinstance(row.get("text"), str):
            by_lang.setdefault(base_language(lang) or "", []).append(row["text"])
    for own, texts in by_lang.items():
        for lang in other_languages(own, originals.index.languages):
            if translator.knows(own, lang):
                translator.translate(texts, own, lang)


def _match(
    row: Row, originals: Originals, settings: MatchingSettings, top: int, ways: tuple[Bilingual, Translator | None]
) -> dict[str, Any]:
    lists, translator = ways
    text = _text(row, "text")
    day = _day(row.get("date"))
    query = Query(
        text=text,
        segments=(Span(0, len(text)),),
        lang=row.get("lang"),
        quoted=bool(row.get("quoted", False)),
        first=day - timedelta(days=settings.days_before) if day else None,
        last=day + timedelta(days=settings.days_after) if day else None,
        speaker_ids=frozenset(),
        speaker_name=row.get("speaker"),
    )
    found = find_candidates(
        query,
        originals.index,
        originals.load,
        top=top,
        lists=lists,
        families=word_families(),
        translator=translator,
    )
    candidates = [
        {"id": one.statement.id, "score": round(one.score, 4), "start": one.span.start, "end": one.span.end}
        for one in found.candidates
    ]
    return {"id": row["id"], "candidates": candidates}


def compare_all(
    lines: Iterable[bytes], *, quoted: bool = True, languages: tuple[str | None, str | None] = (None, None)
) -> Iterator[Answer]:
    """Answer ``{"id", "original", "reported", "quoted"?, ...}`` lines with a verdict.

    Args:
        lines: the JSONL input.
        quoted: whether a pair that does not say stands in quotation marks.
        languages: the report's and the original's language, for pairs that do not say; ``None`` guesses.
    """
    ours, theirs = languages

    def answer(row: Row) -> dict[str, Any]:
        finding = compare(
            _text(row, "original"),
            _text(row, "reported"),
            quoted=bool(row.get("quoted", quoted)),
            original_lang=row.get("original_lang") or theirs,
            reported_lang=row.get("reported_lang") or ours,
        )
        return {"id": row["id"], **compare_document(finding)}

    yield from _answers(lines, answer)


def _answers(
    lines: Iterable[bytes],
    answer: Any,  # Any: a function of one row
    *,
    after: int = 0,
) -> Iterator[Answer]:
    for number, row in read_jsonl(lines, after=after):
        if isinstance(row, str):
            yield Answer(line=number, problem=row)
            continue
        if "id" not in row:
            yield Answer(line=number, problem=f'line {number} has no "id"')
            continue
        try:
            yield Answer(line=number, document=answer(row))
        except CrossrefError as error:
            yield Answer(line=number, problem=f"line {number}: {error.message}")


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise UsageError(f'"{key}" is missing or not a text')
    return value


def _day(value: object) -> date | None:
    if not value:
        return None
    text = str(value)
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        raise UsageError(f'"date" {text!r} is not a day such as 2026-11-24') from error


def now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)
