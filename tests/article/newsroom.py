"""How tests of claim extraction read a news text: an invented directory, and claims as short rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from crossref.article.claims import Found, find_claims
from crossref.article.extract import article_from_text
from crossref.directory import Directory
from crossref.types import Article, Block, BlockKind, Channel, Claim, Office, Person, Platform, Source, Span

WEDNESDAY = date(2025, 3, 12)

DIRECTORY = Directory(
    (
        Source(
            id="ordania-mfa",
            names=(("en", "Ministry of Foreign Affairs of Ordania"),),
            kind="foreign ministry",
            country="Ordania",
            aliases=("Ordanian Foreign Ministry", "Foreign Ministry of Ordania"),
            people=(
                Person(
                    id="berend-karsel",
                    name="Berend Karsel",
                    gender="m",
                    handles=("x:berendkarsel",),
                    offices=(Office(title="foreign minister", since=date(2021, 4, 1)),),
                ),
                Person(
                    id="ilva-sterner",
                    name="Ilva Sterner",
                    gender="f",
                    offices=(Office(title="spokeswoman", since=date(2020, 1, 1)),),
                ),
            ),
            channels=(Channel(id="ordania-x", platform=Platform.X, address="MFA_Ordania", language="en"),),
        ),
        Source(
            id="velmark-mfa",
            names=(("en", "Ministry of Foreign Affairs of Velmark"),),
            kind="foreign ministry",
            country="Velmark",
            aliases=("Velmark's foreign ministry",),
            people=(
                Person(
                    id="mira-tolvanen",
                    name="Mira Tolvanen",
                    gender="f",
                    offices=(Office(title="foreign minister", since=date(2022, 6, 1)),),
                ),
            ),
        ),
    )
)

NOBODY = Directory()


def article(text: str, *, lang: str = "en", on: date | None = WEDNESDAY) -> Article:
    """Return a news text as an article of a day, in a language."""
    published = datetime(on.year, on.month, on.day, 9, tzinfo=UTC) if on is not None else None
    return replace(article_from_text(text, name="test"), lang=lang, published_at=published)


def read(
    text: str, *, lang: str = "en", on: date | None = WEDNESDAY, directory: Directory = DIRECTORY, explain: bool = False
) -> Found:
    """Return what a news text claims."""
    return find_claims(article(text, lang=lang, on=on), directory, explain=explain)


def row(claim: Claim) -> tuple[str, str, str | None, str | None]:
    """Return a claim as kind, text, speaker and cue."""
    return claim.kind.value, claim.text, claim.speaker.name if claim.speaker else None, claim.cue


def rows(
    text: str, *, lang: str = "en", on: date | None = WEDNESDAY, directory: Directory = DIRECTORY
) -> list[tuple[str, str, str | None, str | None]]:
    """Return a news text's claims as rows."""
    return [row(claim) for claim in read(text, lang=lang, on=on, directory=directory).claims]


def page(*parts: tuple[BlockKind, str], lang: str = "en", on: date | None = WEDNESDAY) -> Article:
    """Return a page made of blocks of these kinds, in order."""
    blocks: list[Block] = []
    text = ""
    for kind, words in parts:
        text += "\n\n" if text else ""
        blocks.append(Block(kind=kind, span=Span(len(text), len(text) + len(words))))
        text += words
    return replace(article(text, lang=lang, on=on), blocks=tuple(blocks), embeds=())
