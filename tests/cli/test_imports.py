"""``crossref --help`` loads nothing but the command line; a verb's own help nothing that typer would not load anyway."""

from __future__ import annotations

import subprocess
import sys

import pytest

ALLOWED = {
    "__main__", "__mp_main__", "_distutils_hack", "_virtualenv", "sitecustomize", "usercustomize", "annotated_doc",
    "click", "colorama", "crossref", "shellingham", "typer", "typing_extensions",
}  # fmt: skip
"""Top-level modules beside the standard library."""
TYPER_READS_TYPES_WITH = {"annotated_types", "pydantic", "pydantic_core", "typing_inspection"}
"""Newer typers load these once a verb with typed options is named; older ones do without."""
HEAVY = {
    "alembic", "bs4", "feedparser", "httpx", "jinja2", "lxml", "numpy", "py3langid", "rapidfuzz", "rich", "snowballstemmer",
    "sqlalchemy", "sqlmodel", "tantivy", "trafilatura",
}  # fmt: skip
LIST = (
    "import runpy, sys\n"
    "sys.argv = ['crossref', *sys.argv[1:]]\n"
    "try:\n"
    "    runpy.run_module('crossref', run_name='__main__')\n"
    "except SystemExit as left:\n"
    "    assert not left.code, left.code\n"
    "print('\\n'.join(sys.modules), file=sys.stderr)\n"
)


def _loaded(*args: str) -> set[str]:
    ran = subprocess.run([sys.executable, "-c", LIST, *args], capture_output=True, text=True, check=True)
    assert ran.stdout.startswith(("Usage:", "crossref "))
    return set(ran.stderr.split())


def _foreign(modules: set[str]) -> set[str]:
    """Return top-level names that are neither allowed nor of the standard library, nor laid by an editable install."""
    tops = {name.partition(".")[0] for name in modules}
    made = {name for name in tops if name.startswith(("__editable__", "_sysconfigdata"))}
    return tops - ALLOWED - made - set(sys.stdlib_module_names)


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_start_loads_the_command_line_alone(option: str) -> None:
    loaded = _loaded(option)
    assert _foreign(loaded) == set()
    ours = {name for name in loaded if name.startswith("crossref.") and not name.startswith("crossref.cli")}
    assert ours <= {"crossref.__main__", "crossref.errors", "crossref.vocabulary"}


@pytest.mark.parametrize("verb", ["check", "collect", "demo", "extract", "import", "sources list"])
def test_help_of_a_verb_loads_nothing_heavy(verb: str) -> None:
    foreign = _foreign(_loaded(*verb.split(), "--help"))
    assert foreign & HEAVY == set()
    assert foreign <= TYPER_READS_TYPES_WITH
