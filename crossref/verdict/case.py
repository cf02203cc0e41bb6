"""What one judgement knows: the claim with its surroundings, and each candidate version judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from crossref.types import Article, Candidate, Claim, ClaimKind, Coverage, Searched, Statement, Version, stable_id
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

    @property
    def quoted(self) -> bool:
        """Whether the words stand in quotation marks; a headline does only where marks stand around them."""
        if self.claim.kind is not ClaimKind.HEADLINE:
            return self.claim.is_quoted
        before, after = self.text[: self.claim.span.start][-2:], self.text[self.claim.span.end :][:2]
        return any(mark in before for mark in _OPENING) and any(mark in after for mark in _CLOSING)

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


def finding_id(case: Case, statement_id: str) -> str:
    """Return an id that a re-run of the same article gives again."""
    article = case.article.id if case.article is not None else case.text
    return stable_id("finding", article, case.claim.id, statement_id)
