"""The command as a whole: help, version, wrong verbs, and how it leaves."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from crossref import __version__
from crossref.cli import app as module
from crossref.errors import ConfigError, CrossrefError, FetchError, StoreError
from tests.cli.conftest import Run

VERBS = [str(one.name) for one in module.app.registered_commands] + [
    f"{group.name} {one.name}"
    for group in module.app.registered_groups
    if group.typer_instance
    for one in group.typer_instance.registered_commands
]


def test_version_is_one_line(run: Run) -> None:
    ran = run("--version")
    assert (ran.code, ran.out, ran.err) == (0, f"crossref {__version__}\n", "")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_lists_the_verbs_and_the_exit_codes(run: Run, option: str) -> None:
    ran = run(option)
    assert (ran.code, ran.err) == (0, "")
    listed = [
        line.split()[0]
        for line in ran.out.partition("Commands:\n")[2].splitlines()
        if line[:2] == "  " and line[2:3] != " "
    ]
    assert {verb.split()[0] for verb in VERBS} <= set(listed)
    said = " ".join(ran.out.split())
    assert module.EPILOG in said
    assert "130 interrupted" in said


@pytest.mark.parametrize("verb", VERBS)
def test_verb_explains_itself_with_an_example(run: Run, verb: str) -> None:
    ran = run(*verb.split(), "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: crossref {verb} ")
    assert f"crossref {verb}" in ran.out.partition("Example")[2]
    undescribed = [line for line in ran.out.splitlines() if line.strip().startswith("--") and "  " not in line.strip()]
    assert undescribed == []


def test_no_verb_prints_the_help(run: Run) -> None:
    ran = run()
    assert ran.code == 2
    assert (ran.out + ran.err).startswith("Usage: crossref [OPTIONS] COMMAND")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("chekc", "story.html"), "Did you mean 'check'"),
        (("report", "statement"), "Missing argument 'ID'"),
        (("check", "story.html", "--fail", "major"), "No such option"),
        (("check", "story.html", "--fail-on", "some"), "'minor', 'major', 'never'"),
        (("match", "some words", "--top", "0"), "--top"),
        (("sources", "lst"), "Did you mean 'list'?"),
    ],
    ids=["verb", "no id", "option", "choice", "number", "verb of a verb"],
)
def test_wrong_arguments_are_told_with_the_way_out(run: Run, args: tuple[str, ...], words: str) -> None:
    ran = run(*args)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Usage: crossref ")
    assert words in ran.err


# --- how it leaves --------------------------------------------------------------------------------------------------


def _raising(error: BaseException) -> Callable[..., NoReturn]:
    def fail(**_: object) -> NoReturn:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (
            ConfigError("config.toml says nothing.", hint="Write it."),
            2,
            "crossref: config.toml says nothing.\n  Write it.\n",
        ),
        (FetchError("The page cannot be reached."), 4, "crossref: The page cannot be reached.\n"),
        (StoreError("The database is locked."), 5, "crossref: The database is locked.\n"),
        (
            PermissionError(13, "Permission denied", "reports"),
            2,
            "crossref: reports: Permission denied.\n"
            "  Check that the file or folder exists, is yours to use and has room.\n",
        ),
        (
            MemoryError(),
            2,
            "crossref: There is not enough memory for this.\n  Check fewer articles or statements at a time.\n",
        ),
        (
            ZeroDivisionError("division by zero"),
            2,
            "crossref: crossref met something it was not written for (ZeroDivisionError: division by zero).\n"
            "  Please report it with the article or file; CROSSREF_TRACEBACK=1 shows where it happened.\n",
        ),
    ],
    ids=["settings", "network", "store", "file", "memory", "unforeseen"],
)
def test_error_is_a_sentence_and_an_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: Exception, code: int, told: str
) -> None:
    monkeypatch.delenv("CROSSREF_TRACEBACK", raising=False)
    monkeypatch.setattr(module, "app", _raising(error))
    ran = run("coverage")
    assert (ran.code, ran.out, ran.err) == (code, "", told)


def test_unforeseen_error_shows_its_place_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSREF_TRACEBACK", "1")
    monkeypatch.setattr(module, "app", _raising(ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        module.main()


def test_every_error_class_has_a_documented_exit_code() -> None:
    def below(one: type[CrossrefError]) -> set[int]:
        return {one.exit_code}.union(*map(below, one.__subclasses__()))

    assert below(CrossrefError) == {2, 4, 5}


class _Interrupted(io.BytesIO):
    """An input behind whose first line somebody presses Ctrl-C."""

    def __next__(self) -> bytes:
        if self.tell():
            raise KeyboardInterrupt
        return super().__next__()


def test_interruption_is_told_and_exits_130(run: Run, newsroom: Path) -> None:
    lines = b'{"id": "1", "text": "The bridge stays open."}\n{"id": "2", "text": "The gate is shut."}\n'
    ran = run("extract", "--jsonl", "-", cwd=newsroom, stdin=_Interrupted(lines))
    assert ran.code == 130
    assert ran.out == '{"id": "1", "claims": []}\n'
    assert ran.err == "crossref: Interrupted.\n  What was finished is kept; run the same command again to go on.\n"


def test_reader_that_goes_away_is_no_error(newsroom: Path) -> None:
    lines = "".join(f'{{"id": "{n}", "text": "The bridge at Port Calder stays open."}}\n' for n in range(20))
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = subprocess.run(
            [sys.executable, "-u", "-m", "crossref", "extract", "--jsonl", "-"],
            input=lines, stdout=writing, stderr=subprocess.PIPE, text=True, cwd=newsroom, check=False,
        )  # fmt: skip
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_output_is_utf8_whatever_the_locale(newsroom: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "crossref", "check", "clean.txt", "--quiet"],
        capture_output=True, cwd=newsroom, check=True, env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
    )  # fmt: skip
    assert ran.stdout.decode("utf-8") == "● 1 agreement  ◐ 0 paraphrases  ▲ 0 discrepancies  ○ 0 not established\n"
