"""How tests of one language read a sentence of news and compare it with an original."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text
from crossref.directory import Directory
from crossref.types import Claim, Verdict
from crossref.verdict import compare

WEDNESDAY = datetime(2025, 3, 12, 9, 0, tzinfo=UTC)


def claims_in(text: str, code: str) -> tuple[Claim, ...]:
    """Return the claims of a news text in a language, published on a Wednesday."""
    article = replace(article_from_text(text, name="test"), lang=code, published_at=WEDNESDAY)
    return find_claims(article, Directory()).claims


def speaker_and_cue(text: str, code: str) -> tuple[str | None, str | None]:
    """Return who says the first claim of a text, and with which words it is introduced."""
    claim = claims_in(text, code)[0]
    return (claim.speaker.mention if claim.speaker else None), claim.cue


def verdict_on(original: str, reported: str, code: str, *, quoted: bool = True) -> Verdict:
    """Return what comparing a reported text with its original in the same language gives."""
    return compare(original, reported, quoted=quoted, original_lang=code, reported_lang=code).verdict
