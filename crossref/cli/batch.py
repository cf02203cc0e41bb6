"""``crossref extract``, ``match`` and ``compare``: the three stages alone, for pipelines and by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption

JsonlOption = Annotated[
    str | None,
    typer.Option(
        "--jsonl", metavar="IN", help="Read inputs from a JSONL file (- for standard input), answer as JSONL."
    ),
]


def extract(
    article: Annotated[
        str | None, typer.Argument(metavar="[ARTICLE]", help="A web address, a file, or - for standard input.")
    ] = None,
    jsonl: JsonlOption = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say which rule made each claim, and list what was not taken for one.")
    ] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find the claims of an article: each quote and reported statement, and who said it.

    Prints the article with its claims marked by number, and beneath each paragraph who said them and when.

    Examples:

      crossref extract story.html

      crossref extract story.html --explain

      crossref extract --jsonl articles.jsonl > claims.jsonl
    """
    from crossref.cli.batch_output import run_extract

    raise typer.Exit(run_extract(article, jsonl, workspace=workspace, explain=explain, as_json=as_json))


def match(
    text: Annotated[str | None, typer.Argument(metavar="[TEXT]", help="The words to look for.")] = None,
    jsonl: JsonlOption = None,
    pool: Annotated[
        Path | None, typer.Option(metavar="STATEMENTS", help="Search this JSONL file, not the workspace.")
    ] = None,
    top: Annotated[int, typer.Option(min=1, max=1000, help="How many candidates to list.")] = 10,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find the statements that a text may come from, best first.

    Examples:

      crossref match "we will extend the agreement to ferries"

      crossref match --pool statements.jsonl --jsonl claims.jsonl --top 5
    """
    from crossref.cli.batch_output import run_match

    raise typer.Exit(run_match(text, jsonl, pool=pool, top=top, workspace=workspace, as_json=as_json))


def compare(
    reported: Annotated[
        str | None, typer.Argument(metavar="[REPORTED]", help="The words as reported: a file, or the text itself.")
    ] = None,
    original: Annotated[
        str | None, typer.Option("--with", metavar="ORIGINAL", help="The original: a file, or the text itself.")
    ] = None,
    jsonl: JsonlOption = None,
    indirect: Annotated[
        bool, typer.Option("--indirect", help="The words are reported speech, not in quotation marks.")
    ] = False,
    lang: Annotated[
        str | None, typer.Option(metavar="CODE", help="Language of both texts (default: guessed from each).")
    ] = None,
    original_lang: Annotated[
        str | None, typer.Option(metavar="CODE", help="Language of the original, where it is another.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Compare reported words with an original, word by word.

    Examples:

      crossref compare quote.txt --with release.txt

      crossref compare "We will extend it." --with "If all goes well, we will extend it."

      crossref compare --jsonl pairs.jsonl > verdicts.jsonl
    """
    from crossref.cli.batch_output import run_compare

    raise typer.Exit(
        run_compare(reported, original, jsonl, quoted=not indirect, languages=(lang, original_lang), as_json=as_json)
    )
