"""Drafts of schema.org ClaimReview for findings that a person confirmed.

What is reviewed is the outlet's report of what was said, so the outlet is the author of the claim. A draft says that
it is one; a newsroom publishes it after reading it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from crossref.report.export import clean
from crossref.report.plain import is_web_address, line
from crossref.report.reasons import reason_of
from crossref.report.spreading import Evidence
from crossref.report.tongue import say, spoken
from crossref.report.wording import VERDICT_LABELS
from crossref.types import GROUP_OF, Finding, Group, Review, ReviewDecision, Verdict

Document = dict[str, Any]  # Any: a JSON value


def claim_reviews(
    evidence: Iterable[Evidence], reviews: Mapping[str, Review], *, newsroom: str
) -> tuple[Document, ...]:
    """Return one draft for each discrepancy whose newest review confirms it, or corrects it to another discrepancy."""
    return tuple(_drafts(evidence, reviews, newsroom))


def _drafts(evidence: Iterable[Evidence], reviews: Mapping[str, Review], newsroom: str) -> Iterator[Document]:
    for one in evidence:
        review = reviews.get(one.finding.id)
        verdict = signed_verdict(one.finding, review)
        if review is not None and verdict is not None:
            yield clean(_draft(one, review, verdict, newsroom))


def signed_verdict(finding: Finding, review: Review | None) -> Verdict | None:
    """Return the discrepancy that a person stands behind; nothing where nobody does."""
    if review is None or review.decision is ReviewDecision.DISMISSED:
        return None
    verdict = review.corrected_to or finding.verdict
    return verdict if GROUP_OF[verdict] is Group.DISCREPANCY else None


def _draft(one: Evidence, review: Review, verdict: Verdict, newsroom: str) -> Document:
    article, statement = one.article, one.finding.statement
    speaker = one.claim.speaker
    said = say("%(outlet)s reports %(speaker)s as saying: “%(words)s”") % {
        "outlet": line(article.outlet) or say("An article"),
        "speaker": line(speaker.name) if speaker is not None else say("somebody"),
        "words": line(one.claim.text),
    }
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "creativeWorkStatus": "Draft",
        "inLanguage": spoken(),
        "datePublished": review.at.date().isoformat(),
        "author": {"@type": "Organization", "name": line(newsroom)},
        "claimReviewed": said,
        "reviewBody": reason_of(one.finding) if verdict is one.finding.verdict else VERDICT_LABELS[verdict],
        "reviewRating": {"@type": "Rating", "alternateName": VERDICT_LABELS[verdict]},
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "NewsMediaOrganization", "name": line(article.outlet)},
            "datePublished": article.published_at.isoformat() if article.published_at else None,
            "appearance": _work("NewsArticle", article.url, headline=line(article.title)),
        },
        "isBasedOn": _work("CreativeWork", statement.url if statement is not None else None),
        "identifier": one.finding.id,
    }


def _work(kind: str, url: str | None, **more: str) -> Document:
    address = {"url": url} if url and is_web_address(url) else {}
    return {"@type": kind, **address, **{name: value for name, value in more.items() if value}}
