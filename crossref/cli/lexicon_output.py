"""Learns, lists and forgets word lists, and prints what was done."""

from __future__ import annotations

import sys
from pathlib import Path

from crossref.cli.console import messages, print_json
from crossref.errors import UsageError
from crossref.pipeline.batch import now
from crossref.pipeline.lexicons import Lesson, forget_lexicon, learn_from_file, learn_from_store, list_lexicons
from crossref.pipeline.workspace import find_workspace

SKIPPED = 3


def run_learn(
    pairs: Path | None, *, from_store: bool, language: str | None, workspace: Path | None, as_json: bool
) -> int:
    """Learn from a file or from the store, and print what was learned of each language."""
    if (pairs is None) is not from_store:
        hint = "For example: crossref lexicon learn ru-en.tsv"
        raise UsageError("Give either a file of pairs or --from-store.", hint=hint)
    chosen = find_workspace(Path.cwd(), given=workspace)
    if pairs is not None:
        lessons: tuple[Lesson, ...] = (learn_from_file(pairs, chosen, lang=language, now=now()),)
    else:
        lessons = learn_from_store(chosen, now=now())
    if as_json:
        print_json([_document(one) for one in lessons])
    else:
        for lesson in lessons:
            sys.stdout.write(_line(lesson) + "\n")
    if not lessons:
        messages().print(
            "The store holds no release in English and another language, and no such finding is confirmed."
        )
    elif not as_json:
        messages().print("Next: crossref check ARTICLE, which uses what was learned.")
    return SKIPPED if any(one.reason or one.skipped for one in lessons) or not lessons else 0


def _line(lesson: Lesson) -> str:
    if lesson.reason:
        return f"{lesson.lang}: nothing learned from {lesson.pairs} pairs: {lesson.reason}."
    skipped = f"; {lesson.skipped} lines were no pair" if lesson.skipped else ""
    return f"{lesson.lang}: {lesson.words} word pairs from {lesson.pairs} pairs, {lesson.size // 1000} kB{skipped}."


def _document(lesson: Lesson) -> dict[str, object]:
    return {
        "language": lesson.lang,
        "pairs": lesson.pairs,
        "words": lesson.words,
        "bytes": lesson.size,
        "path": str(lesson.path) if lesson.path else None,
        "skipped": lesson.skipped,
        "reason": lesson.reason or None,
    }


def run_list(*, workspace: Path | None, as_json: bool) -> int:
    """Print every word list in use."""
    found = list_lexicons(find_workspace(Path.cwd(), given=workspace))
    if as_json:
        print_json(
            [{"language": one.lang, "entries": one.entries, "learned": one.learned, "note": one.note} for one in found]
        )
        return 0
    for one in found:
        sys.stdout.write(f"{one.lang}  {one.entries:>6}  {one.note}\n")
    return 0


def run_forget(language: str, *, workspace: Path | None) -> int:
    """Remove what was learned of a language."""
    path = forget_lexicon(language, find_workspace(Path.cwd(), given=workspace))
    messages().print(f"{path} is removed.", markup=False)
    return 0
