"""``crossref lexicon``: word lists for originals in other languages."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption

app = typer.Typer(help="Word lists that find originals in other languages.", no_args_is_help=True)


@app.command("learn")
def learn(
    pairs: Annotated[
        Path | None,
        typer.Argument(metavar="[PAIRS.tsv]", help="Texts with their English, one pair a line, a tab between."),
    ] = None,
    from_store: Annotated[
        bool,
        typer.Option("--from-store", help="Learn from releases in several languages and from confirmed findings."),
    ] = False,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="CODE", help="The language beside English (default: by file name or text)."),
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Learn word pairs from texts that say the same in English and another language, for this workspace.

    What is learned is added to the word lists that ship with crossref and used by check and match from then on.
    Learning a language anew replaces what was learned of it before.

    Examples:

      crossref lexicon learn ru-en.tsv

      crossref lexicon learn --from-store
    """
    from crossref.cli.lexicon_output import run_learn

    raise typer.Exit(run_learn(pairs, from_store=from_store, language=language, workspace=workspace, as_json=as_json))


@app.command("list")
def list_lexicons(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """List the word lists in use: those that ship with crossref and those that were learned.

    Example: crossref lexicon list
    """
    from crossref.cli.lexicon_output import run_list

    raise typer.Exit(run_list(workspace=workspace, as_json=as_json))


@app.command("forget")
def forget(
    language: Annotated[str, typer.Argument(metavar="LANGUAGE", help="The language's code, such as ru.")],
    workspace: WorkspaceOption = None,
) -> None:
    """Remove what was learned of a language; the list that ships with crossref stays.

    Example: crossref lexicon forget ru
    """
    from crossref.cli.lexicon_output import run_forget

    raise typer.Exit(run_forget(language, workspace=workspace))
