"""``crossref explain``: one claim against one original, step by step; and the rules themselves."""

from __future__ import annotations

from typing import Annotated

import typer

from crossref.cli.options import JsonOption


def explain(
    reported: Annotated[
        str | None, typer.Argument(metavar="[QUOTE]", help="The article's words, a file that holds them, or -.")
    ] = None,
    original: Annotated[
        str | None, typer.Option("--with", metavar="FILE_OR_TEXT", help="The original: a file or the text itself.")
    ] = None,
    indirect: Annotated[
        bool, typer.Option("--indirect", help="Judge as reported speech: there were no quotation marks.")
    ] = False,
    lang: Annotated[str | None, typer.Option(metavar="CODE", help="Language of the article's words.")] = None,
    original_lang: Annotated[str | None, typer.Option(metavar="CODE", help="Language of the original.")] = None,
    style: Annotated[
        str, typer.Option(metavar="STYLE", help="House style: ap, reuters, guardian or a TOML file.")
    ] = "ap",
    rules: Annotated[bool, typer.Option("--rules", help="Print the decision table and leave.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Show how a verdict comes about: what was folded, how the words were laid, which rules fired.

    Examples:

      crossref explain "We will close the port" --with release.txt

      crossref explain --rules
    """
    from crossref.cli.explain_output import print_rules, run

    if rules:
        raise typer.Exit(print_rules(as_json=as_json))
    raise typer.Exit(
        run(
            reported,
            original,
            quoted=not indirect,
            languages=(lang, original_lang),
            style=style,
            as_json=as_json,
        )
    )
