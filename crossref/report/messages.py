"""Lists every message that reports can say, from templates, tables and code, for the catalogues of other languages.

``python -m crossref.report.messages`` brings the catalogues up to date: new messages are added without a translation,
and those that are said no longer are taken out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from crossref.report import reasons, replies, wording
from crossref.report.render import html_environment
from crossref.report.tongue import LANGUAGES, catalogue_path

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

_DATE = datetime(2026, 1, 1, tzinfo=UTC)
"""The date that catalogues bear, so that they change with their messages alone."""

Message = str | tuple[str, str]
"""A text, or its forms for one and for many."""


def all_messages() -> tuple[Message, ...]:
    """Return every message once, in a stable order."""
    found: dict[Message, None] = {}
    for message in (*_of_tables(), *_of_code(), *_of_templates()):
        found.setdefault(message)
    return tuple(sorted(found, key=lambda one: one if isinstance(one, str) else one[0]))


def _of_tables() -> Iterator[Message]:
    for value in vars(wording).values():
        if isinstance(value, wording.Words):
            yield from (text for text in value.values() if text)
    yield from wording.GROUP_NAMES.values()
    yield from wording.CHECK_NAMES.values()
    for note in (wording.METHOD, wording.WEEKLY_METHOD):
        yield from (text for pair in note for text in pair)
    for name in ("MARKED_WORDS", "MARKED_FACTS", "MARKED_FOREIGN", "MARKED_NOTHING"):
        yield getattr(wording, name)
    yield from (reasons.BOTH, reasons.ARTICLE_ONLY, reasons.ORIGINAL_ONLY, reasons.NEITHER)
    yield from ("agrees", "differs", "cannot tell", "collected", "as imported", "vouched for")


def _of_code() -> Iterator[Message]:
    folder = Path(replies.__file__).parent
    for path in sorted(folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from _said(node.func.id, node.args)


def _said(function: str, arguments: list[ast.expr]) -> Iterator[Message]:
    texts = [one.value for one in arguments if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    if function == "say" and texts:
        yield texts[0]
    elif function == "say_many" and len(texts) >= 2:
        yield (texts[0], texts[1])


def _of_templates() -> Iterator[Message]:
    from jinja2.ext import extract_from_ast

    environment = html_environment()
    folder = resources.files("crossref.report") / "templates"
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.endswith((".html", ".md")):
            parsed = environment.parse(file.read_text(encoding="utf-8"))
            for _, function, texts in extract_from_ast(parsed, ("_", "n_")):
                words = [text for text in (texts if isinstance(texts, tuple) else (texts,)) if text]
                yield (words[0], words[1]) if function == "n_" else words[0]


def updated(language: str) -> Catalog:
    """Return the catalogue of a language with exactly the messages that are said, keeping its translations."""
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import read_po

    made = Catalog(
        locale=language,
        header_comment="# What crossref's reports say, in another language.",
        project="crossref",
        version="reports",
        msgid_bugs_address="-",
        last_translator="crossref",
        language_team="crossref",
        creation_date=_DATE,
        revision_date=_DATE,
        fuzzy=False,
    )
    path = catalogue_path(language)
    known = read_po(path.open("rb"), locale=language) if path.is_file() else Catalog(locale=language)
    for message in all_messages():
        old = known.get(message if isinstance(message, str) else message[0])
        made.add(message, string=old.string if old is not None and bool(old.string) else None)
    return made


def write(catalogue: Catalog, path: Path) -> None:
    """Write a catalogue; the same messages are the same bytes."""
    from babel.messages.pofile import write_po

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, width=0)


def main() -> None:
    """Bring all catalogues up to date."""
    for language in LANGUAGES:
        if language != "en":
            write(updated(language), catalogue_path(language))


if __name__ == "__main__":
    main()
