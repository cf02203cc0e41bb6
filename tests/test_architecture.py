"""The layers: imports point down only, siblings do not import each other, the core touches nothing outside itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "crossref"

LAYERS: tuple[tuple[str, ...], ...] = (
    ("errors", "vocabulary", "spans", "bundled", "lexicons"),
    ("types", "phrases"),
    ("text", "lang"),
    ("directory",),
    ("checks", "match", "article"),
    ("verdict",),
    ("statement_rows",),
    ("config", "sources", "collect", "store", "report"),
    ("pipeline",),
    ("cli", "desk"),
)
"""From the bottom up; a part may import what stands below it, and itself."""

SHARED_LAYERS = ({"text", "lang"},)
"""Parts of one layer that may import each other: words need language data, language data needs word types."""

CORE = {
    "errors",
    "vocabulary",
    "spans",
    "types",
    "phrases",
    "text",
    "lang",
    "directory",
    "checks",
    "match",
    "article",
    "verdict",
}
FORBIDDEN_IN_CORE = {
    "httpx", "sqlmodel", "sqlalchemy", "alembic", "tantivy", "random", "secrets", "socket", "subprocess", "logging",
    "os", "sqlite3", "urllib.request", "time", "rich", "typer", "jinja2", "spacy",
}  # fmt: skip


def _modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if "_bundled" not in path.parts)


def _part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""


def _height(part: str) -> int:
    return next(height for height, parts in enumerate(LAYERS) if part in parts)


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    part = _part(path)
    if part in ("__init__", "__main__"):
        return
    for name in _imports(path):
        if not name.startswith("crossref."):
            continue
        other = name.split(".")[1]
        if other == part or any({part, other} <= group for group in SHARED_LAYERS):
            continue
        assert _height(other) < _height(part), f"{path.name} in {part} imports {name}"


@pytest.mark.parametrize(
    "path", [path for path in _modules() if _part(path) in CORE], ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_core_imports_nothing_that_reaches_outside(path: Path) -> None:
    for name in _imports(path):
        assert name not in FORBIDDEN_IN_CORE, name
        assert name.split(".")[0] not in FORBIDDEN_IN_CORE, name


@pytest.mark.parametrize(
    "path", [path for path in _modules() if _part(path) in CORE], ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_core_reads_no_file_and_no_clock(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in ("open", "input", "print"), f"{path.name}:{node.lineno}"
            assert not called.endswith((".now", ".today", ".utcnow", ".read_text", ".read_bytes")), (
                f"{path.name}:{node.lineno} {called}"
            )


def test_every_module_says_what_it_is_and_stays_small() -> None:
    for path in _modules():
        text = path.read_text(encoding="utf-8")
        assert ast.get_docstring(ast.parse(text)), f"{path} has no docstring"
        if _part(path) != "lang" and path.name != "countries.py":
            assert text.count("\n") <= 500, f"{path} has {text.count(chr(10))} lines"


def test_packages_have_two_levels() -> None:
    for path in _modules():
        assert len(path.relative_to(PACKAGE).parts) <= 2 or "migrations" in path.parts, path


def test_no_import_cycle() -> None:
    graph = {_name(path): {name for name in _imports(path) if name.startswith("crossref.")} for path in _modules()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail, name))
        if name in done:
            return
        for other in graph.get(name, ()):
            if other != name:
                visit(other, (*trail, name))
        done.add(name)

    for name in graph:
        visit(name, ())


def _name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
