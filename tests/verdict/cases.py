"""One claim with its surroundings, for the tests of what a judgement knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from crossref.directory import Directory
from crossref.types import (
    Article,
    Candidate,
    ChannelCoverage,
    Claim,
    ClaimKind,
    Coverage,
    Person,
    Searched,
    Source,
    Span,
    Speaker,
    Statement,
    Version,
)
from crossref.verdict.case import Case
from crossref.verdict.decision import DEFAULTS

TEXT = "PORT ANSELM - The minister, Berend Karsel, said: “We do not want new tolls for fishing boats.” He gave no date."
QUOTE = "We do not want new tolls for fishing boats."
SPEECH = "Ordania will apply the pact in full. We do not want new tolls for fishing boats."
DIRECTORY = Directory(
    (
        Source(
            id="ordania-mfa",
            names=(("en", "Foreign Office of Ordania"),),
            people=(Person(id="berend-karsel", name="Berend Karsel"),),
        ),
    )
)
KARSEL = Speaker(mention="Karsel", name="Karsel", person_id="berend-karsel", source_id="ordania-mfa", confidence=0.9)
DIVER = Speaker(mention="a diver", name="a diver")
CHANNEL = ChannelCoverage(
    channel="ordania-page",
    days=((date(2024, 1, 1), date(2024, 12, 31)),),
    how="collected",
    last_complete=datetime(2024, 6, 1, 12, tzinfo=UTC),
    statements=40,
)
COVERED = Coverage(
    speaker="Foreign Office of Ordania",
    channels=(CHANNEL,),
    first=date(2024, 5, 1),
    last=date(2024, 5, 31),
    complete=True,
)
SEARCHED = Searched(plans=("words",), statements=40, languages=("en",))
ORIGINAL = Statement(
    id="s-1", versions=(Version(number=1, text=SPEECH),), url="https://mfa.ordania.example/1", lang="en"
)
CANDIDATE = Candidate(statement=ORIGINAL, version=ORIGINAL.latest, span=Span(0, len(SPEECH)), score=0.8)
ARTICLE = Article(id="article-1", text=TEXT, blocks=(), published_at=datetime(2024, 5, 20, 23, tzinfo=UTC))


def claim(words: str = QUOTE, *, text: str = TEXT, kind: ClaimKind = ClaimKind.DIRECT, **given: object) -> Claim:
    """Return a claim of these words of the text."""
    start = text.index(words)
    span = Span(start, start + len(words))
    base = Claim(
        id="c-1", kind=kind, span=span, text=words, segments=(span,), context=span, speakers=(KARSEL,), lang="en"
    )
    return replace(base, **given)  # type: ignore[arg-type]  # test values


def case(one: Claim | None = None, *, text: str = TEXT, **given: object) -> Case:
    """Return a case in which everything is known."""
    base = Case(
        claim=one or claim(),
        text=text,
        article=ARTICLE,
        directory=DIRECTORY,
        coverage=COVERED,
        searched=SEARCHED,
        settings=DEFAULTS,
    )
    return replace(base, **given)  # type: ignore[arg-type]  # test values
