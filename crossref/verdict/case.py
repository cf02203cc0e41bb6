"""What one judgement knows: the claim with its surroundings, and each candidate version judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from crossref.match.bilingual import Bilingual
from crossref.text.words import split_words
from crossref.types import (
    Article,
    Candidate,
    Claim,
    ClaimKind,
    Coverage,
    Flag,
    Searched,
    Statement,
    Version,
    VersionState,
    stable_id,
)
from crossref.verdict.decision import Judged, VerdictSettings

if TYPE_CHECKING:
    from crossref.directory import Directory


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One version of one candidate, judged. ``own`` tells whether it is the claimed speaker's (``None``: unknown)."""

    candidate: Candidate
    version: Version
    judged: Judged
    own: bool | None

    @property
    def statement(self) -> Statement:
        """The statement that was judged."""
        return self.candidate.statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that one judgement knows."""

    claim: Claim
    text: str
    article: Article | None
    directory: Directory
    coverage: Coverage | None
    searched: Searched | None
    settings: VerdictSettings
    lists: Bilingual | None = None

    @property
    def quoted(self) -> bool:
        """Whether the words stand in quotation marks; a headline does only where marks stand around them."""
        if self.claim.kind is not ClaimKind.HEADLINE:
            return self.claim.is_quoted
        before, after = self.text[: self.claim.span.start][-2:], self.text[self.claim.span.end :][:2]
        return any(mark in before for mark in _OPENING) and any(mark in after for mark in _CLOSING)

    @property
    def lang(self) -> str | None:
        """The language of the claim, else of its article."""
        return self.claim.lang or (self.article.lang if self.article is not None else None)

    @property
    def day(self) -> date | None:
        """The day of the claim: when it was said, else when the article came out."""
        if self.claim.said_on is not None:
            return self.claim.said_on.last
        published = self.article.published_at if self.article is not None else None
        return published.date() if published is not None else None


_OPENING = "\"'“‘«„‚»「"
_CLOSING = "\"'”’»“‘«」"


def speaker_known(case: Case) -> bool:
    """Tell whether the directory knows one of the claim's speakers."""
    return any(speaker.id for speaker in case.claim.speakers)


def own_names(statement: Statement, directory: Directory) -> frozenset[str]:
    """Return the words, and the code of the country, by which those are called who speak in a statement."""
    source = directory.source(statement.source) if statement.source else None
    person = directory.person(statement.author_id) if statement.author_id else None
    names = [] if person is None else [person.name, *person.aliases]
    if source is not None:
        names += [*(name for _, name in source.names), *source.aliases]
        names += [source.country] if source.country else []
    words = (word.key for name in names for word in split_words(name))
    return frozenset(word for word in words if len(word) > 1)


def flags_of(statement: Statement, case: Case, confidence: float) -> tuple[Flag, ...]:
    """Return what a reader should know of a finding's original, and whether the finding needs a look."""
    flags = []
    if len({version.text for version in statement.versions}) > 1:
        flags.append(Flag.SOURCE_EDITED)
    if statement.latest.state is VersionState.DELETED:
        flags.append(Flag.SOURCE_DELETED)
    if statement.repost_of:
        flags.append(Flag.REPOST)
    if statement.second_hand or case.claim.kind is ClaimKind.EMBEDDED:
        flags.append(Flag.EMBEDDED_IN_ARTICLE)
    if confidence < case.settings.needs_look_below:
        flags.append(Flag.NEEDS_LOOK)
    return tuple(flags)


def runners_up(statement: Statement, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the best candidates of other statements."""
    return tuple(one for one in candidates if one.statement.id != statement.id)[:5]


def finding_id(case: Case, statement_id: str) -> str:
    """Return an id that a re-run of the same article gives again."""
    article = case.article.id if case.article is not None else case.text
    return stable_id("finding", article, case.claim.id, statement_id)
