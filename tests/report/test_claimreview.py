"""ClaimReview drafts: of confirmed discrepancies only, about the outlet's report."""

from __future__ import annotations

import json

import pytest

from crossref.report.claimreview import claim_reviews
from crossref.report.spreading import Evidence
from crossref.types import Review, ReviewDecision, Verdict
from tests.report.samples import NOW, hostile_check, rich_check


def _evidence() -> list[Evidence]:
    check = rich_check()
    claims = {claim.id: claim for claim in check.claims}
    return [Evidence(article=check.article, claim=claims[one.claim_id], finding=one) for one in check.findings]


def _review(decision: ReviewDecision, to: Verdict | None = None, *, of: str = "finding-claim-2") -> dict[str, Review]:
    return {of: Review(id="r", finding_id=of, reviewer="W. Osgar", decision=decision, at=NOW, corrected_to=to)}


def test_confirmed_discrepancy_gives_a_draft_about_the_outlet() -> None:
    (draft,) = claim_reviews(_evidence(), _review(ReviewDecision.CONFIRMED), newsroom="Calder Desk")
    assert (draft["@type"], draft["creativeWorkStatus"]) == ("ClaimReview", "Draft")
    assert draft["itemReviewed"]["author"]["name"] == "The Calder Post (fictional)"
    assert draft["reviewRating"]["alternateName"] == "Altered number"
    assert draft["isBasedOn"]["url"].startswith("https://transport.kestria.example")
    assert "Jonas Averill" in draft["claimReviewed"]


@pytest.mark.parametrize(
    "reviews",
    [
        {},
        _review(ReviewDecision.DISMISSED),
        _review(ReviewDecision.CORRECTED, Verdict.PARAPHRASE),
        _review(ReviewDecision.CONFIRMED, of="finding-claim-4"),
    ],
    ids=["unreviewed", "dismissed", "corrected to a paraphrase", "an agreement confirmed"],
)
def test_nothing_else_gives_a_draft(reviews: dict[str, Review]) -> None:
    assert claim_reviews(_evidence(), reviews, newsroom="Calder Desk") == ()


def test_correction_to_another_discrepancy_gives_its_verdict() -> None:
    (draft,) = claim_reviews(_evidence(), _review(ReviewDecision.CORRECTED, Verdict.ALTERED_WORDING), newsroom="")
    assert draft["reviewRating"]["alternateName"] == "Altered wording"


def test_hostile_addresses_are_left_out() -> None:
    check = hostile_check()
    claims = {claim.id: claim for claim in check.claims}
    evidence = [Evidence(article=check.article, claim=claims[one.claim_id], finding=one) for one in check.findings]
    reviews = {one.id: _review(ReviewDecision.CONFIRMED, of=one.id)[one.id] for one in check.findings}
    drafts = claim_reviews(evidence, reviews, newsroom="")
    assert drafts
    assert not [one for one in drafts if "url" in one["itemReviewed"]["appearance"]]
    assert json.loads(json.dumps(drafts))
