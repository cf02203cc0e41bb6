"""Lists every message that reports and the core can say, from templates, tables and code, for the catalogues.

``python -m crossref.report.messages`` brings the catalogues up to date: new messages are added without a translation,
and those that are said no longer are taken out.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from crossref.bundled import PACKAGE
from crossref.report import reasons, wording
from crossref.report.render import html_environment
from crossref.report.tongue import LANGUAGES, catalogue_path
from crossref.verdict.table import AGREEMENTS, OPEN, TABLE

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

_DATE = datetime(2026, 1, 1, tzinfo=UTC)
"""The date that catalogues bear, so that they change with their messages alone."""

SPEAKING = ("report", "text", "article", "match", "checks", "verdict", "pipeline", "cli")
"""The parts of the package that say something which a report or a terminal shows in its language."""

_PLACE = re.compile(r"%\(\w+\)s")

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
    yield from wording.VENUES
    for note in (wording.METHOD, wording.WEEKLY_METHOD):
        yield from (text for pair in note for text in pair)
    for name in ("MARKED_WORDS", "MARKED_FACTS", "MARKED_FOREIGN", "MARKED_NOTHING"):
        yield getattr(wording, name)
    yield from (reasons.BOTH, reasons.ARTICLE_ONLY, reasons.ORIGINAL_ONLY, reasons.NEITHER)
    yield from ("agrees", "differs", "cannot tell", "collected", "as imported", "vouched for")
    yield from (row.when for row in TABLE)
    yield from (when for _, when in (*AGREEMENTS, *OPEN))


def _of_code() -> Iterator[Message]:
    for folder in SPEAKING:
        for path in sorted((PACKAGE / folder).glob("*.py")):
            yield from messages_in(ast.parse(path.read_text(encoding="utf-8")))


def messages_in(tree: ast.Module) -> Iterator[Message]:
    """Yield what a module says: in its calls, and patterns that it keeps in constants."""
    docstrings = {id(body[0].value) for node in ast.walk(tree) if (body := _body(node))}
    counted: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for message in _said(node.func.id, node.args):
                counted.update(message if isinstance(message, tuple) else ())
                yield message
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            text = node.value
            if isinstance(text, str) and _PLACE.search(text) and text not in counted:
                yield text


def _body(node: ast.AST) -> list[ast.Expr]:
    """Return what may be a docstring: the constants that stand as statements of their own."""
    found = getattr(node, "body", [])
    return [one for one in found if isinstance(one, ast.Expr)][:1] if isinstance(found, list) else []


def _said(function: str, arguments: list[ast.expr]) -> Iterator[Message]:
    texts = [text for one in arguments for text in _texts(one)]
    if function in ("say", "tell"):
        yield from texts
    elif function in ("say_many", "tell_many") and len(texts) >= 2:
        yield (texts[0], texts[1])


def _texts(argument: ast.expr) -> Iterator[str]:
    """Yield the constant texts of an argument, also of one that is chosen: ``say("a") if one else say("b")``."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


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
