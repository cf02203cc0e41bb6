"""``crossref sources``: the directory of official sources."""

from __future__ import annotations

from typing import Annotated

import typer

from crossref.cli.options import JsonOption, WorkspaceOption

app = typer.Typer(help="The directory of official sources: who speaks, where, and since when.", no_args_is_help=True)


@app.command("list")
def list_sources(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORD...]", help="Show only sources with these words.")
    ] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """List official bodies with their people and channels.

    Example: crossref sources list ukraine
    """
    from crossref.cli.sources_output import run_list

    raise typer.Exit(run_list(words or [], workspace=workspace, as_json=as_json))


@app.command("add")
def add_source(
    url: Annotated[str, typer.Argument(metavar="URL", help="The body's page of news or statements, or its feed.")],
    id: Annotated[str | None, typer.Option("--id", help="The source's id (default: made from the address).")] = None,
    name: Annotated[str | None, typer.Option("--name", help="The body's name (default: what the site says).")] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="CODE", help="The language of what it publishes there.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the source file without writing it.")] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find a site's feeds, sitemaps, interfaces and accounts, try them, and write a source file with the best.

    Example: crossref sources add https://mfa.example.org/news --id mfa-example
    """
    from crossref.cli.sources_add import run_add

    raise typer.Exit(
        run_add(url, id=id, name=name, language=language, dry_run=dry_run, workspace=workspace, as_json=as_json)
    )


@app.command("check")
def check_sources(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE...]", help="With --online: which (default: all).")
    ] = None,
    online: Annotated[
        bool, typer.Option("--online", "--probe", help="Also ask every channel, and note the day of those that answer.")
    ] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Validate every source file: each problem with its file, key and the nearest valid choice.

    Examples:

      crossref sources check

      crossref sources check --online us-state
    """
    from crossref.cli.sources_output import run_check

    code = run_check(workspace=workspace, as_json=as_json and not online)
    if online and code == 0:
        from crossref.cli.sources_add import run_probe

        code = run_probe(sources or [], workspace=workspace, as_json=as_json)
    raise typer.Exit(code)
