"""Runs the single stages and prints their answers."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from crossref.cli.console import messages, print_json, print_line, progress
from crossref.cli.words import edit_markup, kind_word, newsroom_language, severity_word, verdict_markup
from crossref.config import Settings
from crossref.directory import Directory
from crossref.errors import ConfigError, UsageError
from crossref.match.bilingual import Bilingual
from crossref.pipeline.batch import Answer, compare_all, extract_all, match_all, read_pool
from crossref.pipeline.checking import Originals
from crossref.pipeline.checks import bundled_directory, lists_of
from crossref.pipeline.engines import SafeTranslator, translator_for
from crossref.pipeline.originals import GivenOriginals, StoreOriginals
from crossref.pipeline.word_lists import word_lists
from crossref.pipeline.workspace import Workspace, find_workspace
from crossref.report.told import told
from crossref.report.tongue import speaking
from crossref.types import Finding

SKIPPED = 3


def run_extract(article: str | None, jsonl: str | None, *, workspace: Path | None, explain: bool, as_json: bool) -> int:
    """Find claims in one article or in many texts."""
    directory = _directory(workspace)
    if jsonl is not None:
        with _lines(jsonl) as lines:
            return _answer(extract_all(lines, directory))
    if article is None:
        raise UsageError("Nothing to read.", hint="Name an article, or a JSONL file with --jsonl.")
    from crossref.article.claims import find_claims
    from crossref.cli.claim_view import print_claims
    from crossref.pipeline.checks import fetcher_factory
    from crossref.pipeline.reading import article_of, load_page
    from crossref.report.export import claim_document

    page = load_page(article, stdin=sys.stdin.buffer, fetcher=fetcher_factory(_settings(workspace)))
    read = article_of(page)
    found = find_claims(read, directory, explain=explain)
    if as_json:
        print_json({"id": read.id, "claims": [claim_document(claim) for claim in found.claims]})
        return 0
    print_claims(read, found, explain=explain)
    messages().print(f"{len(found.claims)} claims. Next: `crossref check {article}`.", markup=False)
    return 0


def run_match(
    text: str | None, jsonl: str | None, *, pool: Path | None, top: int, workspace: Path | None, as_json: bool
) -> int:
    """Find originals of one text or of many."""
    lists, translator = _foreign(workspace)
    with _originals(pool, workspace) as (originals, settings):
        if jsonl is not None:
            with _lines(jsonl) as lines:
                return _answer(
                    match_all(lines, originals, settings.matching, top=top, lists=lists, translator=translator)
                )
        if text is None:
            raise UsageError("Nothing to look for.", hint="Give the words, or a JSONL file with --jsonl.")
        import json

        line = json.dumps({"id": "1", "text": text}).encode()
        answer = next(
            iter(match_all([line], originals, settings.matching, top=top, lists=lists, translator=translator))
        )
        document = answer.document or {"candidates": []}
        if as_json:
            print_json(document)
            return 0
        _print_candidates(document["candidates"], originals)
    return 0


def _print_candidates(candidates: list[dict[str, object]], originals: Originals) -> None:
    statements = originals.load([str(one["id"]) for one in candidates])
    for one in candidates:
        statement = statements[str(one["id"])]
        day = f"{statement.published_at:%Y-%m-%d}" if statement.published_at else "no date"
        passage = " ".join(statement.text.split())[:160]
        sys.stdout.write(f"{one['score']:.2f}  {day}  {statement.author or statement.source or ''}: {passage}\n")
    if not candidates:
        messages().print("Nothing close was found. This does not show that it was not said.")


def run_compare(
    reported: str | None,
    original: str | None,
    jsonl: str | None,
    *,
    quoted: bool,
    as_json: bool,
    languages: tuple[str | None, str | None] = (None, None),
) -> int:
    """Compare one pair of texts, or many; ``languages`` are the report's and the original's, if given."""
    if jsonl is not None:
        with _lines(jsonl) as lines:
            return _answer(compare_all(lines, quoted=quoted, languages=languages))
    if reported is None or original is None:
        raise UsageError("Two texts are needed.", hint="For example: crossref compare quote.txt --with release.txt")
    from crossref.report.export import compare_document
    from crossref.verdict import compare

    words, source = file_or_text(reported), file_or_text(original)
    ours, theirs = languages
    finding = compare(source, words, quoted=quoted, reported_lang=ours, original_lang=theirs)
    if as_json:
        print_json(compare_document(finding))
        return 0
    with speaking(newsroom_language()):
        _print_comparison(finding, words, source)
    return 0


def _print_comparison(finding: Finding, words: str, source: str) -> None:
    console = messages()
    console.print(verdict_markup(finding))
    console.print(told(finding.explanation), markup=False)
    if finding.alignment is not None:
        console.print(edit_markup(finding.alignment, words, source))
    for one in finding.differences:
        label = f"{kind_word(one.kind)} ({severity_word(one.severity)})"
        console.print(f"- {label}: {told(one.explanation)}", markup=False)


def _answer(answers: Iterable[Answer]) -> int:
    skipped = 0
    with progress("answering", None, shown=True) as advance:
        for count, answer in enumerate(answers, 1):
            if answer.document is None:
                skipped += 1
                sys.stderr.write(f"crossref: {answer.problem}; skipped.\n")
            else:
                print_line(answer.document)
            advance(count)
    return SKIPPED if skipped else 0


@contextmanager
def _lines(name: str) -> Iterator[IO[bytes]]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        handle = Path(name).open("rb")  # noqa: SIM115 - closed by the `with` below; only its opening is guarded
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror}.") from error
    with handle:
        yield handle


@contextmanager
def _originals(pool: Path | None, workspace: Path | None) -> Iterator[tuple[Originals, Settings]]:
    if pool is not None:
        yield GivenOriginals(read_pool(pool, _directory(workspace))), _settings(workspace)
        return
    chosen = find_workspace(Path.cwd(), given=workspace)
    with chosen.open_store() as store, chosen.open_index(store) as index:
        yield StoreOriginals(store, index), chosen.settings


def _workspace(given: Path | None) -> Workspace | None:
    try:
        return find_workspace(Path.cwd(), given=given)
    except ConfigError as error:
        if given is not None or "is not inside" not in error.message:
            raise
        return None


def _directory(given: Path | None) -> Directory:
    workspace = _workspace(given)
    return workspace.directory if workspace else bundled_directory()


def _foreign(given: Path | None) -> tuple[Bilingual, SafeTranslator]:
    """Return what carries a text into other languages: the workspace's word lists and engines, or what ships."""
    workspace = _workspace(given)
    if workspace is None:
        return word_lists(dictionaries=Settings().matching.dictionaries), translator_for(Settings())
    return lists_of(workspace), translator_for(workspace.settings, data=workspace.data, root=workspace.root)


def _settings(given: Path | None) -> Settings:
    workspace = _workspace(given)
    return workspace.settings if workspace else Settings()


def file_or_text(value: str) -> str:
    """Read a file where the value names one; else the value is the text itself."""
    if value == "-":
        return sys.stdin.read()
    try:
        path = Path(value)
        if path.is_file():
            from crossref.article.extract import read_article

            return read_article(path.read_bytes(), name=value).text
    except (OSError, ValueError):
        return value
    if " " not in value.strip():
        raise UsageError(f"{value} is not a file.", hint="Name a file, or give the text itself in quotation marks.")
    return value
