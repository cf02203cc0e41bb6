"""The ``crossref`` command: its verbs, and how errors become sentences and exit codes."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from crossref import __version__
from crossref.cli import (
    batch,
    changes,
    check,
    collect,
    coverage,
    demo,
    doctor,
    explain,
    export,
    import_,
    init,
    lexicon,
    recheck,
    reparse,
    report,
    review,
    search,
    sources,
    verify,
)
from crossref.errors import CrossrefError

EPILOG = (
    "Exit codes: 0 done; 1 a discrepancy at or above --fail-on; 2 wrong input, settings or arguments; "
    "3 something was skipped; 4 nothing could be fetched; 5 the store cannot be used; 130 interrupted."
)

OBJECTS_BETWEEN_COLLECTIONS = 100_000
INTERRUPTED = 130


class Verbs(TyperGroup):
    """The verbs; an interruption and a reader who has gone away end them in good order."""

    def invoke(self, ctx: Any) -> Any:  # Any: typer names no type of its own for what it hands over here
        """Run the verb that was asked for."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            _tell("Interrupted.", "What was finished is kept; run the same command again to go on.")
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            _leave_closed_pipe()


app = typer.Typer(
    name="crossref",
    cls=Verbs,
    help="Compare what news articles say officials said with the official statements themselves.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"crossref {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool, typer.Option("--version", help="Show the version and leave.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Compare what news articles say officials said with the official statements themselves."""


app.command("demo")(demo.demo)
app.command("init")(init.init)
app.add_typer(sources.app, name="sources")
app.command("collect")(collect.collect)
app.command("import")(import_.import_files)
app.command("coverage")(coverage.coverage)
app.command("check")(check.check)
app.command("extract")(batch.extract)
app.command("search")(search.search)
app.command("match")(batch.match)
app.command("compare")(batch.compare)
app.command("explain")(explain.explain)
app.add_typer(lexicon.app, name="lexicon")
app.command("changes")(changes.changes)
app.command("reparse")(reparse.reparse)
app.add_typer(export.app, name="export")
app.add_typer(report.app, name="report")
app.command("review")(review.review)
app.command("recheck")(recheck.recheck)
app.command("verify")(verify.verify)
app.command("doctor")(doctor.doctor)


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    expect_short_run()
    _write_utf8()
    try:
        app(prog_name="crossref")
    except CrossrefError as error:
        _tell(error.message, error.hint)
        sys.exit(error.exit_code)
    except OSError as error:
        _leave_after_os_error(error)
    except MemoryError:
        _tell("There is not enough memory for this.", "Check fewer articles or statements at a time.")
        sys.exit(2)
    except Exception as error:
        if os.environ.get("CROSSREF_TRACEBACK"):
            raise
        _tell(
            f"crossref met something it was not written for ({type(error).__name__}: {error}).",
            "Please report it with the article or file; CROSSREF_TRACEBACK=1 shows where it happened.",
        )
        sys.exit(2)
    sys.exit(0)


def _leave_after_os_error(error: OSError) -> NoReturn:
    where = f"{error.filename}: " if error.filename else ""
    _tell(f"{where}{error.strerror or error}.", "Check that the file or folder exists, is yours to use and has room.")
    sys.exit(2)


def _leave_closed_pipe() -> NoReturn:
    """Leave without complaint when the reader has gone (``crossref ... | head``); what is buffered goes nowhere."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    sys.exit(0)


def expect_short_run() -> None:
    """Look for garbage seldom, and not at all on leaving: a third of the time that the imports of a check take."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, 20, 20)
    atexit.register(gc.freeze)


def _tell(message: str, hint: str) -> None:
    typer.echo(f"crossref: {message}" + (f"\n  {hint}" if hint else ""), err=True)


def _write_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
