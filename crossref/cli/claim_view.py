"""Shows an article in the terminal with its claims marked by number, and who said them beside the text."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from crossref.article.claims import Found
from crossref.types import Article, BlockKind, Claim, SaidOn, Span

_INDENT = 6
_STYLES = {BlockKind.HEADLINE: "bold", BlockKind.CAPTION: "italic", BlockKind.PULL_QUOTE: "italic"}


def print_claims(article: Article, found: Found, *, explain: bool) -> None:
    """Print the article block by block; under each block stand its claims, with rules where they are asked for.

    Args:
        article: The article as read.
        found: Its claims, and what was set aside.
        explain: Whether to print rules and what was set aside.
    """
    console = Console(file=sys.stdout, highlight=False)
    numbered = list(enumerate(found.claims, 1))
    for block in article.blocks:
        inside = [(number, claim) for number, claim in numbered if block.span.overlaps(claim.span)]
        console.print(_marked(article.text, block.span, inside, style=_STYLES.get(block.kind, "")))
        starting = [(number, claim) for number, claim in inside if block.span.start <= claim.span.start]
        for number, claim in starting:
            console.print(Padding(_margin(number, claim, explain=explain), (0, 0, 0, _INDENT), expand=False))
        console.print()
    if explain:
        _print_set_aside(found.set_aside, console)


def _marked(text: str, span: Span, claims: Sequence[tuple[int, Claim]], *, style: str) -> Text:
    """Return a block's text; each claim begins with its number in brackets and is underlined."""
    marked = Text(style=style)
    place = span.start
    for number, part, begins in _parts(claims, span):
        if part.start < place:
            continue
        marked.append(text[place : part.start])
        if begins:
            marked.append(f"[{number}] ", style="bold")
        marked.append(part.of(text), style="underline")
        place = part.end
    marked.append(text[place : span.end])
    return marked


def _parts(claims: Sequence[tuple[int, Claim]], span: Span) -> list[tuple[int, Span, bool]]:
    parts = [
        (number, part, place == 0)
        for number, claim in claims
        for place, part in enumerate(claim.segments)
        if span.contains(part)
    ]
    return sorted(parts, key=lambda one: one[1])


def _margin(number: int, claim: Claim, *, explain: bool) -> Text:
    who = " and ".join(_name(claim, place) for place in range(len(claim.speakers))) or "nobody named"
    cue = f"“{claim.cue}”" if claim.cue else ""
    cited = f"cited by {claim.cited_by}" if claim.cited_by else ""
    facts = [claim.kind.value, cue, _days(claim.said_on), claim.venue or "", cited]
    line = Text(f"[{number}] ", style="bold")
    line.append(who, style="bold")
    line.append("  " + ", ".join(fact for fact in facts if fact) + f", {claim.confidence:.0%} sure", style="dim")
    for note in claim.notes:
        line.append(f"\n    note: {note}", style="dim")
    if explain and claim.rule:
        line.append(f"\n    rule: {claim.rule}", style="dim")
    return line


def _name(claim: Claim, place: int) -> str:
    speaker = claim.speakers[place]
    return speaker.name if speaker.name == speaker.mention else f"{speaker.name} (“{speaker.mention}”)"


def _days(said_on: SaidOn | None) -> str:
    if said_on is None:
        return ""
    return f"on {said_on.first}" if said_on.first == said_on.last else f"{said_on.first} to {said_on.last}"


def _print_set_aside(claims: Sequence[Claim], console: Console) -> None:
    if not claims:
        return
    console.print("Not taken for claims:", style="bold")
    for claim in claims:
        console.print(Text(f"  “{' '.join(claim.text.split())}”: {claim.reason}"))
